/**
 * What spans the columns: set one by one or with what it leads to; and a spanner that has no room under what stands on a
 * page, cut so that it begins there. In: blocks. Out: spanners, and the plans of their pages.
 */
import type { Block, StackBlock } from '../../model/block.ts';
import { holds, isItem } from '../../model/block-tree.ts';
import type { Pt } from '../../model/length.ts';
import type { LayoutContext } from '../flow/builder/flow.ts';
import { type FinishedArea, layArea } from '../flow/lay-area.ts';
import type { VerticalList } from '../list/vertical-list.ts';
import { FORBIDDEN } from '../page-prices.ts';
import { whiteCost } from '../paginate/page-cost.ts';
import { costOf, type PagePlan } from '../paginate/page-plan.ts';
import { paginate } from '../paginate/paginate.ts';
import { floatsToHead } from './bands.ts';
import type { NoteAreas } from './note-areas.ts';
import { BAND_GAP } from './page-drafts.ts';

/** Room that the columns under a spanner must have on its page; with less they go overleaf. */
export const LEAST_BAND: Pt = 60;

/** What spans the columns and stays together, set. */
export interface Spanner extends FinishedArea {
  /** Words that lead to the columns, or to the next spanner; no picture or table, no item of its own, and no float. */
  readonly isLeading: boolean;
  /** White over it beyond BAND_GAP, where something stands over it. */
  readonly over: Pt;
  /** Height that must be left from its top on, as if all under it stood in one column; otherwise it begins a page. */
  readonly leastRoom: Pt;
}

const GAP_BETWEEN: Block = {
  type: 'space',
  space: { size: BAND_GAP, stretch: 0, shrink: 0 },
  fill: false,
};

/** One by one, but what leads to the next with it. */
export function setSpanners(
  spanning: readonly StackBlock[],
  width: Pt,
  context: LayoutContext,
): readonly Spanner[] {
  const spanners: Spanner[] = [];
  let blocks: readonly Block[] = [];
  for (const block of spanning) {
    const before = spanners.at(-1);
    // What asks for room of its own begins anew: only a heading would lead to it.
    const isLed = before?.isLeading === true && (before.isSticky || !block.leastRoom);
    if (isLed) spanners.pop();
    blocks = isLed ? [...blocks, GAP_BETWEEN, block] : [block];
    const area = layArea(blocks, width, context);
    spanners.push({
      ...area,
      isLeading: !floatsToHead(block) && (area.isSticky || isWords(block)),
      over: isLed ? before.over : spaceOver(block),
      leastRoom: Math.max(isLed ? before.leastRoom : 0, block.leastRoom ?? 0),
    });
  }
  return spanners;
}

/** Neither an item, nor pictures and tables alone. */
function isWords(block: Block): boolean {
  return !holds(block, isItem) && !isWordless(block);
}

function isWordless(block: Block): boolean {
  if (block.type === 'stack') return block.children.length > 0 && block.children.every(isWordless);
  return block.type === 'figure' || block.type === 'table' || block.type === 'image';
}

/** White that a spanner asks for over it, beyond BAND_GAP. */
function spaceOver({ spaceBefore }: StackBlock): Pt {
  return Math.max(0, spaceBefore.size - BAND_GAP);
}

/**
 * The least of a spanner that may stand on a page, with what it needs under it: of columns each holds its share of that.
 * @param columns that it may lead to; 0 where none follow
 */
export function leastHeightOf(spanner: Spanner, columns: number): Pt {
  const { list, height, isLeading, leastRoom } = spanner;
  if (!isLeading || columns === 0) return Math.max(heightToBreak(list), leastRoom);
  const head = height + BAND_GAP;
  return head + Math.max(LEAST_BAND, (leastRoom - head) / columns);
}

/** Up to the first place at which a page may end. */
function heightToBreak(list: VerticalList): Pt {
  let height = 0;
  for (const item of list) {
    if (item.type === 'penalty' && item.cost < FORBIDDEN && height > 0) break;
    if (item.type === 'box') height += item.height;
    else if (item.type === 'glue') height += item.size;
  }
  return height;
}

/** The page at hand, on which not all of a spanner has room. */
export interface SpannerPage {
  readonly height: Pt;
  /** Used at its top, the gap over the spanner included. */
  readonly top: Pt;
  /** Height of the notes called there. */
  readonly noteHeight: Pt;
  /** Nothing comes under the spanner: what stands on its last page alone may be too little. */
  readonly endsChapter: boolean;
}

/**
 * Where that costs less than the white that is left when all of it goes overleaf: the plans of a spanner that begins on the
 * page and goes on on the next.
 */
export function partSpanner(
  spanner: FinishedArea,
  page: SpannerPage,
  notes: NoteAreas,
): readonly PagePlan<undefined>[] | undefined {
  const { height, top } = page;
  const parted = planSpanner(spanner, page, notes);
  const onEmpty = planSpanner(spanner, { ...page, top: 0, noteHeight: 0 }, notes);
  const overleaf = whiteCost(height - top, height) + costOf(onEmpty);
  const cost = costOf(parted);
  // No white is worth a broken rule.
  return cost < FORBIDDEN && cost < overleaf ? parted : undefined;
}

/** The plans of a spanner that begins on a page, and goes on overleaf where it is higher. */
export function planSpanner(
  { list }: FinishedArea,
  { height, top, noteHeight, endsChapter }: SpannerPage,
  notes: NoteAreas,
): readonly PagePlan<undefined>[] {
  const chapter = [{ variants: [{ list, cost: 0, choice: undefined }] }];
  return [
    ...paginate(chapter, {
      height,
      notes,
      tops: [[{ height: top, noteHeight }]],
      ...(endsChapter ? {} : { follows: 0 }),
    }),
  ];
}
