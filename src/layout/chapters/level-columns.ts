/**
 * The last columns of a band may end far apart, for a picture in them cannot be parted: then an item of theirs is set another way
 * where that makes them level. In: columns as planned, with all ways to set what stands in them. Out: the columns, balanced, with
 * one item set otherwise where that is better. Nothing outside of them depends on it, for no item is touched that began on a page before.
 */
import { total } from '../../model/length.ts';
import { whiteCost } from '../paginate/page-cost.ts';
import type { PageContent, PagePlan, SegmentVariant, Slice } from '../paginate/page-plan.ts';
import { type BalancedColumns, balanceColumns, type ColumnRoom } from './balance-columns.ts';
import { SEEN_WHITE } from './set-glue.ts';

/** Of each item the cheapest ways are tried. */
const MOST_TRIED = 60;

type Plans<Choice> = readonly PagePlan<Choice>[];

/** Columns as they were planned, or with one item set otherwise, and the same content in columns that are level. */
interface LevelColumns<Choice> {
  readonly plans: Plans<Choice>;
  readonly columns: readonly PageContent[];
}

export function levelColumns<Choice>(plans: Plans<Choice>, page: ColumnRoom): LevelColumns<Choice> {
  const found = balanceColumns(plans, page);
  if (!found) return { plans, columns: plans };
  let best = { plans, columns: found.columns };
  if (Math.max(...found.whites) < SEEN_WHITE) return best;
  let least = costOfColumns(found, page);
  for (const slice of wholeSegments(plans)) {
    const likeliest = slice.variants.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_TRIED);
    for (const variant of likeliest) {
      const more = variant.cost - slice.variant.cost;
      if (variant === slice.variant || more >= least) continue;
      const other = setOtherwise(plans, slice, variant);
      const balanced = balanceColumns(other, page);
      if (!balanced) continue;
      const cost = more + costOfColumns(balanced, page);
      if (cost < least) [least, best] = [cost, { plans: other, columns: balanced.columns }];
    }
  }
  return best;
}

function costOfColumns({ whites, endCost }: BalancedColumns, { room }: ColumnRoom): number {
  return endCost + total(whites.map((white) => whiteCost(white, room)));
}

/** First slices of segments that begin in these columns: all end there, for the band does. */
function wholeSegments<Choice>(plans: Plans<Choice>): readonly Slice<Choice>[] {
  return plans.flatMap(({ slices }) => slices.filter(({ from }) => from === 0));
}

/** All of a segment is put where it began: for balancing the columns are one list anyway. */
function setOtherwise<Choice>(
  plans: Plans<Choice>,
  whole: Slice<Choice>,
  variant: SegmentVariant<Choice>,
): Plans<Choice> {
  const { segment, variants } = whole;
  const set: Slice<Choice> = { segment, variants, variant, from: 0, to: variant.list.length };
  return plans.map(({ slices, cost }) => ({
    cost: slices.includes(whole) ? cost + variant.cost - whole.variant.cost : cost,
    slices: slices.flatMap((slice) => {
      if (slice === whole) return [set];
      return slice.segment === segment ? [] : [slice];
    }),
  }));
}
