/** Verse, and what else has its lines ended by hand. */
import { expect, test } from 'vitest';
import { layOut, linesOf, PAGE_LINES, rows, stack } from '../blocks-by-hand.ts';

const pagesOf = (before: number, verses: number) =>
  linesOf(layOut([rows(before, 'text'), stack([rows(verses, 'verse')])])).map(
    (lines) => lines.filter((line) => line.startsWith('verse')).length,
  );

/** Regression: two lines of a quatrain stood at a page's foot, and two overleaf. */
test('a quatrain goes overleaf as one', () => {
  expect(pagesOf(PAGE_LINES - 2, 4)).toEqual([0, 4]);
});

test('a quatrain that leaves too much of the page white is parted', () => {
  expect(pagesOf(PAGE_LINES - 6, 8)).toEqual([6, 2]);
});

test('a long poem goes on overleaf', () => {
  expect(pagesOf(PAGE_LINES - 2, 9)).toEqual([2, 7]);
});
