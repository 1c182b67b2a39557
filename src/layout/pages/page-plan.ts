/** What pagination works on, segments with the ways to set them, and what it gives: the slices of them on a page. */
import type { VerticalList, VerticalPenalty } from '../flow/vertical-list.ts';

export interface Segment<Choice> {
  readonly variants: readonly SegmentVariant<Choice>[];
}

export interface SegmentVariant<Choice> {
  readonly list: VerticalList;
  readonly cost: number;
  readonly choice: Choice;
}

/** Part of one segment's list on one page: items `from` to `to`. */
export interface Slice<Choice> {
  readonly segment: number;
  readonly variant: SegmentVariant<Choice>;
  readonly from: number;
  readonly to: number;
  /** Table head to repeat before it. */
  readonly carry?: VerticalPenalty['carry'];
}

export interface PagePlan<Choice> {
  readonly slices: readonly Slice<Choice>[];
  /** Of its white, its breaks and the variants that start on it. */
  readonly cost: number;
}
