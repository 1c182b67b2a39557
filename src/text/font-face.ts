/**
 * A font as the text stage sees it: glyphs, advances, kerning, vertical measures in em.
 * Comes in as bytes; nothing here reads files. Fonts are OpenType with TrueType or CFF outlines.
 */
import * as fontkit from 'fontkit';
import type { FontTable, GlyphsInEm, Kern } from '../model/font-table.ts';
import { SPACE, STAND_INS, type StandIn } from './stand-ins.ts';

/** A glyph of a cluster, mostly of one character, with its advance in em. */
interface SingleGlyph {
  readonly id: number;
  readonly advance: number;
  readonly cluster: string;
}

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

/** UTF-16 units handed to the shaper at once: it takes the square of their number where they are marks over one letter. */
const LONGEST_SHAPED = 1000;

/**
 * In em, as deep as most pairs of text fonts go («V,»). Source Serif sets «У,» a fiftieth closer, and the comma of «МГУ,» came to stand
 * with more than half of its width under the letter.
 */
const DEEPEST_KERN = 0.14;

/** As high as capitals are. */
const CAPITAL_H = 0x48;

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
  #opened: fontkit.Font | undefined;
  #hasLearned = false;

  constructor(bytes: Uint8Array, table: FontTable | undefined) {
    this.#bytes = bytes;
    this.#coverage = new Map(table?.coverage);
    for (const [codePoint, has] of this.#coverage) this.#noteUnit(codePoint, has);
    const kerns = new Map(table?.kerns);
    for (const [letter, id, advance] of table?.singles ?? []) {
      this.#letters.set(letter, letterOf(letter, id, advance, kerns.get(letter)));
    }
    this.#words = new Map(table?.words);
    this.measures = table?.measures ?? this.#readMeasures();
  }

  get #font(): fontkit.Font {
    this.#opened ??= fontkit.create(this.#bytes);
    return this.#opened;
  }

  #readMeasures(): FontTable['measures'] {
    const font = this.#font;
    const em = font.unitsPerEm;
    this.#hasLearned = true;
    return {
      ascent: font.ascent / em,
      descent: -font.descent / em,
      capHeight: (font.capHeight || font.glyphForCodePoint(CAPITAL_H).bbox.maxY) / em,
      isFixedPitch: (font.post?.isFixedPitch ?? 0) !== 0,
    };
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
    const has = this.#covers(codePoint);
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

  #covers(codePoint: number): boolean {
    return (
      this.#font.hasGlyphForCodePoint(codePoint) || this.#glyphInstead(codePoint) !== undefined
    );
  }

  /** How a character is made that the font lacks, or has too narrow; undefined where it has it, or nothing can stand in. */
  #standIn(codePoint: number): StandIn | undefined {
    const standIn = STAND_INS.get(codePoint);
    if (!standIn) return undefined;
    const isLacking = !this.#font.hasGlyphForCodePoint(codePoint);
    return isLacking || this.#isTooNarrow(codePoint, standIn) ? standIn : undefined;
  }

  #isTooNarrow(codePoint: number, { least }: StandIn): boolean {
    const widthOf = (one: number) => this.#font.glyphForCodePoint(one).advanceWidth;
    return least !== undefined && widthOf(codePoint) < least * widthOf(SPACE);
  }

  #glyphInstead(codePoint: number): fontkit.Glyph | undefined {
    const found = this.#standIn(codePoint)?.codePoints.find((one) =>
      this.#font.hasGlyphForCodePoint(one),
    );
    return found === undefined ? undefined : this.#font.glyphForCodePoint(found);
  }

  shapeWhole(word: string, features: readonly string[]): GlyphsInEm {
    const key = `${features.join(' ')}\n${word}`;
    return this.#words.get(key) ?? this.#learn(this.#words, key, this.#askWhole(word, features));
  }

  #askWhole(word: string, features: readonly string[]): GlyphsInEm {
    const found = this.#madeApart(word).flatMap((part) =>
      this.#isMade(part) ? this.#letter(part.codePointAt(0)!) : this.#layout(part, features),
    );
    return {
      glyphs: found.map(({ id }) => id),
      advances: found.map(({ advance }) => advance),
      clusters: found.map(({ cluster }) => cluster),
    };
  }

  /**
   * What is made has no kerning: it stands apart, and the words on both sides of it are shaped by themselves. So are the parts
   * of what is too long to be a word.
   */
  #madeApart(word: string): readonly string[] {
    const parts: string[] = [];
    let start = 0;
    let at = 0;
    for (const letter of word) {
      const end = at + letter.length;
      if (this.#isMade(letter)) {
        if (start < at) parts.push(word.slice(start, at));
        parts.push(letter);
        start = end;
      } else if (end - start >= LONGEST_SHAPED) {
        parts.push(word.slice(start, end));
        start = end;
      }
      at = end;
    }
    if (start < at) parts.push(word.slice(start));
    return parts;
  }

  /** Whether it begins with what is made: of the parts of a word, whether it is that. */
  #isMade(letter: string): boolean {
    const codePoint = letter.codePointAt(0);
    return codePoint !== undefined && this.#standIn(codePoint) !== undefined;
  }

  #layout(word: string, features: readonly string[]): readonly SingleGlyph[] {
    // The «е» of «ё́», which is made of three glyphs, would be «ё» in all words behind it.
    this.#font._glyphs = {};
    const { glyphs, positions } = this.#font.layout(word, [...features]);
    const em = this.#font.unitsPerEm;
    return glyphs.map((glyph, i) => ({
      id: glyph.id,
      advance: positions[i]!.xAdvance / em,
      cluster: String.fromCodePoint(...glyph.codePoints),
    }));
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
      const kern = next === undefined ? 0 : this.#kern(letter, codePoint, next);
      if (kern === null) return undefined;
      glyphs.push(letter.id);
      advances.push(letter.advance + kern);
      clusters.push(letter.cluster);
    }
    return { glyphs, advances, clusters };
  }

  #letter(codePoint: number): Letter {
    return (
      this.#letters.get(codePoint) ??
      this.#learn(this.#letters, codePoint, this.#askLetter(codePoint))
    );
  }

  #askLetter(codePoint: number): Letter {
    const instead = this.#glyphInstead(codePoint);
    if (instead) return letterOf(codePoint, instead.id, this.#widthInstead(codePoint, instead));
    const { id, advanceWidth } = this.#font.glyphForCodePoint(codePoint);
    return letterOf(codePoint, id, advanceWidth / this.#font.unitsPerEm);
  }

  /** In em. In a font of fixed pitch everything is as wide. */
  #widthInstead(codePoint: number, { advanceWidth }: fontkit.Glyph): number {
    const width = this.#standIn(codePoint)?.width;
    const own = advanceWidth / this.#font.unitsPerEm;
    if (width === undefined || this.measures.isFixedPitch) return own;
    if ('em' in width) return width.em;
    if ('spaces' in width) return width.spaces * own;
    return this.#font.glyphForCodePoint(width.like).advanceWidth / this.#font.unitsPerEm;
  }

  #kern(first: Letter, left: number, right: number): Kern {
    const known = first.kerns.get(right);
    return known === undefined
      ? this.#learn(first.kerns, right, this.#askKern(first, left, right))
      : known;
  }

  #askKern(first: Letter, left: number, right: number): Kern {
    if (this.#standIn(left) || this.#standIn(right)) return 0;
    const { glyphs, positions } = this.#font.layout(String.fromCodePoint(left, right));
    const isPlain =
      glyphs.length === 2 &&
      glyphs[0]?.id === first.id &&
      glyphs[1]?.id === this.#letter(right).id &&
      positions.every((position) => position.xOffset === 0);
    if (!isPlain) return null;
    const kern = positions[0]!.xAdvance / this.#font.unitsPerEm - first.advance;
    return Math.max(kern, -DEEPEST_KERN);
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
