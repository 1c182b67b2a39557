/** Whether blocks print the folio of another page: such a run is laid out again when folios change. */
import type { Block, Inline } from '../../model/block.ts';

export function usesFolios(blocks: readonly Block[]): boolean {
  return blocks.some(blockUsesFolios);
}

function blockUsesFolios(block: Block): boolean {
  switch (block.type) {
    case 'entry':
      return true;
    case 'text':
      return block.children.some(inlineUsesFolios);
    case 'stack':
    case 'placed':
      return usesFolios(block.children);
    case 'columns':
      return block.columns.some((column) => usesFolios(column.children));
    case 'list':
      return block.items.some((item) => usesFolios(item.children));
    case 'figure':
      return block.images.some(({ caption }) => usesFolios(caption));
    case 'table':
      return block.rows.some((row) => usesFolios(row));
    case 'image':
    case 'drawing':
    case 'rule':
    case 'space':
      return false;
  }
}

function inlineUsesFolios(inline: Inline): boolean {
  return inline.type === 'folio' && inline.of !== 'page';
}
