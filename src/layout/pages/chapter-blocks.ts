/** A run's blocks → chapters, each of which starts on a new page: its items, and blocks that are none. */
import type { Block, StackBlock } from '../../model/block.ts';
import { NO_SPACE } from '../../model/style.ts';

/** The blocks of each chapter: transparent stacks are taken apart, a new chapter starts where a new page is asked. */
export function chapterBlocks(
  blocks: readonly Block[],
  columns: number,
): readonly (readonly Block[])[] {
  return chaptersOfBlocks(flatten(blocks, columns));
}

/** Takes apart stacks that only hold others, down to items and blocks. A stack's space and place pass to its first. */
function flatten(blocks: readonly Block[], columns: number): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'stack' || !isTransparent(block, columns)) return [block];
    const leads: Block[] = [];
    const { spaceBefore, destination, breakBefore, leastRoom } = block;
    if (breakBefore || destination !== undefined || spaceBefore.size > 0 || leastRoom) {
      leads.push({ ...block, children: [], spaceAfter: NO_SPACE });
    }
    const space: Block[] =
      block.spaceAfter.size > 0 ? [{ type: 'space', space: block.spaceAfter, fill: false }] : [];
    return [...leads, ...flatten(block.children, columns), ...space];
  });
}

function isTransparent(block: StackBlock, columns: number): boolean {
  const isSpanner = block.spansColumns && columns > 1;
  const isHeld = block.isUnbreakable || block.keepsTogether === true;
  return !block.isItem && !block.box && !isHeld && !isSpanner;
}

function chaptersOfBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  let hasContent = false;
  for (const block of blocks) {
    const startsPage = block.type === 'stack' && block.breakBefore;
    if (found.length === 0 || (startsPage && hasContent)) {
      found.push([]);
      hasContent = false;
    }
    found.at(-1)!.push(block);
    // The mark of an opened stack is no content: an opener and its first item both may ask for a new page.
    hasContent ||= block.type !== 'stack' || block.children.length > 0;
  }
  return found;
}
