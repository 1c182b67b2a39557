/** Columns planned one after another → the columns of one page after another, each asked for only when its page is drawn. */
import { FORBIDDEN, TORN_FLOAT } from '../page-prices.ts';
import type { PagePlan } from '../paginate/page-plan.ts';
import type { SegmentChoice } from './segments.ts';

/** Columns that stand beside one another on a page. */
export interface ColumnGroup {
  readonly group: readonly PagePlan<SegmentChoice>[];
  readonly isLast: boolean;
}

/** In groups of `size`, of one column at least; a group is given when the column behind it is known, because the last one is told apart. */
export function* inGroups(
  columns: Iterable<PagePlan<SegmentChoice>>,
  size: number,
): Generator<ColumnGroup, void> {
  let group: PagePlan<SegmentChoice>[] = [];
  for (const column of columns) {
    if (group.length === size) {
      yield { group, isLast: false };
      group = [];
    }
    group.push(column);
  }
  yield { group, isLast: true };
}

/** The first of what can be iterated only once, and still all of it. */
export interface LookedAhead<T> {
  readonly first: T;
  readonly all: Iterable<T>;
}

/** @param given holds something */
export function lookAhead<T>(given: Generator<T, void>): LookedAhead<T> {
  const first = given.next().value!;
  return { first, all: withFirst(first, given) };
}

function* withFirst<T>(first: T, others: Iterable<T>): Generator<T, void> {
  yield first;
  yield* others;
}

/** Something in these columns is higher than the room for it, or hangs over their foot. */
export function isOverflowing({ group }: ColumnGroup): boolean {
  return group.some(({ cost }) => cost >= TORN_FLOAT);
}

/** These columns break a rule. */
export function isTorn({ group }: ColumnGroup): boolean {
  return group.some(({ cost }) => cost >= FORBIDDEN);
}
