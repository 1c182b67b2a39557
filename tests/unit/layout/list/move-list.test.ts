/** A list moved to the right: all that it draws goes with it, but what stands at a fixed place of the page. */
import { expect, test } from 'vitest';
import { moveList } from '../../../../src/layout/list/move-frames.ts';
import { rectFrame } from '../../../../src/layout/list/rect-frame.ts';
import {
  type Draw,
  plainPenalty,
  type VerticalItem,
} from '../../../../src/layout/list/vertical-list.ts';
import { NO_EDGES } from '../../../../src/model/geometry.ts';

const draw: Draw = () => [rectFrame({ x: 1, y: 2, width: 3, height: 4 }, '#000000')];
const frameOf = (made: Draw | undefined) => made?.()[0];

test('boxes, heads that are repeated and painted boxes are moved', () => {
  const [box, penalty, open] = moveList(
    [
      { type: 'box', height: 4, draw },
      { type: 'penalty', cost: 0, carry: { height: 4, draw } },
      {
        type: 'open',
        box: { padding: NO_EDGES, borders: {}, radius: 0, width: 'fill' },
        x: 5,
        width: 10,
        owner: { artifact: 'layout' },
      },
    ],
    10,
  );
  expect(box?.type === 'box' && frameOf(box.draw)).toMatchObject({ x: 11, y: 2 });
  expect(penalty?.type === 'penalty' && frameOf(penalty.carry?.draw)).toMatchObject({
    x: 11,
    y: 2,
  });
  expect(open).toMatchObject({ x: 15, width: 10 });
});

test('what has a fixed place on the page, or draws nothing, is the same object', () => {
  const items: readonly VerticalItem[] = [
    { type: 'box', height: 0, draw, isPlaced: true },
    { type: 'box', height: 12 },
    { type: 'glue', size: 6, stretch: 1, shrink: 1 },
    plainPenalty(12),
    { type: 'close' },
  ];
  moveList(items, 10).forEach((item, i) => {
    expect(item).toBe(items[i]);
  });
});
