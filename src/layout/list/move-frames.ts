/** Moving frames, and lists with what they will draw: both are laid out at their own origin and moved to their place on the page. */
import type { Frame, TextFrame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import type { Draw, VerticalItem, VerticalList } from './vertical-list.ts';

function moveFrame(frame: Frame, dx: Pt, dy: Pt): Frame {
  if (frame.type === 'text') return moveText(frame, dx, dy);
  return { ...frame, x: frame.x + dx, y: frame.y + dy };
}

/** Written out, for nearly all frames are text: a field that overrides one of a spread takes Node 20 as long as all others. */
function moveText(frame: TextFrame, dx: Pt, dy: Pt): TextFrame {
  const { type, owner, width, ascent, descent, runs, endsWithSpace, span } = frame;
  const x = frame.x + dx;
  const baseline = frame.baseline + dy;
  return { type, owner, x, baseline, width, ascent, descent, runs, endsWithSpace, span };
}

export function moveFrames(frames: readonly Frame[], dx: Pt, dy: Pt): readonly Frame[] {
  return dx === 0 && dy === 0 ? frames : frames.map((frame) => moveFrame(frame, dx, dy));
}

/** A list whose left edge stands further to the right by so much. */
export function moveList(list: VerticalList, dx: Pt): VerticalList {
  const moved = (draw: Draw) => () => moveFrames(draw(), dx, 0);
  return list.map((item): VerticalItem => {
    if (item.type === 'open') return { ...item, x: item.x + dx };
    if (item.type === 'box' && item.draw && !item.isPlaced) {
      return { ...item, draw: moved(item.draw) };
    }
    if (item.type === 'penalty' && item.carry) {
      return { ...item, carry: { ...item.carry, draw: moved(item.carry.draw) } };
    }
    return item;
  });
}
