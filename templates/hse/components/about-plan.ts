/**
 * What stands where on the page on the unit. In: how much there is of every part. Out: the first arrangement that holds all
 * of it; nothing is left out. In the order in which they are tried:
 * - rows: text and resources side by side; under them the covers and the contacts;
 * - columns: the covers stand under the text, the contacts under the resources, both down to the foot;
 * - below: the text takes the measure, the resources stand under it side by side;
 * - apart: the resources have a page of their own, the contacts stand beside the text;
 * - overleaf: the text has a page of its own, all else stands on the next.
 * All measures in points; those of texts are estimates.
 */
import {
  type AboutFacts,
  airOf,
  COVERS_BESIDE,
  contactsHeight,
  copyrightHeight,
  coversHeight,
  HEADING,
  leastHeight,
  mostTextHeight,
  leftWidth,
  pageHeight,
  sideGrid,
  stackOfCovers,
  textHeight,
  wideGrid,
  wideTextHeight,
} from './about-heights.ts';
import { type CellLook, type Grid, LARGE, rowsHeight, SMALL, USUAL } from './cell-plan.ts';
import {
  type CoverPlan,
  coversBeside,
  LOWEST_COVERS,
  largeCovers,
  rowOfCovers,
} from './cover-plan.ts';

export interface GridPlan {
  readonly look: CellLook;
  readonly columns: number;
  readonly air: number;
}

/**
 * Covers: `paired` beside the contacts, `between` the text and the contacts, a `row` of their own, in the text's `column`,
 * or one under another in the `side` column.
 */
export interface CoversPlace {
  readonly place: 'paired' | 'between' | 'row' | 'column' | 'side';
  readonly plan: CoverPlan;
}

export interface AboutPlan {
  readonly shape: 'rows' | 'columns' | 'below' | 'apart' | 'overleaf';
  readonly grid: GridPlan;
  readonly contacts: 'foot' | 'under-text' | 'under-resources' | 'beside-text';
  readonly covers?: CoversPlace | undefined;
  /** Over what stands at the foot of the columns. */
  readonly gaps?: { readonly left: number; readonly right: number };
  /** Between the blocks of the page; none: all that it has left. */
  readonly gap?: number | undefined;
}

/** A longer text takes the whole measure and may run on. */
const LONGEST_TEXT = 2050;
/** Texts that leave room for the contacts under them. */
const SHORT_TEXT = 1000;
/** Resources that would fill less of a page have none of their own, if the text is long enough for that. */
const THINNEST_PAGE = 0.4;
/** Least white between rows, and what looks well. */
export const LEAST_GAP = 16;
const ROW_GAP = 34;
/** Blocks further apart than this float: they stand together at the page's head, so far from one another. */
const MOST_GAP = 56;
const TOGETHER = 40;
const FEW_COVERS = 2;
export const UNDER = 18;
export const OVER_GRID = 18;

export function planAbout(facts: AboutFacts): AboutPlan {
  const { text, resources } = facts;
  const isBeside = text !== undefined && resources.length > 0 && text <= LONGEST_TEXT;
  const low = { ...facts, leastCover: LOWEST_COVERS };
  const onePage =
    (isBeside ? planBeside(facts) : undefined) ??
    planBelow(facts) ??
    (isBeside ? planRows(low, SMALL) : undefined);
  if (onePage || text === undefined) return onePage ?? planOverlong(facts);
  return planApart(facts) ?? planOverleaf(facts) ?? planOverlong(facts);
}

function planBeside(facts: AboutFacts): AboutPlan | undefined {
  // A short text would leave its column empty.
  const isShort = (facts.text ?? 0) <= SHORT_TEXT;
  const isEmpty = 2 * textHeight(facts) < leastHeight(facts, sideGrid(facts, USUAL));
  return (
    (isEmpty ? planBelow(facts) : undefined) ??
    planRows(facts, USUAL) ??
    (isShort ? planBelow(facts) : undefined) ??
    planColumns(facts, USUAL) ??
    planRows(facts, SMALL) ??
    planColumns(facts, SMALL)
  );
}

