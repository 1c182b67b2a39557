import { describe, expect, test } from 'vitest';
import { breakParagraph } from '../../../../src/layout/inline/linebreak.ts';
import { setLines } from '../../../../src/layout/inline/set-lines.ts';
import { splitLongWords } from '../../../../src/layout/inline/split-long-words.ts';
import type { Paragraph } from '../../../../src/model/paragraph.ts';
import { type HandItem, paragraphOf, RUN, SPACE } from './by-hand.ts';

/** A paragraph whose words are letters of ten points. */
function letters(...words: readonly string[]): Paragraph {
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
    content[i * 2] = { word: shaped, from: 0, to: text.length, source: { style: RUN } };
  });
  return { ...paragraph, content };
}

function linesAt(paragraph: Paragraph, measure: number) {
  const { paragraph: split, words } = splitLongWords(paragraph, measure);
  const lines = setLines(
    split,
    breakParagraph(split, () => measure),
    () => measure,
    () => 0,
  );
  const text = lines.map((line) => line.runs.map((run) => run.clusters.join('')).join(''));
  return { lines, text, words };
}

describe('a word wider than its line', () => {
  test('is cut between letters, without a hyphen, and told', () => {
    const { text, words, lines } = linesAt(letters('абвгдежзиклмн'), 50);
    expect(text).toEqual(['абвгд', 'ежзик', 'лмн']);
    expect(words).toEqual(['абвгдежзиклмн']);
    expect(lines.every((line) => !line.endsWithHyphen && !line.endsWithSpace)).toBe(true);
  });

  test('loses no letter and no neighbour', () => {
    const { text, words } = linesAt(letters('да', 'абвгдежзиклмн', 'нет'), 50);
    expect(text.join('').replaceAll(' ', '')).toBe('даабвгдежзиклмннет');
    expect(words).toEqual(['абвгдежзиклмн']);
  });

  test('words that fit stay whole', () => {
    const { paragraph, words } = splitLongWords(letters('да', 'нет'), 50);
    expect(words).toEqual([]);
    expect(paragraph.kinds).toEqual(letters('да', 'нет').kinds);
  });

  test('no line is wider than the measure', () => {
    for (const line of linesAt(letters('абвгдежзиклмнопрстуфхцч', 'ы', 'абвгдежзик'), 40).lines) {
      expect(line.width).toBeLessThanOrEqual(40.001);
    }
  });

  test('a footnote stays with the word that calls it', () => {
    const given = { ...letters('абвгдежзик', 'нет'), footnotes: new Map([[2, 4]]) };
    const { paragraph } = splitLongWords(given, 50);
    const [[at]] = [...paragraph.footnotes] as [[number, number]];
    const fragment = paragraph.content[at] as Paragraph['content'][number] & { from: number };
    expect(fragment.word.clusters.join('')).toBe('нет');
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
    const { paragraph, words } = splitLongWords(base, 70);
    expect(words).toEqual([]);
    const { breaks } = breakParagraph(paragraph, () => 70);
    expect(breaks).toHaveLength(2);
  });
});
