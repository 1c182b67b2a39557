/**
 * Languages in which a line may end before the last consonant that stands before a vowel, and nowhere between vowels: Kazakh,
 * Tatar and their kin, where a syllable begins with one consonant at most («өнер-кә-сіп»), and Belarusian, which lets
 * consonants part anywhere («прамыс-ло-васць»). Tables of patterns for the first do not exist, that for the second is none.
 */

const VOWEL = /[аәӑеёӗиіоөуүұӳыэюяaäâeəiıîoöuüû]/;
/** They stay with the letter before. */
const SIGN = /[ьъ’'ʼ]/;
/** Two letters of one sound. */
const DIGRAPH = /^(?:дз|дж)$/;

/** Offsets in a lower-case word. */
export function syllableBreaks(word: string): readonly number[] {
  const breaks: number[] = [];
  let hasVowel = false;
  for (let at = 0; at < word.length; at++) {
    if (!VOWEL.test(word.charAt(at))) continue;
    if (hasVowel && !VOWEL.test(word.charAt(at - 1))) breaks.push(onsetOf(word, at));
    hasVowel = true;
  }
  return breaks;
}

/** Where the syllable of a vowel begins. */
function onsetOf(word: string, vowel: number): number {
  if (SIGN.test(word.charAt(vowel - 1))) return vowel;
  return DIGRAPH.test(word.slice(vowel - 2, vowel)) ? vowel - 2 : vowel - 1;
}
