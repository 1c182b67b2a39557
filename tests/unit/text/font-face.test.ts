/** Shaping by pairs against fontkit's own shaping of whole words, in every font of the repository. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { openFont } from '../../../src/text/font-face.ts';
import { realFonts, SERIF } from '../../fixtures/real-fonts.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

interface Font {
  readonly unitsPerEm: number;
  layout(word: string): {
    readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
}

const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Uint8Array): Font };

describe.each([...realFonts])('%s', (key, bytes) => {
  const face = openFont(bytes);
  const font = fontkit.create(bytes);

  /** But for the narrow space, which is made: stand-ins.test.ts. */
  test('gives the glyphs and advances of whole shaping', () => {
    for (const word of SAMPLE_WORDS.filter((one) => !one.includes('\u202F'))) {
      const whole = font.layout(word);
      const placed = face.shape(word, []);
      expect([word, placed.glyphs]).toEqual([word, whole.glyphs.map(({ id }) => id)]);
      const width = placed.advances.reduce((sum, advance) => sum + advance, 0);
      const wanted = whole.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      expect([word, (width * font.unitsPerEm).toFixed(2)]).toEqual([word, wanted.toFixed(2)]);
    }
  });

  test('its clusters are the word', () => {
    for (const word of SAMPLE_WORDS) {
      const { clusters } = face.shape(word, []);
      expect(clusters.join('').normalize('NFC')).toBe(word.normalize('NFC'));
    }
  });

  /** Regression: a glyph kept the characters of the word that had it first; what an earlier build had shaped changed the text of a PDF. */
  test('its clusters are the word, whatever was shaped before it', () => {
    const words = [
      'ё\u0301лка',
      'те\u0301ма',
      'a\u0304\u0301',
      'o\u0301',
      'ﬁ',
      'fi',
      'и\u0306\u0301',
      'и\u0301',
    ];
    for (const order of [words, words.toReversed()]) {
      const other = openFont(bytes);
      const shaped = order.map((word) => other.shape(word, ['lnum']));
      expect(shaped).toEqual(order.map((word) => openFont(bytes).shape(word, ['lnum'])));
      const texts = shaped.map(({ clusters }) => clusters.join('').normalize('NFKC'));
      expect(texts).toEqual(order.map((word) => word.normalize('NFKC')));
    }
  });

  test('has what Russian and English need, and measures in em', () => {
    for (const character of 'АЯаяЁё№«»„“—–…₽−AZaz09€%\u00a0') {
      expect([character, face.has(character.codePointAt(0)!)]).toEqual([character, true]);
    }
    expect(face.ascent).toBeGreaterThan(0.7);
    expect(face.descent).toBeGreaterThan(0.15);
    expect(face.capHeight).toBeGreaterThan(0.6);
    expect(face.capHeight).toBeLessThan(face.ascent);
  });

  test('tells of a text whether it has all of it', () => {
    expect(['Учёный', 'A1', ''].map((text) => face.hasAll(text))).toEqual([true, true, false]);
    expect(['дом\u4e2d', '\u{1f600}', 'а\ud83d'].map((text) => face.hasAll(text))).toEqual(
      Array(3).fill(false),
    );
  });

  test('words that an earlier build shaped need no font, and come out the same', () => {
    const words = SAMPLE_WORDS.filter((word) => face.hasAll(word));
    const fresh = openFont(bytes);
    const shaped = words.map((word) => fresh.shape(word, []));
    const again = openFont(new Uint8Array(), fresh.learned());
    expect(words.map((word) => again.shape(word, []))).toEqual(shaped);
    expect(again.learned()).toBeUndefined();
  });

  test('kerning moves pairs, but not where all glyphs are of one width', () => {
    const width = (word: string) =>
      face.shape(word, []).advances.reduce((sum, advance) => sum + advance, 0);
    const apart = 3 * width('A') + 2 * width('V');
    expect(face.isFixedPitch).toBe(key.startsWith('Source Code Pro'));
    if (face.isFixedPitch) {
      expect(width('AVAVA')).toBeCloseTo(apart, 6);
      expect(width('Щl.i')).toBeCloseTo(4 * width('m'), 6);
    } else expect(width('AVAVA')).toBeLessThan(apart);
  });
});

/** Regression: the comma of «МГУ,» stood with more than half of its width under the letter. */
test('no mark goes deeper under a letter than in most pairs', () => {
  const face = openFont(realFonts.get(SERIF)!);
  const kern = (left: string, right: string) =>
    face.shape(left + right, []).advances[0]! - face.shape(left, []).advances[0]!;
  expect(kern('У', ',')).toBeCloseTo(-0.14, 9);
  expect(kern('У', ',')).toBeCloseTo(kern('V', ','), 9);
  expect(kern('У', 'А')).toBeCloseTo(-0.126, 9);
});

test('features are shaped by the font', () => {
  const face = openFont(realFonts.get(SERIF)!);
  const { advances } = face.shape('0123456789', ['tnum']);
  expect(new Set(advances.map((advance) => advance.toFixed(4))).size).toBe(1);
});

// Regression: the shaper takes the square of their number, and a hundred thousand took half a minute.
test('marks over one letter are shaped part by part', () => {
  const face = openFont(realFonts.get(SERIF)!);
  const word = `а${'\u0301'.repeat(100_000)}`;
  const { clusters } = face.shape(word, []);
  expect(clusters.join('') === word).toBe(true);
});

test('bytes that are no font are refused', () => {
  expect(() => openFont(new Uint8Array([1, 2, 3, 4]))).toThrow();
});
