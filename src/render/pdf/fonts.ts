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
  /** By glyph: almost every glyph stands for one text, so the first is looked at before the others. */
  const known: ({ readonly text: string; readonly code: number }[] | undefined)[] = [];
  const codes: GlyphCodes = {
    width: (code) => font.widths[code] ?? 0,
    code(glyph, text) {
      const entries = known[glyph] ?? [];
      for (const entry of entries) if (entry.text === text) return entry.code;
      const code = embedGlyph(font, glyph, plainText(text));
      known[glyph] = [...entries, { text, code }];
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

const TABLE_RECORDS = 12;
const RECORD_SIZE = 16;
const POST_TAG = 0x706f_7374;
const NAME_TAG = 0x6e61_6d65;

/**
 * Without names of glyphs, which a PDF has no use for, and with one name of the font in place of dozens: thousands of texts to read.
 * @returns a copy; what is no OpenType file comes back as it is
 */
function withoutNames(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const isOpenType = copy.length > TABLE_RECORDS && OPENTYPE.has(view.getUint32(0));
  const count = isOpenType ? view.getUint16(4) : 0;
  for (let at = TABLE_RECORDS; at < TABLE_RECORDS + count * RECORD_SIZE; at += RECORD_SIZE) {
    const tag = view.getUint32(at);
    const table = view.getUint32(at + 8);
    // Where a table lies outside the file the library says so.
    if (table + NAME_RECORDS > copy.length) continue;
    if (tag === POST_TAG) view.setUint32(table, POST_WITHOUT_NAMES);
    if (tag === NAME_TAG) keepPostScriptName(copy, view, table);
  }
  return copy;
}

/** Version 3 of the table `post`: it names no glyphs. */
const POST_WITHOUT_NAMES = 0x0003_0000;
/** Of the table `name`: its number of records, the first of them, their size, and where in one it is told which name it is. */
const NAME_COUNT = 2;
const NAME_RECORDS = 6;
const NAME_SIZE = 12;
const NAME_ID = 6;
const POSTSCRIPT_NAME = 6;

/** A font that has none, or whose table is of a newer kind, keeps all. */
function keepPostScriptName(bytes: Uint8Array, view: DataView, table: number): void {
  const records = table + NAME_RECORDS;
  const end = records + view.getUint16(table + NAME_COUNT) * NAME_SIZE;
  if (view.getUint16(table) !== 0 || end > bytes.length) return;
  let to = records;
  for (let at = records; at < end; at += NAME_SIZE) {
    if (view.getUint16(at + NAME_ID) !== POSTSCRIPT_NAME) continue;
    bytes.copyWithin(to, at, at + NAME_SIZE);
    to += NAME_SIZE;
  }
  if (to > records) view.setUint16(table + NAME_COUNT, (to - records) / NAME_SIZE);
}

/** First bytes of files with TrueType and with CFF outlines. */
const OPENTYPE: ReadonlySet<number> = new Set([0x0001_0000, 0x7472_7565, 0x4f54_544f]);

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
