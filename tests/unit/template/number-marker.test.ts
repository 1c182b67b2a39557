/** Markers of numbered lists. */
import { expect, test } from 'vitest';
import { numberMarkers } from '../../../src/template/resolve/number-marker.ts';

test('are numbers or letters of the language', () => {
  expect(numberMarkers('1.', 9, 2, 'ru')).toEqual(['9.', '10.']);
  expect(numberMarkers('a)', 1, 3, 'en')).toEqual(['a)', 'b)', 'c)']);
  expect(numberMarkers('(a)', 3, 2, 'en-GB')).toEqual(['(c)', '(d)']);
});

test('leave out Russian letters that are taken for others', () => {
  expect(numberMarkers('a)', 1, 25, 'ru').join('')).toBe(
    'а)б)в)г)д)е)ж)и)к)л)м)н)п)р)с)т)у)ф)х)ц)ш)щ)э)ю)я)',
  );
});

test('are figures throughout where the letters do not do', () => {
  expect(numberMarkers('a)', 25, 2, 'ru')).toEqual(['25)', '26)']);
  expect(numberMarkers('a)', 0, 2, 'ru')).toEqual(['0)', '1)']);
});
