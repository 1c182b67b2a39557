/** How wide pictures may be that a rule lets be so high, and no higher. */
import type { Pt } from './length.ts';

/** What misses the measure by a quarter or less looks like a fault, and two squares or a photograph of four to three would. */
const NEARLY_MEASURE = 0.75;

/**
 * Width of the pictures of a row and the gaps between them when they are as high as they may be; where that is nearly the
 * measure they take it, and are higher by as much as that asks.
 * @param aspect width over height of all pictures side by side
 * @param gaps width of all gaps
 */
export function widthAtHeight(maxHeight: Pt, aspect: number, gaps: Pt, measure: Pt): Pt {
  const width = maxHeight * aspect + gaps;
  return width < measure && width >= NEARLY_MEASURE * measure ? measure : width;
}
