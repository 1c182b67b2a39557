/**
 * Tokens: lengths and colours as a template writes them, read into points and `#rrggbb`.
 * In: strings and numbers of template.yaml or of attributes. Out: values, or undefined for what is none.
 */
import { type Pt, parseLength, toPt } from '../model/length.ts';
import type { Colour, Space } from '../model/style.ts';
import type { GlueValue, LengthValue } from './elements.ts';

/** What relative units refer to. */
export interface Reference {
  readonly em: Pt;
  readonly whole: Pt;
}

/** A number is points already. */
export function readLength(value: LengthValue, reference: Reference): Pt | undefined {
  if (typeof value === 'number') return value;
  if (value.trim() === '0') return 0;
  const length = parseLength(value);
  return length === undefined ? undefined : toPt(length, reference.em, reference.whole);
}

export function readGlue(value: GlueValue, reference: Reference): Space | undefined {
  if (typeof value !== 'object') {
    const size = readLength(value, reference);
    return size === undefined ? undefined : { size, stretch: 0, shrink: 0 };
  }
  const size = readLength(value.size, reference);
  const stretch = readLength(value.stretch ?? 0, reference);
  const shrink = readLength(value.shrink ?? 0, reference);
  if (size === undefined || stretch === undefined || shrink === undefined) return undefined;
  // White never shrinks to less than nothing.
  return { size, stretch, shrink: Math.min(shrink, size) };
}

const HEX = /^#[0-9a-f]{6}$/i;

/** A colour by its name among the tokens, or as it is. */
export function readColour(
  value: string,
  colours: ReadonlyMap<string, Colour>,
): Colour | undefined {
  return colours.get(value) ?? (HEX.test(value) ? value.toLowerCase() : undefined);
}
