/** What a line's end costs between two words: a number and its thing, a sign of a formula, what is counted. */
import { describe, expect, it } from 'vitest';
import { spaceRule } from '../../../src/text/break-penalties.ts';

function penalty(before: string, after: string, language = 'ru'): number {
  const space = { before, after, mayBreak: true, isLast: false, isRagged: false, language };
  return spaceRule(space).penalty;
}

describe('a line ends there less gladly', () => {
  it.each([
    ['190', 'клиник', 'ru'],
    ['40', 'НИИ', 'ru'],
    ['3', 'ЦОД,', 'ru'],
    ['статьи', '12', 'ru'],
    ['Таблица', '3.', 'ru'],
    ['раздел', 'IV', 'ru'],
    ['Windows', '11', 'ru'],
    ['Boeing', '737', 'en'],
    ['→', 'H₂CO₃', 'ru'],
    ['=', 'mc²,', 'en'],
  ])('%s | %s', (before, after, language) => {
    expect(penalty(before, after, language)).toBeGreaterThan(0);
  });
});

describe('and there as gladly as between any two words', () => {
  it.each([
    ['в', 'НИИ', 'ru'],
    // The year is when the institute did something.
    ['2025', 'НИИ', 'ru'],
    ['создали', '15', 'ru'],
    ['частник', '12', 'ru'],
    ['with', '11', 'en'],
    ['190', 'clinics', 'en'],
  ])('%s | %s', (before, after, language) => {
    expect(penalty(before, after, language)).toBe(0);
  });
});
