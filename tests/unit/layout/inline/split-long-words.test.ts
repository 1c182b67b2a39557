import { describe, expect, test } from 'vitest';
import { breakParagraph } from '../../../../src/layout/inline/break-paragraph.ts';
import { setLines } from '../../../../src/layout/inline/set-lines.ts';
import { splitLongWords } from '../../../../src/layout/inline/split-long-words.ts';
import { runText } from '../../../../src/model/line.ts';
import {
  BEHIND_SHORT_WORD,
  type FragmentSource,
  type Paragraph,
  plainSource,
  TIE,
} from '../../../../src/model/paragraph.ts';
import { createTextEngine } from '../../../../src/text/text-engine.ts';
import { type HandItem, marked, markedIn, paragraphOf, RUN, SPACE } from './by-hand.ts';

/** Words of ten letters and a hyphen of ten points; hyphenation is real, fonts are not asked. */
const HYPHEN = { glyphs: [2], advances: [10], clusters: ['-'], font: 'hand' };
const engineWith = (...userWords: readonly string[]) => ({
  breaks: createTextEngine(new Map(), userWords).breaks,
  shapeText: () => [{ word: HYPHEN, length: 1 }],
});
const ENGINE = engineWith();
const NO_HYPHENS = { ...ENGINE, breaks: () => [] };

/** A paragraph whose words are letters of ten points. */
function letters(...words: readonly string[]): Paragraph {
  return lettersOf(plainSource(RUN), ...words);
}

function lettersOf(source: FragmentSource, ...words: readonly string[]): Paragraph {
  const items = words.flatMap((word, i): readonly HandItem[] => {
    const box = { box: word.length * 10 };
    return i === 0 ? [box] : [SPACE, box];
  });
  const paragraph = paragraphOf(items);
  const content = [...paragraph.content];
  words.forEach((text, i) => {
    const shaped = {
      glyphs: [...text].map(() => 1),
      advances: [...text].map(() => 10),
      clusters: [...text],
      font: 'hand',
    };
    content[i * 2] = { word: shaped, from: 0, to: text.length };
  });
  return { ...paragraph, content, sources: [source] };
}

/** As captions and headings are set. */
function ragged(paragraph: Paragraph): Paragraph {
  return { ...paragraph, style: { ...paragraph.style, align: 'left' } };
}

function linesAt(paragraph: Paragraph, measure: number, engine = ENGINE) {
  const { paragraph: split, words: cut } = splitLongWords(paragraph, measure, engine);
  const words = cut.map(({ text }) => text);
  const lines = setLines(split, breakParagraph(split, [measure]), [measure]);
  const text = lines.map((line) => line.runs.map((run) => runText(run)).join(''));
  return { lines, text, words };
}

describe('a word wider than its line', () => {
  test('is cut between letters, without a hyphen, and told', () => {
    const { text, words, lines } = linesAt(letters('абвгдежзиклмн'), 50, NO_HYPHENS);
    expect(text).toEqual(['абвгд', 'ежзик', 'лмн']);
    expect(words).toEqual(['абвгдежзиклмн']);
    expect(lines.some(({ endsWithSpace }) => endsWithSpace)).toBe(false);
  });

  test('loses no letter and no neighbour', () => {
    const { text, words } = linesAt(letters('да', 'абвгдежзиклмн', 'нет'), 50, NO_HYPHENS);
    expect(text.join('').replaceAll(' ', '')).toBe('даабвгдежзиклмннет');
    expect(words).toEqual(['абвгдежзиклмн']);
  });

  test('words that fit stay whole', () => {
    const { paragraph, words } = splitLongWords(letters('да', 'нет'), 50, ENGINE);
    expect(words).toEqual([]);
    expect(Array.from(paragraph.kinds)).toEqual(letters('да', 'нет').kinds);
  });

  test('no line is wider than the measure', () => {
    for (const line of linesAt(letters('абвгдежзиклмнопрстуфхцч', 'ы', 'абвгдежзик'), 40).lines) {
      expect(line.width).toBeLessThanOrEqual(40.001);
    }
  });

  test('a footnote stays with the word that calls it', () => {
    const given = { ...letters('абвгдежзик', 'нет'), footnotes: new Map([[2, 4]]) };
    const { paragraph } = splitLongWords(given, 50, ENGINE);
    const [[at]] = [...paragraph.footnotes] as [[number, number]];
    const fragment = paragraph.content[at] as Paragraph['content'][number] & { from: number };
    expect(fragment.word.clusters.join('')).toBe('нет');
  });
});

