/**
 * How the covers of new publications are set: so many in a row, and how high. In: their number, the height that is left for
 * them and their captions, the measure, how high an arrangement would be. Out: the arrangement with the highest covers.
 * All measures in points.
 */

export interface CoverPlan {
  readonly perRow: number;
  readonly height: number;
  /** Width of a row. */
  readonly measure: number;
  /**
   * Of captions: as wide as their covers, where it is not given; `wide` ones have all the room of their row, so that long
   * titles take fewer lines; those `beside` stand at the right of small covers.
   */
  readonly captions?: 'wide' | 'beside';
  /** Least width of a cover's place: that of the longest word of the captions. */
  readonly narrowest?: number;
}

/** Height of covers and captions under their heading, as they would be set. */
export type HeightOf = (plan: CoverPlan) => number;

/** What covers have: a height and a measure, for so many of them. */
export interface CoverRoom {
  readonly count: number;
  readonly height: number;
  readonly measure: number;
  /** Width of the longest word of their captions. */
  readonly longestWord?: number;
  readonly heightOf: HeightOf;
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
/** What the heading of the part and a caption of four lines take: covers are as high under shorter ones, and lower over longer. */
const HEADING = 21;
const CAPTION = 44;
export const BETWEEN_ROWS = 12;
/** Under narrower covers captions would be of a word a line, or words parted: captions may be wider than those. */
const NARROWEST_CAPTION = 60;
/** Covers of a full row stand no further apart: on a wide page they would float. */
const MOST_BETWEEN = 44;
/** Covers with captions beside them, highest and lowest, and what stands between the two. */
const LISTED = { highest: 72, lowest: 48 };
export const BESIDE_COVER = 8;

/** As few rows as make the highest covers, but none lower than the least height. */
export function rowsOfCovers(
  room: CoverRoom,
  least: number,
  captions?: CoverPlan['captions'],
): CoverPlan {
  const plan = lowered(bestRows(room), room, captions);
  return { ...plan, height: Math.max(plan.height, Math.floor(Math.min(least, widest(plan)))) };
}

/** Rows of covers higher than elsewhere, or as high as their number allows; nothing where there is no room for that. */
export function largeCovers(room: CoverRoom): CoverPlan | undefined {
  const best = lowered(bestRows(room), room);
  const least = Math.min(SMALL_COVERS + 1, widest(planOf(room, 1)));
  return best.height >= Math.floor(least) ? best : undefined;
}

/** One row in a column, beside the contacts: few covers are larger where there is room. */
export function coversBeside(room: CoverRoom): CoverPlan {
  const row = rowOf(room, Math.max(2, room.count));
  const height = Math.min(LARGEST, widest(row), room.height - HEADING - CAPTION);
  const plan = lowered({ ...row, height: Math.floor(Math.max(SMALL_COVERS, height)) }, room);
  return { ...plan, height: Math.max(SMALL_COVERS, plan.height) };
}

/** One under another, captions under them as wide as the column. */
export function stackOfCovers(room: CoverRoom): CoverPlan {
  const share = (room.height - HEADING - BETWEEN_ROWS * (room.count - 1)) / room.count;
  const height = Math.floor(Math.min(LARGEST, share));
  return lowered({ perRow: 1, height, measure: room.measure }, room);
}

/** Small ones with their captions beside them, in two columns or three: the least that covers with long titles take. */
export function listOfCovers(room: CoverRoom): CoverPlan {
  const { measure, longestWord = 0 } = room;
  const [two, three] = [2, 3].map((perRow) =>
    lowered({ perRow, height: LISTED.highest, measure, captions: 'beside' }, room),
  );
  const isWide = besideWidth(three!) >= longestWord;
  const best = isWide && three!.height > two!.height ? three! : two!;
  return { ...best, height: Math.max(best.height, LISTED.lowest) };
}

/** What a caption has beside its cover at least. */
function besideWidth(plan: CoverPlan): number {
  return (1 - LISTED_SHARE) * cellWidth(plan) - BESIDE_COVER;
}

/** Room for a cover with its caption beside it: of its height, and at most of its place. */
const LISTED_ASPECT = 0.75;
const LISTED_SHARE = 0.4;

export function listedWidth(plan: CoverPlan): number {
  return Math.min(LISTED_SHARE * cellWidth(plan), LISTED_ASPECT * plan.height);
}

/** More rows only where covers are much higher in them. */
function bestRows(room: CoverRoom): CoverPlan {
  let best = planOf(room, 1);
  for (let rows = 2; rows <= Math.ceil(room.count / FEWEST_IN_ROW); rows++) {
    const plan = planOf(room, rows);
    if (plan.height > best.height * WORTH_A_ROW) best = plan;
  }
  return best;
}

const WORTH_A_ROW = 1.1;
/** Fewer would be higher than their row is wide. */
const FEWEST_IN_ROW = 3;

function planOf(room: CoverRoom, rows: number): CoverPlan {
  const { count, height } = room;
  const row = rowOf(room, Math.max(FEWEST_IN_ROW, Math.ceil(count / rows)));
  const share = (height - HEADING - rows * CAPTION - (rows - 1) * BETWEEN_ROWS) / rows;
  return { ...row, height: Math.floor(Math.min(widest(row), share, LARGEST)) };
}

/** The same with covers so low that they and the captions that they really have are no higher than the room. */
function lowered(plan: CoverPlan, room: CoverRoom, captions = plan.captions): CoverPlan {
  const rows = Math.ceil(room.count / plan.perRow);
  let lower: CoverPlan = captions === undefined ? plan : { ...plan, captions };
  while (lower.height > 0) {
    const over = room.heightOf(lower) - room.height;
    if (over <= 0) break;
    lower = { ...lower, height: Math.floor(lower.height - Math.max(1, over / rows)) };
  }
  return lower;
}

type Row = Pick<CoverPlan, 'perRow' | 'measure' | 'narrowest'>;

function rowOf({ measure, longestWord = 0 }: CoverRoom, perRow: number): Row {
  return { perRow, measure, narrowest: Math.max(NARROWEST_CAPTION, longestWord) };
}

/** Whether words of captions stand whole in a row of so many covers. */
export function holdsWords(measure: number, perRow: number, longestWord: number): boolean {
  return cellWidth({ perRow, measure }) >= longestWord;
}

/** Height of covers that fill the measure side by side. */
function widest(row: Row): number {
  return cellWidth(row) / ASPECT;
}

/** What each cover of a full row has. */
export function cellWidth({ perRow, measure }: Row): number {
  return (measure - GAP * (perRow - 1)) / perRow;
}

/** Width of a cover and of the caption under it; one without a picture is as wide as there is room. */
export function coverWidth(aspect: number | undefined, plan: CoverPlan): number {
  const most = cellWidth(plan);
  if (aspect === undefined || plan.captions !== undefined) return most;
  return Math.min(most, Math.max(plan.height * aspect, plan.narrowest ?? NARROWEST_CAPTION));
}

/** Height of a cover; none without a picture. */
export function coverHeight(aspect: number | undefined, plan: CoverPlan): number {
  if (aspect === undefined) return 0;
  return Math.min(plan.height, coverWidth(aspect, plan) / aspect);
}

/** What the covers of a full row leave between them, so that its last one ends at the margin. */
export function gapBetween(widths: readonly number[], { perRow, measure }: CoverPlan): number {
  if (perRow === 1 || widths.length < perRow) return GAP;
  const free = measure - widths.reduce((sum, width) => sum + width, 0);
  return Math.min(free / (perRow - 1), MOST_BETWEEN);
}
