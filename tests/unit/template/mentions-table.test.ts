/** Paragraphs that speak of a table are marked for the layout, which knows no words. */
import { expect, test } from 'vitest';
import { apply, contentMap, item, makeIssue, markup, ofType, section } from './fixtures.ts';

const text = `Как видно из таблицы, приведённой выше

See the tables of the report

Табличка на двери и «stable» — слова о другом`;

/** The paragraphs of a text that are marked. */
async function markedIn(words: string): Promise<readonly string[]> {
  const issue = makeIssue({
    sections: [section('news', 'События', [item('Один', { text: markup(words) })])],
  });
  const { blocks } = await apply(issue, contentMap());
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
