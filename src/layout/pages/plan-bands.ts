/**
 * What becomes of a band on the page at hand: its columns planned under what stands there, and the bands that follow and may
 * flow on with it. Decides where pages end; draws none.
 */
import type { Block } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import { FORBIDDEN } from '../break-costs.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { type FinishedArea, notePiecesIn } from '../flow/lay-area.ts';
import { balanceColumns, type ColumnRoom } from './balance-columns.ts';
import type { Band } from './bands.ts';
import { type ColumnGroup, inGroups, isOverflowing, lookAhead } from './column-groups.ts';
import { drawPage, NATURAL_REACH } from './draw-page.ts';
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
  spannerOn,
  type WaitingSpanner,
} from './spanners.ts';

/** Bands that may flow on as one, and pages of such a band: with each that joins all before it is planned again. */
const MOST_JOINED = 12;
const MOST_PAGES_JOINED = 16;

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
  plan({ blocks, leading, waiting, next }: BandSetting): BandPlans {
    const { columns, columnWidth, typeArea } = this.#grid;
    const { top } = this.#pages;
    const used = leading ? top + leading.height + BAND_GAP : top;
    const isEmpty = used === 0 && this.#pages.isEmpty;
    const pages = Math.max(isEmpty ? 0 : 1, ...waiting.map(({ page }) => page + 1));
    const tops = Array.from({ length: pages }, (_, page) => {
      const spanner = page === 0 ? leading : spannerOn(page, waiting);
      const height = page === 0 ? used : spanner ? spanner.height + BAND_GAP : 0;
      return Array.from({ length: columns }, (_, column) => {
        const calledOver = page === 0 ? this.#pages.notePiecesOf(column) : [];
        const calledInSpanner = column === 0 ? notePiecesIn(spanner?.list ?? []) : [];
        const noteHeight = this.#notes.height([...calledOver, ...calledInSpanner]);
        return { height, noteHeight };
      });
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
    return {
      groups,
      isTooHigh: first.some(isOverflowing),
      isTorn: first.some(({ group }) => group.some(({ cost }) => cost >= FORBIDDEN)),
    };
  }

  /**
   * Where a picture or a table that spans the columns has no room under a band, what follows it fills the page, and it
   * stands at the top of the next.
   */
  join(band: BandSetting, plans: BandPlans, following: readonly Band[]): JoinedBand {
    const joined: JoinedBand = { plans, waiting: band.waiting, rest: following };
    const [next, ...rest] = following;
    const [block, second] = next?.spanning ?? [];
    if (!next || !block || second || next.blocks.length === 0) return joined;
    if (band.waiting.length >= MOST_JOINED) return joined;
    const [spanner] = this.spannersOf(next.spanning);
    // Under one that leaves no room for columns, or goes on overleaf itself, nothing can be planned.
    if (!spanner?.mayWait) return joined;
    const noteHeight = this.#notes.height(notePiecesIn(spanner.list));
    const least = spanner.height + BAND_GAP + LEAST_BAND + noteHeight;
    if (least > this.#grid.typeArea.height) return joined;
    const { first: groups, all } = lookAhead(plans.groups, MOST_PAGES_JOINED + 1);
    const whole: JoinedBand = { ...joined, plans: { ...plans, groups: all } };
    if (groups.length > MOST_PAGES_JOINED || this.#fitsUnder(groups, band, spanner)) return whole;
    // Two never stand on one page, even where the words between them need no further one.
    const page = Math.max(groups.length, (band.waiting.at(-1)?.page ?? -1) + 1);
    const wider = {
      ...band,
      blocks: [...band.blocks, ...next.blocks],
      waiting: [...band.waiting, { page, block, spanner }],
      next: rest[0],
    };
    const { groups: widened, ...rules } = this.plan(wider);
    const settled = [...widened];
    if (settled.some(isOverflowing)) return whole;
    return this.join(wider, { ...rules, groups: settled }, rest);
  }

  /** Whether a spanner has room under the last columns of a band. */
  #fitsUnder(
    groups: readonly ColumnGroup[],
    { leading, waiting }: BandSetting,
    spanner: FinishedArea,
  ): boolean {
    const last = groups.at(-1);
    if (!last) return true;
    const isFirst = groups.length === 1;
    const over = isFirst ? leading : spannerOn(groups.length - 1, waiting);
    const start = isFirst ? this.#pages.top : 0;
    const top = over ? start + over.height + BAND_GAP : start;
    const before = Array.from({ length: this.#grid.columns }, (_, column) => [
      ...(isFirst ? this.#pages.notePiecesOf(column) : []),
      ...(column === 0 ? notePiecesIn(over?.list ?? []) : []),
    ]);
    const room = this.#grid.typeArea.height - top;
    const heights = before.map((called) => this.#notes.height(called));
    const columns = balanceColumns(last.group, this.roomOf(room, heights)).map(
      (content, column) => {
        const rect = columnRect(this.#grid, column, top);
        const calledBefore = before[column] ?? [];
        const setting = { reach: NATURAL_REACH, reopened: [], calledBefore };
        return drawPage(content, rect, setting, this.#notes);
      },
    );
    const end = Math.max(top, ...columns.map(({ bottom }) => bottom - this.#grid.typeArea.y));
    // Notes of all bands stand at the foot of the page.
    const notes = before.map((called, column) => {
      const inSpanner = column === 0 ? notePiecesIn(spanner.list) : [];
      const inColumn = columns[column]?.notePieces ?? [];
      return this.#notes.height([...called, ...inColumn, ...inSpanner]);
    });
    return end + BAND_GAP + spanner.height + Math.max(...notes) <= this.#grid.typeArea.height;
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
