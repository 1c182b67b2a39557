import { expect, test } from 'vitest';
import { NO_SPACE } from '../../../../src/model/style.ts';
import { figure, layOut, lineText, rows, stack, text } from '../flow/blocks-by-hand.ts';

const SPACE = 40;
const item = (...children: Parameters<typeof stack>[0][number][]) =>
  stack(children, { isItem: true });
const words = (name: string) => Array.from({ length: 15 }, (_, i) => `${name}${i}слово`).join(' ');
const picture = figure(220, 60, 'full');
const movable = {
  ...picture,
  placement: {
    ...picture.placement,
    mayMove: 1,
    isPlaceAsked: false,
    isWidthAsked: false,
    isSideAsked: false,
  },
};

/** Baselines of the last line of an item and of the first of the next, where the picture moved up and both are on a page. */
function gapBehind(lead: number): number | undefined {
  const last = text(words('т'), { spaceAfter: { ...NO_SPACE, size: SPACE } });
  const { document } = layOut([
    item(rows(lead, 'z')),
    item(text(words('а')), last, movable),
    item(rows(2, 'next')),
  ]);
  for (const { frames } of document.pages) {
    const lines = frames.filter((frame) => frame.type === 'text');
    const next = lines.findIndex((line) => lineText(line) === 'next1');
    const before = lines[next - 1];
    if (!before || !lineText(before).includes('слово')) continue;
    const image = frames.find((frame) => frame.type === 'image');
    if (image && image.y > before.baseline) continue;
    return lines[next]!.baseline - before.baseline;
  }
  return undefined;
}

/** Regression: the next item took its space from another way to set this one. */
test('the space that an item ends with stands before the next, whichever way it was set', () => {
  const gaps = [20, 22, 23, 24, 25, 26, 27, 28].flatMap((lead) => gapBehind(lead) ?? []);
  expect(gaps.length).toBeGreaterThan(0);
  for (const gap of gaps) expect(gap).toBeGreaterThan(SPACE);
});
