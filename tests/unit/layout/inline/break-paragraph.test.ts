/** Breaking by numbers: paragraphs small enough to be added up by hand. */
import { describe, expect, test } from 'vitest';
import { breakIntoLines, breakParagraph } from '../../../../src/layout/inline/break-paragraph.ts';
import { isOverfull } from '../../../../src/layout/inline/line-breaks.ts';
import {
  LETTER_SHRINK_EM,
  LETTER_STRETCH_EM,
} from '../../../../src/layout/inline/paragraph-sums.ts';
import { setLines } from '../../../../src/layout/inline/set-lines.ts';
import { INFINITE_PENALTY } from '../../../../src/model/paragraph.ts';
import { between, type HandItem, HYPHEN, paragraphOf, SPACE, wordsOf } from './by-hand.ts';

/** Share by which glyphs may be widened or narrowed on so short lines. */
const COLUMN_EXPANSION = 0.03;

/** Words of a line: boxes between two breaks. */
function boxesByLine(paragraph: ReturnType<typeof paragraphOf>, breaks: readonly number[]) {
  let from = 0;
  return breaks.map((to) => {
    const boxes = Array.from(paragraph.kinds)
      .slice(from, to)
      .filter((kind) => kind === 0).length;
    from = to + 1;
    return boxes;
  });
}

/** Regression: more than a thousand lines that no word fills were as dear as one that is too wide, and were broken anew. */
test('lines that cannot be filled are not overfull, however many they are', () => {
  const word = 100;
  const long = wordsOf(Array.from({ length: 2000 }, () => word));
  const result = breakParagraph(long, [1.9 * word]);
  expect(result.breaks).toHaveLength(2000);
  expect(isOverfull(result)).toBe(false);
  expect(isOverfull(breakParagraph(long, [0.9 * word]))).toBe(true);
});

describe('ratios', () => {
  test('a line of its natural width has ratio 0', () => {
    const paragraph = wordsOf([40, 55, 100]);
    const { breaks, ratios } = breakParagraph(paragraph, [100]);
    expect(breaks).toEqual([3, 7]);
    expect(ratios[0]).toBe(0);
  });

  test('shortfall over the stretch of its spaces and glyphs', () => {
    // 40 + 5 + 53 = 98 of 100; one space stretches by 2.5, 93 points of glyphs by their share,
    // and each of the two glyphs gives way by its letter space.
    const { ratios } = breakParagraph(wordsOf([40, 53, 99]), [100]);
    expect(ratios[0]).toBeCloseTo(
      2 / (2.5 + 93 * COLUMN_EXPANSION + 2 * 10 * LETTER_STRETCH_EM),
      10,
    );
  });

  test('excess over the shrink of its spaces and glyphs', () => {
    // 40 + 5 + 56 = 101 of 100.
    const { ratios } = breakParagraph(wordsOf([40, 56, 99]), [100]);
    expect(ratios[0]).toBeCloseTo(
      -1 / (0.75 + 96 * COLUMN_EXPANSION + 2 * 10 * LETTER_SHRINK_EM),
      10,
    );
  });

  test('the last line fills with its own glue', () => {
    const { ratios } = breakParagraph(wordsOf([30]), [100]);
    expect(ratios[0]).toBeCloseTo(0, 3);
  });

  test('the space at a break and the ones after it count for neither line', () => {
    const items: readonly HandItem[] = [{ box: 100 }, SPACE, SPACE, { box: 60 }];
    const { breaks, ratios } = breakParagraph(paragraphOf(items), [100]);
    expect(breaks).toEqual([1, 6]);
    expect(ratios[0]).toBe(0);
  });

  test('marks that hang out of the measure leave room for letters', () => {
    const hung: readonly HandItem[] = [
      { box: 48, hangLeft: 3 },
      SPACE,
      { box: 52, hangRight: 2 },
      SPACE,
      { box: 80 },
    ];
    expect(breakParagraph(paragraphOf(hung), [100]).ratios[0]).toBe(0);
  });

  test('at a hyphen the hyphen hangs, not the letter before it', () => {
    const items: readonly HandItem[] = [
      { box: 50 },
      SPACE,
      { box: 43, hangRight: 7 },
      HYPHEN,
      { box: 90 },
    ];
    const { ratios, breaks } = breakParagraph(paragraphOf(items), [101]);
    expect(breaks[0]).toBe(3);
    expect(ratios[0]).toBe(0);
  });
});

