/**
 * Breaks of one Russian word without hyphens, in lower case: patterns, corrected by compounds and by hard rules.
 * A part has a vowel; й, ь, ъ stay with the letter before; two equal consonants between vowels are parted.
 */
import { findJoint } from './russian-compounds.ts';
import { RUSSIAN_CORRECTIONS } from './russian-corrections.ts';
import { awayFromJoint } from './russian-joint.ts';

const VOWEL = /[аеёиоуыэюя]/;
const NEVER_FIRST = /[йьъ]/;

/** @param patterns breaks that the patterns allow */
export function russianBreaks(
  word: string,
  patterns: (word: string) => readonly number[],
): readonly number[] {
  return withVowels(word, raw(word, patterns));
}

/**
 * Behind a joint not torn after two letters: «судоре-монтный» reads as «судорога», «нефтепе-рерабатывающий»,
 * «Минобрна-уки», «хлорор-ганический» as nothing.
 */
const UNTORN = /^(?:ремонт|пере|наук|органи[чк])/;

/** Compounds are cut at their joint and every part is hyphenated for itself; parts may be compounds again. */
function raw(word: string, patterns: (word: string) => readonly number[]): readonly number[] {
  const joint = findJoint(word);
  if (!joint) return correct(word, patterns(word));
  const { at, inner } = joint;
  const first = inner ?? breaksOfFirst(word.slice(0, at), patterns);
  const second = word.slice(at);
  const rest = raw(second, patterns)
    .filter((b) => b !== 2 || !UNTORN.test(second))
    .map((b) => b + at);
  return [...first, at, ...rest];
}

/** What stands before a root may be prefixes (пред|по|чтение), which keep their breaks. */
const PREFIXED = /^(?:.{1,4}$|бе[зс]|вы|до|за|из|ис|на|не|об|от|по|пр[еио]|ра[зс]|со|во[зс])/;

function breaksOfFirst(
  part: string,
  patterns: (word: string) => readonly number[],
): readonly number[] {
  const breaks = correct(part, patterns(part));
  return PREFIXED.test(part) ? breaks : awayFromJoint(breaks, part.length);
}

function correct(word: string, breaks: readonly number[]): readonly number[] {
  let result = behindClosing(word, breaks);
  for (const { find, forbid, allow } of RUSSIAN_CORRECTIONS) {
    const match = find.exec(word);
    if (!match) continue;
    const from = match.index;
    result = result.filter((b) => !forbid.includes(b - from));
    const more = allow.map((b) => b + from).filter((b) => !result.includes(b));
    if (more.length > 0) result = [...result, ...more].sort((a, b) => a - b);
  }
  return result;
}

/**
 * What opens no Russian syllable stays with the one before: «Хил|тон», «Нань|нин», «оснаст|чик», «изъ|ян|ный». The table's
 * patterns, made for native roots, take it for an onset. Not «ть»: «полу|тьма»; not «ль»: «без|льготный».
 */
const NEVER_OPENING =
  /^(?:ст(?=ч)|[бвгджзкмнпрсфхцчшщ]ь(?=[бвгджзклмнпрстфхцчшщ])|н(?=[мнтхц])|л(?=[тзб])|р(?=[нб])|т(?=[нф]|чик)|ч(?=н)|[зф](?=[чщ])|[бд](?=к)|д(?=[бх])|ш(?=г)|г(?=щ)|с(?=ск)|п(?=[мб]))/;

function behindClosing(word: string, breaks: readonly number[]): readonly number[] {
  let isMoved = false;
  const moved = breaks.map((at) => {
    const length = NEVER_OPENING.exec(word.slice(at))?.[0].length ?? 0;
    if (length > 0) isMoved = true;
    return at + length;
  });
  return isMoved ? [...new Set(moved)] : breaks;
}

/** Keeps breaks that leave a vowel on both sides and no й, ь, ъ at a part's start. */
function withVowels(word: string, breaks: readonly number[]): readonly number[] {
  const kept: number[] = [];
  let last = 0;
  for (const at of breaks) {
    const isFit =
      !NEVER_FIRST.test(word.charAt(at)) &&
      VOWEL.test(word.slice(last, at)) &&
      VOWEL.test(word.slice(at));
    if (!isFit) continue;
    kept.push(at);
    last = at;
  }
  return kept;
}
