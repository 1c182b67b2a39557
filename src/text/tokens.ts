/**
 * Cuts a text into what line breaking sees: words, spaces that may stretch, spaces that may not break.
 * Break opportunities inside words that have no hyphenation (own hyphens, addresses) are found here as well.
 */

export type Token =
  | { readonly type: 'word'; readonly text: string; readonly at: number }
  | { readonly type: 'space'; readonly mayBreak: boolean; readonly at: number };

const SPACE = /[ \t\n\r]/;
const NO_BREAK_SPACE = '\u00a0';
/** Soft hyphens, joiners and byte order marks say nothing that is drawn. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Words and spaces of a text in order; runs of ordinary spaces are one space. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const first = text[at]!;
    let end = at + 1;
    if (first === NO_BREAK_SPACE) {
      tokens.push({ type: 'space', mayBreak: false, at });
    } else if (SPACE.test(first)) {
      while (end < text.length && SPACE.test(text[end]!)) end++;
      tokens.push({ type: 'space', mayBreak: true, at });
    } else {
      while (end < text.length && text[end] !== NO_BREAK_SPACE && !SPACE.test(text[end]!)) end++;
      const word = text.slice(at, end).replace(INVISIBLE, '');
      if (word) tokens.push({ type: 'word', text: word, at });
    }
    at = end;
  }
  return tokens;
}

/** A place inside a word where a line may end. */
export interface WordBreak {
  readonly at: number;
  /** `hyphen`: one is drawn; `own`: the word's own hyphen or slash stands there already. */
  readonly kind: 'hyphen' | 'own' | 'address';
}

const LETTERS = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;
/** «научно-|исследовательский»: both parts have three letters or more; «16-й», «e-mail» and «3D-» stay whole. */
const OWN_HYPHEN = /(?<=\p{L}{3})-(?=\p{L}{3})/gu;

/** Where a word of prose may break. `hyphenate` gives the offsets for drawn hyphens. */
export function breaksInWord(
  word: string,
  hyphenate: (core: string) => readonly number[],
): readonly WordBreak[] {
  const breaks: WordBreak[] = [];
  for (const match of word.matchAll(LETTERS)) {
    for (const at of hyphenate(match[0])) breaks.push({ at: match.index + at, kind: 'hyphen' });
  }
  if (!word.includes('-')) return breaks;
  for (const match of word.matchAll(OWN_HYPHEN)) {
    breaks.push({ at: match.index + 1, kind: 'own' });
  }
  return breaks.sort((a, b) => a.at - b.at);
}

/** Where an address may break: after / . ? & = _ -, never leaving less than three characters on a side. */
export function breaksInAddress(word: string): readonly WordBreak[] {
  const breaks: WordBreak[] = [];
  for (const match of word.matchAll(/[/.?&=_-](?=[^/.?&=_-])/g)) {
    const at = match.index + 1;
    if (at >= 3 && word.length - at >= 3) breaks.push({ at, kind: 'address' });
  }
  return breaks;
}
