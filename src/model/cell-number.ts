/**
 * Numbers that fill cells of tables, as each language writes them. In: a cell's text; out: whether it is a number, and its whole part.
 * English parts thousands by a comma and decimals by a point, Russian thousands by a space and decimals by a comma; what either
 * takes from elsewhere (12 450 or 0,5 in English, 0.5 in Russian) is read as it must be meant.
 */
import { primaryLanguage } from './language.ts';

/** Sign and figures before the decimal sign. */
const WHOLE = String.raw`[+\u2212–-]?\d+(?:\s\d{3})*`;
/** A nought opens no thousands: 0,125 is less than one in every language. */
const ENGLISH_WHOLE = String.raw`(?:[+\u2212–-]?[1-9]\d{0,2}(?:,\d{3})+(?!\d)|${WHOLE})`;
const FRACTION = String.raw`(?:[.,]\d+)?`;
/** What may stand before a number: how near it is, or its currency. */
const LEAD = String.raw`(?:[<>≤≥≈~∼]\s?)?(?:[$€£¥₽₸₴]\s?)?`;
/** What may stand behind it: how far it may be off, a unit of one sign, and stars or a raised figure that call a note. */
const TAIL = String.raw`(?:\s?±\s?\d+${FRACTION})?(?:\s?[%‰$€£¥₽₸₴])?(?:\*{0,3}|[¹²³⁴⁵])`;

interface Patterns {
  readonly whole: RegExp;
  readonly number: RegExp;
}

const OF_ENGLISH = patternsOf(ENGLISH_WHOLE);
const OF_OTHERS = patternsOf(WHOLE);

function patternsOf(whole: string): Patterns {
  return {
    whole: new RegExp(`^${LEAD}(?:${whole}${FRACTION}[–…])?${whole}`),
    number: new RegExp(`^${LEAD}(?:${whole}${FRACTION}[–…])?${whole}${FRACTION}${TAIL}$`),
  };
}

function patterns(language: string): Patterns {
  return primaryLanguage(language) === 'en' ? OF_ENGLISH : OF_OTHERS;
}

/** Whether a text is a number, or a range of two, with its sign, unit and groups of thousands. */
export function isCellNumber(text: string, language: string): boolean {
  return patterns(language).number.test(text);
}

/** In place of a number: there is none, it is not known, or there can be none («х» of Russian statistics). */
const NO_NUMBER =
  /^(?:|[-\u2010-\u2015\u2212…]|\.{3}|н[/.]?\s?[дп]\.?|n[/.]?[ad]\.?|[xх]|нет(?:\s+данных)?|no(?:\s+data|ne)?)$/i;

/** Whether a cell among numbers says that it has none. */
export function isWithoutNumber(text: string): boolean {
  return NO_NUMBER.test(text);
}

/** What stands before the decimal sign, of a range before that of its second number; undefined where there is no figure. */
export function wholePart(text: string, language: string): string | undefined {
  return patterns(language).whole.exec(text)?.[0];
}
