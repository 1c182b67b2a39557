/** Vertical lists made by hand: lines of twelve points, gaps that stretch and shrink, penalties. */
import type { ColumnRoom } from '../../../../src/layout/chapters/balance-columns.ts';
import type { VerticalItem } from '../../../../src/layout/list/vertical-list.ts';
import { FORBIDDEN } from '../../../../src/layout/page-prices.ts';
import type {
  PageContent,
  PagePlan,
  PageRoom,
  Segment,
} from '../../../../src/layout/paginate/page-plan.ts';
import { paginate } from '../../../../src/layout/paginate/paginate.ts';

export const LINE = 12;

export const box = (height = LINE, notes?: readonly number[]): VerticalItem => ({
  type: 'box',
  height,
  ...(notes && { notePieces: notes }),
});
export const gap = (size = 6, stretch = 3, shrink = 1): VerticalItem => ({
  type: 'glue',
  size,
  stretch,
  shrink,
});
export const may = (cost = 0): VerticalItem => ({ type: 'penalty', cost });
export const never: VerticalItem = { type: 'penalty', cost: FORBIDDEN };

/** A paragraph of so many lines that keeps two lines at both ends, as the flow makes it. */
export function lines(count: number): readonly VerticalItem[] {
  return Array.from({ length: count }, (_, i) => i).flatMap((i): readonly VerticalItem[] => {
    if (i === 0) return [box()];
    return [i < 2 || count - i < 2 ? never : may(12), box()];
  });
}

/** Paragraphs one after another: a page may end between them, at the gap. */
export function paragraphs(...counts: readonly number[]): readonly VerticalItem[] {
  return counts.flatMap((count, i) => (i === 0 ? lines(count) : [may(), gap(), ...lines(count)]));
}

export function segment(...lists: readonly (readonly VerticalItem[])[]): Segment<number> {
  return { variants: lists.map((list, choice) => ({ list, cost: 0, choice })) };
}

export const page = (height: number, noteHeight = 0, noteGap = 0): PageRoom => ({
  height,
  notes: { heightOf: () => noteHeight, gap: noteGap },
  tops: [],
});

/** Plans all pages of segments. */
export function planAll(
  segments: readonly Segment<number>[],
  size: PageRoom,
): readonly PagePlan<number>[] {
  return [...paginate(segments, size)];
}

/** Plans pages of one list. */
export function plan(list: readonly VerticalItem[], height: number): readonly PagePlan<number>[] {
  return planAll([segment(list)], page(height));
}

/** The items of a page, slice by slice. */
export function itemsOf(one: PageContent): readonly VerticalItem[] {
  return one.slices.flatMap(({ variant, from, to }) => variant.list.slice(from, to));
}

/** Boxes on every page. */
export function boxes(pages: readonly PageContent[]): readonly number[] {
  return pages.map((one) => itemsOf(one).filter((item) => item.type === 'box').length);
}

/** Every box of the chosen variants stands on exactly one page, in order. */
export function isComplete(
  pages: readonly PagePlan<number>[],
  segments: readonly Segment<number>[],
): boolean {
  const chosen = new Map<number, number>();
  for (const { segment: at, variant } of pages.flatMap(({ slices }) => slices)) {
    if (chosen.has(at) && chosen.get(at) !== variant.choice) return false;
    chosen.set(at, variant.choice);
  }
  const wanted = segments.flatMap((one, i) =>
    one.variants[chosen.get(i) ?? 0]!.list.filter((item) => item.type === 'box'),
  );
  const placed = pages.flatMap(itemsOf).filter((item) => item.type === 'box');
  return placed.length === wanted.length && placed.every((item, i) => item === wanted[i]);
}

/** Columns side by side, with nothing at their feet. */
export function columnRoom(columns: number, { height: room, notes }: PageRoom): ColumnRoom {
  return { room, notes, noteHeights: Array.from({ length: columns }, () => 0) };
}
