/** Numbers, strings and colours in the syntax of PDF content streams (ISO 32000-1, 7.3 and 8.6). */

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

export function hex4(value: number): string {
  const known = HEX4[value];
  if (known !== undefined) return known;
  const hex = value.toString(16).toUpperCase().padStart(4, '0');
  HEX4[value] = hex;
  return hex;
}

/** Every glyph of the document goes through here. */
const HEX4: (string | undefined)[] = [];

/** Red, green and blue from 0 to 1, of `#rgb` or `#rrggbb`; undefined for anything else. */
export function rgb(colour: string): string | undefined {
  const known = RGB.get(colour);
  if (known !== undefined) return known;
  const values = parseColour(colour);
  if (values !== undefined) RGB.set(colour, values);
  return values;
}

/** A document has a dozen colours, and drawings of a thousand shapes in them. */
const RGB = new Map<string, string>();

function parseColour(colour: string): string | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  const digits = short ? [...short.slice(1)].map((d) => d + d).join('') : colour.slice(1);
  if (!colour.startsWith('#') || !/^[\da-f]{6}$/i.test(digits)) return undefined;
  const parts = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return numbers(...parts);
}
