/** A block at a fixed place of the page. */
import type { PlacedBlock } from '../../../model/block.ts';
import type { Frame } from '../../../model/frame.ts';
import { drawList } from '../../list/draw-list.ts';
import type { Flow, LayoutContext } from '../flow.ts';
import { layArea } from '../lay-area.ts';

export function layPlaced(block: PlacedBlock, flow: Flow): void {
  flow.placed(() => placedFrames(block, flow.context));
}

/** Frames in page coordinates. */
export function placedFrames(block: PlacedBlock, context: LayoutContext): readonly Frame[] {
  const area = layArea(block.children, block.width, context);
  const free = (block.height ?? area.height) - area.height;
  const y = block.y + (block.valign === 'bottom' ? free : 0);
  return drawList(area.list, block.x, y).frames;
}
