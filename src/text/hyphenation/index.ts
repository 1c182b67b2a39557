/**
 * Hyphenation: a word in, the places where a hyphen may be drawn out. Russian and English; in other languages the
 * editor's own words only.
 * Never broken: words under six letters, with two capitals or with digits, in another script than the language's. Narrow
 * measures may have breaks beside these: in Russian words of four and five letters, and two letters before a word's end.
 * A compound with its own hyphen is judged part by part, four letters away from that hyphen; the break at the hyphen
 * itself is not told here. The editor's own words win: `мед-учреждение` marks all breaks of the word.
 */
import english from 'hyphen/patterns/en-us.js';
import russian from 'hyphen/patterns/ru.js';
import { primaryLanguage } from '../../model/language.ts';
import { remembered } from '../../model/remembered.ts';
import { englishBreaks } from './english.ts';
import { type PatternTable, patternBreaks } from './patterns.ts';
import { russianBreaks } from './russian.ts';
import { readUserWords, userBreaks } from './user-words.ts';

export interface Hyphenator {
  /** Offsets (UTF-16) inside the word, ascending; the hyphen is drawn before that character. */
  breaks(word: string): readonly number[];
  /** Further breaks, for narrow measures only: in words of four and five letters, and two letters before a word's end. */
  lateBreaks(word: string): readonly number[];
}

const MIN_LENGTH = 6;
/** Newspapers' columns do with these: «шко-ла», and «се-ло» where gaps would else be nearly twice as wide. */
const LATE_MIN_LENGTH = 4;
const LATE_AFTER = 2;
/** Of a name five letters at least stand before its last two: «Калинингра-де» says what it is, «Перми» stays whole. */
const LATE_IN_NAME_MIN_LENGTH = 7;
const MIN_BEFORE = 2;
const MIN_AFTER = 3;
/** Letters between a break and the word's own hyphen. */
const FROM_OWN_HYPHEN = 4;
const NONE: readonly number[] = [];

interface Rules {
  /** All letters of a word that may be broken. */
  readonly letters: RegExp;
  /** Whether narrow measures may have further breaks. */
  readonly hasLateBreaks: boolean;
  breaks(lowerCaseWord: string): readonly number[];
}

/** @param userWords words with all their breaks marked by hyphens; a word without a mark is never broken */
export function createHyphenator(language: string, userWords: readonly string[]): Hyphenator {
  const rules = rulesOf(language);
  const own = readUserWords(userWords);
  const cache = new Map<string, readonly number[]>();
  const find = (word: string): readonly number[] => {
    const bare = word.replace(/\u0301/g, '');
    const places = breaksOfWord(bare, rules, own);
    return bare === word ? places : places.map((at) => offsetWithAccents(word, at));
  };
  return {
    breaks: (word) =>
      word.length < LATE_MIN_LENGTH ? NONE : remembered(cache, word, () => find(word)),
    lateBreaks: (word) => (rules?.hasLateBreaks ? lateBreaksOf(word, rules, own) : NONE),
  };
}

function lateBreaksOf(
  word: string,
  rules: Rules,
  own: ReturnType<typeof readUserWords>,
): readonly number[] {
  const isName = !rules.letters.test(word);
  if (word.length < (isName ? LATE_IN_NAME_MIN_LENGTH : LATE_MIN_LENGTH)) return NONE;
  if (word.length < MIN_LENGTH) {
    return userBreaks(word, own) ? NONE : within(rules.breaks(word), word, MIN_BEFORE, LATE_AFTER);
  }
  const at = word.length - LATE_AFTER;
  return breaksOfPart(word, rules, own, MIN_BEFORE, LATE_AFTER).filter((place) => place === at);
}

function rulesOf(language: string): Rules | undefined {
  switch (primaryLanguage(language)) {
    case 'ru': {
      const table = russian as unknown as PatternTable;
      return {
        letters: /^[а-яё]+$/,
        hasLateBreaks: true,
        breaks: (word) => russianBreaks(word, (part) => patternBreaks(part, table)),
      };
    }
    case 'en': {
      const table = english as unknown as PatternTable;
      return {
        letters: /^[a-z]+(?:[’'][a-z]+)?$/,
        hasLateBreaks: false,
        breaks: (word) => englishBreaks(word, (part) => patternBreaks(part, table)),
      };
    }
    default:
      return undefined;
  }
}

function breaksOfWord(
  word: string,
  rules: Rules | undefined,
  own: ReturnType<typeof readUserWords>,
): readonly number[] {
  const parts = word.split('-');
  if (parts.length === 1) return breaksOfPart(word, rules, own, MIN_BEFORE, MIN_AFTER);
  const breaks: number[] = [];
  let start = 0;
  parts.forEach((part, i) => {
    const before = i === 0 ? MIN_BEFORE : FROM_OWN_HYPHEN;
    const after = i === parts.length - 1 ? MIN_AFTER : FROM_OWN_HYPHEN;
    for (const at of breaksOfPart(part, rules, own, before, after)) breaks.push(start + at);
    start += part.length + 1;
  });
  return breaks;
}

function breaksOfPart(
  part: string,
  rules: Rules | undefined,
  own: ReturnType<typeof readUserWords>,
  before: number,
  after: number,
): readonly number[] {
  const lower = part.toLowerCase();
  const chosen = userBreaks(lower, own);
  const places = chosen ?? (rules && mayBreak(part, lower, rules) ? rules.breaks(lower) : NONE);
  return within(places, lower, before, after);
}

/** Places that leave so many letters on each side. */
function within(
  places: readonly number[],
  word: string,
  before: number,
  after: number,
): readonly number[] {
  const last = word.replace(/[’'].*$/, '').length - after;
  return places.filter((at) => at >= before && at <= last);
}

/** One capital at most: two and more make an abbreviation or a brand. */
function mayBreak(part: string, lower: string, rules: Rules): boolean {
  return part.length >= MIN_LENGTH && rules.letters.test(lower) && part.slice(1) === lower.slice(1);
}

/** Stress marks are no letters: they stay with the one before. */
function offsetWithAccents(word: string, at: number): number {
  let left = at;
  let offset = 0;
  while (left > 0 || word[offset] === '\u0301') {
    if (word[offset] !== '\u0301') left--;
    offset++;
  }
  return offset;
}
