/** Pagination by trying everything: every choice of variants and every set of breaks of a few short lists. */
import type { VerticalItem, VerticalPenalty } from '../../../../src/layout/list/vertical-list.ts';
import { pageCost } from '../../../../src/layout/paginate/page-cost.ts';
import type { PageRoom, Segment } from '../../../../src/layout/paginate/page-plan.ts';
import { total } from '../../../../src/model/length.ts';

/** The least cost that any pages have which hold their content; infinite when there are none. */
export function leastCost(segments: readonly Segment<number>[], size: PageRoom): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { list, cost } of choices(segments, 0)) {
    least = Math.min(least, cost + leastOfList(list, size));
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
  { height, notes, tops, columns = 1 }: PageRoom,
): number {
  const used = tops.flat().map((top) => top.height);
  const known = new Map<string, number>();
  /** @param column counted over all pages */
  const from = (start: number, column: number): number => {
    const place = column % columns;
    const key = `${start} ${Math.min(column, used.length)} ${place}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = Number.POSITIVE_INFINITY;
    const carried = carryAt(list, start);
    let text = (used[column] ?? 0) + carried;
    let called = 0;
    let stretch = 0;
    let shrink = 0;
    // What is white at a page's top vanishes; a page without content is none.
    let isTop = true;
    for (let i = start; i <= list.length; i++) {
      const item = list[i];
      const isEnd = item === undefined;
      if (isEnd || item.type === 'penalty') {
        const filled = text + called + (called > 0 ? notes.gap : 0);
        const foot = isEnd ? 0 : (item.foot ?? 0);
        // A later place may keep less free under it.
        if (filled + foot - shrink > height + 0.01 || (isTop && carried === 0)) continue;
        const level = isEnd ? (place * height + filled) / columns : undefined;
        const own = pageCost({ height, used: filled + foot, stretch, shrink, level });
        const rest = isEnd ? 0 : priceOf(item, place === columns - 1) + from(i + 1, column + 1);
        least = Math.min(least, own + rest);
      } else if (item.type === 'box') {
        text += item.height;
        called += total((item.notePieces ?? []).map(notes.heightOf));
        isTop = false;
      } else if (item.type === 'glue' && !isTop) {
        text += item.size;
        stretch += item.stretch;
        shrink += item.shrink;
      }
    }
    known.set(key, least);
    return least;
  };
  return from(0, 0);
}

/** Height of what comes again at the top of a page that begins behind an item. */
function carryAt(list: readonly VerticalItem[], start: number): number {
  const end = list[start - 1];
  return end?.type === 'penalty' ? (end.carry?.height ?? 0) : 0;
}

function priceOf({ cost, pageEnd = 0 }: VerticalPenalty, endsPage: boolean): number {
  return cost + (endsPage ? pageEnd : 0);
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
