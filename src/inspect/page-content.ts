/**
 * Reads what a page shows. In: a page; out: the text of every piece of marked content, where pictures stand and how large,
 * and how much is shown outside the structure (ISO 32000-1, 8.4, 9.4, 14.6).
 */
import { remembered } from '../model/remembered.ts';
import { createFontDecoder, type FontDecoder } from './font-decoder.ts';
import { MarkedText, type OpenMark, type TextFinds } from './marked-text.ts';
import { objectNumber, type PdfPage } from './page-tree.ts';
import type { PdfDictionary, PdfObject, PdfStream } from './reader/objects.ts';
import type { PdfFile } from './reader/open-pdf.ts';
import { createObjectReader, isKeyword, type ObjectReader } from './reader/parse-objects.ts';

export interface PageContent extends Readonly<TextFinds> {
  readonly placements: readonly Placement[];
}

export interface Placement {
  readonly image: PdfStream;
  readonly width: number;
  readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Forms within forms, states saved but never restored, operands of one operator. */
const DEEPEST_FORM = 12;
const DEEPEST_STATE = 500;
const MOST_OPERANDS = 64;
/** A space in a `TJ`, in thousandths of the size, that parts two words. */
const WORD_GAP = 180;
/** Operators between two looks at the clock. */
const OPERATORS_A_LOOK = 1000;

interface State {
  readonly matrix: Matrix;
  readonly font: FontDecoder | undefined;
}

/** What one page's reading has found so far; changed in place. */
interface Finds extends TextFinds {
  readonly placements: Placement[];
}

export type FontDecoders = Map<PdfDictionary, FontDecoder>;

export function readPageContent(file: PdfFile, page: PdfPage, decoders: FontDecoders): PageContent {
  const finds: Finds = {
    texts: new Map(),
    marks: new Map(),
    placements: [],
    unmarked: 0,
    unreadable: 0,
  };
  const contents = page.get('Contents');
  const parts = (file.array(contents) ?? [contents]).flatMap((part) => {
    const stream = file.stream(part);
    return stream ? [file.bytes(stream) ?? new Uint8Array()] : [];
  });
  const setting: Setting = {
    file,
    finds,
    decoders,
    object: page.object,
    resources: file.dictionary(page.get('Resources')),
    matrix: IDENTITY,
    open: [],
    depth: 0,
  };
  new ContentReader(joined(parts), setting).read();
  return finds;
}

/** Where a content stream stands. */
interface Setting {
  readonly file: PdfFile;
  readonly finds: Finds;
  readonly decoders: FontDecoders;
  /** Of the page or the form. */
  readonly object: number;
  readonly resources: PdfDictionary | undefined;
  readonly matrix: Matrix;
  readonly open: readonly OpenMark[];
  readonly depth: number;
}

/** One content stream: the page's, or a form's. */
class ContentReader {
  readonly #bytes: Uint8Array;
  readonly #setting: Setting;
  readonly #reader: ObjectReader;
  readonly #text: MarkedText;
  readonly #saved: State[] = [];
  #state: State;
  #operands: PdfObject[] = [];

  constructor(bytes: Uint8Array, setting: Setting) {
    this.#bytes = bytes;
    this.#setting = setting;
    this.#reader = createObjectReader(bytes, 0, bytes.length, false);
    this.#text = new MarkedText(setting.finds, setting.object, setting.open);
    this.#state = { matrix: setting.matrix, font: undefined };
  }

