/** What follows an item that ends beside a picture. */
import { expect, test } from 'vitest';
import { NO_SPACE } from '../../../../src/model/style.ts';
import {
  figure,
  LEADING,
  layOut,
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
