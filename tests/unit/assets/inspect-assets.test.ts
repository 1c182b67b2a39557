import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectAssets } from '../../../src/assets/inspect-assets.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { createMemoryWorld } from '../../../src/world/memory-world.ts';
import { inspectOne, reference, SPAN } from './asset-world.ts';

function picture() {
  return sharp({ create: { width: 40, height: 20, channels: 3, background: '#c02020' } });
}

async function noise(width: number, height: number) {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
}

describe('kinds', () => {
  const formats = ['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const;
  for (const format of formats) {
    it(`knows ${format} by its bytes`, async () => {
      const { asset, found } = await inspectOne(await picture().toFormat(format).toBuffer());
      expect(found).toEqual([]);
      expect(asset).toMatchObject({ type: 'raster', pixelWidth: 40, pixelHeight: 20 });
      expect(asset?.hash).toMatch(/^[\da-f]{64}$/);
    });
  }

  for (let orientation = 1; orientation <= 8; orientation++) {
    it(`turns a picture of EXIF orientation ${orientation}`, async () => {
      const bytes = await picture().jpeg().withMetadata({ orientation }).toBuffer();
      const { asset } = await inspectOne(bytes);
      const isTurned = orientation >= 5;
      expect(asset).toMatchObject({
        pixelWidth: isTurned ? 20 : 40,
        pixelHeight: isTurned ? 40 : 20,
      });
    });
  }

  it.each([
    ['a screenshot on white', '#ffffff', 'rgb(20,20,20)', [200, 100, 400, 100], true],
    ['a line of text over one edge', '#fefefe', 'rgb(20,20,20)', [0, 0, 40, 30], true],
    ['a photograph', '#a0b0c0', 'rgb(20,20,20)', [200, 100, 400, 100], undefined],
    [
      'a portrait that stands on its lower edge',
      '#ffffff',
      '#654321',
      [200, 100, 400, 400],
      undefined,
    ],
    ['a logo without a ground', 'rgba(255,255,255,0)', '#112233', [200, 100, 400, 100], undefined],
  ] as const)('sees whether edges are white: %s', async (_, ground, ink, box, isWhite) => {
    const [left, top, width, height] = box;
    const mark = await sharp({ create: { width, height, channels: 3, background: ink } })
      .png()
      .toBuffer();
    const bytes = await sharp({
      create: { width: 800, height: 500, channels: 4, background: ground },
    })
      .composite([{ input: mark, left, top }])
      .png()
      .toBuffer();
    const { asset } = await inspectOne(bytes);
    expect(asset?.type === 'raster' && asset.hasWhiteEdge).toBe(isWhite);
  });

  it.each([
    ['a disc on a clear ground', '<circle cx="50" cy="50" r="30"/>', true],
    ['a disc that touches all edges', '<circle cx="50" cy="50" r="50"/>', true],
    [
      'a chart on a clear ground',
      '<path d="M20 80V60h10v20zM40 80V40h10v40zM60 80V20h10v60zM10 81h80v1h-80z"/>',
      undefined,
    ],
    [
      'a bust that stands on its edge',
      '<circle cx="50" cy="40" r="20"/><path d="M0 100V75L50 50L100 75V100Z"/>',
      undefined,
    ],
    [
      'a disc on a ground',
      '<rect width="100" height="100" fill="#fff"/><circle r="40"/>',
      undefined,
    ],
    ['nothing', '', undefined],
  ])('knows a mark: %s', async (_, shapes, isMark) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300" viewBox="0 0 100 100">${shapes}</svg>`;
    const { asset } = await inspectOne(await sharp(Buffer.from(svg)).png().toBuffer());
    expect(asset?.type === 'raster' && asset.isMark).toBe(isMark);
  });

  it('takes the first frame of an animation', async () => {
    const frames = [picture().png().toBuffer(), picture().negate().png().toBuffer()];
    const bytes = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await sharp(bytes).metadata()).pages).toBe(2);
    const { asset } = await inspectOne(bytes);
    expect(asset).toMatchObject({ pixelWidth: 40, pixelHeight: 20 });
  });

  it.each([
    ['a web page', '<!doctype html><html><body>404</body></html>', 'not-an-image'],
    ['an empty file', '', 'not-an-image'],
    ['a PDF', '%PDF-1.7\n', 'image-unsupported'],
    ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0', 'image-unsupported'],
  ])('refuses %s', async (_, text, code) => {
    const { asset, found } = await inspectOne(text);
    expect(asset).toBeUndefined();
    expect(found).toMatchObject([{ code, severity: 'error', span: SPAN }]);
  });
});

