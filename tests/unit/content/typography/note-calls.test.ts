/** Calls of footnotes beside stops and commas. A call is written as `*`. */
import { describe, expect, test } from 'vitest';
import { createTypographer } from '../../../../src/content/typography/index.ts';
import type { ContentInline } from '../../../../src/model/content.ts';
import type { Language } from '../../../../src/model/issue.ts';

const span = { file: '/a.md', start: 0, end: 1 };

/** `*` is a call, `[…]` a link. */
function inlinesOf(written: string): readonly ContentInline[] {
  let number = 0;
  return written.split(/(\*|\[[^\]]*\])/u).flatMap((part): readonly ContentInline[] => {
    if (part === '') return [];
    if (part === '*') return [{ type: 'footnoteReference', span, number: ++number, note: [] }];
    if (!part.startsWith('[')) return [{ type: 'text', span, value: part }];
    const children: ContentInline[] = [{ type: 'text', span, value: part.slice(1, -1) }];
    return [{ type: 'link', span, url: 'https://hse.ru/', isAutolink: false, children }];
  });
}

function show(inlines: readonly ContentInline[]): string {
  const shown = inlines.map((inline) => {
    if (inline.type === 'text') return inline.value.replace(/[\u00A0\u202F]/g, ' ');
    return inline.type === 'link' ? `[${show(inline.children)}]` : '*';
  });
  return shown.join('');
}

function mend(written: string, language: Language = 'ru'): string {
  const typographer = createTypographer({ protect: [] });
  const once = typographer.inlines(inlinesOf(written), language);
  expect(show(typographer.inlines(once, language))).toBe(show(once));
  return show(once);
}

describe('in Russian a call stands before', () => {
  test.each([
    ['Это рекорд.* Так и будет.', 'Это рекорд*. Так и будет.'],
    ['Это рекорд.*', 'Это рекорд*.'],
    [
      'Это рекорд,** но не последний;* вот и всё:* да.',
      'Это рекорд**, но не последний*; вот и всё*: да.',
    ],
    ['Так сказал «он».* Итого (всего).*', 'Так сказал «он»*. Итого (всего)*.'],
    ['Рост составил 10,4 %.*', 'Рост составил 10,4 %*.'],
    ['Подробнее — [здесь].* Так.', 'Подробнее — [здесь]*. Так.'],
    ['Так считает Л.М.Прокофьева.* Это г.Уфа.*', 'Так считает Л. М. Прокофьева*. Это г. Уфа*.'],
    ['Подробнее,*[здесь]', 'Подробнее*, [здесь]'],
  ])('the stop or comma: %s', (typed, printed) => {
    expect(mend(typed)).toBe(printed);
  });
});

describe('a call stays', () => {
  test.each([
    'Конец!* Конец?* Конец…* Так*.',
    'Было в 2024 г.* Цена 5 млн руб.* и т. д.* Сказал А. С.*',
    'Глава 5.* В 2024,* кажется.',
    '.* и *.* и так',
  ])('where its place is right or not known: %s', (typed) => {
    expect(mend(typed)).toBe(typed);
  });

  test('behind stops in English', () => {
    expect(mend('That is a record.* So it is,* too.', 'en')).toBe(
      'That is a record.* So it is,* too.',
    );
  });
});

test('the change is told, with the numbers of the notes', () => {
  const typographer = createTypographer({ protect: [] });
  typographer.inlines(inlinesOf('Это рекорд.*'), 'ru');
  expect(typographer.report()).toEqual([
    { language: 'ru', before: 'Это рекорд.[1]', after: 'Это рекорд[1].' },
  ]);
});