/** Regression: lines had gaps of twice the space where a word more would have left three quarters of one. */
describe('lines are closed up further than spaces are wanted to shrink', () => {
  const firstLine = (second: number, rest: readonly number[], isBeside = false) => {
    const paragraph = wordsOf([30, second, 8, ...rest, 40]);
    // Its last lines stand beside no picture that its first ones stand beside.
    const shape = isBeside ? [100, 100, 100, 101] : [100];
    const result = breakParagraph(paragraph, shape);
    const [set] = setLines(paragraph, result, shape);
    const { breaks, ratios } = result;
    return { words: boxesByLine(paragraph, breaks)[0], ratio: ratios[0]!, width: set!.width };
  };

  test('sooner than gaps are seen, and fill their measure', () => {
    const { words, ratio, width } = firstLine(57, [47, 48]);
    expect(words).toBe(3);
    expect(ratio).toBeLessThan(-1.1);
    expect(width).toBeCloseTo(100, 6);
  });

  test('but not where lines need not be loose either', () => {
    const { words, ratio } = firstLine(61, [87]);
    expect(words).toBe(2);
    expect(ratio).toBeGreaterThan(0);
  });

  test('beside a picture never beyond three quarters of a space', () => {
    expect(firstLine(57, [47, 48], true).words).toBe(3);
    expect(firstLine(58.5, [47, 48], true).words).toBe(2);
  });

  /** Regression: «Постановлением Правительства от 27.12.2024 | № 1937» had gaps of twice the space in a column. */
  test('in a column a little beyond it, sooner than gaps are twice the space', () => {
    const { words, ratio, width } = firstLine(58.5, [75, 20]);
    expect(words).toBe(3);
    expect(ratio).toBeLessThan(-4 / 3);
    expect(width).toBeCloseTo(100, 6);
    expect(firstLine(59.4, [75, 20]).words).toBe(2);
  });

  /** Regression: «осмотрела ан-|гиограф», with a line behind it that no words filled. */
  test('and to seven tenths of it, sooner than a line is full of holes', () => {
    const { words, ratio } = firstLine(59.4, [47, 48]);
    expect(words).toBe(3);
    expect(ratio).toBeLessThan(-1.5);
    expect(firstLine(60, [47, 48]).words).toBe(2);
  });
});

describe('where a line may end', () => {
  test('never at a space after a penalty that forbids it', () => {
    const items: readonly HandItem[] = [
      { box: 50 },
      SPACE,
      { box: 45 },
      { penalty: INFINITE_PENALTY },
      SPACE,
      { box: 30 },
      SPACE,
      { box: 90 },
    ];
    const { breaks } = breakParagraph(paragraphOf(items), [100]);
    expect(breaks).not.toContain(4);
  });

  test('always at a forced break, however short the line', () => {
    const items: readonly HandItem[] = [
      { box: 10 },
      { penalty: INFINITE_PENALTY },
      { glue: 0, stretch: 1e6 },
      { penalty: -INFINITE_PENALTY },
      { box: 80 },
    ];
    expect(breakParagraph(paragraphOf(items), [100]).breaks).toEqual([3, 7]);
  });

  test('two forced breaks in a row make an empty line', () => {
    const fill: readonly HandItem[] = [
      { penalty: INFINITE_PENALTY },
      { glue: 0, stretch: 1e6 },
      { penalty: -INFINITE_PENALTY },
    ];
    const items = [{ box: 10 }, ...fill, ...fill, { box: 80 }];
    const paragraph = paragraphOf(items);
    const { breaks } = breakParagraph(paragraph, [100]);
    expect(boxesByLine(paragraph, breaks)).toEqual([1, 0, 1]);
  });

  test('a paragraph without any text is one empty line', () => {
    expect(breakParagraph(paragraphOf([]), [100]).breaks).toEqual([2]);
  });
});

