/** The template «hse»: a note on its ground. */
import { expect, test } from 'vitest';
import type { RectFrame } from '../../../src/model/frame.ts';
import { textOf } from '../../properties/check-pages.ts';
import { own, pagesOf } from './hse-fixtures.ts';

/** Of the size: the height of capitals in Source Sans 3. */
const CAPITALS = 0.66;
const SIZE = 9.5;

/** Regression: the label stood three points further from the ground's upper edge than the last line from the lower one. */
test('its words stand as far from the upper edge as from the lower one', async () => {
  const text = ':::note[Для справки]\nКластер объединяет 98 предприятий.\n:::';
  const { pages } = await pagesOf([{ title: 'События', items: [{ title: 'Тула', text }] }]);
  const page = pages.find((one) => own(one).some((line) => textOf(line).includes('справки')))!;
  const words = own(page);
  const label = words.find((line) => textOf(line).includes('справки'))!;
  const last = words.find((line) => textOf(line).includes('объединяет'))!;
  const ground = page.frames.find(
    (frame): frame is RectFrame =>
      frame.type === 'rect' &&
      frame.y < label.baseline - SIZE &&
      frame.y + frame.height > last.baseline &&
      frame.height < 100,
  )!;
  const above = label.baseline - CAPITALS * SIZE - ground.y;
  const below = ground.y + ground.height - last.baseline;
  expect(Math.abs(above - below)).toBeLessThan(0.6);
  expect(above).toBeGreaterThan(8);
});
