/** A painted box without words or pictures. */
import { expect, test } from 'vitest';
import type { SpaceBlock } from '../../../../../src/model/block.ts';
import { NO_EDGES } from '../../../../../src/model/geometry.ts';
import { layOut, rows, stack } from '../blocks-by-hand.ts';

const box = {
  padding: NO_EDGES,
  background: '#123456',
  radius: 0,
  borders: {},
  width: 'fill',
} as const;
const space = (size: number): SpaceBlock => ({
  type: 'space',
  space: { size, stretch: 0, shrink: 0 },
  fill: false,
});

/** Heights of what is painted. */
function painted(...blocks: Parameters<typeof layOut>[0]): readonly number[] {
  const [page] = layOut(blocks).document.pages;
  return page!.frames.flatMap((frame) => (frame.type === 'rect' ? [frame.height] : []));
}

/** Regression: a ground for a cover, a box with white in it, was of no height, and was said to lie beyond the page. */
test('is as high as the white in it', () => {
  expect(painted(stack([space(40)], { box }))).toEqual([40]);
  expect(painted(stack([], { box }))).toEqual([0]);
});

test('white under its words is no part of it', () => {
  const [bare] = painted(stack([rows(2, 'a')], { box }));
  expect(painted(stack([rows(2, 'a'), space(40)], { box }))).toEqual([bare]);
});
