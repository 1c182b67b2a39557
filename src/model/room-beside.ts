/** How wide a picture may be that text stands beside. */
import type { Pt } from './length.ts';

/** Least measure of text beside a picture: a share of the whole one, and some twenty-five characters, in leadings. */
const LEAST_SHARE = 0.3;
const LEAST_LEADINGS = 9.5;

/** Beside a picture wider than this, lines would be of a word or two. */
export function widestBeside(measure: Pt, clearance: Pt, leading: Pt): Pt {
  return measure - clearance - Math.max(measure * LEAST_SHARE, leading * LEAST_LEADINGS);
}
