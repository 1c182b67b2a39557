/**
 * What becomes of a band on the page at hand: its columns planned under what stands there, and the bands that follow and may
 * flow on with it. Decides where pages end; draws none.
 */
import type { Block } from '../../model/block.ts';
import { type Pt, total } from '../../model/length.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { type FinishedArea, notePiecesIn } from '../flow/lay-area.ts';
import { balanceColumns, type ColumnRoom } from './balance-columns.ts';
import { type Band, floatsToHead } from './bands.ts';
import { type ColumnGroup, inGroups, isOverflowing, isTorn, lookAhead } from './column-groups.ts';
import { drawPage, NATURAL_REACH } from './draw-page.ts';
import { headsFor, LEAST_UNDER_SEVERAL } from './float-heads.ts';
import type { NoteAreas } from './notes.ts';
import { BAND_GAP, type PageDrafts } from './page-drafts.ts';
import { columnRect, type PageGrid } from './page-grid.ts';
import { paginate } from './paginate.ts';
import { segments } from './segments.ts';
import {
  LEAST_BAND,
  leastHeightOf,
  type Spanner,
  setSpanners,
  spannersOn,
  type WaitingSpanner,
} from './spanners.ts';

/** Bands that may flow on as one, and pages of such a band: with each that joins all before it is planned again. */
const MOST_JOINED = { bands: 12, pages: 16 };
/** Floats are rarer, and text that they parted would be cut in mid-page. */
const MOST_FLOATED = { bands: 40, pages: 48 };

export interface BandSetting {
  readonly blocks: readonly Block[];
  /** What leads to its columns. */
  readonly leading: FinishedArea | undefined;
  readonly waiting: readonly WaitingSpanner[];
  /** What comes under its last columns. */
  readonly next: Band | undefined;
}

/** The columns of a band, a page's at a time; they may be asked for once, unless they are an array. */
export interface BandPlans {
  readonly groups: Iterable<ColumnGroup>;
  /** Something on the first page is higher than the room there. */
  readonly isTooHigh: boolean;
  /** The first page breaks a rule. */
  readonly isTorn: boolean;
}

/** A band and those that flow on with it. */
export interface JoinedBand {
  readonly plans: BandPlans;
  readonly waiting: readonly WaitingSpanner[];
  readonly rest: readonly Band[];
}

interface GrownBand {
  readonly band: BandSetting;
  readonly plans: BandPlans;
  readonly rest: readonly Band[];
}

type Groups = readonly ColumnGroup[];
type Waits = Omit<WaitingSpanner, 'page'>;

/** The page at hand, as far as what stands on it decides what comes under it. */
type OpenPage = Pick<PageDrafts, 'top' | 'isEmpty' | 'notePiecesOf'>;

export class BandPlanner {
  readonly #grid: PageGrid;
  readonly #notes: NoteAreas;
  readonly #context: LayoutContext;
  readonly #pages: OpenPage;
  /** By the blocks that they are made of: bands are looked ahead at. */
  readonly #spanners = new Map<readonly Block[], readonly Spanner[]>();

  constructor(grid: PageGrid, notes: NoteAreas, context: LayoutContext, pages: OpenPage) {
    this.#grid = grid;
    this.#notes = notes;
    this.#context = context;
    this.#pages = pages;
  }

