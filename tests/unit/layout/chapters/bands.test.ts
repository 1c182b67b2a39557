/** Bands of two columns under spanners: no note is lost or overprinted, nothing stands off the page. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/model/block.ts';
import type { TextFrame } from '../../../../src/model/frame.ts';
import { checkPages } from '../../../properties/check-pages.ts';
import {
  figure,
  LEADING,
  layOut,
  linesOf,
  lineText,
  MASTER,
  PAGE_LINES,
  rows,
  stack,
  table,
  text,
  withNote,
} from '../flow/blocks-by-hand.ts';

const PAGE = { ...MASTER, columns: 2, gutter: 10 };
const FOOT = PAGE.height - PAGE.margins.bottom;

const spanner = (...children: readonly Block[]) => stack(children, { spansColumns: true });

function textsOn({ document }: ReturnType<typeof layOut>, page: number): readonly TextFrame[] {
  const frames = document.pages[page]?.frames ?? [];
  return frames.filter((frame): frame is TextFrame => frame.type === 'text');
}

describe('bands on one page', () => {
  /** Regression: a picture beside text hung over the foot, while all of the next page was free for it. */
  test('go overleaf where a picture beside their text has no room under a spanner', () => {
    const room = FOOT - PAGE.margins.top - 8 * LEADING - 18;
    const picture = figure(30, room, 'left');
    const wide = { ...PAGE, width: 400 };
    const issue = layOut([spanner(rows(8, 'over')), picture, rows(2, 'a')], wide);
    expect(checkPages(issue.document)).toEqual([]);
  });

  /** Regression: the white at the end of a section whose last block spans the columns made an empty page. */
  test('are none where nothing but white comes behind a spanner', () => {
    const space = { size: 20, stretch: 0, shrink: 0 };
    const section = stack([rows(4, 'a'), spanner(rows(PAGE_LINES - 8, 'b'))], {
      spaceAfter: space,
    });
    expect(layOut([section], PAGE).document.pages).toHaveLength(1);
    const next = stack([spanner(rows(3, 'c'))], { spaceBefore: space });
    expect(linesOf(layOut([section, next], PAGE)).at(0)).toContain('c3');
  });

  test('print their notes one under another at its foot: they stood on each other', () => {
    const issue = layOut(
      [
        withNote(rows(3, 'a'), [rows(2, 'first')]),
        spanner(text('Spanner')),
        withNote(rows(3, 'b'), [rows(2, 'second')]),
      ],
      PAGE,
    );
    const notes = textsOn(issue, 0).filter((frame) => /first|second/.test(lineText(frame)));
    expect(notes.map(lineText)).toEqual(['first1', 'first2', 'second1', 'second2']);
    const steps = notes.slice(1).map(({ baseline }, i) => baseline - notes[i]!.baseline);
    for (const step of steps) expect(step).toBeCloseTo(LEADING);
  });

  test('keep the notes of a spanner: only their calls were printed', () => {
    const issue = layOut([spanner(withNote(text('Head'), [rows(1, 'note')])), rows(4, 'a')], PAGE);
    expect(linesOf(issue)).toEqual([['Head*', 'a1', 'a2', 'a3', 'a4', 'note1']]);
  });

  test('go on overleaf from a spanner higher than a page: it ran off its foot', () => {
    const issue = layOut([rows(4, 'a'), spanner(rows(50, 's')), rows(4, 'b')], PAGE);
    const all = linesOf(issue).flat();
    expect(all).toHaveLength(58);
    expect(new Set(all).size).toBe(58);
    issue.document.pages.forEach((_, page) => {
      for (const { baseline } of textsOn(issue, page)) expect(baseline).toBeLessThan(FOOT);
    });
  });

  test('take what does not fit under a spanner overleaf with it: it was printed off the page', () => {
    const issue = layOut(
      [rows(40, 'a'), spanner(text('Spanner')), figure(100, 200, 'full'), rows(4, 'b')],
      PAGE,
    );
    const places = issue.document.pages.flatMap(({ frames }, page) =>
      frames.flatMap((frame) =>
        frame.type === 'image' ? [{ page, isOnPage: frame.y + frame.height <= FOOT }] : [],
      ),
    );
    expect(places).toEqual([{ page: 1, isOnPage: true }]);
    expect(textsOn(issue, 1).map(lineText)).toContain('Spanner');
  });
});

