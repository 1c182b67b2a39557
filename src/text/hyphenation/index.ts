/**
 * Hyphenation: a word in, the places where a hyphen may be drawn out, by the rules of its language (language-rules.ts); in
 * languages that have none the editor's own words only.
 * Never broken: words under six letters, with two capitals or with digits, in another script than the language's. Narrow
 * measures may have breaks beside these: in Russian words of four and five letters, and two letters before a word's end.
 * A compound with its own hyphen is judged part by part, four letters away from that hyphen; the break at the hyphen
 * itself is not told here. The editor's own words win: `мед-учреждение` marks all breaks of the word.
 */
import { remembered } from '../../model/remembered.ts';
import { type LanguageRules, languageRules } from './language-rules.ts';
import { readUserWords, type UserWords, userBreaks } from './user-words.ts';

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

/** @param userWords words with all their breaks marked by hyphens; a word without a mark is never broken */
export function createHyphenator(language: string, userWords: readonly string[]): Hyphenator {
  const rules = languageRules(language);
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

function lateBreaksOf(word: string, rules: LanguageRules, own: UserWords): readonly number[] {
  const isName = !rules.letters.test(word);
  if (word.length < (isName ? LATE_IN_NAME_MIN_LENGTH : LATE_MIN_LENGTH)) return NONE;
  if (word.length < MIN_LENGTH) {
    return userBreaks(word, own)
      ? NONE
      : within(rules.breaks(word), word, rules, MIN_BEFORE, LATE_AFTER);
  }
  const at = word.length - LATE_AFTER;
  return breaksOfPart(word, rules, own, MIN_BEFORE, LATE_AFTER).filter((place) => place === at);
}

function breaksOfWord(
  word: string,
  rules: LanguageRules | undefined,
  own: UserWords,
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
  rules: LanguageRules | undefined,
  own: UserWords,
  before: number,
  after: number,
): readonly number[] {
  const lower = part.toLowerCase();
  const chosen = userBreaks(lower, own);
  const places = chosen ?? (rules && mayBreak(part, lower, rules) ? rules.breaks(lower) : NONE);
  return within(places, lower, rules, before, after);
}

/** Places that leave so many letters on each side. */
function within(
  places: readonly number[],
  word: string,
  rules: LanguageRules | undefined,
  before: number,
  after: number,
): readonly number[] {
  const whole = rules?.hasApostropheWithin ? word : word.replace(/[’'].*$/, '');
  const last = whole.length - after;
  return places.filter((at) => at >= before && at <= last);
}

/** One capital at most: two and more make an abbreviation or a brand. */
function mayBreak(part: string, lower: string, rules: LanguageRules): boolean {
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
