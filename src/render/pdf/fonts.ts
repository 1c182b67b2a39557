/**
 * Fonts of the document: glyph ids of the font file in, codes of the embedded subset out.
 * Every code has exactly one text behind it (ToUnicode). A glyph that stands for two texts (a hyphen and the hyphen
 * of a broken word, say) is embedded twice, so that what is copied is always what was written.
 */
import type { FontKey } from '../../model/style.ts';
import type { PdfDocument, PdfFont, PdfReference } from './backend.ts';

export interface FontCodes {
  readonly id: string;
  readonly reference: PdfReference;
  /** Code of a glyph that stands for `text`. */
  code(glyph: number, text: string): number;
  /** Width of a code in thousandths of the font size. */
  width(code: number): number;
  /** Glyph of a character, 0 when the font has none. */
  glyph(codePoint: number): number;
  /** Glyph of the word space. */
  readonly space: number;
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

export function createFontTable(
  pdf: PdfDocument,
  files: ReadonlyMap<FontKey, Uint8Array>,
): FontTable {
  const opened = new Map<FontKey, FontCodes>();
  return {
    use(key) {
      let codes = opened.get(key);
      if (!codes) {
        codes = openFont(pdf, key, files.get(key));
        opened.set(key, codes);
      }
      return codes;
    },
  };
}

function openFont(pdf: PdfDocument, key: FontKey, bytes: Uint8Array | undefined): FontCodes {
  if (!bytes) throw new Error(`No bytes were given for the font ${key}`);
  pdf.registerFont(key, bytes);
  pdf.font(key);
  const font = pdf._font;
  /** By glyph: almost every glyph stands for one text, so the first is looked at before the others. */
  const known: ({ readonly text: string; readonly code: number }[] | undefined)[] = [];
  return {
    id: font.id,
    reference: font.ref(),
    space: font.font.glyphForCodePoint(32).id,
    glyph: (codePoint) => font.font.glyphForCodePoint(codePoint).id,
    width: (code) => font.widths[code] ?? 0,
    code(glyph, text) {
      const entries = known[glyph] ?? [];
      for (const entry of entries) if (entry.text === text) return entry.code;
      const code = embedGlyph(font, glyph, plainText(text));
      known[glyph] = [...entries, { text, code }];
      return code;
    },
  };
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
  font.widths[code] = font.font.getGlyph(glyph).advanceWidth * font.scale;
  return code;
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
