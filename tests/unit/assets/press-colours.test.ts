import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blackAlone } from '../../../src/assets/cmyk/black-alone.ts';
import { pressColours } from '../../../src/assets/cmyk/press-colours.ts';
import { encodeImages } from '../../../src/assets/encode-images.ts';
import { imageKey } from '../../../src/model/asset.ts';
import type { PressProfile } from '../../../src/model/print.ts';
import type { World } from '../../../src/world/world.ts';
import { pressProfileBytes } from '../../fixtures/press-profile.ts';

let folder: string;
let profile: PressProfile;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'digest-press-'));
  profile = keep('press.icc', pressProfileBytes());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function keep(name: string, bytes: Uint8Array): PressProfile {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, bytes, name };
}

describe('black alone', () => {
  it.each([
    ['#1A2233', 1],
    ['#000000', 1],
    ['#000', 1],
    ['#222222', 1],
    ['#FFFFFF', 0],
  ])('is what text of %s is printed in', (colour, black) => {
    expect(blackAlone(colour, 'text')).toBeCloseTo(black, 5);
  });

  it('is a tint for greyish text', () => {
    expect(blackAlone('#5A6474', 'text')).toBeCloseTo(0.61, 2);
  });

  it.each(['#0F2D69', '#234B9B', '#E61E3C', '#C3D2F0'])('is not for text of %s', (colour) => {
    expect(blackAlone(colour, 'text')).toBeUndefined();
  });

  it('is for grey fields, as dark as they are', () => {
    expect(blackAlone('#000000', 'fields')).toBe(1);
    expect(blackAlone('#808080', 'fields')).toBeCloseTo(0.498, 3);
    expect(blackAlone('#1A2233', 'fields')).toBeUndefined();
  });
});

describe('colours of the press', () => {
  it('come out of the profile, text and fields apart', async () => {
    const text = new Set(['#1A2233', '#ff0000']);
    const made = await pressColours(profile, { text, fields: new Set(['#1A2233', '#ffffff']) });
    expect(made?.text.get('#1A2233')).toEqual([0, 0, 0, 1]);
    expect(made?.fields.get('#ffffff')).toEqual([0, 0, 0, 0]);
    const [c, m, y, k] = made?.text.get('#ff0000') ?? [];
    expect(c).toBeLessThan(0.1);
    expect(m).toBeGreaterThan(0.8);
    expect(y).toBeGreaterThan(0.8);
    expect(k).toBeLessThan(0.1);
    const field = made?.fields.get('#1A2233') ?? [];
    expect(field.filter((ink) => ink > 0.05).length).toBeGreaterThan(1);
  });

  it('are the same twice', async () => {
    const used = { text: new Set(['#123456']), fields: new Set(['#654321']) };
    expect(await pressColours(profile, used)).toEqual(await pressColours(profile, used));
  });

  it('are none when the profile cannot be read', async () => {
    const bytes = Buffer.from(pressProfileBytes());
    bytes.fill(0xff, 300);
    const used = { text: new Set<string>(), fields: new Set<string>() };
    expect(await pressColours(keep('broken.icc', bytes), used)).toBeUndefined();
  });
});

describe('pictures', () => {
  it('are JPEGs of four inks, kept apart from those for screens', async () => {
    const create = { width: 60, height: 40, channels: 3, background: '#e61e3c' } as const;
    const bytes = await sharp({ create }).png().toBuffer();
    const kept = new Map<string, Uint8Array>();
    const world = {
      read: () => bytes,
      readCache: (key: string) => kept.get(key),
      writeCache: (key: string, content: Uint8Array) => void kept.set(key, content),
    } as unknown as World;
    const asset = { type: 'raster', path: '/a.png', pixelWidth: 60, pixelHeight: 40, hash: 'a' };
    const assets = new Map([['/a.png', asset as typeof asset & { readonly type: 'raster' }]]);
    const crop = { x: 0, y: 0, width: 1, height: 1 };
    const request = { path: '/a.png', crop, placed: { width: 30, height: 20 } };
    const screen = await encodeImages(world, assets, [request], { ppi: 72 });
    const press = await encodeImages(world, assets, [request], { ppi: 72, press: profile });
    const image = press.get(imageKey(request));
    expect(screen.get(imageKey(request))?.format).toBe('png');
    expect(image).toMatchObject({ format: 'jpeg', pixelWidth: 30, pixelHeight: 20 });
    expect(kept.size).toBe(2);
    const found = await sharp(image?.bytes).metadata();
    expect(found).toMatchObject({ space: 'cmyk', channels: 4, hasProfile: false });
    const pipeline = sharp(image?.bytes).pipelineColourspace('cmyk').toColourspace('cmyk');
    const [c = 255, m = 0] = await pipeline.raw().toBuffer();
    expect([c < 40, m > 180]).toEqual([true, true]);
  });
});
