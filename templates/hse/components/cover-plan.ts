/**
 * How covers stand in rows: how many to a row, and how high. In: their number and the height that is left for them.
 * Out: the arrangement with the highest covers. All measures in points.
 */

export interface CoverPlan {
  readonly perRow: number;
  readonly height: number;
}

/** Covers in a column or in a row of many. */
export const SMALL_COVERS = 112;
/** Higher ones would outdo the publications' own pages. */
const LARGEST = 190;
/** The measure, the gap between covers, width over height of a cover. */
const MEASURE = 470;
const GAP = 11;
const ASPECT = 0.71;
/** Heading of the part; a caption under a cover; white between rows. */
const HEADING = 21;
const CAPTION = 44;
const BETWEEN_ROWS = 12;

/** One row, as high as there is room for, but never so low that covers could not be told apart. */
export function rowOfCovers(count: number, room: number): CoverPlan {
  const plan = planOf(count, 1, room);
  return { ...plan, height: Math.max(plan.height, Math.min(SMALL_COVERS, widest(plan.perRow))) };
}

/** Rows of covers higher than elsewhere, or as high as their number allows; nothing where there is no room for that. */
export function largeCovers(count: number, room: number): CoverPlan | undefined {
  const one = planOf(count, 1, room);
  const two = planOf(count, 2, room);
  const best = count > 3 && two.height > one.height ? two : one;
  const least = Math.min(SMALL_COVERS + 1, widest(one.perRow));
  return best.height >= Math.floor(least) ? best : undefined;
}

function planOf(count: number, rows: number, room: number): CoverPlan {
  const perRow = Math.max(3, Math.ceil(count / rows));
  const share = (room - HEADING - rows * CAPTION - (rows - 1) * BETWEEN_ROWS) / rows;
  return { perRow, height: Math.floor(Math.min(widest(perRow), share, LARGEST)) };
}

/** Height of covers that fill the measure side by side. */
function widest(perRow: number): number {
  return (MEASURE - GAP * (perRow - 1)) / perRow / ASPECT;
}
