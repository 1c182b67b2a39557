/** Blocks side by side, higher than a page: what they hold is not lost with the cut. */
import { describe, expect, test } from 'vitest';
import { NO_EDGES } from '../../../../../src/model/geometry.ts';
import { runText } from '../../../../../src/model/line.ts';
import { checkPages } from '../../../../properties/check-pages.ts';
import {
  columns,
  figure,
  layOut,
  linesOf,
  lineText,
  PAGE_LINES,
  rows,
  stack,
  table,
  text,
  withNote,
} from '../blocks-by-hand.ts';

const FRAME = {
  padding: { top: 14, right: 6, bottom: 20, left: 6 },
  radius: 0,
  background: '#eeeeee',
  borders: {},
  width: 'fill',
} as const;

describe('columns higher than a page', () => {
  /** Regression: the pieces of a table behind the first had none. */
  test('repeat the head of a table, at its edge', () => {
    const long = table(Array.from({ length: PAGE_LINES + 8 }, () => 1));
    const { document } = layOut([columns([[rows(60, 'a')], [long]])]);
    expect(checkPages(document)).toEqual([]);
    const heads = document.pages.map(({ frames }) =>
      frames.flatMap((frame) =>
        frame.type === 'text' && lineText(frame) === 'head' ? [frame.x] : [],
      ),
    );
    expect(heads).toHaveLength(2);
    expect(heads[0]).toHaveLength(2);
    expect(heads[1]).toEqual(heads[0]);
  });

  /** Regression: at the cut its lines stood on the edges of the ground. */
  test('have the padding of a box in them on both sides of the cut', () => {
    const { document } = layOut([
      columns([[rows(60, 'a')], [stack([rows(50, 'b')], { box: FRAME })]]),
    ]);
    expect(checkPages(document)).toEqual([]);
    for (const { frames } of document.pages) {
      const ground = frames.find((frame) => frame.type === 'rect')!;
      const lines = frames.filter((frame) => frame.type === 'text');
      const own = lines.filter((frame) => lineText(frame).startsWith('b'));
      expect(own[0]!.baseline - ground.y).toBeGreaterThan(FRAME.padding.top);
      expect(ground.y + ground.height - own.at(-1)!.baseline).toBeGreaterThan(FRAME.padding.bottom);
    }
  });

  /** Regression: links to them led nowhere. */
  test('keep the place that links lead to', () => {
    const { document } = layOut([
      columns([[rows(50, 'a')], [rows(3, 'b')]], { destination: 'here' }),
    ]);
    const places = document.pages.map((page) =>
      page.frames.filter((frame) => frame.type === 'destination' && frame.name === 'here'),
    );
    expect(places.map(({ length }) => length)).toEqual([1, 0]);
  });

  /** Regression: the last line hung over the foot by what the box has over its columns. */
  test.each([60, 61, 62, 63, 64, 70])(
    'of %i lines stand on their pages with the edges of a box',
    (count) => {
      const tall = [rows(count, 'a')];
      for (const own of [tall, [columns([tall, []])]]) {
        const issue = layOut([stack([columns([own, [rows(2, 'b')]])], { box: FRAME })]);
        expect(checkPages(issue.document)).toEqual([]);
        for (const { frames, typeArea } of issue.document.pages) {
          for (const frame of frames) {
            if (frame.type !== 'rect') continue;
            expect(frame.y + frame.height).toBeLessThan(typeArea.y + typeArea.height + 0.01);
          }
        }
      }
    },
  );

  /** Regression: they were printed over the rest of a note, which had room with them but not with their box. */
  test('stand in their box over what is owed of a note', () => {
    const caption = [withNote(rows(19, 'caption'), [rows(4, 'note')])];
    const picture = stack([figure(100, 111, 'full', { caption })], { box: FRAME });
    const pair = stack([columns([[rows(30, 'a')], [rows(3, 'b')]])], { box: FRAME });
    const issue = layOut([picture, pair, rows(3, 'end')]);
    expect(checkPages(issue.document)).toEqual([]);
    expect(linesOf(issue).flat()).toContain('note4');
  });

  /** Regression: overleaf a painted box lost its ground. */
  test('keep the ground of a box on every page', () => {
    const box = {
      padding: NO_EDGES,
      radius: 0,
      background: '#eeeeee',
      borders: {},
      width: 'fill',
    } as const;
    const { document } = layOut([columns([[stack([rows(50, 'a')], { box })], [rows(3, 'b')]])]);
    const grounds = document.pages.map((page) =>
      page.frames.filter((frame) => frame.type === 'rect' && frame.fill === '#eeeeee'),
    );
    expect(document.pages.length).toBeGreaterThan(1);
    expect(grounds.map(({ length }) => length)).toEqual(document.pages.map(() => 1));
  });

  /** Regression: the mark stood in the text, the note nowhere. */
  test('keep their footnotes', () => {
    const called = rows(50, 'a');
    const mark = { ...called.children[0]!, value: '1' } as never;
    const note = [text('Сама сноска')];
    const children = [...called.children, { type: 'footnote', mark, note } as const];
    const pages = linesOf(layOut([columns([[{ ...called, children }], [rows(3, 'b')]])]));
    expect(pages.flat()).toContain('Сама сноска');
  });
});

