/**
 * Reads what a page shows. In: a page; out: the text of every piece of marked content, where pictures stand and how large,
 * and how much is shown outside the structure (ISO 32000-1, 8.4, 9.4, 14.6).
 */
import { remembered } from '../model/remembered.ts';
import { createFontDecoder, type FontDecoder } from './font-decoder.ts';
import { objectNumber, type PdfPage } from './page-tree.ts';
import { cleanText, type PdfDictionary, type PdfObject, type PdfStream } from './reader/objects.ts';
import type { PdfFile } from './reader/open-pdf.ts';
import { createObjectReader, isKeyword, type ObjectReader } from './reader/parse-objects.ts';

export interface PageContent {
  /** Key of `contentKey` → text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Numbers of marked content, by the object of the page or form in which they stand. */
  readonly marks: ReadonlyMap<number, ReadonlySet<number>>;
  readonly placements: readonly Placement[];
  /** Things shown that are neither in the structure nor an artifact. */
  readonly unmarked: number;
  /** Characters shown that no table leads to Unicode. */
  readonly unreadable: number;
  readonly characters: number;
}

export interface Placement {
  readonly image: PdfStream;
  readonly width: number;
  readonly height: number;
}

/** Marked content of a page or of a form. */
export function contentKey(object: number, mark: number): string {
  return `${object}:${mark}`;
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Forms within forms, and states saved but never restored. */
const DEEPEST_FORM = 12;
const DEEPEST_STATE = 500;
/** Of what a piece of text is kept: its beginning is shown, the rest never. */
const LONGEST_TEXT = 4_000;
/** A space in a `TJ`, in thousandths of the size, that parts two words. */
const WORD_GAP = 180;

/** Marked content that is open: an artifact, a piece of the structure, or neither. */
interface OpenMark {
  readonly kind: 'artifact' | 'mark' | 'other';
  readonly key?: string;
  readonly actualText?: string;
}

interface State {
  matrix: Matrix;
  font: FontDecoder | undefined;
}

/** What one page's reading has found so far; changed in place. */
interface Finds {
  readonly texts: Map<string, string>;
  readonly marks: Map<number, Set<number>>;
  readonly placements: Placement[];
  unmarked: number;
  unreadable: number;
  characters: number;
}

export type FontDecoders = Map<PdfDictionary, FontDecoder>;

export function readPageContent(file: PdfFile, page: PdfPage, decoders: FontDecoders): PageContent {
  const finds: Finds = {
    texts: new Map(),
    marks: new Map(),
    placements: [],
    unmarked: 0,
    unreadable: 0,
    characters: 0,
  };
  const contents = page.get('Contents');
  const parts = (file.array(contents) ?? [contents]).flatMap((part) => {
    const stream = file.stream(part);
    return stream ? [file.bytes(stream) ?? new Uint8Array()] : [];
  });
  run(joined(parts), {
    file,
    finds,
    decoders,
    object: page.object,
    resources: file.dictionary(page.get('Resources')),
    matrix: IDENTITY,
    open: [],
    depth: 0,
  });
  return finds;
}

interface Run {
  readonly file: PdfFile;
  readonly finds: Finds;
  readonly decoders: FontDecoders;
  readonly object: number;
  readonly resources: PdfDictionary | undefined;
  readonly matrix: Matrix;
  readonly open: readonly OpenMark[];
  readonly depth: number;
}

/** One content stream: the page's, or a form's. */
function run(bytes: Uint8Array, setting: Run): void {
  const { file, finds } = setting;
  const open: OpenMark[] = [...setting.open];
  const inherited = open.length;
  let state: State = { matrix: setting.matrix, font: undefined };
  const saved: State[] = [];
  let line = 0;
  let shownLine: number | undefined;
  const reader = createObjectReader(bytes, 0, bytes.length, false);
  let held: PdfObject[] = [];

  const mark = () => open.findLast(({ kind }) => kind !== 'other');
  const count = () => {
    if (!mark()) finds.unmarked += 1;
  };

  function show(codes: string): void {
    count();
    const text = state.font?.decode(codes) ?? '';
    finds.characters += text.length;
    const current = open.findLast(({ key }) => key !== undefined);
    const isReplaced = open.some(({ actualText }) => actualText !== undefined);
    if (!isReplaced) finds.unreadable += text.split('\ufffd').length - 1;
    if (mark()?.kind === 'mark' && current && !isReplaced) append(current.key!, text);
    shownLine = line;
  }

  function append(key: string, text: string): void {
    const before = finds.texts.get(key) ?? '';
    if (before.length > LONGEST_TEXT) return;
    const isNewLine = shownLine !== undefined && shownLine !== line;
    const gap = isNewLine && before !== '' && !/[\s\u00ad]$/.test(before) ? ' ' : '';
    finds.texts.set(key, before.replace(/\u00ad$/, '') + gap + text);
  }

  function showParts(items: readonly PdfObject[]): void {
    for (const item of items) {
      if (item !== null && typeof item === 'object' && item.kind === 'string') show(item.bytes);
      else if (typeof item === 'number' && item < -WORD_GAP) {
        const key = mark()?.key;
        const text = key === undefined ? undefined : finds.texts.get(key);
        if (key !== undefined && text !== undefined && !/\s$/.test(text)) append(key, ' ');
      }
    }
  }

  function begin(tag: PdfObject | undefined, properties: PdfObject | undefined): void {
    const named = file.name(properties);
    const list =
      file.dictionary(resource(setting, 'Properties', named)) ?? file.dictionary(properties);
    const number = file.number(list?.entries.get('MCID'));
    const actualText = file.text(list?.entries.get('ActualText'));
    const extra = actualText === undefined ? {} : { actualText };
    if (file.name(tag) === 'Artifact') open.push({ kind: 'artifact', ...extra });
    else if (number === undefined) open.push({ kind: 'other', ...extra });
    else {
      const key = contentKey(setting.object, number);
      remembered(finds.marks, setting.object, () => new Set()).add(number);
      open.push({ kind: 'mark', key, ...extra });
    }
  }

  function end(): void {
    if (open.length <= inherited) return;
    const closed = open.pop();
    const key = closed?.key ?? open.findLast((other) => other.key !== undefined)?.key;
    if (closed?.actualText !== undefined && key !== undefined) append(key, closed.actualText);
  }

  function paintObject(name: string | undefined): void {
    const reference = resource(setting, 'XObject', name);
    const stream = file.stream(reference);
    if (!stream) return;
    const kind = file.name(stream.dictionary.entries.get('Subtype'));
    if (kind === 'Image') {
      count();
      finds.placements.push(placement(stream, state.matrix));
    } else if (kind === 'Form' && setting.depth < DEEPEST_FORM) {
      const own = matrixOf(file, stream.dictionary.entries.get('Matrix'));
      run(file.bytes(stream) ?? new Uint8Array(), {
        ...setting,
        object: objectNumber(reference),
        resources: file.dictionary(stream.dictionary.entries.get('Resources')) ?? setting.resources,
        matrix: multiply(own, state.matrix),
        open,
        depth: setting.depth + 1,
      });
    }
  }

  function fontNamed(name: string | undefined): FontDecoder | undefined {
    const font = file.dictionary(resource(setting, 'Font', name));
    if (!font) return undefined;
    return remembered(setting.decoders, font, () => createFontDecoder(file, font));
  }

  function operate(word: string): void {
    const numbers = () => held.map((value) => (typeof value === 'number' ? value : 0));
    switch (word) {
      case 'q':
        if (saved.length < DEEPEST_STATE) saved.push({ ...state });
        return;
      case 'Q':
        state = saved.pop() ?? state;
        return;
      case 'cm':
        state.matrix = multiply(toMatrix(numbers()), state.matrix);
        return;
      case 'Tf':
        state.font = fontNamed(file.name(held[0]));
        return;
      case 'Tm':
        line = numbers()[5] ?? 0;
        return;
      case 'Td':
      case 'TD':
        line += numbers()[1] ?? 0;
        return;
      case 'T*':
        line -= 1;
        return;
      case "'":
      case '"':
        line -= 1;
        showParts(held.slice(-1));
        return;
      case 'Tj':
        showParts(held);
        return;
      case 'TJ':
        showParts(file.array(held[0]) ?? []);
        return;
      case 'BMC':
      case 'BDC':
        begin(held[0], held[1]);
        return;
      case 'EMC':
        end();
        return;
      case 'Do':
        paintObject(file.name(held[0]));
        return;
      case 'BI':
        count();
        skipInline(reader, bytes);
        return;
      case 'f':
      case 'F':
      case 'f*':
      case 'S':
      case 's':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
      case 'sh':
        count();
        return;
    }
  }

  let steps = 0;
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isKeyword(token)) {
      if (held.length < 64) held.push(token);
      continue;
    }
    operate(token.word);
    held = [];
    steps += 1;
    if (steps % 1000 === 0) file.check();
  }
}

