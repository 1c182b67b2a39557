/** Inlines → paragraph: every character drawn once, spaces and breaks where they belong. */
import { describe, expect, test } from 'vitest';
import { widestForcedLine } from '../../../src/layout/inline/paragraph-width.ts';
import type { FootnoteInline, Inline, LinkTarget, TextInline } from '../../../src/model/block.ts';
import {
  BEHIND_NUMBER,
  BEHIND_SHORT_WORD,
  BOX,
  type Fragment,
  GLUE,
  INFINITE_PENALTY,
  LATE_HYPHEN,
  type Paragraph,
  PENALTY,
  plainSource,
  sourceAt,
  TIE,
  WITHIN_SUM,
} from '../../../src/model/paragraph.ts';
import type { Span } from '../../../src/model/source.ts';
import type { ParagraphStyle, RunStyle } from '../../../src/model/style.ts';
import { type PrepareContext, prepareParagraph } from '../../../src/text/prepare-paragraph.ts';
import { createTextEngine } from '../../../src/text/text-engine.ts';
import { CODE, realFonts, SANS, SERIF, SERIF_BOLD } from '../../fixtures/real-fonts.ts';
import { RUN as HAND_RUN, STYLE as HAND_STYLE, markedIn } from '../layout/inline/by-hand.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

const countOf = (paragraph: Paragraph, kind: number) => markedIn(paragraph, kind).length;

const RUN: RunStyle = { ...HAND_RUN, fonts: [SERIF, SANS] };
const BOLD: RunStyle = { ...RUN, fonts: [SERIF_BOLD] };
const STYLE: ParagraphStyle = { ...HAND_STYLE, hangingPunctuation: true };

const run = (value: string, extra: Partial<TextInline> = {}): TextInline => ({
  type: 'text',
  value,
  style: RUN,
  isVerbatim: false,
  ...extra,
});

function prepare(inlines: readonly Inline[], style: Partial<ParagraphStyle> = {}, span?: Span) {
  const engine = createTextEngine(realFonts, []);
  const links: LinkTarget[] = [];
  const notes: FootnoteInline[] = [];
  const context: PrepareContext = {
    engine,
    folio: (of) => (of === 'page' ? '7' : '12'),
    linkId(link) {
      if (!links.includes(link)) links.push(link);
      return links.indexOf(link);
    },
    footnote: (inline) => notes.push(inline) - 1,
  };
  const paragraph = prepareParagraph(inlines, { ...STYLE, ...style }, context, span);
  return { paragraph, engine, notes };
}

/** Penalties of breaks by the text that stands before them, from the last space on; those of plain spaces left out. */
function penaltiesOf(
  text: string,
  style: Partial<ParagraphStyle> = {},
  inline: Partial<TextInline> = {},
): Record<string, number> {
  const { kinds, content, penalties, flagged } = prepare([run(text, inline)], style).paragraph;
  const found: Record<string, number> = {};
  let before = '';
  Array.from(kinds).forEach((kind, i) => {
    if (kind === BOX) {
      const { word, from, to } = content[i] as Fragment;
      before += word.clusters.slice(from, to).join('');
    } else if (kind === GLUE) before = '';
    else if (Math.abs(penalties[i]!) < INFINITE_PENALTY) {
      found[before + (flagged[i] ? '=' : '|')] = penalties[i]!;
    }
  });
  return found;
}

/** What is drawn, with `=` at places for a hyphen, `|` at other breaks, `~` for spaces that hold. */
function shown({ kinds, content, penalties, flagged, widths, stretches }: Paragraph): string {
  let text = '';
  Array.from(kinds).forEach((kind, i) => {
    if (kind === BOX) {
      const { word, from, to } = content[i] as Fragment;
      text += word.clusters.slice(from, to).join('');
    } else if (kind === GLUE) {
      const isHeld = kinds[i - 1] === PENALTY && penalties[i - 1] === INFINITE_PENALTY;
      if (stretches[i]! < 1e6) text += isHeld ? '~' : ' ';
    } else if (penalties[i]! <= -INFINITE_PENALTY) {
      text += '¶';
    } else if (penalties[i]! < INFINITE_PENALTY) {
      text += flagged[i] && widths[i]! > 0 ? '=' : '|';
    }
  });
  return text;
}

