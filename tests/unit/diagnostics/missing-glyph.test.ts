import { expect, test } from 'vitest';
import { missingGlyph } from '../../../src/diagnostics/catalogue/text.ts';

const SPAN = { file: '/d/a.md', start: 0, end: 1 };

function told(character: string, count = 1) {
  const { message, hints } = missingGlyph(SPAN, character.codePointAt(0)!, count, false);
  return [message.en, hints[0]?.en];
}

test('a character is shown, with what it stands for where other letters can say it', () => {
  expect(told('北', 2)).toEqual([
    "The template's fonts have no glyph for “北” (U+5317, 2 times in the issue)",
    'Write it with other letters, or add a font that has it to the template. With --draft it is printed as □.',
  ]);
  expect(told('Ⅻ')[1]).toMatch(/^Write “XII”, or add/);
  expect(told('℃')[1]).toMatch(/^Write “°C”, or add/);
  expect(told('⑴')[1]).toMatch(/^Write “\(1\)”, or add/);
  expect(told('ӻ')[1]).toMatch(/^Write it with other letters/);
});

// Regression: who had pasted a post was asked to write its rocket with other letters
test('a little picture is to be deleted', () => {
  expect(told('\u{1F680}')[1]).toMatch(/^Delete it, or add a font/);
  expect(told('\u2705')[1]).toMatch(/^Delete it, or add a font/);
});

// Regression: a joiner was shown between quotation marks, where nobody sees it, and other letters were asked for
test.each(['\u200C', '\u200D', '\u2028', '\uFE0F', '\u3000'])(
  '%j is called invisible',
  (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase();
    expect(told(character)).toEqual([
      `The template's fonts have no glyph for the invisible character U+${code}`,
      'Delete it and type the place anew.',
    ]);
    expect(told(character, 3)[0]).toMatch(/ U\+\w+ \(3 times in the issue\)$/);
  },
);

// Regression: of a bullet that Word took from Symbol «other letters» were asked for
test('a sign of Symbol or Wingdings is told as one', () => {
  expect(told('\uF0B7')[1]).toMatch(/^It is of the font Symbol or Wingdings/);
});
