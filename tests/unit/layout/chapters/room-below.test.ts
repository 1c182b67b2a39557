/** What begins in mid-page and asks for room below it, and what is parted unwillingly. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/model/block.ts';
import { NO_EDGES } from '../../../../src/model/geometry.ts';
import type { Pt } from '../../../../src/model/length.ts';
import { NO_SPACE } from '../../../../src/model/style.ts';
import {
  LEADING,
  layOut,
  linesOf,
  lineText,
  MASTER,
  PAGE_LINES,
  rows,
  stack,
  text,
} from '../flow/blocks-by-hand.ts';

const ROOM = 8 * LEADING;
const OVER = { ...NO_SPACE, size: 40 };
const FOOT = MASTER.height - MASTER.margins.bottom;
const item = (...children: readonly Block[]) => stack(children, { isItem: true });

/** A section of one line of heading under so many lines of another. */
function section(before: number, ...items: readonly Block[]): readonly Block[] {
  return sectionAsking(ROOM, before, ...items);
}

function sectionAsking(leastRoom: Pt, before: number, ...items: readonly Block[]) {
  const opener = stack([text('Opener', { sticky: 1 })], {
    leastRoom,
    spaceBefore: OVER,
    spansColumns: true,
  });
  return [item(rows(before, 'a')), opener, ...items];
}

/** Page of the opener, from 0, and its baseline. */
function openerIn({ document }: ReturnType<typeof layOut>) {
  const page = document.pages.findIndex(({ frames }) =>
    frames.some((frame) => frame.type === 'text' && lineText(frame) === 'Opener'),
  );
  const frame = document.pages[page]?.frames.find(
    (one) => one.type === 'text' && lineText(one) === 'Opener',
  );
  if (frame?.type !== 'text') throw new Error('no opener');
  return { page, baseline: frame.baseline };
}

const BEFORE = Array.from({ length: 16 }, (_, i) => PAGE_LINES - 15 + i);

describe.each([1, 2])('on pages of %i columns', (columns) => {
  const master = { ...MASTER, columns, gutter: columns === 1 ? 0 : 10 };

  test.each(BEFORE)('an opener under %i lines has its room, or opens the next page', (before) => {
    const { page, baseline } = openerIn(
      layOut(section(before * columns, item(rows(40, 'b'))), master),
    );
    if (page === 0) expect(baseline + ROOM - LEADING).toBeLessThanOrEqual(FOOT);
    else expect(baseline).toBeLessThan(MASTER.margins.top + LEADING);
  });

  test('an opener in mid-page stands as far under the text as it asks', () => {
    const { page, baseline } = openerIn(layOut(section(4 * columns, item(rows(4, 'b'))), master));
    expect(page).toBe(0);
    expect(baseline - (MASTER.margins.top + 4 * LEADING)).toBeGreaterThan(OVER.size);
  });
});

test('an opener was left low on its page with a short item, the next item overleaf', () => {
  for (const before of BEFORE) {
    const { page, baseline } = openerIn(
      layOut(section(before, item(rows(2, 'b')), item(rows(20, 'c')))),
    );
    if (page === 0) expect(baseline + ROOM - LEADING).toBeLessThanOrEqual(FOOT);
  }
});

/** Regression: 66 mm of a page stayed white before an opener, whose two columns needed half of what one does. */
test.each([
  [1, 1],
  [2, 0],
])(
  'an opener over %i columns finds its room on page %i, for they share it',
  (columns, expected) => {
    const blocks = sectionAsking(16 * LEADING, 18 * columns, item(rows(40, 'b')));
    const { page, baseline } = openerIn(layOut(blocks, { ...MASTER, columns, gutter: 10 }));
    expect(page).toBe(expected);
    if (page === 0) expect(baseline + ROOM).toBeLessThanOrEqual(FOOT);
  },
);

test('what spans the columns and is no heading does not take the opener behind it overleaf', () => {
  const wide = stack([rows(14, 'w')], { spansColumns: true });
  const [before, opener, after] = section(20, item(rows(30, 'b')));
  const pages = linesOf(layOut([before!, wide, opener!, after!], { ...MASTER, columns: 2 }));
  expect(pages[0]).toContain('w14');
  expect(pages[1]?.[0]).toBe('Opener');
});

describe('what should stand together', () => {
  const group = (count: number) =>
    stack(
      Array.from({ length: count }, (_, i) => text(`entry${i + 1}`)),
      { keepsTogether: true },
    );

  test('goes overleaf where less than a fourth of the page stays white', () => {
    const pages = linesOf(layOut([rows(26, 'a'), group(10)]));
    expect(pages[1]?.[0]).toBe('entry1');
  });

  test('is parted where more would', () => {
    const pages = linesOf(layOut([rows(16, 'a'), group(24)]));
    expect(pages[0]).toContain('entry1');
  });
});

/** Regression: a page began with «Перейти на сайт» and a source, under nobody's title. */
test.each([false, true])(
  'a box that keeps to what stands before it is never the first of a page (%s)',
  (isKept) => {
    const box = { padding: NO_EDGES, radius: 0, borders: {}, width: 'fit' as const };
    const button = stack([text('Button')], {
      box,
      isUnbreakable: true,
      ...(isKept && { keepWithPrevious: true }),
    });
    const pages = linesOf(layOut([item(rows(PAGE_LINES, 'a'), button)]));
    expect(pages[1]).toEqual(isKept ? ['a31', 'a32', 'Button'] : ['Button']);
  },
);

/** There is no page that it would have room on. */
test.each([1, 2])(
  'what may not part and is higher than a page is set all the same, in %d columns',
  (columns) => {
    const tall = stack([rows(PAGE_LINES + 8, 'a')], { isUnbreakable: true });
    const lines = linesOf(layOut([tall, rows(3, 'b')], { ...MASTER, columns, gutter: 10 })).flat();
    expect(lines).toHaveLength(PAGE_LINES + 8 + 3);
  },
);
