/**
 * A chapter → pages, band by band. The heights of the columns that end a band are balanced; what leads to columns stays
 * with them; a picture or a table that spans the columns and has no room waits for the top of the next page while the text goes on.
 */
import type { Block } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import { FORBIDDEN } from '../break-costs.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { type FinishedArea, notePiecesIn } from '../flow/lay-area.ts';
import type { GroupOpen } from '../flow/vertical-list.ts';
import { balanceColumns, type ColumnRoom, isAllShort } from './balance-columns.ts';
import { type Band, bands } from './bands.ts';
import { type ColumnGroup, inGroups, isOverflowing, lookAhead } from './column-groups.ts';
import { commonReach, drawPage, NATURAL_REACH, TO_FOOT } from './draw-page.ts';
import type { NoteAreas } from './notes.ts';
import { BAND_GAP, PageDrafts } from './page-drafts.ts';
import { columnRect, type PageGrid } from './page-grid.ts';
import { paginate } from './paginate.ts';
import type { RunPage } from './run-page.ts';
import { segments } from './segments.ts';
import {
  type FullPage,
  LEAST_BAND,
  leastHeightOf,
  partSpanner,
  partTallSpanner,
  type Spanner,
  setSpanners,
  spannerOn,
  type WaitingSpanner,
} from './spanners.ts';

/** Bands that may flow on as one, and pages of such a band: with each that joins all before it is planned again. */
const MOST_JOINED = 12;
const MOST_PAGES_JOINED = 16;

export function layChapter(
  blocks: readonly Block[],
  grid: PageGrid,
  notes: NoteAreas,
  context: LayoutContext,
): readonly RunPage[] {
  let rest = bands(blocks, grid.columns);
  if (rest.length === 0) return [];
  const worker = new ChapterWorker(grid, notes, context);
  while (rest.length > 0) rest = worker.layBand(rest[0]!, rest.slice(1));
  return worker.finish();
}

class ChapterWorker {
  readonly #grid: PageGrid;
  readonly #notes: NoteAreas;
  readonly #context: LayoutContext;
  readonly #pages: PageDrafts;
  /** By the blocks that they are made of: bands are looked ahead at. */
  readonly #spanners = new Map<readonly Block[], readonly Spanner[]>();

  constructor(grid: PageGrid, notes: NoteAreas, context: LayoutContext) {
    this.#grid = grid;
    this.#notes = notes;
    this.#context = context;
    this.#pages = new PageDrafts(grid, notes);
  }

  finish(): readonly RunPage[] {
    return this.#pages.finish();
  }

  /** @returns the bands still to be laid: of those that follow, some may have joined this one */
  layBand({ spanning, blocks }: Band, following: readonly Band[]): readonly Band[] {
    const spanners = this.#spannersOf(spanning);
    const last = spanners.at(-1);
    // What ends the chapter leads to nothing, and needs no room under it.
    const leading = last?.isLeading && blocks.length > 0 ? last : undefined;
    const standing = leading ? spanners.slice(0, -1) : spanners;
    const endsChapter = blocks.length === 0 && following.length === 0;
    for (const spanner of standing) {
      this.#placeSpanner(spanner, endsChapter && spanner === last);
    }
    if (blocks.length === 0) return following;
    if (leading) this.#pages.addSpace(leading.over);
    if (!this.#mayBegin(leading)) this.#pages.turnPage();
    return this.#layColumns({ blocks, leading, waiting: [], next: following[0] }, following);
  }

  /** Whether the page has room for the least of a band, under what leads to it. */
  #mayBegin(leading: Spanner | undefined): boolean {
    const least = (leading ? leading.height + BAND_GAP : 0) + LEAST_BAND;
    return this.#pages.hasRoom(Math.max(least, leading?.leastRoom ?? 0), leading);
  }

