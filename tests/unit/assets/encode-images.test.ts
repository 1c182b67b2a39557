import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeImages } from '../../../src/assets/encode-images.ts';
import { inspectAssets } from '../../../src/assets/inspect-assets.ts';
import { lowResolution } from '../../../src/assets/low-resolution.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { type EncodedImage, type ImageRequest, imageKey } from '../../../src/model/asset.ts';
import { createMemoryWorld } from '../../../src/world/memory-world.ts';
import type { World } from '../../../src/world/world.ts';
import { reference, SPAN } from './asset-world.ts';

const FULL = { x: 0, y: 0, width: 1, height: 1 };
const INCH = { width: 72, height: 72 };
const SILENT = { report: () => undefined };

async function encode(
  bytes: Uint8Array | string,
  request: Partial<ImageRequest> = {},
  ppi = 300,
): Promise<EncodedImage> {
  const path = '/p/picture';
  return encodeIn(createMemoryWorld({ [path]: bytes }), path, request, ppi);
}

async function encodeIn(world: World, path: string, request: Partial<ImageRequest>, ppi = 300) {
  const assets = await inspectAssets(world, [reference(path)], SILENT);
  const order = { path, crop: FULL, placed: INCH, ...request };
  const image = (await encodeImages(world, assets, [order, order], { ppi })).get(imageKey(order));
  if (!image) throw new Error('The picture was not encoded');
  return image;
}

async function pixelAt(image: EncodedImage, x: number, y: number): Promise<readonly number[]> {
  const area = { left: x, top: y, width: 1, height: 1 };
  return [...(await sharp(image.bytes).extract(area).toColourspace('srgb').raw().toBuffer())].slice(
    0,
    3,
  );
}

function plain(width: number, height: number, background: string) {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** Left half red, right half blue. */
async function halves(width: number, height: number) {
  const right = await plain(width / 2, height, '#0000ff')
    .png()
    .toBuffer();
  return plain(width, height, '#ff0000').composite([{ input: right, left: width / 2, top: 0 }]);
}

function photograph(width: number, height: number) {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } });
}

describe('size', () => {
  it('is what the paper needs', async () => {
    const image = await encode(await photograph(900, 900).jpeg().toBuffer());
    expect(image).toMatchObject({ format: 'jpeg', pixelWidth: 300, pixelHeight: 300 });
  });

  it('is never enlarged', async () => {
    const image = await encode(await photograph(50, 50).png().toBuffer());
    expect(image).toMatchObject({ pixelWidth: 50, pixelHeight: 50 });
  });

  it('is of the part that is shown', async () => {
    const crop = { x: 0.5, y: 0, width: 0.5, height: 1 };
    const image = await encode(await (await halves(200, 100)).png().toBuffer(), { crop });
    expect(image).toMatchObject({ pixelWidth: 100, pixelHeight: 100 });
    expect(await pixelAt(image, 2, 50)).toEqual([0, 0, 255]);
  });
});

describe('orientation', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('%d is applied before the crop', async (orientation) => {
    const upright = await (await halves(80, 40)).png().toBuffer();
    const bytes = await sharp(upright)
      .jpeg({ quality: 100 })
      .withMetadata({ orientation })
      .toBuffer();
    const shown = await sharp(bytes).autoOrient().png().toBuffer();
    const image = await encode(bytes);
    const { width = 0, height = 0 } = await sharp(shown).metadata();
    expect([image.pixelWidth, image.pixelHeight]).toEqual([width, height]);
    const corner = await pixelAt({ ...image, bytes: shown }, 3, 3);
    const other = await pixelAt(image, 3, 3);
    const distances = corner.map((value, i) => Math.abs(value - (other[i] ?? 0)));
    expect(Math.max(...distances)).toBeLessThan(12);
  });
});

describe('a large picture that lies on its side', () => {
  // Left half red: once it is turned, the upper one.
  it.each([
    [6, 'ff0000', '0000ff'],
    [8, '0000ff', 'ff0000'],
  ])(
    '%d shows the same part, though made smaller before it is turned',
    async (orientation, upper, lower) => {
      const lying = (await halves(5200, 5000)).withMetadata({ orientation });
      const bytes = await lying.png({ compressionLevel: 1 }).toBuffer();
      const crop = { x: 0.5, y: 0, width: 0.5, height: 1 };
      const image = await encode(bytes, { crop, placed: { width: 100, height: 208 } }, 72);
      expect([image.pixelWidth, image.pixelHeight]).toEqual([100, 208]);
      const hex = async (y: number) => Buffer.from(await pixelAt(image, 50, y)).toString('hex');
      expect([await hex(5), await hex(98)]).toEqual([upper, upper]);
      expect([await hex(110), await hex(200)]).toEqual([lower, lower]);
    },
  );
});

