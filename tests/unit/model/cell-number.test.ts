/** Numbers in cells: which comma is the decimal one. */
import { describe, expect, test } from 'vitest';
import { isCellNumber, wholePart } from '../../../src/model/cell-number.ts';

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
