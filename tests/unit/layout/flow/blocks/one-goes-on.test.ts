/** Columns of which one is much higher than the others: its rest is text like any other. */
import { describe, expect, test } from 'vitest';
import { NO_EDGES } from '../../../../../src/model/geometry.ts';
import { checkPages } from '../../../../properties/check-pages.ts';
import {
  columns,
  layOut,
  linesOf,
  PAGE_LINES,
  rows,
  stack,
  text,
  withNote,
} from '../blocks-by-hand.ts';

const BOX = {
  padding: NO_EDGES,
  background: '#eeeeee',
  radius: 0,
  borders: {},
  width: 'fill',
} as const;
const note = () => stack([rows(4, 'side')], { box: BOX });

describe('a column that goes on alone', () => {
  /** Regression: text with a box beside it stood whole, and left up to a page of white over it. */
  test('parts where the page ends', () => {
    const issue = layOut([rows(PAGE_LINES - 10, 'over'), columns([[rows(30, 'a')], [note()]])]);
    expect(checkPages(issue.document)).toEqual([]);
    const [first, second] = linesOf(issue);
    expect(first).toHaveLength(PAGE_LINES + 4);
    expect(second).toEqual(Array.from({ length: 20 }, (_, i) => `a${i + 11}`));
  });

  /** Regression: a title was alone on its page, for it and its columns together were higher than one. */
  test('leaves no title alone', () => {
    const title = text('Заголовок', { align: 'balance', sticky: 2 });
    const issue = layOut([title, columns([[rows(PAGE_LINES, 'a')], [note()]])]);
    expect(linesOf(issue).map((lines) => lines.length)).toEqual([PAGE_LINES + 3, 2]);
  });

  test('stands at its own edge, and takes its notes along', () => {
    const own = withNote(rows(30, 'a'), [rows(2, 'note')]);
    const issue = layOut([rows(PAGE_LINES - 10, 'over'), columns([[note()], [own]])]);
    expect(checkPages(issue.document)).toEqual([]);
    const [first, second] = issue.document.pages;
    const edges = (page: typeof first) =>
      new Set(
        page!.frames.flatMap((frame) => (frame.type === 'text' ? [Math.round(frame.x)] : [])),
      );
    expect([...edges(first)]).toHaveLength(2);
    expect(edges(second).size).toBe(2);
    expect(linesOf(issue)[1]).toContain('note2');
  });

  /** Regression: what waited of a note over them stood behind the notes of the column that went on. */
  test('keeps notes in the order of their calls', () => {
    const over = withNote(rows(1, 'over'), [rows(9, 'first')]);
    const own = withNote(rows(1, 'a'), [rows(8, 'second')]);
    const [lines = []] = linesOf(layOut([over, columns([[], [own, rows(8, 'b')]])]));
    const numbered = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${name}${i + 1}`);
    expect(lines.slice(-17)).toEqual([...numbered('first', 9), ...numbered('second', 8)]);
  });

  test('does not part where the others end near it, in a painted box, or where it stands by the foot', () => {
    const pagesOf = (block: Parameters<typeof layOut>[0][number]) =>
      linesOf(layOut([rows(PAGE_LINES - 10, 'over'), block]))[0];
    const over = PAGE_LINES - 10;
    expect(pagesOf(columns([[rows(20, 'a')], [rows(18, 'b')]]))).toHaveLength(over);
    expect(pagesOf(columns([[rows(20, 'a')], [rows(2, 'b')]], { align: 'bottom' }))).toHaveLength(
      over,
    );
    const boxed = stack([columns([[rows(20, 'a')], [rows(2, 'b')]])], {
      box: { ...BOX, padding: { ...NO_EDGES, top: 4 } },
    });
    expect(pagesOf(boxed)).toHaveLength(over);
  });
});
