/** Widths of columns whose long words are hyphenated; letters are ten points wide, hyphens too. */
import { expect, test } from 'vitest';
import { partedWidth, widestNumber } from '../../../../src/layout/inline/parted-width.ts';
import { createTextEngine } from '../../../../src/text/text-engine.ts';
import { type HandItem, paragraphOf, SPACE } from './by-hand.ts';

const HYPHEN = { glyphs: [2], advances: [10], clusters: ['-'], font: 'hand' };
const ENGINE = {
  breaks: createTextEngine(new Map(), []).breaks,
  shapeText: () => [{ word: HYPHEN, length: 1 }],
};
const HELD: readonly HandItem[] = [{ penalty: 10_000 }, SPACE];

/** Words and what stands between them. */
function line(words: readonly string[], between: readonly HandItem[] = [SPACE]) {
  const items = words.flatMap((word, i) => [
    ...(i === 0 ? [] : between),
    { box: word.length * 10, text: word },
  ]);
  const paragraph = paragraphOf(items);
  let next = 0;
  const content = paragraph.content.map((part, i) => {
    const word = 'box' in (items[i] ?? {}) ? words[next++] : undefined;
    if (word === undefined) return part;
    const clusters = [...word];
    const advances = clusters.map(() => 10);
    const shaped = { glyphs: clusters.map(() => 1), advances, clusters, font: 'hand' };
    return { word: shaped, from: 0, to: clusters.length };
  });
  return { ...paragraph, content };
}

test('a long word stands on two lines as even as its hyphens allow', () => {
  const word = line(['производительность']);
  expect(partedWidth(word, 'halves', ENGINE)).toBe(100);
  expect(partedWidth(word, 'syllables', ENGINE)).toBeLessThan(80);
});

test('a word of fewer than ten letters is no long one', () => {
  expect(partedWidth(line(['кластеров']), 'halves', ENGINE)).toBe(90);
  // Regression: «Стои-мость,» was parted for its comma.
  expect(partedWidth(line(['Стоимость,']), 'halves', ENGINE)).toBe(100);
  expect(partedWidth(line(['кластеров']), 'syllables', ENGINE)).toBeLessThan(90);
});

test('numbers stay whole, with what belongs to them', () => {
  const number = line(['12', '450,5'], HELD);
  expect(partedWidth(number, 'syllables', ENGINE)).toBe(75);
  expect(widestNumber(number)).toBe(75);
  expect(widestNumber(line(['производительность']))).toBe(0);
});

// Regression: «Протя-», «жён-», «ность, м» in the head of a table: the unit was to stand on a line of its own.
test('a long word parts before what is held to it does', () => {
  const head = line(['Протяжённость,', 'м'], HELD);
  const rest = 'ность,м'.length * 10 + 5;
  expect(partedWidth(head, 'halves', ENGINE)).toBe(Math.max('Протяжён-'.length * 10, rest));
  const short = line(['с', 'производительностью'], HELD);
  expect(partedWidth(short, 'halves', ENGINE)).toBeGreaterThan(100);
});

test('words that a space holds together part at it before a word is cut', () => {
  expect(partedWidth(line(['из', 'металла'], HELD), 'halves', ENGINE)).toBe(70);
});

test('a word of which a part is in another type is one word', () => {
  const parted = line(['производи', 'тельность'], []);
  expect(partedWidth(parted, 'halves', ENGINE)).toBe(100);
});