const plain = (paragraph: Paragraph) => shown(paragraph).replace(/[=|¶]/g, '').replace(/~/g, ' ');

/** Regression: some had no place in a source, and line breaking took longer with paragraphs of several forms. */
test('all paragraphs have the same fields', () => {
  const fields = (span?: Span) => Object.keys(prepare([run('слово')], {}, span).paragraph);
  expect(fields()).toEqual(fields({ file: 'a.md', start: 0, end: 5 }));
});

describe('English within Russian text', () => {
  test('is hyphenated, though not gladly', () => {
    const text = 'Вышла книга Supplier Parks in Mature Industrial Regions';
    expect(penaltiesOf(text)).toMatchObject({ 'Sup=': 250, 'Indus=': 250 });
    expect(penaltiesOf('Industrial regions of Europe', { language: 'en' })).toMatchObject({
      'Indus=': 90,
    });
  });

  test('a name alone is not', () => {
    expect(shown(prepare([run('Доклад Nakagawa, том 2')]).paragraph)).toContain('Nakagawa,');
  });
});

describe('text', () => {
  test('words, spaces, places for hyphens', () => {
    expect(shown(prepare([run('Кластер в Москве')]).paragraph)).toBe('Кла=стер в Москве¶');
  });

  test('a no-break space does not break and is as wide as another', () => {
    const { paragraph } = prepare([run('в\u00a0Туле и\u00a0там')]);
    expect(shown(paragraph)).toBe('в~Туле и~там¶');
    const spaces = Array.from(paragraph.widths).filter(
      (_, i) => paragraph.kinds[i] === GLUE && paragraph.stretches[i]! < 1e6,
    );
    expect(new Set(spaces).size).toBe(1);
  });

  test('a word of its own hyphen breaks after it, without another', () => {
    const { paragraph } = prepare([run('Санкт-Петербург')], { hyphenate: false });
    expect(shown(paragraph)).toBe('Санкт-|Петербург¶');
  });

  test('addresses break after their signs and get no hyphens', () => {
    const { paragraph } = prepare([run('cluster.hse.ru/организации', { isVerbatim: true })]);
    expect(shown(paragraph)).toBe('cluster.|hse.|ru/|организации¶');
  });

  /** Regression: a variation selector whose sign was deleted, in a table's cell: a box without glyphs hung out by no number, and no line was found. */
  test('a word of which a font makes no glyph is no box', () => {
    const style = { ...RUN, features: ['tnum'] };
    const { paragraph } = prepare([run('а \u2060\ufe0f', { style })]);
    expect(Array.from(paragraph.kinds).filter((kind) => kind === BOX)).toHaveLength(1);
    expect(Array.from(paragraph.hangLeft).every(Number.isFinite)).toBe(true);
  });

  test('nothing is hyphenated where the style says so', () => {
    expect(shown(prepare([run('территориальные')], { hyphenate: false }).paragraph)).not.toContain(
      '=',
    );
  });

  /** Regressions: «37 / показателям», «418 ор-/ганизаций», «Андрей / Пантелеев», «од-/ного» stood in print. */
  test('a line ends less gladly behind a number, in what it counts, inside a name, behind two letters', () => {
    expect(penaltiesOf('прошло 37 показателям')).toMatchObject({
      'про=': 90,
      '37|': 500,
      'по=': 560,
      'пока=': 250,
    });
    expect(penaltiesOf('Андрей Пантелеев')).toMatchObject({ 'Андрей|': 120 });
    expect(penaltiesOf('одного')).toEqual({ 'од=': 250 });
  });

  /** Regressions: «д-р / биол. наук», «19 июня / 2026-го», and a telephone number with its extension that was one piece. */
  test('less gladly within a degree, before a year alone and before an extension', () => {
    expect(penaltiesOf('стал д-р биол.\u00a0наук')).toMatchObject({ 'д-р|': 500 });
    expect(penaltiesOf('Канд. физ.-мат.\u00a0наук')).toEqual({ 'Канд.|': 500 });
    expect(penaltiesOf('канд. наук, доцент')).toMatchObject({ 'канд.|': 500 });
    expect(penaltiesOf('канд. и докт.')).toEqual({});
    expect(penaltiesOf('июня 2026-го')).toMatchObject({ 'июня|': 500 });
    expect(penaltiesOf('июня 2026\u00a0г.')).toMatchObject({ 'июня|': 120 });
    expect(penaltiesOf('009-46-90, доб.\u00a0114')).toEqual({ '009-46-90,|': 500 });
    expect(penaltiesOf('было 90, добра')).toEqual({});
  });

  test('a telephone number leaves «тел.» where gaps would be twice as wide', () => {
    const narrow = (text: string) => countOf(prepare([run(text)]).paragraph, BEHIND_SHORT_WORD);
    expect(narrow('тел.\u00a0+7\u00a0(495)\u00a0009-46-90')).toBe(1);
    expect(narrow('тел.\u00a08\u00a0(495)\u00a0009-46-90')).toBe(1);
    expect(narrow('г.\u00a0Тула')).toBe(0);
  });

  test.each('во да до за из ко на не ни но об от по со'.split(' '))(
    'a word of two letters leaves what follows there too: %s',
    (word) => {
      const { paragraph } = prepare([run(`пришли ${word}\u00a0двору`)]);
      expect(countOf(paragraph, BEHIND_SHORT_WORD)).toBe(1);
    },
  );

  /** Regression: «318 за-/мечаний». */
  test('two letters of what is counted are dearer than the space behind the number', () => {
    const { 'за=': stub, '318|': space } = penaltiesOf('поступило 318 замечаний');
    expect(stub).toBeGreaterThan(space!);
  });

  /** Regressions: «„Иннополис“ и / КамАЗ», «118,6 млрд / руб.». */
  test('a no-break space behind one letter or a multiplier is not given up, and marked in a sum', () => {
    const kindsOf = (text: string, kind: number) =>
      countOf(prepare([run(text.replaceAll('~', '\u00a0'))]).paragraph, kind);
    const given = (text: string) => kindsOf(text, TIE);
    const sums = (text: string) => kindsOf(text, WITHIN_SUM);
    expect(given('«Иннополис» и~КамАЗ')).toBe(0);
    expect(given('создана (в~городе')).toBe(0);
    expect(given('вложили 118,6~млрд~руб. или 5~тыс.~тонн')).toBe(0);
    expect(sums('вложили 118,6~млрд~руб. или 5~тыс.~тонн, всего 2~млрд~300~млн')).toBe(2);
    expect(given('на~селе и~СО~РАН')).toBe(2);
    // Regression: a line of two thirds was left over «2 млрд 300 млн рублей», which is read in two parts as well.
    expect(given('вложили 2~млрд~300~млн~руб.')).toBe(1);
  });

  /** Regressions: «Ø / 420», «≥ / 7», «20 ± / 3», «pH / 6,9», «пог. / м», «проф. / Сафин», «дек. / 2024», «СП / 20.13330». */
  test.each([
    ['свай ≈~40 и', 0],
    ['доля >~20 и', 0],
    ['ровно 20~±~3 и', 0],
    ['при a~=~5 и', 0],
    ['при pH~6,9 и', 0],
    ['все 15~пог.~м и', 0],
    ['сам проф.~Сафин и', 0],
    ['до ст.~Узловая и', 0],
    ['на ул.~Строителей и', 0],
    ['на стр.~5 и', 0],
    ['за дек.~2024 и', 0],
    ['по СП~20.13330 и', 0],
    ['по ГОСТ~Р~7.0.4 и', 1],
    // A long number would leave the line short, and so would a name.
    ['по ГОСТ~31167–2009 и', 1],
    ['от им.~Губкина и', 1],
    ['из ФГБУ~«Центр» и', 1],
    ['наша Школа~21 и', 1],
    ['по тел.~112 и', 1],
    // Regression: a line was left short over «10 614 руб. 23 коп.»: each of the two has its unit.
    ['за 14~руб.~60~коп. и', 1],
  ])('%s gives up %i no-break spaces', (text, count) => {
    const { paragraph } = prepare([run(text.replaceAll('~', '\u00a0'))]);
    expect(countOf(paragraph, TIE)).toBe(count);
  });

  test('between a number and a whole word it is marked, before a unit or a month it is not', () => {
    const counted = (text: string) =>
      countOf(prepare([run(text.replaceAll('~', '\u00a0'))]).paragraph, BEHIND_NUMBER);
    expect(counted('высажены в~2021–2022~годах, всего 40~человек')).toBe(2);
    expect(counted('высажены 31~марта 2022~г. на 40~руб. и 15~га')).toBe(0);
  });

  /** Regressions: «2-й / этап», «66-я / статья», «2 ч / 30 мин». */
  test('less gladly behind an ordinal, and before the lesser units of a time', () => {
    expect(penaltiesOf('2-й этап')).toEqual({ '2-й|': 500 });
    expect(penaltiesOf('66-я статья')).toMatchObject({ '66-я|': 500 });
    expect(penaltiesOf('2-й и 3-й,')).toEqual({});
    expect(penaltiesOf('2\u00a0ч 30\u00a0мин')).toEqual({ 'ч|': 500 });
    expect(penaltiesOf('5\u00a0руб. 50\u00a0коп.')).toEqual({ 'руб.|': 500 });
    expect(penaltiesOf('меч 30')).toEqual({});
  });

  /** Regressions: «15 ок-/тября», and in a column «4 нояб-/ря», «до октяб-/ря 2027 г.». */
  test('a month is cut ungladly, and behind its day only to fill a short line', () => {
    expect(penaltiesOf('15\u00a0октября,')).toEqual({ 'ок=': 3310 });
    expect(penaltiesOf('14–16\u00a0октября')).toEqual({ 'ок=': 3310 });
    expect(penaltiesOf('с октября')).toEqual({ 'ок=': 910 });
    expect(penaltiesOf('до сентября 2027 г.')).toMatchObject({ 'сен=': 600 });
  });

  /** Regression: two letters were carried cheaply where more of them cost three times as much: «В. А. Соко-/лова». */
  test('no two letters are carried of a word that is not cut gladly', () => {
    const late = (text: string) => countOf(prepare([run(text)]).paragraph, LATE_HYPHEN);
    expect(late('работа')).toBe(1);
    expect(late('в месте')).toBe(1);
    expect(late('В.\u00a0А.\u00a0Комарова')).toBe(0);
    expect(late('318 работа')).toBe(0);
  });

  /** Regression: «seminar@/akitrf.ru». */
  test('a short e-mail address is held as a tie, in ragged text at a higher price than a host', () => {
    const mail = (value: string) => prepare([run(value)]).paragraph;
    expect(shown(mail('почте seminar@akitrf.ru'))).toBe('почте seminar@akitrf.ru¶');
    expect(countOf(mail('почте seminar@akitrf.ru'), TIE)).toBe(1);
    expect(shown(mail('press-office@delta-city.example.ru'))).toContain('press-office@|');
    expect(penaltiesOf('seminar@akitrf.ru', { align: 'left' })).toEqual({ 'seminar@|': 3000 });
    expect(penaltiesOf('cluster.example.ru')).toMatchObject({ 'cluster.|': 1500 });
  });

  /** Regression: «355, 532 и» was taken for a number and what it counts. */
  test('a preposition or a conjunction is not counted', () => {
    const text = 'от 7 до 15 тыс., 400 в год, длины 355 и 532';
    expect(Object.keys(penaltiesOf(text)).join()).not.toMatch(/(?:7|400|355)[|]/);
  });

  /** Regressions: «А. Н. Старо-/стин», «3D-прин-/терами», «При-/оритет-2030». */
  test('less gladly still inside a surname behind initials, and in what holds a figure', () => {
    expect(penaltiesOf('А.\u202fН.\u00a0Старостин')).toMatchObject({ 'Старо=': 500 });
    expect(penaltiesOf('3D-принтерами')).toMatchObject({ '3D-прин=': 340 });
    expect(penaltiesOf('«Приоритет-2030»')).toMatchObject({ '«При=': 340 });
    expect(penaltiesOf('регион-77')).toMatchObject({ 'ре=': 650 });
  });

  /** Regressions: «млн руб-/лей», «(НИУ / ВШЭ)», and a heading that ended its line in «для». */
  test('the same behind millions, between abbreviations, and in ragged text behind any preposition', () => {
    expect(penaltiesOf('12 млн\u00a0рублей')).toMatchObject({ 'руб=': 250 });
    expect(penaltiesOf('(НИУ ВШЭ),')).toEqual({ '(НИУ|': 500 });
    expect(penaltiesOf('для парка')).toEqual({});
    expect(penaltiesOf('для парка', { align: 'balance' })).toEqual({ 'для|': 1000 });
  });

  /** Regression: «Федеральный / бюджет, / %» in the head of a table. */
  test('in ragged text also before a unit that ends it', () => {
    const cell: Partial<ParagraphStyle> = { align: 'left', hyphenate: false };
    expect(penaltiesOf('Бюджет, %', cell)).toEqual({ 'Бюджет,|': 1200 });
    expect(penaltiesOf('Выручка, руб.', cell)).toEqual({ 'Выручка,|': 1200 });
    expect(penaltiesOf('Выручка, млн', cell)).toEqual({ 'Выручка,|': 1200 });
    expect(penaltiesOf('Сбор, тыс.\u00a0т', cell)).toEqual({ 'Сбор,|': 1200 });
    expect(penaltiesOf('Сбыт, шт.', cell)).toEqual({ 'Сбыт,|': 1200 });
    expect(penaltiesOf('Вода, кг/м³', cell)).toEqual({ 'Вода,|': 1200 });
    expect(penaltiesOf('Рост, Китай', cell)).toEqual({});
    expect(penaltiesOf('Рост, почва', cell)).toEqual({});
    expect(penaltiesOf('Сбор, т сырья', cell)).toEqual({});
  });

  /** Regression: «ПОДВОДНОГО / РОБОТА»; in capitals every word was taken for a name, and no number had what it counts. */
  test('in ragged text also behind an adjective, and words in capitals are read as they were written', () => {
    const heading: Partial<ParagraphStyle> = { align: 'balance', hyphenate: false };
    const capitals = (text: string) =>
      penaltiesOf(text, heading, { style: { ...RUN, transform: 'uppercase' } });
    expect(capitals('Показал подводного робота')).toEqual({ 'ПОДВОДНОГО|': 100 });
    expect(capitals('Пополнился 19 площадками')).toEqual({ '19|': 1000 });
    expect(capitals('Алексей Пантелеев был')).toEqual({ 'АЛЕКСЕЙ|': 120 });
    expect(penaltiesOf('единые правила', heading)).toEqual({ 'единые|': 100 });
    expect(penaltiesOf('в обрабатывающей промышленности', heading)).toEqual({
      'обрабатывающей|': 100,
    });
    expect(penaltiesOf('площадками для парков', heading)).toEqual({ 'для|': 1000 });
    // Regression: «ЗАВОД В ЧАЙКОВСКОМ ОСВОИЛ / ТЕПЛООБМЕННИКИ / ДЛЯ ВОДОРОДНЫХ ЗАПРАВОК».
    expect(penaltiesOf('Чайковском освоил', heading)).toEqual({});
    expect(penaltiesOf('новое — это', heading)).toEqual({});
    expect(penaltiesOf('новый, большой', heading)).toEqual({});
    expect(penaltiesOf('подводного робота')).not.toHaveProperty('подводного|');
  });

  test('but gladly behind a percentage, a number that ends a sentence, a name that ends one', () => {
    expect(penaltiesOf('30 % всех')).toEqual({});
    expect(penaltiesOf('было 37. Всего')).not.toHaveProperty('37.|');
    expect(penaltiesOf('было 5, вдруг')).toEqual({});
    expect(penaltiesOf('Пётр Кол, Иван')).toEqual({ 'Пётр|': 120 });
  });

  test('every word of a text is drawn, in order', () => {
    const words = SAMPLE_WORDS.filter((word) => word.normalize('NFC') === word);
    const { paragraph } = prepare([run(words.join(' '))]);
    const expected = words.join(' ').replaceAll('\u00ad', '');
    expect(plain(paragraph).normalize('NFC')).toBe(expected);
  });

  test('English words are broken as English, inside a Russian paragraph', () => {
    const { paragraph } = prepare([run('слово '), run('technology', { language: 'en' })]);
    expect(shown(paragraph)).toContain('=');
    const { content } = paragraph;
    const languages = content.flatMap((one, i) => (one ? [sourceAt(paragraph, i).language] : []));
    expect([languages[0], languages.at(-1)]).toEqual([undefined, 'en']);
  });

  test('a line break ends the line', () => {
    expect(shown(prepare([run('раз'), { type: 'break' }, run('два')]).paragraph)).toBe('раз¶два¶');
  });

  /** Regression: «слово <br>» took a line more where the word and no space had room, and widened a table's column by a space. */
  test.each([' ', '\u00A0', ' \n '])(
    'white before a line break, or at the end, is nothing (%j)',
    (white) => {
      const { paragraph } = prepare([run(`раз${white}`), { type: 'break' }, run(`и два${white}`)]);
      const bare = prepare([run('раз'), { type: 'break' }, run('и два')]).paragraph;
      expect(shown(paragraph)).toBe(shown(bare));
      expect(widestForcedLine(paragraph)).toBe(widestForcedLine(bare));
    },
  );

  test('nor in the inline behind it, and a line of white alone is empty', () => {
    expect(shown(prepare([run('раз '), run(' '), { type: 'break' }, run(' ')]).paragraph)).toBe(
      'раз¶¶',
    );
  });

  test('nothing at all is an empty line', () => {
    expect(shown(prepare([]).paragraph)).toBe('¶');
    expect(prepare([]).paragraph.size).toBeGreaterThan(0);
  });
});

