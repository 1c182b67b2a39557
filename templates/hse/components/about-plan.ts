/**
 * What stands where on the page on the unit. In: how much there is of every part, and how high it would be. Out: the first
 * arrangement that holds all of it; nothing is left out. In the order in which they are tried:
 * - rows: text and resources side by side; under them the covers and the contacts;
 * - columns: the covers stand under the text, the contacts under the resources, both down to the foot;
 * - below: the text takes the measure, the resources stand under it side by side;
 * - apart: the resources have a page of their own, the contacts stand beside the text;
 * - overleaf: the text has a page of its own, all else stands on the next.
 * All measures in points.
 */
import {
  areBeside,
  COVERS_BESIDE,
  coverRoom,
  footHeight,
  gapFor,
  LEAST_GAP,
  placeCovers,
  ROW_GAP,
  UNDER,
} from './about-foot.ts';
import {
  type AboutFacts,
  airOf,
  type Grid,
  gridHeight,
  leftWidth,
  rightWidth,
  sideGrid,
  textHeight,
  wideGrid,
} from './about-heights.ts';
import type { AboutPlan, GridPlan } from './about-shapes.ts';
import { type CellLook, LARGE, SMALL, USUAL } from './cell-plan.ts';
import { coversBeside, LOWEST_COVERS, stackOfCovers } from './cover-plan.ts';

/** Of the page's height, in its column: a longer text takes the whole measure and may run on. */
const LONGEST_TEXT = 0.88;
/** Texts that leave room for the contacts under them. */
const SHORT_TEXT = 0.445;
/** Resources that would fill less of a page have none of their own, if the text is long enough for that. */
const THINNEST_PAGE = 0.4;
export const OVER_GRID = 18;

export function planAbout(facts: AboutFacts): AboutPlan {
  const isBeside = facts.hasText && facts.resources > 0 && !isLong(facts);
  const low = { ...facts, leastCover: LOWEST_COVERS };
  const listed = { ...facts, isListed: true };
  const onePage =
    (isBeside ? planBeside(facts) : undefined) ??
    planBelow(facts) ??
    (isBeside ? (planRows(low, SMALL) ?? planRows(listed, SMALL)) : planBelow(listed));
  if (onePage || !facts.hasText) return onePage ?? planOverlong(facts);
  return planApart(facts) ?? planOverleaf(facts) ?? planOverlong(facts);
}

function isLong(facts: AboutFacts): boolean {
  return columnText(facts) > LONGEST_TEXT * facts.page.height;
}

/** A short text would leave its column empty. */
function isShort(facts: AboutFacts): boolean {
  return columnText(facts) <= SHORT_TEXT * facts.page.height;
}

function columnText(facts: AboutFacts): number {
  return textHeight(facts, leftWidth(facts));
}

