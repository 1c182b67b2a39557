/** Words of two letters hold on to the next word, but not where lines of few characters would be full of gaps. */
import { describe, expect, test } from 'vitest';
import { breakParagraph } from '../../../../src/layout/inline/break-paragraph.ts';
import { runPass } from '../../../../src/layout/inline/break-search.ts';
import { breakTask } from '../../../../src/layout/inline/break-task.ts';
import { PASSES } from '../../../../src/layout/inline/passes.ts';
import { setLines } from '../../../../src/layout/inline/set-lines.ts';
import { runText } from '../../../../src/model/line.ts';
import { BEHIND_SHORT_WORD, LATE_HYPHEN } from '../../../../src/model/paragraph.ts';
import type { ParagraphStyle, RunStyle } from '../../../../src/model/style.ts';
import { prepareParagraph } from '../../../../src/text/prepare-paragraph.ts';
import { createTextEngine } from '../../../../src/text/text-engine.ts';
import { realFonts, SERIF } from '../../../fixtures/real-fonts.ts';
import { RUN as HAND_RUN, STYLE as HAND_STYLE, markedIn } from './by-hand.ts';

const RUN: RunStyle = { ...HAND_RUN, fonts: [SERIF] };
const STYLE: ParagraphStyle = { ...HAND_STYLE, hyphenate: false };

function prepare(value: string, style: Partial<ParagraphStyle> = {}) {
  const context = {
    engine: createTextEngine(realFonts, []),
    folio: () => '1',
    linkId: () => 0,
    footnote: () => 0,
  };
  const inline = { type: 'text', value, style: RUN, isVerbatim: false } as const;
  return prepareParagraph([inline], { ...STYLE, ...style }, context);
}

/** Lines at a measure, with what a reader copies from them. */
function linesOf(value: string, measure: number, style: Partial<ParagraphStyle> = {}) {
  const paragraph = prepare(value, style);
  const result = breakParagraph(paragraph, [measure]);
  return setLines(paragraph, result, [measure]).map(({ runs, endsWithSpace }) => ({
    text: runs.map(runText).join(''),
    endsWithSpace,
  }));
}

const NB = '\u00A0';

describe('a word of two letters', () => {
  test('is known by its words, in Russian alone', () => {
    const known = (text: string, style = {}) =>
      markedIn(prepare(text, style), BEHIND_SHORT_WORD).length;
    expect(known(`не${NB}только на${NB}селе, За${NB}реку`)).toBe(3);
    expect(known(`в${NB}городе, №${NB}5, 10${NB}км, г.${NB}Москва, и${NB}др.`)).toBe(0);
    expect(known(`no${NB}way`, { language: 'en' })).toBe(0);
    expect(known(`не${NB}только`, { align: 'balance' })).toBe(0);
  });

  const text = `Предприятия обещают не${NB}останавливать производство на${NB}переоборудование`;

  test('may end a narrow line, and its space is copied', () => {
    const measures = Array.from({ length: 50 }, (_, i) => 90 + i);
    const lines = measures.flatMap((measure) => linesOf(text, measure));
    const broken = lines.filter((line) => /(?:не|на)$/.test(line.text));
    expect(broken.length).toBeGreaterThan(5);
    expect(broken.every(({ endsWithSpace }) => endsWithSpace)).toBe(true);
  });

  test('never ends a line of 45 characters or more', () => {
    const short = `Тут и там не${NB}видно огней, и на${NB}воде нет ни лодки, ни плота, не${NB}шёл катер`;
    const long = Array.from({ length: 6 }, () => short).join(' ');
    for (let measure = 250; measure < 330; measure += 7) {
      const ends = linesOf(long, measure).filter((line) => /\s(?:не|на)$/.test(line.text));
      expect(ends).toEqual([]);
    }
  });

  test('a word of one letter never ends a line that can be filled', () => {
    const one = Array.from({ length: 8 }, () => `область и${NB}переоборудование`).join(' ');
    for (let measure = 90; measure < 200; measure += 7) {
      expect(linesOf(one, measure).filter((line) => /\sи$/.test(line.text))).toEqual([]);
    }
  });
});

