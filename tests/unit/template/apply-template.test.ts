import { describe, expect, test } from 'vitest';
import type { ContentBlock } from '../../../src/model/content.ts';
import {
  apply,
  assetMap,
  contentMap,
  image,
  item,
  makeIssue,
  markup,
  ofType,
  SPAN,
  section,
  words,
} from './fixtures.ts';

const news = (...items: Parameters<typeof section>[2]) =>
  makeIssue({ sections: [section('news', 'События', items)] });

describe('pages', () => {
  test('an issue without about, contacts and invitation has no pages for them', async () => {
    const { styled, codes } = await apply(makeIssue());
    expect(styled.runs.map((run) => run.master.name)).toEqual(['cover', 'inner', 'news']);
    expect(codes).toEqual([]);
  });

  test('nothing may stand on the cover but placed blocks, and its ground reaches into the bleed', async () => {
    const { styled } = await apply(makeIssue());
    const cover = styled.runs[0]!;
    expect(cover.children.map((block) => block.type)).toEqual(Array(4).fill('placed'));
    const ground = cover.master.background[0]!;
    expect(ground).toMatchObject({ type: 'placed', artifact: 'background' });
    expect(ground.type === 'placed' && ground.x).toBeCloseTo(-8.504, 2);
  });

  test('the same issue gives the same blocks', async () => {
    const [first, second] = [await apply(makeIssue()), await apply(makeIssue())];
    expect(JSON.stringify(first.styled.runs)).toBe(JSON.stringify(second.styled.runs));
  });

  test('the month stands in capitals, the year’s «г.» does not', async () => {
    const { blocks } = await apply(makeIssue());
    const date = ofType(blocks, 'text').find((block) => words(block).includes('2025'))!;
    expect(words(date)).toBe('март 2025 г.');
    expect(date.children.map((child) => child.type === 'text' && child.style.transform)).toEqual([
      'uppercase',
      'none',
    ]);
  });

  test.each([0, 1, 3, 4, 6])('about page holds %i covers', async (count) => {
    const covers = Array.from({ length: count }, (_, i) => ({
      span: SPAN,
      title: `Обложка ${i}`,
      url: 'https://example.org',
      image: image('cover.jpg'),
    }));
    const contacts = { span: SPAN, email: 'a@example.org' };
    const issue = makeIssue({ publications: covers, contacts, about: markup('О нас.') });
    const { blocks, codes } = await apply(
      issue,
      contentMap(),
      assetMap({ 'cover.jpg': [600, 800] }),
    );
    expect(ofType(blocks, 'image')).toHaveLength(count);
    expect(codes).toEqual([]);
  });

  // Regression: from the eighth resource on every description disappeared.
  test.each([0, 1, 4, 7, 8, 10, 12, 14])(
    'about page holds %i resources with all their words',
    async (count) => {
      const resources = Array.from({ length: count }, (_, i) => ({
        span: SPAN,
        title: `Ресурс ${i}`,
        kind: `сайт ${i}`,
        text: markup(`Описание ${i}: ${'слово '.repeat(20)}`),
        url: 'https://example.org',
        ...(i % 2 === 0 ? { image: image('mark.png') } : {}),
      }));
      for (const about of ['О нас.', 'Слово о нас. '.repeat(110), 'Слово о нас. '.repeat(200)]) {
        const issue = makeIssue({ resources, about: markup(about) });
        const { blocks } = await apply(issue, contentMap(), assetMap({ 'mark.png': [90, 90] }));
        const links = ofType(blocks, 'stack').filter((block) => block.box?.link !== undefined);
        expect(links).toHaveLength(count);
        const texts = ofType(blocks, 'text').map(words);
        for (const { title, kind, text } of resources) {
          expect(texts).toEqual(expect.arrayContaining([title, kind, text.text]));
        }
      }
    },
  );

  test('words of resources without a picture stand where those of the others do', async () => {
    const resource = { span: SPAN, title: 'Ресурс', url: 'https://example.org' };
    const resources = [{ ...resource, image: image('mark.png') }, resource];
    const { blocks } = await apply(
      makeIssue({ resources, about: markup('О нас.') }),
      contentMap(),
      assetMap({ 'mark.png': [90, 90] }),
    );
    const cells = ofType(blocks, 'stack').filter((block) => block.box?.link !== undefined);
    const widths = cells.map(({ children: [first] }) =>
      first?.type === 'columns' ? first.columns.map(({ width }) => width) : [],
    );
    expect(widths[1]).toEqual(widths[0]);
    expect(widths[1]).toHaveLength(2);
  });
});

