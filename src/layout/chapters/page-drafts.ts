/**
 * The pages of a chapter while bands are put on them: what stands on each, how far down it is used, and whose notes are
 * called there. Decides nothing: told where a page ends, it draws.
 */
import type { Frame } from '../../model/frame.ts';
import { fits, type Pt } from '../../model/length.ts';
import type { FinishedArea } from '../flow/lay-area.ts';
import { choiceOf } from '../items/variant-choice.ts';
import { drawList } from '../list/draw-list.ts';
import { type GroupOpen, notePiecesIn } from '../list/vertical-list.ts';
import { whiteCost } from '../paginate/page-cost.ts';
import { costOf, costOfEnds, type PageContent, type PagePlan } from '../paginate/page-plan.ts';
import { drawPage, NATURAL_REACH, TO_FOOT } from './draw-page.ts';
import type { NoteAreas } from './note-areas.ts';
import { columnRect, type PageGrid } from './page-grid.ts';
import type { RunPage } from './run-page.ts';
import type { SegmentChoice } from './segments.ts';
import { type Displaced, displacedIn, type FootWhite, isToldWhite } from './white-at-foot.ts';

/** White between columns and the next spanner, and between two spanners. */
export const BAND_GAP: Pt = 18;

/** Columns whose ends differ by more than this share of their height are seen not to be level. */
const UNLEVEL = 0.05;

/** See RunPage, which it becomes. */
interface PageDraft {
  readonly frames: Frame[];
  /** Footnotes called on it, by column: they are drawn when all its bands are there. */
  readonly notePieces: (readonly number[])[];
  fills: readonly number[];
  readonly choices: SegmentChoice[];
  cost: number;
  endCost: number;
  readonly white: FootWhite[];
}

export class PageDrafts {
  readonly #grid: PageGrid;
  readonly #notes: NoteAreas;
  readonly #pages: PageDraft[] = [];
  /** Height used on the last page. */
  #used: Pt = 0;

  constructor(grid: PageGrid, notes: NoteAreas) {
    this.#grid = grid;
    this.#notes = notes;
    this.#newPage();
  }