/** Side by side over the foot. */
function planRows(facts: AboutFacts, look: CellLook): AboutPlan | undefined {
  const grid = sideGrid(facts, look);
  const foot = rowsWith(facts, grid, 'foot');
  // Large covers between the text and the contacts are best.
  if (foot?.covers?.place === 'between') return foot;
  for (const contacts of contactsPlaces(facts, grid)) {
    const plan = rowsWith(facts, grid, contacts);
    if (plan) return plan;
  }
  return foot;
}

function rowsWith(
  facts: AboutFacts,
  grid: Grid,
  contacts: AboutPlan['contacts'],
): AboutPlan | undefined {
  const under = UNDER + contactsHeight(facts);
  const [underText, underGrid] = [
    contacts === 'under-text' ? under : 0,
    contacts === 'under-resources' ? under : 0,
  ];
  const left = mostTextHeight(facts) + underText;
  const right = leastHeight(facts, grid) + underGrid;
  const free = pageHeight(facts) - HEADING - Math.max(left, right);
  const covers = placeCovers(facts, contacts, free);
  if (footHeight(facts, contacts, covers) + LEAST_GAP > free) return undefined;
  const air = airOf(facts, grid, textHeight(facts) - underGrid);
  const gap = gapFor(facts, contacts, covers, free);
  return { shape: 'rows', contacts, covers, gap, grid: { look: grid.look, columns: 1, air } };
}

/** Where the contacts may stand in a column, best first. */
function contactsPlaces(facts: AboutFacts, grid: Grid): readonly AboutPlan['contacts'][] {
  const { length } = facts.covers;
  if (length < COVERS_BESIDE) return [];
  if (length > COVERS_BESIDE && (facts.text ?? 0) <= SHORT_TEXT) return ['under-text'];
  const right = leastHeight(facts, grid) + UNDER + contactsHeight(facts);
  // Few resources leave room for the contacts, and three covers have the whole measure.
  return length > COVERS_BESIDE || right <= textHeight(facts) ? ['under-resources'] : [];
}

function placeCovers(
  facts: AboutFacts,
  contacts: AboutPlan['contacts'],
  free: number,
): CoversPlace | undefined {
  const { length } = facts.covers;
  if (length === 0) return undefined;
  const isFoot = contacts === 'foot';
  const own = isFoot ? contactsHeight(facts) : 0;
  const room = free - own - ROW_GAP;
  // One or two would leave a third of their row white: they stand beside the contacts.
  const large = length > FEW_COVERS ? largeCovers(length, isFoot ? room - ROW_GAP : room, facts.page.width) : undefined;
  if (isFoot && large) return { place: 'between', plan: large };
  if (isFoot && length <= COVERS_BESIDE) {
    return { place: 'paired', plan: coversBeside(length, room + own, leftWidth(facts)) };
  }
  const row = free - LEAST_GAP - (isFoot ? own + UNDER : 0);
  const isHeld = large !== undefined && coversHeight(facts, large) <= row;
  return { place: 'row', plan: isHeld ? large : highestRow(facts, row) };
}

/** A row of covers as high as the room allows with the captions that these have; wide ones where the covers are higher for it. */
function highestRow(facts: AboutFacts, room: number): CoverPlan {
  const [narrow, wide] = [false, true].map((isWide) => rowWithin(facts, room, isWide));
  const isHeld = coversHeight(facts, narrow!) <= room;
  return isHeld && narrow!.height >= wide!.height ? narrow! : wide!;
}

function rowWithin(facts: AboutFacts, room: number, isWide: boolean): CoverPlan {
  const { covers, leastCover, page } = facts;
  const rowIn = (height: number) => ({
    ...rowOfCovers(covers.length, height, page.width, leastCover),
    ...(isWide && { isWide }),
  });
  let plan = rowIn(room);
  // Lower covers are narrower, and their captions may take more lines.
  for (let offer = room; coversHeight(facts, plan) > room && offer > 0; offer -= 5) {
    plan = rowIn(offer);
  }
  return plan;
}

