/** Pictures without text beside them: their own air over them, and their left edge. */
import { expect, test } from 'vitest';
import type { FigureBlock } from '../../../../../src/model/block.ts';
import {
  figure,
  LEADING,
  layOut,
  linesOf,
  MASTER,
  PAGE_LINES,
  rows,
  stack,
  text,
} from '../blocks-by-hand.ts';

const WORDS = 'Завод откроют весной, и город готовит к этому дню дороги, жильё и школы.';
const MEASURE = MASTER.width - MASTER.margins.left - MASTER.margins.right;
const space = (size: number) => ({ size, stretch: 0, shrink: 0 });

function pictureOf(picture: FigureBlock) {
  const { document } = layOut([stack([text(WORDS), picture, text(WORDS)], { isItem: true })]);
  const { frames } = document.pages[0]!;
  const lines = frames.filter((frame) => frame.type === 'text');
  const image = frames.find((frame) => frame.type === 'image')!;
  const over = lines.filter(({ baseline }) => baseline < image.y + LEADING / 4).at(-1)!;
  const last = lines.at(-1)!;
  return { x: image.x, over: image.y - over.baseline, under: last.baseline - image.y };
}

// Lines ended 8 pt over such pictures, and 12 pt over those beside text, which stand at the height of its capitals.
test('a picture over the measure has the air that its rule gives to such ones', () => {
  const spaces = { spaceBefore: space(3), spaceBeforeFull: space(9) };
  const at = (more: Partial<FigureBlock>) => pictureOf(figure(100, 40, 'full', more)).over;
  expect(at(spaces) - at({})).toBeCloseTo(9);
});

test('one beside text has the usual air', () => {
  const spaces = { spaceBefore: space(3), spaceBeforeFull: space(9) };
  const at = (more: Partial<FigureBlock>) => pictureOf(figure(80, 40, 'left', more)).over;
  expect(at(spaces) - at({})).toBeCloseTo(3);
});

/** Regression: lines began 7 pt under a panorama without a caption, and ended 12 pt over it. */
test('one over the measure without a caption has the air under it that its rule gives to such ones', () => {
  const spaces = { spaceAfter: space(3), spaceAfterFull: space(9) };
  const at = (side: 'full' | 'left', more: Parameters<typeof figure>[3]) =>
    pictureOf(figure(100, 40, side, more)).under;
  expect(at('full', spaces) - at('full', {})).toBeCloseTo(9);
  expect(at('left', spaces)).toBeCloseTo(at('left', { spaceAfter: space(3) }));
  const captioned = (more: Partial<FigureBlock>) =>
    at('full', { caption: [text('Подпись')], ...more });
  expect(captioned(spaces) - captioned({})).toBeCloseTo(3);
});

test('one that is narrower than the measure stands at its left, as its caption and all else does', () => {
  expect(pictureOf(figure(100, 40, 'full')).x).toBeCloseTo(MASTER.margins.left);
});

/** Regression: the box was taken for a heading over its picture, that asks for lines behind it, and went overleaf. */
test('a page may end behind a box that begins with a picture', () => {
  const padding = { top: 4, right: 4, bottom: 4, left: 4 };
  const box = { padding, background: '#EEEEEE', radius: 0, borders: {}, width: 'fill' } as const;
  const framed = stack([figure(200, 200, 'full')], { box });
  const { document } = layOut([rows(13, 'over'), framed, rows(9, 'under')]);
  expect(document.pages[0]!.frames.some((frame) => frame.type === 'image')).toBe(true);
});

/** Regression: a row of pictures stood a ninth short of the measure, as its greatest height let it; two squares a sixth, a photograph of 4 : 3 a quarter. */
test('one whose greatest height nearly lets it take the measure takes it, and others do not', () => {
  const measure = MASTER.width - MASTER.margins.left - MASTER.margins.right;
  const widthAt = (share: number) => {
    const picture = figure(measure, 50, 'full');
    const placement = { ...picture.placement, isWidthAsked: false, maxHeight: 50 * share };
    const { document } = layOut([
      stack([{ ...picture, placement }, text(WORDS)], { isItem: true }),
    ]);
    return document.pages[0]!.frames.find((frame) => frame.type === 'image')!.width;
  };
  expect(widthAt(0.89)).toBeCloseTo(measure);
  expect(widthAt(0.76)).toBeCloseTo(measure);
  expect(widthAt(0.7)).toBeCloseTo(0.7 * measure);
});

/** Regression: «Источник» and the picture over it stood alone at a page's head, and all of the text that they belong to overleaf. */
test('a page does not begin with a picture and the source under it where the text may end there too', () => {
  const over = text('over', { spaceAfter: { size: 0, stretch: 80, shrink: 0 } });
  const source = text('Источник', { keepWithPrevious: true, align: 'left' });
  const item = stack([rows(6, 'own'), figure(MEASURE, 80, 'full'), source], { isItem: true });
  const [, second = []] = linesOf(
    layOut([over, rows(PAGE_LINES - 7, 'more'), item, rows(9, 'next')]),
  );
  expect(second.filter((line) => line.startsWith('own')).length).toBeGreaterThanOrEqual(2);
});