describe('capitals', () => {
  const UPPER: RunStyle = { ...RUN, transform: 'uppercase' };
  test('are made of the text as the language has them', () => {
    const { paragraph } = prepare([run('ёлка и straße', { style: UPPER })], { hyphenate: false });
    expect(plain(paragraph)).toBe('ЁЛКА И STRASSE');
  });
  test('are not hyphenated', () => {
    expect(shown(prepare([run('территория', { style: UPPER })]).paragraph)).not.toContain('=');
  });
});

describe('fonts', () => {
  const fontsOf = ({ content, kinds }: Paragraph) =>
    content.flatMap((one, i) => (kinds[i] === BOX ? [(one as Fragment).word.font] : []));

  test('a change of style inside a word is no place to break', () => {
    const { paragraph } = prepare([run('по'), run('рт', { style: BOLD })]);
    expect(shown(paragraph)).toBe('порт¶');
    expect(fontsOf(paragraph)).toEqual([SERIF, SERIF_BOLD]);
  });

  test('what the first font lacks comes from the next', () => {
    const engine = createTextEngine(realFonts, []);
    expect([SERIF, SANS].map((font) => engine.face(font).has(0x180))).toEqual([false, true]);
    const { paragraph } = prepare([run('а\u0180б')]);
    expect(fontsOf(paragraph)).toEqual([SERIF, SANS, SERIF]);
  });

  test('characters that no font has are counted', () => {
    const { engine, paragraph } = prepare([run('а 漢 漢 字')]);
    expect([...engine.missing]).toEqual([
      [0x6f22, 2],
      [0x5b57, 1],
    ]);
    expect(plain(paragraph)).toBe('а 漢 漢 字');
  });

  test('letter-spacing widens every glyph', () => {
    const width = (letterSpacing: number) => {
      const style = { ...RUN, letterSpacing };
      return prepare([run('слово', { style })], { hyphenate: false }).paragraph.widths[0]!;
    };
    expect(width(0.05) - width(0)).toBeCloseTo(5 * 0.05 * 10, 6);
  });
});

