/** The template «hse» on pages of other sizes than A4: nothing of it may be made for that one alone. */
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/model/document.ts';
import { checkPages, textOf } from '../../properties/check-pages.ts';
import { isFurniture, items, own, pagesOf, type SectionText, texts } from './hse-fixtures.ts';

const SECTIONS: readonly SectionText[] = [
  { title: 'События', items: items(4) },
  {
    title: 'Новые издания',
    kind: 'publications',
    items: items(1),
    more: '    image: { src: images/wide.jpg, alt: Рисунок }\n',
  },
];
const BLEED = (3 * 72) / 25.4;

const sized = (width: string, height: string) =>
  [
    ['width: 210mm', `width: ${width}`],
    ['height: 297mm', `height: ${height}`],
  ] as const;
const SMALL_MARGINS = [
  'margins: { top: 30mm, right: 22mm, bottom: 24mm, left: 22mm }',
  'margins: { top: 22mm, right: 14mm, bottom: 18mm, left: 14mm }',
] as const;

/** The ground of a page of the cover's kind: first of its paths. */
const ground = ({ frames }: Page) => frames.find(({ type }) => type === 'drawing');

describe.each([
  ['Letter', sized('215.9mm', '279.4mm')],
  ['A5', [...sized('148mm', '210mm'), SMALL_MARGINS]],
  ['A4 across', sized('297mm', '210mm')],
])('%s', (_, changes) => {
  test('is covered by the ground of the cover, which left a strip of it white', async () => {
    const { pages } = await pagesOf(SECTIONS, ...changes);
    const cover = pages[0]!;
    const frame = ground(cover);
    expect(frame).toMatchObject({
      x: expect.closeTo(-BLEED),
      y: expect.closeTo(-BLEED),
      width: expect.closeTo(cover.width + 2 * BLEED, 1),
      height: expect.closeTo(cover.height + 2 * BLEED, 1),
    });
  });

  test('holds all that stands on the cover', async () => {
    const document = await pagesOf(SECTIONS, ...changes);
    const { width, height, frames } = document.pages[0]!;
    for (const text of texts({ ...document.pages[0]!, frames })) {
      expect(text.x + text.width).toBeLessThan(width);
      expect(text.baseline).toBeLessThan(height - 20);
    }
    expect(checkPages(document)).toEqual([]);
  });
});

describe('the title in the running header', () => {
  const middle = (page: Page) => {
    const title = texts(page).find(
      (frame) => isFurniture(frame) && textOf(frame).includes('Проверка'),
    )!;
    return title.x + title.width / 2 - (page.typeArea.x + page.typeArea.width / 2);
  };
  const named = (short: string) => ({ title: 'Первый раздел', short, items: items(2, 2) });

  test.each([
    'on the river, data and code, new from the press',
    'события, экспресс-информация, новые издания',
    'дом',
  ])('stands in the middle where the sides have room: %s', async (tags) => {
    const { pages } = await pagesOf([named(tags)]);
    expect(middle(pages[1]!)).toBeCloseTo(0);
  });

  test('stands in the middle between the sides where they have less', async () => {
    const { pages } = await pagesOf(
      [named('промышленность и судостроение, университеты')],
      ...sized('120mm', '297mm'),
      SMALL_MARGINS,
    );
    expect(Math.abs(middle(pages[1]!))).toBeGreaterThan(10);
    const furniture = texts(pages[1]!).filter((text) => isFurniture(text) && text.baseline < 100);
    expect(new Set(furniture.map(({ baseline }) => Math.round(baseline))).size).toBe(1);
    expect(own(pages[1]!).length).toBeGreaterThan(0);
  });
});
