/**
 * Opens a PDF. In: the bytes of any file; out: its objects by number and its trailer, or what keeps it from being read.
 * The cross-reference table is not asked: every object that stands in the file is taken, the last of a number counts. So a file with
 * a broken table, cut short or joined from pieces is read as well as a good one. Work is bounded by the file's size, by the bytes
 * that streams may give together, and by a deadline.
 */
import { decodeStream, filtersOf, type Inflate } from './decode-stream.ts';
import {
  EMPTY_DICTIONARY,
  type PdfDictionary,
  type PdfObject,
  type PdfStream,
  textOf,
} from './objects.ts';
import { createObjectReader, fromCodes, isKeyword } from './parse-objects.ts';

export type OpenFault = 'not-a-pdf' | 'encrypted' | 'no-catalogue';

/** Thrown deep inside when the time is up or streams have given too much; caught by the entry function. */
export class LimitReached extends Error {}

export interface OpenOptions {
  readonly inflate: Inflate;
  /** True once the time is up. */
  readonly isOver: () => boolean;
}

/** Bytes that one stream, and all streams together, may give. */
const LARGEST_STREAM = 64e6;
const LARGEST_WHOLE = 512e6;
const MOST_OBJECTS = 2_000_000;

export interface PdfFile {
  /** From the file's head or its catalogue: `1.7`. */
  readonly version: string;
  readonly trailer: PdfDictionary;
  readonly root: PdfDictionary;
  /** Numbers of all objects. */
  readonly numbers: readonly number[];
  /** Follows references; null where nothing is. */
  resolve(value: PdfObject | undefined): PdfObject;
  /** Of a dictionary or stream, resolved and checked for its kind. */
  dictionary(value: PdfObject | undefined): PdfDictionary | undefined;
  stream(value: PdfObject | undefined): PdfStream | undefined;
  array(value: PdfObject | undefined): readonly PdfObject[] | undefined;
  number(value: PdfObject | undefined): number | undefined;
  name(value: PdfObject | undefined): string | undefined;
  text(value: PdfObject | undefined): string | undefined;
  /** Decoded; undefined where it cannot be. */
  bytes(stream: PdfStream): Uint8Array | undefined;
  /** Throws `LimitReached` when the time is up. */
  check(): void;
}

export function openPdf(
  bytes: Uint8Array,
  options: OpenOptions,
): PdfFile | { readonly fault: OpenFault } {
  const head = fromCodes(bytes.subarray(0, 1024));
  const version = /%PDF-(\d\.\d+)/.exec(head)?.[1];
  if (version === undefined) return { fault: 'not-a-pdf' };
  const objects = new Map<number, PdfObject>();
  const trailers: PdfDictionary[] = [];
  const file = lookInto(objects, options);
  collectObjects(bytes, objects, trailers, file);
  const trailer = joinTrailers(trailers, file);
  if (file.dictionary(trailer.entries.get('Encrypt'))) return { fault: 'encrypted' };
  const root = file.dictionary(trailer.entries.get('Root')) ?? findCatalogue(objects, file);
  if (!root) return { fault: 'no-catalogue' };
  return {
    ...file,
    trailer,
    root,
    version: file.name(root.entries.get('Version')) ?? version,
    numbers: [...objects.keys()],
  };
}

type Looking = Omit<PdfFile, 'trailer' | 'root' | 'version' | 'numbers'>;

function lookInto(objects: ReadonlyMap<number, PdfObject>, options: OpenOptions): Looking {
  let given = 0;
  const check = () => {
    if (options.isOver()) throw new LimitReached();
  };
  const resolve = (value: PdfObject | undefined): PdfObject => {
    let found = value ?? null;
    for (let i = 0; i < 20 && isObject(found) && found.kind === 'reference'; i += 1) {
      found = objects.get(found.number) ?? null;
    }
    return isObject(found) && found.kind === 'reference' ? null : found;
  };
  const of = <K extends Kinded['kind']>(value: PdfObject | undefined, kind: K) => {
    const found = resolve(value);
    return isObject(found) && found.kind === kind
      ? (found as Extract<Kinded, { readonly kind: K }>)
      : undefined;
  };
  return {
    resolve,
    check,
    dictionary: (value) => of(value, 'dictionary') ?? of(value, 'stream')?.dictionary,
    stream: (value) => of(value, 'stream'),
    array: (value) => of(value, 'array')?.items,
    name: (value) => of(value, 'name')?.name,
    number(value) {
      const found = resolve(value);
      return typeof found === 'number' ? found : undefined;
    },
    text(value) {
      const found = of(value, 'string');
      return found && textOf(found);
    },
    bytes(stream) {
      check();
      const decoded = decodeStream(
        stream.raw,
        filtersOf(stream, resolve),
        options.inflate,
        LARGEST_STREAM,
      );
      given += decoded?.length ?? 0;
      if (given > LARGEST_WHOLE) throw new LimitReached();
      return decoded;
    },
  };
}

