/** Regression: `en-GB` and `ru-RU` were languages without rules, hyphens and labels, and nothing told so. */
import { expect, test } from 'vitest';
import { createTypographer } from '../../../src/content/typography/index.ts';
import { primaryLanguage } from '../../../src/model/language.ts';
import { labelsIn } from '../../../src/template/labels.ts';
import { createHyphenator } from '../../../src/text/hyphenation/hyphenator.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['sr-latn-rs', 'sr'],
  ['RU', 'ru'],
])('the language of %s is %s', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});

test('a country changes no rule of its language', () => {
  const { string } = createTypographer({ protect: [] });
  expect(string('It\'s a "test" -- of 5 kg', 'en-gb')).toBe(
    string('It\'s a "test" -- of 5 kg', 'en'),
  );
  expect(string('Это "проба" - 5 кг', 'ru-ru')).toBe('Это «проба»\u00A0— 5\u00A0кг');
  expect(createHyphenator('en-gb', []).breaks('laboratories')).not.toEqual([]);
});

test('labels of a country come before those of its language', () => {
  const labels = new Map([
    ['en', 'all'],
    ['en-us', 'American'],
  ]) as unknown as Parameters<typeof labelsIn>[1];
  expect(labelsIn('en-us', labels)).toBe('American');
  expect(labelsIn('en-gb', labels)).toBe('all');
  expect(labelsIn('de', labels)).toBeUndefined();
});
