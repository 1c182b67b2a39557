/** Dashes of Russian text before sums, counts, scores and years: what was typed there is a hyphen or a minus, and the number stands by itself. */
import { END, NB, pattern, type Rule, SP, START } from './rule.ts';
import { PHYSICAL, UNIT } from './units.ts';

/** Within its sentence: of these an amount below zero is told with its sign. */
const MAY_BE_BELOW_ZERO =
  /(?<![а-яё])(?:сальдо|баланс|прибыл|убыт|отток|приток|эффект|динамик|изменени|разниц|прирост|снижени)[а-яё]*[^.!?\n]*$/i;
/** In a list of changes a gain has its sign as well. */
const NAMES_A_GAIN = /^[^.!?\n]*[ \u00A0(]\+\d/;

export const RUSSIAN_AMOUNT_DASHES: readonly Rule[] = [
  {
    // A federal district has no number: «ЦФО–18, ПФО-14» are counts. With a year it is a name: «стратегия ДФО-2036».
    name: 'count-of-a-district',
    pattern: pattern(
      `[-\\u2010-\\u2014](?=\\d)(?!(?:19|20)\\d\\d(?!\\d))(?<=${START}(?:Ц|СЗ|Ю|СК|П|У|С|Д)ФО.)`,
    ),
    to: `${NB}— `,
    examples: [['резиденты: ЦФО–18, ПФО-14', 'резиденты: ЦФО~— 18, ПФО~— 14']],
    against: ['НФО-2025', 'ПФО — 14', 'ПФО-центр', 'форум «ПФО-2025»', 'стратегия ДФО-2036'],
  },
  {
    // In a list of amounts, «порт Тикси -182 тыс. т», a name is followed by no number below zero; «сальдо России -5 млрд долл.» is one.
    name: 'dash-between-a-name-and-an-amount',
    pattern: pattern(
      `${SP}[-–](?=\\d{1,3}(?:,\\d+)?${SP}?(?:тыс\\.|млн|млрд|трлн)${SP})(?<=[а-яё\\d,)»]${SP}[А-ЯЁ][а-яё]{2,30}(?:-[А-ЯЁ][а-яё]{2,30})?..)`,
    ),
    to: `${NB}— `,
    when: (before, after) => !MAY_BE_BELOW_ZERO.test(before) && !NAMES_A_GAIN.test(after),
    examples: [
      ['терминал порта Санкт-Петербург -182 тыс. т', 'терминал порта Санкт-Петербург~— 182 тыс. т'],
    ],
    against: [
      'Сальдо -5 млн руб.',
      'прибыль -5 млн руб.',
      'в Якутске -40 °C',
      'сальдо торгового баланса России -5 млрд долл. за год',
      'в июле Казахстан -3 млн т, Узбекистан +2 млн т',
    ],
  },
  {
    // No score and no year is below zero: «победили -25:22», «Ночь музеев -2024».
    name: 'dash-before-a-score-or-a-year',
    pattern: pattern(
      `${SP}[-–](?=\\d{1,3}:\\d{1,3}(?![\\d:])|(?:19|20)\\d\\d(?!\\d|[.,:]\\d|${SP}?(?:[%‰°₽$€]|(?!гг?\\.|год)${UNIT}${END})))(?<=(?:[а-яё»]{4}|[А-ЯЁ]{2,6})..)(?<!${START}(?:минус|около|между|ниже|выше)..)`,
    ),
    to: `${NB}— `,
    examples: [
      ['второй сет выиграли -25:22', 'второй сет выиграли~— 25:22'],
      ['акция «Ночь музеев» -2024, ЕГЭ -2025', 'акция «Ночь музеев»~— 2024, ЕГЭ~— 2025'],
      ['журнал -2019г.', 'журнал~— 2019г.'],
    ],
    against: ['прибыль -2000 млн', 'до -2000', 'ниже -2000', 'сальдо -2025,5', 'рост -25'],
  },
  {
    // Or a share. A word that is a name's part, «форум-2025», has no money behind its number.
    name: 'dash-before-a-sum',
    pattern: pattern(
      `[-\\u2013\\u2014](?=\\d{1,3}(?:${SP}?\\d{3})*(?:,\\d+)?${SP}?(?:(?:тыс\\.|млн|млрд|трлн)${SP}?)?(?:руб(?:[.,;]|л)|₽|%(?!-)))(?<=${START}[а-яё]{5,40}.)(?<!минус.)`,
    ),
    to: `${NB}— `,
    examples: [
      [
        'для студентов-300 руб., вход–1,5 тыс. руб., для прочих—5 ₽',
        'для студентов~— 300 руб., вход–1,5 тыс. руб., для прочих~— 5 ₽',
      ],
      [
        'объём рынка-1,2 трлн руб, вложения-40 млн руб;',
        'объём рынка~— 1,2 трлн руб, вложения~— 40 млн руб;',
      ],
      ['мужчины-45,2 %, женщины–54,8%', 'мужчины~— 45,2 %, женщины~— 54,8%'],
    ],
    against: [
      'форум-2025',
      'топ-300 руб.',
      'минус-300 руб.',
      'гранты-2025 для 300 руб.',
      'Газель-300 руб.',
      'прирост-5%-ный',
      'минус-5 %',
    ],
  },
  {
    // The same before thousands and millions of anything, and before decimals with a unit: no name has such a number.
    name: 'dash-before-an-amount',
    pattern: pattern(
      `[-\\u2013\\u2014](?=\\d{1,3}(?:,\\d+)?${SP}(?:тыс\\.|млн|млрд|трлн)${SP}|\\d{1,3},\\d+${SP}(?:${PHYSICAL}|кг|г|т|км|м|мм|см|га|л|кв\\.|куб\\.|°)(?!-?\\p{L}))(?<=${START}[а-яё]{4,40}.)(?<!(?:минус|плюс).)`,
    ),
    to: `${NB}— `,
    examples: [
      [
        'давление пара-12,8 МПа, мощность–22 тыс. тонн',
        'давление пара~— 12,8 МПа, мощность~— 22 тыс. тонн',
      ],
      ['масса ротора-42,5 т', 'масса ротора~— 42,5 т'],
    ],
    against: [
      'насос-5 кВт',
      'топ-5 тыс. мест',
      'минус-5,2 м',
      'модель-5,2',
      'Газель-3,5 т',
      'труба-5,2 м-го ряда',
    ],
  },
  {
    name: 'dash-behind-a-year',
    pattern: pattern(`(?<=(?:19|20)\\d\\d${SP}?гг?\\.)[-\\u2013\\u2014]${SP}+(?=[\\d$€])`),
    to: `${NB}— `,
    examples: [['в 2024 г.- 5 млн, в 2025г.– 6 млн', 'в 2024 г.~— 5 млн, в 2025г.~— 6 млн']],
    against: ['2024 г. - 5 млн', '2024 г.-й'],
  },
];
