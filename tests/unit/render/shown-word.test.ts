/** A shaped word → codes and adjustments of a `TJ` array. */
import { describe, expect, test } from 'vitest';
import type { ShapedWord } from '../../../src/model/paragraph.ts';
import { type GlyphCodes, showWord, WordMemory } from '../../../src/render/pdf/shown-word.ts';

const SIZE = 10;

/** Codes are the glyphs' own numbers; every glyph is 500 wide. */
const codes: GlyphCodes = {
  code: (glyph, text) => (text === '\u2010' ? glyph + 0x1000 : glyph),
  width: () => 500,
};

/** @param thousandths advances of its glyphs */
function word(thousandths: readonly number[], clusters: readonly string[]): ShapedWord {
  return {
    font: 'hand',
    glyphs: thousandths.map((_, i) => i + 1),
    advances: thousandths.map((advance) => (advance * SIZE) / 1000),
    clusters,
  };
}

function hex(bytes: string): string {
  return Buffer.from(bytes, 'hex').toString('latin1');
}

describe('a word in a TJ', () => {
  test('is its codes where the font says all', () => {
    expect(showWord(codes, word([500, 500], ['а', 'б']), SIZE)).toEqual({
      pieces: [{ codes: hex('00010002') }],
      glyphs: 2,
      advance: 1000,
    });
  });

  test('has kerning between its codes', () => {
    const { pieces } = showWord(codes, word([480, 500, 515, 500], [...'абвг']), SIZE);
    expect(pieces).toEqual([{ codes: `${hex('0001')})20(${hex('00020003')})-15(${hex('0004')}` }]);
  });

  test('rounds against the pen, so that errors never add up', () => {
    const { pieces, advance } = showWord(
      codes,
      word(Array(40).fill(500.4), Array(40).fill('а')),
      SIZE,
    );
    const adjusted = [...pieces[0]!.codes.matchAll(/\)(-?\d+)\(/g)].map(([, by]) => Number(by));
    expect(Math.max(...adjusted.map(Math.abs))).toBe(1);
    // The last glyph's own rest is left to what comes next.
    expect(advance - 40 * 500.4).toBeGreaterThan(-1);
    expect(advance - 40 * 500.4).toBeLessThan(1);
  });

  test('marks a cluster of several glyphs with its text', () => {
    const { pieces } = showWord(codes, word([500, 500, 0, 500], ['а', 'й', '', 'б']), SIZE);
    expect(pieces).toEqual([
      { codes: hex('0001') },
      { codes: hex('00020003'), actualText: 'й' },
      { codes: `)500(${hex('0004')}` },
    ]);
  });

  test('ends in a glyph that is copied as something else', () => {
    const { pieces } = showWord(codes, word([500, 500], ['а', '-']), SIZE, '\u2010');
    expect(pieces).toEqual([{ codes: hex('00011002') }]);
  });

  test('escapes codes that a string would end or change at', () => {
    const same = { ...codes, code: (glyph: number) => [0, 0x28, 0x295c, 0x0d0a][glyph] ?? 0 };
    const { pieces } = showWord(same, word([500, 500, 500], [...'абв']), SIZE);
    expect(pieces).toEqual([{ codes: '\0\\(\\)\\\\\\r\n' }]);
  });

  test('is made once', () => {
    const memory = new WordMemory(codes);
    const same = word([500], ['а']);
    expect(memory.show(same, SIZE)).toBe(memory.show(same, SIZE));
  });
});
