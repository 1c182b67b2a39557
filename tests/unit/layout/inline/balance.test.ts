import { describe, expect, test } from 'vitest';
import { balanceParagraph } from '../../../../src/layout/inline/balance.ts';
import { breakParagraph } from '../../../../src/layout/inline/break-paragraph.ts';
import { setLines } from '../../../../src/layout/inline/set-lines.ts';
import { type HandItem, paragraphOf } from './by-hand.ts';

const heading = (widths: readonly number[]) =>
  paragraphOf(
    widths.flatMap((box, i) => (i === 0 ? [{ box }] : [{ glue: 5 }, { box }])),
    { style: { align: 'balance' } },
  );

function widths(
  paragraph: ReturnType<typeof heading>,
  measure: number,
  leastOfNext = 0,
): readonly number[] {
  return setLines(paragraph, balanceParagraph(paragraph, measure, leastOfNext), [measure]).map(
    (line) => line.width,
  );
}

describe('balanced headings', () => {
  test('a heading of one line is left as it is', () => {
    expect(widths(heading([40, 40]), 100)).toEqual([85]);
  });

  test('as many lines as at the full measure, and of like length', () => {
    const paragraph = heading([30, 30, 30, 30, 30, 30, 30, 30]);
    const lines = breakParagraph(paragraph, [200]).breaks.length;
    const balanced = widths(paragraph, 200);
    expect(balanced).toHaveLength(lines);
    expect(balanced).toEqual([135, 135]);
  });

  test('no line is much shorter than the next where the leader goes on from that', () => {
    // The pause that the sense asks for stands behind the first word.
    const paragraph = heading([40, 60, 30]);
    expect(widths(paragraph, 110)).toEqual([40, 95]);
    expect(widths(paragraph, 110, 0.65)).toEqual([105, 30]);
    // Where there is no other way it is.
    expect(widths(heading([40, 90]), 100, 0.65)).toEqual([40, 90]);
  });

  test('a compound is whole though that takes a line more, unless it is wider than the measure', () => {
    const compound = paragraphOf(
      [
        { box: 150 },
        { glue: 5 },
        { box: 100 },
        { penalty: 2000, flagged: true },
        { box: 100 },
        { glue: 5 },
        { box: 170 },
      ],
      { style: { align: 'balance' } },
    );
    expect(widths(compound, 280)).toEqual([150, 200, 170]);
    expect(widths(compound, 190)).toEqual([150, 100, 100, 170]);
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
    expect(titled(70)).toEqual([105, 135]);
  });

  /** Words with a space of five between them; a number behind one is the penalty of a break there. */
  const worded = (...words: readonly (string | number)[]) =>
    paragraphOf(
      words.flatMap((word, i): readonly HandItem[] => {
        if (typeof word === 'number') return [{ penalty: word }];
        return [...(i > 0 ? [{ glue: 5 }] : []), { box: word.length * 10, text: word }];
      }),
      { style: { align: 'balance' } },
    );

  /** Regression: a third of all headings of two lines ended the first one in an adjective. */
  test('a break that costs something is moved by a word, and no further', () => {
    const five = Array<string>(5).fill('ww');
    expect(widths(worded(...five, ...five), 150)).toEqual([120, 120]);
    expect(widths(worded(...five, 100, ...five), 150)).toEqual([95, 145]);
    const longer = worded('wwwwwwww', 'wwwwwwww', 100, 'wwwwwwww', 'wwwwwwww');
    expect(widths(longer, 250)).toEqual([165, 165]);
  });

  test('a line rather begins with a preposition than ends before a noun', () => {
    expect(widths(worded('вввв', 'вввв', 'на', 'вввв', 'вввв'), 150)).toEqual([85, 110]);
    expect(widths(worded('вввв', 'ввв,', 'вв', 'вввв', 'вввв'), 150)).toEqual([85, 110]);
  });

  /** Regression: «ВЕТЕРИНАРЫ КУБАНИ ДОГОВОРИЛИСЬ, КТО / И ЗА ЧТО ОТВЕЧАЕТ ПРИ ВСПЫШКЕ ЯЩУРА». */
  test('no line ends behind the first word of a phrase where it can end before that', () => {
    expect(widths(worded('вввв', 'ввв,', 'ввв', 'и', 'за', 'вввв', 'в'), 150)).toEqual([85, 130]);
    expect(widths(worded('вввв', 'ввв', 'ввв', 'и', 'за', 'вввв', 'в'), 150)).toEqual([110, 95]);
  });

  /** Regression: «…ИЗДЕЛИЙ „ТОМСКИЕ / КЛИНИКИ И ПРИБОРЫ“»; in English names were parted, whatever their marks. */
  test('a name in quotation marks stays whole where it can', () => {
    for (const [first, last] of ['«»', '„“', '“”']) {
      const name = [`${first}ввв`, 'вввв', `ввв${last}`];
      expect(widths(worded('вввв', 'вввв', ...name, 'в'), 190)).toEqual([85, 145]);
    }
    expect(widths(worded('вввв', 'вввв', 'ввв', 'вввв', 'ввв', 'в'), 190)).toEqual([120, 90]);
  });

  /** Regression: «ЕКАТЕРИНБУРГ: НА ФОРУМЕ «ИННОПРОМ. / КООПЕРАЦИЯ» ПОДПИСАЛИ 46 СОГЛАШЕНИЙ». */
  test('a stop in a name of few words is no pause, in a quoted sentence it is one', () => {
    const before = ['вввв', 'вв', 'ввввв'];
    expect(widths(worded(...before, '«ввввв.', 'вввв»', 'вввв', 'ввв'), 240)).toEqual([120, 205]);
    expect(widths(worded('«вввв', 'вввв', 'ввввв.', 'вв', 'вввв', 'ввввв»'), 240)).toEqual([
      160, 130,
    ]);
  });

  /** Regression: «НАУКА. ТЕХНОЛОГИИ. ИННОВАЦИИ: / 2025. КРАТКИЙ СТАТИСТИЧЕСКИЙ СБОРНИК». */
  test('the full stop of a sentence or of a year is a pause, that of an abbreviation is none', () => {
    const titled = (stop: string) => worded('ВВВВВВВВ:', stop, 'ВВВВВ', 'ВВВВВВ');
    expect(widths(titled('2025.'), 180)).toEqual([145, 115]);
    expect(widths(titled('ВВВВВ.'), 180)).toEqual([155, 115]);
    expect(widths(titled('ОБЛ.'), 180)).toEqual([90, 160]);
  });

  /** Regression: «БЮДЖЕТ-2026: ДОХОДЫ — 40,3 ТРЛН, РАСХОДЫ — / 44,1 ТРЛН, ДЕФИЦИТ — 1,6 % ВВП». */
  test('a dash is a pause, but not where it says how much', () => {
    const sums = (after: string) => worded('ВВВВ', 'ВВВВ,', 'ВВВВ', 10_000, '—', after, 'ВВВВВВ');
    expect(widths(sums('ВВВ'), 190)).toEqual([155, 95]);
    expect(widths(sums('44,1'), 190)).toEqual([95, 165]);
    expect(widths(sums('−3'), 190)).toEqual([95, 145]);
  });

  /** Regression: «СКОЛЬКО СТОИТ ПОДГОТОВИТЬ ОПЕРАТОРА / ЧПУ? — 412 ТЫС. РУБЛЕЙ И 19 НЕДЕЛЬ». */
  test('behind a question a dash is a pause before a number as well', () => {
    const asked = (word: string) => worded('ВВВВ', 'ВВВВ,', word, 10_000, '—', '44,1', 'ВВВВВВ');
    expect(widths(asked('ВВВ?'), 190)).toEqual([155, 105]);
    expect(widths(asked('ВВВВ'), 190)).toEqual([95, 165]);
  });

  /** Regression: «THE TATARSTAN POLYMER CLUSTER OPENS AN / ENGLISH-LANGUAGE OPEN-ACCESS JOURNAL». */
  test('no line ends in an English article where it can end before that', () => {
    expect(widths(worded('WWWW', 'WWWW', 'AN', 'WWWW', 'WWWWW'), 150)).toEqual([85, 120]);
    expect(widths(worded('WWWW', 'WWWW', 'WW', 'WWWW', 'WWWWW'), 150)).toEqual([110, 95]);
  });

  test('lines of three are alike too, and the last is no stub', () => {
    expect(widths(heading(Array(10).fill(30)), 140)).toEqual([100, 100, 135]);
  });

  /** Regression: of all ways to end two lines at one place the cheapest was kept, though the third line was too long for it. */
  test('of three lines the best are found where no line is much shorter than the next', () => {
    const word = (box: number, penalty = 0): readonly HandItem[] => [
      { penalty },
      { glue: 5 },
      { box },
    ];
    const paragraph = paragraphOf(
      [
        ...[{ box: 90 }, ...word(30), ...word(40, 500), ...word(20)],
        ...[...word(50, 100), ...word(80), ...word(90, 500)],
      ],
      { style: { align: 'balance' } },
    );
    expect(widths(paragraph, 200, 0.65)).toEqual([125, 120, 175]);
  });

  test('text of many lines is set as it comes', () => {
    const paragraph = heading(Array(80).fill(30));
    const { breaks } = balanceParagraph(paragraph, 200);
    expect(breaks).toEqual(breakParagraph(paragraph, [200]).breaks);
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
