import { expect, test } from 'vitest';
import { spanOfWords } from '../../../src/compile/words-in-source.ts';

const file = '/issue/item.md';
const source = `---\ntitle: Детектор\n---\nПервый сигнал физики *надеются*  увидеть в 2029 году. Тогда\n«увидеть» и «увидеть» — разное.\n`;
const paragraph = { file, start: source.indexOf('Первый'), end: source.length };
const find = (words: string, before = '') => {
  const found = spanOfWords(paragraph, words, new Map([[file, source]]), before);
  return found && source.slice(found.start, found.end);
};

/** Regression: a hundred characters were underlined for the two that had to be mended. */
test('words are found through marks, spaces and line ends of their source', () => {
  expect(find('надеются увидеть в\u00a02029\u00a0году.')).toBe('надеются*  увидеть в 2029 году');
  expect(find('году. Тогда «увидеть»')).toBe('году. Тогда\n«увидеть');
  expect(find('деются увидеть')).toBe('деются*  увидеть');
});

/** Regression: a hundred characters again where a word was cut at the line's end, and where words stand twice. */
test('halves of a word and words in capitals are found, and others by the words before them', () => {
  expect(find('физики наде- ются')).toBe('физики *надеются');
  expect(find('ПЕРВЫЙ СИГНАЛ')).toBe('Первый сигнал');
  expect(find('увидеть', 'и')).toBe('увидеть');
  expect(find('увидеть', 'надеются')).toBe('увидеть');
});

test('words that the source does not have, or has twice, are the whole paragraph', () => {
  const whole = source.slice(paragraph.start, paragraph.end);
  expect(find('увидеть')).toBe(whole);
  expect(find('в 2030 году')).toBe(whole);
  expect(find('— …')).toBe(whole);
  expect(find('Детектор')).toBe(whole);
});

/** Regression: the pattern of a heap of letters was too long for the engine. */
test('of a heap of letters the beginning is found', () => {
  const heap = 'аб'.repeat(20_000);
  const sources = new Map([[file, `Начало ${heap} конец`]]);
  const span = { file, start: 0, end: sources.get(file)!.length };
  expect(spanOfWords(span, heap, sources)).toEqual(span);
  const mixed = Array.from({ length: 5_000 }, (_, i) =>
    String.fromCodePoint(0x430 + ((i * i) % 31)),
  ).join('');
  const found = spanOfWords(span, `в${mixed}`, new Map([[file, `Начало в${mixed} конец`]]));
  expect(found).toEqual({ file, start: 7, end: 107 });
});

test('without a place there is none', () => {
  expect(spanOfWords(undefined, 'слово', new Map())).toBeUndefined();
  expect(spanOfWords(paragraph, 'слово', new Map())).toBe(paragraph);
});
