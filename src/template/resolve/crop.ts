/**
 * Cutting a picture to a shape that the template allows. In: a picture and the rules of its figure. Out: the same picture,
 * or the part of it round its focus, with that part's shape and resolution.
 */
import type { Picture } from '../../model/block.ts';
import type { FigureRule } from '../template-schema.ts';

const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

export function cropPicture(picture: Picture, rule: FigureRule): Picture {
  const aspect = allowedAspect(picture.aspect, rule);
  if (Math.abs(aspect - picture.aspect) < 1e-6) return picture;
  const width = Math.min(1, aspect / picture.aspect);
  const height = Math.min(1, picture.aspect / aspect);
  const focus = rule.crop.focus === undefined ? picture.focus : focusOf(rule.crop.focus);
  const shown = picture.crop ?? WHOLE;
  const crop = {
    x: shown.x + shown.width * around(focus.x, width),
    y: shown.y + shown.height * around(focus.y, height),
    width: shown.width * width,
    height: shown.height * height,
  };
  const { widthAt150 } = picture;
  return {
    ...picture,
    aspect,
    focus,
    crop,
    widthAt150: widthAt150 === undefined ? undefined : widthAt150 * width,
  };
}

/** Too wide or too tall: the nearest limit, or the one aspect that the template wants; without limits it wants it of all. */
function allowedAspect(own: number, rule: FigureRule): number {
  const { 'crop-above': above, 'crop-below': below } = rule;
  const wanted = rule.crop.aspect === undefined ? undefined : aspectOf(rule.crop.aspect);
  if (above === undefined && below === undefined) return wanted ?? own;
  if (above !== undefined && own > above) return wanted ?? above;
  if (below !== undefined && own < below) return wanted ?? below;
  return own;
}

/** Start of a part that has the focus in its middle, as far as the picture reaches. */
function around(focus: number, size: number): number {
  return Math.min(Math.max(focus - size / 2, 0), 1 - size);
}

/** `3:2` */
function aspectOf(text: string): number {
  const [width = 1, height = 1] = text.split(':').map(Number);
  return width / height;
}

/** `50% 40%` */
function focusOf(text: string): Picture['focus'] {
  const [x = 50, y = 50] = text.split(' ').map(Number.parseFloat);
  return { x: x / 100, y: y / 100 };
}
