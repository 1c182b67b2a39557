/**
 * Undoes the filters of a stream (ISO 32000-1, 7.4). In: a stream; out: its bytes, or undefined where a filter is one of pictures,
 * is unknown, is broken from the start, or gives more than the limit. Inflating comes from outside, with a limit of its own.
 */
import { cleanText, type PdfDictionary, type PdfObject, type PdfStream } from './objects.ts';

/** Inflates as much as is whole; undefined when it would be more than `limit` bytes or nothing. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | undefined;

export interface FilterStep {
  readonly name: string;
  readonly parameters: PdfDictionary | undefined;
}

export function filtersOf(
  stream: PdfStream,
  resolve: (value: PdfObject | undefined) => PdfObject,
): readonly FilterStep[] {
  const get = (long: string, short: string) =>
    listOf(resolve(stream.dictionary.entries.get(long) ?? stream.dictionary.entries.get(short)));
  const parameters = get('DecodeParms', 'DP').map(resolve);
  return get('Filter', 'F').map((written, index) => {
    const filter = resolve(written);
    const step = parameters[index];
    return {
      name: isKind(filter, 'name') ? cleanText(filter.name) : '?',
      parameters: step !== undefined && isKind(step, 'dictionary') ? step : undefined,
    };
  });
}

export function decodeStream(
  raw: Uint8Array,
  filters: readonly FilterStep[],
  inflate: Inflate,
  limit: number,
): Uint8Array | undefined {
  // A filter repeated is a way to make a bomb of a bomb.
  if (filters.length > 4) return undefined;
  let bytes: Uint8Array | undefined = raw;
  for (const { name, parameters } of filters) {
    if (bytes === undefined) return undefined;
    bytes = decodeOne(bytes, name, inflate, limit);
    if (bytes !== undefined && parameters) bytes = undoPredictor(bytes, parameters);
  }
  return bytes;
}

function decodeOne(
  bytes: Uint8Array,
  name: string,
  inflate: Inflate,
  limit: number,
): Uint8Array | undefined {
  switch (name) {
    case 'FlateDecode':
    case 'Fl':
      return inflate(bytes, limit);
    case 'ASCIIHexDecode':
    case 'AHx':
      return decodeHex(bytes);
    case 'ASCII85Decode':
    case 'A85':
      return decode85(bytes);
    case 'RunLengthDecode':
    case 'RL':
      return decodeRuns(bytes, limit);
    case 'LZWDecode':
    case 'LZW':
      return decodeLzw(bytes, limit);
    default:
      return undefined;
  }
}

function decodeHex(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let high = -1;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      out.push(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) out.push(high * 16);
  return Uint8Array.from(out);
}

function decode85(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  const flush = (count: number) => {
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let i = 0; i < count; i += 1) out.push(Math.floor(value / 256 ** (3 - i)) % 256);
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21);
    if (group.length === 5) flush(4);
  }
  const rest = group.length;
  if (rest > 1) {
    while (group.length < 5) group.push(84);
    flush(rest - 1);
  }
  return Uint8Array.from(out);
}

function decodeRuns(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at++]!;
    if (length === 128) break;
    if (length < 128) {
      for (const byte of bytes.subarray(at, at + length + 1)) out.push(byte);
      at += length + 1;
    } else {
      const byte = bytes[at++] ?? 0;
      for (let i = 0; i < 257 - length; i += 1) out.push(byte);
    }
    if (out.length > limit) return undefined;
  }
  return Uint8Array.from(out);
}

/** Codes of 9 to 12 bits, early change (7.4.4.2). */
function decodeLzw(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  const out: number[] = [];
  let table: number[][] = [];
  let width = 9;
  let previous: number[] | undefined;
  let bits = 0;
  let count = 0;
  const entry = (code: number) => (code < 256 ? [code] : table[code - 258]);
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffffff;
    count += 8;
    if (count < width) continue;
    count -= width;
    const code = (bits >> count) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      table = [];
      width = 9;
      previous = undefined;
      continue;
    }
    const known = entry(code);
    const word: number[] = known ?? (previous ? [...previous, previous[0]!] : []);
    for (const value of word) out.push(value);
    if (previous && table.length < 3838) table.push([...previous, word[0] ?? 0]);
    previous = word;
    const size = table.length + 259;
    width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9;
    if (out.length > limit) return undefined;
  }
  return Uint8Array.from(out);
}

/** PNG predictors (7.4.4.4); rows of other kinds are left as they are. */
function undoPredictor(bytes: Uint8Array, parameters: PdfDictionary): Uint8Array {
  const number = (key: string, otherwise: number) => {
    const value = parameters.entries.get(key);
    return typeof value === 'number' ? value : otherwise;
  };
  if (number('Predictor', 1) < 10) return bytes;
  const bitsAPixel = number('Colors', 1) * number('BitsPerComponent', 8);
  const pixel = Math.max(1, Math.ceil(bitsAPixel / 8));
  const row = Math.ceil((bitsAPixel * number('Columns', 1)) / 8);
  if (!(row > 0 && row < 1e7)) return bytes;
  const out = new Uint8Array(Math.ceil(bytes.length / (row + 1)) * row);
  for (let from = 0, to = 0; from < bytes.length; from += row + 1, to += row) {
    const kind = bytes[from]!;
    for (let i = 0; i < row && from + 1 + i < bytes.length; i += 1) {
      const left = i >= pixel ? out[to + i - pixel]! : 0;
      const up = to > 0 ? out[to + i - row]! : 0;
      const corner = i >= pixel && to > 0 ? out[to + i - row - pixel]! : 0;
      out[to + i] = bytes[from + 1 + i]! + predicted(kind, left, up, corner);
    }
  }
  return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
        number,
        number,
        number,
      ];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

function listOf(value: PdfObject): readonly PdfObject[] {
  if (value === null) return [];
  return isKind(value, 'array') ? value.items : [value];
}

function isKind<K extends 'name' | 'array' | 'dictionary'>(
  value: PdfObject,
  kind: K,
): value is Extract<PdfObject, { readonly kind: K }> {
  return value !== null && typeof value === 'object' && value.kind === kind;
}