describe('colour', () => {
  it('of CMYK becomes sRGB', async () => {
    const bytes = await photograph(60, 60).toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).space).toBe('cmyk');
    const image = await encode(bytes);
    expect(await sharp(image.bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
  });

  it('of 16 bits becomes 8', async () => {
    const bytes = await photograph(60, 60).toColourspace('rgb16').png().toBuffer();
    expect((await sharp(bytes).metadata()).depth).toBe('ushort');
    const image = await encode(bytes);
    expect((await sharp(image.bytes).metadata()).depth).toBe('uchar');
  });

  it('behind transparency is white', async () => {
    const empty = {
      width: 20,
      height: 20,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    } as const;
    const image = await encode(await sharp({ create: empty }).png().toBuffer());
    expect((await sharp(image.bytes).metadata()).hasAlpha).toBe(false);
    expect(await pixelAt(image, 5, 5)).toEqual([255, 255, 255]);
  });

  it('behind transparency of sixteen bits is the white of the page, not a shade darker', async () => {
    const empty = {
      width: 90,
      height: 60,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    } as const;
    const deep = sharp({ create: empty }).toColourspace('rgb16').png();
    const image = await encode(await deep.toBuffer(), { placed: { width: 53, height: 35 } }, 72);
    expect(await pixelAt(image, 5, 5)).toEqual([255, 255, 255]);
  });

  it('of a wide profile is turned into sRGB', async () => {
    const bytes = await plain(20, 20, '#20c040').withIccProfile('p3').png().toBuffer();
    const image = await encode(bytes);
    expect((await sharp(image.bytes).metadata()).icc).toBeUndefined();
    const [red = 0, green = 0] = await pixelAt(image, 5, 5);
    expect(Math.abs(red - 0x20)).toBeLessThan(6);
    expect(Math.abs(green - 0xc0)).toBeLessThan(6);
  });

  it('of a grey picture stays', async () => {
    const grey = await photograph(60, 60).greyscale().toColourspace('b-w').png().toBuffer();
    const image = await encode(grey);
    expect(await sharp(image.bytes).metadata()).toMatchObject({ depth: 'uchar' });
  });
});

describe('form', () => {
  it('is flat PNG for few colours', async () => {
    const image = await encode(
      await (await halves(200, 100))
        .jpeg({ quality: 100 })
        .toBuffer()
        .then((b) => sharp(b).threshold().png().toBuffer()),
    );
    expect(image.format).toBe('png');
  });

  it('is baseline JPEG for a photograph', async () => {
    const image = await encode(await photograph(300, 300).png().toBuffer());
    expect(image.format).toBe('jpeg');
    expect((await sharp(image.bytes).metadata()).isProgressive).toBe(false);
  });

  it('of a drawing has twice the resolution', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text y="9" font-size="9">A</text><rect x="5" width="5" height="5" fill="red"/></svg>';
    const image = await encode(svg, {}, 100);
    expect(image).toMatchObject({ pixelWidth: 200, pixelHeight: 200 });
    expect(await pixelAt(image, 150, 50)).toEqual([255, 0, 0]);
  });

  it('is the same twice', async () => {
    const bytes = await photograph(300, 300).png().toBuffer();
    const [one, two] = [await encode(bytes), await encode(bytes)];
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  });
});

describe('a transparent picture', () => {
  const clear = { r: 200, g: 20, b: 20, alpha: 0 };
  const blank = () => sharp({ create: { width: 20, height: 20, channels: 4, background: clear } });
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text/></svg>';

  // Regression: it stood on a white box in a tinted one.
  it.each<[string, () => Promise<Uint8Array | string>]>([
    ['of colours', () => blank().png().toBuffer()],
    ['of greys', () => blank().toColourspace('b-w').png().toBuffer()],
    ['of sixteen bits', () => blank().toColourspace('rgb16').png().toBuffer()],
    ['drawn', () => Promise.resolve(drawing)],
  ])('%s shows its ground', async (_, make) => {
    const bytes = await make();
    const tinted = await encode(bytes, { ground: '#eaeff8' });
    expect(await pixelAt(tinted, 9, 9)).toEqual([234, 239, 248]);
    expect(await pixelAt(await encode(bytes), 9, 9)).toEqual([255, 255, 255]);
  });
});

