/**
 * A chapter → pages, band by band. The heights of the columns that end a band are balanced; what leads to columns stays
 * with them; the text goes on under floats.
 */
import type { Block } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { LayoutContext } from '../flow/builder/flow.ts';
import type { FinishedArea } from '../flow/lay-area.ts';
import type { GroupOpen } from '../list/vertical-list.ts';
import type { PageContent, PagePlan } from '../paginate/page-plan.ts';
import { balanceColumns, type ColumnRoom, isAllShort, startsOf } from './balance-columns.ts';
import type { BandSetting, GrownBand } from './band-plans.ts';
import { type Band, bands } from './bands.ts';
import { type ColumnGroup, isOverflowing, isTorn } from './column-groups.ts';
import { commonReach, NATURAL_REACH, TO_FOOT } from './draw-page.ts';
import { floatsOn, type PlacedFloat } from './float-heads.ts';
import { levelColumns } from './level-columns.ts';
import type { NoteAreas } from './note-areas.ts';
import { PageDrafts } from './page-drafts.ts';
import type { PageGrid } from './page-grid.ts';
import { BandPlanner } from './plan-bands.ts';
import type { RunPage } from './run-page.ts';
import type { SegmentChoice } from './segments.ts';
import {
  LEAST_BAND,
  leastHeightOf,
  partSpanner,
  planSpanner,
  type Spanner,
  type SpannerPage,
} from './spanners.ts';
import { displacedBlocks } from './white-at-foot.ts';

export function layChapter(
  blocks: readonly Block[],
  grid: PageGrid,
  notes: NoteAreas,
  context: LayoutContext,
): readonly RunPage[] {
  let rest = bands(blocks, grid.columns);
  const worker = new ChapterWorker(grid, notes, context);
  while (rest.length > 0) rest = worker.layBand(rest[0]!, rest.slice(1));
  return worker.finish();
}

class ChapterWorker {
  readonly #grid: PageGrid;
  readonly #notes: NoteAreas;
  readonly #pages: PageDrafts;
  readonly #planner: BandPlanner;

  constructor(grid: PageGrid, notes: NoteAreas, context: LayoutContext) {
    this.#grid = grid;
    this.#notes = notes;
    this.#pages = new PageDrafts(grid, notes);
    this.#planner = new BandPlanner(grid, notes, context, this.#pages);
  }

  finish(): readonly RunPage[] {
    return this.#pages.finish();
  }

  /** @returns the bands still to be laid: of those that follow, some may have joined this one */
  layBand({ spanning, blocks }: Band, following: readonly Band[]): readonly Band[] {
    const spanners = this.#planner.spannersOf(spanning);
    const last = spanners.at(-1);
    // What ends the chapter leads to nothing, and needs no room under it.
    const leading = last?.isLeading && blocks.length > 0 ? last : undefined;
    const standing = leading ? spanners.slice(0, -1) : spanners;
    const endsChapter = blocks.length === 0 && following.length === 0;
    for (const spanner of standing) {
      this.#placeSpanner(spanner, spanning, endsChapter && spanner === last);
    }
    if (blocks.length === 0) return following;
    if (leading) this.#pages.addSpace(leading.over);
    if (!this.#mayBegin(leading)) this.#pages.turnPage(displacedBlocks(blocks));
    return this.#layColumns({ blocks, leading, floats: [], next: following[0] }, following);
  }

  /** Whether the page has room for the least of a band, under what leads to it; an empty one must do. */
  #mayBegin(leading: Spanner | undefined): boolean {
    const least = leading ? leastHeightOf(leading, this.#grid.columns) : LEAST_BAND;
    return this.#pages.isEmpty || this.#pages.hasRoom(least, leading);
  }

  /**
   * The columns of a band under what leads to them: on this page; where they fit badly there, both overleaf; where even an
   * empty page has no room for both, the columns on the page behind.
   * @returns as layBand
   */
  #layColumns(band: BandSetting, following: readonly Band[]): readonly Band[] {
    let plans = this.#planner.plan(band);
    if (isTorn(plans.first) && !this.#pages.isEmpty) {
      this.#pages.turnPage(displacedBlocks(band.blocks));
      plans = this.#planner.plan(band);
    }
    if (!isOverflowing(plans.first) || !band.leading)
      return this.#drawJoined({ band, groups: plans.all, rest: following });
    this.#drawApart(band.leading, band);
    return following;
  }

