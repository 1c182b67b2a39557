/** Trees: marks that quotes and spaces cross, protected nodes, spans, notes; and properties over random text with marks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTypographer } from '../../../../src/content/typography/index.ts';
import type { ContentBlock, ContentInline } from '../../../../src/model/content.ts';
import { show } from './marks.ts';

const span = { file: '/a.md', start: 0, end: 1 };

function text(value: string): ContentInline {
  return { type: 'text', span, value };
}

function bold(...children: ContentInline[]): ContentInline {
  return { type: 'strong', span, children };
}

function link(url: string, isAutolink: boolean, ...children: ContentInline[]): ContentInline {
  return { type: 'link', span, url, isAutolink, children };
}

function texts(nodes: readonly ContentInline[]): readonly string[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return [node.value];
      case 'raised':
      case 'lowered':
        return [node.value];
      case 'inlineCode':
        return [`\`${node.value}\``];
      case 'break':
        return ['\n'];
      case 'footnoteReference':
        return ['*'];
      default:
        return texts(node.children);
    }
  });
}

function mend(...nodes: ContentInline[]): readonly string[] {
  const typographer = createTypographer({ protect: [] });
  const once = typographer.inlines(nodes, 'ru');
  expect(texts(typographer.inlines(once, 'ru'))).toEqual(texts(once));
  return texts(once).map(show);
}

describe('marks', () => {
  it('opens a quote in bold and closes it outside', () => {
    expect(mend(text('слово '), bold(text('"Школа')), text(' 21" и др.'))).toEqual([
      'слово ',
      '«Школа',
      '~21» и~др.',
    ]);
  });

  it('binds across marks', () => {
    expect(
      mend(text('в '), bold(text('городе')), text(' - '), bold(text('5')), text(' млн')),
    ).toEqual(['в~', 'городе', '~— ', '5', '~млн']);
  });

  it('sees what a sign stands beside across marks', () => {
    expect(
      mend(text('приказ '), bold(text('N')), text(' 5 и '), bold(text('50')), text(' м2')),
    ).toEqual(['приказ ', '№', '^5 и~', '50', '~м²']);
  });

  it('holds signs and reads those of several characters across marks', () => {
    expect(mend(text('доля > '), bold(text('20')), text(' ± '), bold(text('3')))).toEqual([
      'доля >~',
      '20',
      '~±~',
      '3',
    ]);
    expect(mend(text('('), bold(text('c')), text(') 2025, +'), bold(text('-5')))).toEqual([
      '©',
      '',
      '~2025, ±',
      '5',
    ]);
  });

  it('nests by depth, whatever the node', () => {
    expect(mend(text('"а '), bold(text('"б"')), text(' в"'))).toEqual(['«а~', '„б“', '~в»']);
  });

  it('takes a doubled space between nodes for one', () => {
    expect(mend(text('слово '), bold(text(' жирное')), text(' слово')).join('')).toBe(
      'слово жирное слово',
    );
  });

  it('leaves code, addresses and their places', () => {
    expect(
      mend(
        text('код '),
        { type: 'inlineCode', span, value: 'a - "b"' },
        text(' и '),
        link('https://a.ru/x--y', true, text('a.ru/x--y')),
        text(' "да"'),
      ),
    ).toEqual(['код ', '`a - "b"`', ' и~', 'a.ru/x--y', '~«да»']);
  });

  it('leaves signs that code spells', () => {
    const code = '(c) 2025 +-5 (tm) > 5';
    expect(mend(text('код '), { type: 'inlineCode', span, value: code })).toEqual([
      'код ',
      `\`${code}\``,
    ]);
  });

  it('opens direct speech after a line break', () => {
    expect(mend(text('Он сказал:'), { type: 'break', span }, text('- Да.'))).toEqual([
      'Он сказал:',
      '\n',
      '—~Да.',
    ]);
  });

  it('mends footnotes as paragraphs of their own', () => {
    const note: readonly ContentBlock[] = [
      { type: 'paragraph', span, children: [text('в "городе"')] },
    ];
    const typographer = createTypographer({ protect: [] });
    const [, reference] = typographer.inlines(
      [text('слово'), { type: 'footnoteReference', span, number: 1, note }],
      'ru',
    );
    expect(JSON.stringify(reference)).toContain('в\u00A0«городе»');
  });
});

it('walks all blocks and keeps spans', () => {
  const typographer = createTypographer({ protect: [] });
  const paragraph: ContentBlock = { type: 'paragraph', span, children: [text('в доме')] };
  const blocks: readonly ContentBlock[] = [
    paragraph,
    { type: 'heading', span, depth: 2, children: [text('в доме')] },
    {
      type: 'list',
      span,
      ordered: false,
      start: 1,
      tight: true,
      items: [{ span, children: [paragraph] }],
    },
    { type: 'quote', span, children: [paragraph] },
    { type: 'note', span, label: [text('в доме')], children: [paragraph] },
    { type: 'code', span, value: 'в доме' },
    {
      type: 'table',
      span,
      align: [undefined],
      header: [{ span, children: [text('в доме')] }],
      rows: [[{ span, children: [text('в доме')] }]],
    },
    { type: 'rule', span },
  ];
  const mended = JSON.stringify(typographer.blocks(blocks, 'ru'));
  expect(mended.split('в\u00A0доме').length - 1).toBe(8);
  expect(mended.split('в доме').length - 1).toBe(1);
  expect(mended.replaceAll('\u00A0', ' ')).toBe(JSON.stringify(blocks));
});

it('reports each changed paragraph once', () => {
  const typographer = createTypographer({ protect: [] });
  typographer.string('в доме', 'ru');
  typographer.string('в доме', 'ru');
  typographer.string('дом', 'ru');
  expect(typographer.report()).toEqual([
    { language: 'ru', before: 'в доме', after: 'в\u00A0доме' },
  ]);
});

/** Regression: --explain told of no telephone number in a text, and an e-mail address was told with «mailto:». */
it('reports telephone numbers as they were typed, and addresses with nothing before them', () => {
  const typographer = createTypographer({ protect: [] });
  const link: ContentInline = {
    type: 'link',
    span,
    url: 'mailto:a@b.ru',
    isAutolink: true,
    children: [text('a@b.ru')],
  };
  typographer.inlines([text('Пишите: '), link, text(', тел.: +7 3822 52-98-52.')], 'ru');
  typographer.inlines([text('+7 3822 52-98-53')], 'ru');
  const [first, second] = typographer.report();
  expect(first?.before).toBe('Пишите: a@b.ru, тел.: +7 3822 52-98-52.');
  expect(show(first?.after ?? '')).toBe('Пишите: a@b.ru, тел.:~+7~(3822)~52-98-52.');
  expect(second?.before).toBe('+7 3822 52-98-53');
});

