/**
 * How the covers of new publications are set: so many in a row, and how high. In: their number and shapes, the height that
 * is left for them, the measure. Out: the arrangement with the highest covers. All measures in points.
 */

export interface CoverPlan {
  readonly perRow: number;
  readonly height: number;
  /** Width of a row. */
  readonly measure: number;
  /** Captions are as wide as the row has room for, and not as their covers: long titles take fewer lines. */
  readonly isWide?: boolean;
}

/** Covers in a column or in a row of many. */
export const SMALL_COVERS = 112;
/** In lower ones covers could hardly be told apart. */
export const LOWEST_COVERS = 90;
/** Higher ones would outdo the publications' own pages. */
const LARGEST = 190;
/** Least gap between covers, width over height of a cover. */
const GAP = 11;
const ASPECT = 0.71;
/** Heading of the part; a caption under a cover; white between rows. */
const HEADING = 21;
const CAPTION = 44;
const BETWEEN_ROWS = 12;
/** Under narrower covers captions would be of a word a line: they may be wider than those. */
const NARROWEST_CAPTION = 60;

/** One row, as high as there is room for, but not lower than the least height. */
export function rowOfCovers(count: number, room: number, measure: number, least: number): CoverPlan {
  const plan = planOf(count, 1, room, measure);
  return { ...plan, height: Math.max(plan.height, Math.min(least, widest(plan))) };
}

/** Rows of covers higher than elsewhere, or as high as their number allows; nothing where there is no room for that. */
export function largeCovers(count: number, room: number, measure: number): CoverPlan | undefined {
  const one = planOf(count, 1, room, measure);
  const two = planOf(count, 2, room, measure);
  const best = count > 3 && two.height > one.height ? two : one;
  const least = Math.min(SMALL_COVERS + 1, widest(one));
  return best.height >= Math.floor(least) ? best : undefined;
}

/** One row in a column, beside the contacts: few covers are larger where there is room. */
export function coversBeside(count: number, room: number, measure: number): CoverPlan {
  const row = { perRow: Math.max(2, count), measure };
  const height = Math.min(LARGEST, widest(row), room - HEADING - CAPTION);
  return { ...row, height: Math.floor(Math.max(SMALL_COVERS, height)) };
}

function planOf(count: number, rows: number, room: number, measure: number): CoverPlan {
  const row = { perRow: Math.max(3, Math.ceil(count / rows)), measure };
  const share = (room - HEADING - rows * CAPTION - (rows - 1) * BETWEEN_ROWS) / rows;
  return { ...row, height: Math.floor(Math.min(widest(row), share, LARGEST)) };
}

type Row = Pick<CoverPlan, 'perRow' | 'measure'>;

/** Height of covers that fill the measure side by side. */
function widest(row: Row): number {
  return widestCover(row) / ASPECT;
}

function widestCover({ perRow, measure }: Row): number {
  return (measure - GAP * (perRow - 1)) / perRow;
}

/** Width of a cover and of the caption under it; one without a picture is as wide as there is room. */
export function coverWidth(aspect: number | undefined, plan: CoverPlan): number {
  const most = widestCover(plan);
  if (aspect === undefined || plan.isWide) return most;
  return Math.min(most, Math.max(plan.height * aspect, NARROWEST_CAPTION));
}

/** Height of a cover; none without a picture. */
export function coverHeight(aspect: number | undefined, plan: CoverPlan): number {
  if (aspect === undefined) return 0;
  return Math.min(plan.height, coverWidth(aspect, plan) / aspect);
}

/** What the covers of a full row leave between them, so that its last one ends at the margin. */
export function gapBetween(widths: readonly number[], { perRow, measure }: CoverPlan): number {
  if (perRow === 1 || widths.length < perRow) return GAP;
  return (measure - widths.reduce((sum, width) => sum + width, 0)) / (perRow - 1);
}
