/** What the page on the unit is planned from: its size, how many there are of each part, and how high parts are as they would be set. */
import type { AboutPlan } from './about-shapes.ts';
import type { CellLook } from './cell-plan.ts';
import type { CoverPlan } from './cover-plan.ts';

export interface AboutFacts {
  /** The type area. */
  readonly page: { readonly width: number; readonly height: number };
  readonly hasText: boolean;
  readonly resources: number;
  readonly covers: number;
  /** Height that covers in a row have at least. */
  readonly leastCover: number;
  /** Covers are small ones with their captions beside them. */
  readonly isListed?: boolean;
  readonly heights: AboutHeights;
  /** Whether a plan's first page holds what it says. @param hasText false: the text stands before it */
  holds(plan: AboutPlan, hasText: boolean): boolean;
}

/** Heights of the parts, each under its heading, in points. */
export interface AboutHeights {
  text(width: number): number;
  /** Heading of the resources. */
  heading(width: number): number;
  /** Rows of resources, without the air between them. */
  cells(grid: Grid): readonly number[];
  covers(plan: CoverPlan): number;
  /** Width of the longest word of the captions. */
  readonly longestWord: number;
  /** With the copyright under them, and beside them. */
  contacts(width: number): number;
  contactsRow(width: number): number;
}

/** Cells side by side in rows. */
export interface Grid {
  readonly look: CellLook;
  readonly columns: number;
  /** Of the grid. */
  readonly width: number;
}

/** Shares of the columns: the text gets more. */
export const SHARES = { left: 57, right: 43, gap: 25.5 };
export const GRID_GAP = 22;

export function leftWidth({ page }: AboutFacts): number {
  return ((page.width - SHARES.gap) * SHARES.left) / 100;
}

export function rightWidth({ page }: AboutFacts): number {
  return ((page.width - SHARES.gap) * SHARES.right) / 100;
}

export function sideGrid(facts: AboutFacts, look: CellLook): Grid {
  return { look, columns: 1, width: rightWidth(facts) };
}

export function wideGrid({ page }: AboutFacts, look: CellLook, columns: number): Grid {
  return { look, columns, width: page.width };
}

/** Height of the grid under its heading, its rows as far apart as asked, or as close as the look allows. */
export function gridHeight({ heights }: AboutFacts, grid: Grid, air = grid.look.air[0]): number {
  const rows = heights.cells(grid);
  if (rows.length === 0) return 0;
  return heights.heading(grid.width) + sum(rows) + (rows.length - 1) * air;
}

/** Air that spreads the rows of a grid over a height, as far as the look allows. */
export function airOf({ heights }: AboutFacts, grid: Grid, height: number): number {
  const rows = heights.cells(grid);
  const [least, most] = grid.look.air;
  const free = height - heights.heading(grid.width) - sum(rows);
  const each = free / Math.max(1, rows.length - 1);
  return Math.min(most, Math.max(least, each));
}

export function textHeight({ hasText, heights }: AboutFacts, width: number): number {
  return hasText ? heights.text(width) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