describe('dear breaks', () => {
  const space = { glue: 10, stretch: 20 };
  const words = (penalty: number) =>
    paragraphOf([
      { box: 30 },
      space,
      { box: 30 },
      space,
      { box: 20 },
      { penalty },
      space,
      { box: 40 },
    ]);
  const ratios = (penalty: number) => breakParagraph(words(penalty), [100]).ratios;

  /** Regression: «более 1 100 / образцов» stood in print, as the first pass had found no line that was bad. */
  test('are worth a looser line', () => {
    expect(ratios(500)[0]).toBeGreaterThan(1.3);
  });

  test('but not those that cost little', () => {
    expect(ratios(200)[0]).toBe(0);
  });
});

describe('hyphens', () => {
  const word = (a: number, b: number): readonly HandItem[] => [{ box: a }, HYPHEN, { box: b }];

  test('none is taken while the lines are good without', () => {
    const paragraph = paragraphOf(between([word(20, 25), word(20, 30), word(30, 20)]));
    const { breaks } = breakParagraph(paragraph, [100]);
    expect(breaks.every((at) => paragraph.flagged[at] === 0)).toBe(true);
  });

  test('one is taken where a line would be loose', () => {
    const paragraph = paragraphOf(between([word(30, 30), word(32, 40), word(25, 25)]));
    const { breaks } = breakParagraph(paragraph, [100]);
    expect(paragraph.flagged[breaks[0]!]).toBe(1);
  });

  test('a hyphen of its own breaks in the pass without drawn hyphens', () => {
    const own: HandItem = { penalty: 25, flagged: true };
    const items: readonly HandItem[] = [
      { box: 50 },
      SPACE,
      { box: 45 },
      own,
      { box: 50 },
      SPACE,
      { box: 60 },
    ];
    expect(breakParagraph(paragraphOf(items), [100]).breaks[0]).toBe(3);
  });

  test('never more than three in a row while another way exists', () => {
    // A line with a hyphen at its end is as wide as the measure exactly, one of whole words a space short of it.
    const space: HandItem = { glue: 7, stretch: 2.5, shrink: 0.75 };
    const own: HandItem = { penalty: 25, flagged: true };
    const line = [space, { box: 36 }, space, { box: 5 }, own, { box: 45 }];
    const paragraph = paragraphOf([{ box: 45 }, ...Array.from({ length: 6 }, () => line).flat()]);
    const { breaks } = breakParagraph(paragraph, [100]);
    const hyphens = breaks.map((at) => (paragraph.flagged[at] ? '-' : ' ')).join('');
    expect(hyphens).toBe('--- -- ');
  });
});

/** The arrays that a pass works in begin with room for a thousand breaks from which lines may go on. */
test('a line may end at any of two thousand places', () => {
  const paragraph = wordsOf([...Array.from({ length: 2000 }, () => 2), 9500]);
  const { breaks } = breakParagraph(paragraph, [9000]);
  expect(boxesByLine(paragraph, breaks)).toEqual([1000, 1000, 1]);
});

describe('last lines', () => {
  test('a runt is avoided where the lines above can give it company', () => {
    // Twenty words make a line of 295 points: two good lines and a word alone, were it not for the runt.
    const paragraph = wordsOf(Array.from({ length: 41 }, () => 10));
    const { breaks } = breakParagraph(paragraph, [300]);
    expect(boxesByLine(paragraph, breaks).at(-1)).toBeGreaterThan(2);
  });
});

/** Regression: all passes were tried for the sake of a short line behind a line break, and words parted that need not be. */
test.each([10, 20, 60])('a line that an editor began is no runt, however short (%i)', (last) => {
  const word = (i: number): HandItem[] => [{ box: 8 + ((7 * i) % 13) }, HYPHEN, { box: 14 }];
  const text = between(Array.from({ length: 40 }, (_, i) => word(i)));
  const alone = breakParagraph(paragraphOf(text), [300]);
  const fill: HandItem[] = [{ penalty: INFINITE_PENALTY }, { glue: 0, stretch: 1e6 }];
  const more = [...text, ...fill, { penalty: -INFINITE_PENALTY }, { box: last }];
  const { breaks, isRunt } = breakParagraph(paragraphOf(more), [300]);
  expect(breaks.slice(0, -1)).toEqual(alone.breaks);
  expect(isRunt).toBe(false);
});

