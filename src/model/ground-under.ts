/**
 * What a picture stands on: where it is transparent, that is seen. In: a page's frames in painting order and which of them the
 * picture is; out: the colour of the box under it. Undefined on white, and on what is no plain box.
 */
import { channelsOf } from './colour.ts';
import type { Frame, ImageFrame, RectFrame } from './frame.ts';
import type { Rect } from './geometry.ts';
import type { Pt } from './length.ts';

/** A picture that reaches over its box by so little stands in it: sums of lengths are not exact. */
const SLACK: Pt = 0.01;

/** Marks are drawn for white paper: on grounds darker than this they keep white under them, and can be told from it. */
const LEAST_LIGHT = 0.6;
/** Shares of red, green and blue in how light a colour looks (ITU-R BT.709). */
const LIGHT = [0.2126, 0.7152, 0.0722] as const;

export function groundUnder(frames: readonly Frame[], picture: ImageFrame): string | undefined {
  let ground: string | undefined;
  for (const frame of frames) {
    if (frame === picture) break;
    if (frame.type === 'rect' && holds(frame, picture)) ground = lightFill(frame);
    else if (frame.type === 'image' || frame.type === 'drawing') {
      if (meet(frame, picture)) ground = undefined;
    }
  }
  return ground;
}

function lightFill({ fill }: RectFrame): string | undefined {
  const channels = channelsOf(fill);
  if (!channels || channels.every((channel) => channel === 1)) return undefined;
  const light = channels.reduce((sum, channel, i) => sum + channel * LIGHT[i]!, 0);
  return light >= LEAST_LIGHT ? fill : undefined;
}

function holds(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x + SLACK &&
    outer.y <= inner.y + SLACK &&
    outer.x + outer.width >= inner.x + inner.width - SLACK &&
    outer.y + outer.height >= inner.y + inner.height - SLACK
  );
}

function meet(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
