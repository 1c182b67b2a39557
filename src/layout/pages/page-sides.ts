/** Left-hand and right-hand pages: which a page is, what stands on it, and how far its text moves where margins are mirrored. */
import type { Block, PageSide } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { PageMaster } from '../../model/styled-issue.ts';

/** The first page is a right-hand one, as in a book. */
export function sideOf(folio: number): PageSide {
  return folio % 2 === 0 ? 'left' : 'right';
}

/** Whether a block of the furniture or the background stands on pages of a side. */
export function isOn(block: Block, side: PageSide): boolean {
  return block.type !== 'placed' || block.on === undefined || block.on === side;
}

/** How far to the right all goes that stands where right-hand pages have it. */
export function mirrorShift({ isMirrored, margins }: PageMaster, side: PageSide): Pt {
  return isMirrored && side === 'left' ? margins.right - margins.left : 0;
}
