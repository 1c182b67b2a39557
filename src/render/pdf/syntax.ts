/** Numbers, strings and colours in the syntax of PDF content streams (ISO 32000-1, 7.3 and 8.6). */
import { channelsOf } from '../../model/colour.ts';
import type { Colour } from '../../model/style.ts';

/** A number with at most three decimals: a thousandth of a point is below any device's pixel. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
}

export function numbers(...values: readonly number[]): string {
  return values.map(number).join(' ');
}

/** A text string as UTF-16BE in hexadecimal, with its byte order mark. */
export function hexText(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++) hex += hex4(text.charCodeAt(i));
  return `<${hex}>`;
}

function hex4(value: number): string {
  const known = HEX4[value];
  if (known !== undefined) return known;
  const hex = value.toString(16).toUpperCase().padStart(4, '0');
  HEX4[value] = hex;
  return hex;
}

const HEX4: (string | undefined)[] = [];

/** A glyph's code in a literal string, between `(` and `)`: two bytes, half of what they take in hexadecimal. */
export function code2(code: number): string {
  const known = CODE2[code];
  if (known !== undefined) return known;
  const bytes = String.fromCharCode(code >> 8, code & 0xff).replace(SPECIAL_BYTES, escapedByte);
  CODE2[code] = bytes;
  return bytes;
}

/** Every glyph of the document goes through here. */
const CODE2: (string | undefined)[] = [];

/** Marks that a literal string escapes; readers take a bare carriage return for a line feed (ISO 32000-1, 7.3.4.2). */
const SPECIAL_BYTES = /[()\\\r]/g;

function escapedByte(byte: string): string {
  return byte === '\r' ? '\\r' : `\\${byte}`;
}

/** Operands of a colour; undefined for what is none. */
export function rgb(colour: Colour): string | undefined {
  const channels = channelsOf(colour);
  return channels && numbers(...channels);
}
