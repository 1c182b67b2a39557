import { describe, expect, test } from 'vitest';
import { balanceParagraph } from '../../../../src/layout/inline/balance.ts';
import { breakParagraph } from '../../../../src/layout/inline/linebreak.ts';
import { setLines } from '../../../../src/layout/inline/set-lines.ts';
import { paragraphOf } from './by-hand.ts';

const heading = (widths: readonly number[]) =>
  paragraphOf(
    widths.flatMap((box, i) => (i === 0 ? [{ box }] : [{ glue: 5 }, { box }])),
    { style: { align: 'balance' } },
  );

function widths(paragraph: ReturnType<typeof heading>, measure: number): readonly number[] {
  const { result, measure: own } = balanceParagraph(paragraph, measure);
  return setLines(
    paragraph,
    result,
    () => own,
    () => 0,
  ).map((line) => line.width);
}

describe('balanced headings', () => {
  test('a heading of one line is left as it is', () => {
    const { result, measure } = balanceParagraph(heading([40, 40]), 100);
    expect(result.breaks).toHaveLength(1);
    expect(measure).toBe(100);
  });

  test('as many lines as at the full measure, and of like length', () => {
    const paragraph = heading([30, 30, 30, 30, 30, 30, 30, 30]);
    const lines = breakParagraph(paragraph, () => 200).breaks.length;
    const balanced = widths(paragraph, 200);
    expect(balanced).toHaveLength(lines);
    expect(balanced).toEqual([135, 135]);
  });

  test('no line is wider than the measure, even with a long word', () => {
    for (const line of widths(heading([20, 190, 20, 30, 20]), 200)) {
      expect(line).toBeLessThanOrEqual(200);
    }
  });

  test('a word wider than the measure does not keep the search from ending', () => {
    expect(widths(heading([20, 400, 20]), 200)).toHaveLength(3);
  });

  /** Regression: «КВАНТОВАЯ СВЯЗЬ НА 312 КМ: ПЕТЕРБУРГСКИЕ / ИНЖЕНЕРЫ ОБОШЛИСЬ …» parted an adjective from its noun. */
  test('two lines are parted at a pause, where that leaves neither too short', () => {
    const titled = (before: number) => {
      const glue = { glue: 5 };
      const [first, rest] = [{ box: before, text: ':' }, { box: 30 }];
      const paragraph = paragraphOf([first, ...Array(5).fill([glue, rest]).flat()], {
        style: { align: 'balance' },
      });
      return widths(paragraph, 180);
    };
    expect(titled(90)).toEqual([90, 170]);
    expect(titled(80)).toEqual([115, 135]);
  });

  /** Regression: the editor's own line break was skipped, and two words were printed as one. */
  test('a line break of the editor’s own is not parted at a pause again', () => {
    const glue = { glue: 5 };
    const paragraph = paragraphOf(
      [
        ...[{ box: 50, text: ':' }, glue, { box: 40 }],
        ...[{ penalty: 10_000 }, { glue: 0, stretch: 1e6 }, { penalty: -10_000 }, { box: 60 }],
      ],
      { style: { align: 'balance' } },
    );
    expect(widths(paragraph, 200)).toEqual([95, 60]);
  });
});
