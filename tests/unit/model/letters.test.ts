import { expect, test } from 'vitest';
import { LETTERS, NUMERALS } from '../../../src/model/letters.ts';

const letter = new RegExp(`^[${LETTERS}]$`, 'u');
const numeral = new RegExp(`^[${NUMERALS}]$`, 'u');

/** Letters of a script that are assigned and no modifiers, by which sounds are noted. */
function lettersOf(script: string): readonly string[] {
  const isOf = new RegExp(`^(?=\\p{Script=${script}})[\\p{Lu}\\p{Ll}]$`, 'u');
  return Array.from({ length: 0x530 }, (_, code) => String.fromCharCode(code)).filter((one) =>
    isOf.test(one),
  );
}

test.each([['Latin'], ['Greek'], ['Cyrillic']])(
  'all letters of %s up to U+052F are told',
  (script) => {
    const found = lettersOf(script);
    expect(found.length).toBeGreaterThan(100);
    // Archaic numerals of Greek stand before its letters.
    expect(found.filter((one) => !letter.test(one) && !/[Ͱ-ͽͿ]/.test(one))).toEqual([]);
  },
);

test('nothing else is taken for a letter or a figure', () => {
  for (let code = 0; code < 0x2200; code++) {
    const one = String.fromCharCode(code);
    if (/\p{Cn}/u.test(one)) continue;
    if (letter.test(one)) expect(one).toMatch(/\p{L}/u);
    if (numeral.test(one)) expect(one).toMatch(/\p{N}/u);
  }
});
