/** What is taller than a page in pieces. */
import { describe, expect, test } from 'vitest';
import { splitList } from '../../../../src/layout/list/split-list.ts';
import type { GroupOpen, VerticalItem } from '../../../../src/layout/list/vertical-list.ts';
import { NO_EDGES } from '../../../../src/model/geometry.ts';
import { box, gap, may } from '../paginate/lists-by-hand.ts';

const open: GroupOpen = {
  type: 'open',
  box: { padding: NO_EDGES, radius: 0, borders: {}, width: 'fill' },
  x: 0,
  width: 100,
  owner: { artifact: 'layout' },
};
const close: VerticalItem = { type: 'close' };
const heights = (list: readonly VerticalItem[], limit: number) =>
  splitList(list, limit).map(({ height }) => height);

describe('a list that is cut', () => {
  test('fills its pieces', () => {
    const list = Array.from({ length: 100 }, () => [may(12), box(12)]).flat();
    expect(heights(list, 600)).toEqual([600, 600]);
  });

  /** Regression: what was as high as the limit, but for the rounding of a sum, was cut. */
  test('is whole where it is as high as its limit', () => {
    const list = Array.from({ length: 3 }, () => [may(12), box(0.1)]).flat();
    expect(0.1 + 0.1 + 0.1).toBeGreaterThan(0.3);
    expect(heights(list, 0.3)).toHaveLength(1);
  });

  /** Regression: a free place behind the first line made a page of one line. */
  test('is not cut at a free place that leaves a piece nearly empty', () => {
    const rest = Array.from({ length: 99 }, () => [may(12), box(12)]).flat();
    rest[0] = may(0);
    expect(heights([box(12), ...rest], 600)).toEqual([600, 600]);
  });

  test('is cut a line sooner at a better place', () => {
    const list = Array.from({ length: 20 }, (_, i) => [may(i === 9 ? 0 : 1e7), box(10)]).flat();
    expect(heights(list, 100)).toEqual([90, 100, 10]);
  });

  test('knows what stood between its pieces, which is part of none', () => {
    const list = [box(40), may(0), gap(5), box(40), may(0), gap(7), box(40)];
    const pieces = splitList(list, 50).map(({ height, spaceBefore }) => [spaceBefore, height]);
    expect(pieces).toEqual([
      [0, 40],
      [5, 40],
      [7, 40],
    ]);
  });

  /** Regression: the borders of a box that is too high were pieces of their own, and so pages. */
  test('leaves no piece without content round a box that fits nowhere', () => {
    expect(splitList([open, box(700), close], 600)).toHaveLength(1);
    expect(splitList([box(20), open, box(700), close, box(20)], 600)).toHaveLength(3);
  });
  /** What a link leads to is a box without height: a page with nothing on it would stand before what fits nowhere. */
  test('leaves no piece with a place alone', () => {
    expect(heights([box(0), may(0), box(700)], 600)).toEqual([700]);
    expect(heights([box(20), may(0), box(0), may(0), box(700)], 600)).toEqual([20, 700]);
  });
});
