/**
 * How the glue of a page, or of a column of one, is set so that it reaches down to its foot (TeX: glue_set of a \vbox to a height).
 * In: a list and the height that it leaves. Out: ratios for its gaps, and the height of glue that fills.
 */
import type { Pt } from '../../model/length.ts';
import { type GlueRatio, type GlueSetting, isWide, UNSTRETCHED } from '../list/draw-list.ts';
import { naturalHeight, type VerticalList } from '../list/vertical-list.ts';

/** White under one of several columns that a reader takes for a mistake: some five lines. */
export const SEEN_WHITE: Pt = 70;

const FULLY_STRETCHED: GlueRatio = { wide: 1, narrow: 1 };

interface GlueTask {
  /** Other columns stand beside it. */
  readonly isBeside: boolean;
  /** Height that the list leaves, below 0 where it is too high. */
  readonly free: Pt;
  /** The most that it may grow by. */
  readonly wanted: Pt;
}

/** What is too high is shrunk; what is not is stretched. */
export function setGlue(
  { stretch, shrink, fills }: ListExtent,
  { free, wanted, isBeside }: GlueTask,
): GlueSetting {
  if (free < 0) return { ratio: wideFirst(shrink, free), fill: 0 };
  if (fills > 0) return { ratio: UNSTRETCHED, fill: free / fills };
  const missing = Math.min(free, wanted);
  const beyond = missing - bothOf(stretch);
  // Such a column is not full in any case: its gaps keep the size of those beside it.
  if (isBeside && beyond > SEEN_WHITE) return { ratio: UNSTRETCHED, fill: 0 };
  const ratio = beyond > 0 ? beyondStretch(stretch, beyond) : wideFirst(stretch, missing);
  return { ratio, fill: 0 };
}

/**
 * Gaps round headings, pictures and items give all they can before those between paragraphs give anything, as glue of a higher
 * order does in TeX: columns beside one another are seen to differ by the latter, and so are paragraphs beside a picture, whose
 * gaps are fixed, and those under it.
 * @param height to be given, below 0 where gaps shrink
 */
function wideFirst(given: GlueAmount, height: Pt): GlueRatio {
  const wanted = Math.abs(height);
  const sign = Math.sign(height);
  const wide = given.wide > 0 ? Math.min(1, wanted / given.wide) : 0;
  const narrow = given.narrow > 0 ? Math.max(0, wanted - given.wide) / given.narrow : 0;
  return { wide: sign * wide, narrow: sign * Math.min(1, narrow) };
}

/** White so high is seen at the foot of a column, and a point or two more in every gap is not: a line and a half. */
const HIDDEN_WHITE: Pt = 20;

/**
 * How spaces are set when all their stretch does not reach the foot: they give up to as much again (TeX: an underfull box), in the
 * same order. @param missing what is still to be filled
 */
function beyondStretch(stretch: GlueAmount, missing: Pt): GlueRatio {
  if (missing > HIDDEN_WHITE || missing > bothOf(stretch)) return FULLY_STRETCHED;
  const again = wideFirst(stretch, missing);
  return { wide: 1 + again.wide, narrow: 1 + again.narrow };
}

/** Sums over the gaps of a list, wide ones and narrow ones. */
type GlueAmount = Readonly<Record<keyof GlueRatio, Pt>>;

/** How high a list is, how far its gaps stretch and shrink, and how many fill glues it has. */
interface ListExtent {
  readonly height: Pt;
  readonly stretch: GlueAmount;
  readonly shrink: GlueAmount;
  readonly fills: number;
}

/** Glue at its ends included. */
export function extentOf(list: VerticalList): ListExtent {
  const stretch = { wide: 0, narrow: 0 };
  const shrink = { wide: 0, narrow: 0 };
  let fills = 0;
  for (const item of list) {
    if (item.type !== 'glue') continue;
    const kind = isWide(item) ? 'wide' : 'narrow';
    stretch[kind] += item.stretch;
    shrink[kind] += item.shrink;
    if (item.isFill) fills++;
  }
  return { height: naturalHeight(list), stretch, shrink, fills };
}

export function bothOf({ wide, narrow }: GlueAmount): Pt {
  return wide + narrow;
}
