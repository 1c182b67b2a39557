/** Lines on whose work a table is, which are no sentences. In: a text, without spaces round it; out: whether it is such a line. */
import { CAPITALS, LETTERS, SMALL } from './letters.ts';

/** Whose work a table is: «Составлено по: …», «Расчёты по данным Росстата.», «По данным ФНС и ЕМИСС за 2024 г.», «По материалам кластера» */
const TABLE_ORIGIN = new RegExp(
  `^\\s*(?:(?:Составлено|Рассчитано|Подсчитано|Построено)(?![${LETTERS}])|Расч[её]ты?\\s(?:автор|редакц|(?:[^.,]{0,40}\\s)?по\\s+данным\\s)|По\\sматериалам\\s[^,]{1,60}$|По\\sданным\\s(?:(?:[«${CAPITALS}]\\S*|\\d\\S*|и|за|на|гг?\\.|год[аы]?)(?:\\s+|$))+$|(?:Compiled|Calculated) (?:from|by)\\s|(?:Own|Authors’) calculations)`,
  'u',
);
const LONGEST_ORIGIN = 120;
/** It has no verb, and no text goes on behind it; «Росстат» is none. */
const VERB_OR_MORE = new RegExp(
  `(?<![${LETTERS}])[${SMALL}]+(?:л[аио]?|[еёиуюая]т|с[ья])(?![${LETTERS}])|[${SMALL}]{2}[.!?]\\s+[${CAPITALS}]`,
  'u',
);

export function isTableOrigin(text: string): boolean {
  return text.length <= LONGEST_ORIGIN && TABLE_ORIGIN.test(text) && !VERB_OR_MORE.test(text);
}
