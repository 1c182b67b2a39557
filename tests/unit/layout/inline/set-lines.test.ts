/** Set lines: where every glyph stands. */
import { describe, expect, test } from 'vitest';
import { breakParagraph } from '../../../../src/layout/inline/break-paragraph.ts';
import type { ParShape } from '../../../../src/layout/inline/par-shape.ts';
import { type SetLine, setLines } from '../../../../src/layout/inline/set-lines.ts';
import { runText } from '../../../../src/model/line.ts';
import { type Paragraph, plainSource } from '../../../../src/model/paragraph.ts';
import { between, type HandItem, HYPHEN, paragraphOf, RUN, SPACE, wordsOf } from './by-hand.ts';

function set(paragraph: Paragraph, shape: ParShape, x = 0): readonly SetLine[] {
  return setLines(paragraph, breakParagraph(paragraph, shape), shape, () => x);
}

/** Right end of the last glyph of a line. */
function rightEnd(line: SetLine): number {
  const run = line.runs.at(-1)!;
  return line.x + run.x + run.width;
}

const text = (line: SetLine) => line.runs.map((run) => runText(run)).join('');

describe('what is wider than its measure', () => {
  /** Regression: the spaces of such a line shrank without end, and set its words over each other. */
  test('an overfull line sticks out, its words one behind another', () => {
    const tied: readonly HandItem[] = [{ box: 60 }, { penalty: 10_000 }, SPACE, { box: 60 }];
    const [first] = set(paragraphOf([...tied, SPACE, { box: 20 }]), [80]);
    const words = first!.runs.flatMap(({ x, places }) => places.map((place) => x + place));
    // The boxes give 3 % and letters a hair, the space 15 %.
    expect(words[2]! - words[0]!).toBeCloseTo(60 * 0.97 + 5 * 0.85, 0);
    expect(rightEnd(first!)).toBeGreaterThan(80);
  });
});

