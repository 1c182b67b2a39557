/** Pictures whose margins are transparent: on the page these are no part of them. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ImageFrame } from '../../../src/model/frame.ts';
import { packageFolder } from '../../../src/package-folder.ts';
import { compileCase } from '../../suite/compile-case.ts';

const HSE = `${packageFolder}/templates/hse`;
const TEXT = 'Обсерватория следит за кластерами страны и ближних стран. '.repeat(20);
const IMAGE = 'image: { src: images/logo.png, alt: Знак }';

type Pixels = readonly [width: number, height: number];

/** The frame of a mark in the middle of a picture: a square one, and three fifths of the width of one twice as high as wide. */
async function placed(
  yaml: string,
  [width, height]: Pixels = [1000, 2000],
  [markWidth, markHeight]: Pixels = [600, 600],
): Promise<ImageFrame> {
  const mark = { width: markWidth, height: markHeight, channels: 3, background: '#123' } as const;
  const input = await sharp({ create: mark }).png().toBuffer();
  const ground = { width, height, channels: 4, background: 'rgba(255,255,255,0)' } as const;
  const logo = await sharp({ create: ground })
    .composite([{ input, left: (width - markWidth) / 2, top: (height - markHeight) / 2 }])
    .png()
    .toBuffer();
  const files = { '/suite/2025-03/images/logo.png': new Uint8Array(logo) };
  const { result } = await compileCase({ name: 'logo', kind: 'yaml', text: yaml }, HSE, files);
  const frames = result!.document.pages.flatMap((page) => page.frames);
  return frames.find((frame) => frame.type === 'image')!;
}

const MARK = { x: 0.2, y: 0.35, width: 0.6, height: 0.3 };

describe('a picture with transparent margins', () => {
  /** Regression: a mark stood as far from the margin as its file had it, over white as high as itself. */
  test('begins at the margin, and is as high as what is seen of it', async () => {
    const item = `{ title: Тула, text: "${TEXT}", ${IMAGE} }`;
    const frame = await placed(`sections: [{ kind: news, title: События, items: [${item}] }]\n`);
    expect(frame.crop).toEqual({
      x: expect.closeTo(MARK.x),
      y: expect.closeTo(MARK.y),
      width: expect.closeTo(MARK.width),
      height: expect.closeTo(MARK.height),
    });
    expect(frame.x).toBeCloseTo((22 * 72) / 25.4, 1);
    expect(frame.height).toBeCloseTo(frame.width);
  });

  /** Regression: an emblem was as wide as a photograph, in a column as wide as that, and the heaviest thing on its page. */
  test('is smaller than a photograph where it is a mark', async () => {
    const item = `{ title: Тула, text: "${TEXT}", ${IMAGE} }`;
    const frame = await placed(`sections: [{ kind: news, title: События, items: [${item}] }]\n`);
    expect(frame.width).toBeLessThan((48.5 * 72) / 25.4);
  });

  test('is as wide as was asked, mark or not', async () => {
    const image = IMAGE.replace('}', ', width: 70mm }');
    const item = `{ title: Тула, text: "${TEXT}", ${image} }`;
    const frame = await placed(`sections: [{ kind: news, title: События, items: [${item}] }]\n`);
    expect(frame.width).toBeGreaterThan((68.5 * 72) / 25.4);
  });

  test('is no panorama for what it shows: a long mark on a square ground would take the measure', async () => {
    const item = `{ title: Тула, text: "${TEXT}", ${IMAGE} }`;
    const yaml = `sections: [{ kind: news, title: События, items: [${item}] }]\n`;
    const frame = await placed(yaml, [2000, 2000], [1600, 300]);
    expect(frame.width).toBeLessThan((80.5 * 72) / 25.4);
    expect(frame.height).toBeCloseTo((frame.width * 300) / 1600);
  });

  test('keeps them within a border', async () => {
    const item = `{ title: Сборник, text: "${TEXT.repeat(4)}", ${IMAGE} }`;
    const yaml = `sections: [{ kind: publications, title: Издания, items: [${item}] }]\n`;
    const frame = await placed(yaml);
    expect(frame.crop.height).toBeCloseTo(1, 1);
  });

  test('keeps them as the picture of a resource, which stands among others of one size', async () => {
    const resource =
      '{ title: Атлас, image: images/logo.png, alt: Знак, url: "https://example.org" }';
    const item = '{ title: Тула, text: Вложены средства. }';
    const frame = await placed(
      `resources: [${resource}]\nsections: [{ kind: news, title: События, items: [${item}] }]\n`,
    );
    expect(frame.crop).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
});
