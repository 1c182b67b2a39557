/** Painted boxes at a page's foot: whole where they are low, with padding on both sides of the cut where they part. */
import { describe, expect, test } from 'vitest';
import type { BoxStyle } from '../../../../src/model/block.ts';
import type { RectFrame, TextFrame } from '../../../../src/model/frame.ts';
import type { Rect } from '../../../../src/model/geometry.ts';
import { checkPages } from '../../../properties/check-pages.ts';
import {
  figure,
  LEADING,
  layOut,
  linesOf,
  MASTER,
  rows,
  stack,
  table,
} from '../flow/blocks-by-hand.ts';

const PADDING = { top: 7, right: 4, bottom: 9, left: 4 };
const BOX: BoxStyle = {
  padding: PADDING,
  background: '#eeeeee',
  radius: 3,
  borders: {},
  width: 'fill',
};
const FOOT = MASTER.height - MASTER.margins.bottom;
const note = (lines: number) => stack([rows(lines, 'note')], { box: BOX });

/** Grounds on a page, corners last, and the lines that stand on the first of them. */
function groundOn({ document }: ReturnType<typeof layOut>, page: number) {
  const { frames } = document.pages[page]!;
  const [ground, ...corners] = frames.filter((frame): frame is RectFrame => frame.type === 'rect');
  const lines = frames.filter((frame): frame is TextFrame => frame.type === 'text');
  const inside = lines.filter(({ baseline }) => isWithin(ground!, baseline));
  return { ground: ground!, corners, tops: inside.map(({ baseline }) => baseline) };
}

function isWithin({ y, height }: Rect, baseline: number): boolean {
  return baseline > y && baseline < y + height;
}

describe('a painted box', () => {
  /** Regression: a note of six lines stood half in one column, half in the next. */
  test('of some eight lines stays whole where that leaves little white', () => {
    const pages = linesOf(layOut([rows(29, 'over'), note(8)]));
    expect(pages.map((lines) => lines.length)).toEqual([29, 8]);
  });

  test('of as many is parted where much white would be left, and a higher one gladly', () => {
    const [low] = linesOf(layOut([rows(23, 'over'), note(10)]));
    expect(low!.length).toBeGreaterThan(27);
    const [high] = linesOf(layOut([rows(28, 'over'), note(14)]));
    expect(high!.length).toBeGreaterThan(28);
  });

  /** Regression: the lines at the cut stood on the edges of the ground, and the ground had round corners there. */
  test('that parts has its padding and square corners at the cut', () => {
    const issue = layOut([rows(20, 'over'), note(20)]);
    const before = groundOn(issue, 0);
    const after = groundOn(issue, 1);
    const { ascent } = issue.document.pages[1]!.frames.find((frame) => frame.type === 'text')!;
    const leading = (LEADING - 8) / 2;
    expect(before.ground.y + before.ground.height).toBeLessThanOrEqual(FOOT + 0.01);
    expect(before.ground.y + before.ground.height - before.tops.at(-1)!).toBeGreaterThan(
      PADDING.bottom,
    );
    expect(after.ground.y).toBeCloseTo(MASTER.margins.top);
    expect(after.tops[0]! - ascent - after.ground.y).toBeGreaterThan(PADDING.top - leading);
    expect(before.tops.length + after.tops.length).toBe(20);
    const { ground } = before;
    expect(before.corners).toMatchObject([{ y: ground.y + ground.height - 3, height: 3 }]);
    expect(after.corners).toMatchObject([{ y: after.ground.y, height: 3, radius: 0 }]);
  });

  test('that goes on for pages keeps within them, in one column and in two', () => {
    const inner = [
      rows(50, 'a'),
      figure(60, 240, 'full'),
      table([3, 3, 40, 3, 3, 3]),
      rows(30, 'b'),
    ];
    for (const master of [MASTER, { ...MASTER, columns: 2, gutter: 10 }]) {
      const issue = layOut([rows(9, 'over'), stack(inner, { box: BOX }), rows(9, 'under')], master);
      expect(checkPages(issue.document)).toEqual([]);
      for (const { frames } of issue.document.pages) {
        const feet = frames.flatMap((one) => (one.type === 'rect' ? [one.y + one.height] : []));
        expect(Math.max(0, ...feet)).toBeLessThanOrEqual(FOOT + 0.01);
      }
    }
  });
});
