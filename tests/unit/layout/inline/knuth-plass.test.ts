/**
 * The example of «Breaking Paragraphs into Lines»: the beginning of «The Frog King» (J. and W. Grimm) at two measures,
 * with the widths of D. E. Knuth, Digital Typography, ch. 3, p. 75, and the adjustment ratios printed beside its
 * figures; they say where lines end. Widths are in eighteenths of an em.
 */
import { describe, expect, test } from 'vitest';
import { breakParagraph } from '../../../../src/layout/inline/break-paragraph.ts';
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

interface Printed {
  readonly measure: number;
  readonly ratios: readonly number[];
  /** Words, or halves of words, at the ends of lines. */
  readonly ends: string;
  /** Lines that end in a hyphen, and neighbours more than one class of fitness apart. */
  readonly hyphens: number;
  readonly unlike: number;
}

const PRINTED: readonly Printed[] = [
  {
    measure: 390,
    ratios: [0.857, 0, 0.28, 1, 0.067, -0.278, 0.536, -0.167, 0.7, -0.176, 0.357],
    ends: 'one, beau the aston the an when out the a caught',
    hyphens: 2,
    // The first line is very loose here (demerits.ts), and so is the fourth, each between decent ones; a paragraph begins as behind one.
    unlike: 4,
  },
  {
    measure: 500,
    ratios: [0.774, 0.179, 0.629, 0.545, 0, 0.079, 0.282, 0.294, 0.575],
    ends: "a was was king's the king's the ball, her",
    hyphens: 0,
    unlike: 0,
  },
];

const found = ({ measure }: Printed) => breakParagraph(paragraphOf(frogKing()), [measure]);

describe.each(PRINTED)('the frog king on a measure of $measure', (printed) => {
  test('has the ratios printed in the book', () => {
    const { ratios } = found(printed);
    // The last line is filled with its own glue.
    expect(ratios.slice(0, -1).map((ratio) => Number(ratio.toFixed(3)))).toEqual(printed.ratios);
    expect(ratios.at(-1)).toBeCloseTo(0, 3);
  });

  test('ends its lines where the book does', () => {
    const words = TEXT.split(/\s/).flatMap((word) => word.split(/(?<=-)|\+/));
    // The first box is the indent.
    const boxes = (at: number) =>
      frogKing()
        .slice(1, at)
        .filter((item) => 'box' in item).length;
    const ends = found(printed)
      .breaks.slice(0, -1)
      .map((at) => words[boxes(at) - 1]);
    expect(ends.join(' ')).toBe(printed.ends);
  });

  test('has the demerits that TeX’s formula gives for these ratios', () => {
    const { ratios, hyphens, unlike } = printed;
    // Of \linepenalty=10; the last line has its natural spaces.
    const lines = [...ratios, 0].map((ratio) => (10 + 100 * Math.abs(ratio) ** 3) ** 2);
    const sum = lines.reduce((a, b) => a + b) + hyphens * HYPHEN_PENALTY ** 2 + unlike * 8_000;
    // The printed ratios are rounded.
    expect(Math.abs(found(printed).demerits / sum - 1)).toBeLessThan(0.001);
  });
});
