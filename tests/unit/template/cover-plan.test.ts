/** Rows of covers on the page on the unit: as wide as the measure, captions no wider than covers. */
import { describe, expect, test } from 'vitest';
import {
  coverHeight,
  coversBeside,
  coverWidth,
  gapBetween,
  largeCovers,
  rowOfCovers,
} from '../../../templates/hse/components/cover-plan.ts';

/** The type area, and its column beside the contacts. */
const MEASURE = 470.55;
const BESIDE = 253.67;

const widthOf = (widths: readonly number[], gap: number) =>
  widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));

describe('a full row', () => {
  // Regression: covers lower than there was room for left the row six points short of the margin.
  test.each([
    [0.714, 0.714, 0.714, 0.714],
    [0.66, 0.8, 0.714, 1.4],
  ])('of covers %f, %f, %f, %f ends at the margin', (...aspects) => {
    const plan = rowOfCovers(4, 200, MEASURE, 112);
    const widths = aspects.map((aspect) => coverWidth(aspect, plan));
    expect(widthOf(widths, gapBetween(widths, plan))).toBeCloseTo(plan.measure);
  });

  test('never crowds', () => {
    const plan = rowOfCovers(6, 400, MEASURE, 112);
    const widths = Array.from({ length: 6 }, () => coverWidth(2, plan));
    expect(gapBetween(widths, plan)).toBeCloseTo(11);
  });
});

test('a cover and its caption are of one width', () => {
  const plan = largeCovers(4, 250, MEASURE)!;
  expect(coverWidth(0.7, plan)).toBeCloseTo(plan.height * 0.7);
});

test('a cover is as high as its shape and the row allow', () => {
  const plan = rowOfCovers(4, 200, MEASURE, 112);
  expect(coverHeight(0.1, plan)).toBe(plan.height);
  expect(coverHeight(3, plan)).toBeCloseTo(coverWidth(3, plan) / 3);
  expect(coverHeight(undefined, plan)).toBe(0);
});

test('covers one under another have a gap of their own', () => {
  const plan = { perRow: 1, height: 100, measure: 191 };
  expect(gapBetween([191], plan)).toBe(11);
});

test('the caption under a very narrow cover has room for a word', () => {
  expect(coverWidth(0.1, rowOfCovers(4, 200, MEASURE, 112))).toBe(60);
});

test('a cover without a picture has its caption all the same', () => {
  expect(coverWidth(undefined, rowOfCovers(4, 200, MEASURE, 112))).toBeGreaterThan(60);
});

describe('beside the contacts', () => {
  // Regression: two covers were as small as three, over them the page was blank.
  test('few covers are larger where there is room', () => {
    expect(coversBeside(2, 300, BESIDE).height).toBeGreaterThan(
      coversBeside(3, 300, BESIDE).height,
    );
  });

  test('but no higher than the room', () => {
    expect(coversBeside(2, 190, BESIDE).height).toBe(125);
    expect(coversBeside(2, 0, BESIDE).height).toBe(112);
  });
});