/** Where a picture stands: page, top and height. */
const picturesOf = ({ document }: ReturnType<typeof layOut>) =>
  document.pages.flatMap(({ frames }, page) =>
    frames.flatMap((frame) => (frame.type === 'image' ? [{ page, y: frame.y }] : [])),
  );
const panorama = () => spanner(figure(240, 100, 'full'));

describe('spanners', () => {
  test('one after another stand apart, and each goes overleaf by itself', () => {
    const issue = layOut([rows(26, 'a'), panorama(), panorama(), rows(4, 'b')], PAGE);
    expect(picturesOf(issue).map(({ page }) => page)).toEqual([0, 1]);
    const together = picturesOf(layOut([rows(4, 'a'), panorama(), panorama(), rows(4, 'b')], PAGE));
    expect(together.map(({ page }) => page)).toEqual([0, 0]);
    // 91.7 points high, and the gap.
    expect(together[1]!.y - together[0]!.y).toBeCloseTo(220 / 2.4 + 18, 6);
  });

  test('that lead to something stay with it', () => {
    const title = spanner(text('Opener', { sticky: 3 }));
    const issue = layOut([rows(36, 'a'), title, panorama(), rows(4, 'b')], PAGE);
    const [picture] = picturesOf(issue);
    expect(picture?.page).toBe(1);
    expect(textsOn(issue, 1).map(lineText)).toContain('Opener');
  });

  test('without room keep their place: columns before them end level, those behind them come under them', () => {
    const issue = layOut([rows(50, 'a'), panorama(), rows(48, 'b')], PAGE);
    expect(picturesOf(issue)).toEqual([{ page: 1, y: PAGE.margins.top }]);
    expect(linesOf(issue)[0]).toHaveLength(50);
    expect(issue.explanation[0]!.cost).toBeGreaterThan(0);
  });

  test('of words stand over what follows, which is theirs', () => {
    const issue = layOut([rows(58, 'a'), spanner(rows(6, 's')), rows(20, 'b')], PAGE);
    const lines = linesOf(issue).flat();
    expect(lines.indexOf('s1')).toBeLessThan(lines.indexOf('b1'));
  });
});

describe('a spanner without columns under it', () => {
  test('needs no room for them: it went overleaf from a page that held it', () => {
    const issue = layOut([rows(40, 'a'), spanner(rows(10, 's'))], PAGE);
    expect(linesOf(issue)).toHaveLength(1);
  });

  const item = (name: string, ...more: readonly Block[]) =>
    stack([stack([text(name), ...more], { isItem: true })], { spansColumns: true });

  test('that is an item needs none either, though an opener does', () => {
    const after = rows(20, 'b');
    const whole = layOut([rows(38, 'a'), item('Item', rows(8, 's')), after], PAGE);
    expect(linesOf(whole)[0]).toContain('s8');
    const opened = layOut([rows(38, 'a'), spanner(rows(9, 's')), after], PAGE);
    expect(linesOf(opened)[0]).not.toContain('s1');
  });

  test('begins on the page where its table has a place to part: most of the page stayed white', () => {
    const issue = layOut([rows(36, 'a'), item('Item', table(Array<number>(24).fill(1)))], PAGE);
    const [first, second] = linesOf(issue);
    expect(first).toContain('row1.1');
    expect(second!.slice(0, 2)).toEqual(['head', 'head']);
    expect(second).toContain('row24.1');
  });

  test('and without room leaves white that has its price: the page cost nothing', () => {
    const whole = stack([rows(20, 's')], { spansColumns: true, isUnbreakable: true });
    const { explanation } = layOut([rows(36, 'a'), whole], PAGE);
    expect(explanation.map(({ cost }) => cost > 10_000)).toEqual([true, false]);
  });
});

describe('columns before what has no room on their page', () => {
  /** Regression: each kept the white that its own end left, and the first ended far above the second. */
  test('end level where both stay short', () => {
    const block = (content: Block) => stack([content], { isUnbreakable: true });
    const text = Array.from({ length: 11 }, (_, i) => block(rows(4, `b${i}.`)));
    const last = block(withNote(rows(4, 'last'), [rows(6, 'note')]));
    const issue = layOut([...text, last, block(rows(30, 'overleaf'))], PAGE);
    const feet = [0, 1].map((column) =>
      Math.max(
        ...textsOn(issue, 0)
          .filter(({ x }) => x < PAGE.width / 2 === (column === 0))
          .filter((frame) => !lineText(frame).startsWith('note'))
          .map(({ baseline }) => baseline),
      ),
    );
    expect(linesOf(issue)[0]).toHaveLength(12 * 4 + 6);
    expect(feet[0]).toBeCloseTo(feet[1]!);
  });
});

