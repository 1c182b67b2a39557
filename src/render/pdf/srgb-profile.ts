/**
 * The ICC profile of sRGB (IEC 61966-2-1), made from its published numbers: ICC.1:2004-10 (version 4.2), the kind that
 * PDF 1.7 knows. A display profile of three primaries with the parametric curve of sRGB, white point D50.
 */

type Triple = readonly [number, number, number];

/** Columns of the matrix from linear sRGB to XYZ, adapted to D50 by the Bradford method. */
const RED: Triple = [0.4360747, 0.2225045, 0.0139322];
const GREEN: Triple = [0.3850649, 0.7168786, 0.0971045];
const BLUE: Triple = [0.1430804, 0.0606169, 0.7141733];
const D50: Triple = [0.9642, 1, 0.8249];
/** Bradford's matrix from D65 to D50, row by row. */
const ADAPTATION = [
  1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436,
  0.7521316,
];
/** Function type 3: (a·x + b)^g from d on, c·x below. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const HEADER_SIZE = 128;
const TAG_ENTRY_SIZE = 12;

export function srgbProfile(): Uint8Array {
  const curve = element('para', [0, 3, 0, 0], fixed(CURVE));
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', text('sRGB IEC61966-2.1')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', xyz(D50)],
    ['chad', element('sf32', [], fixed(ADAPTATION))],
    ['rXYZ', xyz(RED)],
    ['gXYZ', xyz(GREEN)],
    ['bXYZ', xyz(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = new Uint8Array(4 + tags.length * TAG_ENTRY_SIZE);
  const view = new DataView(table.buffer);
  view.setUint32(0, tags.length);
  const places = new Map<Uint8Array, number>();
  const bodies: Uint8Array[] = [];
  let end = HEADER_SIZE + table.length;
  tags.forEach(([signature, body], index) => {
    const at = places.get(body) ?? end;
    if (at === end) {
      places.set(body, at);
      bodies.push(body);
      end += body.length;
    }
    const entry = 4 + index * TAG_ENTRY_SIZE;
    table.set(ascii(signature), entry);
    view.setUint32(entry + 4, at);
    view.setUint32(entry + 8, body.length);
  });
  return join([header(end), table, ...bodies]);
}

function header(size: number): Uint8Array {
  const bytes = new Uint8Array(HEADER_SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, size);
  view.setUint32(8, 0x04200000);
  bytes.set(ascii('mntrRGB XYZ '), 12);
  // Made on 1 January 2000, as every copy of it.
  [2000, 1, 1].forEach((part, index) => {
    view.setUint16(24 + index * 2, part);
  });
  bytes.set(ascii('acsp'), 36);
  bytes.set(fixed(D50), 68);
  return bytes;
}

/** A tagged element, filled up to a multiple of four bytes. */
function element(type: string, start: readonly number[], body: Uint8Array): Uint8Array {
  const content = join([ascii(type), new Uint8Array(4), Uint8Array.from(start), body]);
  return join([content, new Uint8Array((4 - (content.length % 4)) % 4)]);
}

function xyz(values: Triple): Uint8Array {
  return element('XYZ ', [], fixed(values));
}

/** One string, in American English. */
function text(value: string): Uint8Array {
  const codes = [...value].flatMap((character) => [0, character.charCodeAt(0)]);
  const start = new Uint8Array(20);
  const view = new DataView(start.buffer);
  view.setUint32(0, 1);
  view.setUint32(4, 12);
  start.set(ascii('enUS'), 8);
  view.setUint32(12, codes.length);
  view.setUint32(16, 28);
  return element('mluc', [], join([start, Uint8Array.from(codes)]));
}

/** Signed numbers of 16 bits before and 16 after the point. */
function fixed(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    view.setInt32(index * 4, Math.round(value * 65536));
  });
  return bytes;
}

function ascii(value: string): Uint8Array {
  return Uint8Array.from(value, (character) => character.charCodeAt(0));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
