/** What a page costs, in numbers: page-prices.ts weighs every rule against them. */
import { describe, expect, test } from 'vitest';
import { pageCost, whiteCost } from '../../../../src/layout/paginate/page-cost.ts';

const page = { height: 700, used: 700, stretch: 0, shrink: 0 };

describe('white at the foot of a page', () => {
  test.each([
    [1, 180],
    [5, 2700],
    [10, 9900],
    [11, 14_880],
    [20, 67_800],
  ])('of %d percent costs %d', (percent, cost) => {
    expect(whiteCost(percent * 7, 700)).toBeCloseTo(cost, 6);
    // Behind all that its spaces give.
    const used = 700 - percent * 7 - 10;
    expect(pageCost({ ...page, used, stretch: 10 })).toBeCloseTo(60 + cost, 6);
  });
});

test.each([
  [10, 60],
  [5, 15],
  [0, 0],
  [-2, 30],
  [-4, 120],
])('spaces moved by %d points of 10 and 4 cost %d', (missing, cost) => {
  const used = 700 - missing;
  expect(pageCost({ ...page, used, stretch: 10, shrink: 4 })).toBeCloseTo(cost, 6);
});
