/**
 * The text stage's memory: fonts opened, words shaped and hyphenated once.
 * One engine serves one build; what it keeps depends on the words alone, never on the order of calls.
 */

import type { ByFont, FontTable } from '../model/font-table.ts';
import type { KnownBreaks } from '../model/known-texts.ts';
import type { ShapedWord } from '../model/paragraph.ts';
import type { FontKey, RunStyle } from '../model/style.ts';
import { type FontFace, openFont } from './font-face.ts';
import { createHyphenator, type Hyphenator } from './hyphenation/index.ts';
import { ItemColumns } from './item-columns.ts';
import { breaksInVerbatim, breaksInWord, NO_DRAWN_BREAKS, type WordBreak } from './tokens.ts';

export interface TextEngine {
  face(key: FontKey): FontFace;
  /** Splits a text by the first font of the style that has each character, and shapes the pieces. */
  shapeText(text: string, style: RunStyle): readonly ShapedPiece[];
  /** Where a word of prose may break. @param language undefined where no hyphen may be drawn */
  breaks(word: string, language: string | undefined): readonly WordBreak[];
  /** The same of a word that is set as it is written: an address, code. */
  verbatimBreaks(word: string): readonly WordBreak[];
  /** Room for the items of the paragraph that is built at the time: one is built after another. */
  readonly itemColumns: ItemColumns;
  /** Characters that no font has, in order of first use. */
  missing: MissingGlyphs;
  /** Tables of the fonts that were asked something new. */
  learned(): ReadonlyMap<FontKey, FontTable>;
  /** Breaks of all words asked for (see KnownTexts). */
  learnedBreaks(): KnownBreaks;
}

export interface KnownWords {
  readonly fontTables?: ByFont<FontTable> | undefined;
  readonly breaks?: KnownBreaks | undefined;
}

/** Text of one font. */
export interface ShapedPiece {
  readonly word: ShapedWord;
  /** In UTF-16 units of the text. */
  readonly length: number;
}

export type MissingGlyphs = Map<number, { readonly style: RunStyle; count: number }>;

/**
 * @param fonts font key → bytes of its file
 * @param userWords words with breaks marked by hyphens
 * @param known what earlier builds asked of the fonts, and of words (see KnownTexts)
 */
