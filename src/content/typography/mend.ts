/**
 * Mends one paragraph as a plain string: letters and digits stay, spaces, quotes and dashes become right.
 * The text comes with stand-ins for what is protected; line breaks are `\n`.
 * Idempotent: a mended text comes out as it is.
 */
import { alignGaps, type Gap, keepFixedSpaces } from './align.ts';
import { libraryPass, type Pass } from './library.ts';
import { RUSSIAN_ABBREVIATIONS } from './rules/abbreviations.ts';
import { RUSSIAN_DASHES } from './rules/dashes.ts';
import { ENGLISH_RULES } from './rules/english.ts';
import { COMMON_MARKS, RUSSIAN_MARKS } from './rules/marks.ts';
import { RUSSIAN_NUMBERS } from './rules/numbers.ts';
import { ENGLISH_QUOTES, RUSSIAN_QUOTES, setQuotes } from './rules/quotes.ts';
import { applyRules } from './rules/rule.ts';
import { RUSSIAN_SHORT_WORDS } from './rules/short-words.ts';

export interface Mended {
  readonly text: string;
  /** Undefined when nothing changed. */
  readonly gaps: readonly Gap[] | undefined;
}

/** A rule may open the way for an earlier one, so the rules run until nothing changes: as a rule one round and a check. */
const MOST_ROUNDS = 5;

/** Makes the mender of a language. */
export function createMender(language: string): (text: string) => Mended {
  const steps = stepsOf(language);
  return (text) => {
    let now = text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const next = runOnce(now, steps);
      if (next === now) break;
      now = next;
    }
    return now === text ? { text, gaps: undefined } : { text: now, gaps: alignGaps(text, now) };
  };
}

/** A rule that touched a letter or a digit is wrong: then the text stands as it came. */
function runOnce(text: string, steps: readonly Pass[]): string {
  const plain = text.replace(/[\u00A0\u202F\t]/g, ' ');
  const mended = steps.reduce((now, step) => step(now), plain);
  const gaps = alignGaps(text, mended);
  return gaps ? keepFixedSpaces(text, mended, gaps) : text;
}

function stepsOf(language: string): readonly Pass[] {
  const library = libraryPass(language);
  const marks: Pass = (text) => applyRules(text, COMMON_MARKS);
  switch (language) {
    case 'ru':
      return [
        marks,
        (text) => applyRules(text, RUSSIAN_MARKS),
        (text) => setQuotes(text, RUSSIAN_QUOTES),
        library,
        (text) => applyRules(text, RUSSIAN_DASHES),
        (text) => applyRules(text, RUSSIAN_NUMBERS),
        (text) => applyRules(text, RUSSIAN_ABBREVIATIONS),
        (text) => applyRules(text, RUSSIAN_SHORT_WORDS),
      ];
    case 'en':
      return [
        marks,
        (text) => setQuotes(text, ENGLISH_QUOTES),
        library,
        (text) => applyRules(text, ENGLISH_RULES),
      ];
    default:
      return [marks, library];
  }
}
