/**
 * Dashes of ranges of letters, Roman numbers and words in Russian text: an en dash without spaces between the first two, an em dash with
 * spaces between words.
 */
import { DASH, END, NB, pattern, type Rule, SP, START } from './rule.ts';

const MONTH =
  '(?:январ[ьяюе]|феврал[ьяюе]|март[аеу]?|апрел[ьяюе]|ма[йяюе]|июн[ьяюе]|июл[ьяюе]|август[аеу]?|сентябр[ьяюе]|октябр[ьяюе]|ноябр[ьяюе]|декабр[ьяюе]|(?:янв|февр?|мар|апр|авг|сент?|окт|нояб?|дек)\\.)';
const WEEKDAY = '(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)';

/** Before letters that number the points of a document. */
const ITEMS = `${START}(?:(?:пп?|подпп?|лит)\\.|(?:под)?пункт\\p{Ll}{0,3}|литер\\p{Ll}{0,2}|абзац\\p{Ll}{0,3})${SP}`;

/** Before capitals that number things of a kind. */
const CLASSES = `${START}(?:[Кк]ласс(?:ы|ов|ам|ами|ах)|[Гг]рупп(?:ы|ам|ами|ах)?|[Кк]атегори(?:и|й|ям|ями|ях)|[Тт]ип(?:ы|ов|ам|ами|ах)|[Зз]он(?:ы|ам|ами|ах)?|[Сс]екци(?:и|й|ям|ями|ях)|[Бб]лок(?:и|ов|ам|ами|ах)|[Кк]орпус(?:а|ов|ам|ами|ах)|[Сс]ектор(?:а|ов|ам|ами|ах)|[Лл]иг(?:и|ам|ами|ах)?|[Уу]ровн(?:и|ей|ям|ями|ях))${SP}`;

function areInOrder(from: string, to: string): boolean {
  return from !== '' && from < to;
}

