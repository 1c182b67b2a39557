/** Thousands, millions and money of Russian text: «тыс.», «млн», «₽» with their numbers and with what they count. */
import { DASH, END, NB, NN, pattern, type Rule, SP, START } from './rule.ts';
import { CURRENCY, MULTIPLIER } from './units.ts';

/** What a sum has beside its thousands or millions: «3 млрд 150 млн», «5 тыс. 200 рублей». */
const REST = `\\d{1,3}${SP}(?:млрд|млн|тыс\\.|руб|долл|евро)`;

export const RUSSIAN_MULTIPLIERS: readonly Rule[] = [
  {
    name: 'currency-sign',
    pattern: pattern(`(?<=\\d|${MULTIPLIER})${SP}?(?=[₽€](?!\\d))`),
    to: NB,
    examples: [
      ['500 ₽', '500~₽'],
      ['50 млн ₽', '50 млн~₽'],
    ],
    against: ['€500'],
  },
  {
    name: 'dollar-sign',
    pattern: pattern(`(?<=\\d|${MULTIPLIER})${SP}(?=\\$(?![\\d\\p{L}]))`),
    to: NB,
    examples: [['100 $ и 5 млн $', '100~$ и 5 млн~$']],
    against: ['от 100 $5', '100$', 'в 2025 $US'],
  },
  {
    name: 'glued-multiplier',
    pattern: pattern(`(?<=\\d)(?=(?:млн|млрд|трлн|тыс\\.|руб\\.)(?!\\p{L}))`),
    to: NB,
    examples: [['50млн', '50~млн']],
    against: ['50-миллионный', '5м'],
  },
  {
    name: 'glued-counted',
    pattern: pattern(
      `(?<=${START}тыс\\.)(?=(?:руб|чел|долл|экз|шт|кв|куб|пог|ед)\\.|(?:человек|рублей|тонн)${END})`,
    ),
    to: NB,
    examples: [['5 тыс.чел. за 100 тыс.руб.', '5 тыс.~чел. за 100 тыс.~руб.']],
    against: ['тыс.рублёвый', 'тыс. руб.'],
  },
  {
    // Whatever is counted, a small letter or a figure shows that no sentence ends.
    name: 'glued-to-thousands',
    pattern: pattern(`(?<=тыс\\.)(?=[\\p{Ll}\\d₽$€])(?<=(?:\\d|,)${SP}?тыс\\.|^тыс\\.)(?!рубл)`),
    to: ' ',
    examples: [
      ['1,2 тыс.т и 3 тыс.новых мест', '1,2 тыс. т и 3 тыс. новых мест'],
      ['2 тыс.300 руб.', '2 тыс. 300 руб.'],
      ['тыс.т/год', 'тыс. т/год'],
      ['Добыча, тыс.т', 'Добыча, тыс. т'],
    ],
    against: ['5 тыс. т', 'тыс.рублёвый', '5 тыс.»'],
  },
  {
    name: 'glued-to-millions',
    pattern: pattern(`\\.(?=[\\p{Ll}₽$€]|${REST})(?<=\\d${SP}?(?:млн|млрд|трлн)\\.)`),
    to: ' ',
    examples: [
      ['5 млн.руб., 2,5 млрд.т', '5 млн руб., 2,5 млрд т'],
      ['5 млн.400 тыс. руб.', '5 млн 400 тыс. руб.'],
    ],
    against: ['5 млн. Потом', 'млн.руб'],
  },
  {
    name: 'dollars-of-the-states',
    pattern: pattern(`(?<=долл\\.)${SP}?(?=США${END})`),
    to: NB,
    examples: [['5 долл.США', '5 долл.~США']],
    against: ['долл. Потом'],
  },
  {
    // Thousands of roubles, as tables and reports shorten them.
    name: 'thousands-of-roubles',
    pattern: pattern(`т\\.${SP}?р\\.(?<=\\d${SP}т\\.${SP}?р\\.)`),
    to: `т.${NN}р.`,
    examples: [['75,4 т.р. и 170 т. р.', '75,4 т.^р. и 170 т.^р.']],
    against: ['т. р. Волга', '5 т руды', '5 т. Р. Потом'],
  },
  {
    name: 'currency-before-number',
    pattern: pattern(`(?<=[$€£¥])${SP}(?=\\d)`),
    to: '',
    when: (before) => !/(?:\d|млн|млрд|трлн|тыс\.)[ \u00A0\u202F]?[$€£¥]$/.test(before),
    examples: [['вложат $ 1,2 млрд и € 35', 'вложат $1,2 млрд и €35']],
    against: ['за 100 $ 5 штук', 'на 5 млн $ 20 машин', '$1,2'],
  },
  {
    name: 'currency-code',
    pattern: pattern(`${SP}(?=${CURRENCY}${END})(?<=(?:\\d|${MULTIPLIER})${SP})`),
    to: NB,
    examples: [['100 USD и 5 млн EUR', '100~USD и 5 млн~EUR']],
    against: ['курс USD', '100 USDT'],
  },
  {
    name: 'currency-code-before-number',
    pattern: pattern(`${SP}(?<=${START}${CURRENCY}${SP})(?=\\d)`),
    to: NB,
    // «100 USD 5 раз»: the code belongs to the number before it.
    when: (before) => !/(?:\d|млн|млрд|трлн|тыс\.)[ \u00A0\u202F][A-Z]{3}$/.test(before),
    examples: [['вклад EUR 5 млн и USD 100', 'вклад EUR~5 млн и USD~100']],
    against: ['100 USD 5 раз', 'курс USD', 'AUDI 100'],
  },
  {
    // «Млн» and its like keep the last letter of their word, so they have no stop (Milchin); what follows shows that no sentence ends.
    name: 'stop-behind-multiplier',
    pattern: pattern(
      `(?<=(?:^|[\\d \\u00A0\\u202F(])(?:млн|млрд|трлн))\\.(?=,|${SP}(?:[\\p{Ll}₽$€]|${DASH}${SP}\\p{Ll}|${REST}))`,
    ),
    to: '',
    examples: [
      ['3,5 млрд. руб. и 2 млн. человек', '3,5 млрд руб. и 2 млн человек'],
      ['4 млрд. 120 млн рублей', '4 млрд 120 млн рублей'],
      ['5 млн., или', '5 млн, или'],
      ['310 млн. - из бюджета', '310 млн - из бюджета'],
    ],
    against: ['вложили 5 млн. Потом', '5 млн.', '«Стоит 5 млн. — Дорого»'],
  },
  {
    // A part of «тысяча», it has one.
    name: 'stop-behind-thousands',
    pattern: pattern(`(?<=\\d${SP}тыс)(?=${SP}[\\p{Ll}₽$€])`),
    to: '.',
    examples: [['5 тыс руб.', '5 тыс. руб.']],
    against: ['5 тыс. руб.', 'тыс человек', '5 тысяч'],
  },
  {
    name: 'multiplier-with-abbreviation',
    pattern: pattern(`${SP}(?<=\\d${SP}?${MULTIPLIER}${SP})(?=[А-ЯЁA-Z]{2,6}${END})`),
    to: NB,
    examples: [['250 тыс. ДФЭ', '250 тыс.~ДФЭ']],
    against: ['тыс. ДФЭ', '5 млн Россиян'],
  },
  {
    name: 'multiplier-with-unit',
    pattern: pattern(
      `${SP}(?<=${START}${MULTIPLIER}${SP})(?=(?:руб|долл|евро|юан|тонн|т|кв|куб|чел|шт|га|кВт|м|км|экз)${END})`,
    ),
    to: NB,
    examples: [['млрд кВт', 'млрд~кВт']],
    against: ['млн граждан'],
  },
  {
    name: 'roubles-with-kopecks',
    pattern: pattern(`(?<=\\d${SP}руб\\.)${SP}?(?=\\d\\d?${SP}?коп)`),
    to: NB,
    examples: [['3 руб.50 коп. или 4 руб. 5 коп.', '3 руб.~50 коп. или 4 руб.~5 коп.']],
    against: ['3 руб. 50 штук', '300 коп. 50 коп.'],
  },
  {
    name: 'multiplier-with-the-rest',
    pattern: pattern(`${SP}(?<=\\d${SP}?${MULTIPLIER}${SP})(?=${REST})`),
    to: NB,
    examples: [
      ['3 млрд 150 млн', '3 млрд~150 млн'],
      ['5 трлн 340 млрд руб.', '5 трлн~340 млрд руб.'],
      ['3 млн 900 тыс. руб.', '3 млн~900 тыс. руб.'],
      ['5 тыс. 200 рублей', '5 тыс.~200 рублей'],
    ],
    against: ['3 млн 900 граждан', 'в млн 900 тыс.'],
  },
];