/** A TIFF of one pixel: little-endian, one strip behind the directory. */
function tiffOfOnePixel(photometric: number, pixel: readonly number[]): Uint8Array {
  const entries = [
    [256, 3, 1, 1],
    [257, 3, 1, 1],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [262, 3, 1, photometric],
    [273, 4, 1, 8],
    [277, 3, 1, pixel.length],
    [278, 3, 1, 1],
    [279, 4, 1, pixel.length],
    [338, 3, 1, 2],
  ] as const;
  const bytes = Buffer.alloc(8 + 8 + 2 + entries.length * 12 + 4);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(16, 4);
  bytes.set(pixel, 8);
  bytes.writeUInt16LE(entries.length, 16);
  for (const [i, [tag, type, count, value]] of entries.entries()) {
    const at = 18 + i * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  return bytes;
}

// Regression: it was printed black.
it('refuses a TIFF in Lab with transparency', async () => {
  const rgb = await inspectOne(tiffOfOnePixel(2, [200, 20, 20, 255]));
  expect(rgb.found).toEqual([]);
  const { asset, found } = await inspectOne(tiffOfOnePixel(8, [128, 0, 0, 255]));
  expect(asset).toBeUndefined();
  expect(found).toMatchObject([{ code: 'image-unsupported', span: SPAN }]);
});

describe('broken files', () => {
  it.each(['jpeg', 'png', 'webp', 'tiff', 'gif'] as const)(
    'finds a %s cut short',
    async (format) => {
      const bytes = await (await noise(200, 200)).toFormat(format).toBuffer();
      const { found } = await inspectOne(bytes.subarray(0, Math.floor(bytes.length * 0.6)));
      expect(found).toMatchObject([{ code: 'image-broken', span: SPAN }]);
    },
  );

  it('refuses a small file that claims very many pixels', async () => {
    const { found } = await inspectOne(hugePng(60_000, 60_000));
    expect(found).toMatchObject([{ code: 'image-too-many-pixels' }]);
    expect(found[0]?.message.en).toContain('60000 × 60000');
  });

  it('reports a missing file at every reference', async () => {
    const found: Diagnostic[] = [];
    const sink = { report: (diagnostic: Diagnostic) => void found.push(diagnostic) };
    const other = { ...reference('/none.jpg'), span: { ...SPAN, start: 50, end: 60 } };
    await inspectAssets(createMemoryWorld({}), [reference('/none.jpg'), other], sink);
    expect(found.map(({ code, span }) => [code, span?.start])).toEqual([
      ['image-unreadable', 10],
      ['image-unreadable', 50],
    ]);
  });
});

describe('cache', () => {
  it('answers without the picture library, and heals when broken', async () => {
    const path = '/a.png';
    const world = createMemoryWorld({ [path]: await picture().png().toBuffer() });
    const keys: string[] = [];
    const watched = {
      ...world,
      writeCache: (key: string, bytes: Uint8Array) => {
        keys.push(key);
        world.writeCache(key, bytes);
      },
    };
    const sink = { report: () => undefined };
    const first = await inspectAssets(watched, [reference(path)], sink);
    expect(await inspectAssets(watched, [reference(path)], sink)).toEqual(first);
    expect(keys).toHaveLength(1);
    world.writeCache(keys[0] ?? '', new Uint8Array([1, 2, 3]));
    expect(await inspectAssets(watched, [reference(path)], sink)).toEqual(first);
    expect(keys).toHaveLength(2);
  });
});

/** A PNG whose header claims a size that its data do not have. */
function hugePng(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), ...parts]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc(bytes: Uint8Array): number {
  return crc32(bytes);
}
