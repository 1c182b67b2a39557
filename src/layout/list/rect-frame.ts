/** A filled rectangle that the layout adds, a rule, a border, a ground: no part of what is read. */
import type { RectFrame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import type { Colour } from '../../model/style.ts';

export function rectFrame({ x, y, width, height }: Rect, fill: Colour, radius: Pt = 0): RectFrame {
  return { type: 'rect', owner: { artifact: 'layout' }, x, y, width, height, fill, radius };
}
