/** How a page's spaces are set to fill it, read off the tops of lines made by hand. */
import { describe, expect, test } from 'vitest';
import {
  commonReach,
  drawPage,
  NATURAL_REACH,
  TO_FOOT,
} from '../../../../src/layout/chapters/draw-page.ts';
import type { NoteAreas } from '../../../../src/layout/chapters/note-areas.ts';
import type { VerticalItem } from '../../../../src/layout/list/vertical-list.ts';
import { box, gap, LINE, lines, plan } from '../paginate/lists-by-hand.ts';

const NO_NOTES: NoteAreas = { heightAtFoot: () => 0, heightOf: () => 0, gap: 0, draw: () => [] };

const line = (): VerticalItem => ({
  type: 'box',
  height: LINE,
  draw: () => [
    {
      type: 'rect',
      owner: { artifact: 'layout' },
      ...{ x: 0, y: 0, width: 10, height: LINE, fill: '#000000', radius: 0 },
    },
  ],
});
const paragraphGap = gap(4, 2, 1);
const itemGap = gap(24, 8, 4);

/** White over each line but the first. */
function gapsOf(list: readonly VerticalItem[], height: number, reach: number, isBeside = false) {
  const [page] = plan(list, 1000);
  const area = { x: 0, y: 0, width: 100, height };
  const setting = { reach, isBeside, reopened: [], calledBefore: [] };
  const { frames } = drawPage(page!, area, setting, NO_NOTES);
  const tops = frames.flatMap((frame) => (frame.type === 'rect' ? [frame.y] : []));
  return tops.slice(1).map((top, i) => Math.round((top - tops[i]! - LINE) * 1e6) / 1e6);
}

describe('spaces of a page', () => {
  /** Four lines and 32 points of white; 12 that they may grow by. */
  const list = [line(), paragraphGap, line(), itemGap, line(), paragraphGap, line()];
  const natural = 4 * LINE + 32;

  /**
   * Regression: gaps between paragraphs were unlike in columns side by side, 15 points in one and 20 in the other; and on one
   * page 4 points beside a picture, where they are fixed, and 6 under it.
   */
  test('are those round items first: gaps between paragraphs stay alike', () => {
    expect(gapsOf(list, natural + 6, NATURAL_REACH)).toEqual([4, 24, 4]);
    expect(gapsOf(list, natural + 6, TO_FOOT)).toEqual([4, 30, 4]);
    expect(gapsOf(list, natural + 10, TO_FOOT)).toEqual([5, 32, 5]);
    expect(gapsOf(list, natural + 40, TO_FOOT)).toEqual([6, 32, 6]);
    expect(gapsOf(list, natural - 3, TO_FOOT)).toEqual([4, 21, 4]);
    expect(gapsOf(list, natural - 5, TO_FOOT)).toEqual([3.5, 20, 3.5]);
  });

  /** Regression: of two columns side by side one ended 15 points over the foot, for its gaps were at the end of their stretch. */
  test('take a line of white beyond their stretch, so that columns end level', () => {
    expect(gapsOf(list, natural + 18, TO_FOOT)).toEqual([6, 38, 6]);
    expect(gapsOf(list, natural + 21.5, TO_FOOT)).toEqual([6.75, 40, 6.75]);
    expect(gapsOf(list, natural + 25, TO_FOOT)).toEqual([6, 32, 6]);
    expect(gapsOf(list, natural + 18, natural + 15)).toEqual([6, 35, 6]);
  });

  /** Regression: a column ended a line and a half over its neighbour, for gaps between paragraphs grew by a quarter of a point at most. */
  test('all give as much again as their stretch for it', () => {
    expect(gapsOf(list, natural + 24, TO_FOOT)).toEqual([8, 40, 8]);
    const indented = [line(), gap(0, 1), line(), itemGap, line(), gap(0, 1), line()];
    expect(gapsOf(indented, 4 * LINE + 24 + 19.5, TO_FOOT)).toEqual([1.75, 40, 1.75]);
  });

  test('of the last page of a chapter stay as they are, whatever it lacks', () => {
    expect(gapsOf(list, natural + 18, NATURAL_REACH)).toEqual([4, 24, 4]);
  });

  /** Regression: a column left half empty was stretched all the same, and its picture stood lower than its twin in the next. */
  test('of a column beside others that cannot be filled keep their size', () => {
    expect(gapsOf(list, natural + 100, TO_FOOT, true)).toEqual([4, 24, 4]);
    expect(gapsOf(list, natural + 40, TO_FOOT, true)).toEqual([6, 32, 6]);
    expect(gapsOf(list, natural + 100, TO_FOOT)).toEqual([6, 32, 6]);
  });

  /** Regression: on a page with such white nothing shrank, and its last line stood under the foot. */
  test('shrink beside white that takes all the room that is left', () => {
    const fill: VerticalItem = { type: 'glue', size: 10, stretch: 0, shrink: 0, isFill: true };
    const filled = [line(), fill, line(), itemGap, line()];
    expect(gapsOf(filled, 3 * LINE + 34 - 2, TO_FOOT)).toEqual([10, 22]);
    expect(gapsOf(filled, 3 * LINE + 34 + 5, TO_FOOT)).toEqual([15, 24]);
  });

  test('without such gaps are those between paragraphs', () => {
    const even = [line(), paragraphGap, line(), paragraphGap, line()];
    expect(gapsOf(even, 3 * LINE + 10, TO_FOOT)).toEqual([5, 5]);
    expect(gapsOf([line(), line()], 3 * LINE, TO_FOOT)).toEqual([0]);
  });

  test('of levelled columns reach as far as all of them can', () => {
    const [short] = plan([...lines(5), gap(6, 3), box()], 1000);
    const [long] = plan([...lines(6), gap(6, 0), box()], 1000);
    expect(commonReach([short!, long!])).toBe(7 * LINE + 6);
    expect(commonReach([short!, short!])).toBe(6 * LINE + 9);
  });
});