describe('a late hyphen', () => {
  const style = { hyphenate: true };
  const text =
    'Министерство культуры утвердило предмет охраны шести деревянных кинотеатров 1936–1957 гг. постройки: в Кологриве, Пошехонье, Кинешме.';
  const late = /(?:охра|баш)-$/;
  const endsAt = (measure: number) =>
    linesOf(text, measure, style)
      .map((line) => line.text)
      .filter((line) => late.test(line));

  // Regression: «Министерство культуры утвердило предмет» filled a column with three spaces between words.
  test('spares a narrow line its holes', () => {
    const measures = Array.from({ length: 84 }, (_, i) => 180 + i);
    expect(measures.flatMap(endsAt).length).toBeGreaterThan(0);
  });

  test('ends no line of 50 characters or more', () => {
    for (let measure = 270; measure < 400; measure += 3) expect(endsAt(measure)).toEqual([]);
  });

  test('never leaves its two letters alone on a last line', () => {
    const short = 'Хозяин оплачивает только дрова для просушки.';
    for (let measure = 120; measure < 260; measure++) {
      expect(linesOf(short, measure, style).at(-1)?.text).not.toBe('ки.');
    }
  });
});

describe('a no-break space', () => {
  const endsOf = (value: string, measure: number) =>
    linesOf(value, measure).map(({ text }) => text);

  // Regression: two words stood at the edges of a line, four spaces and more between them.
  test('is given up where a line would else be a hole', () => {
    const value = `тоннели прорублены им.${NB}толща известняка`;
    expect(endsOf(value, 118)).toEqual(['тоннели прорублены им.', 'толща известняка']);
    expect(endsOf(value, 100)[0]).toBe('тоннели прорублены');
  });

  // Regression: an «и» at a line's end, to spare a line two letters short.
  test('is kept behind a word of one letter', () => {
    const value = `тоннели прорублены в${NB}толще известняка`;
    expect(endsOf(value, 112)).toEqual(['тоннели прорублены', 'в толще известняка']);
  });

  test('is kept in numbers, at dashes and initials, whatever the line', () => {
    const value = `+7${NB}(495)${NB}772-95-90${NB}— А.${NB}Жирмунский`;
    for (let measure = 40; measure < 160; measure += 3) {
      for (const end of endsOf(value, measure).slice(0, -1)) expect(end).not.toMatch(/[\d)7А.]$/);
    }
  });
});

test('a quotation mark that opens a paragraph hangs out whole where the style says so', () => {
  const [hung, plain] = [{ hangingQuote: true }, {}].map((style) => prepare('«Да', style));
  expect(plain?.hangLeft[0]).toBe(0);
  expect(hung?.hangLeft[0]).toBeGreaterThan(3);
  const { hangLeft } = prepare('Да «нет»', { hangingQuote: true });
  expect(Array.from(hangLeft).every((hang) => hang === 0)).toBe(true);
});

/** Regression: «с ша-гом», «затра-ты»: beside a picture words were parted as in a column, though text went on wide below it. */
test('short words are parted in columns sooner than beside a picture', () => {
  const text = Array.from({ length: 6 }, () => 'затраты выросли: такие линии стоят дорого,').join(
    ' ',
  );
  const paragraph = prepare(text, { hyphenate: true });
  const late = new Set(markedIn(paragraph, LATE_HYPHEN));
  expect(late.size).toBeGreaterThan(10);
  const measures = Array.from({ length: 60 }, (_, i) => 200 + i);
  const looser = PASSES.find(({ tolerance }) => tolerance > 1)!;
  const parted = (below: number) =>
    measures.filter((measure) => {
      const shape = [...Array<number>(30).fill(measure), Math.max(measure, below)];
      const found = runPass(breakTask(paragraph, shape), looser);
      return found?.breaks.some((at) => late.has(at));
    }).length;
  expect(parted(0)).toBeGreaterThan(10);
  expect(parted(400)).toBe(0);
});

test('on a full measure two letters are never parted, however loose its lines may be', () => {
  const text = 'затраты выросли, такие линии, работы, кресла, школы, заводы, охраны '.repeat(8);
  const paragraph = prepare(text.trim(), { hyphenate: true });
  const late = new Set(markedIn(paragraph, LATE_HYPHEN));
  expect(late.size).toBeGreaterThan(10);
  const loosest = PASSES.at(-1)!;
  const parted = (measures: readonly number[]) =>
    measures.filter((measure) =>
      runPass(breakTask(paragraph, [measure]), loosest)?.breaks.some((at) => late.has(at)),
    ).length;
  const from = (least: number) => Array.from({ length: 100 }, (_, i) => least + i);
  expect(parted(from(120))).toBeGreaterThan(50);
  expect(parted(from(330))).toBe(0);
});