describe('contents', () => {
  test('entries lead to the items, bulletins to their section', async () => {
    const issue = makeIssue({
      sections: [
        section('news', 'События', [item('Один'), item('Два')]),
        section('bulletins', 'Бюллетени', [item('Не в содержании')]),
        section('publications', 'Издания', [item('Книга')]),
      ],
    });
    const { blocks } = await apply(issue);
    const entries = ofType(blocks, 'entry').map((entry) => [words(entry), entry.target]);
    expect(entries).toEqual([
      ['Один', 'item-1-1'],
      ['Два', 'item-1-2'],
      ['Бюллетени', 'section-2'],
      ['Книга', 'item-3-1'],
    ]);
    const destinations = new Set(blocks.map((block) => block.destination));
    for (const [, target] of entries) expect(destinations).toContain(target);
  });

  test('titles are upper-cased by style, and stand in the outline as written', async () => {
    const { blocks } = await apply(news(item('Закон о кластерах')));
    const title = blocks.find((block) => block.destination === 'item-1-1')!;
    expect(words(title)).toBe('Закон о кластерах');
    expect(title.outline).toEqual({ level: 2, title: 'Закон о кластерах' });
    expect(title.tag?.role).toBe('H2');
  });
});

describe('items', () => {
  test('source line has no full stop and keeps with the text before', async () => {
    const sources = [
      { span: SPAN, name: 'ТАСС', url: 'https://tass.ru' },
      { span: SPAN, name: 'РБК' },
    ];
    const { blocks } = await apply(news(item('Один', { sources, text: markup('Текст.') })));
    const line = ofType(blocks, 'text').find((block) => words(block).startsWith('Источники'))!;
    expect(words(line)).toBe('Источники: ТАСС, РБК');
    expect(line.style.keepWithPrevious).toBe(true);
    const links = line.children.map((child) => child.type === 'text' && child.link);
    expect(links.filter(Boolean)).toEqual([{ url: 'https://tass.ru' }]);
  });

  test('an English item has English labels and language', async () => {
    const sources = [{ span: SPAN, name: 'BBC' }];
    const english = item('A law', { language: 'en', sources, text: markup('Text.') });
    const { blocks } = await apply(news(english));
    const line = ofType(blocks, 'text').find((block) => words(block).includes('BBC'))!;
    expect(words(line)).toBe('Source: BBC');
    const body = ofType(blocks, 'text').find((block) => words(block) === 'Text.')!;
    expect(body.style.language).toBe('en');
    const article = blocks.find((block) => block.tag?.role === 'Art');
    expect(article?.tag?.language).toBe('en');
  });

  test('speaker line keeps with the quotation, dash speech is plain', async () => {
    const text = markup('Губернатор сообщил:\n\n«Мы рады».\n\n— Это важно, — добавил он.');
    const { blocks } = await apply(news(item('Один', { text })));
    const texts = ofType(blocks, 'text');
    expect(texts.find((block) => words(block).endsWith(':'))?.style.sticky).toBe(2);
    expect(texts.find((block) => words(block).startsWith('— '))?.style.sticky).toBe(0);
  });

  test('the line that names a table has a look of its own, and keeps with it', async () => {
    const children = [{ type: 'text' as const, span: SPAN, value: 'Таблица 1. Заработки' }];
    const named: readonly ContentBlock[] = [
      { type: 'paragraph', span: SPAN, children },
      { type: 'table', span: SPAN, align: [], header: [], rows: [] },
    ];
    const content = contentMap(new Map([['текст', named]]));
    const { blocks } = await apply(news(item('Один', { text: markup('текст') })), content);
    const title = ofType(blocks, 'text').find((block) => words(block).startsWith('Таблица'))!;
    expect(title.style).toMatchObject({ align: 'balance', sticky: 2 });
  });

  /** Regression: «Кто?» ended a page, and its answer began overleaf. */
  test('a paragraph in bold alone stays with what follows, and is not hyphenated', async () => {
    const bold = (value: string): ContentBlock => {
      const children = [{ type: 'text' as const, span: SPAN, value }];
      return {
        type: 'paragraph',
        span: SPAN,
        children: [{ type: 'strong', span: SPAN, children }],
      };
    };
    const answer: ContentBlock = {
      type: 'paragraph',
      span: SPAN,
      children: [{ type: 'text', span: SPAN, value: '— Мы.' }],
    };
    const blocks = [bold('Кто?'), answer, bold('О чём? '.repeat(60)), answer, bold('Конец')];
    const content = contentMap(new Map([['текст', blocks]]));
    const set = await apply(news(item('Один', { text: markup('текст') })), content);
    const styleOf = (start: string) =>
      ofType(set.blocks, 'text').find((block) => words(block).startsWith(start))!.style;
    expect(styleOf('Кто?')).toMatchObject({ sticky: 2, align: 'left', hyphenate: false });
    expect(styleOf('О чём?').sticky).toBe(0);
    expect(styleOf('Конец').sticky).toBe(0);
  });

  test('button labels come from the template by kind', async () => {
    const button = { span: SPAN, url: 'https://example.org', kind: 'book' as const };
    const issue = makeIssue({
      sections: [section('publications', 'Издания', [item('Книга', { button })])],
    });
    const { blocks } = await apply(issue);
    const box = ofType(blocks, 'stack').find((block) => block.box?.width === 'fit')!;
    expect(words(box.children[0])).toBe('Читать сборник');
    expect(box.box?.link).toEqual({ url: 'https://example.org' });
  });
});

