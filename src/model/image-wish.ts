/** What an editor may wish for a picture: its side, its width, its place; and where those wishes are written. */
import { fits, type Length, toPt } from './length.ts';
import type { Span } from './source.ts';

/** `full`: as wide as the column; `page`: as all columns, at the head of a page. */
export const SIDES = ['left', 'right', 'full', 'page'] as const;
export type Side = (typeof SIDES)[number];
/** No text stands beside a table whose editor asks for something. */
export const TABLE_SIDES = ['full', 'page'] as const;
export type TableSide = (typeof TABLE_SIDES)[number];

/** Places of the values in the source, for messages on a wish. */
export interface WishSpans {
  readonly width?: Span;
  readonly side?: Span;
  readonly after?: Span;
}

/** Narrower pictures show nothing, whatever is asked; it stands in for a width that is less. */
export const NARROWEST: Length = { value: 20, unit: 'mm' };

/** True for a width under 20 mm; shares and em are judged later, when the measure is known. */
export function isTooNarrow(width: Length): boolean {
  const isRelative = width.unit === 'em' || width.unit === '%';
  return isRelative ? width.value <= 0 : !fits(toPt(NARROWEST, 0, 0), toPt(width, 0, 0));
}
