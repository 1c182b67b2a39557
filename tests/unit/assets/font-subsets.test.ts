/** What the cache holds of embedded fonts: cut once for the same glyphs, good for nothing when damaged, and never seen in the file. */
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { createSubsetMemory } from '../../../src/assets/font-subsets.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { sampleDocument, sampleResources } from '../render/sample-document.ts';
import { worldWithCache } from './world-with-cache.ts';

const FONT = 'Serif/400';
const FONTS = new Map([
  [FONT, Uint8Array.of(1, 2, 3)],
  ['Sans/400', Uint8Array.of(4)],
]);
const CUT = Uint8Array.of(7, 8);

describe('a subset', () => {
  test('is cut once for the same glyphs of a font', () => {
    const { world } = worldWithCache();
    const cut = vi.fn(() => CUT);
    for (let build = 0; build < 2; build++) {
      const memory = createSubsetMemory(world, FONTS);
      expect([...memory.remembered(FONT, [0, 5, 3], cut)]).toEqual([...CUT]);
    }
    expect(cut).toHaveBeenCalledTimes(1);
  });

  test.each<[string, string, readonly number[]]>([
    ['other glyphs', FONT, [0, 5]],
    ['glyphs in another order', FONT, [0, 3, 5]],
    ['another font', 'Sans/400', [0, 5, 3]],
  ])('is cut anew for %s', (_, font, glyphs) => {
    const { world } = worldWithCache();
    const memory = createSubsetMemory(world, FONTS);
    memory.remembered(FONT, [0, 5, 3], () => CUT);
    expect([...memory.remembered(font, glyphs, () => Uint8Array.of(9))]).toEqual([9]);
  });

  test('is cut anew when the entry was damaged', () => {
    const { world, entries } = worldWithCache();
    const memory = createSubsetMemory(world, FONTS);
    memory.remembered(FONT, [0], () => CUT);
    for (const entry of entries.values()) entry.fill(0, entry.length - 1);
    expect([...memory.remembered(FONT, [0], () => Uint8Array.of(9))]).toEqual([9]);
  });
});

test('a file is the same with its fonts cut, kept and found again', async () => {
  const red = { width: 20, height: 20, channels: 3, background: '#dd0000' } as const;
  const bytes = await sharp({ create: red }).png().toBuffer();
  const resources = sampleResources({ bytes, format: 'png', pixelWidth: 20, pixelHeight: 20 });
  const { world, entries } = worldWithCache();
  const subsets = createSubsetMemory(world, resources.fonts);
  const plain = await renderPdf(sampleDocument, resources);
  const first = await renderPdf(sampleDocument, { ...resources, subsets });
  expect(entries.size).toBeGreaterThan(0);
  const second = await renderPdf(sampleDocument, { ...resources, subsets });
  expect(Buffer.from(plain).equals(first)).toBe(true);
  expect(Buffer.from(plain).equals(second)).toBe(true);
});