type Kinded = Exclude<PdfObject, null | boolean | number>;

function isObject(value: PdfObject): value is Kinded {
  return value !== null && typeof value === 'object';
}

function collectObjects(
  bytes: Uint8Array,
  objects: Map<number, PdfObject>,
  trailers: PdfDictionary[],
  file: Looking,
): void {
  let at = 0;
  for (;;) {
    const found = nextMark(bytes, at);
    if (!found) return;
    file.check();
    const reader = createObjectReader(bytes, found.at);
    const value = reader.next();
    at = Math.max(found.at, reader.at);
    if (value === undefined || isKeyword(value)) continue;
    if (found.number === undefined) {
      if (isObject(value) && value.kind === 'dictionary') trailers.push(value);
      continue;
    }
    if (objects.size >= MOST_OBJECTS) throw new LimitReached();
    const whole = withStream(bytes, value, at, file);
    objects.set(found.number, whole.value);
    at = whole.end;
    if (!isObject(whole.value) || whole.value.kind !== 'stream') continue;
    const type = file.name(whole.value.dictionary.entries.get('Type'));
    if (type === 'XRef') trailers.push(whole.value.dictionary);
    if (type === 'ObjStm') unpack(whole.value, objects, file);
  }
}

/** The next `12 0 obj` or `trailer`, and where the object behind it begins. */
function nextMark(
  bytes: Uint8Array,
  from: number,
): { readonly at: number; readonly number?: number } | undefined {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === 0x74 && matches(bytes, at, 'trailer')) return { at: at + 7 };
    if (byte !== 0x6f || !matches(bytes, at, 'obj')) continue;
    const before = fromCodes(bytes.subarray(Math.max(from, at - 30), at));
    const match = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+$/.exec(before);
    if (match) return { at: at + 3, number: Number(match[1]) };
  }
  return undefined;
}

function matches(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    if (bytes[at + i] !== word.charCodeAt(i)) return false;
  }
  return true;
}

function withStream(
  bytes: Uint8Array,
  value: PdfObject,
  at: number,
  file: Looking,
): { readonly value: PdfObject; readonly end: number } {
  if (!isObject(value) || value.kind !== 'dictionary') return { value, end: at };
  const reader = createObjectReader(bytes, at);
  if (!isKeyword(reader.next(), 'stream')) return { value, end: at };
  let start = reader.at;
  if (bytes[start] === 13) start += 1;
  if (bytes[start] === 10) start += 1;
  const length = file.number(value.entries.get('Length'));
  const end = isLength(bytes, start, length) ? start + length! : endOfStream(bytes, start);
  return {
    value: { kind: 'stream', dictionary: value, raw: bytes.subarray(start, end) },
    end,
  };
}

function isLength(bytes: Uint8Array, start: number, length: number | undefined): boolean {
  if (length === undefined || length < 0 || start + length > bytes.length) return false;
  const behind = fromCodes(bytes.subarray(start + length, start + length + 14));
  return /^[\r\n\s]*endstream/.test(behind);
}

function endOfStream(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === 0x65 && matches(bytes, at, 'endstream')) return at;
  }
  return bytes.length;
}

/** Objects packed in a stream (7.5.7). */
function unpack(stream: PdfStream, objects: Map<number, PdfObject>, file: Looking): void {
  const bytes = file.bytes(stream);
  const first = file.number(stream.dictionary.entries.get('First'));
  const count = file.number(stream.dictionary.entries.get('N'));
  if (!bytes || first === undefined || count === undefined) return;
  const head = createObjectReader(bytes, 0, Math.min(first, bytes.length), false);
  for (let i = 0; i < count; i += 1) {
    const number = head.next();
    const offset = head.next();
    if (typeof number !== 'number' || typeof offset !== 'number') return;
    if (objects.size >= MOST_OBJECTS) throw new LimitReached();
    const value = createObjectReader(bytes, first + offset).next();
    if (value !== undefined && !isKeyword(value)) objects.set(number, value);
  }
}

/** The newest value of each entry: parts of a file that was changed later stand further down. */
function joinTrailers(trailers: readonly PdfDictionary[], file: Looking): PdfDictionary {
  const entries = new Map<string, PdfObject>();
  for (const trailer of trailers) {
    for (const [key, value] of trailer.entries) {
      if (file.resolve(value) !== null) entries.set(key, value);
    }
  }
  return { kind: 'dictionary', entries };
}

function findCatalogue(
  objects: ReadonlyMap<number, PdfObject>,
  file: Looking,
): PdfDictionary | undefined {
  let found: PdfDictionary | undefined;
  for (const value of objects.values()) {
    const dictionary = file.dictionary(value);
    if (dictionary && file.name(dictionary.entries.get('Type')) === 'Catalog') found = dictionary;
  }
  return found;
}

/** The entries of a dictionary that may not be there. */
export function entriesOf(dictionary: PdfDictionary | undefined): PdfDictionary['entries'] {
  return (dictionary ?? EMPTY_DICTIONARY).entries;
}
