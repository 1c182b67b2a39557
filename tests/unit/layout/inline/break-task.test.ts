/** Paragraphs taken up for breaking: what one is broken for is its own. */
import { expect, test } from 'vitest';
import { runPass } from '../../../../src/layout/inline/break-search.ts';
import { breakTask } from '../../../../src/layout/inline/break-task.ts';
import { easyLineOf, measureOf } from '../../../../src/layout/inline/par-shape.ts';
import { PASSES } from '../../../../src/layout/inline/passes.ts';
import { wordsOf } from './by-hand.ts';

/** Regression: the measures of the paragraph taken up last were those of every other. */
test('two paragraphs may be taken up at once, each for measures of its own', () => {
  const paragraph = wordsOf([45, 50, 45, 50, 45, 50, 45, 50, 45]);
  const narrow = breakTask(paragraph, [100]);
  const wide = breakTask(paragraph, [100, 200]);
  const breaks = (task: typeof narrow) => runPass(task, PASSES[1]!)?.breaks;
  const wanted = breaks(narrow);
  expect(breaks(wide)).toHaveLength(3);
  expect(breaks(narrow)).toEqual(wanted);
  expect(wanted).toHaveLength(5);
});

test('measures are those asked for, line by line', () => {
  const shape = [80, 70, 70, 110];
  expect([0, 1, 2, 3, 4, 60].map((line) => measureOf(shape, line))).toEqual([
    ...shape,
    ...[110, 110],
  ]);
});

test('from a line on all are alike; of the first under a picture it is known that it stands there', () => {
  expect(easyLineOf([100])).toBe(0);
  expect(easyLineOf([100, 100, 100])).toBe(0);
  expect(easyLineOf([100, 90])).toBe(1);
  expect(easyLineOf([80, 80, 80, 100])).toBe(4);
});

/** A paragraph is set on a column's measure and on the page's, and its sums are kept. */
test('how far glyphs may be widened goes with the measure, in whatever order one asks', () => {
  const paragraph = wordsOf([45, 50, 45, 50, 45]);
  const stretchOn = (measure: number) => breakTask(paragraph, [measure]).sums.stretch.at(-1);
  const column = stretchOn(100)!;
  const page = stretchOn(1000)!;
  expect(column - page).toBeCloseTo((45 + 50 + 45 + 50 + 45) * 0.01, 9);
  expect([stretchOn(100), stretchOn(1000)]).toEqual([column, page]);
});