describe('hanging punctuation', () => {
  test('quotes hang at the left, full stops at the right', () => {
    const { paragraph } = prepare([run('«да».')], { hyphenate: false });
    expect(paragraph.hangLeft[0]).toBeGreaterThan(0);
    expect(paragraph.hangRight[0]).toBeGreaterThan(0);
  });
  test('not where the style forbids it', () => {
    const { paragraph } = prepare([run('«да».')], { hangingPunctuation: false });
    expect(Array.from(paragraph.hangLeft).every((hang) => hang === 0)).toBe(true);
    expect(Array.from(paragraph.hangRight).every((hang) => hang === 0)).toBe(true);
  });
});

describe('other inlines', () => {
  test('a folio prints its number', () => {
    const inlines: readonly Inline[] = [
      { type: 'folio', of: 'page', style: RUN },
      run(' '),
      { type: 'folio', of: { destination: 'x' }, style: RUN },
    ];
    expect(plain(prepare(inlines).paragraph)).toBe('7 12');
  });

  test('a footnote mark stands at its word and is known to the line', () => {
    const note: FootnoteInline = { type: 'footnote', mark: run('1'), note: [] };
    const { paragraph, notes } = prepare([run('слово'), note, run(' далее')], { hyphenate: false });
    expect(plain(paragraph)).toBe('слово1 далее');
    expect([...paragraph.footnotes]).toEqual([[1, 0]]);
    expect(notes).toEqual([note]);
  });

  /** Regression: two calls side by side read as the number 12. */
  test('a raised comma stands between two calls, of the text and not of a link, and no line ends there', () => {
    const raised = { ...RUN, size: 6, rise: 5 };
    const call = (number: string): FootnoteInline => ({
      type: 'footnote',
      mark: run(number, { style: raised, link: { url: 'https://hse.ru' } }),
      note: [],
    });
    const inlines = [run('слово'), call('1'), run(''), call('2'), run('. И '), call('3')];
    const { paragraph } = prepare(inlines, { hyphenate: false });
    expect(shown(paragraph)).toBe('слово1,\u202F2. И 3¶');
    expect([...paragraph.footnotes.values()]).toEqual([0, 1, 2]);
    expect(sourceAt(paragraph, 2)).toEqual(plainSource(raised));
    expect(sourceAt(paragraph, 3).link).toBeDefined();
  });

  test('the pieces of a link share its number', () => {
    const link = { url: 'https://hse.ru' };
    const { paragraph } = prepare([
      run('один', { link }),
      run(' '),
      run('два', { link, style: BOLD }),
    ]);
    const ids = paragraph.content.flatMap((_, i) =>
      paragraph.kinds[i] === BOX ? [sourceAt(paragraph, i).linkId] : [],
    );
    expect(ids).toEqual([0, 0]);
  });

  /** Regression: a title in a larger font than the mark after it. */
  test('size and height come from what most of the text is set in, and from the largest', () => {
    const { paragraph } = prepare([
      run('много букв здесь'),
      run('A', { style: { ...RUN, size: 20 } }),
    ]);
    expect(paragraph.size).toBe(10);
    expect(paragraph.ascent).toBeGreaterThan(14);
  });
});

