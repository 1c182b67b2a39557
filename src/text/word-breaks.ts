/**
 * Places at which words may break, each word of a language asked once: first this build's memory, then that of earlier builds,
 * then patterns and rules.
 */
import type { KnownBreaks } from '../model/known-texts.ts';
import { remembered } from '../model/remembered.ts';
import { createHyphenator, type Hyphenator } from './hyphenation/index.ts';
import {
  breaksInVerbatim,
  breaksInWord,
  NO_DRAWN_BREAKS,
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
    return this.#recall(language ?? NO_LANGUAGE, word, () =>
      breaksInWord(word, language ? this.#hyphenatorOf(language) : NO_DRAWN_BREAKS),
    );
  }

  /** Of a word that is set as it is written: an address, code. */
  ofVerbatim(word: string): readonly WordBreak[] {
    return this.#recall(VERBATIM, word, () => breaksInVerbatim(word));
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

  #recall(language: string, word: string, find: () => readonly WordBreak[]): readonly WordBreak[] {
    const words = remembered(this.#found, language, () => new Map());
    return remembered(
      words,
      word,
      () => this.#known?.get(language)?.get(word)?.map(readBreak) ?? find(),
    );
  }

  #hyphenatorOf(language: string): Hyphenator {
    return remembered(this.#hyphenators, language, () =>
      createHyphenator(language, this.#userWords),
    );
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