  spannersOf(spanning: readonly Block[]): readonly Spanner[] {
    const known = this.#spanners.get(spanning);
    if (known) return known;
    const spanners = setSpanners(spanning, this.#grid.typeArea.width, this.#context);
    this.#spanners.set(spanning, spanners);
    return spanners;
  }

  /** Plans the columns of a band under what stands on the page, and under the spanner that leads to them. */
  plan(band: BandSetting): BandPlans {
    const { blocks, waiting, next } = band;
    const { columns, columnWidth, typeArea } = this.#grid;
    const isEmpty = this.#topOf(0, band) === 0 && this.#pages.isEmpty;
    const pages = Math.max(isEmpty ? 0 : 1, ...waiting.map(({ page }) => page + 1));
    const tops = Array.from({ length: pages }, (_, page) => {
      const height = this.#topOf(page, band);
      return this.#noteHeights(this.#calledOver(page, band)).map((noteHeight) => ({
        height,
        noteHeight,
      }));
    });
    const chapter = segments(blocks, { x: 0, width: columnWidth }, this.#context);
    const follows = this.#heightUnder(next);
    const plans = paginate(chapter, {
      height: typeArea.height,
      heightOfPiece: this.#notes.heightOf,
      noteGap: this.#notes.gap,
      tops,
      columns,
      ...(follows !== undefined && { follows }),
    });
    const { first, all: groups } = lookAhead(inGroups(plans, columns), 1);
    return { groups, isTooHigh: first.some(isOverflowing), isTorn: first.some(isTorn) };
  }

  /**
   * Where a picture or a table that spans the columns has no room under a band, what follows it fills the page, and it
   * stands at the top of the next. Of floats none stands under a band that others may follow.
   */
  join(band: BandSetting, plans: BandPlans, following: readonly Band[]): JoinedBand {
    const grown = this.#placeUnreached(this.#grow({ band, plans, rest: following }));
    return { plans: grown.plans, waiting: grown.band.waiting, rest: grown.rest };
  }

  #grow(grown: GrownBand): GrownBand {
    const { band, plans, rest } = grown;
    const [next] = rest;
    const [block, second] = next?.spanning ?? [];
    if (!next || !block || second) return grown;
    const isFloat = floatsToHead(block);
    if (!isFloat && next.blocks.length === 0) return grown;
    const { bands: mostBands, pages: mostPages } = isFloat ? MOST_FLOATED : MOST_JOINED;
    if (band.waiting.length >= mostBands) return grown;
    const [spanner] = this.spannersOf(next.spanning);
    // Under one that leaves no room for columns, or goes on overleaf itself, nothing can be planned.
    if (!spanner?.mayWait || !this.#hasRoomUnder(spanner)) return grown;
    const { first: groups, all } = lookAhead(plans.groups, mostPages + 1);
    const whole: GrownBand = { ...grown, plans: { ...plans, groups: all } };
    if (groups.length > mostPages) return whole;
    if (!isFloat && this.#fitsUnder(groups, band, [spanner])) return whole;
    const wider = isFloat
      ? this.#withFloat(whole, groups, { block, spanner })
      : this.#withSpanner(whole, groups, { block, spanner });
    return wider ? this.#grow(wider) : whole;
  }

  /** At the head of the page behind the columns. */
  #withSpanner(whole: GrownBand, groups: Groups, waits: Waits): GrownBand | undefined {
    // Two never stand on one page, even where the words between them need no further one.
    const last = whole.band.waiting.at(-1)?.page ?? -1;
    const settled = this.#widen(whole, { ...waits, page: Math.max(groups.length, last + 1) });
    return settled.groups.some(isOverflowing) ? undefined : settled.grown;
  }

  /** At the best head that has room for it, behind the floats before it. */
  #withFloat(whole: GrownBand, groups: Groups, waits: Waits): GrownBand | undefined {
    const { band } = whole;
    const last = band.waiting.at(-1)?.page ?? 0;
    const wasTorn = groups.some(isTorn);
    let torn: GrownBand | undefined;
    for (const head of headsFor(groups)) {
      let page = Math.max(head, last);
      while (!this.#holdsAtHead(page, waits.spanner, band)) page++;
      const settled = this.#widen(whole, { ...waits, page });
      if (settled.groups.some(isOverflowing)) continue;
      if (wasTorn || !settled.groups.some(isTorn)) return settled.grown;
      torn ??= settled.grown;
    }
    return torn;
  }

  /** A band with the one that follows, under whose spanner the text goes on. */
  #widen({ band, rest: [next, ...rest] }: GrownBand, waits: WaitingSpanner) {
    const wider = {
      ...band,
      blocks: [...band.blocks, ...(next?.blocks ?? [])],
      waiting: [...band.waiting, waits],
      next: rest[0],
    };
    return this.#settle(wider, rest);
  }

  #settle(band: BandSetting, rest: readonly Band[]) {
    const plans = this.plan(band);
    const groups = [...plans.groups];
    const grown: GrownBand = { band, plans: { ...plans, groups }, rest };
    return { groups, grown };
  }

  /**
   * Floats whose page the text does not reach stand under the last columns; where they have no room there, over them: on
   * a page of their own they would leave white on two.
   */
  #placeUnreached(grown: GrownBand): GrownBand {
    const { band, plans, rest } = grown;
    if (!band.waiting.some(({ block }) => floatsToHead(block))) return grown;
    const groups = [...plans.groups];
    const settled = { ...grown, plans: { ...plans, groups } };
    const left = band.waiting.filter(({ page }) => page >= groups.length);
    const first = left.find(({ block }) => floatsToHead(block));
    const spanners = left.map(({ spanner }) => spanner);
    if (!first || this.#fitsUnder(groups, band, spanners)) return settled;
    const page = groups.length - 1;
    if (!this.#holdsAtHead(page, first.spanner, band)) return settled;
    const waiting = band.waiting.map((one) => (one === first ? { ...one, page } : one));
    const moved = this.#settle({ ...band, waiting }, rest);
    if (moved.groups.some(isOverflowing)) return settled;
    return this.#placeUnreached(moved.grown);
  }

  /** Whether columns have room under a spanner at the head of a page. */
  #hasRoomUnder({ height, list }: FinishedArea): boolean {
    const least = height + BAND_GAP + LEAST_BAND + this.#notes.height(notePiecesIn(list));
    return least <= this.#grid.typeArea.height;
  }

  /** Whether a float has room at the head of a page, under what stands there and over some of the text. */
  #holdsAtHead(page: number, float: FinishedArea, band: BandSetting): boolean {
    const { height } = this.#grid.typeArea;
    const isAlone = spannersOn(page, band.waiting).length === 0;
    const least = isAlone ? LEAST_BAND : LEAST_UNDER_SEVERAL * height;
    const notes = this.#noteHeights(this.#calledOver(page, band, [float]));
    const used = this.#topOf(page, band) + float.height + BAND_GAP;
    return used + least + Math.max(...notes) <= height;
  }

  /** Whether spanners have room under the last columns of a band. */
  #fitsUnder(groups: Groups, band: BandSetting, spanners: readonly FinishedArea[]): boolean {
    const last = groups.at(-1);
    if (!last) return true;
    const page = groups.length - 1;
    const top = this.#topOf(page, band);
    const before = this.#calledOver(page, band);
    const room = this.#grid.typeArea.height - top;
    const columns = balanceColumns(last.group, this.roomOf(room, this.#noteHeights(before))).map(
      (content, column) => {
        const rect = columnRect(this.#grid, column, top);
        const calledBefore = before[column] ?? [];
        const setting = { reach: NATURAL_REACH, reopened: [], calledBefore };
        return drawPage(content, rect, setting, this.#notes);
      },
    );
    const end = Math.max(top, ...columns.map(({ bottom }) => bottom - this.#grid.typeArea.y));
    // Notes of all bands stand at the foot of the page.
    const called = this.#calledOver(page, band, spanners);
    const notes = this.#noteHeights(
      called.map((over, column) => [...over, ...(columns[column]?.notePieces ?? [])]),
    );
    const under = total(spanners.map(({ height }) => BAND_GAP + height));
    return end + under + Math.max(...notes) <= this.#grid.typeArea.height;
  }

  /** Where the columns of a page of the band begin, from the top of the type area. */
  #topOf(page: number, band: BandSetting): Pt {
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

  #noteHeights(called: readonly (readonly number[])[]): readonly Pt[] {
    return called.map((pieces) => this.#notes.height(pieces));
  }

  /** What must have room under the last columns of a band; see PageSize. */
  #heightUnder(next: Band | undefined): Pt | undefined {
    const spanner = next && this.spannersOf(next.spanning)[0];
    if (!spanner) return undefined;
    // While it waits, what follows it fills the page.
    if (spanner.mayWait) return 0;
    const least = Math.max(leastHeightOf(spanner, next.blocks.length > 0), spanner.leastRoom);
    return BAND_GAP + spanner.over + least;
  }

  /** @param noteHeights of what stands over each column */
  roomOf(room: Pt, noteHeights: readonly Pt[]): ColumnRoom {
    const { columns } = this.#grid;
    const { heightOf: heightOfPiece, gap: noteGap } = this.#notes;
    return { columns, room, noteHeights, heightOfPiece, noteGap };
  }
}

/** What stands over the columns of a page of the band. */
function standingOn(page: number, { leading, waiting }: BandSetting): readonly FinishedArea[] {
  const over = spannersOn(page, waiting);
  return page === 0 && leading ? [leading, ...over] : over;
}
