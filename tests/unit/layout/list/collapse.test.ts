/** Spaces that meet. */
import { expect, test } from 'vitest';
import { collapse } from '../../../../src/layout/list/vertical-list.ts';

const space = (size: number, stretch = 0, shrink = 0) => ({ size, stretch, shrink });

test('the larger counts', () => {
  expect(collapse(space(4, 9), space(6))).toEqual(space(6));
  expect(collapse(space(6), space(4, 9))).toEqual(space(6));
});

/** Regression: of equal spaces the one below counted, and a page lost its stretch. */
test('of equal ones the more flexible counts, wherever it stands', () => {
  expect(collapse(space(4, 2), space(4))).toEqual(space(4, 2));
  expect(collapse(space(4), space(4, 2))).toEqual(space(4, 2));
});
