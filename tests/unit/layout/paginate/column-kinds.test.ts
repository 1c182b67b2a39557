/** Kinds of columns: those of pages with something at their top one by one, and behind them those of any page. */
import { describe, expect, test } from 'vitest';
import { ColumnKinds } from '../../../../src/layout/paginate/column-kinds.ts';

const top = (height: number) => ({ height, noteHeight: height / 10 });
const NO_TOP = { height: 0, noteHeight: 0 };

/** So many kinds one after another, from the first. */
function inTurn(kinds: ColumnKinds, count: number): readonly number[] {
  const turn = [0];
  while (turn.length < count) turn.push(kinds.after(turn.at(-1)!));
  return turn;
}

describe('pages of one column', () => {
  test('are all of one kind where nothing stands on them', () => {
    const kinds = new ColumnKinds([], 1);
    expect(kinds.count).toBe(1);
    expect(inTurn(kinds, 4)).toEqual([0, 0, 0, 0]);
    expect(kinds.endsPage(0)).toBe(true);
    expect(kinds.top(0)).toEqual(NO_TOP);
  });

  test('are of kinds of their own as long as something stands at their top', () => {
    const kinds = new ColumnKinds([[top(50)], [top(0)]], 1);
    expect(kinds.count).toBe(3);
    expect(inTurn(kinds, 5)).toEqual([0, 1, 2, 2, 2]);
    expect([0, 1, 2].map((kind) => kinds.top(kind).height)).toEqual([50, 0, 0]);
  });
});

describe('pages of three columns', () => {
  const kinds = new ColumnKinds([[top(50), top(60), top(70)]], 3);

  test('have a kind for each column: of the first page, and of all behind it', () => {
    expect(kinds.count).toBe(6);
    expect(inTurn(kinds, 10)).toEqual([0, 1, 2, 3, 4, 5, 3, 4, 5, 3]);
  });

  test('have a top of its own over each of the first page, and none behind', () => {
    expect([0, 1, 2, 3, 4, 5].map((kind) => kinds.top(kind))).toEqual([
      top(50),
      top(60),
      top(70),
      NO_TOP,
      NO_TOP,
      NO_TOP,
    ]);
  });

  test('end with their last column', () => {
    expect([0, 1, 2, 3, 4, 5].map((kind) => kinds.columnOf(kind))).toEqual([0, 1, 2, 0, 1, 2]);
    expect([0, 1, 2, 3, 4, 5].filter((kind) => kinds.endsPage(kind))).toEqual([2, 5]);
  });
});
