/**
 * A font as the text stage sees it: glyphs, advances, kerning, vertical measures in em. What it was asked is remembered, and what
 * an earlier build asked is known from its table; the file itself answers the rest (opened-font.ts).
 */
import type { FontTable, GlyphsInEm, Kern } from '../model/font-table.ts';
import { OpenedFont, type SingleGlyph } from './opened-font.ts';

/** Of one character. */
interface Letter extends SingleGlyph {
  /** By the code point of the letter at its right, as far as it was asked. */
  readonly kerns: Map<number, Kern>;
}

export interface FontFace {
  /** In em; descent is positive downwards. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** All its glyphs are of one width (OpenType, post isFixedPitch). */
  readonly isFixedPitch: boolean;
  has(codePoint: number): boolean;
  /** Whether it has all characters of a text, each of one UTF-16 unit. */
  hasAll(text: string): boolean;
  /** Shapes a word with kerning, ligatures and the features named. */
  shape(word: string, features: readonly string[]): GlyphsInEm;
  /** Everything asked of the font so far, or undefined when it was all known from the table given. */
  learned(): FontTable | undefined;
}

/**
 * Opens a font file; its tables are parsed only when something is asked that `table` does not know.
 * @throws when the bytes are no OpenType font
 */
export function openFont(bytes: Uint8Array, table?: FontTable): FontFace {
  const memory = new FontMemory(bytes, table);
  return {
    ...memory.measures,
    has: (codePoint) => memory.has(codePoint),
    hasAll: (text) => memory.hasAll(text),
    shape: (word, features) =>
      (features.length === 0 ? memory.shapeByPairs(word) : undefined) ??
      memory.shapeWhole(word, features),
    learned: () => memory.learned(),
  };
}

/** In UTF-16 units. */
function lengthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** Answers from what was asked before, and asks the font only for the rest. */
class FontMemory {
  readonly measures: FontTable['measures'];
  readonly #bytes: Uint8Array;
  readonly #coverage: Map<number, boolean>;
  /** By UTF-16 unit, 1 for characters that it is known to have: all letters of all words are asked. */
  readonly #hasUnit = new Uint8Array(0x10000);
  /** By code point: no text is made to look one up. */
  readonly #letters = new Map<number, Letter>();
  readonly #words: Map<string, GlyphsInEm>;
  #opened: OpenedFont | undefined;
  #hasLearned: boolean;

  constructor(bytes: Uint8Array, table: FontTable | undefined) {
    this.#bytes = bytes;
    this.#coverage = new Map(table?.coverage);
    for (const [codePoint, has] of this.#coverage) this.#noteUnit(codePoint, has);
    const kerns = new Map(table?.kerns);
    for (const [letter, id, advance] of table?.singles ?? []) {
      this.#letters.set(letter, letterOf(letter, id, advance, kerns.get(letter)));
    }
    this.#words = new Map(table?.words);
    this.#hasLearned = table === undefined;
    this.measures = table?.measures ?? this.#font.measures;
  }

  get #font(): OpenedFont {
    this.#opened ??= new OpenedFont(this.#bytes);
    return this.#opened;
  }

  learned(): FontTable | undefined {
    if (!this.#hasLearned) return undefined;
    return {
      measures: this.measures,
      coverage: [...this.#coverage],
      singles: [...this.#letters].map(([letter, { id, advance }]) => [letter, id, advance]),
      kerns: [...this.#letters].map(([left, { kerns }]) => [left, [...kerns]]),
      words: [...this.#words],
    };
  }

  has(codePoint: number): boolean {
    const known = this.#coverage.get(codePoint);
    if (known !== undefined) return known;
    const has = this.#font.covers(codePoint);
    this.#noteUnit(codePoint, has);
    return this.#learn(this.#coverage, codePoint, has);
  }

  #noteUnit(codePoint: number, has: boolean): void {
    if (has && codePoint < this.#hasUnit.length) this.#hasUnit[codePoint] = 1;
  }

  /** Most words are of letters that the first font has, and so this is worth telling at once. */
  hasAll(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (this.#hasUnit[unit] === 1) continue;
      const isSurrogate = unit >= 0xd800 && unit < 0xe000;
      if (isSurrogate || !this.has(unit)) return false;
    }
    return text.length > 0;
  }

  shapeWhole(word: string, features: readonly string[]): GlyphsInEm {
    const key = `${features.join(' ')}\n${word}`;
    return this.#words.get(key) ?? this.#learn(this.#words, key, this.#askWhole(word, features));
  }

  #askWhole(word: string, features: readonly string[]): GlyphsInEm {
    const font = this.#font;
    const found = font
      .partsOf(word)
      .flatMap((part) =>
        font.isMade(part) ? this.#letter(part.codePointAt(0)!) : font.shape(part, features),
      );
    return {
      glyphs: found.map(({ id }) => id),
      advances: found.map(({ advance }) => advance),
      clusters: found.map(({ cluster }) => cluster),
    };
  }

  /**
   * Kerning by pairs, asked of the font once a pair. In a text font the advance of a letter depends on its right
   * neighbour alone, and a few hundred pairs make a whole issue, so this is much faster than shaping every word.
   * Undefined where a pair shapes to anything but its two plain glyphs (a ligature, a mark): that is for the shaper.
   */
  shapeByPairs(word: string): GlyphsInEm | undefined {
    const glyphs: number[] = [];
    const advances: number[] = [];
    const clusters: string[] = [];
    let at = 0;
    let next = word.codePointAt(0);
    while (next !== undefined) {
      const codePoint = next;
      at += lengthOf(codePoint);
      next = word.codePointAt(at);
      const letter = this.#letter(codePoint);
      const kern = next === undefined ? 0 : this.#kern(letter, next);
      if (kern === null) return undefined;
      glyphs.push(letter.id);
      advances.push(letter.advance + kern);
      clusters.push(letter.cluster);
    }
    return { glyphs, advances, clusters };
  }

  #letter(codePoint: number): Letter {
    const known = this.#letters.get(codePoint);
    if (known) return known;
    const { id, advance } = this.#font.glyphOf(codePoint);
    return this.#learn(this.#letters, codePoint, letterOf(codePoint, id, advance));
  }

  #kern(first: Letter, right: number): Kern {
    const known = first.kerns.get(right);
    if (known !== undefined) return known;
    return this.#learn(first.kerns, right, this.#font.kern(first, this.#letter(right)));
  }

  #learn<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): Value {
    this.#hasLearned = true;
    memory.set(key, value);
    return value;
  }
}

function letterOf(
  codePoint: number,
  id: number,
  advance: number,
  kerns: Iterable<readonly [number, Kern]> = [],
): Letter {
  return { id, advance, cluster: String.fromCodePoint(codePoint), kerns: new Map(kerns) };
}
