/** Lines that name a table or a picture, and sentences about one. */
import { expect, test } from 'vitest';
import { isFigureTitle, isTableTitle } from '../../../src/model/numbered-title.ts';

test.each([
  'Таблица 1. Медианная зарплата, тыс. руб.',
  'Таблица\u00A02 — Заработки',
  'Таблица 3: заработки',
  'Таблица 4 Заработки',
  'Таблица № 5. «Заработки»',
  'Таблица А.1 – 2024 год',
  'Таблица 7',
  'Табл. 1.2. Дороги',
  'Table 1. Visitors to the gauge, thousands',
  'Table 2b: visitors',
  'Таблица. Отгружено товаров, январь — июнь',
  'Таблица — Заработки',
])('«%s» names a table', (text) => expect(isTableTitle(text)).toBe(true));

test.each([
  'Таблица 1 показывает, что заработки растут',
  'В таблице 1 заработки',
  'Таблицы 1 и 2. Заработки',
  'Table 1 shows visitors',
  'Tablets 1. Numbers',
  'Таблица показывает, что заработки растут',
  'Таблица. и так далее',
  `Таблица 1. ${'Длинное предложение о заработках. '.repeat(10)}`,
])('«%s» does not', (text) => expect(isTableTitle(text)).toBe(false));

test.each([
  'Рис. 1. Мост',
  'Рис.\u00A02',
  'Рисунок 3 — Мост',
  'Fig. 4: a bridge',
  'Figure 5. Bridge',
])('«%s» names a picture', (text) => expect(isFigureTitle(text)).toBe(true));

test('a sentence about a picture names none', () => {
  expect(isFigureTitle('Рис. 1 показывает мост')).toBe(false);
});
