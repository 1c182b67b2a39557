/** English within Russian text. */
import { expect, test } from 'vitest';
import { isInEnglishPhrase, languageOfWideWord } from '../../../src/text/english-phrase.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const english = (text: string) => {
  const tokens = tokenize(text);
  return tokens.flatMap((token, i) =>
    token.type === 'word' && isInEnglishPhrase(tokens, i) ? [token.text] : [],
  );
};

test('three words in a row are no name', () => {
  expect(english('доклад Supplier Parks in Mature Markets вышел')).toHaveLength(5);
  expect(english('компания Xinjiang Lihua открыла завод')).toEqual([]);
});

test('a long word without a capital is a term', () => {
  expect(english('закваска (sanfranciscensis) живёт')).toEqual(['(sanfranciscensis)']);
  expect(english('бренд Lamborghini и сеть online')).toEqual([]);
});

/** Regression: «Biotec / hnology» in a table of 4.5 points, for want of hyphens. */
test('a word wider than its line is hyphenated by its own letters', () => {
  expect(languageOfWideWord('«Biotechnology»,', 'ru')).toBe('en');
  expect(languageOfWideWord('биотехнология', 'ru')).toBe('ru');
  expect(languageOfWideWord('Biotechnologie', 'de')).toBe('de');
});
