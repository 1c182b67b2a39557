/** Paragraphs that speak of a table are marked for the layout, which knows no words. */
import { expect, test } from 'vitest';
import type { ContentMap } from '../../../src/model/content.ts';
import { apply, contentMap, item, makeIssue, markup, ofType, SPAN, section } from './fixtures.ts';

const text = `Как видно из таблицы, приведённой выше

See the tables of the report

Табличка на двери и «stable» — слова о другом`;

/** The paragraphs of a text that are marked. */
async function markedIn(
  words: string,
  content: ContentMap = contentMap(),
): Promise<readonly string[]> {
  const issue = makeIssue({
    sections: [section('news', 'События', [item('Один', { text: markup(words) })])],
  });
  const { blocks } = await apply(issue, content);
  const marked = ofType(blocks, 'text').filter(({ mentionsTable }) => mentionsTable);
  return marked.map(({ children: [first] }) => (first?.type === 'text' ? first.value : ''));
}

test('in Russian and in English', async () => {
  expect(await markedIn(text)).toEqual(text.split('\n\n').slice(0, 2));
});

/** Regression: «Суммы приведены в тыс. руб.» stood on one page, the table that it belongs to on the next. */
test('and those that say how to read it', async () => {
  const notes = `Суммы приведены в тыс. руб. на человека.

Данные за 2025 год указаны без учёта новых регионов.

Примечание: прочерк значит, что сведений нет.

Figures are rounded to whole numbers.

Данные собирает обсерватория с 2020 года, и не все ими довольны.

Цены выросли втрое.`;
  expect(await markedIn(notes)).toEqual(notes.split('\n\n').slice(0, 4));
});

/** Regression: each looked up the one over it, and nine thousand of them were more than the stack holds. */
test('and thousands of lines under one', async () => {
  const notes = Array.from({ length: 9_000 }, (_, i) => `Источник: опрос ${i}.`);
  const table = { type: 'table', span: SPAN, align: [], header: [], rows: [] } as const;
  const paragraphs = contentMap().blocks(markup(notes.join('\n\n')));
  const content = contentMap(new Map([['Таблица', [table, ...paragraphs]]]));
  expect(await markedIn('Таблица', content)).toEqual(notes);
});
