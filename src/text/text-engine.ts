/**
 * The text stage's memory: fonts opened, words shaped and hyphenated once.
 * One engine serves one build; what it keeps depends on the words alone, never on the order of calls.
 */
import type { ByFont, FontTable } from '../model/font-table.ts';
import type { KnownBreaks } from '../model/known-texts.ts';
import type { FontKey, RunStyle } from '../model/style.ts';
import type { FontFace } from './font-face.ts';
import { FontFaces } from './font-faces.ts';
import { ItemColumns } from './item-columns.ts';
import type { WordBreak } from './places-in-words.ts';
import { SharedParagraphs } from './shared-paragraphs.ts';
import { WordBreaks } from './word-breaks.ts';
import { WordItemsMemory } from './word-items.ts';
import { type MissingGlyphs, type ShapedPiece, WordShapes } from './word-shapes.ts';

export interface TextEngine {
  face(key: FontKey): FontFace;
  /** Splits a text by the first font of the style that has each character, and shapes the pieces. */
  shapeText(text: string, style: RunStyle): readonly ShapedPiece[];
  /** Where a word of prose may break. @param language undefined where no hyphen may be drawn */
  breaks(word: string, language: string | undefined): readonly WordBreak[];
  /** The same of a word that is set as it is written: an address, code. */
  verbatimBreaks(word: string): readonly WordBreak[];
  /** Words as items of paragraphs. */
  readonly wordItems: WordItemsMemory;
  /** Room for the items of the paragraph that is built at the time: one is built after another. */
  readonly itemColumns: ItemColumns;
  /** What is prepared for more than one place. */
  readonly paragraphs: SharedParagraphs;
  /** Characters that no font has, in order of first use. */
  readonly missing: MissingGlyphs;
  /** Tables of the fonts that were asked something new. */
  learned(): ReadonlyMap<FontKey, FontTable>;
  /** Breaks of all words asked for (see KnownTexts). */
  learnedBreaks(): KnownBreaks;
}

/** What earlier builds asked of fonts and of words (see KnownTexts): the result is the same without it. */
export interface KnownWords {
  readonly fontTables?: ByFont<FontTable> | undefined;
  readonly breaks?: KnownBreaks | undefined;
}

/**
 * @param fonts font key → bytes of its file
 * @param userWords words with breaks marked by hyphens
 */
export function createTextEngine(
  fonts: ByFont<Uint8Array>,
  userWords: readonly string[],
  known: KnownWords = {},
): TextEngine {
  const faces = new FontFaces(fonts, known.fontTables);
  const shapes = new WordShapes(faces);
  const words = new WordBreaks(userWords, known.breaks);
  return {
    face: (key) => faces.get(key),
    shapeText: (text, style) => shapes.shape(text, style),
    breaks: (word, language) => words.ofWord(word, language),
    verbatimBreaks: (word) => words.ofVerbatim(word),
    wordItems: new WordItemsMemory(),
    itemColumns: new ItemColumns(),
    paragraphs: new SharedParagraphs(),
    missing: shapes.missing,
    learned: () => faces.learned(),
    learnedBreaks: () => words.learned(),
  };
}
