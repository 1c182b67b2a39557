/**
 * English within Russian text, a title mostly, told from names: by how many words of Latin letters stand in a row. A long word
 * without a capital is no name either, but a term.
 */
import { primaryLanguage } from '../model/language.ts';
import { LETTERS, NUMERALS } from '../model/letters.ts';
import type { Token } from './tokens.ts';

/** So many words of Latin letters in a row are no name. */
const FEWEST_ENGLISH = 3;
const MARKS = `[^${LETTERS}${NUMERALS}]*`;
const TERM = new RegExp(`^${MARKS}[a-z]{9,}${MARKS}$`, 'u');
const LATIN = new RegExp(`^[^${LETTERS}]*[A-Za-z][A-Za-z’'-]*[^${LETTERS}]*$`, 'u');

/** Whether a word stands among words of Latin letters. */
export function isInEnglishPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isLatin(token)) return false;
  if (token.type === 'word' && TERM.test(token.text)) return true;
  let count = 1;
  // Between two words stands one space.
  for (let i = at - 2; count < FEWEST_ENGLISH && isLatin(tokens[i]); i -= 2) count++;
  for (let i = at + 2; count < FEWEST_ENGLISH && isLatin(tokens[i]); i += 2) count++;
  return count >= FEWEST_ENGLISH;
}

/**
 * The language that tells where a word wider than its line is hyphenated: for a word of Latin letters in Russian text English,
 * name or not, for any hyphen is better than a cut.
 */
export function languageOfWideWord(word: string, language: string): string {
  return primaryLanguage(language) === 'ru' && LATIN.test(word) ? 'en' : language;
}

function isLatin(token: Token | undefined): boolean {
  return token?.type === 'word' && LATIN.test(token.text);
}
