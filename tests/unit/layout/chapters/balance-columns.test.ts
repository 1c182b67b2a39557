/** The last columns of a band, from lists made by hand, against every way to part them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  balanceColumns,
  type ColumnRoom,
} from '../../../../src/layout/chapters/balance-columns.ts';
import {
  naturalHeight,
  trimTop,
  type VerticalItem,
} from '../../../../src/layout/list/vertical-list.ts';
import { FORBIDDEN } from '../../../../src/layout/page-prices.ts';
import type { PageContent } from '../../../../src/layout/paginate/page-plan.ts';
import {
  box,
  boxes,
  columnRoom,
  gap,
  itemsOf,
  LINE,
  lines,
  may,
  never,
  page,
  paragraphs,
  planAll,
  segment,
} from '../paginate/lists-by-hand.ts';

const ROOM = 600;

function balance(list: readonly VerticalItem[], columns: number) {
  return levelled(planAll([segment(list)], page(ROOM)), columnRoom(columns, page(ROOM)));
}

function levelled(plans: readonly PageContent[], room: ColumnRoom) {
  return balanceColumns(plans, room)!.columns;
}

const heightOf = (items: readonly VerticalItem[]) => naturalHeight(trimTop(items));

/** Height of the highest column where the columns are as even as they can be. */
function leastHeight(list: readonly VerticalItem[], columns: number): number {
  if (columns === 1) return heightOf(list);
  let least = heightOf(list);
  list.forEach((item, at) => {
    if (item.type !== 'penalty' || item.cost >= FORBIDDEN) return;
    const first = heightOf(list.slice(0, at));
    if (first < least)
      least = Math.min(least, Math.max(first, leastHeight(list.slice(at), columns - 1)));
  });
  return least;
}

const block = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((count) => lines(count)),
  fc.integer({ min: 20, max: 140 }).map((height) => [box(height)]),
  // A heading with its text.
  fc.integer({ min: 2, max: 6 }).map((count) => [box(16), never, gap(4), ...lines(count)]),
);
const lists = fc
  .array(block, { minLength: 2, maxLength: 9 })
  .map((blocks) => blocks.flatMap((one, i) => (i === 0 ? one : [may(), gap(), ...one])))
  .filter((list) => heightOf(list) < ROOM);

describe('balanced columns', () => {
  test('of lines differ by less than a line and a half', () => {
    const [first, second] = balance(paragraphs(5, 7, 4, 9), 2);
    const difference = heightOf(itemsOf(first!)) - heightOf(itemsOf(second!));
    expect(Math.abs(difference)).toBeLessThan(LINE * 1.5);
  });

  test('end at a gap rather than in a paragraph, where that costs them half a line', () => {
    const list = [...lines(4), may(), gap(6), ...lines(5)];
    expect(boxes(balance(list, 2))).toEqual([4, 5]);
  });

  /** Regression: a column left empty cost nothing, and two lines stood in the first of two columns. */
  test('are all filled where there is something for each', () => {
    const of = (count: number) => Array.from({ length: count }, () => [may(), box(12)]).flat();
    expect(boxes(balance(of(2), 2))).toEqual([1, 1]);
    expect(boxes(balance(of(3), 2))).toEqual([2, 1]);
    expect(boxes(balance(of(7), 3))).toEqual([3, 2, 2]);
  });

  test('end again where one of them ended against a rule: the others are levelled all the same', () => {
    const rest = Array.from({ length: 6 }, (_, i) => (i === 0 ? [box()] : [may(), box()])).flat();
    const plans = planAll([segment([box(100), never, ...rest])], page(100));
    expect(boxes(plans)).toEqual([1, 6]);
    expect(boxes(levelled(plans, columnRoom(3, page(100))))).toEqual([1, 3, 3]);
  });

  /** Regression: a head that was repeated over a column stayed where the column's top no longer was. */
  test('repeat a table’s head only where a column starts', () => {
    const carry = { height: LINE, draw: () => [] };
    const rows = Array.from({ length: 40 }, (_, i): readonly VerticalItem[] =>
      i === 0 ? [box()] : [{ type: 'penalty', cost: 0, carry }, box()],
    ).flat();
    const plans = planAll([segment(rows)], page(40 * LINE - 90));
    const found = levelled(plans, columnRoom(2, page(ROOM)));
    expect(boxes(found)).toEqual([21, 19]);
    expect(found.map(({ slices }) => slices[0]!.carry)).toEqual([undefined, carry]);
  });

  /** Regression: the lowest columns were found without a look at what their ends cost. */
  test('grow by some lines rather than end in half a word', () => {
    const items = Array.from({ length: 20 }, (_, i): readonly VerticalItem[] => {
      if (i === 0) return [box()];
      return [i === 12 ? may() : i === 10 ? may(4012) : never, box()];
    }).flat();
    expect(boxes(balance(items, 2))).toEqual([12, 8]);
  });

  /** Regression: twenty lines of white cost less than a column's end before a picture. */
  test('end at a dear place rather than many lines apart', () => {
    const items = Array.from({ length: 20 }, (_, i): readonly VerticalItem[] => {
      if (i === 0) return [box()];
      return [i === 18 ? may() : i === 10 ? may(3000) : never, box()];
    }).flat();
    expect(boxes(balance(items, 2))).toEqual([10, 10]);
  });

  const single = Array.from({ length: 10 }, () => [may(), box()]).flat();

  test('leave room for the notes that stand at their foot', () => {
    const plans = planAll([segment(single)], page(ROOM));
    const foot = { ...columnRoom(2, page(7 * LINE)), noteHeights: [4 * LINE, 0] };
    expect(boxes(levelled(plans, foot))).toEqual([3, 7]);
  });

  /** Regression: notes counted as lines of their column, and text over them ended 19 mm above its neighbour's. */
  test('end level over a note that stands at the foot of the page', () => {
    const room = columnRoom(2, page(ROOM, 4 * LINE, LINE));
    const called = single.map((item, i) => (i === 9 ? box(LINE, [1]) : item));
    const plans = planAll([segment(called)], page(ROOM, 4 * LINE, LINE));
    expect(boxes(levelled(plans, room))).toEqual([5, 5]);
    const before = { ...room, noteHeights: [4 * LINE, 0] };
    expect(boxes(levelled(plans, before))).toEqual([5, 5]);
  });

  test('are as even as they can be, and nothing is lost', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(2, 3), (list, columns) => {
        const found = balance(list, columns);
        expect(boxes(found).reduce((a, b) => a + b, 0)).toBe(
          list.filter(({ type }) => type === 'box').length,
        );
        const highest = Math.max(...found.map((plan) => heightOf(itemsOf(plan))));
        expect(highest).toBeLessThanOrEqual(leastHeight(list, columns) + 16);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