/** Height of all that stands under text and resources. */
function footHeight(
  facts: AboutFacts,
  contacts: AboutPlan['contacts'],
  covers: CoversPlace | undefined,
): number {
  const own = contacts === 'foot' ? contactsHeight(facts) : 0;
  if (covers === undefined) return own;
  const height = coversHeight(facts, covers.plan);
  return covers.place === 'paired' ? Math.max(own, height) : height + (own > 0 ? own + UNDER : 0);
}

/** What blocks under one another leave between them, where that would be too much. */
function gapFor(
  facts: AboutFacts,
  contacts: AboutPlan['contacts'],
  covers: CoversPlace | undefined,
  free: number,
): number | undefined {
  const isBetween = covers?.place === 'between';
  // In a row of its own the copyright stands beside the contacts.
  const beside = contacts === 'foot' && covers?.place !== 'paired' ? copyrightHeight(facts) : 0;
  const white = free - footHeight(facts, contacts, covers) + beside;
  const each = isBetween ? (white + UNDER) / 2 : white;
  return each > MOST_GAP ? TOGETHER : undefined;
}

/** Two columns down to the foot. */
function planColumns(facts: AboutFacts, look: CellLook): AboutPlan | undefined {
  const { length } = facts.covers;
  if (length > COVERS_BESIDE) return undefined;
  const grid = sideGrid(facts, look);
  const left = HEADING + mostTextHeight(facts) + LEAST_GAP;
  const right = HEADING + LEAST_GAP + contactsHeight(facts);
  const plan = length > 0 ? coversBeside(length, pageHeight(facts) - left - ROW_GAP, leftWidth(facts)) : undefined;
  const covers = plan ? coversHeight(facts, plan) : 0;
  if (left + covers > pageHeight(facts) || right + leastHeight(facts, grid) > pageHeight(facts)) return undefined;
  const air = airOf(facts, grid, pageHeight(facts) - right - LEAST_GAP);
  const rows = rowsHeight(facts.resources, grid) + air * (facts.resources.length - 1);
  const gaps = {
    left: pageHeight(facts) - left + LEAST_GAP - covers,
    right: pageHeight(facts) - right + LEAST_GAP - rows,
  };
  return {
    shape: 'columns',
    contacts: 'under-resources',
    grid: { look, columns: 1, air },
    gaps,
    ...(plan ? { covers: { place: 'column', plan } } : {}),
  };
}

/** One under another; the contacts beside a short text, or at the foot. */
function planBelow(facts: AboutFacts): AboutPlan | undefined {
  for (const look of facts.text === undefined ? [LARGE, USUAL, SMALL] : [USUAL, SMALL]) {
    for (const columns of [2, 3]) {
      const grid = wideGrid(facts, look, columns);
      const plan = belowWith(facts, grid, 'beside-text') ?? belowWith(facts, grid, 'foot');
      if (plan) return plan;
    }
  }
  return undefined;
}

function belowWith(
  facts: AboutFacts,
  grid: Grid,
  contacts: 'beside-text' | 'foot',
): AboutPlan | undefined {
  const isBeside = contacts === 'beside-text';
  if (isBeside && (facts.text ?? LONGEST_TEXT) >= LONGEST_TEXT) return undefined;
  const { look, columns } = grid;
  const text = isBeside
    ? Math.max(mostTextHeight(facts), contactsHeight(facts) - HEADING)
    : wideTextHeight(facts);
  const top = facts.text === undefined ? 0 : HEADING + text;
  const least = facts.resources.length === 0 ? 0 : HEADING + leastHeight(facts, grid);
  const free = pageHeight(facts) - top - least - (top > 0 && least > 0 ? OVER_GRID : 0);
  const covers = placeCovers(facts, contacts, free);
  const spare = free - footHeight(facts, contacts, covers) - LEAST_GAP;
  if (spare < 0) return undefined;
  const air = airOf(facts, grid, least - HEADING + spare / 2);
  const spread = air * (Math.ceil(facts.resources.length / columns) - 1);
  const taken = Math.max(0, spread - (least - HEADING - rowsHeight(facts.resources, grid)));
  const gap = gapFor(facts, contacts, covers, free - taken);
  return { shape: 'below', contacts, covers, gap, grid: { look, columns, air } };
}

