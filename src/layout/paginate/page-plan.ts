/** What pagination works on, segments with the ways to set them and the pages' room, and what it gives: the slices of them on a page. */
import { type Pt, total } from '../../model/length.ts';
import {
  type Carry,
  trimTop,
  type VerticalItem,
  type VerticalList,
  type VerticalPenalty,
} from '../list/vertical-list.ts';
import type { NoteHeights } from '../note-heights.ts';
import type { ColumnTop } from './column-kinds.ts';

/** What the pages of a run have for its segments. */
export interface PageRoom {
  /** Of the type area. */
  readonly height: Pt;
  readonly notes: NoteHeights;
  /** What stands on the first pages already, at their top and at their foot: of each page its columns. */
  readonly tops: readonly (readonly ColumnTop[])[];
  /** So many stand side by side on a page, the last of them made level; 1 where it is not given. */
  readonly columns?: number;
  /**
   * Least height of what comes under the last columns: where it has no room there, white is left. 0 of what may as well begin
   * overleaf; not given where nothing comes, and a short last page is dear.
   */
  readonly follows?: Pt;
}

/** What stands together in a run, an item mostly. */
export interface Segment<Choice> {
  readonly variants: readonly SegmentVariant<Choice>[];
  /** A page may end behind it, however it is set. */
  readonly mayEndBehind?: boolean;
}

/** A way to set a segment. */
export interface SegmentVariant<Choice> {
  readonly list: VerticalList;
  /** Over the best way to set the segment, in the units of page-prices.ts. */
  readonly cost: number;
  /** What was chosen, handed through to the pages. */
  readonly choice: Choice;
}

/** Part of a list on one page: items `from` to `to`. */
export interface ListSlice {
  readonly variant: { readonly list: VerticalList };
  readonly from: number;
  readonly to: number;
  /** Table head to repeat before it, padding over it. */
  readonly carry?: Carry;
  /** Padding under it, where the page ends with it. */
  readonly foot?: Pt;
}

/** What stands on a page, or in a column: enough to draw it. */
export interface PageContent {
  readonly slices: readonly ListSlice[];
}

/** One way to set one segment, at the place of the segment in its run. */
export interface PlacedVariant<Choice> {
  readonly segment: number;
  readonly variant: SegmentVariant<Choice>;
  /** All ways to set it, this among them; in a run of one column this alone. */
  readonly variants: readonly SegmentVariant<Choice>[];
}

/** Part of one segment's list. */
export interface Slice<Choice> extends ListSlice, PlacedVariant<Choice> {
  readonly variant: SegmentVariant<Choice>;
}

/** A page, or a column of one, as pagination settled it. */
export interface PagePlan<Choice> extends PageContent {
  readonly slices: readonly Slice<Choice>[];
  /** Of its white, its breaks and the variants that start on it. */
  readonly cost: number;
  /** Where it ends; not given of the last one of a run. */
  readonly end?: Pick<VerticalPenalty, 'cost' | 'pageEnd'>;
}

/** Of pages together. */
export function costOf(pages: readonly PagePlan<unknown>[]): number {
  return total(pages.map(({ cost }) => cost));
}

/** Cost of the places at which columns beside one another end; the last one ends the page. */
export function costOfEnds(columns: readonly PagePlan<unknown>[]): number {
  const atPageEnd = columns.at(-1)?.end?.pageEnd ?? 0;
  return total(columns.map(({ end }) => end?.cost ?? 0)) + atPageEnd;
}

/** What stands on a page, as one list. */
export function listOf(content: PageContent): VerticalList {
  const list: VerticalItem[] = [];
  for (const { variant, from, to, carry, foot } of content.slices) {
    const items = variant.list.slice(from, to);
    if (carry) list.push({ type: 'box', height: carry.height, draw: carry.draw });
    list.push(...(carry ? trimTop(items) : items));
    if (foot) list.push({ type: 'box', height: foot });
  }
  return list;
}