describe('a box nearly as high as a page', () => {
  const high = (lines: number, note: number) =>
    columns([[withNote(rows(lines, 'a'), [rows(note, 'own')])], [rows(3, 'b')]]);

  test('goes overleaf from the rest of a long note: the note was printed over it', () => {
    const called = withNote(rows(1, 'text'), [rows(20, 'note')]);
    const both = columns([[rows(PAGE_LINES - 2, 'a')], [rows(PAGE_LINES - 2, 'b')]]);
    const issue = layOut([called, both, rows(4, 'end')]);
    expect(checkPages(issue.document)).toEqual([]);
    const pageOf = (line: string) => linesOf(issue).findIndex((lines) => lines.includes(line));
    expect(
      linesOf(issue)
        .flat()
        .filter((line) => line.startsWith('note')),
    ).toHaveLength(20);
    expect(pageOf('note20')).toBeLessThan(pageOf('a1'));
  });

  test.each([PAGE_LINES - 2, PAGE_LINES + 20])(
    'of %i lines leaves room for the notes called in it: it was printed over them',
    (lines) => {
      const issue = layOut([rows(4, 'text'), high(lines, 6), rows(4, 'end')]);
      expect(checkPages(issue.document)).toEqual([]);
      expect(linesOf(issue).flat()).toHaveLength(4 + lines + 3 + 6 + 4);
      const call = linesOf(issue).find((own) => own.includes(`a${lines}*`));
      expect(call).toContain('own1');
    },
  );
});

describe('a picture in columns', () => {
  /** Regression: only pictures that stood in an item itself were told of. */
  test('has its broken wishes reported', () => {
    const wide = figure(150, 60, 'left');
    const { findings } = layOut([
      stack([columns([[wide, rows(3, 'a')], [rows(3, 'b')]])], { isItem: true }),
    ]);
    expect(findings.map(({ kind }) => kind)).toContain('wish-not-granted');
  });
});

describe('a picture as wide as the measure', () => {
  const heading = text('Заголовок', { sticky: 3 });
  const pages = (before: number) =>
    layOut([
      stack([rows(before, 'p'), heading, figure(220, 60, 'full'), rows(6, 'q')], { isItem: true }),
    ]).document.pages.map((page) =>
      page.frames.flatMap((frame) =>
        frame.type === 'image'
          ? ['picture']
          : frame.type === 'text'
            ? [runText(frame.runs[0]!)]
            : [],
      ),
    );

  /** Regression: a heading and its picture ended a page, and the text followed overleaf. */
  test.each([20, 21, 22, 23, 24, 25, 26])(
    'takes two lines of text along under a heading: after %d lines',
    (before) => {
      for (const page of pages(before)) {
        if (page.includes('picture'))
          expect(page.filter((line) => line.startsWith('q')).length).toBeGreaterThan(1);
        expect(page.at(-1)).not.toBe('Заголовок');
      }
    },
  );
});

test('a low column stands in the middle of the high one beside it, where that is asked', () => {
  const { document } = layOut([columns([[rows(4, 'a')], [rows(2, 'b')]], { align: 'middle' })]);
  const texts = document.pages[0]!.frames.filter((frame) => frame.type === 'text');
  const at = (line: string) => texts.find((frame) => lineText(frame) === line)!.baseline;
  expect(at('b1')).toBeCloseTo(at('a2'));
  expect(at('b2')).toBeCloseTo(at('a3'));
});
