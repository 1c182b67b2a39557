/**
 * Marked content of one content stream (ISO 32000-1, 14.6): what is open, and the text that is shown in it. In: its beginnings and ends, codes
 * of fonts and where lines stand. Out: text by piece of the structure, and how much is shown outside of it.
 */
import { remembered } from '../model/remembered.ts';
import type { FontDecoder } from './font-decoder.ts';

/** What one page's reading has found of its texts so far; changed in place. */
export interface TextFinds {
  /** Key of `contentKey` → text. */
  readonly texts: Map<string, string>;
  /** Numbers of marked content, by the object of the page or form in which they stand. */
  readonly marks: Map<number, Set<number>>;
  /** Things shown that are neither in the structure nor an artifact. */
  unmarked: number;
  /** Characters shown that no table leads to Unicode. */
  unreadable: number;
}

/** Marked content of a page or of a form. */
export function contentKey(object: number, mark: number): string {
  return `${object}:${mark}`;
}

/** Marked content that is open: an artifact, a piece of the structure, or neither. */
export interface OpenMark {
  readonly kind: 'artifact' | 'mark' | 'other';
  readonly key?: string;
  readonly actualText?: string;
}

/** Of what a piece of text is kept: its beginning is shown, the rest never. */
const LONGEST_TEXT = 4_000;

export class MarkedText {
  readonly #finds: TextFinds;
  /** Of the page or the form. */
  readonly #object: number;
  readonly #open: OpenMark[];
  /** Marks that were open round the stream: they do not end in it. */
  readonly #inherited: number;
  /** Height of the line at hand, and of the last that showed anything. */
  #line = 0;
  #shownLine: number | undefined;

  constructor(finds: TextFinds, object: number, open: readonly OpenMark[]) {
    this.#finds = finds;
    this.#object = object;
    this.#open = [...open];
    this.#inherited = open.length;
  }

  get open(): readonly OpenMark[] {
    return this.#open;
  }

  moveTo(line: number): void {
    this.#line = line;
  }

  moveBy(lines: number): void {
    this.#line += lines;
  }

  begin(tag: string | undefined, mark: number | undefined, actualText: string | undefined): void {
    const extra = actualText === undefined ? {} : { actualText };
    if (tag === 'Artifact') this.#open.push({ kind: 'artifact', ...extra });
    else if (mark === undefined) this.#open.push({ kind: 'other', ...extra });
    else {
      remembered(this.#finds.marks, this.#object, () => new Set()).add(mark);
      this.#open.push({ kind: 'mark', key: contentKey(this.#object, mark), ...extra });
    }
  }

  end(): void {
    if (this.#open.length <= this.#inherited) return;
    const closed = this.#open.pop();
    const key = closed?.key ?? this.#key();
    if (closed?.actualText !== undefined && key !== undefined) this.#append(key, closed.actualText);
  }

  /** Something is shown here. */
  count(): void {
    if (!this.#mark()) this.#finds.unmarked += 1;
  }

  show(codes: string, font: FontDecoder | undefined): void {
    this.count();
    const text = font?.decode(codes) ?? '';
    const key = this.#key();
    const isReplaced = this.#open.some(({ actualText }) => actualText !== undefined);
    if (!isReplaced) this.#finds.unreadable += text.split('\ufffd').length - 1;
    if (this.#mark()?.kind === 'mark' && key !== undefined && !isReplaced) this.#append(key, text);
    this.#shownLine = this.#line;
  }

  /** White wide enough to part two words. */
  gap(): void {
    const key = this.#mark()?.key;
    const text = key === undefined ? undefined : this.#finds.texts.get(key);
    if (key !== undefined && text !== undefined && !/\s$/.test(text)) this.#append(key, ' ');
  }

  #mark(): OpenMark | undefined {
    return this.#open.findLast(({ kind }) => kind !== 'other');
  }

  #key(): string | undefined {
    return this.#open.findLast(({ key }) => key !== undefined)?.key;
  }

  #append(key: string, text: string): void {
    const before = this.#finds.texts.get(key) ?? '';
    if (before.length > LONGEST_TEXT) return;
    const isNewLine = this.#shownLine !== undefined && this.#shownLine !== this.#line;
    const gap = isNewLine && before !== '' && !/[\s\u00ad]$/.test(before) ? ' ' : '';
    this.#finds.texts.set(key, before.replace(/\u00ad$/, '') + gap + text);
  }
}
