/**
 * The items of a paragraph while it is built, a column for each of their numbers. In: items in order. Out: arrays of
 * just their number: as every paragraph has them, for code that meets arrays of two kinds is slower with both. The text engine
 * has one, whose room is used again for the next paragraph: one is built at a time.
 */
import type { Pt } from '../model/length.ts';
import { ColumnMemory, doubled, type NumberColumn } from '../model/number-column.ts';
import {
  BOX,
  type Fragment,
  type FragmentSource,
  isForced,
  type Paragraph,
  PENALTY,
  sourceAt,
} from '../model/paragraph.ts';

/** Items that most paragraphs do not exceed. */
const FIRST_ROOM = 2048;

/** Of an item's numbers: five of eight bytes, its penalty and its inline, its kind, that of a break there, and whether a hyphen shows. */
const ITEM_BYTES = 5 * 8 + 2 * 4 + 3;

/** An item of a word: its numbers, but for stretch and shrink, which it has none of. */
export interface WordItem {
  readonly kind: number;
  readonly width: Pt;
  readonly penalty: number;
  readonly breakKind: number;
  readonly flagged: number;
  readonly hangLeft: Pt;
  readonly hangRight: Pt;
  readonly content: Fragment | undefined;
}

/** What a paragraph is beside its items. */
type Beside = Pick<
  Paragraph,
  'style' | 'ascent' | 'descent' | 'capHeight' | 'size' | 'footnotes' | 'span'
>;

export class ItemColumns {
  #count = 0;
  #kinds: Uint8Array<ArrayBuffer>;
  #widths: Float64Array<ArrayBuffer>;
  #stretches: Float64Array<ArrayBuffer>;
  #shrinks: Float64Array<ArrayBuffer>;
  #hangLeft: Float64Array<ArrayBuffer>;
  #hangRight: Float64Array<ArrayBuffer>;
  #breakKinds: Uint8Array<ArrayBuffer>;
  #penalties: Int32Array<ArrayBuffer>;
  #flagged: Uint8Array<ArrayBuffer>;
  #sourceOf: Int32Array<ArrayBuffer>;
  #sources: FragmentSource[] = [];
  readonly #content: (Fragment | undefined)[] = [];

  /** @param room for so many items at first, at least one; it doubles as a long paragraph asks for more */
  constructor(room = FIRST_ROOM) {
    this.#kinds = new Uint8Array(room);
    this.#widths = new Float64Array(room);
    this.#stretches = new Float64Array(room);
    this.#shrinks = new Float64Array(room);
    this.#hangLeft = new Float64Array(room);
    this.#hangRight = new Float64Array(room);
    this.#breakKinds = new Uint8Array(room);
    this.#penalties = new Int32Array(room);
    this.#flagged = new Uint8Array(room);
    this.#sourceOf = new Int32Array(room);
  }

  get count(): number {
    return this.#count;
  }

  begin(): void {
    this.#count = 0;
    this.#sources = [];
  }

