/** The template «hse»: the line that names a table, and those under it. */
import { expect, test } from 'vitest';
import { textOf } from '../../properties/check-pages.ts';
import { own, pagesOf } from './hse-fixtures.ts';

const SENTENCE = 'Предприятия вложили в общие проекты более двух миллиардов рублей.';
const TABLE = '| Город | Участников |\n| --- | ---: |\n| Тула | 12 |';
const text = `${SENTENCE}\n\n${SENTENCE}\n\nТаблица 1. Участники\n\n${TABLE}`;

/** Regression: it stood nearer to the text over it than paragraphs stand to one another. */
test('stands further from the text over it than paragraphs from one another', async () => {
  const document = await pagesOf([{ title: 'События', items: [{ title: 'Тула', text }] }]);
  const lines = document.pages.flatMap(own);
  const starting = (word: string) =>
    lines.filter((line) => textOf(line).startsWith(word)).map(({ baseline }) => baseline);
  const [first, second] = starting('Предприятия') as [number, number];
  const [title] = starting('Таблица') as [number];
  expect(title - second).toBeGreaterThan(second - first);
});

/** Regression: «Источник: Росстат» under a table looked like a paragraph of the text. */
test('lines under a table that say where its data are from are small, and others are not', async () => {
  const notes = 'Источник: Росстат.\n\nПримечание. Без учёта филиалов.';
  const noted = `${SENTENCE}\n\n${TABLE}\n\n${notes}\n\n${SENTENCE}\n\nПримечание. О том, чего в таблице нет.`;
  const document = await pagesOf([{ title: 'События', items: [{ title: 'Тула', text: noted }] }]);
  const lines = document.pages.flatMap(own);
  const sizeOf = (words: string) =>
    lines.find((line) => textOf(line).startsWith(words))?.runs[0]?.size;
  expect(sizeOf('Источник: Росстат')).toBe(8.5);
  expect(sizeOf('Примечание. Без')).toBe(8.5);
  expect(sizeOf('Примечание. О том')).toBe(10.5);
});

/** Regression: «* С учётом филиалов» was a paragraph of the text, and the table moved behind it. */
test('so are those that its stars or raised figures call', async () => {
  const called =
    '\\* С учётом филиалов.\n\n² По оценке.\n\nн/д — нет данных.\n\nх — не заполняют.\n\nn/a -- none.';
  const noted = `${SENTENCE}\n\n${TABLE}\n\n${called}\n\n${SENTENCE}\n\n\\* О том, чего в таблице нет.`;
  const document = await pagesOf([{ title: 'События', items: [{ title: 'Тула', text: noted }] }]);
  const lines = document.pages.flatMap(own);
  const sizeOf = (words: string) =>
    lines.find((line) => textOf(line).startsWith(words))?.runs[0]?.size;
  expect(['* С учётом', '² По оценке', 'н/д', 'х', 'n/a', '* О том'].map(sizeOf)).toEqual([
    8.5, 8.5, 8.5, 8.5, 8.5, 10.5,
  ]);
});

/** Regression: «Расчёты по данным Росстата» stood at the head of the next page, away from its table, like a paragraph. */
test.each<[string, number]>([
  ['Расчёты по данным Росстата.', 8.5],
  ['Составлено авторами по: Регионы России, 2024.', 8.5],
  ['По данным Росстата и ФНС за 2024 г.', 8.5],
  ['По материалам кластера.', 8.5],
  ['По материалам кластера суд решил.', 10.5],
  ['Compiled from Eurostat data.', 8.5],
  ['Data: Rosstat.', 8.5],
  ['Данные: Росстат.', 8.5],
  ['Данные — это новая нефть.', 10.5],
  ['По данным Росстата, выпуск вырос.', 10.5],
  ['Расчёты авторов показали рост вдвое.', 10.5],
  ['Составлено по данным Росстата. Второе предложение.', 10.5],
])('so are those that say whose work it is, without a verb: %s', async (words, size) => {
  const noted = `${SENTENCE}\n\n${TABLE}\n\n${words}\n\n${SENTENCE}`;
  const document = await pagesOf([{ title: 'События', items: [{ title: 'Тула', text: noted }] }]);
  const lines = document.pages.flatMap(own);
  const line = lines.find((one) => textOf(one).startsWith(words.slice(0, 9)));
  expect(line?.runs[0]?.size).toBe(size);
});

/** Regression: «По данным операторов на 1 ноября» was set as a paragraph, for only names of offices were known to give data. */
test.each(['', '{side=page}'])('in a `:::table%s` every line under the table is', async (side) => {
  const words = 'По данным операторов на 1 ноября 2025 г.';
  const noted = `${SENTENCE}\n\n:::table${side}\n${TABLE}\n\n${words}\n:::\n\n${SENTENCE}`;
  const document = await pagesOf([{ title: 'События', items: [{ title: 'Тула', text: noted }] }]);
  const lines = document.pages.flatMap(own);
  const sizeOf = (start: string) =>
    lines.find((one) => textOf(one).startsWith(start))?.runs[0]?.size;
  expect(sizeOf('По данным')).toBe(8.5);
  expect(sizeOf(SENTENCE.slice(0, 9))).toBe(10.5);
});

/** Regression: with a blank line between them the second looked like a text of its own. */
test('two such lines stand as close as lines of one', async () => {
  const notes = 'Источник: Росстат.\n\nПримечание. Без учёта филиалов.';
  const noted = `${SENTENCE}\n\n${TABLE}\n\n${notes}\n\n${SENTENCE}`;
  const document = await pagesOf([{ title: 'События', items: [{ title: 'Тула', text: noted }] }]);
  const lines = document.pages.flatMap(own);
  const baselineOf = (words: string) =>
    lines.find((line) => textOf(line).startsWith(words))!.baseline;
  const apart = baselineOf('Примечание. Без') - baselineOf('Источник: Росстат');
  expect(apart).toBeGreaterThan(8.5);
  expect(apart).toBeLessThan(13);
});

/** Regression: it stood as far from its table as from the text behind it, and seemed to belong to neither. */
test('a line under a table stands nearer to that than to the text behind it', async () => {
  const noted = `${SENTENCE}\n\n${TABLE}\n\nИсточник: Росстат.\n\n${SENTENCE}`;
  const document = await pagesOf([{ title: 'События', items: [{ title: 'Тула', text: noted }] }]);
  const lines = document.pages.flatMap(own);
  const [row, note, text] = ['12', 'Источник', 'Предприятия'].map(
    (words) => lines.findLast((line) => textOf(line).startsWith(words))!.baseline,
  ) as [number, number, number];
  expect(note - row).toBeLessThan(text - note);
});
