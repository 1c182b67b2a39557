/**
 * Places at which words may break, each word of a language asked once: first this build's memory, then that of earlier builds,
 * then patterns and rules.
 */
import type { KnownBreaks } from '../model/known-texts.ts';
import { createHyphenator, type Hyphenator } from './hyphenation/index.ts';
import { breaksInVerbatim, breaksInWord, NO_DRAWN_BREAKS, type WordBreak } from './tokens.ts';

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
    return this.#remembered(language ?? NO_LANGUAGE, word, () =>
      breaksInWord(word, language ? this.#hyphenatorOf(language) : NO_DRAWN_BREAKS),
    );
  }

  /** Of a word that is set as it is written: an address, code. */
  ofVerbatim(word: string): readonly WordBreak[] {
    return this.#remembered(VERBATIM, word, () => breaksInVerbatim(word));
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

  #remembered(
    language: string,
    word: string,
    find: () => readonly WordBreak[],
  ): readonly WordBreak[] {
    const words = this.#found.get(language) ?? this.#begin(language);
    const found = words.get(word);
    if (found) return found;
    const breaks = this.#known?.get(language)?.get(word)?.map(readBreak) ?? find();
    words.set(word, breaks);
    return breaks;
  }

  #begin(language: string): Map<string, readonly WordBreak[]> {
    const words = new Map<string, readonly WordBreak[]>();
    this.#found.set(language, words);
    return words;
  }

  #hyphenatorOf(language: string): Hyphenator {
    const hyphenator =
      this.#hyphenators.get(language) ?? createHyphenator(language, this.#userWords);
    this.#hyphenators.set(language, hyphenator);
    return hyphenator;
  }
}

/** Stands for no language: no hyphen may be drawn. */
const NO_LANGUAGE = '';
/** No language is called so. */
const VERBATIM = '=';

const KINDS = ['hyphen', 'late', 'last', 'own', 'address', 'dot', 'mail'] as const;
/** Room for kinds in a number that is kept. */
const KIND_BITS = 3;

function keptBreak({ at, kind }: WordBreak): number {
  return (at << KIND_BITS) + KINDS.indexOf(kind);
}

function readBreak(kept: number): WordBreak {
  return { at: kept >> KIND_BITS, kind: KINDS[kept & (2 ** KIND_BITS - 1)]! };
}
