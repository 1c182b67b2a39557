/** A block at a fixed place of the page; what is not all seen there is told. */
import type { PlacedBlock } from '../../../model/block.ts';
import type { Frame, TextFrame } from '../../../model/frame.ts';
import { greatest, type Pt } from '../../../model/length.ts';
import { runText } from '../../../model/line.ts';
import { drawList } from '../../list/draw-list.ts';
import type { Area } from '../builder/area.ts';
import type { Flow, LayoutContext } from '../builder/flow.ts';
import { layArea } from '../lay-area.ts';

/** Nobody sees less. */
const SEEN: Pt = 0.5;

export function layPlaced(block: PlacedBlock, _area: Area, flow: Flow): void {
  flow.placed(() => placedFrames(block, flow.context));
}

/** Frames in page coordinates. */
export function placedFrames(block: PlacedBlock, context: LayoutContext): readonly Frame[] {
  const area = layArea(block.children, block.width, context);
  const free = (block.height ?? area.height) - area.height;
  const y = block.y + (block.valign === 'bottom' ? free : 0);
  const { frames } = drawList(area.list, block.x, y);
  const beyond = greatest(frames.map((frame) => beyondPage(frame, context.page)));
  if (beyond > SEEN) tell('off-page', beyond);
  else if (-free > SEEN) tell('above-height', -free);
  return frames;

  function tell(kind: 'off-page' | 'above-height', over: Pt): void {
    const text = frames.find(isText)?.runs.map(runText).join('').trim() ?? '';
    context.findings.push({ kind, span: block.place, over, text });
  }
}

const isText = (frame: Frame): frame is TextFrame => frame.type === 'text';

/** How far words reach beyond the edges; of what is drawn only where all of it stands there, for art is cut at the edge on purpose. */
function beyondPage(frame: Frame, page: LayoutContext['page']): Pt {
  switch (frame.type) {
    case 'text': {
      const { x, width, baseline } = frame;
      return Math.max(-x, x + width - page.width, -baseline, baseline - page.height);
    }
    case 'rect':
    case 'image':
    case 'drawing': {
      const { x, y, width, height } = frame;
      const isSeen = x < page.width && x + width > 0 && y < page.height && y + height > 0;
      return isSeen ? 0 : Math.max(-x - width, x - page.width, -y - height, y - page.height, 1);
    }
    default:
      return 0;
  }
}