function planBeside(facts: AboutFacts): AboutPlan | undefined {
  const isEmpty = 2 * columnText(facts) < gridHeight(facts, sideGrid(facts, USUAL));
  return (
    (isEmpty ? planBelow(facts) : undefined) ??
    planRows(facts, USUAL) ??
    (isShort(facts) ? planBelow(facts) : undefined) ??
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
  const under = (place: AboutPlan['contacts'], width: number) =>
    contacts === place ? UNDER + facts.heights.contacts(width) : 0;
  const underGrid = under('under-resources', rightWidth(facts));
  const left = columnText(facts) + under('under-text', leftWidth(facts));
  const right = gridHeight(facts, grid) + underGrid;
  const free = facts.page.height - Math.max(left, right);
  const covers = placeCovers(facts, contacts, free);
  const spare = free - footHeight(facts, contacts, covers) - LEAST_GAP;
  if (spare < 0) return undefined;
  const air = airOf(facts, grid, columnText(facts) - underGrid);
  const gap = gapFor(facts, contacts, covers, free);
  const look = { look: grid.look, columns: 1, air };
  return held(facts, { shape: 'rows', contacts, covers, gap, grid: look }, spare);
}

/** The sum of the parts may be so far from the height of the page that they make: spaces between them collapse. */
const SUM_ERROR = 24;

/** The plan, if its page holds what it says; where its parts leave more room than any error the page is not set to see it. */
function held(facts: AboutFacts, plan: AboutPlan, spare = 0): AboutPlan | undefined {
  return spare > SUM_ERROR || facts.holds(plan, facts.hasText) ? plan : undefined;
}

/** Where the contacts may stand in a column, best first. */
function contactsPlaces(facts: AboutFacts, grid: Grid): readonly AboutPlan['contacts'][] {
  const { covers } = facts;
  if (covers < COVERS_BESIDE) return [];
  if (covers > COVERS_BESIDE && isShort(facts)) return ['under-text'];
  const right = gridHeight(facts, grid) + UNDER + facts.heights.contacts(rightWidth(facts));
  // Few resources leave room for the contacts, and three covers have the whole measure.
  return covers > COVERS_BESIDE || right <= columnText(facts) ? ['under-resources'] : [];
}

/** Two columns down to the foot. */
function planColumns(facts: AboutFacts, look: CellLook): AboutPlan | undefined {
  const { covers: count, heights, page } = facts;
  if (count > 0 && !areBeside(facts)) return undefined;
  const grid = sideGrid(facts, look);
  const left = page.height - columnText(facts);
  const right = page.height - heights.contacts(rightWidth(facts));
  const plan =
    count > 0
      ? coversBeside(coverRoom(facts, left - LEAST_GAP - ROW_GAP, leftWidth(facts)))
      : undefined;
  const covers = plan ? heights.covers(plan) : 0;
  const least = gridHeight(facts, grid);
  if (covers + LEAST_GAP > left || least + LEAST_GAP > right) return undefined;
  const air = airOf(facts, grid, right - LEAST_GAP);
  return held(facts, {
    ...{ shape: 'columns', contacts: 'under-resources', grid: { look, columns: 1, air } },
    gaps: { left: left - covers, right: right - gridHeight(facts, grid, air) },
    ...(plan ? { covers: { place: 'column', plan } } : {}),
  });
}

/** One under another; the contacts beside a short text, or at the foot. */
function planBelow(facts: AboutFacts): AboutPlan | undefined {
  for (const look of facts.hasText ? [USUAL, SMALL] : [LARGE, USUAL, SMALL]) {
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
  const { heights, page } = facts;
  const isBeside = contacts === 'beside-text';
  if (isBeside && (!facts.hasText || isLong(facts))) return undefined;
  const { look, columns } = grid;
  const top = isBeside
    ? Math.max(columnText(facts), heights.contacts(rightWidth(facts)))
    : textHeight(facts, page.width);
  const least = gridHeight(facts, grid);
  const free = page.height - top - least - (top > 0 && least > 0 ? OVER_GRID : 0);
  const covers = placeCovers(facts, contacts, free);
  const spare = free - footHeight(facts, contacts, covers) - LEAST_GAP;
  if (spare < 0) return undefined;
  const air = airOf(facts, grid, least + spare / 2);
  const taken = Math.max(0, gridHeight(facts, grid, air) - least);
  const gap = gapFor(facts, contacts, covers, free - taken);
  return held(facts, { shape: 'below', contacts, covers, gap, grid: { look, columns, air } });
}

/** The resources overleaf. */
function planApart(facts: AboutFacts): AboutPlan | undefined {
  if (facts.resources === 0) return undefined;
  const grid = planGridPage(facts);
  const filled = gridHeight(facts, wideGrid(facts, grid.look, grid.columns));
  if (isLong(facts) && filled < THINNEST_PAGE * facts.page.height) return undefined;
  const listed = { ...facts, isListed: true };
  const first =
    planSideCovers(facts) ??
    planFirstPage(facts, 'beside-text') ??
    planFirstPage(facts, 'foot') ??
    planFirstPage(listed, 'beside-text') ??
    planFirstPage(listed, 'foot');
  const plan: AboutPlan | undefined = first && { shape: 'apart', grid, ...first };
  return plan && held(facts, plan);
}

/** The resources on a page of their own; on two where they are more than one holds. */
function planGridPage(facts: AboutFacts): GridPlan {
  const columns = 2;
  const { height } = facts.page;
  const look = gridHeight(facts, wideGrid(facts, LARGE, columns)) <= height ? LARGE : USUAL;
  return { look, columns, air: airOf(facts, wideGrid(facts, look, columns), height) };
}

type FirstPage = Pick<AboutPlan, 'contacts' | 'covers' | 'gaps' | 'gap'>;

/** Two or three covers one under another beside the text, the contacts under it. */
function planSideCovers(facts: AboutFacts): FirstPage | undefined {
  const { covers: count, heights, page } = facts;
  const left = columnText(facts) + heights.contacts(leftWidth(facts));
  if (count < 2 || count > COVERS_BESIDE || left + LEAST_GAP > page.height) return undefined;
  const plan = stackOfCovers(coverRoom(facts, page.height, rightWidth(facts)));
  if (plan.height < LOWEST_COVERS) return undefined;
  return {
    contacts: 'under-text',
    covers: { place: 'side', plan },
    gaps: { left: page.height - left, right: 0 },
  };
}

/** The contacts beside the text, or at the foot under a text as wide as the page. */
function planFirstPage(
  facts: AboutFacts,
  contacts: 'beside-text' | 'foot',
): FirstPage | undefined {
  const { heights, page } = facts;
  const isBeside = contacts === 'beside-text';
  if (isBeside && isLong(facts)) return undefined;
  const text = isBeside
    ? Math.max(columnText(facts), heights.contacts(rightWidth(facts)))
    : textHeight(facts, page.width);
  const free = page.height - text;
  const covers = placeCovers(facts, contacts, free);
  if (footHeight(facts, contacts, covers) + LEAST_GAP > free) return undefined;
  return { contacts, covers, gap: gapFor(facts, contacts, covers, free) };
}

/** A long text and few resources. */
function planOverleaf(facts: AboutFacts): AboutPlan | undefined {
  if (textHeight(facts, facts.page.width) > facts.page.height) return undefined;
  const next = planBelow({ ...facts, hasText: false });
  return next && { ...next, shape: 'overleaf' };
}

/** More than fits: it runs on, and the covers stand where its last page has room. */
function planOverlong(facts: AboutFacts): AboutPlan {
  const { page } = facts;
  const look = USUAL;
  const columns = 2;
  const text = textHeight(facts, page.width);
  const height = text + gridHeight(facts, wideGrid(facts, look, columns)) + OVER_GRID;
  const rest = page.height - (height % page.height);
  const last = placeCovers(facts, 'foot', rest);
  const isHeld = footHeight(facts, 'foot', last) + LEAST_GAP <= rest;
  const covers = isHeld ? last : placeCovers(facts, 'foot', page.height);
  return { shape: 'below', contacts: 'foot', covers, grid: { look, columns, air: look.air[0] } };
}
