/**
 * How high the parts of the page on the unit are, in points. What is made of words is an estimate, a little too high rather
 * than too low.
 */
import {
  airFor,
  type CellLook,
  type CellWords,
  type Grid,
  LETTER,
  linesOf,
  rowsHeight,
} from './cell-plan.ts';
import { type CoverPlan, coverWidth } from './cover-plan.ts';

export interface AboutFacts {
  /** The type area. */
  readonly page: { readonly width: number; readonly height: number };
  /** Characters of the text; none: there is no text. */
  readonly text?: number | undefined;
  readonly resources: readonly CellWords[];
  /** Whether any resource has a picture. */
  readonly hasPictures: boolean;
  /** Titles of the new publications. */
  readonly covers: readonly string[];
  /** Height that covers in a row have at least. */
  readonly leastCover: number;
  /** Lines of the contacts, and of the copyright under them. */
  readonly contacts: number;
  readonly copyright: number;
}

/** Shares of the columns: the text gets more. */
export const SHARES = { left: 57, right: 43, gap: 25.5 };
/** Heights that are estimates need so much of the page to themselves. */
const MARGIN_OF_ERROR = 3.8;
export const GRID_GAP = 22;
export const HEADING = 21;
const CONTACT_LINE = 14;
const COPYRIGHT_LINE = 11;
const OVER_COPYRIGHT = 8;
/** Characters of the text in a point of a line, the ends of paragraphs reckoned in: in its column, and as wide as the page. */
const TEXT_CHARACTERS = 0.1872;
const WIDE_TEXT_CHARACTERS = 0.1679;
const TEXT_LEADING = 13.5;
/** The text may be so much higher than reckoned, and short ones by two lines. */
const TEXT_ERROR = 0.06;
const LEAST_TEXT_ERROR = 26;
/** So many covers stand in the left column; more take the whole measure. */
export const COVERS_BESIDE = 3;
const LARGEST_COVER = 190;
/** Captions under covers; width over height of a cover. */
const CAPTION = { size: 8, leading: 10 };
const NARROW_CAPTION = { size: 7.5, leading: 9.5 };
const OVER_CAPTION = 5;
const ASPECT = 0.71;

/** What the page holds. */
export function pageHeight({ page }: AboutFacts): number {
  return page.height - MARGIN_OF_ERROR;
}

export function leftWidth({ page }: AboutFacts): number {
  return ((page.width - SHARES.gap) * SHARES.left) / 100;
}

function rightWidth({ page }: AboutFacts): number {
  return ((page.width - SHARES.gap) * SHARES.right) / 100;
}

export function sideGrid(facts: AboutFacts, look: CellLook): Grid {
  return { look, columns: 1, width: rightWidth(facts), hasPictures: facts.hasPictures };
}

export function wideGrid({ hasPictures, page }: AboutFacts, look: CellLook, columns: number): Grid {
  return { look, columns, width: (page.width - GRID_GAP * (columns - 1)) / columns, hasPictures };
}

export function leastHeight({ resources }: AboutFacts, grid: Grid): number {
  const rows = Math.ceil(resources.length / grid.columns);
  return rowsHeight(resources, grid) + Math.max(0, rows - 1) * grid.look.air[0];
}

export function airOf({ resources }: AboutFacts, grid: Grid, height: number): number {
  const rows = Math.ceil(resources.length / grid.columns);
  return airFor(height, rows, rowsHeight(resources, grid), grid.look);
}

/** With the copyright under them. */
export function contactsHeight(facts: AboutFacts): number {
  const { contacts } = facts;
  return copyrightHeight(facts) + (contacts > 0 ? HEADING + contacts * CONTACT_LINE : 0);
}

export function copyrightHeight({ copyright }: AboutFacts): number {
  return OVER_COPYRIGHT + copyright * COPYRIGHT_LINE;
}

/** Height of the text in its column. */
export function textHeight(facts: AboutFacts): number {
  return ((facts.text ?? 0) / (TEXT_CHARACTERS * leftWidth(facts))) * TEXT_LEADING;
}

/** What the text takes at most. */
export function mostTextHeight(facts: AboutFacts): number {
  const height = textHeight(facts);
  return height + Math.max(height * TEXT_ERROR, LEAST_TEXT_ERROR);
}

export function wideTextHeight({ text = 0, page }: AboutFacts): number {
  return (text / (WIDE_TEXT_CHARACTERS * page.width)) * TEXT_LEADING;
}

export function coversHeight({ covers }: AboutFacts, plan: CoverPlan): number {
  const { size, leading } = plan.perRow > COVERS_BESIDE ? NARROW_CAPTION : CAPTION;
  const characters = Math.floor(coverWidth(ASPECT, plan) / (size * LETTER));
  const lines = Math.max(0, ...covers.map((title) => linesOf(title, characters)));
  const rows = Math.ceil(covers.length / plan.perRow);
  return HEADING + rows * (plan.height + OVER_CAPTION + lines * leading) + (rows - 1) * 12;
}

/** Covers one under another in the right column, captions under them as wide as it. */
export function stackOfCovers(facts: AboutFacts, height: number): CoverPlan {
  const { length: count } = facts.covers;
  const measure = rightWidth(facts);
  const characters = Math.floor(measure / (CAPTION.size * LETTER));
  const captions = facts.covers.reduce(
    (sum, title) => sum + linesOf(title, characters) * CAPTION.leading + OVER_CAPTION,
    0,
  );
  const share = (height - captions - 12 * (count - 1)) / count;
  return { perRow: 1, height: Math.floor(Math.min(LARGEST_COVER, share)), measure };
}

