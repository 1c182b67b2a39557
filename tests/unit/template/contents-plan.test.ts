/** Where the contents of «hse» are parted: a page of three entries looks like a mistake. */
import { describe, expect, test } from 'vitest';
import { planContents } from '../../../templates/hse/components/contents-plan.ts';

/** An A4 page in the styles of «hse». */
const HEIGHT = 688.82;
const OPENER = 53;
const SECTION = { height: 19, over: 14, shrink: 4 };
const ENTRY = { line: 14, under: 4, shrink: 3 };

function plan(counts: readonly number[], lines = 1) {
  const row = lines * ENTRY.line + ENTRY.under;
  const entries = counts.reduce((sum, count) => sum + count, 0);
  const sections = counts.map((count) => ({
    height: SECTION.height + count * row - ENTRY.under,
    rows: Array<number>(count).fill(row),
  }));
  const between = SECTION.over;
  const whole = sections.reduce((sum, { height }) => sum + height, between * (counts.length - 1));
  const least = whole - entries * ENTRY.shrink - (counts.length - 1) * SECTION.shrink;
  return planContents({
    ...{ sections, between, least },
    page: { first: HEIGHT - OPENER, height: HEIGHT },
  });
}

describe('the contents', () => {
  test.each([[[12]], [[15, 4]], [[20, 8]]])('that fit a page stay as they are: %j', (counts) => {
    expect(plan(counts)).toEqual({ isClose: false });
  });

  test('stand a little closer where that spares a page', () => {
    expect(plan([24, 5, 4])).toEqual({ isClose: true });
  });

  // Regression: three entries stood alone on the second page.
  test('go on overleaf with a section, so that neither page holds a rest', () => {
    expect(plan([20, 16, 5]).second).toEqual({ section: 1, entry: 0 });
    expect(plan([16, 15, 10]).second).toEqual({ section: 2, entry: 0 });
  });

  test('go on within a section that holds nearly all, with enough of it', () => {
    const { second } = plan([38, 2]);
    expect(second?.section).toBe(0);
    expect(second!.entry).toBeGreaterThan(24);
    expect(second!.entry).toBeLessThan(34);
  });

  test('leave a section overleaf that is no rest', () => {
    expect(plan([14, 19, 7])).toEqual({ isClose: false });
  });

  test('of two full pages are left to the pages', () => {
    expect(plan([24, 24, 10])).toEqual({ isClose: false });
  });

  test('are parted by their height: titles of two lines take twice the room', () => {
    expect(plan([17], 2)).toEqual({ isClose: false });
    expect(plan([23], 2).second?.section).toBe(0);
  });
});
