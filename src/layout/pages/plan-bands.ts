/**
 * What becomes of a band on the page at hand: its columns planned under what stands there, and the bands that follow and may
 * flow on with it. Decides where pages end; draws none.
 */
import type { Block } from '../../model/block.ts';
import { type Pt, total } from '../../model/length.ts';
import { TORN_FLOAT } from '../break-costs.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { type FinishedArea, notePiecesIn } from '../flow/lay-area.ts';
import { balanceColumns, type ColumnRoom } from './balance-columns.ts';
import { type Band, floatsToHead } from './bands.ts';
import { type ColumnGroup, inGroups, isOverflowing, isTorn, lookAhead } from './column-groups.ts';
import { drawPage, NATURAL_REACH } from './draw-page.ts';
import {
  costOf,
  distanceTo,
  distanceUnder,
  headsFor,
  LEAST_UNDER_SEVERAL,
  lastSegment,
} from './float-heads.ts';
import type { NoteAreas } from './notes.ts';
import { BAND_GAP, type PageDrafts } from './page-drafts.ts';
import { columnRect, type PageGrid } from './page-grid.ts';
import type { Segment } from './page-plan.ts';
import { paginate } from './paginate.ts';
import { type SegmentChoice, segments } from './segments.ts';
import {
  LEAST_BAND,
  leastHeightOf,
  type Spanner,
  setSpanners,
  spannersOn,
  type WaitingSpanner,
} from './spanners.ts';
import { Tape } from './tape.ts';

/** Bands that may flow on as one, and pages of such a band: with each that joins all before it is planned again. */
const MOST_JOINED = 12;
const MOST_PAGES_JOINED = 16;
/** Floats are rarer, what they float in is set once, and text that they parted would be cut in mid-page. */
const MOST_PAGES_FLOATED = 60;

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

/** All of its pages are known. */
interface SettledBand extends GrownBand {
  readonly groups: Groups;
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