  /** The band, and of those that follow what may flow on with it. @returns as layBand */
  #drawJoined(grown: GrownBand): readonly Band[] {
    const { band, groups, rest } = this.#planner.join(grown);
    if (band.leading) this.#drawSpanner(band.leading, false);
    const left = this.#drawBand(groups, band.floats);
    return [...left.map(({ block }) => ({ spanning: [block], blocks: [] })), ...rest];
  }

  /** What leads to the columns stays on this page and they go overleaf, where they stand however high they are. */
  #drawApart(leading: FinishedArea, band: BandSetting): void {
    this.#drawSpanner(leading, false);
    this.#pages.turnPage(displacedBlocks(band.blocks));
    this.#drawBand(this.#planner.plan({ ...band, leading: undefined }).all, []);
  }

  /** A spanner goes under what stands on the page, overleaf, or on both pages: whichever leaves less white. */
  #placeSpanner(spanner: Spanner, spanning: readonly Block[], endsChapter: boolean): void {
    this.#pages.addSpace(spanner.over);
    const room = Math.max(spanner.height, spanner.leastRoom);
    if (!this.#pages.isEmpty && !this.#pages.hasRoom(room, spanner)) {
      const page = this.#pageFor(endsChapter);
      const parted =
        spanner.leastRoom <= this.#pages.room && partSpanner(spanner, page, this.#notes);
      if (parted) {
        this.#pages.drawParted(spanner, parted);
        return;
      }
      this.#pages.turnPage(displacedBlocks(spanning, spanner.list));
    }
    this.#drawSpanner(spanner, endsChapter);
  }

  /** A spanner under what stands on the page; on an empty one it may be higher than that, its notes included. */
  #drawSpanner(spanner: FinishedArea, endsChapter: boolean): void {
    if (this.#pages.hasRoom(spanner.height, spanner)) this.#pages.drawSpanner(spanner);
    else {
      const plans = planSpanner(spanner, this.#pageFor(endsChapter), this.#notes);
      this.#pages.drawParted(spanner, plans);
    }
  }

  /** The last page, for a spanner that has no room on it. */
  #pageFor(endsChapter: boolean): SpannerPage {
    const { height } = this.#grid.typeArea;
    const { top, noteHeights } = this.#pages;
    return { height, top, noteHeight: Math.max(...noteHeights), endsChapter };
  }

  /** @returns the floats that are left, because their page was not reached */
  #drawBand(groups: Iterable<ColumnGroup>, floats: readonly PlacedFloat[]): readonly PlacedFloat[] {
    let open: readonly GroupOpen[] = [];
    let page = 0;
    // For each column of the page before, but the last, a plan that begins with what comes behind it.
    let behind: readonly PagePlan<SegmentChoice>[] = [];
    // Each page is drawn as soon as it is settled, so that what it was made from can be forgotten.
    for (const one of groups) {
      if (page > 0) this.#pages.goOverleaf([...behind, one.group[0]!]);
      for (const spanner of floatsOn(page, floats)) this.#pages.drawSpanner(spanner);
      const { room, noteHeights } = this.#pages;
      const place = { room, noteHeights, notes: this.#notes };
      const { plans, columns, reach, later } = setColumns(one, place);
      this.#pages.explain(plans);
      open = this.#pages.drawColumns(columns, reach, open);
      behind = later;
      page++;
    }
    return floats.filter((one) => one.page >= page);
  }
}

/** Columns as they are drawn. */
interface SetColumns {
  readonly plans: readonly PagePlan<SegmentChoice>[];
  readonly columns: readonly PageContent[];
  /** See PageSetting. */
  readonly reach: Pt;
  /** For each column but the last a plan that begins with what comes behind it. */
  readonly later: readonly PagePlan<SegmentChoice>[];
}

/** The columns of a page, made level where they do not fill it: that moves what stands there and changes no other page. */
function setColumns({ group, isLast }: ColumnGroup, room: ColumnRoom): SetColumns {
  if (isLast) return { ...levelColumns(group, room), reach: NATURAL_REACH, later: [] };
  const plans = group;
  const balanced = isAllShort(group, room) ? balanceColumns(group, room) : undefined;
  if (!balanced) return { plans, columns: group, reach: TO_FOOT, later: group.slice(1) };
  const { columns } = balanced;
  return { plans, columns, reach: commonReach(columns), later: startsOf(columns, group) };
}
