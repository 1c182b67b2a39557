/**
 * A chapter of several columns, cut into bands: what spans the columns, and what flows under it up to the next spanner
 * (CSS Multi-column Layout, 6). In: the chapter's blocks. Out: bands in order.
 */
import type { Block } from '../../model/block.ts';

export interface Band {
  /** One after another, each with all that stays with it. */
  readonly spanners: readonly Block[];
  /** The columns under them. */
  readonly blocks: readonly Block[];
}

export function bands(blocks: readonly Block[], columns: number): readonly Band[] {
  if (columns === 1) return [{ spanners: [], blocks }];
  const found: { spanners: Block[]; blocks: Block[] }[] = [{ spanners: [], blocks: [] }];
  for (const block of blocks) {
    const spans = block.type === 'stack' && block.spansColumns;
    const last = found.at(-1)!;
    if (!spans) last.blocks.push(block);
    else if (last.blocks.length === 0) last.spanners.push(block);
    else found.push({ spanners: [block], blocks: [] });
  }
  return found;
}

/** Pictures or tables and no words: readers look for them near their place, at the head of the next page if need be. */
export function mayFloat(block: Block): boolean {
  if (block.type === 'stack') return block.children.length > 0 && block.children.every(mayFloat);
  return block.type === 'figure' || block.type === 'table' || block.type === 'image';
}
