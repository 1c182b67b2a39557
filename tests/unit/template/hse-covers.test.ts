/** The template «hse»: covers of publications beside what is said of them. */
import { expect, test } from 'vitest';
import { packageFolder } from '../../../src/package-folder.ts';
import { textOf } from '../../properties/check-pages.ts';
import { compileCase } from '../../suite/compile-case.ts';

const HSE = `${packageFolder}/templates/hse`;
/** Height of capitals in Source Serif 4, in em. */
const CAPITALS = 0.67;
/** And in Source Sans 3. */
const SANS_CAPITALS = 0.66;
/** A picture begins so much under the upper edge of its border. */
const UNDER_BORDER = 0.375;
const BUTTON = 'button: { kind: book, url: "https://example.org" }';

/** Page of a publication with a portrait cover. */
async function coverWith(words: string) {
  const image = 'image: { src: images/portrait.jpg, alt: Обложка }';
  const text = `sections:\n  - kind: publications\n    title: Издания\n    items:\n      - { title: Сборник, ${words}${image}, ${BUTTON} }\n`;
  const { result } = await compileCase({ name: 'cover', kind: 'yaml', text }, HSE);
  const pages = result!.document.pages;
  const page = pages.find(({ frames }) => frames.some(({ type }) => type === 'image'))!;
  const picture = page.frames.find((frame) => frame.type === 'image')!;
  const top = picture.y - UNDER_BORDER;
  return { page, top, picture };
}

/** Regression: a cover began four points over the capitals of the line beside it, and pictures of news begin level with them. */
test.each(['lead', 'text'])(
  'a cover begins level with the capitals of the %s beside it',
  async (kind) => {
    const { page, top, picture } = await coverWith(`${kind}: Сборник вышел весной., `);
    const first = page.frames.find(
      (frame) => frame.type === 'text' && frame.x > picture.x + picture.width,
    );
    if (first?.type !== 'text') throw new Error('no words');
    expect(first.baseline - CAPITALS * 10.5).toBeCloseTo(top, 0);
  },
);

test('a cover without words begins level with its button', async () => {
  const { page, top } = await coverWith('');
  const button = page.frames.find((frame) => frame.type === 'rect' && frame.radius > 0);
  if (button?.type !== 'rect') throw new Error('no button');
  expect(button.y).toBeCloseTo(top, 0);
});

/** Regression: covers of the page on the unit stood four points higher than the contacts beside them. */
test('covers on the page on the unit begin level with the capitals of the contacts', async () => {
  const unit = `about: ${JSON.stringify('Обсерватория следит за кластерами страны. '.repeat(12))}
resources: [{ title: Атлас, url: "https://example.org" }]
publications: [{ title: Рейтинг, image: images/portrait.jpg, alt: Обложка }]
contacts: { address: "101000, Москва", phone: "+7 495 772-95-90" }
sections: [{ kind: news, title: События, items: [{ title: Тула, text: Вложены средства. }] }]
`;
  const { result } = await compileCase({ name: 'unit', kind: 'yaml', text: unit }, HSE);
  const frames = result!.document.pages.flatMap((page) =>
    page.frames.some(({ type }) => type === 'image') ? page.frames : [],
  );
  const cover = frames.find((frame) => frame.type === 'image')!;
  const address = frames.find(
    (frame) => frame.type === 'text' && textOf(frame).startsWith('Адрес'),
  );
  if (address?.type !== 'text') throw new Error('no contacts');
  expect(address.x).toBeGreaterThan(cover.x + cover.width);
  expect(address.baseline - SANS_CAPITALS * 9.5).toBeCloseTo(cover.y - UNDER_BORDER, 0);
});

/** Regression: a caption stood under nothing, as if its picture had been lost. */
test('a publication without a picture has a blank cover as high as those of its row', async () => {
  const covers = `publications:
  - { title: Рейтинг, image: images/portrait.jpg, alt: Обложка }
  - { title: Календарь }
sections: [{ kind: news, title: События, items: [{ title: Тула, text: Вложены средства. }] }]
`;
  const { result } = await compileCase({ name: 'blank', kind: 'yaml', text: covers }, HSE);
  const { frames } = result!.document.pages.find((page) =>
    page.frames.some(({ type }) => type === 'image'),
  )!;
  const cover = frames.find((frame) => frame.type === 'image')!;
  const caption = frames.find((frame) => frame.type === 'text' && textOf(frame) === 'Календарь');
  if (caption?.type !== 'text') throw new Error('no caption');
  const blank = frames.find((frame) => frame.type === 'rect' && frame.x === caption.x);
  if (blank?.type !== 'rect') throw new Error('no blank cover');
  expect(blank.y).toBeCloseTo(cover.y, 0);
  expect(blank.height).toBeCloseTo(cover.height, -0.5);
});

/** Regression: five points nearer to the lead over it than to the words under it. */
test('a chart as wide as the measure stands as far from the lead over it as from the text under it', async () => {
  const item =
    '{ title: Обзор, lead: Обзор вышел., text: Его читают., image: { src: images/panorama.jpg, alt: Ряды } }';
  const text = `sections: [{ kind: publications, title: Издания, items: [${item}] }]\n`;
  const { result } = await compileCase({ name: 'chart', kind: 'yaml', text }, HSE);
  const { frames } = result!.document.pages.find((page) =>
    page.frames.some(({ type }) => type === 'image'),
  )!;
  const chart = frames.find((frame) => frame.type === 'image')!;
  const line = (words: string) => {
    const found = frames.find((frame) => frame.type === 'text' && textOf(frame) === words);
    if (found?.type !== 'text') throw new Error(`no «${words}»`);
    return found;
  };
  const over = chart.y - line('Обзор вышел.').baseline;
  const under = line('Его читают.').baseline - CAPITALS * 10.5 - chart.y - chart.height;
  expect(over).toBeGreaterThan(under - 1);
  expect(over).toBeLessThan(under + 3);
});
