/**
 * A chapter of several columns, cut into bands: what spans the columns, and what flows under it up to the next spanner
 * (CSS Multi-column Layout, 6). In: the chapter's blocks. Out: bands in order.
 */
import type { Block, StackBlock } from '../../model/block.ts';

export interface Band {
  /** What spans the columns, one after another, each with all that stays with it. */
  readonly spanning: readonly StackBlock[];
  /** The columns under them. */
  readonly blocks: readonly Block[];
}

export function bands(blocks: readonly Block[], columns: number): readonly Band[] {
  if (columns === 1) return [{ spanning: [], blocks }];
  const found: { spanning: StackBlock[]; blocks: Block[] }[] = [{ spanning: [], blocks: [] }];
  for (const block of blocks) {
    const last = found.at(-1)!;
    const isFirst = last.blocks.length === 0;
    const mayAdd = isFirst && !floatsToHead(block) && !last.spanning.some(floatsToHead);
    // White between spanners makes no columns, and at the top of some it would vanish.
    if (mayAdd && isWhite(block)) continue;
    const spans = block.type === 'stack' && block.spansColumns;
    if (!spans) last.blocks.push(block);
    else if (mayAdd) last.spanning.push(block);
    else found.push({ spanning: [block], blocks: [] });
  }
  // Behind what floats white parts texts that go on together; with no text it parts nothing.
  return found.map((band) => (band.blocks.every(isWhite) ? { ...band, blocks: [] } : band));
}

/** It stands at the head of a page: columns before and behind it are one text. */
export function floatsToHead(block: Block): boolean {
  return block.type === 'stack' && block.spansColumns && block.floatsToHead === true;
}

/** Nothing but space: the beginning or the end of a stack that was taken apart. */
function isWhite(block: Block): boolean {
  if (block.type === 'space') return !block.fill;
  if (block.type !== 'stack' || block.box || block.leastRoom || block.isItem) return false;
  return block.children.length === 0 && block.destination === undefined;
}
