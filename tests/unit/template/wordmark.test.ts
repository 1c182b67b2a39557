/** The name of the unit at the head of the cover. */
import { expect, test } from 'vitest';
import { openFont } from '../../../src/text/font-face.ts';
import { wordmarkWidth } from '../../../templates/hse/components/wordmark.ts';
import { realFonts, SANS_BOLD } from '../../fixtures/real-fonts.ts';

const face = openFont(SANS_BOLD, realFonts.get(SANS_BOLD)!);
const widthOf = (word: string) =>
  face.shape(word, []).reduce((sum, { advance }) => sum + advance, 0) * 11;

/** Regression: «РКО» stood on two lines, «Р» and «КО». */
test.each(['РКО', 'ВШЭ', 'ЖШЩЮФМ', 'Институт', 'WWF'])(
  'the column of %s is wide enough for it',
  (word) => {
    expect(wordmarkWidth(word)).toBeGreaterThan(widthOf(word));
  },
);

test('a longer name stands on lines of like length', () => {
  const name = 'Центр исследований городов и регионов';
  expect(wordmarkWidth(name)).toBeLessThan(wordmarkWidth(name.replaceAll(' ', '\u00a0')) * 0.7);
});
