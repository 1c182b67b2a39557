/** What lines weigh when ways to set an item are compared, on breaks made by hand. */
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../../../src/layout/flow/builder/flow.ts';
import type { LineShape } from '../../../../../src/layout/flow/line-shape.ts';
import type { BrokenText } from '../../../../../src/layout/flow/memory/text-memory.ts';
import { gapsOf, judgeText } from '../../../../../src/layout/flow/text/judge-text.ts';
import type { LineBreaks } from '../../../../../src/layout/inline/line-breaks.ts';
import type { TextBlock } from '../../../../../src/model/block.ts';
import { BEHIND_SHORT_WORD, type Paragraph, TIE } from '../../../../../src/model/paragraph.ts';

/** The kinds of the items at which lines end, the paragraph's last among them. */
type End = 'space' | 'hyphen' | 'tie' | 'short-word';

const KINDS = { space: 0, hyphen: 0, tie: TIE, 'short-word': BEHIND_SHORT_WORD };

interface Setting {
  readonly ratios?: readonly number[];
  readonly narrowLines?: number;
  readonly endsAtEdge?: boolean;
  readonly align?: 'left' | 'balance';
  readonly isNarrow?: boolean;
}

function weigh(ends: readonly End[], setting: Setting = {}): number {
  const {
    ratios = ends.map(() => 0),
    narrowLines = 0,
    endsAtEdge = false,
    align,
    isNarrow,
  } = setting;
  const paragraph = {
    style: { align: align ?? 'justify' },
    flagged: ends.map((end) => Number(end === 'hyphen')),
    breakKinds: ends.map((end) => KINDS[end]),
  } as unknown as Paragraph;
  const result = { breaks: ends.map((_, i) => i), ratios } as unknown as LineBreaks;
  const broken = { paragraph, result, gaps: gapsOf(paragraph, result, isNarrow) } as BrokenText;
  const facts = { gaps: 0, flexible: [] };
  const shape = { narrowLines, endsAtEdge } as LineShape;
  judgeText({} as TextBlock, broken, shape, { facts } as unknown as Flow);
  return facts.gaps;
}

describe('lines of a way to set an item', () => {
  test('cost nothing while gaps are good and words whole', () => {
    expect(weigh(['space', 'space', 'space'], { ratios: [0.7, -0.8, 3] })).toBe(0);
  });

  test('cost by the square of what gaps are wider, and more where a reader sees them', () => {
    expect(weigh(['space', 'space'], { ratios: [1.7, 0] })).toBeCloseTo(1 + 8);
    expect(weigh(['space', 'space'], { ratios: [1.5, 0] })).toBeCloseTo(0.64);
  });

  /** Regression: a width of the picture with three hyphens in a row was as good as one with none. */
  test('cost by their hyphens, and a ladder of three once more', () => {
    expect(weigh(['hyphen', 'space', 'hyphen', 'space'])).toBeCloseTo(0.3);
    expect(weigh(['hyphen', 'hyphen', 'hyphen', 'space'])).toBeCloseTo(2.45);
    expect(weigh(['hyphen', 'hyphen', 'space', 'hyphen', 'space'])).toBeCloseTo(0.45);
  });

  /**
   * Regression: «118,6 млрд / руб.» beside a picture, where another width of it held the sum together; «дал 5,1 млрд. До / 2028 г.»
   * in a paragraph set a line shorter for the page's sake, where that spared two points in the gaps of a column.
   */
  test('cost where a no-break space is given up or a word of two letters ends one', () => {
    expect(weigh(['tie', 'space'])).toBe(10);
    expect(weigh(['space', 'short-word', 'space'])).toBe(10);
    expect(weigh(['space', 'tie'])).toBe(0);
  });

  /** Regression: beside a picture of 80 mm entries of a list were ragged, and no dearer than justified beside one of 45. */
  test('cost where they are ragged for want of room, and nothing where they were meant so', () => {
    const ends: readonly End[] = ['space', 'space', 'space'];
    expect(weigh(ends, { align: 'left', isNarrow: true })).toBe(1);
    expect(weigh(ends, { align: 'left' })).toBe(0);
    expect(weigh(ends, { align: 'balance' })).toBe(0);
  });

  test('cost where a picture parts the first or the last from the rest', () => {
    const ends: readonly End[] = ['space', 'space', 'space'];
    expect(weigh(ends, { narrowLines: 1 })).toBe(5);
    expect(weigh(ends, { narrowLines: 2, endsAtEdge: true })).toBe(4);
    expect(weigh(ends, { narrowLines: 2 })).toBe(0);
  });
});
