/** Lines that a page has one under another: Markdown joins them, and which of them were to stand alone can be told by their lengths. */
import { describe, expect, it } from 'vitest';
import { joinedLine } from '../../../src/content/joined-lines.ts';

const LONG = `Работы ${'и ещё работы '.repeat(16)}принимает редакция`;

describe('a line that was to be a paragraph', () => {
  it.each([
    [
      'a short line with room for the next word',
      'Почта редакции\nРаботы принимают до вторника.',
      15,
    ],
    ['lines too long to be broken by hand', `${LONG}\nТелефон назовут.`, LONG.length + 1],
    ['a word of one letter', 'Вырос завод\nВ городе ждут новых рабочих.', 12],
    ['the third line', 'Первая строка,\nвторая строка\nТретья строка длиннее.', 29],
    ['behind a semicolon', 'Химия и биология;\nРазмер гранта назовут позже, в мае.', 18],
    ['hours', '10.30 – доклады\n11.15 – обед и прогулка по саду', 16],
    ['fields of a list', 'Размер гранта: до 3 млн руб.\nСрок: 12 месяцев, до 30 июня 2025 г.', 29],
    ['speakers', 'Корр.: Как дела?\nИ. Петров: Хорошо, спасибо.', 17],
    // Regression: nothing was said of answers printed in one paragraph with their questions.
    ['an answer', '**Сколько стоит?**\nОт пяти рублей.', 19],
    ['a spoken answer', '— **Сколько стоит?**\n— От пяти рублей, смотря где.', 21],
    ['within a quotation', '> Почта редакции\n> Работы принимают до вторника.', 19],
  ])('begins: %s', (_, raw, at) => {
    expect(joinedLine(raw)).toBe(at);
  });

  it.each([
    ['an hour of a sentence', 'Приём откроют в\n11.15 и закроют в полдень.'],
    ['one field', 'Мы узнали главное.\nСрок: 12 месяцев, до июня.'],
    ['one line', 'Почта редакции'],
    ['broken where the next word had no room', 'Завод построили в городе\nТула и в селе.'],
    ['behind a full stop', 'Почта редакции.\nРаботы принимают до вторника.'],
    ['behind a bold word', 'Это **важно!**\nРаботы принимают до вторника.'],
    ['behind a comma', 'В редакции,\nРаботы принимают до вторника.'],
    ['that goes on', 'Почта редакции\nпринимает работы до вторника.'],
    ['broken by a backslash', 'Почта редакции\\\nРаботы принимают до вторника.'],
    ['broken by a tag', 'Почта редакции<br>\nРаботы принимают до вторника.'],
    ['rows of a table', 'Тула\t5\nОмск и ещё пять городов\t6'],
  ])('does not: %s', (_, raw) => {
    expect(joinedLine(raw)).toBeUndefined();
  });
});
