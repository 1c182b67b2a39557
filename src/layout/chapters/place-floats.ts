/**
 * Floats over all columns (LaTeX: `figure*`) in the text of their band, which goes on past them. In: a band and those that follow
 * it under floats. Out: one band, and the page of each float: at the head that costs least, or under the last columns.
 */
import type { Block, StackBlock } from '../../model/block.ts';
import { holds } from '../../model/block-tree.ts';
import type { FinishedArea } from '../flow/lay-area.ts';
import { FLOAT_PRICES, TORN_FLOAT } from '../page-prices.ts';
import type { Segment } from '../paginate/page-plan.ts';
import type { BandSetting, GrownBand, SettledBand } from './band-plans.ts';
import type { BandRoom } from './band-room.ts';
import { floatsToHead } from './bands.ts';
import type { ColumnGroup } from './column-groups.ts';
import {
  costOfGroups,
  distanceTo,
  distanceUnder,
  type Head,
  headsFor,
  lastSegment,
  type PlacedFloat,
} from './float-heads.ts';
import type { SegmentChoice } from './segments.ts';
import type { Spanner } from './spanners.ts';

/** In longer bands a float parts the text like any spanner, because each float has all pages planned anew. */
const MOST_PAGES = 60;

/** Nearly every float has a head that costs less, over a third of a page in white: dearer ones are tried only where none does. */
const LIKELY_COST = 200_000;

/** A float over the columns, set. */
type SetFloat = Omit<PlacedFloat, 'page'>;

/** The band with a float at one of its heads. */
interface Placed {
  readonly head: Head;
  readonly band: BandSetting;
}

/** What is asked of the planner of bands. */
export interface Planner {
  spannersOf(spanning: readonly StackBlock[]): readonly Spanner[];
  /** Plans all pages of a band, unless they cost more than `most`: the less that is, the sooner it is known. */
  settleWithin(
    most: number,
    band: BandSetting,
    segments: readonly Segment<SegmentChoice>[],
  ): readonly ColumnGroup[] | undefined;
  segmentsOf(blocks: readonly Block[]): Iterable<Segment<SegmentChoice>>;
}

export class FloatPlacer {
  readonly #planner: Planner;
  readonly #room: BandRoom;

  constructor(planner: Planner, room: BandRoom) {
    this.#planner = planner;
    this.#room = room;
  }

  /** The text goes on under all the floats that follow; each then stands at the head that costs least. Not in too much text. */
  join(grown: GrownBand): GrownBand {
    const { floats, blocks } = this.#floatsAhead(grown);
    if (floats.length === 0) return grown;
    const rest = grown.rest.slice(floats.length);
    const segments = [...this.#planner.segmentsOf(blocks)];
    const whole = { ...grown.band, blocks, next: rest[0] };
    const settled = this.#planner.settleWithin(Number.POSITIVE_INFINITY, whole, segments);
    if (!settled || settled.length > MOST_PAGES) return grown;
    let placed: SettledBand = { band: whole, segments, groups: settled };
    for (const float of floats) placed = this.#withFloat(placed, float);
    const { band, groups } = this.#placeUnreached(placed);
    return { band, groups, rest };
  }

  /** Those that may stand over columns, up to the first that may not; and the text of the band with what is behind each. */
  #floatsAhead({ band, rest }: GrownBand) {
    const floats: SetFloat[] = [];
    const blocks = [...band.blocks];
    for (const { spanning, blocks: behind } of rest) {
      const [block] = spanning;
      if (!block || !floatsToHead(block)) break;
      const [spanner] = this.#planner.spannersOf(spanning);
      if (!spanner || !this.#room.hasRoomUnder(spanner)) break;
      floats.push({ block, spanner, item: lastSegment(blocks) });
      blocks.push(...behind);
    }
    return { floats, blocks };
  }

  /** At the head that costs least, of those near its item that have room for it behind the floats before it; or under the last columns. */
  #withFloat(before: SettledBand, float: SetFloat): SettledBand {
    const { band, groups } = before;
    const { item } = float;
    const last = band.floats.at(-1)?.page ?? 0;
    const at = (page: number) => ({ ...band, floats: [...band.floats, { ...float, page }] });
    const under = { ...before, band: at(Math.max(groups.length, last)) };
    // Far from its item, or on a page of its own, whose white is seen twice.
    const far = this.#leftFitUnder(under) ? distanceUnder(item, groups) : TORN_FLOAT;
    const pages = this.#headsWithRoom(headsFor(item, groups), last, float.spanner, band);
    const heads = [...pages].map((page): Placed => {
      return { head: headOf({ ...float, page }, band), band: at(page) };
    });
    return (
      this.#cheapest(heads, before, Math.min(far, LIKELY_COST)) ??
      this.#cheapest(heads, before, Math.min(far, TORN_FLOAT)) ??
      under
    );
  }

  /** Of these heads the one that costs least beside the pages without the float; none where that is not under `most`. */
  #cheapest(heads: readonly Placed[], before: SettledBand, most: number): SettledBand | undefined {
    let best: SettledBand | undefined;
    let least = costOfGroups(before.groups) + most;
    for (const { head, band } of heads) {
      const groups = this.#planner.settleWithin(least, band, before.segments);
      if (!groups || head.page >= groups.length) continue;
      const cost = costOfGroups(groups) + distanceTo(head, groups);
      if (cost < least) [least, best] = [cost, { ...before, band, groups }];
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
        while (!this.#room.holdsAtHead(page, spanner, band)) page++;
        return page;
      }),
    );
  }

  /** Whether all floats of pages that the text does not reach have room under its last columns. */
  #leftFitUnder({ band, groups }: SettledBand): boolean {
    const left = band.floats.filter(({ page }) => page >= groups.length);
    const spanners = left.map(({ spanner }) => spanner);
    return this.#room.fitsUnder(groups, band, spanners);
  }

  /**
   * Floats whose page the text does not reach stand under the last columns; where they have no room there, over them, or on
   * a page of their own: whatever costs less.
   */
  #placeUnreached(settled: SettledBand): SettledBand {
    const moved = this.#leftFitUnder(settled) ? undefined : this.#firstLeftOver(settled);
    return moved ? this.#placeUnreached(moved) : settled;
  }

  /** The first of those that are left over the last columns, unless the white under these costs less. */
  #firstLeftOver(settled: SettledBand): SettledBand | undefined {
    const { band, segments, groups } = settled;
    const page = groups.length - 1;
    const first = band.floats.find((one) => one.page > page);
    if (!first || page < 0) return undefined;
    if (!this.#room.holdsAtHead(page, first.spanner, band)) return undefined;
    const floats = band.floats.map((one) => (one === first ? { ...one, page } : one));
    const most = costOfGroups(groups) + this.#room.whiteUnder(groups, band);
    const moved = { ...band, floats };
    const found = this.#planner.settleWithin(most, moved, segments);
    if (!found) return undefined;
    const head = headOf({ ...first, page }, band);
    const distance = Math.min(FLOAT_PRICES.before, distanceTo(head, found));
    const cost = costOfGroups(found) + distance;
    return cost < most ? { ...settled, band: moved, groups: found } : undefined;
  }
}

function headOf(
  { block, page, item }: Omit<PlacedFloat, 'spanner'>,
  { leading }: BandSetting,
): Head {
  return {
    page,
    item,
    holdsTable: holds(block, ({ type }) => type === 'table'),
    isUnderOpener: page === 0 && leading !== undefined,
  };
}
