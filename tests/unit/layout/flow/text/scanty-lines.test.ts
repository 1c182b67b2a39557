/** Ragged lines beside a picture, with few characters. */
import { expect, test } from 'vitest';
import { figure, layOut, linesOf, stack, text } from '../blocks-by-hand.ts';

const LONG_WORDS =
  'Совет Поволжского станкостроительного кластера избрал директором Антона Недошивина. За него проголосовали девятнадцать предприятий из двадцати трёх, двое воздержались.';
const SHORT_WORDS =
  'Вот дом у реки, за ним сад и два поля ржи, а за рожью лес, где летом ягод так много, что всем их не взять домой.';

/** All stand beside a picture of that width, in a measure of 220 points. */
const linesBeside = (width: number, words: string) => {
  const item = [figure(width, 250, 'left'), text(words, { align: 'justify' })];
  return linesOf(layOut([stack(item, { isItem: true })])).flat();
};
const hyphens = (lines: readonly string[]) => lines.filter((line) => line.endsWith('-')).length;

/** Regression: of twenty-five characters some lines were half empty, for no word of ragged text was cut. */
test('have hyphens where one of them would be half empty', () => {
  const lines = linesBeside(105, LONG_WORDS);
  expect(hyphens(lines)).toBeGreaterThan(0);
  expect(Math.min(...lines.slice(0, -1).map(({ length }) => length))).toBeGreaterThan(14);
});

test('have none where short words fill them, nor on a wider measure', () => {
  expect(hyphens(linesBeside(105, SHORT_WORDS))).toBe(0);
  expect(hyphens(linesBeside(70, LONG_WORDS))).toBe(0);
});
