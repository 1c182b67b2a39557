/**
 * A word in capitals, but for what capitals would falsify: symbols of units (ГОСТ 8.417), «г.» behind a year, formulas (MoS₂), and names
 * that begin with a small letter before a capital one (iFORA, pH).
 */
import { CAPITALS, LETTERS, SMALL } from '../model/letters.ts';

const SYMBOLS =
  'к?м|см|дм|мк?м|нм|[кмМГ]?Вт|[кмМ]?В|[кМГТ]?Гц|[кМГ]?Па|[кМГ]?Дж|[кМГ]?бит|[кМГТ]?[Бб]айт|[кМГТ]Б|Гкал|к?кал|м?г|кг|ц|т|м?л|га|ч|мин|сут|дБ|бар|°C|[kcmµn]?m|[kmµ]?g|ha|[kMG]?t|m?l';
/** «Год» is a word, and a symbol in what is counted by the year only: «т/год». */
const UNIT = new RegExp(
  `^(?:(?:${SYMBOLS})[²³]?)(?:[/·](?:(?:${SYMBOLS})[²³]?|год))*[)»“”.,;:!?…]*$`,
  'u',
);
/** Units that hold a capital letter behind a small one, or that no word is written like: kept wherever they stand. */
const CERTAIN_UNIT = /^(?:[кмМГ](?:Вт|Гц|Па|Дж)|к?В[·/]|кВ|Гкал|дБ)(?![а-яё])/u;
/** Behind these a unit is one: «110/10», «3,5», «тыс.». */
const COUNT = /(?:\d|тыс\.|млн|млрд|(?:кв|куб|пог)\.)$/u;
/** «6 кв. м»: what makes another unit of the one behind it. */
export const PART_OF_UNIT = /^(?:кв|куб|пог)\.$/u;
/** Years and centuries, quarters of a year. */
const CALENDAR = /^(?:гг?|вв?|кв)\.[)»“”,;:!?…]*$/u;
const YEAR = /(?:\d(?:-[а-яё]{1,2})?|[IVXLC])$/u;
/** Of chemistry, with a figure in it, and what is written on behind a hyphen: MoS₂/WSe₂, LiFePO4-аккумулятор. */
const ELEMENT =
  'A[cglrstu]|B[aeir]?|C[adeloru]?|Dy|E[ru]|F[er]?|G[ade]|H[efgo]?|I[nr]?|Kr?|L[aiu]|M[gno]|N[abdei]?|Os?|P[abdot]?|R[abehnu]|S[bceimnr]?|T[abehilm]|U|V|W|Xe|Yb?|Z[nr]';
const FORMULA = new RegExp(
  `^[«„(]*(?=[^\\d₀-₉]*[\\d₀-₉])(?:(?:${ELEMENT}|[()])[\\d₀-₉]*(?:/(?=[A-Z(]))?)+(?![${LETTERS}\\d])`,
  'u',
);
/** What is counted, and the unit that it is counted by: «4,5 руб./кВт·ч», «90 долл./т». */
const RATE = new RegExp(`^([«„(]*(?:[${LETTERS}]{2,}\\.?|[₽$€])/)(.+)$`, 'u');
const SMALL_FIRST = new RegExp(`^[^${LETTERS}]*[${SMALL}]{1,2}[${CAPITALS}]`, 'u');

/** Characters of a unit, a rate or a formula with what is written on behind it: what is longer is none of them. */
const LONGEST = 100;

/** A word of more letters than a unit has, as most are. */
const PLAIN = /^[«„“(]?[А-ЯЁа-яё][а-яё]{5,}[)»“”.,;:!?…]*$/;

/** @param before the word in front of it */
export function inCapitals(word: string, before: string, language: string): string {
  if (word.length > LONGEST || PLAIN.test(word)) return word.toLocaleUpperCase(language);
  const isUnit =
    CERTAIN_UNIT.test(word) || ((UNIT.test(word) || PART_OF_UNIT.test(word)) && COUNT.test(before));
  const isCalendar = CALENDAR.test(word) && YEAR.test(before);
  if (isUnit || isCalendar || SMALL_FIRST.test(word)) return word;
  const [, counted = '', unit = ''] = (COUNT.test(before) && RATE.exec(word)) || [];
  if (UNIT.test(unit)) return counted.toLocaleUpperCase(language) + unit;
  const [formula = ''] = FORMULA.exec(word) ?? [];
  return formula + word.slice(formula.length).toLocaleUpperCase(language);
}
