/** What a break costs that is forbidden elsewhere. */
import { describe, expect, test } from 'vitest';
import { breakParagraph } from '../../../../src/layout/inline/break-paragraph.ts';
import { runPass } from '../../../../src/layout/inline/break-search.ts';
import { breakTask } from '../../../../src/layout/inline/break-task.ts';
import { isOfColumn } from '../../../../src/layout/inline/column-measure.ts';
import { penaltyAt } from '../../../../src/layout/inline/held-breaks.ts';
import { PASSES, type Pass, WITHOUT_TIES } from '../../../../src/layout/inline/passes.ts';
import {
  BEHIND_NUMBER,
  BEHIND_SHORT_WORD,
  INFINITE_PENALTY,
  LAST_HYPHEN,
  LATE_HYPHEN,
  type Paragraph,
  TIE,
  WITHIN_SUM,
  widthOfCharacters,
} from '../../../../src/model/paragraph.ts';
import { TIE_PENALTIES } from '../../../../src/text/line-prices.ts';
import { between, type HandItem, marked, paragraphOf } from './by-hand.ts';

const [narrow, wide] = [100, 1000];
const paragraph = paragraphOf([{ penalty: INFINITE_PENALTY }, { box: 10 }]);
const both = marked(paragraph, BEHIND_SHORT_WORD | TIE, 0);
const tie = marked(paragraph, TIE, 0);
const loosest = PASSES.at(-1)!;

function penaltyOf(of: Paragraph, at: number, measure: number, pass: Pass): number | undefined {
  return penaltyAt(breakTask(of, [measure]), at, measure, pass);
}

/** Regression: every thirtieth line of a column ended in a word of two letters, where looser or tighter lines would do. */
test('a narrow line is set nearly twice as loose before it ends in a word of two letters', () => {
  const short: HandItem = { box: 2.5 };
  const held: HandItem = { penalty: INFINITE_PENALTY };
  const items = between([
    [{ box: 30 }],
    [{ box: 57.5 }],
    [short, held],
    [{ box: 45 }],
    [{ box: 48 }],
    [{ box: 40 }],
  ]);
  const at = items.indexOf(held);
  const { breaks } = breakParagraph(marked(paragraphOf(items), BEHIND_SHORT_WORD, at), [100]);
  expect(breaks[0]).toBe(items.indexOf(short) - 1);
});

/** Regression: the last passes asked more for it than those before them. */
test('is no dearer in a pass that gives ties up than in one that holds them', () => {
  const held = penaltyOf(both, 0, narrow, loosest)!;
  expect(held).toBeGreaterThan(0);
  expect(penaltyOf(both, 0, narrow, WITHOUT_TIES)).toBe(held);
});

test('on a wide measure a tie is given up in such a pass only', () => {
  expect(penaltyOf(tie, 0, wide, loosest)).toBeUndefined();
  expect(penaltyOf(tie, 0, wide, WITHOUT_TIES)).toBe(TIE_PENALTIES.noBreakSpace);
});

/** Regression: «2,1 млрд руб.» and «ОЭЗ „Дубна“» left gaps of two and a half spaces in columns; «118,6 млрд | руб.» stood on full measure. */
test('in a column ties and sums are dear, but break; on a wide measure a sum never does', () => {
  const sum = marked(paragraph, WITHIN_SUM, 0);
  for (const pass of PASSES)
    expect(penaltyOf(tie, 0, narrow, pass)).toBe(TIE_PENALTIES.noBreakSpace);
  expect(penaltyOf(sum, 0, narrow, loosest)).toBe(TIE_PENALTIES.noBreakSpace);
  expect(penaltyOf(sum, 0, wide, WITHOUT_TIES)).toBeUndefined();
});

/** Regression: a column's paragraph ended in «14 млн | руб.», and «16 тыс. | ч» was parted, where gaps of 1.7 and two spaces hold a sum. */
test.each([
  [22, false],
  [31, true],
])(
  'in a column a sum of %i points is parted only where gaps would be two and a half spaces',
  (width, isParted) => {
    const held: HandItem = { penalty: INFINITE_PENALTY };
    const words = [15, 15, 15, 40 - width].map((box): readonly HandItem[] => [{ box }]);
    const items = between([...words, [{ box: width }, held], [{ box: 60 }]]);
    const at = items.indexOf(held);
    const { breaks } = breakParagraph(marked(paragraphOf(items), WITHIN_SUM, at), [100]);
    expect(breaks[0] === at).toBe(isParted);
  },
);

