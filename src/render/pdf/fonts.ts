/**
 * Fonts of the document: glyph ids of the font file in, codes of the embedded subset out.
 * Every code has exactly one text behind it (ToUnicode). A glyph that stands for two texts (a hyphen and the hyphen
 * of a broken word, say) is embedded twice, so that what is copied is always what was written.
 */
import type { Resources } from '../../model/document.ts';
import type { SubsetMemory } from '../../model/font-table.ts';
import { remembered } from '../../model/remembered.ts';
import type { FontKey } from '../../model/style.ts';
import type { PdfDocument, PdfFont, PdfReference } from './backend.ts';
import { type GlyphCodes, WordMemory } from './shown-word.ts';
import { withoutNames } from './without-names.ts';

export interface FontCodes extends GlyphCodes {
  readonly id: string;
  readonly reference: PdfReference;
  /** Glyph of a character, 0 when the font has none. */
  glyph(codePoint: number): number;
  /** Glyph of the word space. */
  readonly space: number;
  /** Words shown before. */
  readonly words: WordMemory;
}

export interface FontTable {
  use(key: FontKey): FontCodes;
}

/** Stands in for "no text of its own": marks drawn as part of the glyph before. */
const ZERO_WIDTH_SPACE = '\u200B';

/** Spaces and hyphens that typography chose; what is copied has the plain ones. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['\u00A0', ' '],
  ['\u2007', ' '],
  ['\u2009', ' '],
  ['\u200A', ' '],
  ['\u202F', ' '],
  ['\u2011', '-'],
]);

/** What stands for a glyph where that stands for a text: almost every glyph stands for one. */
interface KnownCode {
  readonly text: string;
  readonly code: number;
  readonly before: KnownCode | undefined;
}

export function createFontTable(
  pdf: PdfDocument,
  { fonts, subsets }: Pick<Resources, 'fonts' | 'subsets'>,
): FontTable {
  const opened = new Map<FontKey, FontCodes>();
  return {
    use: (key) => remembered(opened, key, () => openFont(pdf, key, fonts.get(key), subsets)),
  };
}

function openFont(
  pdf: PdfDocument,
  key: FontKey,
  bytes: Uint8Array | undefined,
  subsets: SubsetMemory | undefined,
): FontCodes {
  if (!bytes) throw new Error(`No bytes were given for the font ${key}`);
  pdf.registerFont(key, withoutNames(bytes));
  pdf.font(key);
  const font = pdf._font;
  if (subsets) rememberSubset(key, font.subset, subsets);
  // The public way would make a glyph, and for that unpack the tables of Unicode.
  const glyph = (codePoint: number) => font.font._cmapProcessor.lookup(codePoint);
  /** By glyph. */
  const known: (KnownCode | undefined)[] = [];
  const codes: GlyphCodes = {
    width: (code) => font.widths[code] ?? 0,
    code(glyph, text) {
      const last = known[glyph];
      for (let one = last; one; one = one.before) if (one.text === text) return one.code;
      const code = embedGlyph(font, glyph, plainText(text));
      known[glyph] = { text, code, before: last };
      return code;
    },
  };
  return {
    ...codes,
    id: font.id,
    reference: font.ref(),
    space: glyph(32),
    glyph,
    words: new WordMemory(codes),
  };
}

/** A subset is cut when the document ends, and then it is known which glyphs it has. */
function rememberSubset(key: FontKey, subset: PdfFont['subset'], memory: SubsetMemory): void {
  const cut = subset.encode.bind(subset);
  subset.encode = () => memory.remembered(key, subset.glyphs, cut);
}

function plainText(text: string): string {
  if (text === '') return ZERO_WIDTH_SPACE;
  let plain = '';
  for (const character of text) plain += PLAIN.get(character) ?? character;
  return plain;
}

function embedGlyph(font: PdfFont, glyph: number, text: string): number {
  const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const first = font.subset.includeGlyph(glyph);
  const code = codeFor(font, glyph, first, codePoints);
  font.unicode[code] = codePoints;
  font.widths[code] = advanceOf(font, glyph) * font.scale;
  return code;
}

/** In font units. The glyph itself would be unpacked for its outline. The last advance is that of all glyphs behind it (OpenType, hmtx). */
function advanceOf({ font: { hmtx } }: PdfFont, glyph: number): number {
  const { metrics } = hmtx;
  return metrics.get(Math.min(glyph, metrics.length - 1)).advance;
}

function codeFor(font: PdfFont, glyph: number, first: number, text: readonly number[]): number {
  // Glyph 0 is there from the start and keeps its number.
  if (first === 0) return 0;
  for (let code = first; code < font.subset.glyphs.length; code++) {
    if (font.subset.glyphs[code] !== glyph) continue;
    const taken = font.unicode[code];
    if (!taken || taken.join() === text.join()) return code;
  }
  return font.subset.glyphs.push(glyph) - 1;
}
