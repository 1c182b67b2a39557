/** What of a picture is seen where its margins are transparent. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Rect } from '../../../src/model/geometry.ts';
import { inspectOne } from './asset-world.ts';

/** A mark of 400 × 100 on a transparent ground of 800 × 500, its own opacity as given. */
function logo(alpha = 1) {
  const ground = { width: 800, height: 500, channels: 4 as const };
  const mark = sharp({
    create: { ...ground, width: 400, height: 100, background: { r: 17, g: 34, b: 51, alpha } },
  });
  return mark
    .png()
    .toBuffer()
    .then((input) =>
      sharp({ create: { ...ground, background: 'rgba(255,255,255,0)' } }).composite([
        { input, left: 240, top: 50 },
      ]),
    );
}

async function seenOf(bytes: Uint8Array | string): Promise<Rect | undefined> {
  const { asset, found } = await inspectOne(bytes);
  expect(found).toEqual([]);
  return asset?.seen;
}

const MARK = { x: 0.3, y: 0.1, width: 0.5, height: 0.2 };

describe('of a picture with transparent margins', () => {
  test.each(['png', 'webp', 'avif', 'gif'] as const)(
    'the part within them is seen: %s',
    async (format) => {
      expect(
        await seenOf(await (await logo()).toFormat(format, { lossless: true }).toBuffer()),
      ).toEqual(MARK);
    },
  );

  test('of sixteen bits too', async () => {
    const bytes = await (await logo()).toColourspace('rgb16').png().toBuffer();
    expect(await seenOf(bytes)).toEqual(MARK);
  });

  test('of grey ones too', async () => {
    const bytes = await (await logo()).toColourspace('b-w').png().toBuffer();
    expect((await sharp(bytes).metadata()).channels).toBe(2);
    expect(await seenOf(bytes)).toEqual(MARK);
  });

  test('all is taken where nothing is seen', async () => {
    expect(await seenOf(await (await logo(0)).png().toBuffer())).toBeUndefined();
  });

  test('what shows as white is margin too', async () => {
    expect(await seenOf(await (await logo(0.02)).png().toBuffer())).toBeUndefined();
    expect(await seenOf(await (await logo(0.1)).png().toBuffer())).toEqual(MARK);
  });
});

test('of a picture without transparency all is seen', async () => {
  const picture = sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } });
  expect(await seenOf(await picture.png().toBuffer())).toBeUndefined();
});

describe('of a drawing', () => {
  const svg = (shapes: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="100pt" height="50pt" viewBox="0 0 100 50">${shapes}</svg>`;

  test('the box round its shapes is seen, strokes included', async () => {
    expect(await seenOf(svg('<rect x="20" y="10" width="60" height="20"/>'))).toEqual({
      x: 0.2,
      y: 0.2,
      width: 0.6,
      height: 0.4,
    });
    const line =
      '<path d="M20 20L80 20" fill="none" stroke="red" stroke-width="10" stroke-linejoin="bevel"/>';
    const seen = await seenOf(svg(line));
    expect(seen!.y * 50).toBeLessThan(15);
    expect((seen!.y + seen!.height) * 50).toBeGreaterThan(25);
  });

  test('all of it, where a ground fills it or shapes reach beyond it', async () => {
    expect(
      await seenOf(svg('<rect width="100" height="50" fill="#fff"/><circle cx="9" cy="9" r="2"/>')),
    ).toBeUndefined();
    expect(await seenOf(svg('<circle cx="50" cy="25" r="80"/>'))).toBeUndefined();
  });
});
