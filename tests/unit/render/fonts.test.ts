/** Fonts in the file: each glyph as wide as its font says, under the font's own name. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { openDocument } from '../../../src/render/pdf/backend.ts';
import { createFontTable } from '../../../src/render/pdf/fonts.ts';

interface FontkitFont {
  readonly unitsPerEm: number;
  readonly numGlyphs: number;
  getGlyph(id: number): { readonly advanceWidth: number };
}

const fontkit = createRequire(import.meta.url)('fontkit') as {
  create(bytes: Uint8Array): FontkitFont;
};
const METADATA = {
  title: 'Да',
  author: '',
  subject: '',
  keywords: [],
  date: '2025-03-01',
  language: 'ru',
};

test.each([
  ['source-serif-4/SourceSerif4-Regular.ttf', 'SourceSerif4-Regular'],
  ['source-sans-3/SourceSans3-SemiboldIt.ttf', 'SourceSans3-SemiboldIt'],
  ['source-code-pro/SourceCodePro-Regular.ttf', 'SourceCodePro-Regular'],
])('%s', async (file, name) => {
  const bytes = readFileSync(new URL(`../../../fonts/${file}`, import.meta.url));
  const { pdf, finish } = await openDocument(METADATA, { width: 100, height: 100 }, true);
  const font = createFontTable(pdf, { fonts: new Map([['A', bytes]]) }).use('A');
  const own = fontkit.create(bytes);
  for (let glyph = 0; glyph < own.numGlyphs; glyph += 7) {
    const width = (own.getGlyph(glyph).advanceWidth * 1000) / own.unitsPerEm;
    expect(font.width(font.code(glyph, `${glyph}`))).toBeCloseTo(width, 6);
  }
  expect(Buffer.from(await finish()).toString('latin1')).toContain(`+${name}`);
});
