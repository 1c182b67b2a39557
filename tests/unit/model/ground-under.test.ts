import { describe, expect, it } from 'vitest';
import type { Frame, ImageFrame, RectFrame } from '../../../src/model/frame.ts';
import { groundUnder } from '../../../src/model/ground-under.ts';

const owner = { artifact: 'layout' } as const;

function box(fill: string, x = 0, width = 100): RectFrame {
  return { type: 'rect', owner, x, y: 0, width, height: 100, fill, radius: 0 };
}

function image(x = 10, width = 50): ImageFrame {
  const crop = { x: 0, y: 0, width: 1, height: 1 };
  return { type: 'image', owner, x, y: 10, width, height: 50, asset: '/a.png', crop };
}

function under(...frames: readonly Frame[]): string | undefined {
  const picture = image();
  return groundUnder([...frames, picture, box('#eeeeee')], picture);
}

describe('groundUnder', () => {
  it('is the box painted last before the picture', () => {
    expect(under(box('#ffeeee'), box('#eef'))).toBe('#eef');
  });

  it.each<[string, readonly Frame[]]>([
    ['a page without boxes', []],
    ['a white box', [box('#eeeeff'), box('#fff')]],
    ['a box that holds a part of it', [box('#eeeeff', 0, 40)]],
    ['a dark box, on which marks for white paper would not be seen', [box('#0f2d69')]],
    ['another picture', [box('#eeeeff'), image(40)]],
  ])('is white on %s', (_, frames) => {
    expect(under(...frames)).toBeUndefined();
  });

  it('is the box where another picture stands beside it', () => {
    expect(under(box('#eeeeff', 0, 300), image(200))).toBe('#eeeeff');
  });
});