function resource({ file, resources }: Run, group: string, name: string | undefined) {
  if (name === undefined) return undefined;
  return file.dictionary(resources?.entries.get(group))?.entries.get(name);
}

/** Behind the data of an inline picture. */
function skipInline(reader: ObjectReader, bytes: Uint8Array): void {
  for (let at = reader.at; at + 2 < bytes.length; at += 1) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && isSpace(bytes[at - 1]);
    if (isEnd && isSpace(bytes[at + 2])) {
      reader.at = at + 2;
      return;
    }
  }
  reader.at = bytes.length;
}

function isSpace(byte: number | undefined): boolean {
  return byte === undefined || byte === 32 || (byte >= 9 && byte <= 13) || byte === 0;
}

function placement(image: PdfStream, [a, b, c, d]: Matrix): Placement {
  return { image, width: Math.hypot(a, b), height: Math.hypot(c, d) };
}

function matrixOf(file: PdfFile, value: PdfObject | undefined): Matrix {
  const numbers = file.array(value)?.map((item) => file.number(item) ?? 0);
  return numbers ? toMatrix(numbers) : IDENTITY;
}

function toMatrix(numbers: readonly number[]): Matrix {
  return numbers.length === 6 ? (numbers as unknown as Matrix) : IDENTITY;
}

/** First `a`, then `b`. */
function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
    whole[at++] = 10;
  }
  return whole;
}

/** As the report shows it: one line, no controls. */
export function plainText(text: string): string {
  return cleanText(text.normalize('NFC').replace(/\u00ad/g, '')).replace(/\s+/g, ' ');
}
