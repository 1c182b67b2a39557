/**
 * The last columns of a band made of like height: as low as its content can stand, tried at every place where a column
 * may end. In: the plans of a group of columns. Out: plans of the same content; the plans as they are where no other way
 * keeps the rules.
 */
import type { Pt } from '../../model/length.ts';
import { FORBIDDEN, type VerticalItem, type VerticalPenalty } from '../flow/vertical-list.ts';
import type { PagePlan, SegmentVariant } from './page-plan.ts';
import type { PageSize } from './paginate.ts';

/** Columns may be so much higher than they must, if they end at better places. */
const MOST_HIGHER: Pt = 16;
/** Sums of heights are not exact. */
const HAIR: Pt = 0.01;
/** Unevenness is measured in these: a column one line short costs 1, two lines 4. */
const LINE: Pt = 12;

/** A place where a column may start; the first is the list's start, the last its end. */
interface Place {
  readonly at: number;
  readonly cost: number;
  readonly carry?: VerticalPenalty['carry'];
}

export function balanceColumns<Choice>(
  plans: readonly PagePlan<Choice>[],
  columns: number,
  room: Pt,
  size: Pick<PageSize, 'noteHeight' | 'noteGap'>,
): readonly PagePlan<Choice>[] {
  const first = plans[0]?.slices[0];
  if (columns === 1 || !first) return plans;
  const list = wholeList(plans);
  const places = placesOf(list, first.carry);
  const heights = heightsBetween(list, places, size);
  const lowest = lowestHeight(heights, columns);
  if (lowest > room) return plans;
  const starts = bestStarts(places, heights, columns, Math.min(room, lowest + MOST_HIGHER));
  const variant: SegmentVariant<Choice> = { list, cost: 0, choice: first.variant.choice };
  return starts.slice(1).map((end, column) => {
    const { at: from, carry } = places[starts[column]!]!;
    const slice = { segment: 0, variant, from, to: places[end]!.at, ...(carry && { carry }) };
    return { slices: [slice], cost: 0 };
  });
}

/** What stands on the page as one list. Where a column ended it may end again, whatever that cost. */
function wholeList<Choice>(plans: readonly PagePlan<Choice>[]): readonly VerticalItem[] {
  return plans.flatMap((plan, column) =>
    plan.slices.flatMap(({ variant, from, to }, i) => {
      const [first, ...others] = variant.list.slice(from, to);
      if (!first) return [];
      const mayStart = column > 0 && i === 0 && first.type === 'penalty';
      return [
        mayStart ? { ...first, cost: Math.min(first.cost, FORBIDDEN - 1) } : first,
        ...others,
      ];
    }),
  );
}

function placesOf(list: readonly VerticalItem[], carry: VerticalPenalty['carry']): Place[] {
  const places: Place[] = [{ at: 0, cost: 0, ...(carry && { carry }) }];
  list.forEach((item, at) => {
    if (at === 0 || item.type !== 'penalty' || item.cost >= FORBIDDEN) return;
    places.push({ at, cost: item.cost, ...(item.carry && { carry: item.carry }) });
  });
  places.push({ at: list.length, cost: 0 });
  return places;
}

/** Height of a column that holds what stands between two places; the first index is where it starts. */
function heightsBetween(
  list: readonly VerticalItem[],
  places: readonly Place[],
  { noteHeight, noteGap }: Pick<PageSize, 'noteHeight' | 'noteGap'>,
): readonly (readonly Pt[])[] {
  return places.map((start, i) => {
    const heights: Pt[] = [];
    let height = start.carry?.height ?? 0;
    let notes = 0;
    // White at the column's top vanishes, and so does white at its foot.
    let white = 0;
    let isEmpty = start.carry === undefined;
    let at = start.at;
    for (const place of places.slice(i)) {
      for (; at < place.at; at++) {
        const item = list[at]!;
        if (item.type === 'box') {
          height += white + item.height;
          white = 0;
          isEmpty = false;
          for (const note of item.notes ?? []) notes += noteHeight(note);
        } else if (item.type === 'glue' && !isEmpty) {
          white += item.size;
        }
      }
      heights.push(height + (notes > 0 ? noteGap + notes : 0));
    }
    return heights;
  });
}

/** The least that the highest column must be. */
function lowestHeight(heights: readonly (readonly Pt[])[], columns: number): Pt {
  const count = heights.length;
  // Of what stands before each place, in so many columns as were tried.
  let lowest = Array.from({ length: count }, (_, end) => heights[0]![end]!);
  for (let column = 1; column < columns; column++) {
    const before = lowest;
    lowest = before.map((known, end) => {
      let least = known;
      for (let start = 0; start < end; start++) {
        least = Math.min(least, Math.max(before[start]!, heights[start]![end - start]!));
      }
      return least;
    });
  }
  return lowest.at(-1)!;
}

/** Indexes of the places where columns start, and the last index: the cheapest that are no higher than `limit`. */
function bestStarts(
  places: readonly Place[],
  heights: readonly (readonly Pt[])[],
  columns: number,
  limit: Pt,
): readonly number[] {
  interface Way {
    readonly cost: number;
    readonly starts: readonly number[];
  }
  let ways: (Way | undefined)[] = places.map((_, i) =>
    i === 0 ? { cost: 0, starts: [0] } : undefined,
  );
  for (let column = 0; column < columns; column++) {
    const before = ways;
    ways = places.map((place, end) => {
      // A column left empty is as far from full as one can be.
      const fewer = column > 0 ? before[end] : undefined;
      let best: Way | undefined = fewer && {
        ...fewer,
        cost: fewer.cost + (limit / LINE) ** 2,
      };
      for (let start = 0; start < end; start++) {
        const way = before[start];
        const height = heights[start]![end - start]!;
        if (!way || height > limit + HAIR) continue;
        const cost = way.cost + place.cost + ((limit - height) / LINE) ** 2;
        if (!best || cost <= best.cost) best = { cost, starts: [...way.starts, end] };
      }
      return best;
    });
  }
  return ways.at(-1)?.starts ?? [];
}
