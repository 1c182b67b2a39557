/** Columns planned one after another → the columns of one page after another, each asked for only when its page is drawn. */
import { FORBIDDEN, TORN_FLOAT } from '../break-costs.ts';
import type { PagePlan } from '../paginate/page-plan.ts';
import type { SegmentChoice } from './segments.ts';

/** Columns that stand beside one another on a page. */
export interface ColumnGroup {
  readonly group: readonly PagePlan<SegmentChoice>[];
  readonly isLast: boolean;
}

/** In groups of `size`; a group is given when the column behind it is known, because the last one is told apart. */
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
  if (group.length > 0) yield { group, isLast: true };
}

/** The first `count` of what can be iterated only once, and still all of them. */
export function lookAhead<T>(
  given: Iterable<T>,
  count: number,
): { readonly first: readonly T[]; readonly all: Iterable<T> } {
  const iterator = given[Symbol.iterator]();
  const first: T[] = [];
  while (first.length < count) {
    const next = iterator.next();
    if (next.done) return { first, all: first };
    first.push(next.value);
  }
  return { first, all: withAll(first, iterator) };
}

function* withAll<T>(first: readonly T[], others: Iterator<T>): Generator<T> {
  yield* first;
  for (let next = others.next(); !next.done; next = others.next()) yield next.value;
}

/** Something in these columns is higher than the room for it, or hangs over their foot. */
export function isOverflowing({ group }: ColumnGroup): boolean {
  return group.some(({ cost }) => cost >= TORN_FLOAT);
}

/** These columns break a rule. */
export function isTorn({ group }: ColumnGroup): boolean {
  return group.some(({ cost }) => cost >= FORBIDDEN);
}
