/**
 * Mends one paragraph as a plain string: spaces, quotes and dashes become right, letters and digits stay save for signs
 * that were typed with them.
 * The text comes with stand-ins for what is protected; line breaks are `\n`.
 * Idempotent: a mended text comes out as it is.
 */
import { primaryLanguage } from '../../model/language.ts';
import { alignGaps, type Gap, keepFixedSpaces } from './align.ts';
import { libraryPass, type Pass } from './library.ts';
import { RUSSIAN_ABBREVIATIONS } from './rules/abbreviations.ts';
import { CHEMISTRY } from './rules/chemistry.ts';
import { RUSSIAN_DASHES } from './rules/dashes.ts';
import { RUSSIAN_DATES } from './rules/dates.ts';
import { ENGLISH_RULES } from './rules/english.ts';
import { ENGLISH_TIES } from './rules/english-ties.ts';
import { FORMULAS } from './rules/formulas.ts';
import { COMMON_MARKS, ENGLISH_MARKS, RUSSIAN_MARKS } from './rules/marks.ts';
import { RUSSIAN_MULTIPLIERS } from './rules/multipliers.ts';
import { RUSSIAN_NUMBERS } from './rules/numbers.ts';
import { RUSSIAN_NUMERALS } from './rules/numerals.ts';
import { RUSSIAN_PLACES } from './rules/places.ts';
import { POINTS } from './rules/points.ts';
import { ANGLE_PRIMES, ENGLISH_FEET, LONE_PRIMES } from './rules/primes.ts';
import { ENGLISH_QUOTES, RUSSIAN_QUOTES, setQuotes } from './rules/quotes.ts';
import { applyRules } from './rules/rule.ts';
import { RUSSIAN_SHORT_WORDS } from './rules/short-words.ts';
import { COMMON_SIGNS, ENGLISH_SIGNS, RUSSIAN_SIGNS } from './rules/signs.ts';
import { RUSSIAN_SPACES } from './rules/spaces.ts';

export interface Mended {
  readonly text: string;
  /** Undefined when nothing changed. */
  readonly gaps: readonly Gap[] | undefined;
}

/** What the mender gives for a text, when what comes of it is known. */
export function mendedAs(text: string, mended: string): Mended {
  return { text: mended, gaps: mended === text ? undefined : alignGaps(text, mended) };
}

/** A rule may open the way for an earlier one, so the rules run until nothing changes: as a rule one round and a check. */
const MOST_ROUNDS = 5;

/** Makes the mender of a language. */
export function createMender(language: string): (text: string) => Mended {
  const steps = stepsOf(language);
  return (text) => {
    let plain = withPlainSpaces(text);
    const first = runOnce(text, plain, steps);
    if (first.text === text) return { text, gaps: undefined };
    let now = first.text;
    for (let round = 1; round < MOST_ROUNDS; round++) {
      const nextPlain = withPlainSpaces(now);
      // Only kinds of spaces were changed, and those the rules do not see: another round would say the same.
      if (nextPlain === plain) break;
      plain = nextPlain;
      const next = runOnce(now, plain, steps).text;
      if (next === now) break;
      now = next;
    }
    return now === first.text ? first : mendedAs(text, now);
  };
}

/** A rule that touched another letter or digit is wrong: then the text stands as it came. */
function runOnce(text: string, plain: string, steps: readonly Pass[]): Mended {
  const mended = steps.reduce((now, step) => step(now), plain);
  const gaps = alignGaps(text, mended);
  // Its length stays, and so do the places of the gaps.
  return { text: gaps ? keepFixedSpaces(text, mended, gaps) : text, gaps };
}

/** What rules see. */
function withPlainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F\t]/g, ' ');
}

/** Kazakh, Tatar and their neighbours have the quotation marks of Russian. */
const setCyrillicQuotes: Pass = (text) =>
  /[а-яё]/i.test(text) ? setQuotes(text, RUSSIAN_QUOTES) : text;

function stepsOf(language: string): readonly Pass[] {
  const library = libraryPass(language) ?? setCyrillicQuotes;
  const marks: Pass = (text) => applyRules(applyRules(text, COMMON_MARKS), COMMON_SIGNS);
  switch (primaryLanguage(language)) {
    case 'ru':
      return [
        marks,
        (text) => applyRules(applyRules(text, RUSSIAN_MARKS), RUSSIAN_SPACES),
        (text) => applyRules(applyRules(text, RUSSIAN_SIGNS), CHEMISTRY),
        (text) => applyRules(text, ANGLE_PRIMES),
        (text) => setQuotes(text, RUSSIAN_QUOTES),
        (text) => applyRules(text, LONE_PRIMES),
        library,
        (text) => applyRules(text, RUSSIAN_DASHES),
        (text) => applyRules(text, RUSSIAN_NUMERALS),
        (text) => applyRules(text, RUSSIAN_MULTIPLIERS),
        (text) => applyRules(text, RUSSIAN_NUMBERS),
        (text) => applyRules(text, RUSSIAN_DATES),
        (text) => applyRules(text, FORMULAS),
        (text) => applyRules(text, RUSSIAN_ABBREVIATIONS),
        (text) => applyRules(text, RUSSIAN_PLACES),
        (text) => applyRules(text, POINTS),
        (text) => applyRules(text, RUSSIAN_SHORT_WORDS),
      ];
    case 'en':
      return [
        marks,
        (text) => applyRules(applyRules(applyRules(text, ENGLISH_MARKS), ENGLISH_SIGNS), CHEMISTRY),
        (text) => applyRules(applyRules(text, ANGLE_PRIMES), ENGLISH_FEET),
        (text) => setQuotes(text, ENGLISH_QUOTES),
        (text) => applyRules(text, LONE_PRIMES),
        library,
        (text) => applyRules(text, ENGLISH_RULES),
        (text) => applyRules(text, ENGLISH_TIES),
        (text) => applyRules(text, FORMULAS),
        (text) => applyRules(text, POINTS),
      ];
    default:
      return [marks, library];
  }
}
