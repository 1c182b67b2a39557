/**
 * The text stage's memory: fonts opened, words shaped and hyphenated once.
 * One engine serves one build; what it keeps depends on the words alone, never on the order of calls.
 */

import type { FontTable } from '../model/font-table.ts';
import type { ShapedWord } from '../model/paragraph.ts';
import type { FontKey, RunStyle } from '../model/style.ts';
import { type FontFace, openFont } from './font-face.ts';
import { createHyphenator, type Hyphenator } from './hyphenation/index.ts';

export interface TextEngine {
  face(key: FontKey): FontFace;
  shape(word: string, font: FontKey, style: RunStyle): ShapedWord;
  /** Offsets in the word where a hyphen may be drawn. */
  hyphenate(word: string, language: string): readonly number[];
  /** Characters that no font has, in order of first use. */
  missing: MissingGlyphs;
  /** Tables of the fonts that were asked something new. */
  learned(): ReadonlyMap<FontKey, FontTable>;
}

export type MissingGlyphs = Map<number, { readonly style: RunStyle; count: number }>;

/**
 * @param fonts font key → bytes of its file
 * @param userWords words with breaks marked by hyphens
 * @param tables what earlier builds asked of the fonts
 */
export function createTextEngine(
  fonts: ReadonlyMap<FontKey, Uint8Array>,
  userWords: readonly string[],
  tables: ReadonlyMap<FontKey, FontTable> = new Map(),
): TextEngine {
  const faces = new Map<FontKey, FontFace>();
  const words = new Map<RunStyle, Map<string, ShapedWord>>();
  const hyphenators = new Map<string, Hyphenator>();

  function face(key: FontKey): FontFace {
    let found = faces.get(key);
    if (!found) {
      const bytes = fonts.get(key);
      if (!bytes) throw new Error(`font ${key} was not loaded`);
      found = openFont(key, bytes, tables.get(key));
      faces.set(key, found);
    }
    return found;
  }

  function shape(word: string, font: FontKey, style: RunStyle): ShapedWord {
    let known = words.get(style);
    if (!known) {
      known = new Map();
      words.set(style, known);
    }
    const id = `${font}\n${word}`;
    let shaped = known.get(id);
    if (!shaped) {
      const placed = face(font).shape(word, style.features);
      shaped = {
        font,
        glyphs: placed.map((glyph) => glyph.id),
        advances: placed.map((glyph) => (glyph.advance + style.letterSpacing) * style.size),
        clusters: placed.map((glyph) => glyph.cluster),
      };
      known.set(id, shaped);
    }
    return shaped;
  }

  function hyphenate(word: string, language: string): readonly number[] {
    let hyphenator = hyphenators.get(language);
    if (!hyphenator) {
      hyphenator = createHyphenator(language, userWords);
      hyphenators.set(language, hyphenator);
    }
    return hyphenator.breaks(word);
  }

  function learned(): ReadonlyMap<FontKey, FontTable> {
    const found = new Map<FontKey, FontTable>();
    for (const [key, opened] of faces) {
      const table = opened.learned();
      if (table) found.set(key, table);
    }
    return found;
  }

  return { face, shape, hyphenate, missing: new Map(), learned };
}
