/** Widths that text needs: the least, with every break taken, and the natural one. */
import { expect, test } from 'vitest';
import {
  compoundWidth,
  narrowestWidth,
  widestForcedLine,
} from '../../../../src/layout/inline/paragraph-width.ts';
import { BEFORE_UNIT } from '../../../../src/model/paragraph.ts';
import { marked, paragraphOf, SPACE } from './by-hand.ts';

/** Regression: the space behind a soft tie was counted with the next word, and columns of tables grew by it. */
test('a space at which a line may end counts with no word, tied softly or not', () => {
  const words = [{ box: 40 }, SPACE, { box: 60 }];
  const tied = [{ box: 40 }, { penalty: 250 }, SPACE, { box: 60 }];
  expect(narrowestWidth(paragraphOf(words))).toBe(60);
  expect(narrowestWidth(paragraphOf(tied))).toBe(60);
  expect(widestForcedLine(paragraphOf(tied))).toBe(105);
});

test('a space that holds counts with both words', () => {
  const held = [{ box: 40 }, { penalty: 10_000 }, SPACE, { box: 60 }];
  expect(narrowestWidth(paragraphOf(held))).toBe(105);
});

/** Regression: «шт.» stood alone on the last line of a head. */
test('a unit is with the word before it up to the limit, its space between them', () => {
  const words = [{ box: 40 }, SPACE, { box: 60 }, { penalty: 1200 }, SPACE, { box: 20 }];
  const headOf = (items: typeof words) => marked(paragraphOf(items), BEFORE_UNIT, 3);
  expect(narrowestWidth(headOf(words))).toBe(60);
  expect(compoundWidth(headOf(words), 85)).toBe(85);
  expect(compoundWidth(headOf(words), 84)).toBe(60);
  expect(compoundWidth(headOf([...words, SPACE, { box: 10 }]), 100)).toBe(85);
  expect(compoundWidth(paragraphOf(words), 85)).toBe(60);
});

test('a compound is whole up to the limit; a hyphen that is drawn makes none', () => {
  const compound = [{ box: 40 }, { penalty: 2000, flagged: true }, { box: 60 }, SPACE, { box: 70 }];
  expect(narrowestWidth(paragraphOf(compound))).toBe(70);
  expect(compoundWidth(paragraphOf(compound), 100)).toBe(100);
  expect(compoundWidth(paragraphOf(compound), 99)).toBe(70);
});
