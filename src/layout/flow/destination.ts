/** The place that links to a block lead to: its top left corner. */
import type { BlockBase } from '../../model/block.ts';
import type { DestinationFrame, Owner } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';

export function destinationFrame(
  block: BlockBase,
  owner: Owner,
  x: Pt,
): readonly DestinationFrame[] {
  if (block.destination === undefined) return [];
  return [{ type: 'destination', owner, name: block.destination, x, y: 0 }];
}
