/** Paragraphs that speak of a table are marked for the layout, which knows no words. */
import { expect, test } from 'vitest';
import { apply, contentMap, item, makeIssue, markup, ofType, section } from './fixtures.ts';

const text = `Как видно из таблицы, приведённой выше

See the tables of the report

Табличка на двери и «stable» — слова о другом`;

test('in Russian and in English', async () => {
  const issue = makeIssue({
    sections: [section('news', 'События', [item('Один', { text: markup(text) })])],
  });
  const { blocks } = await apply(issue, contentMap());
  const marked = ofType(blocks, 'text').filter(({ mentionsTable }) => mentionsTable);
  const words = marked.map(({ children: [first] }) => (first?.type === 'text' ? first.value : ''));
  expect(words).toEqual(text.split('\n\n').slice(0, 2));
});
