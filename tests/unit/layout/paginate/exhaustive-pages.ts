/** Pagination by trying everything: every choice of variants and every set of breaks of a few short lists. */
import type { VerticalItem } from '../../../../src/layout/list/vertical-list.ts';
import { pageCost } from '../../../../src/layout/paginate/page-cost.ts';
import type { Segment } from '../../../../src/layout/paginate/page-plan.ts';

/**
 * The least cost that any pages have which hold their content; infinite when there are none.
 * @param tops used at the top of the first pages
 */
export function leastCost(
  segments: readonly Segment<number>[],
  height: number,
  tops: readonly number[] = [],
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { list, cost } of choices(segments, 0)) {
    least = Math.min(least, cost + leastOfList(list, height, tops));
  }
  return least;
}

interface Whole {
  readonly list: readonly VerticalItem[];
  readonly cost: number;
}

function choices(segments: readonly Segment<number>[], at: number): readonly Whole[] {
  if (at === segments.length) return [{ list: [], cost: 0 }];
  const rest = choices(segments, at + 1);
  return segments[at]!.variants.flatMap(({ list, cost }) =>
    rest.map((tail) => ({ list: [...list, ...tail.list], cost: cost + tail.cost })),
  );
}

function leastOfList(
  list: readonly VerticalItem[],
  height: number,
  tops: readonly number[],
): number {
  const known = new Map<string, number>();
  const from = (start: number, page: number): number => {
    const key = `${start} ${Math.min(page, tops.length)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = Number.POSITIVE_INFINITY;
    let used = tops[page] ?? 0;
    let stretch = 0;
    let shrink = 0;
    // What is white at a page's top vanishes; a page without content is none.
    let isEmpty = true;
    for (let i = start; i <= list.length; i++) {
      const item = list[i];
      const isEnd = item === undefined;
      if (isEnd || item.type === 'penalty') {
        const isFit = used - shrink <= height + 0.01;
        if (!isFit) break;
        if (!isEmpty) {
          const own = pageCost({ height, used, stretch, shrink, level: isEnd ? used : undefined });
          least = Math.min(least, own + (isEnd ? 0 : item.cost + from(i + 1, page + 1)));
        }
      } else if (item.type === 'box') {
        used += item.height;
        isEmpty = false;
      } else if (item.type === 'glue' && !isEmpty) {
        used += item.size;
        stretch += item.stretch;
        shrink += item.shrink;
      }
    }
    known.set(key, least);
    return least;
  };
  return from(0, 0);
}

/** What finished pages cost by the same measures. */
export function costOf(
  pages: readonly {
    readonly slices: readonly {
      readonly variant: { readonly list: readonly VerticalItem[]; readonly cost: number };
      readonly from: number;
      readonly to: number;
    }[];
  }[],
  height: number,
): number {
  let cost = 0;
  pages.forEach(({ slices }, index) => {
    const isLast = index === pages.length - 1;
    const items = slices.flatMap(({ variant, from, to }) => variant.list.slice(from, to));
    let first = 0;
    while (items[first] && items[first]!.type !== 'box') first++;
    let used = 0;
    let stretch = 0;
    let shrink = 0;
    for (const item of items.slice(first)) {
      if (item.type === 'box') used += item.height;
      if (item.type !== 'glue') continue;
      used += item.size;
      stretch += item.stretch;
      shrink += item.shrink;
    }
    cost += pageCost({ height, used, stretch, shrink, level: isLast ? used : undefined });
    for (const { variant, from, to } of slices) if (from === 0 && to > 0) cost += variant.cost;
    const end = slices.at(-1)!;
    const next = end.variant.list[end.to];
    if (!isLast && next?.type === 'penalty') cost += next.cost;
  });
  return cost;
}
