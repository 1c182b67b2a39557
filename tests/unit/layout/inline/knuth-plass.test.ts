/**
 * The example of «Breaking Paragraphs into Lines»: the beginning of «The Frog King» (J. and W. Grimm) at two measures,
 * with the widths of D. E. Knuth, Digital Typography, ch. 3, p. 75, and the adjustment ratios printed beside its
 * figures. Widths are in eighteenths of an em.
 */
import { expect, test } from 'vitest';
import { breakParagraph } from '../../../../src/layout/inline/linebreak.ts';
import { type HandItem, paragraphOf } from './by-hand.ts';

/** `+` marks a place for a hyphen. */
const TEXT = `In olden times when wishing still helped one, there lived a king whose daugh+ters were all beau+ti+ful;
and the young+est was so beau+ti+ful that the sun it+self, which has seen so much, was aston+ished when+ever it shone
in her face. Close by the king's castle lay a great dark for+est, and un+der an old lime-tree in the for+est was a
well, and when the day was very warm, the king's child went out into the for+est and sat down by the side of the cool
foun+tain; and when she was bored she took a golden ball, and threw it up on high and caught it; and this ball was her
favor+ite play+thing.`;

const LETTERS = [
  9, 10, 8, 10, 8, 6, 9, 10, 5, 6, 10, 5, 15, 10, 9, 10, 10, 7, 7, 7, 10, 9, 13, 10, 10, 8,
];
const OTHERS: Readonly<Record<string, number>> = { C: 13, I: 6, '-': 6 };
const MARK = 5;
const INDENT = 18;
/** A hyphen costs 50 (p. 75). */
const HYPHEN_PENALTY = 50;

function widthOf(letters: string): number {
  return [...letters].reduce((sum, letter) => {
    const place = letter.charCodeAt(0) - 'a'.charCodeAt(0);
    return sum + (OTHERS[letter] ?? LETTERS[place] ?? MARK);
  }, 0);
}

/** Spaces are wider and more willing to stretch behind marks (p. 75). */
function spaceAfter(word: string): HandItem {
  if (word.endsWith(',')) return { glue: 6, stretch: 4, shrink: 2 };
  if (word.endsWith(';')) return { glue: 6, stretch: 4, shrink: 1 };
  if (word.endsWith('.')) return { glue: 8, stretch: 6, shrink: 1 };
  return { glue: 6, stretch: 3, shrink: 2 };
}

function wordItems(word: string): readonly HandItem[] {
  return word.split(/(?<=-)|\+/).flatMap((part, i, parts): readonly HandItem[] => {
    const box: HandItem = { box: widthOf(part), isRigid: true };
    if (i === 0) return [box];
    const width = parts[i - 1]!.endsWith('-') ? 0 : OTHERS['-']!;
    return [{ penalty: HYPHEN_PENALTY, width, flagged: true }, box];
  });
}

function frogKing(): readonly HandItem[] {
  const words = TEXT.split(/\s/);
  const items = words.flatMap((word, i) =>
    i === 0 ? wordItems(word) : [spaceAfter(words[i - 1]!), ...wordItems(word)],
  );
  return [{ box: INDENT, isRigid: true }, ...items];
}

test.each([
  [390, [0.857, 0, 0.28, 1, 0.067, -0.278, 0.536, -0.167, 0.7, -0.176, 0.357]],
  [500, [0.774, 0.179, 0.629, 0.545, 0, 0.079, 0.282, 0.294, 0.575]],
])('the frog king on a measure of %i has the ratios printed in the book', (measure, printed) => {
  const { ratios } = breakParagraph(paragraphOf(frogKing()), [measure]);
  // The last line is filled with its own glue.
  expect(ratios.slice(0, -1).map((ratio) => Number(ratio.toFixed(3)))).toEqual(printed);
  expect(ratios.at(-1)).toBeCloseTo(0, 3);
});
