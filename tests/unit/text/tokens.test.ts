import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/text/tokens.ts';

const shown = (text: string) =>
  tokenize(text).map((token) => (token.type === 'word' ? token.text : token.mayBreak ? ' ' : '~'));

describe('tokens', () => {
  test.each([
    ['', []],
    ['слово', ['слово']],
    ['два слова', ['два', ' ', 'слова']],
    ['  много   пробелов ', [' ', 'много', ' ', 'пробелов', ' ']],
    ['в\u00a0Москве', ['в', '~', 'Москве']],
    ['№\u202f3', ['№\u202f3']],
    ['строка\nдалее', ['строка', ' ', 'далее']],
    ['со\u00adфт', ['софт']],
    ['\u2060\ufeff', []],
    ['а \ufe0f\ufe0f\u00a0❤\ufe0f', ['а', ' ', '~', '❤\ufe0f']],
    ['а \ufe0f \u2060 б', ['а', ' ', 'б']],
    ['а\u00a0\u00a0б', ['а', '~', '~', 'б']],
  ])('%j', (text, expected) => expect(shown(text)).toEqual(expected));
});
