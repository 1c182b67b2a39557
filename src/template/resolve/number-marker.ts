/**
 * Markers of numbered lists. In: the pattern of a level (`1.`, `a)`, `1)`), the numbers, the language; out: one marker for each.
 * Letters are those of the language: in Russian without those that are taken for others or for figures (ё, з, й, о, ч, ъ, ы, ь).
 */
import { primaryLanguage } from '../../model/language.ts';

const RUSSIAN = 'абвгдежиклмнпрстуфхцшщэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

export function numberMarkers(
  pattern: string,
  start: number,
  count: number,
  language: string,
): readonly string[] {
  const letters = primaryLanguage(language) === 'ru' ? RUSSIAN : LATIN;
  // A list that is longer than the alphabet, or begins before it, has figures throughout.
  const hasLetters = pattern.includes('a') && start >= 1 && start + count - 1 <= letters.length;
  return Array.from({ length: count }, (_, i) => {
    const number = start + i;
    return pattern.replace(/[1a]/, hasLetters ? letters.charAt(number - 1) : String(number));
  });
}
