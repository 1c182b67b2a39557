/**
 * At which page's head a float over all columns may stand (LaTeX: `figure*`), and what it costs a reader there. In: planned
 * pages of text, and which of its segments the float belongs to. Pages are those of a band, from 0.
 */
import type { Block, StackBlock } from '../../model/block.ts';
import { isItem } from '../../model/block-tree.ts';
import type { FinishedArea } from '../flow/lay-area.ts';
import { FLOAT_PRICES } from '../page-prices.ts';
import { costOf, type Slice } from '../paginate/page-plan.ts';
import type { ColumnGroup } from './column-groups.ts';
import type { SegmentChoice } from './segments.ts';

/** Several floats share a head if they leave this share of the page to the text (LaTeX: `\dbltopfraction` of 0.7). */
export const LEAST_UNDER_SEVERAL = 0.3;

/** A float over the columns, with its place. */
export interface PlacedFloat {
  readonly block: StackBlock;
  readonly spanner: FinishedArea;
  /** Segment of the text that it belongs to. */
  readonly item: number;
  /** At whose head it stands; where the text does not reach so far, it comes behind the last columns. */
  readonly page: number;
}

/** Those at the head of a page, one under another. */
export function floatsOn(page: number, floats: readonly PlacedFloat[]): readonly FinishedArea[] {
  return floats.filter((one) => one.page === page).map(({ spanner }) => spanner);
}

/** Segment that the last of some blocks is a part of: an item makes one, with all that stands before it. */
export function lastSegment(blocks: readonly Block[]): number {
  return blocks.filter(isItem).length - (isItem(blocks.at(-1)) ? 1 : 0);
}

/** Heads of the pages on which an item begins and ends, and of the pages behind them. */
export function headsFor(item: number, groups: readonly ColumnGroup[]): readonly number[] {
  const { begin, end } = pagesOf(item, groups);
  return [begin, begin + 1, end, end + 1];
}

/** A head that a float may have. */
export interface Head {
  readonly page: number;
  /** Segment of the float. */
  readonly item: number;
  readonly holdsTable: boolean;
  /** Between it and the columns there is nothing but what leads to them. */
  readonly isUnderOpener: boolean;
}

/** How far a reader looks for a float at the head of a page; infinite where it would come before its item. */
export function distanceTo(head: Head, groups: readonly ColumnGroup[]): number {
  const { page, item } = head;
  const { begin, end } = pagesOf(item, groups);
  if (begin > page) return Number.POSITIVE_INFINITY;
  const far = page > end ? FLOAT_PRICES.overleaf * (page - end) ** 2 : 0;
  return far + costOver(slicesOn(groups[page]), head, page <= end);
}

/** What it costs to stand over these. @param isNear its item is among them */
function costOver(
  slices: readonly Slice<SegmentChoice>[],
  { item, holdsTable, isUnderOpener }: Head,
  isNear: boolean,
): number {
  const [first] = slices;
  const before = slices.filter(({ segment }) => segment < item);
  const counted = holdsTable && before.some(beginsTable) ? FLOAT_PRICES.overEarlierTable : 0;
  if (!isNear || first?.segment === item) return counted;
  if (first?.from !== 0) return counted + FLOAT_PRICES.overOthers;
  return counted + (isUnderOpener ? FLOAT_PRICES.underOpener : FLOAT_PRICES.overBeginning);
}

function beginsTable({ variant, from, to }: Slice<SegmentChoice>): boolean {
  const items = variant.list.slice(from, to);
  return items.some((one) => one.type === 'box' && one.block?.type === 'table');
}

/** How far from an item to what stands under the last columns; infinite where it does not reach their page. */
export function distanceUnder(item: number, groups: readonly ColumnGroup[]): number {
  const slices = slicesOn(groups.at(-1));
  if (slices.every(({ segment }) => segment !== item)) return Number.POSITIVE_INFINITY;
  const isLast = slices.at(-1)?.segment === item && slices[0]?.segment !== item;
  return isLast ? 0 : FLOAT_PRICES.underOthers;
}

export function costOfGroups(groups: readonly ColumnGroup[]): number {
  return costOf(groups.flatMap(({ group }) => group));
}

/** First and last page of a segment. */
function pagesOf(item: number, groups: readonly ColumnGroup[]) {
  const holds = groups.map((one) => slicesOn(one).some(({ segment }) => segment === item));
  return { begin: Math.max(0, holds.indexOf(true)), end: Math.max(0, holds.lastIndexOf(true)) };
}

function slicesOn(group: ColumnGroup | undefined): readonly Slice<SegmentChoice>[] {
  return group?.group.flatMap(({ slices }) => slices.filter(({ from, to }) => to > from)) ?? [];
}