describe('measures that differ from line to line', () => {
  test('each line is as wide as its place allows', () => {
    const paragraph = wordsOf([40, 55, 20, 25, 90, 55, 40, 70]);
    const shape = [100, 50, 90];
    const { ratios, breaks } = breakParagraph(paragraph, [...shape, 100]);
    expect(boxesByLine(paragraph, breaks)).toEqual([2, 2, 1, 2, 1]);
    expect(ratios.slice(0, 4)).toEqual([0, 0, 0, 0]);
  });

  test('in as many lines as a high page has, and more', () => {
    const shape = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 100 : 60));
    // Two words fill a wide line, one a narrow one; none fits otherwise.
    const paragraph = wordsOf(shape.flatMap((measure) => (measure === 100 ? [55, 40] : [60])));
    const { breaks, ratios } = breakParagraph(paragraph, shape);
    expect(boxesByLine(paragraph, breaks)).toEqual(
      shape.map((measure) => (measure === 100 ? 2 : 1)),
    );
    expect(ratios.slice(0, -1).every((ratio) => ratio === 0)).toBe(true);
  });
});

describe('looseness', () => {
  const paragraph = wordsOf(Array.from({ length: 150 }, (_, i) => 14 + ((i * 7) % 11)));

  test('one line more where the paragraph bears it, none less where it does not', () => {
    const best = breakParagraph(paragraph, [300]).breaks.length;
    const lines = [best - 1, best, best + 1].map(
      (count) => breakIntoLines(paragraph, [300], count)?.breaks.length,
    );
    expect(lines).toEqual([undefined, best, best + 1]);
  });

  /** Regression: no paragraph of a column took a line more or less, though its lines had room for more than their spaces give. */
  test('in a column also where lines are a little looser or tighter than decent ones', () => {
    const seven = wordsOf([20, 20, 20, 20, 20, 20, 20]);
    expect(breakIntoLines(seven, [106.5], 2)?.ratios[0]).toBeCloseTo(1.2, 1);
    expect(breakIntoLines(seven, [109], 2)).toBeUndefined();
    expect(breakIntoLines(seven, [90], 2)?.ratios[0]).toBeCloseTo(-1.1, 1);
    expect(breakIntoLines(seven, [87], 2)).toBeUndefined();
  });

  test('undefined where no reader would bear it', () => {
    expect(breakIntoLines(paragraph, [300], 1)).toBeUndefined();
    expect(breakIntoLines(paragraph, [300], 30)).toBeUndefined();
  });
});

describe('a paragraph of more lines than have measures of their own', () => {
  /** Regression: all breakings into 48 lines and more were taken for one, and only the cheapest was found. */
  test('is broken into every number of lines that it can be', () => {
    const paragraph = wordsOf(Array.from({ length: 450 }, (_, i) => 8 + ((i * 7) % 11)));
    const found = [55, 56, 57].map((lines) => breakIntoLines(paragraph, [150], lines));
    expect(found.map((one) => one?.breaks.length)).toEqual([55, 56, 57]);
  });
});

describe('the last resort', () => {
  /** Regression: the word before it was drawn into the overfull line, because that cost fewer demerits. */
  test('a word wider than the measure stands alone', () => {
    const paragraph = wordsOf([40, 150, 40]);
    const { breaks, ratios, demerits } = breakParagraph(paragraph, [100]);
    expect(boxesByLine(paragraph, breaks)).toEqual([1, 1, 1]);
    expect(ratios[1]).toBe(-1);
    expect(demerits).toBeGreaterThanOrEqual(1e9);
  });

  /** Regression: one very loose line cost more than an overfull one, and words that fitted were cut. */
  test('lines full of holes are not overfull', () => {
    expect(isOverfull(breakParagraph(wordsOf([20, 190, 20]), [200]))).toBe(false);
    expect(isOverfull(breakParagraph(wordsOf([20, 211, 20]), [200]))).toBe(true);
  });

  /** Regression: a place that asked for a break took off the sum what told of the overfull line. */
  test('an overfull line is told beside a place that asks for a break', () => {
    const paragraph = paragraphOf([{ box: 100 }, { penalty: -1_000 }, { box: 250 }]);
    expect(isOverfull(breakParagraph(paragraph, [100]))).toBe(true);
  });

  test('a runt is told', () => {
    expect(breakParagraph(wordsOf([45, 50, 20]), [100]).isRunt).toBe(true);
    expect(breakParagraph(wordsOf([45, 50, 40]), [100]).isRunt).toBe(false);
    expect(breakParagraph(wordsOf([20]), [100]).isRunt).toBe(false);
  });
});

