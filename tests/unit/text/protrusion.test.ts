import { expect, test } from 'vitest';
import { hangAtLeft, hangAtRight } from '../../../src/text/protrusion.ts';

test('small marks hang at the right, opening marks at the left, letters nowhere', () => {
  for (const mark of ['.', ',', ':', ';', '-', '»', '…']) {
    expect(hangAtRight(mark)).toBeGreaterThan(0);
    expect(hangAtRight(mark)).toBeLessThanOrEqual(1);
  }
  for (const mark of ['«', '„', '(', '—']) expect(hangAtLeft(mark)).toBeGreaterThan(0);
  for (const letter of ['а', 'Т', '1', '', ' ', 'ffl']) {
    expect(hangAtRight(letter)).toBe(0);
    expect(hangAtLeft(letter)).toBe(0);
  }
});

test('a mark hangs only at its own end', () => {
  expect(hangAtLeft('.')).toBe(0);
  expect(hangAtRight('«')).toBe(0);
});
