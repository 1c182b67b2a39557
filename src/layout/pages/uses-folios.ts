/** Whether blocks print the folio of another page: such a run is laid out again when folios change. */
import type { Block, Inline } from '../../model/block.ts';
import { holds } from '../../model/block-tree.ts';

export function usesFolios(blocks: readonly Block[]): boolean {
  return blocks.some((block) => holds(block, printsFolio));
}

function printsFolio(block: Block): boolean {
  return block.type === 'entry' || (block.type === 'text' && block.children.some(isOfOtherPage));
}

function isOfOtherPage(inline: Inline): boolean {
  return inline.type === 'folio' && inline.of !== 'page';
}
