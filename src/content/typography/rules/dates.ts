/** Dates of Russian text: days, months, years and decades hold together. */
import { END, NB, NN, pattern, type Rule, SP, START } from './rule.ts';
import { MONTH } from './units.ts';

const MONTH_ABBREVIATION = '(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек)';

export const RUSSIAN_DATES: readonly Rule[] = [
  {
    name: 'glued-year',
    pattern: pattern(
      `(?<=(?<!\\d)(?:1[5-9]|20)\\d\\d)(?=гг?\\.|гг${END}|год(?:а|у|ом|е|ы|ов|ах)?${END})`,
    ),
    to: NB,
    examples: [
      ['в 2026–2027гг.', 'в 2026–2027~гг.'],
      ['1984г. и 2019год', '1984~г. и 2019~год'],
    ],
    against: ['2019г', '52019г.', '1984-годовщина'],
  },
  {
    // Of one year «г. г.» may be a town's: «в 2025 г. г. Елец».
    name: 'plural-parted-by-stop',
    pattern: pattern(
      `(?<=(?:(?:1[5-9]|20)\\d\\d${SP}?(?:[-–—/и,]|до|по)${SP}?(?:(?:1[5-9]|20)\\d\\d|\\d\\d)|\\d0-[ехм]{1,2}|[IVXХ]${SP}?[-–—и,]${SP}?[IVXХ]{1,5})${SP}?)([гв])\\.\\1\\.`,
    ),
    to: '$1$1.',
    examples: [
      ['в 2025-2026 г.г.', 'в 2025-2026 гг.'],
      ['2024 и 2025г.г. Потом', '2024 и 2025гг. Потом'],
      ['в 90-е г.г. и XIX-XX в.в.', 'в 90-е гг. и XIX-XX вв.'],
    ],
    against: ['в 2025 г.г. Елец', 'в 2025-2026 гг.', 'в 2025-2026 г. Город'],
  },
  {
    name: 'glued-century',
    pattern: pattern(`(?<=[IVXХ])(?=вв?\\.)(?<=${START}(?:[IVXХ]+[-–])?[IVXХ]+)`),
    to: NB,
    examples: [['XIX-XXвв.', 'XIX-XX~вв.']],
    against: ['XIX век', 'ТХв.'],
  },
  {
    name: 'decade',
    pattern: pattern(`(?<=(?<!\\d)(?:1[5-9]|20)\\d0)(?=х${END})`),
    to: '-',
    examples: [['конец 1990х', 'конец 1990-х']],
    against: ['1990 х', '10х', '300х200'],
  },
  {
    name: 'ordinal-with-year',
    pattern: pattern(
      `${SP}(?<=[\\dIVXХ]-(?:е|й|м|х|го|му|ми|ом|ым|ых)${SP})(?=(?:гг?|вв?)\\.|(?:год|век)\\p{Ll}{0,3}${END})`,
    ),
    to: NB,
    examples: [
      ['в 2020-м г.', 'в 2020-м~г.'],
      ['1990-е годы', '1990-е~годы'],
      ['XX-й век', 'XX-й~век'],
    ],
    against: ['16-й съезд', '2020-м годичном'],
  },
  {
    name: 'day-with-month',
    pattern: pattern(`${SP}(?<=(?<!\\d)\\d{1,2}${SP})(?=${MONTH}${END})`),
    to: NB,
    examples: [['31 марта 2025 г.', '31~марта 2025 г.']],
    against: ['2025 марта', '5 мартовских'],
  },
  {
    name: 'day-of-both-calendars',
    pattern: pattern(
      `${SP}(?<=(?<!\\d)\\d{1,2}${SP})(?=\\(\\d{1,2}\\)${SP}${MONTH}${END})|${SP}(?<=\\(\\d{1,2}\\)${SP})(?=${MONTH}${END})`,
    ),
    to: NB,
    examples: [['14 (27) июля 1917 г.', '14~(27)~июля 1917 г.']],
    against: ['14 (27) дней', 'в 1917 (27)'],
  },
  {
    // «Сего года», «текущего года».
    name: 'this-year',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:${MONTH}|${MONTH_ABBREVIATION}\\.|квартал\\p{Ll}{0,2}|полугоди\\p{Ll}))${SP}([ст])\\.${SP}?г\\.`,
    ),
    to: `${NB}$1.${NN}г.`,
    examples: [
      ['до 1 мая с. г. включительно', 'до 1 мая~с.^г. включительно'],
      ['в I полугодии т.г.', 'в I полугодии~т.^г.'],
    ],
    against: ['в мае с. Горки', 'марта с г. Тула'],
  },
  {
    name: 'year-glued-to-months',
    pattern: pattern(`(?<=мес\\.)(?=(?:19|20)\\d\\d${END})(?<=\\d${SP}?мес\\.)`),
    to: ' ',
    examples: [['за 9 мес.2025 г.', 'за 9 мес. 2025 г.']],
    against: ['9 мес. 2025', '9 мес.20'],
  },
  {
    name: 'abbreviated-month',
    pattern: pattern(
      `${SP}(?<=(?<!\\d)\\d{1,2}${SP})(?=${MONTH_ABBREVIATION}\\.)|(?<=${START}${MONTH_ABBREVIATION}\\.)${SP}?(?=(?:19|20)\\d\\d${END})`,
      'i',
    ),
    to: NB,
    examples: [
      ['в дек. 2024 г.', 'в дек.~2024 г.'],
      ['5 янв. 2025', '5~янв.~2025'],
      ['Янв. 2025', 'Янв.~2025'],
      ['на дек.2025', 'на дек.~2025'],
    ],
    against: ['на 2025 окт.', 'мар. 5', 'комар. 2024', 'дек. 20245'],
  },
];
