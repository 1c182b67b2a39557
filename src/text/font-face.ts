/**
 * A font as the text stage sees it: glyphs, advances, kerning, vertical measures in em.
 * Comes in as bytes; nothing here reads files. Fonts are OpenType with TrueType or CFF outlines.
 */
import * as fontkit from 'fontkit';
import type { FontTable } from '../model/font-table.ts';
import type { FontKey } from '../model/style.ts';

/** The part of fontkit's font object that is used here. */
interface FontkitFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly availableFeatures: readonly string[];
  readonly post?: { readonly isFixedPitch?: number };
  readonly 'OS/2'?: { readonly fsType?: { readonly noEmbedding?: boolean } };
  glyphForCodePoint(codePoint: number): FontkitGlyph;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: readonly string[]): FontkitLayout;
}

interface FontkitGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
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
  /** False where the font's licence bits forbid embedding (OpenType, OS/2 fsType bit 1). */
  readonly mayEmbed: boolean;
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

/** Knows what was asked before and asks the font for the rest. */
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
      capHeight: font.capHeight / em,
      mayEmbed: font['OS/2']?.fsType?.noEmbedding !== true,
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
    return this.#recall(this.#coverage, codePoint, () =>
      this.#font.hasGlyphForCodePoint(codePoint),
    );
  }

  shapeWhole(word: string, features: readonly string[]): readonly PlacedGlyph[] {
    const glyphs = this.#recall(this.#words, `${features.join(' ')}\n${word}`, () => {
      const { glyphs, positions } = this.#font.layout(word, [...features]);
      const em = this.#font.unitsPerEm;
      return glyphs.map((glyph, i): readonly [number, number, string] => [
        glyph.id,
        (positions[i]?.xAdvance ?? glyph.advanceWidth) / em,
        String.fromCodePoint(...glyph.codePoints),
      ]);
    });
    return glyphs.map(([id, advance, cluster]) => ({ id, advance, cluster }));
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
    return this.#recall(this.#singles, letter, () => {
      const glyph = this.#font.glyphForCodePoint(letter.codePointAt(0)!);
      return [glyph.id, glyph.advanceWidth / this.#font.unitsPerEm];
    });
  }

  #kern(left: string, right: string): number | null {
    return this.#recall(this.#kerns, left + right, () => {
      const { glyphs, positions } = this.#font.layout(left + right);
      const [firstId, firstAdvance] = this.#single(left);
      const isPlain =
        glyphs.length === 2 &&
        glyphs[0]?.id === firstId &&
        glyphs[1]?.id === this.#single(right)[0] &&
        positions.every((position) => position.xOffset === 0);
      if (!isPlain) return null;
      return (positions[0]?.xAdvance ?? 0) / this.#font.unitsPerEm - firstAdvance;
    });
  }

  #recall<Key, Value>(memory: Map<Key, Value>, key: Key, ask: () => Value): Value {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = ask();
    memory.set(key, value);
    this.#hasLearned = true;
    return value;
  }
}
