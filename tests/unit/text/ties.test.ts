/** Two words of letters, the second of small ones, are not asked all the rules on ties: none of them says anything of such words. */
import { expect, test } from 'vitest';
import {
  arePlain,
  cutPenaltyBehind,
  isCounted,
  phrasePenalty,
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

test('no rule says anything of two plain words', () => {
  const words = [...NAMED.flatMap(forms), ...SAMPLE_WORDS];
  let plain = 0;
  for (const before of words) {
    for (const after of words) {
      if (!arePlain(before, after)) continue;
      plain++;
      const said = [
        isCounted(before, after),
        signPenalty(before, after),
        tiePenalty(before, after, false, false),
        phrasePenalty('2.', before, after, false),
        phrasePenalty('со', before, after, false),
        cutPenaltyBehind(before, after, false),
      ];
      if (said.some(Boolean)) expect.fail(`${before} | ${after}: ${said.join(', ')}`);
    }
  }
  expect(plain).toBeGreaterThan(10_000);
});
