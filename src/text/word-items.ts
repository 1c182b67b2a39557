/**
 * Words as items of a paragraph. Words recur: the items of one are kept when it is met again, and all paragraphs behind take them.
 * In: what they depend on beside the word's text: its look, the kind of paragraph, the language, the price of a hyphen. Out: the items
 * known so far.
 */
import type { ShapedWord } from '../model/paragraph.ts';
import { remembered } from '../model/remembered.ts';
import type { ParagraphStyle, RunStyle } from '../model/style.ts';
import type { WordItem } from './item-columns.ts';

/** A word as it stands in any paragraph. */
export interface WordItems {
  readonly items: readonly WordItem[];
  /** What it was shaped to. */
  readonly shaped: readonly ShapedWord[];
}

/** Stands for a word that was met once: half of all words never come again. */
export const MET_ONCE: WordItems = { items: [], shaped: [] };

/** By their text. */
export type ItemsByWord = Map<string, WordItems>;

/** Words of one look in paragraphs of one kind: by language, and by the penalty of a hyphen drawn in them. */
export type WordsOfLook = Map<string, Map<number, ItemsByWord>>;

export class WordItemsMemory {
  /** Styles are many, looks are few. */
  readonly #looks = new Map<string, WordsOfLook>();
  #last: { readonly run: RunStyle; style: ParagraphStyle; words: WordsOfLook } | undefined;

  of(run: RunStyle, style: ParagraphStyle): WordsOfLook {
    if (this.#last?.run === run && this.#last.style === style) return this.#last.words;
    const { fonts, features, size, letterSpacing } = run;
    const { hyphenate, hangingPunctuation, align } = style;
    const kind = [hyphenate, hangingPunctuation, align === 'justify'];
    const key = JSON.stringify([fonts, features, size, letterSpacing, ...kind]);
    const words = remembered(this.#looks, key, (): WordsOfLook => new Map());
    this.#last = { run, style, words };
    return words;
  }
}

export function wordsOf(words: WordsOfLook, language: string, penalty: number): ItemsByWord {
  const known = words.get(language)?.get(penalty);
  if (known) return known;
  const made: ItemsByWord = new Map();
  remembered(words, language, () => new Map()).set(penalty, made);
  return made;
}