  read(): void {
    let operators = 0;
    for (let token = this.#reader.next(); token !== undefined; token = this.#reader.next()) {
      if (!isKeyword(token)) {
        if (this.#operands.length < MOST_OPERANDS) this.#operands.push(token);
        continue;
      }
      this.#operate(token.word);
      this.#operands = [];
      operators += 1;
      if (operators % OPERATORS_A_LOOK === 0) this.#setting.file.check();
    }
  }

  #operate(operator: string): void {
    const { file } = this.#setting;
    const [first, second] = this.#operands;
    switch (operator) {
      case 'q':
        if (this.#saved.length < DEEPEST_STATE) this.#saved.push(this.#state);
        return;
      case 'Q':
        this.#state = this.#saved.pop() ?? this.#state;
        return;
      case 'cm':
        this.#state = {
          ...this.#state,
          matrix: multiply(toMatrix(this.#numbers()), this.#state.matrix),
        };
        return;
      case 'Tf':
        this.#state = { ...this.#state, font: this.#fontNamed(file.name(first)) };
        return;
      case 'Tm':
        this.#text.moveTo(this.#numbers()[5] ?? 0);
        return;
      case 'Td':
      case 'TD':
        this.#text.moveBy(this.#numbers()[1] ?? 0);
        return;
      case 'T*':
        this.#text.moveBy(-1);
        return;
      case "'":
      case '"':
        this.#text.moveBy(-1);
        this.#show(this.#operands.slice(-1));
        return;
      case 'Tj':
        this.#show(this.#operands);
        return;
      case 'TJ':
        this.#show(file.array(first) ?? []);
        return;
      case 'BMC':
      case 'BDC':
        this.#begin(first, second);
        return;
      case 'EMC':
        this.#text.end();
        return;
      case 'Do':
        this.#paint(file.name(first));
        return;
      case 'BI':
        this.#text.count();
        skipInline(this.#reader, this.#bytes);
        return;
      default:
        if (PAINTING.has(operator)) this.#text.count();
    }
  }

  #numbers(): readonly number[] {
    return this.#operands.map((value) => (typeof value === 'number' ? value : 0));
  }

  #show(items: readonly PdfObject[]): void {
    for (const item of items) {
      if (item !== null && typeof item === 'object' && item.kind === 'string') {
        this.#text.show(item.bytes, this.#state.font);
      } else if (typeof item === 'number' && item < -WORD_GAP) this.#text.gap();
    }
  }

  #begin(tag: PdfObject | undefined, properties: PdfObject | undefined): void {
    const { file } = this.#setting;
    const named = this.#resource('Properties', file.name(properties));
    const entries = (file.dictionary(named) ?? file.dictionary(properties))?.entries;
    this.#text.begin(
      file.name(tag),
      file.number(entries?.get('MCID')),
      file.text(entries?.get('ActualText')),
    );
  }

  #paint(name: string | undefined): void {
    const { file, finds, depth } = this.#setting;
    const reference = this.#resource('XObject', name);
    const stream = file.stream(reference);
    if (!stream) return;
    const { entries } = stream.dictionary;
    const kind = file.name(entries.get('Subtype'));
    if (kind === 'Image') {
      this.#text.count();
      finds.placements.push(placement(stream, this.#state.matrix));
    } else if (kind === 'Form' && depth < DEEPEST_FORM) {
      new ContentReader(file.bytes(stream) ?? new Uint8Array(), {
        ...this.#setting,
        object: objectNumber(reference),
        resources: file.dictionary(entries.get('Resources')) ?? this.#setting.resources,
        matrix: multiply(matrixOf(file, entries.get('Matrix')), this.#state.matrix),
        open: this.#text.open,
        depth: depth + 1,
      }).read();
    }
  }

  #fontNamed(name: string | undefined): FontDecoder | undefined {
    const { file, decoders } = this.#setting;
    const font = file.dictionary(this.#resource('Font', name));
    return font && remembered(decoders, font, () => createFontDecoder(file, font));
  }

  #resource(group: string, name: string | undefined): PdfObject | undefined {
    const { file, resources } = this.#setting;
    if (name === undefined) return undefined;
    return file.dictionary(resources?.entries.get(group))?.entries.get(name);
  }
}

/** Operators that paint paths and shadings. */
const PAINTING: ReadonlySet<string> = new Set([
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
]);

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