describe('a band low on a page', () => {
  test('goes overleaf rather than part what stays together: a heading stood without its text', () => {
    const heading = { ...text('Heading'), style: { ...text('x').style, sticky: 3 } };
    const issue = layOut(
      [rows(44, 'a'), panorama(), heading, stack([rows(9, 'b')], { isUnbreakable: true })],
      PAGE,
    );
    const pages = linesOf(issue);
    expect(pages.findIndex((page) => page.includes('Heading'))).toBe(
      pages.findIndex((page) => page.includes('b1')),
    );
  });
});

describe('a note longer than a page', () => {
  test('that a caption calls goes on overleaf: it was printed above the page', () => {
    const caption = [withNote(text('caption'), [rows(60, 'note')])];
    const issue = layOut([figure(100, 50, 'full', { caption }), rows(3, 'a')], MASTER);
    const all = linesOf(issue).flat();
    expect(all.filter((line) => line.startsWith('note'))).toHaveLength(60);
    issue.document.pages.forEach((_, page) => {
      for (const { baseline } of textsOn(issue, page)) expect(baseline).toBeGreaterThan(20);
    });
  });
});

describe('on an empty page a spanner higher than that with its notes', () => {
  const isKept = (issue: ReturnType<typeof layOut>, pattern: RegExp) =>
    linesOf(issue).map((lines) => lines.filter((line) => pattern.test(line)).length);

  test.each([1, 2, 3])(
    'is parted, in %i columns: its rows were printed over its notes',
    (columns) => {
      const called = withNote(rows(1, 'item'), [rows(17, 'note')]);
      const block = stack([called, table(Array<number>(25).fill(1))], { isItem: true });
      const page = { ...MASTER, width: 40 + 110 * columns, columns, gutter: 10 };
      const issue = layOut([stack([block], { spansColumns: true }), rows(26, 'text')], page);
      expect(checkPages(issue.document)).toEqual([]);
      expect(isKept(issue, /^note/).reduce((sum, count) => sum + count)).toBe(17);
      expect(isKept(issue, /^row/).reduce((sum, count) => sum + count)).toBe(25);
    },
  );

  test('repeats its table’s head overleaf: the rows there stood without it', () => {
    const issue = layOut([spanner(table(Array<number>(40).fill(1))), rows(4, 'text')], PAGE);
    expect(isKept(issue, /^head/)).toEqual([2, 2]);
  });

  test('keeps a picture whole, and its note goes overleaf: it was printed over the picture', () => {
    const caption = [withNote(rows(2, 'caption'), [rows(20, 'note')])];
    const picture = spanner(figure(220, 300, 'full', { caption }));
    // What comes next finds the notes on its page.
    const issue = layOut([picture, rows(70, 'text')], PAGE);
    expect(checkPages(issue.document)).toEqual([]);
    const notes = isKept(issue, /^note/);
    expect(notes[0]).toBeLessThan(20);
    expect(notes.reduce((sum, count) => sum + count)).toBe(20);
  });
});

/** Regression: of an item in the columns it was told, of one over them not. */
test('white beside a picture over the columns is told', () => {
  const picture = figure(60, 120, 'left');
  const { findings } = layOut([spanner(picture, text('слово')), rows(4, 'text')], PAGE);
  expect(findings.map(({ kind }) => kind)).toEqual(['white-beside-picture']);
});

describe('a float of more lines than most', () => {
  test('has lines at the full measure under it: they were broken for the narrow one', () => {
    const page = { ...MASTER, height: MASTER.height + 50 * LEADING };
    const picture = figure(60, 60 * LEADING, 'left');
    const high = { ...picture, placement: { ...picture.placement, maxHeight: 2_000 } };
    const long = text('слово и дело пришли сегодня на работу вовремя '.repeat(70));
    const lines = textsOn(layOut([high, long], page), 0);
    expect(lines.length).toBeGreaterThan(PAGE_LINES * 2);
    const below = lines.filter(({ x }) => x < 60).slice(0, -1);
    expect(below.length).toBeGreaterThan(3);
    // Beside it they have 154 points, under it 220; ragged ones may be a word short, but not on the whole.
    for (const { width } of below) expect(width).toBeGreaterThan(180);
    expect(below.reduce((sum, { width }) => sum + width, 0) / below.length).toBeGreaterThan(200);
  });
});