describe('a drawing in units of paper', () => {
  const root = (size: string, content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><style>path{stroke:red}</style>${content}</svg>`;

  // Regression: it was drawn with the square of the pixels that it needs, and ended the build.
  it.each([
    'width="460.8pt" height="460.8pt" viewBox="0 0 460.8 460.8"',
    'width="100mm" height="10cm"',
    'width="4in" height="4in" style="width:100%; height:auto"',
  ])('is drawn as large as it is wanted: %s', async (size) => {
    const drawing = root(size, '<rect width="10000" height="10000" fill="#00f"/>');
    const image = await encode(drawing, { placed: { width: 500, height: 500 } }, 300);
    expect(image).toMatchObject({ pixelWidth: 4167, pixelHeight: 4167 });
    expect(await pixelAt(image, 4160, 4160)).toEqual([0, 0, 255]);
  });

  // Regression: strokes and letters in points were as many times as large as the picture.
  it.each(['viewBox="0 0 96 96"', 'width="1in" height="1in"', 'width="96" height="96"'])(
    'has strokes as wide as they are: %s',
    async (size) => {
      const drawing = root(size, '<path d="M0 48H96" stroke-width="24pt"/>');
      const image = await encode(drawing, {}, 144);
      expect(image).toMatchObject({ pixelWidth: 288, pixelHeight: 288 });
      const colours = await Promise.all([90, 100, 188, 198].map((y) => pixelAt(image, 144, y)));
      const [white, red] = [
        [255, 255, 255],
        [255, 0, 0],
      ];
      expect(colours).toEqual([white, red, red, white]);
    },
  );

  it('keeps its aspect where its box has another', async () => {
    const size = 'width="2in" height="1in" viewBox="0 0 9 9" preserveAspectRatio="xMaxYMid"';
    const drawing = root(size, '<rect width="9" height="9" fill="#00f"/>');
    const image = await encode(drawing, { placed: { width: 144, height: 72 } }, 36);
    const pixels = [30, 80, 138].map((x) => pixelAt(image, x, 36));
    expect(await Promise.all(pixels)).toEqual([
      [255, 255, 255],
      [0, 0, 255],
      [0, 0, 255],
    ]);
  });

  it('is cut out of no more pixels than can be drawn', async () => {
    const drawing = root('viewBox="0 0 10 10"', '<rect width="10" height="10" fill="#00f"/>');
    const crop = { x: 0.5, y: 0.5, width: 0.02, height: 0.02 };
    const image = await encode(drawing, { crop }, 300);
    expect(await pixelAt(image, 100, 100)).toEqual([0, 0, 255]);
  });

  // Regression: letters of another encoding than UTF-8 are read in their own.
  it('is read in the encoding that it names', async () => {
    const xml = (name: string) =>
      `<?xml version="1.0" encoding="${name}"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">\n<!-- <svg> -->\n<svg title="1 > 0" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><text y="9" font-size="9">`;
    const end = '</text></svg>';
    const cyrillic = Buffer.concat([
      Buffer.from(xml('windows-1251')),
      Buffer.from([0xcf, 0xee, 0xf0, 0xf2]),
      Buffer.from(end),
    ]);
    const expected = await encode(`${xml('UTF-8')}Порт${end}`, {}, 72);
    const image = await encode(cyrillic, {}, 72);
    expect(Buffer.from(image.bytes).equals(Buffer.from(expected.bytes))).toBe(true);
  });
});

describe('cache', () => {
  it('gives the same picture without its file, and heals when broken', async () => {
    const path = '/p/picture';
    const world = createMemoryWorld({ [path]: await photograph(300, 300).png().toBuffer() });
    const keys: string[] = [];
    let reads = 0;
    const watched: World = {
      ...world,
      read: (name) => {
        reads++;
        return world.read(name);
      },
      writeCache: (key, bytes) => {
        keys.push(key);
        world.writeCache(key, bytes);
      },
    };
    const first = await encodeIn(watched, path, {});
    reads = 0;
    const second = await encodeIn(watched, path, {});
    expect(reads).toBe(1);
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
    const [, encoded = ''] = keys;
    const entry = world.readCache(encoded);
    if (!entry) throw new Error('Nothing was kept');
    const spoilt = Uint8Array.from(entry);
    spoilt[spoilt.length - 20] = (spoilt[spoilt.length - 20] ?? 0) ^ 255;
    world.writeCache(encoded, spoilt);
    expect(Buffer.from((await encodeIn(watched, path, {})).bytes).equals(first.bytes)).toBe(true);
  });
});

describe('resolution', () => {
  it('is reported where it is too low as placed', () => {
    const asset = {
      type: 'raster',
      path: '/p/a.jpg',
      pixelWidth: 200,
      pixelHeight: 200,
      hash: '',
    } as const;
    const assets = new Map([[asset.path, asset]]);
    const found: Diagnostic[] = [];
    const sink = { report: (diagnostic: Diagnostic) => void found.push(diagnostic) };
    const place = (width: number) => ({
      path: asset.path,
      crop: FULL,
      placed: { width, height: width },
      span: SPAN,
    });
    lowResolution(assets, [place(72)], sink);
    expect(found).toEqual([]);
    lowResolution(assets, [place(72), place(144), place(100)], sink);
    expect(found).toMatchObject([
      { code: 'image-low-resolution', severity: 'warning', span: SPAN },
    ]);
    expect(found[0]?.message.en).toContain('100 dots');
    expect(found[0]?.hints[0]?.en).toContain('300 pixels');
  });
});