describe('a word wider than its line, in a style without hyphens', () => {
  // Regression: «Технологическое пр|едпринимательство» was cut without a hyphen in the middle of a syllable.
  test('is hyphenated by the rules of its language, and not told', () => {
    const { text, words } = linesAt(ragged(letters('предпринимательство')), 130);
    expect(text).toEqual(['предпринима-', 'тельство']);
    expect(words).toEqual([]);
  });

  // Regression: a line might end before the fill at the paragraph's end, and an empty one followed.
  test.each([40, 50, 60, 70, 80, 90])('leaves no empty line at the end (%d)', (measure) => {
    const word = { ...ragged(letters('энергетика')), size: 20 };
    expect(linesAt(word, measure).text).not.toContain('');
  });

  test('is hyphenated where the editor said', () => {
    const { text } = linesAt(
      ragged(letters('предпринимательство')),
      130,
      engineWith('предприни-мательство'),
    );
    expect(text).toEqual(['предприни-', 'мательство']);
  });

  test('is cut only in that part which has no place for a hyphen', () => {
    const engine = engineWith('абв-гдежзиклмнопрст');
    const { text, words } = linesAt(ragged(letters('абвгдежзиклмнопрст')), 80, engine);
    expect(text).toEqual(['абв-', 'гдежзикл', 'мнопрст']);
    expect(words).toEqual(['абвгдежзиклмнопрст']);
  });

  test('in capitals that the style made is hyphenated as in small letters; an abbreviation is not', () => {
    const made = plainSource({ ...RUN, transform: 'uppercase' });
    const word = 'ПРЕДПРИНИМАТЕЛЬСТВО';
    expect(linesAt(ragged(lettersOf(made, word)), 130).text).toEqual(['ПРЕДПРИНИМА-', 'ТЕЛЬСТВО']);
    expect(linesAt(ragged(letters(word)), 130).words).toEqual([word]);
  });

  test('gets no hyphens where it is an address or code: it breaks before its own', () => {
    const slug = ragged(
      lettersOf({ ...plainSource(RUN), isVerbatim: true }, 'otkrylsya-tehnopark'),
    );
    expect(linesAt(slug, 130).text).toEqual(['otkrylsya', '-tehnopark']);
    expect(linesAt(slug, 130).words).toEqual([]);
  });

  test('an address in prose gets none either', () => {
    const { text } = linesAt(ragged(letters('предприниматель.example.org')), 120);
    expect(text.join('')).toBe('предприниматель.example.org');
  });
});

describe('a part of a word that would fit without the hyphen behind it', () => {
  test('is cut too', () => {
    const base = letters('бббббббббб');
    const end = { box: 40 };
    const paragraph = paragraphOf([{ box: 100 }, { penalty: 60, width: 10, flagged: true }, end]);
    const content = [...paragraph.content];
    content[0] = base.content[0];
    const { words } = splitLongWords({ ...paragraph, content }, 105, ENGINE);
    expect(words.map(({ text }) => text)).toEqual(['бббббббббб']);
    expect(splitLongWords({ ...paragraph, content }, 115, ENGINE).words).toEqual([]);
  });
});

describe('words held together by no-break spaces', () => {
  test('part at the space before a letter is cut', () => {
    const base = paragraphOf([
      { box: 30 },
      { penalty: 10_000 },
      { glue: 5 },
      { box: 30 },
      { penalty: 10_000 },
      { glue: 5 },
      { box: 30 },
    ]);
    const { paragraph, words } = splitLongWords(base, 70, ENGINE);
    expect(words).toEqual([]);
    const { breaks } = breakParagraph(paragraph, [70]);
    expect(breaks).toHaveLength(2);
  });
});

/** Regression: places that may give way moved behind a cut word, were forgotten, and the lines round it got holes. */
test('what may give way on narrow lines is still known behind a word that was cut', () => {
  const whole = letters('абвгдежзиклмн', 'да', 'нет');
  const paragraph = marked(marked(whole, BEHIND_SHORT_WORD, 1), TIE, 3);
  const { paragraph: split } = splitLongWords(paragraph, 50, NO_HYPHENS);
  const [narrow, tie] = [markedIn(split, BEHIND_SHORT_WORD), markedIn(split, TIE)];
  expect([narrow.length, tie.length]).toEqual([1, 1]);
  expect(split.kinds[narrow[0]!]).toBe(whole.kinds[1]);
  expect(tie[0]! - narrow[0]!).toBe(2);
  expect(tie[0]).toBe(split.kinds.length - (whole.kinds.length - 3));
});

test('a word behind the indent of its paragraph has less room than those of other lines', () => {
  const word = 'достопримечательность';
  const plain = paragraphOf([{ box: 40, isRigid: true }, { box: word.length * 10 }]);
  const content = [...plain.content];
  content[1] = letters(word).content[0];
  const { paragraph, words } = splitLongWords({ ...plain, content }, 110, ENGINE);
  expect(words).toEqual([]);
  const lines = setLines(paragraph, breakParagraph(paragraph, [110]), [110]);
  const shown = lines.map(({ runs }) => runs.map((run) => runText(run)).join(''));
  expect(shown.join('').replaceAll('-', '')).toBe(word);
  for (const { x, width } of lines) expect(x + width).toBeLessThanOrEqual(110.01);
  expect(shown[0]!.length).toBeLessThan(8);
});
