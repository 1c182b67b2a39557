/**
 * Room over, under and beside the columns of a band, page by page. In: what stands over them, and the page at hand, which is the
 * band's first. Out: heights, and whether something more fits.
 */
import { fits, type Pt, total } from '../../model/length.ts';
import type { FinishedArea } from '../flow/lay-area.ts';
import { notePiecesIn } from '../list/vertical-list.ts';
import type { ColumnTop } from '../paginate/column-kinds.ts';
import { whiteCost } from '../paginate/page-cost.ts';
import { type BandSetting, standingOn } from './band-plans.ts';
import type { ColumnGroup } from './column-groups.ts';
import { measurePage, NATURAL_REACH } from './draw-page.ts';
import { floatsOn, LEAST_UNDER_SEVERAL } from './float-heads.ts';
import { levelColumns } from './level-columns.ts';
import type { NoteAreas } from './note-areas.ts';
import { BAND_GAP, type PageDrafts } from './page-drafts.ts';
import { columnRect, type PageGrid } from './page-grid.ts';
import { LEAST_BAND } from './spanners.ts';

/** The page at hand, as far as what stands on it decides what comes under it. */
export type OpenPage = Pick<PageDrafts, 'top' | 'isEmpty' | 'notePiecesOf'>;

export class BandRoom {
  readonly #grid: PageGrid;
  readonly #notes: NoteAreas;
  readonly #pages: OpenPage;

  constructor(grid: PageGrid, notes: NoteAreas, pages: OpenPage) {
    this.#grid = grid;
    this.#notes = notes;
    this.#pages = pages;
  }

  /** Nothing at all stands on a band's first page. */
  isEmpty(band: BandSetting): boolean {
    return this.topOf(0, band) === 0 && this.#pages.isEmpty;
  }

  /** What stands on a page of the band already: of each column how far down it is used, and the notes at its foot. */
  tops(page: number, band: BandSetting): readonly ColumnTop[] {
    const height = this.topOf(page, band);
    return this.#noteHeightsOf(this.#calledOver(page, band)).map((noteHeight) => ({
      height,
      noteHeight,
    }));
  }

  /** Whether columns have room under a spanner at the head of a page. */
  hasRoomUnder({ height, list }: FinishedArea): boolean {
    const least = height + BAND_GAP + LEAST_BAND + this.#notes.heightAtFoot(notePiecesIn(list));
    return fits(least, this.#grid.typeArea.height);
  }

  /** Whether a float has room at the head of a page, under what stands there and over some of the text. */
  holdsAtHead(page: number, float: FinishedArea, band: BandSetting): boolean {
    const { height } = this.#grid.typeArea;
    const isAlone = floatsOn(page, band.floats).length === 0;
    const least = isAlone ? LEAST_BAND : LEAST_UNDER_SEVERAL * height;
    const notes = this.#noteHeightsOf(this.#calledOver(page, band, [float]));
    const used = this.topOf(page, band) + float.height + BAND_GAP;
    return fits(used + least + Math.max(...notes), height);
  }

  /** Whether spanners have room under the last columns of a band. */
  fitsUnder(
    groups: readonly ColumnGroup[],
    band: BandSetting,
    spanners: readonly FinishedArea[],
  ): boolean {
    const under = total(spanners.map(({ height }) => BAND_GAP + height));
    return fits(under, this.leftUnder(groups, band, spanners));
  }

  /**
   * Height left under the last columns of a band, once they are level.
   * @param spanners whose notes stand at the foot, too
   */
  leftUnder(
    groups: readonly ColumnGroup[],
    band: BandSetting,
    spanners: readonly FinishedArea[] = [],
  ): Pt {
    const page = groups.length - 1;
    const top = this.topOf(page, band);
    const before = this.#calledOver(page, band);
    const level = levelColumns(groups[page]!.group, {
      room: this.#grid.typeArea.height - top,
      noteHeights: this.#noteHeightsOf(before),
      notes: this.#notes,
    });
    const columns = level.columns.map((content, column) => {
      const rect = columnRect(this.#grid, column, top);
      const setting = { reach: NATURAL_REACH, calledBefore: before[column]! };
      return measurePage(content, rect, setting, this.#notes);
    });
    const end = Math.max(top, ...columns.map(({ bottom }) => bottom - this.#grid.typeArea.y));
    // Notes of all bands stand at the foot of the page.
    const called = this.#calledOver(page, band, spanners);
    const notes = this.#noteHeightsOf(
      called.map((over, column) => [...over, ...(columns[column]?.notePieces ?? [])]),
    );
    return this.#grid.typeArea.height - end - Math.max(...notes);
  }

  /** What white under the last columns of a band costs. */
  whiteUnder(groups: readonly ColumnGroup[], band: BandSetting): number {
    const { columns, typeArea } = this.#grid;
    return columns * whiteCost(this.leftUnder(groups, band), typeArea.height);
  }

  /** Where the columns of a page of the band begin, from the top of the type area. */
  topOf(page: number, band: BandSetting): Pt {
    const start = page === 0 ? this.#pages.top : 0;
    return start + total(standingOn(page, band).map(({ height }) => height + BAND_GAP));
  }

  /** Notes called over each column of a page of the band, those of spanners in the first. */
  #calledOver(
    page: number,
    band: BandSetting,
    more: readonly FinishedArea[] = [],
  ): readonly (readonly number[])[] {
    const spanners = [...standingOn(page, band), ...more];
    return Array.from({ length: this.#grid.columns }, (_, column) => [
      ...(page === 0 ? this.#pages.notePiecesOf(column) : []),
      ...(column === 0 ? spanners.flatMap(({ list }) => notePiecesIn(list)) : []),
    ]);
  }

  #noteHeightsOf(called: readonly (readonly number[])[]): readonly Pt[] {
    return called.map((pieces) => this.#notes.heightAtFoot(pieces));
  }
}
