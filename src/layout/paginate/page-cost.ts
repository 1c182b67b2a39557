/**
 * What a page costs: the white it leaves at its foot, and how far its spaces were moved to fill it. TeX adds badness and penalty as
 * well (The TeXbook, p. 111), but ends each page where that is least for it alone.
 */
import { fits, HAIR, type Pt } from '../../model/length.ts';
import { OVERFLOW } from '../page-prices.ts';

export interface PageFacts {
  /** Of the type area. */
  readonly height: Pt;
  /** Height used at natural spacing. */
  readonly used: Pt;
  readonly stretch: Pt;
  readonly shrink: Pt;
  /** Of a last page alone: how far down all its columns reach once they are level. */
  readonly level?: Pt | undefined;
}

/** Cost of spaces at the end of their stretch, and at the end of their shrink; before that it grows by the square (TeX: the cube). */
const FULL_STRETCH = 60;
const FULL_SHRINK = 120;
/** White beyond the stretch: per percent of the page, and the square of it. */
const HOLE_PER_PERCENT = 90;
const HOLE_SQUARE = 90;
/** A reader sees a tenth of a page at once: per percent beyond it. */
const LARGE_HOLE = 10;
const LARGE_HOLE_PER_PERCENT = 3_000;
/** A last page filled less than this looks forgotten: at this price a picture is set narrower, or moved, to avoid it. */
const LEAST_LAST_FILL = 0.28;
const SHORT_LAST_PAGE = 16_000;

/**
 * Last columns under which what comes next has no room cost no more than this, a tenth of a page in white: more is left in
 * any case, and pages before would be left short to make it less.
 */
export const NO_ROOM_UNDER = 12_000;

/** Cost of a page, in the units of page-prices.ts: OVERFLOW where its spaces cannot shrink enough. */
export function pageCost({ height, used, stretch, shrink, level }: PageFacts): number {
  const missing = height - used;
  if (missing < -HAIR) {
    if (!fits(-missing, shrink)) return OVERFLOW;
    return FULL_SHRINK * Math.min(1, -missing / shrink) ** 2;
  }
  if (level !== undefined) return shortPageCost(level, height);
  if (missing <= HAIR) return 0;
  const hole = missing - stretch;
  if (hole <= 0) return FULL_STRETCH * (missing / stretch) ** 2;
  return FULL_STRETCH + whiteCost(hole, height);
}

/** Cost of a last page that is used down to a height. */
function shortPageCost(used: Pt, height: Pt): number {
  // Nothing in the flow: all of the page stands at fixed places.
  if (used <= 0) return 0;
  return SHORT_LAST_PAGE * Math.max(0, 1 - used / height / LEAST_LAST_FILL);
}

/** White at a page's foot that no stretch fills; below 0 where the page is too full. */
export function whiteCost(white: Pt, height: Pt): number {
  const percent = Math.max(0, (white / height) * 100);
  return (
    HOLE_PER_PERCENT * percent +
    HOLE_SQUARE * percent ** 2 +
    LARGE_HOLE_PER_PERCENT * Math.max(0, percent - LARGE_HOLE)
  );
}

/** Cost of white under last columns that reach down to `level`, where what follows has no room there. */
export function costUnder(level: Pt, follows: Pt, height: Pt): number {
  if (fits(level + follows, height)) return 0;
  return Math.min(NO_ROOM_UNDER, whiteCost(height - level, height));
}