  /** What is added from here on is of this inline. */
  beginSource(source: FragmentSource): void {
    if (this.#sources.at(-1) !== source) this.#sources.push(source);
  }

  /** Adds an item without stretch, penalty, kind of break or hang. */
  add(kind: number, width: Pt, content: Fragment | undefined): void {
    if (this.#count === this.#kinds.length) this.#grow();
    const i = this.#count++;
    this.#kinds[i] = kind;
    this.#widths[i] = width;
    this.#penalties[i] = 0;
    this.#stretches[i] = 0;
    this.#shrinks[i] = 0;
    this.#hangLeft[i] = 0;
    this.#hangRight[i] = 0;
    this.#breakKinds[i] = 0;
    this.#flagged[i] = 0;
    this.#sourceOf[i] = this.#sources.length - 1;
    this.#content[i] = content;
  }

  /** Adds a penalty without width. @param shows whether a hyphen of the word's own stands there */
  addPenalty(cost: number, shows = false): void {
    this.add(PENALTY, 0, undefined);
    this.penalty(cost, shows);
  }

  /** Adds an item of a paragraph as it is there. */
  copy(from: Paragraph, i: number): void {
    if (from.content[i]) this.beginSource(sourceAt(from, i));
    this.add(from.kinds[i]!, from.widths[i]!, from.content[i]);
    this.flex(from.stretches[i]!, from.shrinks[i]!);
    this.hang(from.hangLeft[i]!, from.hangRight[i]!);
    this.penalty(from.penalties[i]!, from.flagged[i] === 1);
    this.breakKind(from.breakKinds[i]!);
  }

  /** Adds the items of a word. */
  addWord(items: readonly WordItem[]): void {
    for (const item of items) {
      this.add(item.kind, item.width, item.content);
      const i = this.#count - 1;
      this.#penalties[i] = item.penalty;
      this.#breakKinds[i] = item.breakKind;
      this.#flagged[i] = item.flagged;
      this.#hangLeft[i] = item.hangLeft;
      this.#hangRight[i] = item.hangRight;
    }
  }

  /** Those added last, from an index on, as the items of a word. */
  wordFrom(start: number): readonly WordItem[] {
    return Array.from({ length: this.#count - start }, (_, k) => {
      const i = start + k;
      return {
        kind: this.#kinds[i]!,
        width: this.#widths[i]!,
        penalty: this.#penalties[i]!,
        breakKind: this.#breakKinds[i]!,
        flagged: this.#flagged[i]!,
        hangLeft: this.#hangLeft[i]!,
        hangRight: this.#hangRight[i]!,
        content: this.#content[i],
      };
    });
  }

  /** Takes back the white added last, with the penalties before it, but for a forced break (TeX: \unskip). */
  unskip(): void {
    const isWhite = (i: number) =>
      i >= 0 && this.#kinds[i] !== BOX && !isForced({ penalties: this.#penalties }, i);
    while (isWhite(this.#count - 1)) this.#content[--this.#count] = undefined;
  }

  /** Of the item added last. */
  flex(stretch: number, shrink: number): void {
    this.#stretches[this.#count - 1] = stretch;
    this.#shrinks[this.#count - 1] = shrink;
  }

  /** Of the item added last. */
  hang(left: number, right: number): void {
    this.#hangLeft[this.#count - 1] = left;
    this.#hangRight[this.#count - 1] = right;
  }

  /** Of the item added last. @param shows whether a hyphen stands there, drawn or the word's own */
  penalty(cost: number, shows = false): void {
    this.#penalties[this.#count - 1] = cost;
    this.#flagged[this.#count - 1] = +shows;
  }

  /** Of the item added last. @param bits see Paragraph.breakKinds */
  breakKind(bits: number): void {
    this.#breakKinds[this.#count - 1] = bits;
  }

  /** Gives the paragraph. All are of one form, written out: line breaking asks for their fields millions of times. */
  take(beside: Beside): Paragraph {
    const count = this.#count;
    const memory = new ColumnMemory(ITEM_BYTES * count);
    const copied = <T extends NumberColumn>(to: T, from: T): T => {
      to.set(from.subarray(0, count));
      return to;
    };
    const { style, ascent, descent, capHeight, size, footnotes, span } = beside;
    const paragraph = {
      style,
      widths: copied(memory.floats(count), this.#widths),
      stretches: copied(memory.floats(count), this.#stretches),
      shrinks: copied(memory.floats(count), this.#shrinks),
      hangLeft: copied(memory.floats(count), this.#hangLeft),
      hangRight: copied(memory.floats(count), this.#hangRight),
      penalties: copied(memory.integers(count), this.#penalties),
      sourceOf: copied(memory.integers(count), this.#sourceOf),
      kinds: copied(memory.bytes(count), this.#kinds),
      breakKinds: copied(memory.bytes(count), this.#breakKinds),
      flagged: copied(memory.bytes(count), this.#flagged),
      content: this.#content.slice(0, count),
      sources: this.#sources,
      ascent,
      descent,
      capHeight,
      size,
      footnotes,
      span,
    };
    // Nothing of the paragraph stays here.
    this.#content.fill(undefined, 0, count);
    return paragraph;
  }

  #grow(): void {
    this.#kinds = doubled(this.#kinds);
    this.#widths = doubled(this.#widths);
    this.#stretches = doubled(this.#stretches);
    this.#shrinks = doubled(this.#shrinks);
    this.#hangLeft = doubled(this.#hangLeft);
    this.#hangRight = doubled(this.#hangRight);
    this.#breakKinds = doubled(this.#breakKinds);
    this.#penalties = doubled(this.#penalties);
    this.#flagged = doubled(this.#flagged);
    this.#sourceOf = doubled(this.#sourceOf);
  }
}
