/** A line of text as a list takes it. */
import type { PenaltyFields, VerticalBox } from '../../list/vertical-list.ts';

export interface TextLine {
  /** Without what its calls owe (OwedNotes). */
  readonly box: VerticalBox;
  /** Footnotes called on it, by number. */
  readonly calls: readonly number[];
  /** What it costs that a page ends before it; a paragraph's first has no such place. */
  readonly breakBefore?: PageEnd | undefined;
}

/** A page's end before a line: its cost, in the units of page-prices.ts, and what it has beside that. */
export interface PageEnd {
  readonly cost: number;
  readonly fields?: PenaltyFields;
}

export const NO_CALLS: readonly number[] = [];
