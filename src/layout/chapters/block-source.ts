/** What a block is known by in messages: the name of its item, and where its source begins. */
import type { Block, StackBlock } from '../../model/block.ts';
import { childrenOf } from '../../model/block-tree.ts';
import type { Span } from '../../model/source.ts';

/** Name of an item in the outline; empty where it has none. */
export function titleOf(item: StackBlock): string {
  for (const { outline } of [item, ...item.children]) {
    if (outline) return outline.title;
  }
  return '';
}

/** Where the source of blocks begins. */
export function firstSpan(blocks: readonly Block[]): Span | undefined {
  for (const block of blocks) {
    const span = block.span ?? firstSpan(childrenOf(block));
    if (span) return span;
  }
  return undefined;
}