describe('figures', () => {
  const sizes = assetMap({
    'a.jpg': [1600, 1000],
    'tall.jpg': [900, 1600],
    'wide.jpg': [3000, 1000],
    'logo.png': [800, 300],
    'strip.jpg': [982, 300],
  });
  const text = markup('Один.\n\nДва.\n\nТри.');
  const figureOf = async (wishes: Parameters<typeof image>[1], name = 'a.jpg', assets = sizes) => {
    const result = await apply(
      news(item('Новость', { text, images: [image(name, wishes)] })),
      contentMap(),
      assets,
    );
    const article = ofType(result.blocks, 'stack').find((block) => block.isItem)!;
    const at = article.children.findIndex((block) => block.type === 'figure');
    return { ...result, at, figure: ofType(result.blocks, 'figure')[0]! };
  };

  test('stands before the block that it names, the title not counted', async () => {
    expect((await figureOf({})).at).toBe(1);
    expect((await figureOf({ after: 2 })).at).toBe(3);
  });

  // Regression: nobody saw where a screenshot ended.
  test('one with white edges has a line round it, another has none', async () => {
    const screen = new Map([...sizes].map(([path, one]) => [path, { ...one, hasWhiteEdge: true }]));
    const { figure } = await figureOf({}, 'a.jpg', screen as typeof sizes);
    expect(figure.images[0]?.picture.border).toEqual({ width: 0.5, colour: '#C9D3E6' });
    expect((await figureOf({})).figure.images[0]?.picture.border).toBeUndefined();
  });

  test('beyond the last block means the last; the content stage has reported it', async () => {
    const { at, codes } = await figureOf({ after: 9 });
    expect(at).toBe(4);
    expect(codes).toEqual([]);
  });

  test('usual width is 62 mm, a portrait is narrower, a panorama takes the measure', async () => {
    expect((await figureOf({})).figure.placement.width.wanted).toBeCloseTo(175.75, 1);
    const tall = (await figureOf({}, 'tall.jpg')).figure.placement;
    expect(tall.width.wanted).toBeLessThan(140);
    const wide = (await figureOf({}, 'wide.jpg')).figure.placement;
    expect(wide.sides).toEqual(['full']);
    expect(wide.width.wanted).toBeCloseTo(470.55, 1);
  });

  // Regression: a page that had no room for a panorama made it 106 mm wide, with white beside it.
  test('a panorama may have text beside it, unless the editor asked for more', async () => {
    const asideOf = async (wishes: Parameters<typeof image>[1]) =>
      (await figureOf(wishes, 'wide.jpg')).figure.placement.aside;
    const aside = await asideOf({});
    expect(aside?.side).toBe('left');
    expect(aside?.width).toBeCloseTo(226.77, 1);
    expect(await asideOf({ side: 'full' })).toBeUndefined();
    expect(await asideOf({ width: { value: 100, unit: '%' } })).toBeUndefined();
    expect((await figureOf({})).figure.placement.aside).toBeUndefined();
  });

  // A logo of 300 pixels was blown up to the measure, and then warned of as coarse.
  test('a panorama of too few pixels for the measure stands beside text', async () => {
    const placed = async (name: string, wishes: Parameters<typeof image>[1] = {}) =>
      (await figureOf(wishes, name)).figure.placement;
    const logo = await placed('logo.png');
    expect(logo.sides).toEqual(['left', 'right']);
    expect(logo.width.wanted).toBeCloseTo(175.75, 1);
    expect((await placed('strip.jpg')).sides).toEqual(['full']);
    const asked = await placed('logo.png', { side: 'full' });
    expect(asked.sides).toEqual(['full']);
    expect(asked.width.wanted).toBeCloseTo(470.55, 1);
  });

  // Regression: a logo in SVG, three times as wide as high, was as wide as the page.
  test('a drawing smaller than the measure, as it gives its size, is a logo and no panorama', async () => {
    const drawn = (width: number): typeof sizes => {
      const drawing = {
        type: 'vector' as const,
        path: '/issue/drawn.svg',
        width,
        height: width / 3,
      };
      return new Map([[drawing.path, { ...drawing, shapes: [], hash: 'drawn' }]]);
    };
    const sidesOf = async (width: number) =>
      (await figureOf({}, 'drawn.svg', drawn(width))).figure.placement.sides;
    expect(await sidesOf(300)).toEqual(['left', 'right']);
    expect(await sidesOf(630)).toEqual(['full']);
  });

  // Regression: a tower of `side: full` stood alone, with white as wide as two thirds of the page beside it, and nobody was told.
  test('a picture too high for the measure has text beside it, unless its width is asked for', async () => {
    const placed = async (wishes: Parameters<typeof image>[1]) =>
      (await figureOf(wishes, 'tall.jpg')).figure.placement;
    for (const side of ['full', 'page'] as const) {
      const { sides, isSideAsked, sideAsked, width } = await placed({ side });
      expect(sides).toEqual(['left', 'right']);
      expect([isSideAsked, sideAsked]).toEqual([false, 'full']);
      expect(width).toEqual((await placed({})).width);
    }
    const alone = await placed({ side: 'full', width: { value: 60, unit: 'mm' } });
    expect(alone.sides).toEqual(['full']);
    expect(alone.width.wanted).toBeCloseTo(170.08, 1);
  });

  test('wishes are marked as asked; a width over the measure is held, and layout reports it', async () => {
    const { figure, codes } = await figureOf({ width: { value: 300, unit: 'mm' }, side: 'right' });
    expect(figure.placement).toMatchObject({ isWidthAsked: true, isSideAsked: true });
    expect(figure.placement.sides).toEqual(['right', 'left']);
    expect(figure.placement.width.wanted).toBeCloseTo(470.55, 1);
    expect(figure.placement.widthBeyond).toBeCloseTo(850.39, 1);
    expect(codes).toEqual([]);
  });

  test('a width under 20 mm is held with a warning, also where it is a share of the measure', async () => {
    const { figure, codes } = await figureOf({ width: { value: 5, unit: '%' } });
    expect(figure.placement.width.wanted).toBeCloseTo(56.69, 1);
    expect(codes).toEqual(['narrow-width']);
  });

  test('caption and credit stand under the picture', async () => {
    const { figure } = await figureOf({ caption: markup('Подпись'), credit: markup('Фото') });
    expect(figure.images[0]?.caption.map((block) => words(block))).toEqual(['Подпись', 'Фото']);
    expect(figure.images[0]?.tag).toEqual({ role: 'Figure', alt: 'Рисунок' });
  });

  test('a picture that could not be read leaves no trace', async () => {
    const { figure } = await figureOf({}, 'missing.jpg');
    expect(figure).toBeUndefined();
  });
});

