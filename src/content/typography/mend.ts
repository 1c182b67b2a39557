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

/** Makes the mender of a language. */
export function createMender(language: string): (text: string) => Mended {
  const steps = stepsOf(language);
  return (text) => {
    const plain = text.replace(/[\u00A0\u202F\t]/g, ' ');
    const raw = steps.reduce((now, step) => step(now), plain);
    const gaps = alignGaps(text, raw);
    // A rule that touched a letter or a digit is wrong: then the author's text stands.
    if (!gaps) return { text, gaps: undefined };
    const mended = keepFixedSpaces(text, raw, gaps);
    return mended === text ? { text, gaps: undefined } : { text: mended, gaps };
  };
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
