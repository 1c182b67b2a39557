/**
 * A font as the text stage sees it: glyphs, advances, kerning, vertical measures in em.
 * Comes in as bytes; nothing here reads files. Fonts are OpenType with TrueType or CFF outlines.
 */
import * as fontkit from 'fontkit';
import type { FontKey } from '../model/style.ts';

/** The part of fontkit's font object that is used here. */
interface FontkitFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly availableFeatures: readonly string[];
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
  readonly xHeight: number;
  /** False where the font's licence bits forbid embedding (OpenType, OS/2 fsType bit 1). */
  readonly mayEmbed: boolean;
  has(codePoint: number): boolean;
  /** Shapes a word with kerning, ligatures and the features named. */
  shape(word: string, features: readonly string[]): readonly PlacedGlyph[];
}

/** Opens a font file. @throws when the bytes are no OpenType font */
export function openFont(key: FontKey, bytes: Uint8Array): FontFace {
  const font = fontkit.create(bytes) as FontkitFont;
  const em = font.unitsPerEm;
  const pairs = new PairTable(font);
  const coverage = new Map<number, boolean>();
  return {
    key,
    ascent: font.ascent / em,
    descent: -font.descent / em,
    capHeight: font.capHeight / em,
    xHeight: font.xHeight / em,
    mayEmbed: font['OS/2']?.fsType?.noEmbedding !== true,
    has(codePoint) {
      let known = coverage.get(codePoint);
      if (known === undefined) {
        known = font.hasGlyphForCodePoint(codePoint);
        coverage.set(codePoint, known);
      }
      return known;
    },
    shape: (word, features) =>
      (features.length === 0 ? pairs.shape(word) : undefined) ?? shapeWhole(font, word, features),
  };
}

function shapeWhole(
  font: FontkitFont,
  word: string,
  features: readonly string[],
): readonly PlacedGlyph[] {
  const { glyphs, positions } = font.layout(word, [...features]);
  return glyphs.map((glyph, i) => ({
    id: glyph.id,
    advance: (positions[i]?.xAdvance ?? glyph.advanceWidth) / font.unitsPerEm,
    cluster: String.fromCodePoint(...glyph.codePoints),
  }));
}

/**
 * Kerning by pairs, asked of the font once a pair. In a text font the advance of a letter depends on its right
 * neighbour alone, and a few hundred pairs make a whole issue, so this is much faster than shaping every word.
 * A pair that shapes to anything but its two plain glyphs (a ligature, a mark) is left to the whole shaper.
 */
class PairTable {
  readonly #font: FontkitFont;
  readonly #singles = new Map<string, { readonly id: number; readonly advance: number }>();
  readonly #kerns = new Map<string, number | undefined>();

  constructor(font: FontkitFont) {
    this.#font = font;
  }

  shape(word: string): readonly PlacedGlyph[] | undefined {
    const letters = [...word];
    const placed: PlacedGlyph[] = [];
    for (let i = 0; i < letters.length; i++) {
      const letter = letters[i]!;
      const next = letters[i + 1];
      const kern = next === undefined ? 0 : this.#kern(letter, next);
      if (kern === undefined) return undefined;
      const { id, advance } = this.#single(letter);
      placed.push({ id, advance: advance + kern, cluster: letter });
    }
    return placed;
  }

  #single(letter: string) {
    let single = this.#singles.get(letter);
    if (!single) {
      const glyph = this.#font.glyphForCodePoint(letter.codePointAt(0)!);
      single = { id: glyph.id, advance: glyph.advanceWidth / this.#font.unitsPerEm };
      this.#singles.set(letter, single);
    }
    return single;
  }

  #kern(left: string, right: string): number | undefined {
    const pair = left + right;
    if (this.#kerns.has(pair)) return this.#kerns.get(pair);
    const { glyphs, positions } = this.#font.layout(pair);
    const first = this.#single(left);
    const isPlain =
      glyphs.length === 2 &&
      glyphs[0]?.id === first.id &&
      glyphs[1]?.id === this.#single(right).id &&
      positions.every((position) => position.xOffset === 0);
    const kern = isPlain
      ? (positions[0]?.xAdvance ?? 0) / this.#font.unitsPerEm - first.advance
      : undefined;
    this.#kerns.set(pair, kern);
    return kern;
  }
}