export function createTextEngine(
  fonts: ByFont<Uint8Array>,
  userWords: readonly string[],
  known: KnownWords = {},
): TextEngine {
  const faces = new Map<FontKey, FontFace>();
  const missing: MissingGlyphs = new Map();
  /** By all that a word's shape depends on: styles are many, looks are few. */
  const looks = new Map<string, Map<string, readonly ShapedPiece[]>>();
  let last: { style: RunStyle; words: Map<string, readonly ShapedPiece[]> } | undefined;
  const broken = new Map<string, Map<string, readonly WordBreak[]>>();
  const hyphenators = new Map<string, Hyphenator>();

  function face(key: FontKey): FontFace {
    let found = faces.get(key);
    if (!found) {
      const bytes = fonts.get(key);
      if (!bytes) throw new Error(`font ${key} was not loaded`);
      found = openFont(key, bytes, known.fontTables?.get(key));
      faces.set(key, found);
    }
    return found;
  }

  /** Words of one look; text of one style comes in a row. */
  function wordsOf(style: RunStyle): Map<string, readonly ShapedPiece[]> {
    if (last?.style === style) return last.words;
    const { fonts, features, size, letterSpacing } = style;
    const look = JSON.stringify([fonts, features, size, letterSpacing]);
    let words = looks.get(look);
    if (!words) {
      words = new Map();
      looks.set(look, words);
    }
    last = { style, words };
    return words;
  }

  function shapeText(text: string, style: RunStyle): readonly ShapedPiece[] {
    const words = wordsOf(style);
    const known = words.get(text);
    if (known) return known;
    const first = style.fonts[0]!;
    if (hasAll(first, text)) {
      const pieces = [{ word: shape(text, first, style), length: text.length }];
      words.set(text, pieces);
      return pieces;
    }
    const fonts = fontsOf(text, style);
    const pieces = piecesOf(text, fonts, style);
    // Characters that no font has are counted each time they are met.
    if (!fonts.includes(undefined)) words.set(text, pieces);
    return pieces;
  }

  /** The common case, and so worth telling at once. */
  function hasAll(key: FontKey, text: string): boolean {
    const font = face(key);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const isSurrogate = unit >= 0xd800 && unit < 0xe000;
      if (isSurrogate || !font.has(unit)) return false;
    }
    return text.length > 0;
  }

  /** Of each character the first font that has it; undefined where none has. */
  function fontsOf(text: string, style: RunStyle): readonly (FontKey | undefined)[] {
    let current: FontKey | undefined;
    return [...text].map((character) => {
      const codePoint = character.codePointAt(0)!;
      // A combining mark stays with its letter's font.
      const stays =
        current !== undefined && /\p{M}/u.test(character) && face(current).has(codePoint);
      const found = stays ? current : style.fonts.find((key) => face(key).has(codePoint));
      if (found === undefined) miss(codePoint, style);
      current = found ?? style.fonts[0];
      return found;
    });
  }

  function miss(codePoint: number, style: RunStyle): void {
    const known = missing.get(codePoint);
    if (known) known.count++;
    else missing.set(codePoint, { style, count: 1 });
  }

  function piecesOf(
    text: string,
    fonts: readonly (FontKey | undefined)[],
    style: RunStyle,
  ): readonly ShapedPiece[] {
    const pieces: { font: FontKey; text: string }[] = [];
    [...text].forEach((character, i) => {
      const font = fonts[i] ?? style.fonts[0]!;
      const last = pieces.at(-1);
      if (last?.font === font) last.text += character;
      else pieces.push({ font, text: character });
    });
    return pieces.map((piece) => ({
      word: shape(piece.text, piece.font, style),
      length: piece.text.length,
    }));
  }

  function shape(word: string, font: FontKey, style: RunStyle): ShapedWord {
    const placed = face(font).shape(word, style.features);
    return {
      font,
      glyphs: placed.map((glyph) => glyph.id),
      advances: placed.map((glyph) => (glyph.advance + style.letterSpacing) * style.size),
      clusters: placed.map((glyph) => glyph.cluster),
    };
  }

  function breaks(word: string, language: string | undefined): readonly WordBreak[] {
    return breaksOf(language ?? NO_LANGUAGE, word, () =>
      breaksInWord(word, language ? hyphenatorOf(language) : NO_DRAWN_BREAKS),
    );
  }

  function verbatimBreaks(word: string): readonly WordBreak[] {
    return breaksOf(VERBATIM, word, () => breaksInVerbatim(word));
  }

  /** What this build asked already, an earlier one asked, or is found out now. */
  function breaksOf(
    language: string,
    word: string,
    find: () => readonly WordBreak[],
  ): readonly WordBreak[] {
    let words = broken.get(language);
    if (!words) {
      words = new Map();
      broken.set(language, words);
    }
    let found = words.get(word);
    if (!found) {
      found = known.breaks?.get(language)?.get(word)?.map(readBreak) ?? find();
      words.set(word, found);
    }
    return found;
  }

  function learnedBreaks(): KnownBreaks {
    return new Map(
      [...broken].map(([language, words]) => [
        language,
        new Map([...words].map(([word, breaks]) => [word, breaks.map(keptBreak)])),
      ]),
    );
  }

  function hyphenatorOf(language: string): Hyphenator {
    let hyphenator = hyphenators.get(language);
    if (!hyphenator) {
      hyphenator = createHyphenator(language, userWords);
      hyphenators.set(language, hyphenator);
    }
    return hyphenator;
  }

  function learned(): ReadonlyMap<FontKey, FontTable> {
    const found = new Map<FontKey, FontTable>();
    for (const [key, opened] of faces) {
      const table = opened.learned();
      if (table) found.set(key, table);
    }
    return found;
  }

  return {
    face,
    shapeText,
    breaks,
    verbatimBreaks,
    itemColumns: new ItemColumns(),
    missing,
    learned,
    learnedBreaks,
  };
}

/** Stands for no language: no hyphen may be drawn. */
const NO_LANGUAGE = '';
/** No language is called so. */
const VERBATIM = '=';

const KINDS = ['hyphen', 'late', 'own', 'address', 'dot', 'mail'] as const;
/** Room for kinds in a number that is kept. */
const KIND_BITS = 3;

function keptBreak({ at, kind }: WordBreak): number {
  return (at << KIND_BITS) + KINDS.indexOf(kind);
}

function readBreak(kept: number): WordBreak {
  return { at: kept >> KIND_BITS, kind: KINDS[kept & (2 ** KIND_BITS - 1)]! };
}
