/** The template «hse» on issues of several sections: where they begin, what their headers and the contents show. */
import { describe, expect, test } from 'vitest';
import type { Page, PagedDocument } from '../../../src/model/document.ts';
import { checkPages, textOf } from '../../properties/check-pages.ts';
import {
  header,
  isFurniture,
  items,
  MM,
  own,
  pagesOf,
  type SectionText,
  texts,
} from './hse-fixtures.ts';

/** Folio of the page on which a destination stands, and its height there. */
function placeOf(document: PagedDocument, name: string) {
  for (const { folio, frames } of document.pages) {
    const found = frames.find((frame) => frame.type === 'destination' && frame.name === name);
    if (found?.type === 'destination') return { folio, y: found.y };
  }
  throw new Error(`no ${name}`);
}

const TWO: readonly SectionText[] = [
  { title: 'События', items: items(2, 3) },
  { title: 'За рубежом', items: items(2, 3) },
];

describe('sections of news', () => {
  test('begin where the one before ends: each left a page mostly empty', async () => {
    const document = await pagesOf(TWO);
    const [first, second] = [placeOf(document, 'section-1'), placeOf(document, 'section-2')];
    expect(second.folio).toBe(first.folio);
    expect(second.y).toBeGreaterThan(first.y);
    expect(checkPages(document)).toEqual([]);
    expect(document.outline.map(({ title }) => title.replaceAll('\u00A0', ' '))).toEqual([
      'Содержание',
      'События',
      'За рубежом',
    ]);
  });

  test('begin pages of their own where the template says so', async () => {
    const document = await pagesOf(TWO, [
      'sections:\n  own-page: false',
      'sections:\n  own-page: true',
    ]);
    const [first, second] = [placeOf(document, 'section-1'), placeOf(document, 'section-2')];
    expect(second.folio).toBe(first.folio + 1);
    expect(second.y).toBeCloseTo(first.y);
  });

  test('of other kinds begin new pages, and so does news behind them', async () => {
    const document = await pagesOf([
      TWO[0]!,
      { title: 'Бюллетени', kind: 'bulletins', items: items(2, 1) },
      TWO[1]!,
    ]);
    const folios = [1, 2, 3].map((n) => placeOf(document, `section-${n}`).folio);
    expect(folios).toEqual([folios[0], folios[0]! + 1, folios[0]! + 2]);
  });

  test.each([1, 2])('number their notes through, in %i columns', async (columns) => {
    const noted = (title: string): SectionText => ({
      title,
      items: [{ title: `О ${title}`, text: `Слово[^a].\n\n[^a]: Примечание о «${title}».` }],
    });
    const document = await pagesOf(
      [noted('доме'), noted('саде')],
      ['    columns: 1\n', `    columns: ${columns}\n`],
    );
    const page = document.pages.at(-1)!;
    const notes = own(page)
      .map(textOf)
      .filter((line) => line.includes('Примечание'));
    expect(notes).toHaveLength(2);
    expect(own(page).some((frame) => textOf(frame).startsWith('2'))).toBe(true);
  });
});

describe('the running header', () => {
  const named = (title: string, short: string) => ({ title, short, items: items(6) });
  const long = [
    named('Промышленность', 'промышленность и судостроение'),
    named('Наука', 'наука и университеты'),
    named('Сельское хозяйство', 'село и энергия'),
    named('Туризм', 'туризм и ремёсла'),
  ];

  test('names all sections where it holds them', async () => {
    const { pages } = await pagesOf(TWO);
    for (const page of pages.slice(1)) expect(header(page)).toContain('события, за рубежом');
  });

  test('names the section in which its page begins: it named every one but that', async () => {
    const document = await pagesOf(long);
    const { pages } = document;
    expect(header(pages[1]!)).toContain('содержание');
    const starts = long.map((_, i) => placeOf(document, `section-${i + 1}`));
    for (const page of pages.slice(2)) {
      const top = own(page)[0]!;
      const open = starts.findLastIndex(
        ({ folio, y }) => folio < page.folio || (folio === page.folio && y < top.baseline),
      );
      expect(header(page), `page ${page.folio}`).toContain(long[open]!.short);
    }
  });
});

describe('the contents', () => {
  const section = (title: string, count: number) => ({ title, items: items(count, 1) });
  const contentsPages = ({ pages }: PagedDocument) =>
    pages.filter(({ frames }) =>
      frames.some((frame) => frame.type === 'link' && 'destination' in frame.target),
    );
  const lines = (page: Page) =>
    own(page)
      .map(textOf)
      .filter((line) => !/^[.\d]+$/.test(line));

  test('go on overleaf with a section, not with its last entry', async () => {
    const document = await pagesOf([
      section('Первая', 14),
      section('Вторая', 17),
      section('Третья', 6),
    ]);
    const [first, second] = contentsPages(document);
    expect(lines(first!).at(-1)).toBe('Материал 17');
    expect(lines(second!)[0]).toBe('Третья');
  });

  // The title of the section is no entry; the page holds 39.
  test.each([
    [39, [39]],
    [40, [30, 10]],
    [47, [37, 10]],
    [48, [34, 14]],
  ])('part %i entries so that none of their pages holds a few', async (count, parts) => {
    const pages = contentsPages(await pagesOf([section('Первая', count)]));
    const entriesOn = (page: Page) =>
      lines(page).filter((line) => line.startsWith('Материал')).length;
    expect(pages.map(entriesOn)).toEqual(parts);
  });
});

