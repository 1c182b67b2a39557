/** What follows an item that ends beside a picture. */
import { describe, expect, test } from 'vitest';
import { NO_SPACE } from '../../../../src/model/style.ts';
import {
  figure,
  LEADING,
  layOut,
  linesOf,
  lineText,
  MASTER,
  PAGE_LINES,
  rows,
  stack,
} from './blocks-by-hand.ts';

const PICTURE = 80;

/** White between a picture and the item under it, which asks for so much over it. */
function whiteUnder(size: number): number {
  const beside = stack([figure(60, PICTURE, 'left'), rows(2, 'beside')], { isItem: true });
  const next = stack([rows(3, 'next')], { isItem: true, spaceBefore: { ...NO_SPACE, size } });
  const [page] = layOut([beside, next]).document.pages;
  const picture = page!.frames.find((frame) => frame.type === 'image')!;
  const line = page!.frames.find((frame) => frame.type === 'text' && lineText(frame) === 'next1');
  if (line?.type !== 'text') throw new Error('no line');
  return line.baseline - picture.y - picture.height;
}

/** Regression: titles stood further from a picture over them than from text, by what lines keep clear of it. */
test('stands as far from the picture as it asks to, and no nearer than lines would', () => {
  expect(whiteUnder(40) - whiteUnder(30)).toBeCloseTo(10);
  expect(whiteUnder(30)).toBeLessThan(30 + LEADING);
  const least = whiteUnder(0);
  expect(least).toBeGreaterThan(LEADING);
  expect(whiteUnder(2)).toBeCloseTo(least);
});

/** Regression: under a picture at a page's foot a strip was kept clear, where nothing stands. */
test('a picture may end where its page does', () => {
  // What is left of the page; a millimetre of its width may go.
  const height = 8 * LEADING + 8;
  const beside = stack([figure(60, height, 'left'), rows(2, 'beside')], { isItem: true });
  const { pages } = layOut([rows(PAGE_LINES - 8, 'over'), beside]).document;
  expect(pages).toHaveLength(1);
  const picture = pages[0]!.frames.find((frame) => frame.type === 'image')!;
  const foot = MASTER.height - 20;
  expect(picture.y + picture.height).toBeLessThanOrEqual(foot);
  expect(picture.y + picture.height).toBeGreaterThan(foot - 3.9);
});

/** Regression: while its clearance went on no page ended, and a picture that filled its page was torn or went overleaf. */
describe('a page may end under the picture of a float, before its clearance ends', () => {
  // Ten lines are 110 points high: lower than the picture, less than with its clearance.
  const picture = figure(60, 105, 'left');
  const over = rows(PAGE_LINES - 10, 'a');

  test('within a paragraph', () => {
    const issue = layOut([over, picture, rows(30, 'b')]);
    expect(linesOf(issue)[0]).toHaveLength(PAGE_LINES);
  });

  test('before one that a space parts from it', () => {
    const next = rows(20, 'c');
    const spaceBefore = { size: 5, stretch: 0, shrink: 0 };
    const issue = layOut([
      over,
      picture,
      rows(10, 'b'),
      { ...next, style: { ...next.style, spaceBefore } },
    ]);
    expect(linesOf(issue)[0]).toHaveLength(PAGE_LINES);
  });

  test('but not while the next line is shorter', () => {
    const issue = layOut([over, figure(60, 108, 'left'), rows(30, 'b')]);
    expect(linesOf(issue)[0]).not.toHaveLength(PAGE_LINES);
  });
});