/** The resources overleaf. */
function planApart(facts: AboutFacts): AboutPlan | undefined {
  if (facts.resources.length === 0) return undefined;
  const grid = planGridPage(facts);
  const filled = leastHeight(facts, wideGrid(facts, grid.look, grid.columns));
  if ((facts.text ?? 0) > LONGEST_TEXT && filled < THINNEST_PAGE * pageHeight(facts)) return undefined;
  const first =
    planSideCovers(facts) ??
    planFirstPage(facts, 'beside-text') ??
    planFirstPage(facts, 'foot');
  return first ? { shape: 'apart', grid, ...first } : undefined;
}

/** The resources on a page of their own; on two where they are more than one holds. */
function planGridPage(facts: AboutFacts): GridPlan {
  const columns = 2;
  const room = pageHeight(facts) - HEADING;
  const look = leastHeight(facts, wideGrid(facts, LARGE, columns)) <= room ? LARGE : USUAL;
  return { look, columns, air: airOf(facts, wideGrid(facts, look, columns), room) };
}

type FirstPage = Pick<AboutPlan, 'contacts' | 'covers' | 'gaps' | 'gap'>;

/** Two or three covers one under another beside the text, the contacts under it. */
function planSideCovers(facts: AboutFacts): FirstPage | undefined {
  const { length } = facts.covers;
  const left = HEADING + mostTextHeight(facts) + contactsHeight(facts);
  if (length < 2 || length > COVERS_BESIDE || left + LEAST_GAP > pageHeight(facts)) return undefined;
  const plan = stackOfCovers(facts, pageHeight(facts) - HEADING);
  return {
    contacts: 'under-text',
    covers: { place: 'side', plan },
    gaps: { left: pageHeight(facts) - left, right: 0 },
  };
}

/** The contacts beside the text, or at the foot under a text as wide as the page. */
function planFirstPage(
  facts: AboutFacts,
  contacts: 'beside-text' | 'foot',
): FirstPage | undefined {
  const isBeside = contacts === 'beside-text';
  if (isBeside && (facts.text ?? 0) > LONGEST_TEXT) return undefined;
  const text = isBeside ? mostTextHeight(facts) : wideTextHeight(facts);
  const free = pageHeight(facts) - HEADING - text;
  const covers = placeCovers(facts, contacts, free);
  if (footHeight(facts, contacts, covers) + LEAST_GAP > free) return undefined;
  return { contacts, covers, gap: gapFor(facts, contacts, covers, free) };
}

/** A long text and few resources. */
function planOverleaf(facts: AboutFacts): AboutPlan | undefined {
  if (HEADING + wideTextHeight(facts) > pageHeight(facts)) return undefined;
  const next = planBelow({ ...facts, text: undefined });
  return next && { ...next, shape: 'overleaf' };
}

/** More than fits: it runs on, and the covers stand where its last page has room. */
function planOverlong(facts: AboutFacts): AboutPlan {
  const look = USUAL;
  const columns = 2;
  const height = wideTextHeight(facts) + leastHeight(facts, wideGrid(facts, look, columns));
  const rest = pageHeight(facts) - ((height + 2 * HEADING + OVER_GRID) % pageHeight(facts));
  const last = placeCovers(facts, 'foot', rest);
  const isHeld = footHeight(facts, 'foot', last) + LEAST_GAP <= rest;
  const covers = isHeld ? last : placeCovers(facts, 'foot', pageHeight(facts));
  return { shape: 'below', contacts: 'foot', covers, grid: { look, columns, air: look.air[0] } };
}
