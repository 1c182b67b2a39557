/**
 * A font as the text stage sees it: glyphs, advances, kerning, vertical measures in em.
 * Comes in as bytes; nothing here reads files. Fonts are OpenType with TrueType or CFF outlines.
 */
import * as fontkit from 'fontkit';
import type { FontTable } from '../model/font-table.ts';
import type { FontKey } from '../model/style.ts';
import { STAND_INS, type StandIn } from './stand-ins.ts';

/** The part of fontkit's font object that is used here. */
interface FontkitFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Undefined where the font's table OS/2 is older than version 2. */
  readonly capHeight: number | undefined;
  readonly post?: { readonly isFixedPitch?: number };
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: readonly string[]): FontkitLayout;
}

interface FontkitGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
  readonly bbox: { readonly maxY: number };
}

interface FontkitLayout {
  readonly glyphs: readonly FontkitGlyph[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
}

/** A glyph with its advance in em. */
export interface PlacedGlyph {
  readonly id: number;
  readonly advance: number;
  readonly cluster: string;
}

export interface FontFace {
  readonly key: FontKey;
  /** In em; descent is positive downwards. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** All its glyphs are of one width (OpenType, post isFixedPitch). */
  readonly isFixedPitch: boolean;
  has(codePoint: number): boolean;
  /** Shapes a word with kerning, ligatures and the features named. */
  shape(word: string, features: readonly string[]): readonly PlacedGlyph[];
  /** Everything asked of the font so far, or undefined when it was all known from the table given. */
  learned(): FontTable | undefined;
}

/**
 * Opens a font file; its tables are parsed only when something is asked that `table` does not know.
 * @throws when the bytes are no OpenType font
 */
export function openFont(key: FontKey, bytes: Uint8Array, table?: FontTable): FontFace {
  const memory = new FontMemory(bytes, table);
  return {
    key,
    ...memory.measures,
    has: (codePoint) => memory.has(codePoint),
    shape: (word, features) =>
      (features.length === 0 ? memory.shapeByPairs(word) : undefined) ??
      memory.shapeWhole(word, features),
    learned: () => memory.learned(),
  };
}

/** UTF-16 units handed to the shaper at once: it takes the square of their number where they are marks over one letter. */
const LONGEST_SHAPED = 1000;

/** As high as capitals are. */
const CAPITAL_H = 0x48;

/** Answers from what was asked before, and asks the font only for the rest. */
class FontMemory {
  readonly measures: FontTable['measures'];
  readonly #bytes: Uint8Array;
  readonly #coverage: Map<number, boolean>;
  readonly #singles: Map<string, readonly [number, number]>;
  readonly #kerns: Map<string, number | null>;
  readonly #words: Map<string, readonly (readonly [number, number, string])[]>;
  #opened: FontkitFont | undefined;
  #hasLearned = false;

  constructor(bytes: Uint8Array, table: FontTable | undefined) {
    this.#bytes = bytes;
    this.#coverage = new Map(
      Object.entries(table?.coverage ?? {}).map(([codePoint, has]) => [Number(codePoint), has]),
    );
    this.#singles = new Map(Object.entries(table?.singles ?? {}));
    this.#kerns = new Map(Object.entries(table?.kerns ?? {}));
    this.#words = new Map(Object.entries(table?.words ?? {}));
    this.measures = table?.measures ?? this.#readMeasures();
  }

  get #font(): FontkitFont {
    this.#opened ??= fontkit.create(this.#bytes) as FontkitFont;
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
      coverage: Object.fromEntries(this.#coverage),
      singles: Object.fromEntries(this.#singles),
      kerns: Object.fromEntries(this.#kerns),
      words: Object.fromEntries(this.#words),
    };
  }

  has(codePoint: number): boolean {
    return (
      this.#coverage.get(codePoint) ??
      this.#learn(this.#coverage, codePoint, this.#covers(codePoint))
    );
  }

  #covers(codePoint: number): boolean {
    return (
      this.#font.hasGlyphForCodePoint(codePoint) || this.#glyphInstead(codePoint) !== undefined
    );
  }

  /** How a character is made that the font lacks; undefined where it has it, or nothing can stand in. */
  #standIn(codePoint: number): StandIn | undefined {
    const standIn = STAND_INS.get(codePoint);
    return standIn && !this.#font.hasGlyphForCodePoint(codePoint) ? standIn : undefined;
  }

