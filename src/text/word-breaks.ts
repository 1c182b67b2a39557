/**
 * Places at which words may break, each word of a language asked once: first this build's memory, then that of earlier builds,
 * then patterns and rules.
 */
import type { KnownBreaks } from '../model/known-texts.ts';
import { remembered } from '../model/remembered.ts';
import { createHyphenator, type Hyphenator } from './hyphenation/hyphenator.ts';
import {
  BREAK_KINDS,
  breaksInVerbatim,
  breaksInWord,
  NO_HYPHENS,
  type WordBreak,
} from './places-in-words.ts';

export class WordBreaks {
  readonly #userWords: readonly string[];
  readonly #known: KnownBreaks | undefined;
  /** By language. */
  readonly #found = new Map<string, Map<string, readonly WordBreak[]>>();
  readonly #hyphenators = new Map<string, Hyphenator>();

  /** @param userWords words with breaks marked by hyphens; @param known of earlier builds */
  constructor(userWords: readonly string[], known: KnownBreaks | undefined) {
    this.#userWords = userWords;
    this.#known = known;
  }

  /** Of a word of prose. @param language undefined where no hyphen may be drawn */
  ofWord(word: string, language: string | undefined): readonly WordBreak[] {
    const name = language ?? NO_LANGUAGE;
    const known = this.#recall(name, word);
    if (known) return known;
    const drawn = language ? this.#hyphenatorOf(language) : NO_HYPHENS;
    return this.#keep(name, word, breaksInWord(word, drawn));
  }

  /** Of a word that is set as it is written: an address, code. */
  ofVerbatim(word: string): readonly WordBreak[] {
    return this.#recall(VERBATIM, word) ?? this.#keep(VERBATIM, word, breaksInVerbatim(word));
  }

  /** Of all words asked for (see KnownTexts). */
  learned(): KnownBreaks {
    return new Map(
      [...this.#found].map(([language, words]) => [
        language,
        new Map([...words].map(([word, breaks]) => [word, breaks.map(keptBreak)])),
      ]),
    );
  }

  /** What this build found, or an earlier one. */
  #recall(language: string, word: string): readonly WordBreak[] | undefined {
    const found = this.#found.get(language)?.get(word);
    if (found) return found;
    const known = this.#known?.get(language)?.get(word);
    return known && this.#keep(language, word, known.map(readBreak));
  }

  #keep(language: string, word: string, breaks: readonly WordBreak[]): readonly WordBreak[] {
    remembered(this.#found, language, () => new Map()).set(word, breaks);
    return breaks;
  }

  #hyphenatorOf(language: string): Hyphenator {
    return remembered(this.#hyphenators, language, () =>
      createHyphenator(language, this.#userWords),
    );
  }
}

/** Stands for no language: no hyphen may be drawn. */
const NO_LANGUAGE = '';
/** Stands for the language of what is set as it is written. No language is called so. */
export const VERBATIM = '=';

/** Room for kinds in a number that is kept. */
const KIND_BITS = 3;

function keptBreak({ at, kind }: WordBreak): number {
  return (at << KIND_BITS) + BREAK_KINDS.indexOf(kind);
}

function readBreak(kept: number): WordBreak {
  return { at: kept >> KIND_BITS, kind: BREAK_KINDS[kept & (2 ** KIND_BITS - 1)]! };
}