describe('a picture’s lower edge', () => {
  const beside = (lines: number) => [...Array<number>(lines).fill(60), 110];

  /** Regression: six words of six were parted where their paragraph came out under a picture. */
  test('no word is parted across it while lines stay decent', () => {
    const space: HandItem = { glue: 5, stretch: 4, shrink: 1 };
    const words = Array.from({ length: 5 }, (): HandItem[] => [{ box: 5 }, space]).flat();
    // The second line is 60 wide with the hyphen, 45 without the word: a ratio of nearly 1.
    const paragraph = paragraphOf([
      ...[{ box: 28 }, space, { box: 27 }, space, ...words],
      ...[{ box: 7 }, HYPHEN, { box: 40 }, space, { box: 15 }, space, { box: 36 }],
    ]);
    const isParted = (lines: number) => {
      const { breaks } = breakParagraph(paragraph, beside(lines));
      return breaks.some((at) => paragraph.flagged[at] === 1);
    };
    expect(isParted(4)).toBe(true);
    expect(isParted(2)).toBe(false);
  });

  test('nor where parting it would make the best lines, if others are decent', () => {
    const space: HandItem = { glue: 5, stretch: 4, shrink: 1 };
    const words = Array.from({ length: 5 }, (): HandItem[] => [{ box: 5 }, space]).flat();
    const paragraph = paragraphOf([
      ...[{ box: 28 }, space, { box: 27 }, space, ...words],
      ...[{ box: 4 }, HYPHEN, { box: 45 }, space, { box: 15 }, space, { box: 40 }],
    ]);
    const { breaks, ratios } = breakParagraph(paragraph, beside(2));
    expect(breaks.every((at) => paragraph.flagged[at] === 0)).toBe(true);
    // With the hyphen the second line would have a ratio of 0.14.
    expect(ratios[1]).toBeCloseTo(0.89, 2);
  });

  /** Regression: «республики.» stood alone under caption and credit, far from the rest of its paragraph. */
  test('a word alone under it is told', () => {
    const paragraph = wordsOf([28, 27, 28, 27, 24]);
    expect(breakParagraph(paragraph, beside(2)).isStubAtEdge).toBe(true);
    expect(breakParagraph(paragraph, [60]).isStubAtEdge).toBe(false);
  });
});

/** Regression: «на странице www.example.|org/otchety/…», where «www.example.org/|otchety/…» fills the first line better. */
test('a line that nothing fills does not end at a dear place for the sake of the next one', () => {
  const space: HandItem = { glue: 3, stretch: 1.5 };
  const box = (width: number): HandItem => ({ box: width, isRigid: true });
  const paragraph = paragraphOf([
    ...[box(25), space, box(15), { penalty: 1_500 }, box(6), { penalty: 80 }],
    ...[box(55), space, box(22), { penalty: 80 }, box(60)],
  ]);
  expect(breakParagraph(paragraph, [100]).breaks[0]).toBe(5);
});

test('lines beside a picture of more lines than any page has are broken as all lines so narrow are', () => {
  const paragraph = wordsOf(Array.from({ length: 150 }, (_, i) => 30 + ((i * 7) % 23)));
  const all = breakParagraph(paragraph, [150]);
  const beside = breakParagraph(paragraph, [...Array<number>(100).fill(150), 200]);
  expect(all.breaks.length).toBeLessThan(100);
  expect(beside.breaks).toEqual(all.breaks);
});

describe('a paragraph that has room on one line', () => {
  const words = (penalty: number) =>
    paragraphOf([{ box: 20 }, { penalty }, SPACE, { box: 20 }, SPACE, { box: 20 }]);

  test('is that line, as wide as its measure or narrower', () => {
    const { kinds } = words(0);
    for (const measure of [70, 200]) {
      const { breaks, isRunt } = breakParagraph(words(0), [measure]);
      expect({ breaks, isRunt }).toEqual({ breaks: [kinds.length - 1], isRunt: false });
    }
    expect(breakParagraph(words(0), [40, 200]).breaks.length).toBe(2);
  });

  test('ends it all the same where an editor did', () => {
    expect(breakParagraph(words(-INFINITE_PENALTY), [200]).breaks[0]).toBe(1);
  });
});
