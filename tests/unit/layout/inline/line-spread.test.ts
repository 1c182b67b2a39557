/** A line's shortfall, shared out: what glyphs, letters and spaces give. */
import { describe, expect, test } from 'vitest';
import { type FlexibleParts, spreadOf } from '../../../../src/layout/inline/line-spread.ts';

/** A full line of ten-point text with few spaces. */
const PARTS: FlexibleParts = { boxes: 440, glyphs: 80, spaces: 10, size: 10 };
const EXPANSION = 0.02;

function given(lack: number, ratio: number, parts = PARTS): number {
  const spread = spreadOf(lack, parts, ratio, false);
  return (
    parts.boxes * (spread.scale - 1) + parts.glyphs * spread.tracking + parts.spaces * spread.ratio
  );
}

test('what a line lacks is given to the last hair, however much', () => {
  for (let lack = 0; lack <= 60; lack += 0.7) {
    expect(given(lack, lack / (10 + 440 * EXPANSION + 80 * 0.03))).toBeCloseTo(lack, 9);
  }
});

describe('gaps grow half as wide again only when nothing else gives', () => {
  const at = (lack: number) =>
    spreadOf(lack, PARTS, lack / (10 + 440 * EXPANSION + 80 * 0.03), false);

  /** Regression: of lines with few spaces the letters gave half of what they may, and the gaps were seen. */
  test('glyphs give twice their expansion, then letters a hundredth of an em', () => {
    expect(at(24).ratio).toBeCloseTo(0.9, 9);
    expect(at(24).scale).toBeLessThan(1.04);
    expect(at(32).ratio).toBeCloseTo(0.9, 9);
    expect(at(32).scale).toBeCloseTo(1.04, 9);
    expect(at(40).ratio).toBeGreaterThan(0.9);
    expect(at(40).scale).toBeCloseTo(1.04, 9);
    expect(at(40).tracking).toBeCloseTo(0.1, 9);
  });

  /** Regression: a first line such as «За октябрь потребление снизилось с 5 840 до» had gaps of twice the space in a column. */
  test('in a column letters of a loose line take a fifth more than elsewhere', () => {
    const [narrow, wide] = [true, false].map((isColumn) => spreadOf(60, PARTS, 5, isColumn));
    expect(narrow!.tracking).toBeCloseTo(0.12, 9);
    expect(wide!.tracking).toBeCloseTo(0.1, 9);
    expect(narrow!.ratio).toBeCloseTo(wide!.ratio - 0.16, 9);
  });

  test('and a good line takes neither', () => {
    expect(at(12).scale).toBeCloseTo(1 + EXPANSION, 9);
    expect(at(12).tracking).toBeLessThan(0.03);
  });
});

describe('what is too wide', () => {
  const SHRUNK: FlexibleParts = { ...PARTS, spaces: 4 };
  const most = 4 + 440 * EXPANSION + 80 * 0.02;

  test.each([-0.3, -1, -1.2, -4 / 3])('is closed up at ratio %s', (ratio) => {
    expect(given(ratio * most, ratio, SHRUNK)).toBeCloseTo(ratio * most, 9);
  });

  /** Regression: the spaces of such a line shrank without end. */
  test('but an overfull line sticks out', () => {
    const spread = spreadOf(-3 * most, SHRUNK, -1, false);
    expect(spread.ratio).toBe(-1);
    expect(spread.scale).toBeCloseTo(1 - EXPANSION, 9);
  });
});

test('a line without spaces is filled by its glyphs, or left as it is', () => {
  const word: FlexibleParts = { ...PARTS, spaces: 0 };
  expect(given(5, 0.5, word)).toBeCloseTo(5, 9);
  expect(spreadOf(50, word, 5, false)).toEqual({ ratio: 0, scale: 1, tracking: 0 });
});
