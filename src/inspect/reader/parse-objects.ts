/**
 * Bytes in, objects and keywords out, one after another (ISO 32000-1, 7.2 and 7.3).
 * The same reader serves the file's objects and its content streams. Broken input gives odd objects, never an exception,
 * save that nesting deeper than any real file's ends the reading of that object.
 */
import type { PdfObject } from './objects.ts';

export interface Keyword {
  readonly kind: 'keyword';
  readonly word: string;
}

export type Token = PdfObject | Keyword;

/** Real files nest a few levels; a thousand brackets are an attack on the stack. */
const DEEPEST = 64;
/** No string that people read, or name, is longer. */
const LONGEST_NAME = 1_000;

const SPACE = classTable('\0\t\n\f\r ');
const DELIMITER = classTable('()<>[]{}/%');

/** Undefined at the end of the bytes. */
export type Read = Token | undefined;

export interface ObjectReader {
  /** Offset of the next byte. */
  at: number;
  next(): Read;
}

export function createObjectReader(
  bytes: Uint8Array,
  start = 0,
  end = bytes.length,
  hasReferences = true,
): ObjectReader {
  const reader: ObjectReader = { at: start, next: () => read(0) };
  const peek = () => (reader.at < end ? bytes[reader.at]! : -1);

  function skipSpace(): void {
    for (;;) {
      const byte = peek();
      if (byte === 0x25) while (peek() !== -1 && peek() !== 10 && peek() !== 13) reader.at += 1;
      else if (byte !== -1 && SPACE[byte]) reader.at += 1;
      else return;
    }
  }

  function read(depth: number): Read {
    skipSpace();
    const byte = peek();
    switch (byte) {
      case -1:
        return undefined;
      case 0x2f:
        return readName();
      case 0x28:
        return readLiteral();
      case 0x3c:
        return bytes[reader.at + 1] === 0x3c ? readDictionary(depth) : readHex();
      case 0x5b:
        return readArray(depth);
      case 0x5d:
      case 0x7b:
      case 0x7d:
      case 0x29:
        reader.at += 1;
        return { kind: 'keyword', word: String.fromCharCode(byte) };
      case 0x3e:
        reader.at += bytes[reader.at + 1] === 0x3e ? 2 : 1;
        return { kind: 'keyword', word: '>>' };
      default:
        return readWord();
    }
  }

  function readWord(): Read {
    const from = reader.at;
    while (peek() !== -1 && !SPACE[peek()] && !DELIMITER[peek()]) reader.at += 1;
    const word = slice(from, Math.min(reader.at, from + LONGEST_NAME));
    if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(word)) {
      const number = Number(word);
      return hasReferences && /^\d+$/.test(word) ? referenceOr(number) : number;
    }
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    // `--5` and `5-3` are seen in the wild.
    if (/^[+-]*[\d.]+/.test(word)) return Number.parseFloat(word.replace(/^[+-]*(?=-)/, '')) || 0;
    return { kind: 'keyword', word };
  }

  /** `12 0 R`: a number followed by another and an R. */
  function referenceOr(number: number): PdfObject {
    const from = reader.at;
    const ahead = slice(from, Math.min(end, from + 24));
    const match = /^[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(ahead);
    if (!match) return number;
    reader.at += match[0].length;
    return { kind: 'reference', number };
  }

  function readName(): PdfObject {
    const from = ++reader.at;
    while (peek() !== -1 && !SPACE[peek()] && !DELIMITER[peek()]) reader.at += 1;
    const name = slice(from, Math.min(reader.at, from + LONGEST_NAME)).replace(
      /#([\da-f]{2})/gi,
      (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return { kind: 'name', name };
  }

  function readLiteral(): PdfObject {
    const parts: number[] = [];
    let depth = 1;
    reader.at += 1;
    for (; peek() !== -1; reader.at += 1) {
      const byte = peek();
      if (byte === 0x5c) {
        reader.at += 1;
        readEscape(parts);
        continue;
      }
      if (byte === 0x28) depth += 1;
      if (byte === 0x29 && --depth === 0) break;
      parts.push(byte);
    }
    reader.at += 1;
    return { kind: 'string', bytes: fromCodes(parts) };
  }

  function readEscape(parts: number[]): void {
    const byte = peek();
    const known = ESCAPES.get(byte);
    if (known !== undefined) parts.push(known);
    else if (byte >= 0x30 && byte <= 0x37) {
      let code = 0;
      let digits = 0;
      while (digits < 3 && peek() >= 0x30 && peek() <= 0x37) {
        code = code * 8 + (peek() - 0x30);
        reader.at += 1;
        digits += 1;
      }
      reader.at -= 1;
      parts.push(code & 255);
    } else if (byte === 13) {
      if (bytes[reader.at + 1] === 10) reader.at += 1;
    } else if (byte !== 10 && byte !== -1) parts.push(byte);
  }

  function readHex(): PdfObject {
    const from = ++reader.at;
    while (peek() !== -1 && peek() !== 0x3e) reader.at += 1;
    const digits = slice(from, reader.at).replace(/[^\da-f]/gi, '');
    reader.at += 1;
    const parts: number[] = [];
    for (let i = 0; i < digits.length; i += 2) {
      parts.push(Number.parseInt(digits.slice(i, i + 2).padEnd(2, '0'), 16));
    }
    return { kind: 'string', bytes: fromCodes(parts) };
  }

  function readArray(depth: number): Read {
    reader.at += 1;
    const items: PdfObject[] = [];
    if (depth >= DEEPEST) return null;
    for (;;) {
      const token = read(depth + 1);
      if (token === undefined || isKeyword(token, ']') || isEnd(token)) break;
      if (!isKeyword(token)) items.push(token);
    }
    return { kind: 'array', items };
  }

  function readDictionary(depth: number): Read {
    reader.at += 2;
    const entries = new Map<string, PdfObject>();
    if (depth >= DEEPEST) return null;
    for (;;) {
      const key = read(depth + 1);
      if (key === undefined || isKeyword(key, '>>') || isEnd(key)) break;
      if (key === null || typeof key !== 'object' || key.kind !== 'name') continue;
      const value = read(depth + 1);
      if (value === undefined || isKeyword(value, '>>') || isEnd(value)) break;
      if (!isKeyword(value)) entries.set(key.name, value);
    }
    return { kind: 'dictionary', entries };
  }

  function slice(from: number, to: number): string {
    return fromCodes(bytes.subarray(from, to));
  }

  return reader;
}

export function isKeyword(token: Token | undefined, word?: string): token is Keyword {
  if (token === null || typeof token !== 'object' || token.kind !== 'keyword') return false;
  return word === undefined || token.word === word;
}

/** Nothing goes on behind the end of an object, whatever was left open. */
function isEnd(token: Token): boolean {
  return isKeyword(token, 'endobj') || isKeyword(token, 'stream') || isKeyword(token, 'endstream');
}

/** In pieces: the arguments of one call are limited. */
export function fromCodes(codes: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < codes.length; i += 8192) {
    const piece = Array.prototype.slice.call(codes, i, i + 8192) as number[];
    text += String.fromCharCode(...piece);
  }
  return text;
}

const ESCAPES = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
  [0x28, 0x28],
  [0x29, 0x29],
  [0x5c, 0x5c],
]);

function classTable(characters: string): readonly boolean[] {
  const table = new Array<boolean>(256).fill(false);
  for (const character of characters) table[character.charCodeAt(0)] = true;
  return table;
}
