/**
 * What becomes of a band on the page at hand: its columns planned under what stands there, and the bands that follow and may
 * flow on with it. Decides where pages end; draws none.
 */
import type { Block, StackBlock } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import { remembered } from '../../model/remembered.ts';
import type { LayoutContext } from '../flow/builder/flow.ts';
import type { PageRoom, Segment } from '../paginate/page-plan.ts';
import { paginate, paginateWithin } from '../paginate/paginate.ts';
import type { BandSetting, GrownBand } from './band-plans.ts';
import { BandRoom, type OpenPage } from './band-room.ts';
import { type Band, floatsToHead } from './bands.ts';
import { type ColumnGroup, inGroups, type LookedAhead, lookAhead } from './column-groups.ts';
import type { NoteAreas } from './note-areas.ts';
import { BAND_GAP } from './page-drafts.ts';
import type { PageGrid } from './page-grid.ts';
import { FloatPlacer, type Planner } from './place-floats.ts';
import { type SegmentChoice, segments } from './segments.ts';
import { leastHeightOf, type Spanner, setSpanners } from './spanners.ts';

export class BandPlanner implements Planner {
  readonly #room: BandRoom;
  readonly #grid: PageGrid;
  readonly #notes: NoteAreas;
  readonly #context: LayoutContext;
  readonly #floats: FloatPlacer;
  /** By the blocks that they are made of: bands are looked ahead at. */
  readonly #spanners = new Map<readonly StackBlock[], readonly Spanner[]>();

  constructor(grid: PageGrid, notes: NoteAreas, context: LayoutContext, pages: OpenPage) {
    this.#grid = grid;
    this.#notes = notes;
    this.#context = context;
    this.#room = new BandRoom(grid, notes, pages);
    this.#floats = new FloatPlacer(this, this.#room);
  }

  spannersOf(spanning: readonly StackBlock[]): readonly Spanner[] {
    return remembered(this.#spanners, spanning, () =>
      setSpanners(spanning, this.#grid.typeArea.width, this.#context),
    );
  }

  /** Plans the columns of a band under what stands on the page, and under the spanner that leads to them. */
  plan(band: BandSetting): LookedAhead<ColumnGroup> {
    const plans = paginate(this.segmentsOf(band.blocks), this.#pageRoom(band));
    return lookAhead(inGroups(plans, this.#grid.columns));
  }

  #pageRoom(band: BandSetting): PageRoom {
    const { columns, typeArea } = this.#grid;
    const first = this.#room.isEmpty(band) ? 0 : 1;
    const pages = Math.max(first, ...band.floats.map(({ page }) => page + 1));
    const follows = this.#heightUnder(band.next);
    return {
      height: typeArea.height,
      notes: this.#notes,
      tops: Array.from({ length: pages }, (_, page) => this.#room.tops(page, band)),
      columns,
      ...(follows !== undefined && { follows }),
    };
  }

  segmentsOf(blocks: readonly Block[]): Iterable<Segment<SegmentChoice>> {
    return segments(blocks, { x: 0, width: this.#grid.columnWidth }, this.#context);
  }

  /** What floats to a head does not end a band: the text goes on under it. */
  join(grown: GrownBand): GrownBand {
    return this.#floats.join(grown);
  }

  settleWithin(
    most: number,
    band: BandSetting,
    segments: readonly Segment<SegmentChoice>[],
  ): readonly ColumnGroup[] | undefined {
    const plans = paginateWithin(most, segments, this.#pageRoom(band));
    return plans && [...inGroups(plans, this.#grid.columns)];
  }

  /** What must have room under the last columns of a band; see PageRoom. */
  #heightUnder(next: Band | undefined): Pt | undefined {
    const spanner = next && this.spannersOf(next.spanning)[0];
    if (!spanner) return undefined;
    if (next.spanning.some(floatsToHead)) return 0;
    const columns = next.blocks.length > 0 ? this.#grid.columns : 0;
    return BAND_GAP + spanner.over + leastHeightOf(spanner, columns);
  }
}
