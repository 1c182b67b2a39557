/** Adjustment ratios: how much of what it can give a line must give (Digital Typography, ch. 3; The TeXbook, p. 77: glue set ratio). */
import type { Pt } from '../../model/length.ts';

/** Under this ratio a line is overfull, where a pass lets none be tighter; the hair is for sums of rounded widths. */
export const TIGHTEST = -1.0001;
/** Stands for no limit: a line that has nothing to stretch or to shrink. */
const BOUNDLESS = 1e6;
/** Gaps of three times the space: a line that cannot be filled otherwise is set ragged. */
const UNFILLABLE_RATIO = 4;
/** Stands for the ratio of a line that is left ragged on purpose among justified ones. */
export const RAGGED_RATIO = Number.POSITIVE_INFINITY;
/** How much too great a sum of rounded widths may be. */
export const ROUNDING: Pt = 1e-6;

/** @param shortfall 0 or more: what the line lacks of its measure */
export function stretchRatio(shortfall: Pt, stretch: Pt): number {
  if (stretch > 0) return shortfall / stretch;
  return shortfall > 0 ? BOUNDLESS : 0;
}

/** @param shortfall under 0: the line is too wide by so much */
export function shrinkRatio(shortfall: Pt, shrink: Pt): number {
  if (shrink > 0) return shortfall / shrink;
  return shortfall > -ROUNDING ? 0 : -BOUNDLESS;
}

/**
 * Ratio of the spaces alone where glyphs have given all they can: what a line still lacks they must give, and the fewer they
 * are the wider. 0 where there are none.
 * @param stretch of the line, `ofSpaces` included
 */
export function ratioBySpaces(shortfall: Pt, stretch: Pt, ofSpaces: Pt): number {
  return ofSpaces > 0 ? (shortfall - (stretch - ofSpaces)) / ofSpaces : 0;
}

/** Whether a line of justified text is so short of words that it is left ragged. */
export function isUnfillable(ratio: number): boolean {
  return ratio > UNFILLABLE_RATIO;
}
