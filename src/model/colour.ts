/** Colours as numbers. */
import type { Colour } from './style.ts';

/** Red, green and blue from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number];

/** Stands in where a colour cannot be read. */
export const BLACK: Channels = [0, 0, 0];

/** Of `#rgb` or `#rrggbb`; undefined for anything else. */
export function channelsOf(colour: Colour): Channels | undefined {
  if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour)) return undefined;
  const digits = colour.length > 4 ? colour.slice(1) : colour.slice(1).replace(/./g, '$&$&');
  const at = (start: number) => Number.parseInt(digits.slice(start, start + 2), 16) / 255;
  return [at(0), at(2), at(4)];
}