describe('justified lines', () => {
  const paragraph = wordsOf([40, 53, 40, 56, 33, 61, 70]);

  test('every line but the last fills its measure to a thousandth of a point', () => {
    const lines = set(paragraph, [100]);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines.slice(0, -1)) {
      expect(line.x).toBe(0);
      expect(rightEnd(line)).toBeCloseTo(100, 3);
      expect(line.width).toBeCloseTo(100, 3);
    }
  });

  test('the last line keeps its natural spaces', () => {
    const last = set(wordsOf([40, 55, 30, 20]), [100]).at(-1)!;
    expect(last.width).toBeCloseTo(55, 3);
    expect(last.runs.every((run) => run.scale === 1)).toBe(true);
  });

  test('a last line a little too long shrinks to the measure', () => {
    const last = set(wordsOf([40, 56]), [100]).at(-1)!;
    expect(last.width).toBeCloseTo(100, 3);
  });

  /** Regression: a word a hair wider than the measure was taken for one that shrinks, and set over the margin. */
  test('a line without spaces that is a little too long is closed up by its glyphs', () => {
    const word: readonly HandItem[] = [{ box: 99 }, HYPHEN, { box: 90 }];
    const [first] = set(paragraphOf(word), [100.2]);
    expect(text(first!)).toContain('-');
    expect(first!.width).toBeLessThanOrEqual(100.2 + 1e-6);
  });

  test('a line before a forced break keeps its natural spaces', () => {
    const items: readonly HandItem[] = [
      { box: 20 },
      SPACE,
      { box: 20 },
      { penalty: 10_000 },
      { glue: 0, stretch: 1e6 },
      { penalty: -10_000 },
      { box: 50 },
    ];
    expect(set(paragraphOf(items), [100])[0]!.width).toBeCloseTo(45, 3);
  });

  describe('glyphs are widened by no more than a reader can see', () => {
    const unlike = wordsOf(Array.from({ length: 90 }, (_, i) => 30 + ((i * 37) % 45)));
    const changes = (shape: ParShape) => {
      const result = breakParagraph(unlike, shape);
      return setLines(unlike, result, shape).flatMap(({ runs }, line) =>
        runs.map(({ scale }) => ({ ratio: result.ratios[line]!, change: Math.abs(scale - 1) })),
      );
    };
    /** Of lines that are neither loose nor tight. */
    const mostOfGood = (shape: ParShape) =>
      Math.max(...changes(shape).map(({ ratio, change }) => (Math.abs(ratio) < 0.85 ? change : 0)));
    const mostOf = (shape: ParShape, sign: number) =>
      Math.max(...changes(shape).map(({ ratio, change }) => (ratio * sign > 0 ? change : 0)));

    test('a fiftieth on a full measure', () => {
      expect(mostOfGood([440])).toBeCloseTo(0.02, 9);
    });

    /** Regression: lines of long words had gaps of half as much again, their letters as wide as those of any other. */
    test('a twenty-fifth on loose lines, and hardly more on tight ones', () => {
      expect(mostOf([440], 1)).toBeCloseTo(0.04, 9);
      expect(mostOf([220], 1)).toBeCloseTo(0.04, 9);
      expect(mostOf([440], -1)).toBeLessThan(0.04);
      expect(mostOf([220], -1)).toBeLessThanOrEqual(0.045);
    });

    /** Regression: in columns every twelfth line had gaps of half as much again. */
    test('and a little more in a column, where gaps are seen sooner', () => {
      expect(mostOfGood([210])).toBeCloseTo(0.03, 9);
    });

    test('beside a picture no more than under it', () => {
      expect(mostOfGood([...Array<number>(12).fill(220), 440])).toBeCloseTo(0.02, 9);
    });
  });

  /** Regression: a line that its glyphs could have filled unseen had gaps a fifth wider, and one that they could have closed up narrower ones. */
  describe('gaps keep their width', () => {
    const words = (box: number): readonly HandItem[] => [{ box, glyphs: 8 }];
    const paragraph = paragraphOf(between([80, 80, 80, 80].map(words)));
    /** Of the first line, two words and the space between them. */
    const gapAt = (measure: number) => {
      const [line] = set(paragraph, [measure]);
      const { places, scale, tracking } = line!.runs[0]!;
      return places[2]! - 80 * scale - 8 * tracking;
    };

    test.each([160.5, 163, 165, 167, 169.5])('at a measure of %s', (measure) => {
      expect(gapAt(measure)).toBeCloseTo(5, 6);
    });

    test('until glyphs and letters have given what they may', () => {
      expect(gapAt(172)).toBeGreaterThan(5.5);
      expect(gapAt(159.3)).toBeLessThan(4.5);
    });
  });

  describe('letters', () => {
    /** Words of seven letters of five points each, on a measure that gives the first line a ratio. */
    const paragraph = paragraphOf(
      between([35, 35, 35, 35].map((box): readonly HandItem[] => [{ box, glyphs: 7 }])),
    );
    const at = (measure: number) => {
      const [line] = set(paragraph, [measure]);
      const { places, tracking, scale } = line!.runs[0]!;
      const [, space, second] = places;
      expect(space).toBeCloseTo(7 * (5 * scale + tracking), 9);
      const [ratio = 0] = breakParagraph(paragraph, [measure]).ratios;
      return { ratio, tracking, gap: second! - space! };
    };

    test('are spaced by what no reader sees', () => {
      for (let measure = 115; measure < 147; measure++) {
        expect(at(measure).tracking).toBeGreaterThanOrEqual(-0.0334);
        // In so narrow a column a loose line takes .012 em, a good one .01.
        const most = at(measure).ratio > 0.9 ? 0.12 : 0.1;
        expect(at(measure).tracking).toBeLessThanOrEqual(most + 1e-9);
      }
    });

    test('of a loose line take what would widen its gaps to half as much again', () => {
      const good = at(121.5);
      const loose = at(124.9);
      expect(good.ratio).toBeLessThan(0.85);
      expect(loose.ratio).toBeGreaterThan(1);
      expect(loose.gap).toBeCloseTo(5 + 0.9 * 2.5, 6);
      expect(loose.tracking).toBeGreaterThan(2 * good.tracking);
    });
  });

  test('a line of one word that cannot stretch is left as it is', () => {
    const [line] = set(wordsOf([60, 90]), [100]);
    expect(line!.width).toBe(60);
  });

  /** Regression: such a line was judged by how far its glyphs widen, and then left a point or two short of the margin. */
  test('a line of one word is filled where its glyphs alone can fill it', () => {
    const [first, second] = set(wordsOf([98.5, 99, 60]), [100]);
    expect(first!.width).toBeCloseTo(100, 3);
    expect(second!.width).toBeCloseTo(100, 3);
  });

  test('lines stand at the left edge that their place gives', () => {
    const lines = setLines(paragraph, breakParagraph(paragraph, [100]), [100], (line) =>
      line < 2 ? 30 : 0,
    );
    expect(lines.map((line) => line.x).slice(0, 3)).toEqual([30, 30, 0]);
  });
});

