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
  ])('the whole part of %s is %s', (text, whole) => {
    expect(isCellNumber(text, 'ru')).toBe(true);
    expect(wholePart(text, 'ru')).toBe(whole);
  });

  test('no comma groups thousands', () => expect(isCellNumber('1,234,567', 'ru')).toBe(false));
});