/** Regression: «моллюски, высаженные» was left a quarter short on full measure over «в 2021–2022 годах». */
test('on a wide measure the last pass parts a number from a whole word, in a column none does', () => {
  const counted = marked(paragraph, BEHIND_NUMBER, 0);
  expect(penaltyOf(counted, 0, wide, loosest)).toBeUndefined();
  expect(penaltyOf(counted, 0, wide, WITHOUT_TIES)).toBe(TIE_PENALTIES.noBreakSpace);
  expect(penaltyOf(counted, 0, narrow, WITHOUT_TIES)).toBeUndefined();
});

/** Regressions: «приказом | от 03.02.2026» had gaps of two and a half spaces on full measure, and columns ended every hundredth line so. */
test.each([narrow, wide])(
  'on a measure of %s a word of two letters holds on until gaps would be twice as wide',
  (measure) => {
    const decent = PASSES.find(({ tolerance }) => tolerance === 2)!;
    expect(penaltyOf(both, 0, measure, decent)).toBeUndefined();
    expect(penaltyOf(both, 0, measure, loosest)).toBeLessThan(TIE_PENALTIES.noBreakSpace);
  },
);

describe('a line that ends at a late hyphen in a column', () => {
  const LATE: HandItem = { penalty: INFINITE_PENALTY, width: 3, flagged: true };
  const cut = paragraphOf(
    between([[{ box: 40 }], [{ box: 52 }, LATE, { box: 30 }], [{ box: 65 }], [{ box: 40 }]]),
  );
  const late = Array.from(cut.penalties).indexOf(INFINITE_PENALTY);
  const column = marked(cut, LATE_HYPHEN, late);

  /** Regression: by its stored penalty, that forbids it elsewhere, such paragraphs were set anew for looser and looser lines. */
  test('is no dear break: it is not asked to be spared', () => {
    const found = runPass(breakTask(column, [100]), PASSES[2]!)!;
    expect(found.breaks[0]).toBe(late);
    expect(found.hasDearBreak).toBe(false);
  });

  /** Regression: «Минпромтор-/га» beside a picture, whose other width did without. */
  test('in a name or a word of four letters it costs more, and beside a picture it is none', () => {
    const last = marked(column, LAST_HYPHEN, late);
    expect(penaltyOf(last, late, narrow, loosest)).toBeGreaterThan(
      penaltyOf(column, late, narrow, loosest)!,
    );
    const beside = [100, 100, 500];
    const endsIn = (paragraph: Paragraph, shape: readonly number[]) =>
      runPass(breakTask(paragraph, shape), loosest)?.breaks.includes(late);
    expect(endsIn(last, [100])).toBe(true);
    expect(endsIn(column, beside)).toBe(true);
    expect(endsIn(last, beside)).not.toBe(true);
  });

  test('is one where that is a tie given up', () => {
    const tied = marked({ ...cut, flagged: Array.from(cut.flagged, () => 0) }, TIE, late);
    const found = runPass(breakTask(tied, [100]), WITHOUT_TIES)!;
    expect(found.breaks[0]).toBe(late);
    expect(found.hasDearBreak).toBe(true);
  });
});

/** Regression: of 110 mm at 11 pt, six lines of a hundred had wide gaps, more than in columns of 80 mm. */
test('a measure of less than sixty characters is of a column, and one beside a picture of less than fifty', () => {
  const characters = (count: number) => widthOfCharacters(paragraph, count);
  expect(isOfColumn(paragraph, characters(59), false)).toBe(true);
  expect(isOfColumn(paragraph, characters(61), false)).toBe(false);
  expect(isOfColumn(paragraph, characters(49), true)).toBe(true);
  expect(isOfColumn(paragraph, characters(51), true)).toBe(false);
  expect(breakTask(paragraph, [characters(55)]).isColumn).toBe(true);
  expect(breakTask(paragraph, [characters(55)], true).isColumn).toBe(false);
});
