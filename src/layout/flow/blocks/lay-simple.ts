/** Drawings, rules and white space. */
import type { DrawingBlock, RuleBlock, SpaceBlock } from '../../../model/block.ts';
import { shareBefore } from '../../align.ts';
import { rectFrame } from '../../list/rect-frame.ts';
import { type Area, areaBeside } from '../builder/area.ts';
import type { Flow } from '../builder/flow.ts';
import { destinationFrame } from '../destination.ts';

export function layDrawing(block: DrawingBlock, area: Area, flow: Flow): void {
  flow.clear();
  flow.start(block.spaceBefore);
  const owner = flow.context.structure.owner(block);
  const { width, height, shapes } = block;
  flow.box(height, () => [
    ...destinationFrame(block, owner, area.x),
    { type: 'drawing', owner, x: area.x, y: 0, width, height, shapes, scale: 1 },
  ]);
  flow.askSpace(block.spaceAfter);
}

export function layRule(block: RuleBlock, area: Area, flow: Flow): void {
  flow.start(block.spaceBefore);
  const owner = flow.context.structure.owner(block);
  const room = flow.exclusion ? areaBeside(area, flow.exclusion) : area;
  const width = block.width === 'fill' ? room.width : Math.min(block.width, room.width);
  const x = room.x + shareBefore(block.align ?? 'left') * (room.width - width);
  const rect = { x, y: 0, width, height: block.thickness };
  flow.box(block.thickness, () => [{ ...rectFrame(rect, block.colour), owner }]);
  flow.askSpace(block.spaceAfter, block.sticky);
}

export function laySpace(block: SpaceBlock, _area: Area, flow: Flow): void {
  flow.clear();
  if (block.fill) flow.fill(block.space);
  else flow.askSpace(block.space);
}
