/**
 * The editor's own words: «мед-учреждение» marks all breaks of the word, «Сколково» forbids them.
 * Inflected forms match by the stem: the word less its last vowels, й and ь. A form may have up to four letters after
 * the stem («мед-учрежден|иями»), and keeps those marks that fall inside it.
 */

interface UserWord {
  readonly stem: string;
  readonly text: string;
  readonly breaks: readonly number[];
}

export type UserWords = readonly UserWord[];

const ENDING = /[аеёиоуыэюяйь]{1,3}$/;
const LONGEST_ENDING = 4;

export function readUserWords(words: readonly string[]): UserWords {
  return words.flatMap((marked) => {
    const pieces = marked.trim().toLowerCase().split('-');
    const text = pieces.join('');
    if (text === '') return [];
    const breaks: number[] = [];
    let at = 0;
    for (const piece of pieces.slice(0, -1)) {
      at += piece.length;
      breaks.push(at);
    }
    const stem = text.length > 4 ? text.replace(ENDING, '') : text;
    return [{ stem, text, breaks }];
  });
}

/** Breaks of a lower-case word that the editor named; undefined when there is none. */
export function userBreaks(word: string, words: UserWords): readonly number[] | undefined {
  let found: UserWord | undefined;
  for (const user of words) {
    if (user.text === word) return user.breaks;
    const rest = word.length - user.stem.length;
    const isForm = rest >= 0 && rest <= LONGEST_ENDING && word.startsWith(user.stem);
    if (isForm && (!found || user.stem.length > found.stem.length)) found = user;
  }
  const stem = found?.stem.length ?? 0;
  return found?.breaks.filter((at) => at <= stem);
}
