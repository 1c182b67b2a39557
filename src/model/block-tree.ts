/** Blocks as the tree that they are. */
import type { Block, StackBlock } from './block.ts';

/** The blocks that stand in a block, in reading order: of a figure its captions, of a table its cells. */
export function childrenOf(block: Block): readonly Block[] {
  switch (block.type) {
    case 'stack':
    case 'placed':
      return block.children;
    case 'columns':
      return block.columns.flatMap(({ children }) => children);
    case 'list':
      return block.items.flatMap(({ children }) => children);
    case 'figure':
      return block.images.flatMap(({ caption }) => caption);
    case 'table':
      return block.rows.flat();
    case 'text':
    case 'entry':
    case 'image':
    case 'drawing':
    case 'rule':
    case 'space':
      return [];
  }
}

/** Whether a block is an item (StackBlock.isItem). */
export function isItem(block: Block | undefined): block is StackBlock {
  return block?.type === 'stack' && block.isItem;
}

/** Whether a block, or one that stands in it, is such a one. */
export function holds(block: Block, isSuch: (block: Block) => boolean): boolean {
  return isSuch(block) || childrenOf(block).some((child) => holds(child, isSuch));
}