  #glyphInstead(codePoint: number): FontkitGlyph | undefined {
    const found = this.#standIn(codePoint)?.codePoints.find((one) =>
      this.#font.hasGlyphForCodePoint(one),
    );
    return found === undefined ? undefined : this.#font.glyphForCodePoint(found);
  }

  shapeWhole(word: string, features: readonly string[]): readonly PlacedGlyph[] {
    const key = `${features.join(' ')}\n${word}`;
    const glyphs =
      this.#words.get(key) ?? this.#learn(this.#words, key, this.#askWhole(word, features));
    return glyphs.map(([id, advance, cluster]) => ({ id, advance, cluster }));
  }

  #askWhole(
    word: string,
    features: readonly string[],
  ): readonly (readonly [number, number, string])[] {
    return this.#madeApart(word).flatMap((part) =>
      this.#isMade(part) ? [[...this.#single(part), part] as const] : this.#layout(part, features),
    );
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

  #layout(
    word: string,
    features: readonly string[],
  ): readonly (readonly [number, number, string])[] {
    const { glyphs, positions } = this.#font.layout(word, [...features]);
    const em = this.#font.unitsPerEm;
    return glyphs.map((glyph, i) => [
      glyph.id,
      (positions[i]?.xAdvance ?? glyph.advanceWidth) / em,
      String.fromCodePoint(...glyph.codePoints),
    ]);
  }

  /**
   * Kerning by pairs, asked of the font once a pair. In a text font the advance of a letter depends on its right
   * neighbour alone, and a few hundred pairs make a whole issue, so this is much faster than shaping every word.
   * Undefined where a pair shapes to anything but its two plain glyphs (a ligature, a mark): that is for the shaper.
   */
  shapeByPairs(word: string): readonly PlacedGlyph[] | undefined {
    const letters = [...word];
    const placed: PlacedGlyph[] = [];
    for (let i = 0; i < letters.length; i++) {
      const letter = letters[i]!;
      const next = letters[i + 1];
      const kern = next === undefined ? 0 : this.#kern(letter, next);
      if (kern === null) return undefined;
      const [id, advance] = this.#single(letter);
      placed.push({ id, advance: advance + kern, cluster: letter });
    }
    return placed;
  }

  #single(letter: string): readonly [number, number] {
    return this.#singles.get(letter) ?? this.#learn(this.#singles, letter, this.#askSingle(letter));
  }

  #askSingle(letter: string): readonly [number, number] {
    const codePoint = letter.codePointAt(0)!;
    const instead = this.#glyphInstead(codePoint);
    if (instead) return [instead.id, this.#widthInstead(codePoint, instead)];
    const glyph = this.#font.glyphForCodePoint(codePoint);
    return [glyph.id, glyph.advanceWidth / this.#font.unitsPerEm];
  }

  /** In em. In a font of fixed pitch everything is as wide. */
  #widthInstead(codePoint: number, { advanceWidth }: FontkitGlyph): number {
    const width = this.#standIn(codePoint)?.width;
    const own = advanceWidth / this.#font.unitsPerEm;
    if (width === undefined || this.measures.isFixedPitch) return own;
    if ('em' in width) return width.em;
    if ('spaces' in width) return width.spaces * own;
    return this.#font.glyphForCodePoint(width.like).advanceWidth / this.#font.unitsPerEm;
  }

  #kern(left: string, right: string): number | null {
    const known = this.#kerns.get(left + right);
    if (known !== undefined) return known;
    return this.#learn(this.#kerns, left + right, this.#askKern(left, right));
  }

  #askKern(left: string, right: string): number | null {
    if (this.#isMade(left) || this.#isMade(right)) return 0;
    const { glyphs, positions } = this.#font.layout(left + right);
    const [firstId, firstAdvance] = this.#single(left);
    const isPlain =
      glyphs.length === 2 &&
      glyphs[0]?.id === firstId &&
      glyphs[1]?.id === this.#single(right)[0] &&
      positions.every((position) => position.xOffset === 0);
    if (!isPlain) return null;
    return (positions[0]?.xAdvance ?? 0) / this.#font.unitsPerEm - firstAdvance;
  }

  #learn<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): Value {
    this.#hasLearned = true;
    memory.set(key, value);
    return value;
  }
}
