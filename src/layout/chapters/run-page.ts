/** A page of a run, before its folio and furniture are known. */
import type { Frame } from '../../model/frame.ts';
import type { SegmentChoice } from './segments.ts';
import type { FootWhite } from './white-at-foot.ts';

export interface RunPage {
  readonly frames: readonly Frame[];
  /** Share of the type area used, of every column. */
  readonly fills: readonly number[];
  /** What was chosen for what starts on it, for the explanation. */
  readonly choices: readonly SegmentChoice[];
  /** Of its white, its breaks and its choices, in the paginator's units. */
  readonly cost: number;
  /** Of the places at which its columns end: half a word, a title without its picture. A part of the cost. */
  readonly endCost: number;
  /** Of columns that stay short, though what comes next is not of another chapter. */
  readonly white: readonly FootWhite[];
  /** Last page of its chapter: it may be short. */
  readonly isLast: boolean;
}
