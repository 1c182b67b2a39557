/** Lines that name a table or a picture by its number: «Таблица 1. Заработки», "Fig. 2 — Roads". In: a text; out: whether it is such a line. */
import { CAPITALS, SMALL } from './letters.ts';

/** Letters of two lines at most. */
const LONGEST_TITLE = 200;

/** 3, № 3, 1.2, А1, 2б. */
const NUMBER = `(?:№\\s?)?(?:[${CAPITALS}]\\.?)?\\d{1,3}(?:\\.\\d{1,3})*[${SMALL}]?`;
/** A sentence about it goes on with a small letter: «Таблица 1 показывает, что». */
const WHAT_FOLLOWS = `(?:[.:]?\\s*$|[.:]?\\s+[—–-]?\\s*["«“„(]?[${CAPITALS}\\d]|\\.?\\s*[—–:-]\\s)`;

/** The only table of an item needs no number: «Таблица. Отгружено товаров». */
const UNNUMBERED = String.raw`(?:Таблица|Table)(?:[.:]\s+|\s+[—–]\s+)["«“„(]?[${CAPITALS}\d]`;
const TABLE = new RegExp(
  String.raw`^(?:(?:Таблица|Табл\.|Table)\s+${NUMBER}${WHAT_FOLLOWS}|${UNNUMBERED})`,
  'u',
);
const FIGURE = new RegExp(
  String.raw`^(?:Рисунок|Рис\.|Figure|Fig\.)\s*${NUMBER}${WHAT_FOLLOWS}`,
  'u',
);

export function isTableTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && TABLE.test(text);
}

export function isFigureTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && FIGURE.test(text);
}
