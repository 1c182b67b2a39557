/** Moving frames: lists are laid out at their own origin and moved to their place on the page. */
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';

function moveFrame(frame: Frame, dx: Pt, dy: Pt): Frame {
  if (frame.type === 'text') return { ...frame, x: frame.x + dx, baseline: frame.baseline + dy };
  return { ...frame, x: frame.x + dx, y: frame.y + dy };
}

export function moveFrames(frames: readonly Frame[], dx: Pt, dy: Pt): readonly Frame[] {
  return dx === 0 && dy === 0 ? frames : frames.map((frame) => moveFrame(frame, dx, dy));
}
