import { describe, expect, test } from 'vitest';
import { badness, fitnessClass, lineDemerits } from '../../../../src/layout/inline/demerits.ts';
import { lastLineDemerits, leastLastLine } from '../../../../src/layout/inline/last-line.ts';
import { STYLE } from './by-hand.ts';

describe('badness is 100·|r|³', () => {
  test.each([
    [0, 0],
    [0.5, 12.5],
    [1, 100],
    [-1, 100],
    [-0.5, 12.5],
    [2, 800],
    [4, 6400],
  ])('ratio %d: %d', (ratio, expected) => expect(badness(ratio)).toBeCloseTo(expected, 10));
});

describe('fitness classes change at −½, ½ and ⅘', () => {
  test.each([
    [-1, 0],
    [-0.51, 0],
    [-0.5, 1],
    [0, 1],
    [0.5, 1],
    [0.51, 2],
    [0.8, 2],
    // Regression: a line with gaps nearly half as wide again stood next to one at its natural spaces, and a word could be parted instead.
    [0.81, 3],
    [1, 3],
    [9, 3],
  ])('ratio %d: class %d', (ratio, expected) => expect(fitnessClass(ratio)).toBe(expected));

  test('and at 1 in ragged text, which has no gaps', () => {
    expect(fitnessClass(1, true)).toBe(2);
    expect(fitnessClass(1.01, true)).toBe(3);
  });
});

describe('demerits of a line', () => {
  const plain = {
    ratio: 0,
    penalty: 0,
    endsWithHyphen: false,
    ladderBefore: 0,
    fitness: 1,
    fitnessBefore: 1,
  } as const;

  test('a perfect line costs the square of the line penalty', () => {
    expect(lineDemerits(plain)).toBe(100);
  });

  test('(l + badness)² for a stretched line', () => {
    expect(lineDemerits({ ...plain, ratio: 1 })).toBeCloseTo(110 ** 2, 8);
  });

  test('the square of a penalty is added, or taken away when it is negative', () => {
    expect(lineDemerits({ ...plain, penalty: 60 })).toBe(100 + 3600);
    expect(lineDemerits({ ...plain, penalty: -5 })).toBe(100 - 25);
  });

  test('a forced break costs nothing beside its line', () => {
    expect(lineDemerits({ ...plain, penalty: -10_000 })).toBe(100);
  });

  test('a very loose line next to a tight one costs more than next to a decent one', () => {
    const loose = { ...plain, ratio: 1, fitness: 3 } as const;
    const besideDecent = lineDemerits({ ...loose, fitnessBefore: 1 });
    const besideTight = lineDemerits({ ...loose, fitnessBefore: 0 });
    expect(besideDecent).toBeGreaterThan(lineDemerits({ ...loose, fitnessBefore: 2 }));
    expect(besideTight).toBeGreaterThan(2 * besideDecent);
  });

  test('hyphens in a row cost more with each', () => {
    const hyphen = { ...plain, penalty: 60, endsWithHyphen: true };
    const one = lineDemerits(hyphen);
    const two = lineDemerits({ ...hyphen, ladderBefore: 1 });
    const three = lineDemerits({ ...hyphen, ladderBefore: 2 });
    expect(two).toBeGreaterThan(one);
    expect(three - one).toBe(2 * (two - one));
  });

  test('neighbours may differ by one class of fitness for nothing', () => {
    expect(lineDemerits({ ...plain, fitness: 2 })).toBe(100);
    expect(lineDemerits({ ...plain, fitness: 0 })).toBe(100);
    expect(lineDemerits({ ...plain, fitness: 3 })).toBeGreaterThan(1000);
    expect(lineDemerits({ ...plain, fitness: 0, fitnessBefore: 2 })).toBeGreaterThan(1000);
  });
});

describe('demerits of a last line', () => {
  const cost = (width: number, isAfterHyphen = false, isOneWord = false) =>
    lastLineDemerits(
      { width, measure: 300, measureBefore: 300, least: 34, isAfterHyphen, isOneWord },
      10,
    );

  test('half a line or a full one costs nothing', () => {
    expect(cost(150)).toBe(0);
    expect(cost(300)).toBe(0);
    expect(cost(34)).toBe(0);
  });

  test('the shorter a runt, the dearer', () => {
    expect(cost(33)).toBeGreaterThan(0);
    expect(cost(10)).toBeGreaterThan(cost(20));
    expect(cost(20)).toBeGreaterThan(cost(30));
  });

  test('a runt costs 400,000, and up to twice that the shorter it is', () => {
    const cost = (width: number) => {
      const line = { width, measure: 300, measureBefore: 300, least: 40 };
      return lastLineDemerits({ ...line, isAfterHyphen: false, isOneWord: false }, 10);
    };
    expect([40, 30, 20, 10].map(cost)).toEqual([0, 500_000, 600_000, 700_000]);
  });

  test('the least that it should have is half as much again as the indent, or some words', () => {
    expect(leastLastLine({ ...STYLE, align: 'justify', indent: 30 }, 10, 300)).toBe(45);
    expect(leastLastLine({ ...STYLE, align: 'justify', indent: 20 }, 10, 300)).toBe(34);
    expect(leastLastLine({ ...STYLE, align: 'left', indent: 20 }, 10, 300)).toBe(90);
  });

  test('missing the measure by less than an em looks like a fault', () => {
    expect(cost(295)).toBeGreaterThan(0);
    expect(cost(290)).toBe(0);
  });

  test('a word or two under the picture that the line before stood beside look lost', () => {
    const line = { width: 60, measure: 300, least: 34, isAfterHyphen: false, isOneWord: false };
    expect(lastLineDemerits({ ...line, measureBefore: 180 }, 10)).toBeGreaterThan(0);
    expect(lastLineDemerits({ ...line, measureBefore: 300 }, 10)).toBe(0);
    expect(lastLineDemerits({ ...line, width: 120, measureBefore: 180 }, 10)).toBe(0);
  });

  test('half a word alone is worse than a hyphen before several words', () => {
    expect(cost(150, true)).toBeGreaterThan(0);
    expect(cost(50, true, true)).toBeGreaterThan(cost(50, true, false));
    expect(cost(50, false, true)).toBe(0);
  });
});
