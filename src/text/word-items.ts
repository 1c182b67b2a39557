/**
 * Words as items of a paragraph. Words recur: the items of one are kept when it is met again, and all paragraphs behind take them.
 * In: what they depend on beside the word's text: its look, the kind of paragraph, the language, the price of a hyphen. Out: the items
 * known so far.
 */
import type { ShapedWord } from '../model/paragraph.ts';
import { remembered } from '../model/remembered.ts';
import type { ParagraphStyle, RunStyle } from '../model/style.ts';
import { ByLook } from './by-look.ts';
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
export class WordsOfLook {
  readonly #known = new Map<string, Map<number, ItemsByWord>>();
  /** Those asked for last: mostly the next word is among them. */
  #last: ItemsByWord = new Map();
  #language = '';
  #penalty = Number.NaN;

  of(language: string, penalty: number): ItemsByWord {
    if (language !== this.#language || penalty !== this.#penalty) {
      const byPenalty = remembered(this.#known, language, () => new Map<number, ItemsByWord>());
      this.#last = remembered(byPenalty, penalty, (): ItemsByWord => new Map());
      this.#language = language;
      this.#penalty = penalty;
    }
    return this.#last;
  }
}

export class WordItemsMemory {
  /** By the kind of paragraph. */
  readonly #looks = new ByLook<WordsOfLook[]>(() => []);

  of(run: RunStyle, { hyphenate, hangingPunctuation, align }: ParagraphStyle): WordsOfLook {
    const kind = +hyphenate + 2 * +hangingPunctuation + 4 * +(align === 'justify');
    const byKind = this.#looks.of(run);
    byKind[kind] ??= new WordsOfLook();
    return byKind[kind];
  }
}