describe('code in a fixed pitch', () => {
  const code = (value: string, isVerbatim = true) =>
    run(value, { isVerbatim, style: { ...RUN, fonts: [CODE, SERIF] } });
  const spaceStretches = ({ kinds, stretches }: Paragraph) =>
    Array.from(stretches).filter((stretch, i) => kinds[i] === GLUE && stretch < 1e6);

  test('its spaces do not give, those of the text round it do', () => {
    const { paragraph } = prepare([run('Команда '), code('npm run'), run(' собирает')]);
    const [before, within, after] = spaceStretches(paragraph);
    expect(within).toBe(0);
    expect(before).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(0);
  });

  test('a text that is set in such a font throughout is justified as any other', () => {
    const { paragraph } = prepare([code('Первый абзац', false)]);
    expect(Math.min(...spaceStretches(paragraph))).toBeGreaterThan(0);
  });

  test('code of a template without such a font gives as its text does', () => {
    const { paragraph } = prepare([run('npm run', { isVerbatim: true })]);
    expect(Math.min(...spaceStretches(paragraph))).toBeGreaterThan(0);
  });

  test('a line that goes on hangs from its own depth, but not without end', () => {
    const hanging = (value: string) =>
      prepare([code(value)], { align: 'left', hangingIndent: 12 }).paragraph.style.hangingIndent;
    const step = 0.6 * RUN.size;
    expect(hanging('if (a)')).toBe(12);
    expect(hanging('\u00A0\u00A0return a')).toBeCloseTo(12 + 2 * step, 6);
    expect(hanging(`${'\u00A0'.repeat(40)}return a`)).toBeCloseTo(12 + 7.2 * RUN.size, 6);
  });

  test('and not from that of a line behind it', () => {
    const lines: readonly Inline[] = [code('if (a)'), { type: 'break' }, code('\u00A0\u00A0b')];
    const { paragraph } = prepare(lines, { align: 'left', hangingIndent: 12 });
    expect(paragraph.style.hangingIndent).toBe(12);
  });
});

