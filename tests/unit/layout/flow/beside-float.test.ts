/** A list beside pictures of every height: lines, markers and the picture's foot agree on what stands beside it. */
import { describe, expect, test } from 'vitest';
import type { ListBlock } from '../../../../src/model/block.ts';
import { NO_SPACE } from '../../../../src/model/style.ts';
import { checkPages } from '../../../properties/check-pages.ts';
import { figure, layOut, stack, text, words } from './blocks-by-hand.ts';

const list: ListBlock = {
  type: 'list',
  indent: 12,
  gap: NO_SPACE,
  spaceBefore: NO_SPACE,
  spaceAfter: NO_SPACE,
  items: Array.from({ length: 12 }, (_, i) => ({
    marker: words(`${i + 1}.`),
    markerStyle: text('', { align: 'left' }).style,
    markerAlign: 'right',
    children: [text('Один пункт списка с текстом')],
  })),
};

describe('a list beside a picture', () => {
  /** Regression: where a line began beside the last third of a line's height, its marker stood in its text. */
  test.each(Array.from({ length: 24 }, (_, i) => 60 + i))('%d points high', (height) => {
    const { document } = layOut([stack([figure(70, height, 'left'), list], { isItem: true })]);
    expect(checkPages(document)).toEqual([]);
    const [page] = document.pages;
    const texts = page!.frames.filter((frame) => frame.type === 'text');
    for (let i = 0; i + 1 < texts.length; i += 2) {
      // A marker, then its item on the same line, at the same distance wherever they stand.
      expect(texts[i]!.baseline).toBeCloseTo(texts[i + 1]!.baseline, 6);
      const gap = texts[i + 1]!.x - texts[i]!.x - texts[i]!.width;
      expect(gap).toBeGreaterThan(2);
      expect(gap).toBeLessThan(12);
    }
  });

  /** Regression: three entries stood beside the picture and the fourth at the margin under it. */
  test('goes to the other side of it rather than have two left edges', () => {
    const picture = figure(70, 60, 'left');
    const sides = ['left', 'right'] as const;
    const free = { ...picture.placement, sides, isSideAsked: false };
    const short = { ...list, items: list.items.slice(0, 9) };
    const edges = (block: typeof picture) => {
      const { document } = layOut([stack([block, short], { isItem: true })]);
      const texts = document.pages[0]!.frames.filter((frame) => frame.type === 'text');
      return new Set(texts.filter((_, i) => i % 2 === 1).map(({ x }) => Math.round(x))).size;
    };
    expect(edges({ ...picture, placement: { ...free, sides: ['left'] } })).toBe(2);
    expect(edges({ ...picture, placement: free })).toBe(1);
  });
});