  /**
   * The columns of a band under what leads to them: on this page; where they fit badly there, both overleaf; where even an
   * empty page has no room for both, the columns on the page behind.
   * @returns as layBand
   */
  #layColumns(band: BandSetting, following: readonly Band[]): readonly Band[] {
    let plans = this.#plan(band);
    if (this.#isBetterOverleaf(plans)) {
      this.#pages.turnPage();
      plans = this.#plan(band);
    }
    if (!plans.isTooHigh) return this.#drawJoined(band, plans, following);
    this.#drawApart(band, plans);
    return following;
  }

  #isBetterOverleaf({ isTooHigh, isTorn }: BandPlans): boolean {
    return !this.#pages.isEmpty && (isTooHigh || (isTorn && this.#pages.isLow));
  }

  /** The band, and of those that follow what may flow on with it. */
  #drawJoined(band: BandSetting, plans: BandPlans, following: readonly Band[]): readonly Band[] {
    const joined = this.#join(band, plans, following);
    if (band.leading) this.#drawSpanner(band.leading, false);
    const left = this.#drawBand(joined.plans, joined.waiting);
    return [...left.map(({ block }) => ({ spanning: [block], blocks: [] })), ...joined.rest];
  }

  /** What leads to the columns on this page, they overleaf: on an empty page they stand, however high they are. */
  #drawApart(band: BandSetting, plans: BandPlans): void {
    if (band.leading) this.#drawSpanner(band.leading, false);
    if (this.#pages.isEmpty) {
      this.#drawBand(plans, []);
      return;
    }
    this.#pages.turnPage();
    this.#drawBand(this.#plan({ ...band, leading: undefined }), []);
  }

  /** A spanner under what stands on the page, overleaf, or on both: whatever leaves less white. */
  #placeSpanner(spanner: Spanner, endsChapter: boolean): void {
    this.#pages.addSpace(spanner.over);
    if (!this.#pages.hasRoom(Math.max(spanner.height, spanner.leastRoom), spanner)) {
      const page = this.#pageFor(endsChapter);
      const parted =
        spanner.leastRoom <= this.#pages.room && partSpanner(spanner, page, this.#notes);
      if (parted) {
        this.#pages.drawParted(spanner, parted);
        return;
      }
      this.#pages.turnPage();
    }
    this.#drawSpanner(spanner, endsChapter);
  }

  /** A spanner under what stands on the page; on an empty one it may be higher than that, its notes included. */
  #drawSpanner(spanner: FinishedArea, endsChapter: boolean): void {
    if (this.#pages.holds(spanner)) this.#pages.drawSpanner(spanner);
    else {
      const plans = partTallSpanner(spanner, this.#pageFor(endsChapter), this.#notes);
      this.#pages.drawParted(spanner, plans);
    }
  }

  /** The last page, for a spanner that has no room on it. */
  #pageFor(endsChapter: boolean): FullPage {
    const { height } = this.#grid.typeArea;
    const { top, noteHeights } = this.#pages;
    return { height, top, noteHeight: Math.max(...noteHeights), endsChapter };
  }

  #spannersOf(spanning: readonly Block[]): readonly Spanner[] {
    const known = this.#spanners.get(spanning);
    if (known) return known;
    const spanners = setSpanners(spanning, this.#grid.typeArea.width, this.#context);
    this.#spanners.set(spanning, spanners);
    return spanners;
  }

  /** What must have room under the last columns of a band; see PageSize. */
  #heightUnder(next: Band | undefined): Pt | undefined {
    const spanner = next && this.#spannersOf(next.spanning)[0];
    if (!spanner) return undefined;
    // While it waits, what follows it fills the page.
    if (spanner.mayWait) return 0;
    const least = Math.max(leastHeightOf(spanner, next.blocks.length > 0), spanner.leastRoom);
    return BAND_GAP + spanner.over + least;
  }

  /**
   * Where a picture or a table that spans the columns has no room under a band, what follows it fills the page, and it
   * stands at the top of the next.
   */
  #join(band: BandSetting, plans: BandPlans, following: readonly Band[]): JoinedBand {
    const joined: JoinedBand = { plans, waiting: band.waiting, rest: following };
    const [next, ...rest] = following;
    const [block, second] = next?.spanning ?? [];
    if (!next || !block || second || next.blocks.length === 0) return joined;
    if (band.waiting.length >= MOST_JOINED) return joined;
    const [spanner] = this.#spannersOf(next.spanning);
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
    const { groups: widened, ...rules } = this.#plan(wider);
    const settled = [...widened];
    if (settled.some(isOverflowing)) return whole;
    return this.#join(wider, { ...rules, groups: settled }, rest);
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
    const columns = balanceColumns(last.group, this.#roomOf(room, heights)).map(
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

  /** Plans the columns of a band under what stands on the page, and under the spanner that leads to them. */
  #plan({ blocks, leading, waiting, next }: BandSetting): BandPlans {
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

  /** @returns the spanners that still wait: they stand on none of its pages */
  #drawBand({ groups }: BandPlans, waiting: readonly WaitingSpanner[]): readonly WaitingSpanner[] {
    let open: readonly GroupOpen[] = [];
    let page = 0;
    // Each page is drawn as soon as it is settled, so that what it was made from can be forgotten.
    for (const next of groups) {
      if (page > 0) this.#pages.newPage();
      const spanner = spannerOn(page, waiting);
      if (spanner) this.#pages.drawSpanner(spanner);
      // Balancing moves what stands on the page among its columns, and decides nothing.
      this.#pages.explain(next.group);
      const room = this.#roomOf(this.#pages.room, this.#pages.noteHeights);
      if (next.isLast) {
        const group = balanceColumns(next.group, room);
        open = this.#pages.drawColumns(group, NATURAL_REACH, open);
      } else if (isAllShort(next.group, room)) {
        const group = balanceColumns(next.group, room);
        open = this.#pages.drawColumns(group, commonReach(group), open);
      } else {
        open = this.#pages.drawColumns(next.group, TO_FOOT, open);
      }
      page++;
    }
    return waiting.filter((one) => one.page >= page);
  }

  /** @param noteHeights of what stands over each column */
  #roomOf(room: Pt, noteHeights: readonly Pt[]): ColumnRoom {
    const { columns } = this.#grid;
    const { heightOf: heightOfPiece, gap: noteGap } = this.#notes;
    return { columns, room, noteHeights, heightOfPiece, noteGap };
  }
}

interface BandSetting {
  readonly blocks: readonly Block[];
  /** What leads to its columns. */
  readonly leading: FinishedArea | undefined;
  readonly waiting: readonly WaitingSpanner[];
  /** What comes under its last columns. */
  readonly next: Band | undefined;
}

/** The columns of a band, a page's at a time; they may be asked for once, unless they are an array. */
interface BandPlans {
  readonly groups: Iterable<ColumnGroup>;
  /** Something on the first page is higher than the room there. */
  readonly isTooHigh: boolean;
  /** The first page breaks a rule. */
  readonly isTorn: boolean;
}

/** A band and those that flow on with it. */
interface JoinedBand {
  readonly plans: BandPlans;
  readonly waiting: readonly WaitingSpanner[];
  readonly rest: readonly Band[];
}