/** Regression: «П. В. Щер-батюка». */
test('a surname behind initials is cut less gladly than another word', () => {
  const cut = (text: string) => Math.min(...Object.values(penaltiesOf(text)));
  expect(cut('Щербатюка')).toBeLessThan(cut('П.\u202FВ.\u00A0Щербатюка'));
  expect(cut('села\u00A0Щербатюка')).toBeLessThan(cut('П.\u202FВ.\u00A0Щербатюка'));
});

/** Regression: a syllable kept its kerning with the next letter before a drawn hyphen; in «куль-туре» it stood 0.7 pt off. */
test('a syllable and its hyphen are as wide as they are shaped together', () => {
  for (const style of [RUN, { ...RUN, fonts: [SANS] }]) {
    const { paragraph, engine } = prepare([run('культуре города работающие', { style })]);
    const { kinds, widths, content } = paragraph;
    let checked = 0;
    for (let i = 1; i < kinds.length; i++) {
      if (kinds[i] !== PENALTY || !content[i]) continue;
      const { word, from, to } = content[i - 1] as Fragment;
      const syllable = word.clusters.slice(from, to).join('');
      const [together] = engine.shapeText(`${syllable}-`, style);
      const wanted = together!.word.advances.reduce((sum, advance) => sum + advance, 0);
      expect(widths[i - 1]! + widths[i]!).toBeCloseTo(wanted, 6);
      checked++;
    }
    expect(checked).toBeGreaterThan(6);
  }
});
