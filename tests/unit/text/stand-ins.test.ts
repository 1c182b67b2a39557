/** Spaces, hyphens and lowered figures that a font lacks, and what it does not say of itself. */
import { describe, expect, test } from 'vitest';
import type { FontKey } from '../../../src/model/style.ts';
import { openFont } from '../../../src/text/font-face.ts';
import { CODE, realFonts, SANS, SERIF } from '../../fixtures/real-fonts.ts';

const faceOf = (key: FontKey) => openFont(realFonts.get(key)!);

/** Regression: fonts without U+202F, which typography puts between initials and into numbers, stopped every build. */
describe('a space that a font lacks is its own, as wide as Unicode says', () => {
  test.each([
    [SANS, '\u2003', 1],
    [SANS, '\u2002', 0.5],
    [SANS, '\u2005', 0.25],
    [SANS, '\u205F', 4 / 18],
  ] as const)('%s %j', (key, space, em) => {
    const face = faceOf(key);
    const plain = face.shape(' ', []);
    expect(face.has(space.codePointAt(0)!)).toBe(true);
    for (const features of [[], ['lnum']]) {
      const { glyphs, advances, clusters } = face.shape(`A${space}V`, features);
      expect([glyphs[1], advances[1]]).toEqual([plain.glyphs[0], em]);
      expect(clusters).toEqual(['A', space, 'V']);
    }
  });

  test('as wide as everything else in a font of fixed pitch', () => {
    expect(faceOf(CODE).shape('\u2009', []).advances[0]).toBeCloseTo(0.6, 3);
  });

  test('a font that has it keeps its own', () => {
    const { advances } = faceOf(SERIF).shape('\u2009', []);
    expect(advances[0]).toBeCloseTo(0.125, 3);
  });

  test('however many there are: nine thousand overflowed the stack', () => {
    const { clusters } = faceOf(SANS).shape('A\u2003'.repeat(9_000), ['lnum']);
    expect(clusters.join('')).toBe('A\u2003'.repeat(9_000));
  });

  test('is known from the cache as it was made', () => {
    const face = faceOf(SANS);
    face.has(0x2003);
    const made = face.shape('A\u2003V', []);
    const again = openFont(new Uint8Array(), face.learned());
    expect(again.has(0x2003)).toBe(true);
    expect(again.shape('A\u2003V', [])).toEqual(made);
  });
});

/** Regression: an eighth of the em in Source Sans and Source Serif, and «2 418» in a table read as 2418, «№ 3» as №3. */
describe('a narrow space is three quarters of a plain one', () => {
  test.each([SANS, SERIF])('%s, whose own is narrower', (key) => {
    const face = faceOf(key);
    const plain = face.shape(' ', []).advances[0]!;
    for (const features of [[], ['tnum']]) {
      const { advances, clusters } = face.shape('2\u202F418', features);
      expect(advances[1]).toBeCloseTo(0.75 * plain, 5);
      expect(clusters.join('')).toBe('2\u202F418');
    }
  });

  test('in a font of fixed pitch as wide as everything else', () => {
    expect(faceOf(CODE).shape('\u202F', []).advances[0]).toBeCloseTo(0.6, 3);
  });
});

test('a hyphen that never breaks is the plain one where a font lacks it', () => {
  const face = faceOf(CODE);
  expect(face.shape('\u2011', []).glyphs).toEqual(face.shape('\u2010', []).glyphs);
});

/** Of the lowered figures it has the first two alone (OpenType, cmap, format 12: a group is its first and its last character). */
function withTwoLowered(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 8 <= copy.length; at++) {
    const isGroup = view.getUint32(at) === 0x2080 && view.getUint32(at + 4) === 0x2089;
    if (isGroup) view.setUint32(at + 4, 0x2081);
  }
  return copy;
}

// The typographer writes «CO₂» where «CO2» was typed, and a glyph that is missing stops a build.
test('lowered figures of formulas are plain ones where a font lacks them, and others are not', () => {
  const face = openFont(withTwoLowered(realFonts.get(SERIF)!));
  const { glyphs, clusters } = face.shape('CO₂, C₆H₈', []);
  expect(glyphs).toEqual(face.shape('CO2, C6H8', []).glyphs);
  expect(clusters.join('')).toBe('CO₂, C₆H₈');
  expect(face.has('ₕ'.codePointAt(0)!)).toBe(false);
  expect(faceOf(SERIF).shape('₂', []).glyphs).not.toEqual(faceOf(SERIF).shape('2', []).glyphs);
});

test('letters that a font lacks are not made of others', () => {
  expect(faceOf(SERIF).has(0x4e2d)).toBe(false);
});

const OS2 = 0x4f53_2f32;

/** Of version 1, as many older fonts have it: without the height of capitals. */
function withOldTable(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    if (view.getUint32(at) === OS2) view.setUint16(view.getUint32(at + 8), 1);
  }
  return copy;
}

/** Regression: it was NaN, so that the first build ended in “unsupported number: NaN”, and the second, from the cache, did not. */
test('capitals are as high as an H where the font does not say', () => {
  const face = openFont(withOldTable(realFonts.get(SERIF)!));
  expect(face.capHeight).toBeCloseTo(faceOf(SERIF).capHeight, 2);
});
