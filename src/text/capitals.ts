/**
 * A word in capitals, but for what capitals would falsify: symbols of units (ГОСТ 8.417), «г.» behind a year, and names
 * that begin with a small letter before a capital one (iFORA, pH).
 */

const SYMBOLS =
  'к?м|см|дм|мк?м|нм|[кмМГ]?Вт|[кмМ]?В|[кМГТ]?Гц|[кМГ]?Па|[кМГ]?Дж|[кМГ]?бит|[кМГТ]?[Бб]айт|[кМГТ]Б|Гкал|к?кал|м?г|кг|ц|т|м?л|га|ч|мин|сут|дБ|бар|°C';
/** «Год» is a word, and a symbol in what is counted by the year only: «т/год». */
const UNIT = new RegExp(
  `^(?:(?:${SYMBOLS})[²³]?)(?:[/·](?:(?:${SYMBOLS})[²³]?|год))*[)»“”.,;:!?…]*$`,
  'u',
);
/** Units that hold a capital letter behind a small one, or that no word is written like: kept wherever they stand. */
const CERTAIN_UNIT = /^(?:[кмМГ](?:Вт|Гц|Па|Дж)|к?В[·/]|кВ|Гкал|дБ)(?![а-яё])/u;
/** Behind these a unit is one: «110/10», «3,5», «тыс.». */
const COUNT = /(?:\d|тыс\.|млн|млрд)$/u;
/** Years and centuries. */
const CALENDAR = /^(?:гг?|вв?)\.[)»“”,;:!?…]*$/u;
const YEAR = /(?:\d|[IVXLC])$/u;
const SMALL_FIRST = /^\P{L}*\p{Ll}{1,2}\p{Lu}/u;

/** @param before the word in front of it */
export function inCapitals(word: string, before: string, language: string): string {
  const isUnit = CERTAIN_UNIT.test(word) || (UNIT.test(word) && COUNT.test(before));
  const isCalendar = CALENDAR.test(word) && YEAR.test(before);
  return isUnit || isCalendar || SMALL_FIRST.test(word) ? word : word.toLocaleUpperCase(language);
}
