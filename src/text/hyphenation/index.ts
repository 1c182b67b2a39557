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
import { remembered } from '../../model/remembered.ts';
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
  switch (language.toLowerCase().split('-')[0]) {
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
      const letters = /^[a-z]+(?:[’'][a-z]+)?$/;
      return {
        letters,
        hasLateBreaks: false,
        breaks: (word) => englishBreaks(word, table),
      };
    }
    default:
      return undefined;
  }
}

/**
 * First parts that the patterns, older than such words, do not know: nano|technology, not nan|otechnology; anti|trust,
 * trans|national, crypto|currency, agri|business.
 */
const ENGLISH_FIRST_PART =
  /^(?:(?:nano|micro|macro|cyber|multi|inter|super|hyper|eco|geo|bio|agro|hydro|aero|auto|tele)(?=tech|struct|syst|spher|mater|comp|chem|degrad|fib|sens|market|medi|clust|part|therm)|bio(?=eco|eng|ener|eth|inf)|anti(?=trust|dump|corr|monop|infl|cris|fraud|freez|money|pollut|stat|terr|vir)|trans(?=nat)|crypto(?=curr|asset|exch)|agri(?=bus|food|tour|tech)|mega(?=watt|proj|ton))/;
/** Kazakh|stan, Tatar|stan: the land stands behind its people; «Tristan», «Augustan», «sacristan» are no lands. */
const ENGLISH_LAND = /^(?!augu|sacri)[a-z]{4,}(?=stan$)/;
/** Names whose roots the patterns tear, with all their breaks. */
const ENGLISH_NAMES: ReadonlyMap<string, readonly number[]> = new Map([
  ['innopolis', [4]],
  ['togliatti', [2]],
  ['volkswagen', [5, 7]],
]);
/** Letters between a break and a land's name: «Taji-kistan» reads as two words. */
const FROM_LAND = 4;

function englishBreaks(word: string, table: PatternTable): readonly number[] {
  const land = ENGLISH_LAND.exec(word)?.[0].length;
  if (land !== undefined) {
    const people = patternBreaks(word.slice(0, land), table).filter((at) => at <= land - FROM_LAND);
    return [...people, land];
  }
  const first = ENGLISH_FIRST_PART.exec(word)?.[0].length;
  if (first === undefined)
    return ENGLISH_NAMES.get(word) ?? voiced(word, patternBreaks(word, table));
  const rest = patternBreaks(word.slice(first), table).map((at) => at + first);
  return [first, ...rest];
}

/** Opens an English syllable: the lone consonant of «dis|tri|b|u|tion» does, that of «web|cam» does not. */
const ENGLISH_ONSET = /^(?:[^aeiouy]?[aeiouy]|[bcfgkp][lr]|[dt][rw]|s[cklmnpqtw])/;
/** Two letters for one sound open it too, where the patterns leave them together: «pho|tog|ra|pher», but «court|house». */
const ENGLISH_DIGRAPH = /^[cpst]h$/;

/**
 * Every part has a vowel, where the patterns say dis|tri|b|u|tion and we|b|cam: consonants between two breaks go to the
 * part behind them where they may open it, dis|tri|bu|tion, and else stay with the one before, web|cam.
 */
function voiced(word: string, breaks: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const at of breaks) {
    const from = kept.at(-1) ?? 0;
    const part = word.slice(from, at);
    if (/[aeiouy]/.test(part)) kept.push(at);
    else if (from > 0 && !ENGLISH_DIGRAPH.test(part) && !ENGLISH_ONSET.test(word.slice(from))) {
      kept[kept.length - 1] = at;
    }
  }
  return kept;
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