describe('hanging marks', () => {
  test('stand outside the measure at both ends', () => {
    const items: readonly HandItem[] = [
      { box: 48, hangLeft: 3 },
      SPACE,
      { box: 50, hangRight: 2 },
      SPACE,
      { box: 80 },
    ];
    const [line] = set(paragraphOf(items), [100], 10);
    expect(line!.x).toBeCloseTo(7, 6);
    expect(rightEnd(line!)).toBeCloseTo(112, 3);
    expect(line!.width).toBeCloseTo(100, 3);
  });

  test('a hyphen hangs in place of the letter before it', () => {
    const items: readonly HandItem[] = [
      { box: 50 },
      SPACE,
      { box: 43, hangRight: 7 },
      HYPHEN,
      { box: 90 },
    ];
    const [line] = set(paragraphOf(items), [101]);
    expect(rightEnd(line!)).toBeCloseTo(101, 3);
  });
});

describe('hyphens', () => {
  const paragraph = paragraphOf(
    between([
      [{ box: 30 }, HYPHEN, { box: 30 }],
      [{ box: 32 }, HYPHEN, { box: 40 }],
      [{ box: 50 }],
    ]),
  );
  const lines = set(paragraph, [100]);

  test('are drawn at the break but are nothing that is copied', () => {
    const hyphen = lines[0]!.runs.at(-1)!;
    expect(runText(hyphen)).toBe('-');
    expect(hyphen.actualText).toBe('');
    expect(lines[0]!.endsWithSpace).toBe(false);
  });

  test('elsewhere none is drawn', () => {
    expect(lines.slice(1).map(text).join('')).not.toContain('-');
  });

  test('an own hyphen at the break is all that is drawn', () => {
    const items: readonly HandItem[] = [
      { box: 50 },
      SPACE,
      { box: 45 },
      { penalty: 25, flagged: true },
      { box: 50 },
    ];
    const [line] = set(paragraphOf(items), [100]);
    expect(line!.runs.every((run) => run.actualText === undefined)).toBe(true);
  });
});

test('a line that only gaps of three times the space could fill is left ragged', () => {
  const [holed] = set(wordsOf([30, 30, 90]), [100]);
  expect(holed!.width).toBe(65);
  const [loose] = set(wordsOf([43, 43, 90]), [100]);
  expect(loose!.width).toBeCloseTo(100, 3);
});

describe('what a line says of its end', () => {
  test('a space stood at the break, save at the last line', () => {
    const lines = set(wordsOf([90, 90, 90]), [100]);
    expect(lines.map((line) => line.endsWithSpace)).toEqual([true, true, false]);
  });
});

describe('alignment', () => {
  const ragged = (align: 'left' | 'right' | 'center') =>
    paragraphOf([{ box: 30 }, { glue: 5 }, { box: 25 }], { style: { align } });

  test.each([
    ['left', 0],
    ['right', 40],
    ['center', 20],
  ] as const)('%s', (align, x) => {
    const [line] = set(ragged(align), [100]);
    expect(line!.x).toBe(x);
    expect(line!.width).toBe(60);
  });
});

describe('runs', () => {
  test('words and spaces of one look are one run with a place for each', () => {
    const [line] = set(wordsOf([40, 20, 20, 90]), [90]);
    expect(line!.runs).toHaveLength(1);
    const run = line!.runs[0]!;
    expect(run.places).toEqual([0, 40, 45, 65, 70]);
    expect(run.width).toBe(90);
  });
});

test('a first-line indent moves the first line in and leaves both edges straight', () => {
  const plain = wordsOf([12, 30, 48, 40, 53, 40]);
  // The first box without glyphs, and without a space after it, is an indent.
  const indented = {
    ...plain,
    widths: Array.from(plain.widths, (width, i) => (i === 1 ? 0 : width)),
    content: plain.content.map((content, i) => (i === 0 ? undefined : content)),
  };
  const lines = set(indented, [100]);
  expect(lines[0]!.runs[0]!.x).toBeGreaterThanOrEqual(12);
  expect(lines[1]!.runs[0]!.x).toBe(0);
  for (const line of lines.slice(0, -1)) expect(rightEnd(line)).toBeCloseTo(100, 3);
});

/** As code does. */
test('what gives nothing but its spaces fills its line by these alone', () => {
  const words = between([[{ box: 30 }], [{ box: 30 }], [{ box: 30 }], [{ box: 30 }]]);
  const plain = paragraphOf(words);
  const rigid = { ...plain, sources: [{ ...plainSource(RUN), isRigid: true }] };
  const [first] = set(rigid, [103]);
  expect(first!.runs.every(({ scale, tracking }) => scale === 1 && tracking === 0)).toBe(true);
  expect(rightEnd(first!)).toBeCloseTo(103, 3);
  // One that is as wide as its measure has nothing to give.
  expect(breakParagraph(rigid, [30]).ratios).toEqual([0, 0, 0, 0]);
});