  /** Of text that is planned several times. */
  readonly #tapes = new WeakMap<readonly Block[], Tape<Segment<SegmentChoice>>>();

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
    const { columns, typeArea } = this.#grid;
    const isEmpty = this.#topOf(0, band) === 0 && this.#pages.isEmpty;
    const pages = Math.max(isEmpty ? 0 : 1, ...waiting.map(({ page }) => page + 1));
    const tops = Array.from({ length: pages }, (_, page) => {
      const height = this.#topOf(page, band);
      return this.#noteHeights(this.#calledOver(page, band)).map((noteHeight) => ({
        height,
        noteHeight,
      }));
    });
    const chapter = this.#tapes.get(blocks) ?? this.#segments(blocks);
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

  #segments(blocks: readonly Block[]): Generator<Segment<SegmentChoice>> {
    return segments(blocks, { x: 0, width: this.#grid.columnWidth }, this.#context);
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
    const [next] = grown.rest;
    const [block, second] = next?.spanning ?? [];
    if (!next || !block || second) return grown;
    const wider = floatsToHead(block)
      ? this.#withFloats(grown)
      : this.#withSpanner(grown, next, block);
    return wider.rest === grown.rest ? wider : this.#grow(wider);
  }

  #withSpanner(grown: GrownBand, next: Band, block: Block): GrownBand {
    const { band, plans } = grown;
    if (next.blocks.length === 0 || band.waiting.length >= MOST_JOINED) return grown;
    const [spanner] = this.spannersOf(next.spanning);
    if (!spanner?.mayWait || !this.#hasRoomUnder(spanner)) return grown;
    const { first: groups, all } = lookAhead(plans.groups, MOST_PAGES_JOINED + 1);
    const whole: GrownBand = { ...grown, plans: { ...plans, groups: all } };
    if (groups.length > MOST_PAGES_JOINED) return whole;
    if (this.#fitsUnder(groups, band, [spanner])) return whole;
    // Two never stand on one page, even where the words between them need no further one.
    const page = Math.max(groups.length, (band.waiting.at(-1)?.page ?? -1) + 1);
    const waiting = [...band.waiting, { page, block, spanner }];
    const blocks = [...band.blocks, ...next.blocks];
    const wider = this.#settle({ ...band, blocks, waiting }, grown.rest.slice(1));
    return wider.groups.some(isOverflowing) ? whole : wider;
  }

  /** The text goes on under all the floats that follow; each then stands at the head that costs least. */
  #withFloats(grown: GrownBand): GrownBand {
    const { band, rest } = grown;
    const floats = this.#floatsAhead(rest);
    const blocks = [...band.blocks];
    const items = floats.map(({ blocks: next }) => {
      const item = lastSegment(blocks);
      blocks.push(...next);
      return item;
    });
    if (floats.length === 0) return grown;
    this.#tapes.set(blocks, new Tape(this.#segments(blocks)));
    let wider = this.#settle({ ...band, blocks }, rest.slice(floats.length));
    if (wider.groups.length > MOST_PAGES_FLOATED) return grown;
    floats.forEach(({ block, spanner }, i) => {
      wider = this.#withFloat(wider, { block, spanner }, items[i]!);
    });
    return wider;
  }

  /** Those that may stand over columns, up to the first that may not, with the text behind each. */
  #floatsAhead(rest: readonly Band[]) {
    const floats: (Waits & { readonly blocks: readonly Block[] })[] = [];
    for (const { spanning, blocks } of rest) {
      const [block] = spanning;
      if (!block || !floatsToHead(block)) break;
      const [spanner] = this.spannersOf(spanning);
      if (!spanner || !this.#hasRoomUnder(spanner)) break;
      floats.push({ block, spanner, blocks });
    }
    return floats;
  }

  /**
   * At the head that costs least, of those near its item that have room for it behind the floats before it; or under the last columns.
   * @param item its segment
   */
  #withFloat(before: SettledBand, waits: Waits, item: number): SettledBand {
    const { band, groups, rest } = before;
    const last = band.waiting.at(-1)?.page ?? 0;
    const at = (page: number) => ({ ...band, waiting: [...band.waiting, { ...waits, page }] });
    const under = { ...before, band: at(Math.max(groups.length, last)) };
    let best: SettledBand = under;
    let least = this.#leftFitUnder(under)
      ? costOf(groups) + distanceUnder(item, groups)
      : // On a page of its own it would leave white on two.
        costOf(groups) + TORN_FLOAT;
    for (const page of this.#headsWithRoom(headsFor(item, groups), last, waits.spanner, band)) {
      const settled = this.#settle(at(page), rest);
      const cost = costOf(settled.groups) + distanceTo(page, item, settled.groups);
      if (page < settled.groups.length && cost < least) [least, best] = [cost, settled];
    }
    return best;
  }

  #headsWithRoom(
    heads: readonly number[],
    last: number,
    spanner: FinishedArea,
    band: BandSetting,
  ): ReadonlySet<number> {
    return new Set(
      heads.map((head) => {
        let page = Math.max(head, last);
        while (!this.#holdsAtHead(page, spanner, band)) page++;
        return page;
      }),
    );
  }

  /** Whether all that waits for a page which the text does not reach has room under its last columns. */
  #leftFitUnder({ band, groups }: SettledBand): boolean {
    const left = band.waiting.filter(({ page }) => page >= groups.length);
    const spanners = left.map(({ spanner }) => spanner);
    return this.#fitsUnder(groups, band, spanners);
  }

  #settle(band: BandSetting, rest: readonly Band[]): SettledBand {
    const wider = { ...band, next: rest[0] };
    const plans = this.plan(wider);
    const groups = [...plans.groups];
    return { band: wider, plans: { ...plans, groups }, rest, groups };
  }

  /**
   * Floats whose page the text does not reach stand under the last columns; where they have no room there, over them: on
   * a page of their own they would leave white on two.
   */
  #placeUnreached(grown: GrownBand): GrownBand {
    const { band, plans, rest } = grown;
    if (!band.waiting.some(({ block }) => floatsToHead(block))) return grown;
    const groups = [...plans.groups];
    const settled: SettledBand = { ...grown, plans: { ...plans, groups }, groups };
    const isLeft = ({ page, block }: WaitingSpanner) =>
      page >= groups.length && floatsToHead(block);
    const first = band.waiting.find(isLeft);
    if (!first || this.#leftFitUnder(settled)) return settled;
    const page = groups.length - 1;
    if (!this.#holdsAtHead(page, first.spanner, band)) return settled;
    const waiting = band.waiting.map((one) => (one === first ? { ...one, page } : one));
    const moved = this.#settle({ ...band, waiting }, rest);
    if (moved.groups.some(isOverflowing)) return settled;
    return this.#placeUnreached(moved);
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