test('an indent of paragraphs is theirs alone: entries of lists, quotations and notes took it', async () => {
  const text = 'Абзац.\n\n- Запись.\n\n> Цитата.\n\n:::note\nСправка.\n:::';
  const section = { title: 'События', items: [{ title: 'Материал', text }] };
  const edges = async (...changes: Parameters<typeof pagesOf>[1][]) =>
    new Map(
      (await pagesOf([section], ...changes)).pages
        .flatMap(own)
        .map((f) => [textOf(f), f.x + f.runs[0]!.x]),
    );
  const usual = await edges();
  const indented = await edges([
    '    hanging-punctuation: true\n',
    '    hanging-punctuation: true\n    text-indent: 14pt\n',
  ]);
  expect(indented.get('Абзац.')! - usual.get('Абзац.')!).toBeCloseTo(14);
  for (const line of ['Запись.', 'Цитата.', 'Справка.']) {
    expect(indented.get(line), line).toBeCloseTo(usual.get(line)!);
  }
});

/** Regression: where an indent alone parts paragraphs the first entry stuck to what leads to it, and the others stood apart. */
test('a list stands as far from the text before it as its entries from one another', async () => {
  const text = 'Абзац.\n\n- Запись.\n- Другая.';
  const section = { title: 'События', items: [{ title: 'Материал', text }] };
  const { pages } = await pagesOf(
    [section],
    [
      '    margin-bottom: { size: 4pt, stretch: 2pt, shrink: 1pt }\n  speech:',
      '    margin-bottom: 0\n  speech:',
    ],
  );
  const baselines = new Map(pages.flatMap(own).map((f) => [textOf(f), f.baseline]));
  const [lead, first, second] = ['Абзац.', 'Запись.', 'Другая.'].map((x) => baselines.get(x)!);
  expect(first! - lead!).toBeCloseTo(second! - first!, 0);
});

test('header and folio follow the margins: they stood where the usual ones are', async () => {
  const { pages } = await pagesOf(TWO, [
    'margins: { top: 30mm, right: 22mm, bottom: 24mm, left: 22mm }',
    'margins: { top: 20mm, right: 15mm, bottom: 40mm, left: 35mm }',
  ]);
  const page = pages[1]!;
  const furniture = texts(page).filter(isFurniture);
  const { x, y, width, height } = page.typeArea;
  expect(x).toBeCloseTo(35 * MM);
  expect(Math.min(...furniture.map((frame) => frame.x))).toBeGreaterThanOrEqual(x - 0.1);
  expect(Math.max(...furniture.map((frame) => frame.x + frame.width))).toBeCloseTo(x + width);
  for (const { baseline } of furniture) expect(baseline < y || baseline > y + height).toBe(true);
  const rule = page.frames.find((frame) => frame.type === 'rect' && frame.width > width - 1);
  expect(rule).toMatchObject({ x: expect.closeTo(x), width: expect.closeTo(width) });
});

test('a wide banner spans the columns under its opener: it was held to one', async () => {
  const bulletins = {
    title: 'Бюллетени',
    kind: 'bulletins',
    items: items(4, 2),
    more: '    image: { src: images/panorama.jpg, alt: Рисунок }\n    intro: "Бюллетени выходят по вторникам."\n',
  };
  const { pages } = await pagesOf([bulletins], ['    columns: 1\n', '    columns: 2\n']);
  const page = pages.find(({ frames }) => frames.some(({ type }) => type === 'image'))!;
  const image = page.frames.find((frame) => frame.type === 'image');
  expect(image).toMatchObject({ x: page.typeArea.x, width: expect.closeTo(page.typeArea.width) });
});

test('a title of a publication that opens a page is larger than one under the opener', async () => {
  const publications = { title: 'Издания', kind: 'publications', items: items(3, 2) };
  const { pages } = await pagesOf([publications]);
  const [first, ...others] = pages
    .flatMap(own)
    .filter((frame) => /^МАТЕРИАЛ \d$/u.test(textOf(frame)))
    .map(({ runs }) => runs[0]!.size);
  expect(others).toHaveLength(2);
  for (const size of others) expect(size).toBeGreaterThan(first!);
});

test('openers of sections that share their pages are alike, and smaller than one that opens a page', async () => {
  const sizesOf = async (sections: Parameters<typeof pagesOf>[0]) =>
    (await pagesOf(sections)).pages
      .flatMap(own)
      .filter((frame) => /^РАЗДЕЛ \d$/u.test(textOf(frame)))
      .map(({ runs }) => runs[0]!.size);
  const section = (number: number) => ({
    title: `Раздел ${number}`,
    kind: 'news',
    items: items(2, 2),
  });
  const [alone] = await sizesOf([section(1)]);
  const shared = await sizesOf([section(1), section(2)]);
  expect(shared).toHaveLength(2);
  expect(new Set(shared).size).toBe(1);
  expect(shared[0]).toBeLessThan(alone!);
});

describe('bulletins', () => {
  const BULLETINS: readonly SectionText[] = [
    { title: 'Бюллетени', kind: 'bulletins', items: items(12, 4) },
  ];
  const isTitle = (frame: Parameters<typeof textOf>[0]) => textOf(frame).startsWith('МАТЕРИАЛ');
  /** Bottom margin and a line. */
  const BELOW_FOOT = 22 * MM + 20;
  /** Baseline of the lowest line of a column. */
  const lowest = (page: Page, isLeft: boolean) =>
    Math.max(
      ...own(page)
        .filter(({ x }) => x < page.width / 2 === isLeft)
        .map(({ baseline }) => baseline),
    );

  /** Regression: they stayed whole, and a sixth of a page stayed white under them. */
  test('fill columns and go on in the next', async () => {
    const document = await pagesOf(BULLETINS, ['    columns: 1\n', '    columns: 2\n']);
    const [first] = document.pages.filter((page) => own(page).some(isTitle));
    for (const isLeft of [true, false]) {
      expect(first!.height - lowest(first!, isLeft)).toBeLessThan(BELOW_FOOT);
    }
  });
});
