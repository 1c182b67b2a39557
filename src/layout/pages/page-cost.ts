/** What a page costs: the white it leaves at its foot, and how far its spaces were moved to fill it. */
import type { Pt } from '../../model/length.ts';

export interface PageFacts {
  /** Share of the type area's height used at natural spacing. */
  readonly fill: number;
  /** Height left at natural spacing; under zero: too much. */
  readonly missing: Pt;
  readonly stretch: Pt;
  readonly shrink: Pt;
  readonly isLast: boolean;
}

/** Spaces set to the end of their stretch cost so much. */
const FULL_STRETCH = 60;
/** White beyond the stretch: per percent of the page, and the square of it. */
const HOLE_PER_PERCENT = 90;
const HOLE_SQUARE = 90;
/** A reader sees a tenth of a page at once: per percent beyond it. */
const LARGE_HOLE = 10;
const LARGE_HOLE_PER_PERCENT = 3_000;
/** More than the page holds, even with all spaces shrunk: only when there is no other way. */
export const OVERFLOW = 1e9;
/** A last page filled less than this looks forgotten: a picture is set narrower, or moved, to be rid of it. */
const LEAST_LAST_FILL = 0.25;
const SHORT_LAST_PAGE = 8_000;

export function pageCost(page: PageFacts): number {
  if (page.isLast) {
    // Nothing in the flow: all of the page stands at fixed places.
    if (page.fill <= 0) return 0;
    const short = Math.max(0, LEAST_LAST_FILL - page.fill) / LEAST_LAST_FILL;
    return SHORT_LAST_PAGE * short;
  }
  if (page.missing < 0) {
    const ratio = page.shrink > 0 ? -page.missing / page.shrink : Number.POSITIVE_INFINITY;
    if (ratio > 1.001) return OVERFLOW;
    return FULL_STRETCH * 2 * ratio ** 2;
  }
  const hole = page.missing - page.stretch;
  if (hole <= 0) {
    const ratio = page.stretch > 0 ? page.missing / page.stretch : 0;
    return FULL_STRETCH * ratio ** 2;
  }
  // The page's height follows from its fill and what is missing.
  const percent = (hole / Math.max(1, page.missing)) * (1 - page.fill) * 100;
  return (
    FULL_STRETCH +
    HOLE_PER_PERCENT * percent +
    HOLE_SQUARE * percent ** 2 +
    LARGE_HOLE_PER_PERCENT * Math.max(0, percent - LARGE_HOLE)
  );
}
