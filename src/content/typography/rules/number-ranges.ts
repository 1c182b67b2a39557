/** Dashes of ranges of figures in Russian text: an en dash without spaces. Whether two numbers are a range at all is told by `ranges.ts`. */
import {
  isClosedRange,
  isNumberedRange,
  isSpacedRange,
  NUMBER,
  RUSSIAN_RANGES,
  WHOLE,
} from './ranges.ts';
import { DASH, END, pattern, type Rule, SP, START } from './rule.ts';
import { PHYSICAL } from './units.ts';

/** Words after which digits with a hyphen are a name, not a range. */
const CODE_BEFORE =
  '(?:№|тел\\.?|доб\\.?|факс:?|ауд\\.?|каб\\.?|ГОСТ(?: Р)?|ОСТ|ISO|ИСО|МЭК|IEC|СП|СНиП|ТУ|СанПиН|RFC|ФЗ|код)';

/** Units that may be glued to the second number of a range; any other letter there makes a name: 12-34Б. */
const GLUED =
  '(?:млн|млрд|трлн|тыс|руб|кг|км|см|мм|га|л|т|мин|сек|шт|чел|лет|мес|стр|сут|нед|[кМГ]?Вт|[кМГ]?Гц|[кМГ]?Па|гг?|год\\p{Ll}{1,3}|м)';

/** What each of two numbers may have been measured in. */
const MEASURE = `(?:${PHYSICAL}|кг|мг|мкг|км|см|мм|мкм|нм|га|мл|т|г|л|м|мин|сут|ч)`;

/** Of two hours of the day, their minutes behind a point or a colon. */
function isEarlier(from: string, to: string): boolean {
  const [start = 0, end = 0] = [from, to].map((time) => Number(time.replace(':', '.')));
  return start < end;
}

function isLess(first: string, second: string): boolean {
  return Number(first.replace(',', '.')) < Number(second.replace(',', '.'));
}

/** Years. */
const LONGEST_LIFE = 120;

/** A range stands when its second number is the greater one. */
function joinRange(match: string, first = '', second = ''): string {
  return isLess(first, second) ? `${first}–${second}` : match;
}