const WORDS = [
  'в',
  'на',
  'город',
  'Москва',
  'кластер',
  'же',
  'бы',
  'т.',
  'д.',
  'г.',
  'ул.',
  '2025',
  '10',
  '5',
  'млн',
  'руб.',
  'тыс.',
  '%',
  '№',
  '—',
  '-',
  '–',
  '--',
  '---',
  '"',
  '«',
  '»',
  '„',
  '“',
  '”',
  '...',
  '…',
  '?',
  '!',
  ',',
  '.',
  ':',
  '(',
  ')',
  'А.',
  'С.',
  'Пушкин',
  '12345',
  'XIX',
  'V',
  'Xinjiang',
  "O'Neil",
  "'",
  '2020-2025',
  '1,5',
  '+7 495 772-95-90',
  'https://a.ru/b-c',
  'a@b.ru',
  '16-й',
  'ёж',
  '&',
  '<',
  '=',
  '+',
  '\u00A0',
  '\u202F',
  '5–10',
  'января',
  'марта',
  '°C',
  '₽',
  'с.',
  'им.',
  'др.',
  'и',
  '/',
  '2020',
  '71-639',
  'Boeing',
  'корпус',
  '«а»-«г»',
  'а-г',
  'пп.',
  ':',
  '15 000',
  '20 000',
  'К',
  'В',
  'Я',
  'ГК',
  'РФ',
  'кВ',
  'ст.',
  'XX',
  'лет',
  'компаний',
  'June',
  'pm',
  '2020-м',
  '+7(812)5550124',
  '+7 8202 530001',
  '8 800 2001035',
  '88002001035',
  'доб. 12',
  '№№',
  '60-80',
  'приказ',
  '0.5',
  'мм',
  'проф.',
  'г-н',
  'абз.',
  'Пётр',
  'II',
  'минус',
  'млрд',
  '3 %-й',
  '1413',
  'Пер.',
  'НИУ',
  'РАН',
  '-5',
  '10 a.m.-4 p.m.',
  '9:30',
  'Dr.',
  'J.',
  'P.',
  'Smith',
  'ISO',
  '8601',
  'E1W',
  '3QT',
];

/** Signs typed with letters: these alone change a letter or a digit. */
const TYPED_SIGNS = ['N', 'N 1413', 'м3', '50 м2', '10х15', 'x', 'х'];

const RUNS = 300;

function inlinesOf(words: readonly string[]): fc.Arbitrary<ContentInline[]> {
  const phrase = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '  ')), {
      maxLength: 14,
    })
    .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));
  const inline: fc.Arbitrary<ContentInline> = fc.oneof(
    { weight: 4, arbitrary: phrase.map(text) },
    { weight: 2, arbitrary: phrase.map((value) => bold(text(value))) },
    {
      weight: 1,
      arbitrary: phrase.map((value): ContentInline => ({ type: 'inlineCode', span, value })),
    },
    { weight: 1, arbitrary: fc.constant<ContentInline>({ type: 'break', span }) },
  );
  return fc.array(inline, { maxLength: 6 });
}

it.each(['ru', 'en'])(
  'a long row of digits or letters takes no longer for its length, %s',
  (language) => {
    const typographer = createTypographer({ protect: [] });
    const before = performance.now();
    for (const row of ['1234567890', 'abc', 'слово', '12 ', '(', ' ,', 'А.', '5, ']) {
      typographer.string(`Текст: ${row.repeat(60_000 / row.length)}`, language);
    }
    expect(performance.now() - before).toBeLessThan(8_000);
  },
);

describe.each(['ru', 'en', 'de', 'kk'])('properties, %s', (language) => {
  const lettersOf = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');

  it('running it again changes nothing', () => {
    fc.assert(
      fc.property(inlinesOf([...WORDS, ...TYPED_SIGNS, ...TYPED_SIGNS]), (nodes) => {
        const typographer = createTypographer({ protect: [] });
        const once = typographer.inlines(nodes, language);
        expect(texts(typographer.inlines(once, language)).map(show)).toEqual(texts(once).map(show));
      }),
      { numRuns: RUNS },
    );
  });

  it('letters and digits stay in their nodes and order', () => {
    fc.assert(
      fc.property(inlinesOf(WORDS), (nodes) => {
        const typographer = createTypographer({ protect: ['Москва'] });
        const mended = typographer.inlines(nodes, language);
        expect(texts(mended).map(lettersOf)).toEqual(texts(nodes).map(lettersOf));
      }),
      { numRuns: RUNS },
    );
  });
});