  #newPage(): void {
    this.#pages.push({
      frames: [],
      notePieces: [],
      fills: [],
      choices: [],
      cost: 0,
      endCost: 0,
      white: [],
    });
    this.#used = 0;
  }

  /** White under what stands on the last page. */
  addSpace(height: Pt): void {
    if (!this.isBlank) this.#used += height;
  }

  /** Nothing stands at the top of the last page; a long note may go on at its foot. */
  get isBlank(): boolean {
    return this.#used === 0;
  }

  /** Nothing at all stands on the last page. */
  get isEmpty(): boolean {
    return this.isBlank && this.#page.notePieces.every((pieces) => pieces.length === 0);
  }

  /** Where what comes next on the last page would stand, from the top of the type area. */
  get top(): Pt {
    return this.isBlank ? 0 : this.#used + BAND_GAP;
  }

  /** Height left on the last page, notes of its columns included. */
  get room(): Pt {
    return this.#grid.typeArea.height - this.top;
  }

  /** Of the notes called so far on the last page, column by column. */
  get noteHeights(): readonly Pt[] {
    const { columns } = this.#grid;
    return Array.from({ length: columns }, (_, i) =>
      this.#notes.heightAtFoot(this.notePiecesOf(i)),
    );
  }

  /** Notes called so far in a column of the last page. */
  notePiecesOf(column: number): readonly number[] {
    return this.#page.notePieces[column] ?? [];
  }

  /** Whether the last page has room for so much. @param spanner what would stand there first, with its notes at the foot */
  hasRoom(height: Pt, spanner: FinishedArea | undefined): boolean {
    const called = notePiecesIn(spanner?.list ?? []);
    const heights = this.noteHeights.with(
      0,
      this.#notes.heightAtFoot([...this.notePiecesOf(0), ...called]),
    );
    return fits(height + Math.max(...heights), this.room);
  }

  /** The last page, which is not empty, ends here for want of room: the white over its notes has its price. */
  turnPage(displaced: Displaced): void {
    const fill = Math.max(...this.#page.fills);
    this.#page.cost += whiteCost(1 - fill, 1);
    this.#noteWhite(fill, displaced, false);
    this.#newPage();
  }

  /** The last page goes on overleaf. @param behind for each of its columns a plan that begins with what comes behind it */
  goOverleaf(behind: readonly PagePlan<SegmentChoice>[]): void {
    const { fills } = this.#page;
    const isLevel = Math.max(...fills) - Math.min(...fills) <= UNLEVEL;
    behind.forEach((next, column) => {
      // Columns that end level are one foot: what had no room there stands overleaf.
      if (isLevel && column < behind.length - 1) return;
      const displaced = displacedIn(next);
      if (displaced) this.#noteWhite(fills[column]!, displaced, !isLevel);
    });
    this.#newPage();
  }

  /** Notes white at the foot of a column of the last page. @param fill share of it that is used */
  #noteWhite(fill: number, displaced: Displaced, isColumn: boolean): void {
    const { height } = this.#grid.typeArea;
    const white = (1 - fill) * height;
    if (!isToldWhite(white, height)) return;
    this.#page.white.push({ height: white, isColumn, ...displaced });
  }

  /** A spanner under what stands there. */
  drawSpanner(spanner: FinishedArea): void {
    const { typeArea } = this.#grid;
    const { list, height } = spanner;
    const { top } = this;
    for (const frame of drawList(list, typeArea.x, typeArea.y + top).frames) {
      this.#page.frames.push(frame);
    }
    this.#spanColumns(top + height, notePiecesIn(list));
    this.#noteChoice(spanner);
  }

  /** A spanner that goes on overleaf, as it was planned. */
  drawParted(spanner: FinishedArea, plans: readonly PagePlan<unknown>[]): void {
    const { typeArea } = this.#grid;
    let open: readonly GroupOpen[] = [];
    plans.forEach((plan, i) => {
      if (i > 0) this.#newPage();
      const { top } = this;
      const area = { ...typeArea, y: typeArea.y + top, height: typeArea.height - top };
      const reach = i === plans.length - 1 ? NATURAL_REACH : TO_FOOT;
      const calledBefore = this.notePiecesOf(0);
      const notesBeside = Math.max(0, ...this.noteHeights.slice(1));
      const setting = { reach, reopened: open, calledBefore, notesBeside };
      const drawn = drawPage(plan, area, setting, this.#notes);
      open = drawn.open;
      for (const frame of drawn.frames) this.#page.frames.push(frame);
      this.#page.cost += plan.cost;
      this.#spanColumns(drawn.bottom - typeArea.y, drawn.notePieces);
    });
    this.#noteChoice(spanner);
  }

  /** All columns are used down to where a spanner ends. */
  #spanColumns(bottom: Pt, called: readonly number[]): void {
    const { columns, typeArea } = this.#grid;
    this.#callNotes(0, called);
    this.#used = bottom;
    const share = bottom / typeArea.height;
    const { fills } = this.#page;
    this.#page.fills = Array.from({ length: columns }, (_, i) => Math.max(share, fills[i] ?? 0));
  }

  /** How the pictures and tables of a spanner were set. */
  #noteChoice({ facts }: FinishedArea): void {
    const own = { title: '', span: undefined, opensSection: false, cost: 0 };
    this.#page.choices.push({ ...choiceOf(facts), ...own });
  }

  /**
   * Columns beside one another under what stands there.
   * @param reach see PageSetting
   * @param reopened groups that the page before left open
   * @returns groups left open
   */
  drawColumns(
    group: readonly PageContent[],
    reach: Pt,
    reopened: readonly GroupOpen[],
  ): readonly GroupOpen[] {
    const page = this.#page;
    const { typeArea } = this.#grid;
    const { top } = this;
    const fills = [...page.fills];
    let open = reopened;
    let bottom = top;
    group.forEach((content, column) => {
      const rect = columnRect(this.#grid, column, top);
      const calledBefore = this.notePiecesOf(column);
      const isBeside = this.#grid.columns > 1;
      const setting = { reach, isBeside, reopened: open, calledBefore };
      const drawn = drawPage(content, rect, setting, this.#notes);
      open = drawn.open;
      for (const frame of drawn.frames) page.frames.push(frame);
      this.#callNotes(column, drawn.notePieces);
      const end = drawn.bottom - typeArea.y;
      fills[column] = (end + this.#notes.heightAtFoot(this.notePiecesOf(column))) / typeArea.height;
      bottom = Math.max(bottom, end);
    });
    page.fills = fills;
    this.#used = bottom;
    return open;
  }

  /** Notes for `--explain` how the segments that start in these columns were set. */
  explain(group: readonly PagePlan<SegmentChoice>[]): void {
    this.#page.choices.push(...group.flatMap(choicesOf));
    this.#page.cost += costOf(group);
    this.#page.endCost += costOfEnds(group);
  }

  finish(): readonly RunPage[] {
    return this.#pages.map(({ notePieces, ...page }, i) => ({
      ...page,
      frames: [
        ...page.frames,
        ...notePieces.flatMap((called, column) => this.#drawNotes(called, column)),
      ],
      isLast: i === this.#pages.length - 1,
    }));
  }

  get #page(): PageDraft {
    return this.#pages.at(-1)!;
  }

  #callNotes(column: number, called: readonly number[]): void {
    const { notePieces } = this.#page;
    for (let i = notePieces.length; i <= column; i++) notePieces.push([]);
    notePieces[column] = [...notePieces[column]!, ...called];
  }

  /** At the page's foot. */
  #drawNotes(called: readonly number[], column: number): readonly Frame[] {
    const { x, y, height } = columnRect(this.#grid, column, 0);
    return this.#notes.draw(called, x, y + height - this.#notes.heightAtFoot(called));
  }
}

/** Choices of the segments that start on a page. */
function choicesOf(plan: PagePlan<SegmentChoice>): readonly SegmentChoice[] {
  return plan.slices
    .filter((slice) => slice.from === 0 && slice.to > 0)
    .map((slice) => slice.variant.choice);
}
