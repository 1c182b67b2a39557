/** Numbers in cells: which comma is the decimal one. */
import { describe, expect, test } from 'vitest';
import { isCellNumber, isWithoutNumber, wholePart } from '../../../src/model/cell-number.ts';

describe('in English', () => {
  // Regression: 87 and 640 ended under the 1 of 1,204.
  test.each([
    ['1,204', '1,204'],
    ['640', '640'],
    ['1,234,567.25', '1,234,567'],
    ['\u22121,250.5 %', '\u22121,250'],
    ['12.5', '12'],
    ['12\u202F450.5', '12\u202F450'],
    ['0,5', '0'],
    ['0,125', '0'],
    ['1,2345', '1'],
  ])('the whole part of %s is %s', (text, whole) => {
    expect(isCellNumber(text, 'en')).toBe(true);
    expect(wholePart(text, 'en')).toBe(whole);
  });

  test.each(['1,204 pupils', '1,20,300', 'n/a', ''])('«%s» is no number', (text) => {
    expect(isCellNumber(text, 'en')).toBe(false);
  });
});

describe('in Russian', () => {
  test.each([
    ['1,204', '1'],
    ['12\u00A0450,25', '12\u00A0450'],
    ['1\u202F245', '1\u202F245'],
    ['+2', '+2'],
    ['1.5', '1'],
    // Regression: one range in a column of numbers made it a column of words, flush left under a head among others flush right.
    ['876–880', '876–880'],
    ['1,5–2,3', '1,5–2'],
    ['10\u202F000–12\u202F500,5', '10\u202F000–12\u202F500'],
    ['5–10\u202F%', '5–10'],
    ['<0,1', '<0'],
    ['≈\u00A040', '≈\u00A040'],
    ['$12,5', '$12'],
    ['12,5*', '12'],
    ['14\u00A0₽', '14'],
    ['12,5\u00A0±\u00A00,3', '12'],
    ['7,25²', '7'],
    ['\u22125…+5', '\u22125…+5'],
    ['₸\u00A0500', '₸\u00A0500'],
  ])('the whole part of %s is %s', (text, whole) => {
    expect(isCellNumber(text, 'ru')).toBe(true);
    expect(wholePart(text, 'ru')).toBe(whole);
  });

  test.each(['5–10–15', '–', '12-34', '5 лет', '10:00–18:00', '№ 5', 'А–12'])(
    '«%s» is no number',
    (text) => {
      expect(isCellNumber(text, 'ru')).toBe(false);
    },
  );

  test('no comma groups thousands', () => expect(isCellNumber('1,234,567', 'ru')).toBe(false));
});

// Regression: one «х» or «н. д.» made a column of numbers one of words.
test.each([
  '',
  '—',
  '…',
  'н/д',
  'н. д.',
  'н.п.',
  'n/a',
  'n.a.',
  'х',
  'нет',
  'нет данных',
  'no data',
])('«%s» stands in place of a number', (text) => expect(isWithoutNumber(text)).toBe(true));

test.each(['хх', 'нетто', 'да', 'около 5', 'on'])('«%s» does not', (text) => {
  expect(isWithoutNumber(text)).toBe(false);
});