export const RUSSIAN_WORD_RANGES: readonly Rule[] = [
  {
    name: 'roman-range',
    pattern: pattern(
      `${START}([IVXLCХ]+)(?:${DASH}([IVXLCХ]+)${END}|${SP}${DASH}${SP}([IVXLCХ]+)(?=${SP}(?:вв?\\.|век|столет|тысячелет|кварт|кв\\.)))`,
    ),
    to: (_match, first = '', closed = '', spaced = '') => `${first}–${closed || spaced}`,
    examples: [
      ['XIX-XX вв.', 'XIX–XX вв.'],
      ['XIX - XX веков', 'XIX–XX веков'],
      ['ХIХ-ХХ вв. (русские Х)', 'ХIХ–ХХ вв. (русские Х)'],
      ['в I - III кварталах', 'в I–III кварталах'],
    ],
    against: ['IT-компания', 'X-лучи', 'UV-Vis', 'премия V — X'],
  },
  {
    // What goes from a part of one century or decade to a part of the next is a range of words.
    name: 'parts-of-centuries',
    pattern: pattern(
      `(?<=${START}(?:[IVXХ]{1,6}(?:${SP}(?:в\\.|век\\p{Ll}{0,2}))?|(?:1[89]|20)\\d0-[ехм]{1,2}))${DASH}(?=(?:начал|середин|кон[ец]ц|перв|втор|последн)\\p{Ll}+${SP})`,
    ),
    to: `${NB}— `,
    examples: [
      ['конец XIX-начало XX в.', 'конец XIX~— начало XX в.'],
      ['конец 1990-х-начало 2000-х', 'конец 1990-х~— начало 2000-х'],
      ['в середине XIX в.–первой трети XX в.', 'в середине XIX в.~— первой трети XX в.'],
    ],
    against: ['XIX-XX вв.', 'конец XIX — начало XX', 'X-первый'],
  },
  {
    name: 'months-with-their-years',
    pattern: pattern(
      `(?<=${START}${MONTH}${SP}(?:19|20)\\d\\d(?:${SP}?г\\.)?)${DASH}(?=${MONTH}${SP})`,
      'i',
    ),
    to: `${NB}— `,
    examples: [['сентябрь 2026-май 2027', 'сентябрь 2026~— май 2027']],
    against: ['сентябрь 2026 - май 2027', 'форум 2026-май', 'май 2026-й'],
  },
  {
    name: 'quoted-letter-range',
    pattern: pattern(
      `([«„](\\p{L})[»“])${DASH}(?=[«„](\\p{L})[»“])|(?<=${ITEMS})([«„](\\p{L})[»“])${SP}${DASH}${SP}(?=[«„](\\p{L})[»“])`,
    ),
    to: (_match, closed = '', _from = '', _to = '', spaced = '') => `${closed || spaced}–`,
    when: (_before, _after, _1, closedFrom = '', closedTo = '', _2, from = '', to = '') =>
      areInOrder(closedFrom || from, closedTo || to),
    examples: [
      ['пп. «а»-«г» п. 22', 'пп. «а»–«г» п. 22'],
      ['пп. «а» - «г» п. 22', 'пп. «а»–«г» п. 22'],
    ],
    against: ['«Я» - «О»', 'классы «В»-«А»'],
  },
  {
    name: 'letter-range',
    pattern: pattern(
      `(?<=${ITEMS}(?:\\p{L}\\)?(?:[-–]\\p{L}\\)?)?(?:,|${SP}и)${SP}){0,4})((\\p{L})\\)?)(?:${DASH}|${SP}${DASH}${SP})(?=(\\p{L})${END})`,
    ),
    to: (_match, first = '') => `${first}–`,
    when: (_before, _after, _1, from = '', to = '') => areInOrder(from, to),
    examples: [
      ['пп. а-г п. 22', 'пп. а–г п. 22'],
      ['подпункты а)-в), д)-ж)', 'подпункты а)–в), д)–ж)'],
    ],
    against: ['п. а-ля', 'группы а-г'],
  },
  {
    // Capitals after a word in the plural: a hyphen in «тип А-Б» may be a part of the type's name.
    name: 'capital-range',
    pattern: pattern(
      `(?<=${CLASSES}[«„(]?)(?:([А-ЯЁ])${DASH}(?=([А-ЯЁ])${END})|([A-Z])${DASH}(?=([A-Z])${END}))`,
    ),
    to: (_match, cyrillic = '', _to = '', latin = '') => `${cyrillic || latin}–`,
    when: (_before, _after, cyrillic = '', cyrillicTo = '', latin = '', latinTo = '') =>
      areInOrder(cyrillic || latin, cyrillicTo || latinTo),
    examples: [
      ['помещений классов A-D', 'помещений классов A–D'],
      ['группы А-Г, «А-Г»', 'группы А–Г, «А-Г»'],
      ['Типы «А-В»', 'Типы «А–В»'],
    ],
    against: ['класса A-D', 'классы В-А', 'группы А-Строй', 'группы «Б-5»', 'витамин А-Б'],
  },
  {
    name: 'month-range',
    pattern: pattern(`${DASH}(?<=${START}${MONTH}${DASH})(?=${MONTH}${END})`, 'i'),
    to: `${NB}— `,
    examples: [
      ['за январь-март и сент.-окт. 2025', 'за январь~— март и сент.~— окт. 2025'],
      ['к январю-июню 2024 г.', 'к январю~— июню 2024 г.'],
    ],
    against: ['январь, март', 'май-июньский', 'мини-март'],
  },
  {
    name: 'days-of-two-months',
    pattern: pattern(`${DASH}(?=\\d{1,2}${SP}${MONTH}${END})(?<=\\d${SP}${MONTH}${DASH})`),
    to: `${NB}— `,
    examples: [['28 февраля-3 марта', '28 февраля~— 3 марта']],
    against: ['3-5 марта', '28 февраля-марта'],
  },
  {
    name: 'weekday-range',
    pattern: pattern(`${DASH}(?<=${START}${WEEKDAY}${DASH})(?=${WEEKDAY}${END})`, 'i'),
    to: `${NB}— `,
    examples: [['понедельник–пятница', 'понедельник~— пятница']],
    against: ['среда обитания', 'бизнес-среда'],
  },
];
