/** Filled rectangles that the layout adds, rules, borders, grounds: no part of what is read. */
import type { BoxStyle } from '../../model/block.ts';
import type { RectFrame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import type { Colour } from '../../model/style.ts';

export function rectFrame({ x, y, width, height }: Rect, fill: Colour, radius: Pt = 0): RectFrame {
  return { type: 'rect', owner: { artifact: 'layout' }, x, y, width, height, fill, radius };
}

/** Borders inside the edges of a rectangle. */
export function borderFrames(
  rect: Rect,
  { top, bottom, left, right }: BoxStyle['borders'],
): readonly RectFrame[] {
  const { x, y, width, height } = rect;
  const frames: RectFrame[] = [];
  if (top) frames.push(rectFrame({ ...rect, height: top.width }, top.colour));
  if (bottom) {
    const foot = { ...rect, y: y + height - bottom.width, height: bottom.width };
    frames.push(rectFrame(foot, bottom.colour));
  }
  if (left) frames.push(rectFrame({ ...rect, width: left.width }, left.colour));
  if (right) {
    const edge = { ...rect, x: x + width - right.width, width: right.width };
    frames.push(rectFrame(edge, right.colour));
  }
  return frames;
}
