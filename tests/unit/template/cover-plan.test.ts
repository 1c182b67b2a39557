/** Rows of covers on the page on the unit: as wide as the measure, captions no wider than covers. */
import { describe, expect, test } from 'vitest';
import {
  type CoverPlan,
  coverHeight,
  coversBeside,
  coverWidth,
  gapBetween,
  largeCovers,
  listOfCovers,
  rowsOfCovers,
} from '../../../templates/hse/components/cover-plan.ts';

/** The type area, and its column beside the contacts. */
const MEASURE = 470.55;
const BESIDE = 253.67;

/** A height and a measure for covers with captions of so many lines. */
const roomFor = (count: number, height: number, measure = MEASURE, lines = 1) => ({
  ...{ count, height, measure },
  heightOf: (plan: CoverPlan) => {
    const rows = Math.ceil(count / plan.perRow);
    return 21 + rows * (plan.height + 5 + 10 * lines) + (rows - 1) * 12;
  },
});

const widthOf = (widths: readonly number[], gap: number) =>
  widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));

describe('a full row', () => {
  // Regression: covers lower than there was room for left the row six points short of the margin.
  test.each([
    [0.714, 0.714, 0.714, 0.714],
    [0.66, 0.8, 0.714, 1.4],
  ])('of covers %f, %f, %f, %f ends at the margin', (...aspects) => {
    const plan = rowsOfCovers(roomFor(4, 200), 112);
    const widths = aspects.map((aspect) => coverWidth(aspect, plan));
    expect(widthOf(widths, gapBetween(widths, plan))).toBeCloseTo(plan.measure);
  });

  test('never crowds', () => {
    const plan = rowsOfCovers(roomFor(6, 400), 112);
    const widths = Array.from({ length: plan.perRow }, () => coverWidth(2, plan));
    expect(gapBetween(widths, plan)).toBeCloseTo(11);
  });
});

test('a cover and its caption are of one width', () => {
  const plan = largeCovers(roomFor(4, 250))!;
  expect(coverWidth(0.7, plan)).toBeCloseTo(plan.height * 0.7);
});

test('a cover is as high as its shape and the row allow', () => {
  const plan = rowsOfCovers(roomFor(4, 200), 112);
  expect(coverHeight(0.1, plan)).toBe(plan.height);
  expect(coverHeight(3, plan)).toBeCloseTo(coverWidth(3, plan) / 3);
  expect(coverHeight(undefined, plan)).toBe(0);
});

test('covers one under another have a gap of their own', () => {
  const plan = { perRow: 1, height: 100, measure: 191 };
  expect(gapBetween([191], plan)).toBe(11);
});

test('the caption under a very narrow cover has room for a word', () => {
  expect(coverWidth(0.1, rowsOfCovers(roomFor(4, 200), 112))).toBe(60);
});

test('a cover without a picture has its caption all the same', () => {
  expect(coverWidth(undefined, rowsOfCovers(roomFor(4, 200), 112))).toBeGreaterThan(60);
});

describe('beside the contacts', () => {
  // Regression: two covers were as small as three, over them the page was blank.
  test('few covers are larger where there is room', () => {
    expect(coversBeside(roomFor(2, 300, BESIDE)).height).toBeGreaterThan(
      coversBeside(roomFor(3, 300, BESIDE)).height,
    );
  });

  test('but no higher than the room', () => {
    expect(coversBeside(roomFor(2, 190, BESIDE)).height).toBe(125);
    expect(coversBeside(roomFor(2, 0, BESIDE)).height).toBe(112);
  });
});

describe('captions', () => {
  // Regression: four lines were reckoned with, and what longer ones took overflowed the page.
  test('of ten lines make covers lower', () => {
    const room = roomFor(4, 320, MEASURE, 10);
    const plan = rowsOfCovers(room, 90);
    expect(room.heightOf(plan)).toBeLessThanOrEqual(320);
  });

  test('stand beside small covers where there is least room', () => {
    const plan = listOfCovers(roomFor(6, 190));
    expect(plan).toMatchObject({ perRow: 3, captions: 'beside' });
    expect(plan.height).toBeGreaterThanOrEqual(48);
  });
});

// Regression: all covers stood in one row, however many: nine were as wide as a thumb.
test.each([7, 9, 14])('%i covers stand in more rows where they are higher for it', (count) => {
  const { perRow, height } = rowsOfCovers(roomFor(count, 600), 112);
  expect(perRow).toBeLessThan(count);
  expect(height).toBeGreaterThan(80);
});
