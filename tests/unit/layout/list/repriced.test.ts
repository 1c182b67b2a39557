/** Places at which a page may end, at another cost. */
import { expect, test } from 'vitest';
import { plainPenalty, repriced } from '../../../../src/layout/list/vertical-list.ts';

test('a place that has nothing but its cost is that of all such places', () => {
  expect(repriced({ type: 'penalty', cost: 5 }, 9)).toBe(plainPenalty(9));
  expect(repriced(plainPenalty(5), 5)).toBe(plainPenalty(5));
});

test('what else a place has it keeps', () => {
  const carry = { height: 4, draw: () => [] };
  expect(repriced({ type: 'penalty', cost: 5, carry, foot: 4 }, 9)).toEqual({
    type: 'penalty',
    cost: 9,
    carry,
    foot: 4,
  });
  expect(repriced({ type: 'penalty', cost: 5, pageEnd: 0 }, 9)).toMatchObject({ pageEnd: 0 });
});