export const RUSSIAN_NUMBER_RANGES: readonly Rule[] = [
  {
    name: 'short-days-of-the-week',
    pattern: pattern(
      `(?<=${START}(?:пн|вт|ср|чт|пт|сб|вс)\\.?)${SP}?[-\\u2010-\\u2014]${SP}?(?=(?:пн|вт|ср|чт|пт|сб|вс)${END})`,
      'i',
    ),
    to: '–',
    examples: [['Пн-Пт, сб. — вс.', 'Пн–Пт, сб.–вс.']],
    against: ['ср-во', 'пн, вт'],
  },
  {
    name: 'date-range',
    pattern: pattern(
      `(?<![\\d.])(\\d{1,2}\\.\\d{2}(?:\\.\\d{4})?)${SP}?[-\\u2010-\\u2015]${SP}?(\\d{1,2}\\.\\d{2}\\.\\d{4})(?![\\d.]\\d)`,
    ),
    to: '$1–$2',
    examples: [
      ['01.02.2025-03.02.2025', '01.02.2025–03.02.2025'],
      ['с 01.02 - 03.02.2025', 'с 01.02–03.02.2025'],
    ],
    against: ['01.02.2025, 03.02.2025', '1.01.02.2025-03.02.2025'],
  },
  {
    // Hours are written so as well, «9-18.10 ч»: those have their own rules.
    name: 'days-before-a-month-in-figures',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:№-]|№${SP})(\\d{1,2})[-\\u2010\\u2011](\\d{1,2})(?=\\.(?:0[1-9]|1[0-2])(?:\\.(?:\\d{2}|\\d{4}))?(?![\\d]|[.,:-]\\d|${SP}?(?:%|ч|час)))`,
    ),
    to: joinRange,
    when: (_before, _after, _first, second = '') => Number(second) <= 31,
    examples: [
      ['14-16.04', '14–16.04'],
      ['с 3-5.03.2025', 'с 3–5.03.2025'],
    ],
    against: ['16-14.04', '14-16.40', '14-45.04', '№ 14-16.04', 'п. 5.14-16.04', 'с 9-18.10 ч'],
  },
  {
    name: 'clock-range',
    pattern: pattern(
      `(?<![\\d.:])((?:[01]?\\d|2[0-3])([.:])[0-5]\\d)${SP}?[-\\u2010-\\u2015]${SP}?((?:[01]?\\d|2[0-4])\\2[0-5]\\d)(?![\\d.:]\\d|\\d|${SP}?[%₽$€])`,
    ),
    to: (match, from = '', _mark = '', to = '') => (isEarlier(from, to) ? `${from}–${to}` : match),
    examples: [
      ['10.30-11.00', '10.30–11.00'],
      ['с 9:00 - 18:00', 'с 9:00–18:00'],
    ],
    against: ['11.00-10.30', '10.30-11.2', 'счёт 3:21-3:15'],
  },
  {
    name: 'year-range-spaced',
    pattern: pattern(`${START}((?:1[89]|20)\\d\\d)${SP}${DASH}${SP}((?:1[89]|20)\\d\\d)(?!\\d)`),
    to: joinRange,
    examples: [
      ['2020 - 2025 годы', '2020–2025 годы'],
      ['в 2024 — 2026 гг.', 'в 2024–2026 гг.'],
    ],
    against: ['в 2025 — 2024-й план', 'в 2024 — 15 млн'],
  },
  {
    name: 'years-of-which-the-second-is-short',
    pattern: pattern(`${START}((?:19|20)\\d\\d)[-\\u2010\\u2011](\\d\\d)(?=${SP}?гг${END})`),
    to: (match, first = '', second = '') =>
      isLess(first.slice(2), second) ? `${first}–${second}` : match,
    examples: [['в 2008-09 гг.', 'в 2008–09 гг.']],
    against: ['в 2025-08 гг.', 'в 2008-09', 'в 2025-12 г.'],
  },
  {
    name: 'percent-range-spaced',
    pattern: pattern(
      `(?<![\\p{L}\\d.,])(\\d{1,2}(?:,\\d+)?)${SP}[-–]${SP}(\\d{1,2}(?:,\\d+)?|100)(?=${SP}?%)`,
    ),
    to: joinRange,
    examples: [['на 5 - 10 %', 'на 5–10 %']],
    against: ['в 2025 – 10 %', '15 – 10 %'],
  },
  {
    // The author's sign stays with both numbers; the dash has no spaces, as between bare ones.
    name: 'range-of-percents',
    pattern: pattern(
      `(?<![\\p{L}\\d.,])(\\d{1,3}(?:,\\d+)?)(${SP}?%)${SP}?[-\\u2010-\\u2013]${SP}?(\\d{1,3}(?:,\\d+)?)(?=${SP}?%)`,
    ),
    to: (_match, first = '', percent = '', second = '') => `${first}${percent}–${second}`,
    when: (_before, _after, first = '', _percent = '', second = '') => isLess(first, second),
    examples: [
      ['5 % - 7 % в год', '5 %–7 % в год'],
      ['на 0,5%-1,5%', 'на 0,5%–1,5%'],
    ],
    against: ['15 % - 7 %', '5 % — 7 %', '5 % - 7', '3 %-й'],
  },
  {
    name: 'number-range-spaced',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:№+-]|${DASH}|${CODE_BEFORE}${SP}{0,1}[\\d.]{0,8})${WHOLE}(${NUMBER})${SP}([-\\u2010-\\u2015])${SP}(${NUMBER})(?![\\d/:]|[.,]\\d|${SP}?${DASH}|-?\\p{L})`,
    ),
    to: (_match, first = '', _dash = '', second = '') => `${first}–${second}`,
    when: (before, after, first = '', dash = '', second = '') =>
      isSpacedRange({ before, first, dash, second, after }, RUSSIAN_RANGES),
    examples: [
      ['15 000 – 20 000 руб.', '15 000–20 000 руб.'],
      ['через 5 — 10 лет', 'через 5–10 лет'],
      ['10 - 15 новых компаний', '10–15 новых компаний'],
      ['12 - 14 марта', '12–14 марта'],
      ['Цена — 15 000 — 20 000 руб.', 'Цена — 15 000–20 000 руб.'],
      ['с. 12 - 14', 'с. 12–14'],
      ['с 5 - 10 до 15 - 20 %', 'с 5–10 до 15–20 %'],
      ['на 1,5 - 2 порядка, 10 - 15 т.р.', 'на 1,5–2 порядка, 10–15 т.р.'],
    ],
    against: [
      'В 2024 году — 15, в 2025 — 20',
      'В 15 регионах — 20 компаний, в 18 — 25 компаний',
      'в 2010 — 3000 человек',
      'группа 5 — 10 человек',
      '15 — 20',
      'модель 5 — 10 лет',
    ],
  },
  {
    // «10 -15 раз», «10- 15 раз»: one space of two was forgotten.
    name: 'number-range-with-one-space',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:№+-]|${DASH}|${CODE_BEFORE}${SP}{0,1}[\\d.]{0,8})${WHOLE}(${NUMBER})(?:${SP}([-\\u2010-\\u2014])|([-\\u2010-\\u2014])${SP})(${NUMBER})(?![\\d/:]|[.,]\\d|${SP}?${DASH}|-?\\p{L})`,
    ),
    to: (_match, first = '', _left = '', _right = '', second = '') => `${first}–${second}`,
    when: (before, after, first = '', left = '', right = '', second = '') =>
      isSpacedRange({ before, first, dash: left || right, second, after }, RUSSIAN_RANGES),
    examples: [
      ['в 10 -15 раз', 'в 10–15 раз'],
      ['через 5- 10 лет', 'через 5–10 лет'],
    ],
    against: ['от 15 -10 %', 'модель 5 -10 лет', '2020 -25', 'дом 5- 7'],
  },
  {
    name: 'range-of-multiplied',
    pattern: pattern(
      `[-\\u2010-\\u2013](?=[$€£]?\\d)(?<=\\d${SP}?(?:тыс\\.|млн|млрд|трлн|руб\\.|°C|₽).)`,
    ),
    to: '–',
    examples: [
      ['10 тыс.-15 тыс. руб.', '10 тыс.–15 тыс. руб.'],
      ['$10 млн-$15 млн', '$10 млн–$15 млн'],
    ],
    against: ['10 тыс. - 15 тыс.', 'млн-5', '5 °C -7'],
  },
  {
    // Both numbers have a unit of their own.
    name: 'range-of-measured',
    pattern: pattern(
      `[-\\u2010-\\u2013](?=\\d+(?:,\\d+)?${SP}?(?:${MEASURE})${END})(?<=\\d${SP}?(?:${MEASURE}).)`,
    ),
    to: '–',
    examples: [
      ['100 Гц-8 кГц', '100 Гц–8 кГц'],
      ['по 5 кг-10 кг за 10 мин-2 ч', 'по 5 кг–10 кг за 10 мин–2 ч'],
    ],
    against: ['насос 5 кВт-3', '5 м-10', 'Т-5 м', '5 кг-й'],
  },
  {
    name: 'number-range',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:№+-]|${DASH}|${CODE_BEFORE}${SP}{0,1}[\\d.]{0,8})${WHOLE}(${NUMBER})(${DASH})(${NUMBER})(?![\\d/:]|${DASH}\\d|[.,]\\d|(?!${GLUED}${END})\\p{L}|${SP}\\(?(?:МСК|мск)${END})`,
    ),
    to: (_match, first = '', _dash = '', second = '') => `${first}–${second}`,
    when: (before, after, first = '', dash = '', second = '') =>
      isClosedRange({ before, first, dash, second, after }, RUSSIAN_RANGES),
    examples: [
      ['2020-2025', '2020–2025'],
      ['(2020-2025)', '(2020–2025)'],
      ['5-10 %', '5–10 %'],
      ['2024—2030', '2024–2030'],
      ['1,5-2 млн', '1,5–2 млн'],
      ['15 000-20 000 рублей', '15 000–20 000 рублей'],
      ['1-10 баллов', '1–10 баллов'],
      ['Boeing 10-15 лет', 'Boeing 10–15 лет'],
      ['Horizon 2021-2027', 'Horizon 2021–2027'],
      ['при pH 6-8', 'при pH 6–8'],
      ['на высоте 120-640 м над долиной', 'на высоте 120–640 м над долиной'],
      ['дом 5-7', 'дом 5–7'],
      ['95 % CI 0,938-0,956', '95 % CI 0,938–0,956'],
      ['95 % ДИ 0,4-2,1', '95 % ДИ 0,4–2,1'],
      ['останется «20-25, не больше»', 'останется «20–25, не больше»'],
      ['в 2026-27 гг.', 'в 2026–27 гг.'],
      ['в 2026-2027гг.', 'в 2026–2027гг.'],
      ['ограда 2-3м', 'ограда 2–3м'],
      ['за 15-20мин', 'за 15–20мин'],
      ['за 6-12мес.', 'за 6–12мес.'],
      ['Vol. 54-55. P. 4410-4425, pp. 5-7', 'Vol. 54–55. P. 4410–4425, pp. 5–7'],
      // A Latin letter.
      ['№ 1. C. 421-454', '№ 1. C. 421–454'],
    ],
    against: [
      'изделие 2026-27',
      '772-95-90',
      '(495-77-66)',
      'ГОСТ 123-2020',
      '01-02-2024',
      '№ 12-34',
      'Ту-154',
      'тел. 22-33',
      '16-й',
      'вагон 71-639Н, 71-623',
      'трамваи 71-639Н, 71-623 и 71-931',
      'Boeing 737-800 и 737-900',
      'самолёт «Боинг» 737-800',
      'Боинг 737-800',
      'КТМ 5-23',
      'дело 12-34Б',
      'корпус 12-14',
      '«737-800»',
      'самолёт «737-800, новый»',
      'смонтировал 71-623',
      'выиграла 6-4, 3-6, 7-5',
      'с 9-00 до 18-00, по субботам до 16-45',
      'доклады: 10-15 — 12-45',
      'начало в 14-30, окончание в 17-15',
      'заявки до 23-59 (МСК), старт в 10-30 мск',
    ],
  },
  {
    // Behind a name, in brackets: the years that somebody lived.
    name: 'years-of-a-life',
    pattern: pattern(`(1\\d{3})-(\\d{4})(?=[)\\]])(?<=\\p{L}\\.?${SP}[([].{9})`),
    to: (_match, from = '', to = '') => `${from}–${to}`,
    when: (_before, _after, from = '', to = '') =>
      Number(from) < Number(to) && Number(to) - Number(from) <= LONGEST_LIFE,
    examples: [['Пётр I (1672-1725)', 'Пётр I (1672–1725)']],
    against: ['договор (1672-8325)', 'ТУ (1725-1672)', '(1672-1725)'],
  },
  {
    name: 'range-of-paragraphs',
    pattern: pattern(
      `-(?=\\d{1,2}\\.\\d{1,2}(?![\\d.-]\\d|\\d))(?<=${START}(?:(?:пп?|п\\.${SP}?п|рис|табл|разд|гл|ст)\\.${SP}?|(?:раздел|пункт|таблиц|рисунк)\\p{Ll}{0,3}${SP})\\d{1,2}\\.\\d{1,2}-)`,
    ),
    to: '–',
    examples: [['см. пп. 2.1-2.3 и разделы 4.1-4.3', 'см. пп. 2.1–2.3 и разделы 4.1–4.3']],
    against: ['версии 2.1-2.3', 'п. 2.1-2', 'п. 01.02-03.02.2025'],
  },
  {
    name: 'range-of-numbered-things',
    pattern: pattern(
      `(?<=№${SP}?)([1-9]\\d{0,4})(${DASH})([1-9]\\d{0,4})(?![\\d/]|${DASH}[\\p{L}\\d]|[.,]\\d|\\p{L})`,
    ),
    to: (_match, first = '', _dash = '', second = '') => `${first}–${second}`,
    when: (before, after, first = '', dash = '', second = '') =>
      isNumberedRange({ before, first, dash, second, after }, RUSSIAN_RANGES),
    examples: [
      ['№ 60-80', '№ 60–80'],
      ['дома № 60-80, №№ 5-7', 'дома № 60–80, №№ 5–7'],
      ['школы №№ 1-12', 'школы №№ 1–12'],
    ],
    against: [
      'закон № 116-ФЗ',
      'вагон № 71-639',
      '№ 71-639',
      '№ 1-12',
      '№ 80-60',
      'приказ № 12-34',
      'письмо Минфина России № 12-34',
      'от 05.03.2024 № 12-34',
      'от 5 марта 2024 г. № 12-34',
      'дело № 12-34/2024',
      '№ 12-34-56',
      '№ 03-12',
      '№№ 71-639',
    ],
  },
  {
    name: 'time-range',
    pattern: pattern(`${START}(\\d?\\d:[0-5]\\d)${SP}?${DASH}${SP}?(\\d?\\d:[0-5]\\d)(?!\\d)`),
    to: '$1–$2',
    examples: [['с 10:00-18:00', 'с 10:00–18:00']],
    against: ['10:30'],
  },
];