test('Markdown of every kind becomes blocks with tags', async () => {
  const p = (value: string): ContentBlock => ({
    type: 'paragraph',
    span: SPAN,
    children: [{ type: 'text', span: SPAN, value }],
  });
  const cell = (value: string) => ({
    span: SPAN,
    children: [{ type: 'text' as const, span: SPAN, value }],
  });
  const blocks: readonly ContentBlock[] = [
    { type: 'heading', span: SPAN, depth: 2, children: cell('Подзаголовок').children },
    {
      type: 'list',
      span: SPAN,
      ordered: true,
      start: 3,
      tight: true,
      items: [
        { span: SPAN, children: [p('раз')] },
        { span: SPAN, checked: true, children: [p('два')] },
      ],
    },
    { type: 'quote', span: SPAN, children: [p('Цитата.')] },
    { type: 'note', span: SPAN, label: cell('Для справки').children, children: [p('Справка.')] },
    { type: 'code', span: SPAN, value: 'a\n  b' },
    {
      type: 'table',
      span: SPAN,
      align: [undefined, 'right'],
      header: [cell('А'), cell('Б')],
      rows: [[cell('1'), cell('')]],
    },
    { type: 'rule', span: SPAN },
    {
      type: 'paragraph',
      span: SPAN,
      children: [
        { type: 'strong', span: SPAN, children: cell('Итог:').children },
        { type: 'text', span: SPAN, value: ' слова' },
        { type: 'footnoteReference', span: SPAN, number: 1, note: [p('Сноска.')] },
      ],
    },
  ];
  const content = contentMap(new Map([['всё', blocks]]));
  const { blocks: made, codes } = await apply(news(item('Один', { text: markup('всё') })), content);
  expect(codes).toEqual([]);
  const roles = made.map((block) => block.tag?.role);
  expect(roles).toEqual(expect.arrayContaining(['H3', 'L', 'BlockQuote', 'Note', 'Table']));
  const list = ofType(made, 'list')[0]!;
  const markers = list.items.map(({ marker }) =>
    marker[0]?.type === 'text' ? marker[0].value : '',
  );
  expect(markers).toEqual(['3.', '☑']);
  const table = ofType(made, 'table')[0]!;
  expect(table.rows.map((row) => row.length)).toEqual([2, 2]);
  const last = ofType(made, 'text').find((block) => words(block).startsWith('Итог:'))!;
  const note = last.children.find((child) => child.type === 'footnote');
  expect(note?.type === 'footnote' && words(note.note[0])).toBe('1\u202FСноска.');
});
