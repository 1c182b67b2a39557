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

/** Letters of the shortest word that is broken on any measure: halves of less tell little. */
const MIN_LENGTH = 6;
/** Newspapers' columns do with these: «шко-ла», and «се-ло» where gaps would else be nearly twice as wide. */
const LATE_MIN_LENGTH = 4;
/** Of a name five letters at least stand before its last two: «Калинингра-де» says what it is, «Перми» stays whole. */
const LATE_IN_NAME_MIN_LENGTH = 7;

/** Fewest letters that stand before a break and behind it (TeX: \lefthyphenmin, \righthyphenmin). */
interface Fewest {
  readonly before: number;
  readonly after: number;
}

const FEWEST: Fewest = { before: 2, after: 3 };
const LATE_FEWEST: Fewest = { before: 2, after: 2 };
/** Letters between a break and the word's own hyphen. */
const FROM_OWN_HYPHEN = 4;
const NONE: readonly number[] = [];

/** @param userWords words with all their breaks marked by hyphens; a word without a mark is never broken */
export function createHyphenator(language: string, userWords: readonly string[]): Hyphenator {
  return new RuledHyphenator(languageRules(language), readUserWords(userWords));
}

class RuledHyphenator implements Hyphenator {
  readonly #rules: LanguageRules | undefined;
  readonly #own: UserWords;
  readonly #known = new Map<string, readonly number[]>();

  constructor(rules: LanguageRules | undefined, own: UserWords) {
    this.#rules = rules;
    this.#own = own;
  }

  breaks(word: string): readonly number[] {
    if (word.length < LATE_MIN_LENGTH) return NONE;
    return remembered(this.#known, word, () => {
      const bare = word.replace(/\u0301/g, '');
      const places = this.#ofWord(bare);
      return bare === word ? places : places.map((at) => offsetWithAccents(word, at));
    });
  }

  lateBreaks(word: string): readonly number[] {
    const rules = this.#rules;
    if (!rules?.hasLateBreaks) return NONE;
    const isName = !rules.letters.test(word);
    if (word.length < (isName ? LATE_IN_NAME_MIN_LENGTH : LATE_MIN_LENGTH)) return NONE;
    if (word.length < MIN_LENGTH) {
      return userBreaks(word, this.#own)
        ? NONE
        : this.#within(rules.breaks(word), word, LATE_FEWEST);
    }
    const at = word.length - LATE_FEWEST.after;
    return this.#ofPart(word, LATE_FEWEST).filter((place) => place === at);
  }

  #ofWord(word: string): readonly number[] {
    const parts = word.split('-');
    let start = 0;
    return parts.flatMap((part, i) => {
      const before = i === 0 ? FEWEST.before : FROM_OWN_HYPHEN;
      const after = i === parts.length - 1 ? FEWEST.after : FROM_OWN_HYPHEN;
      const from = start;
      start += part.length + 1;
      return this.#ofPart(part, { before, after }).map((at) => from + at);
    });
  }

  #ofPart(part: string, fewest: Fewest): readonly number[] {
    const lower = part.toLowerCase();
    const chosen = userBreaks(lower, this.#own);
    const rules = this.#rules;
    const places = chosen ?? (rules && mayBreak(part, lower, rules) ? rules.breaks(lower) : NONE);
    return this.#within(places, lower, fewest);
  }

  /** Places that leave so many letters on each side. */
  #within(places: readonly number[], word: string, { before, after }: Fewest): readonly number[] {
    const whole = this.#rules?.hasApostropheWithin ? word : word.replace(/[’'].*$/, '');
    const last = whole.length - after;
    return places.filter((at) => at >= before && at <= last);
  }
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
