/** The thin border of a picture: what viewers make of it depends on where the picture under it ends. */
import { describe, expect, test } from 'vitest';
import { pictureFrames } from '../../../../../src/layout/flow/blocks/lay-image.ts';
import type { ImageFrame, RectFrame } from '../../../../../src/model/frame.ts';

const RECT = { x: 10, y: 20, width: 100, height: 200 };
const PICTURE = { asset: 'a', aspect: 0.5, widthAt150: 100, focus: { x: 0.5, y: 0.5 } };
const OWNER = { artifact: 'layout' } as const;

describe('a picture with a border', () => {
  const border = { width: 0.5, colour: '#c9d3e6' };
  const frames = pictureFrames({ ...PICTURE, border }, RECT, OWNER);
  const image = frames.find((frame): frame is ImageFrame => frame.type === 'image')!;
  const lines = frames.filter((frame): frame is RectFrame => frame.type === 'rect');

  test('takes no more room than without one', () => {
    for (const line of lines) {
      expect(line.x).toBeGreaterThanOrEqual(RECT.x);
      expect(line.y).toBeGreaterThanOrEqual(RECT.y);
      expect(line.x + line.width).toBeLessThanOrEqual(RECT.x + RECT.width);
      expect(line.y + line.height).toBeLessThanOrEqual(RECT.y + RECT.height);
    }
  });

  // Regression: the border lay inside the picture's edge, and dark covers stuck out of it by a pixel.
  test('ends under it, on all sides alike', () => {
    const left = image.x - RECT.x;
    const edges = [
      image.y - RECT.y,
      RECT.x + RECT.width - image.x - image.width,
      RECT.y + RECT.height - image.y - image.height,
    ];
    expect(left).toBeGreaterThan(border.width / 2);
    expect(left).toBeLessThan(border.width);
    for (const edge of edges) expect(edge).toBeCloseTo(left);
  });

  test('keeps its scale: what the border covers is cut off', () => {
    expect(image.width / image.crop.width).toBeCloseTo(RECT.width);
    expect(image.height / image.crop.height).toBeCloseTo(RECT.height);
  });

  test('of which a part is shown keeps its scale too', () => {
    const crop = { x: 0.2, y: 0, width: 0.5, height: 1 };
    const [part] = pictureFrames({ ...PICTURE, crop, border }, RECT, OWNER) as [ImageFrame];
    expect(part.width / part.crop.width).toBeCloseTo(RECT.width / crop.width);
    expect(part.crop.x).toBeGreaterThan(crop.x);
    expect(part.crop.x + part.crop.width).toBeLessThan(crop.x + crop.width);
  });
});

test('a picture without a border fills its place, whole', () => {
  const [image] = pictureFrames(PICTURE, RECT, OWNER);
  expect(image).toMatchObject({ ...RECT, crop: { x: 0, y: 0, width: 1, height: 1 } });
});
