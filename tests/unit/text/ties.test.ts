/** Two words of letters, the second of small ones, are not asked all the rules on ties: most of them say nothing of such words. */
import { expect, test } from 'vitest';
import {
  isBehindNumber,
  isOneLetter,
  isShortWord,
  isWithinSum,
  mayGiveUp,
  mayGiveUpSooner,
} from '../../../src/text/no-break-spaces.ts';
import {
  arePlain,
  cutPenaltyBehind,
  isCounted,
  phrasePenalty,
  plainRaggedPenalty,
  signPenalty,
  tiePenalty,
} from '../../../src/text/ties.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

/** Words that rules name. */
const NAMED = [
  ...['млн', 'млрд', 'трлн', 'тыс.', 'января', 'мая', 'декабря', 'час', 'ч', 'мин', 'м', 'кг'],
  ...['по', 'из', 'со', 'с', 'один', 'каждой', 'для', 'между', 'наук', 'ул', 'улица', 'дом'],
  ...['статья', 'пункт', 'этап', 'номер', 'windows', 'clinics', 'пилотной', 'зоной', 'доб.', 'д-р'],
];

test.each([
  ['развития', 'кластера'],
  ['of', 'clusters'],
  ['мая', 'прошлого'],
  ['Москве,', 'что'],
  ['(НИИ)', 'и'],
  ['млн,', '«и'],
  ['сказано:', 'кластера.'],
])('%s | %s is plain', (before, after) => expect(arePlain(before, after)).toBe(true));

test.each([
  ['млн', 'рублей'],
  ['трлн', 'рублей'],
  ['до', 'октября'],
  ['до', 'октября,'],
  ['д-р', 'наук.'],
  ['в', 'Москве'],
  ['тыс.', 'рублей'],
  ['ул.', 'дом'],
  ['5', 'рублей'],
])('%s | %s is not', (before, after) => expect(arePlain(before, after)).toBe(false));

/** With marks of the sentence on it, and with a capital. */
function forms(word: string): readonly string[] {
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  return [word, `${word},`, `«${word}»,`, `(${word}`, `${word}.`, `${word}…`, capital];
}

const WORDS = [...NAMED.flatMap(forms), ...SAMPLE_WORDS];
const PLAIN_PAIRS = WORDS.flatMap((before) =>
  WORDS.filter((after) => arePlain(before, after)).map((after) => [before, after] as const),
);

/** All pairs of plain words of which something else is said than is expected. */
function unexpected(
  said: (before: string, after: string) => readonly unknown[],
  expected: (before: string, after: string) => readonly unknown[],
): readonly string[] {
  const isSame = (before: string, after: string) => {
    const all = said(before, after);
    return expected(before, after).every((one, i) => one === all[i]);
  };
  return PLAIN_PAIRS.filter((pair) => !isSame(...pair)).map((pair) => pair.join(' | '));
}

test('there are many plain pairs among the words tried', () => {
  expect(PLAIN_PAIRS.length).toBeGreaterThan(10_000);
});

test('in justified text no rule says anything of two plain words', () => {
  const said = (before: string, after: string) => [
    isCounted(before, after),
    signPenalty(before, after),
    tiePenalty(before, after, false, false),
    phrasePenalty('2.', before, after, false),
    phrasePenalty('со', before, after, false),
    cutPenaltyBehind(before, after, false),
  ];
  expect(unexpected(said, () => [false, 0, 0, 0, 0, undefined])).toEqual([]);
});

test.each(['', '2.', 'со', 'кластера.', 'один'])(
  'in ragged text, behind «%s», all rules together say of two plain words what the few do',
  (beforeThat) => {
    const said = (before: string, after: string) => [
      Math.max(
        tiePenalty(before, after, false, true),
        phrasePenalty(beforeThat, before, after, true),
      ),
    ];
    expect(
      unexpected(said, (before, after) => [plainRaggedPenalty(beforeThat, before, after)]),
    ).toEqual([]);
  },
);

test('a no-break space between two plain words holds on as long as the first of them alone makes it', () => {
  const said = (before: string, after: string) => [
    mayGiveUpSooner(before, after),
    mayGiveUp(before, after),
    isWithinSum(before, after),
    isBehindNumber(before, after),
  ];
  expect(
    unexpected(said, (before) => [isShortWord(before), !isOneLetter(before), false, false]),
  ).toEqual([]);
});
