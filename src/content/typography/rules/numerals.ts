/**
 * How numbers of Russian text are written: thousands and decimals.
 * Years, telephone numbers, postal codes, rooms and extensions are never grouped: only a number of five and more digits
 * with a noun or unit after it is a quantity.
 */
import { END, NN, pattern, type Rule, SP } from './rule.ts';
import { PHYSICAL, UNIT } from './units.ts';

/** Words after which a long number is a code, not a quantity. */
const CODE =
  '(?:№|доб\\.?|тел\\.?|факс:?|ауд\\.?|каб\\.?|оф\\.?|офис|код|индекс|ИНН|КПП|ОГРН|ОГРНИП|ОКПО|ОКВЭД|ОКВЭД2|БИК|а/я|в/ч|войсков\\p{Ll}{2,3} част\\p{Ll}{1,2}|астероид\\p{Ll}{0,2}|артикул\\p{Ll}{0,2}|id|ID|ГОСТ|ГОСТ Р)';

/** Behind a decimal point: units that no date, hour or paragraph has. */
const MEASURE = `(?:[%‰₽€″]|°|(?:млн|млрд|трлн|${PHYSICAL}|кг|мг|мкг|т|ц|км|см|мм|мкм|нм|дм|м|га|кв|куб|л|мл|чел|ккал|атм|барр|раза?|балл\\p{Ll}{0,3}|градус\\p{Ll}{0,3}|процент\\p{Ll}*|метр\\p{Ll}{0,2}|километр\\p{Ll}{0,2}|гектар\\p{Ll}{0,2}|тонн\\p{Ll}?|литр\\p{Ll}{0,2})${END}|тыс\\.|руб|долл|евро${END}|п\\.${SP}?п\\.)`;

/** Nobody counts these in thousandths, nor anything to two noughts behind a figure: a point parts thousands there, as elsewhere in Europe. */
const WHOLE_COUNTED = /^[ \u00A0\u202F]?(?:руб|долл|евро|[₽$€]|чел)/;

function group(digits: string): string {
  return digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, NN);
}

export const RUSSIAN_NUMERALS: readonly Rule[] = [
  {
    name: 'decimal-comma',
    pattern: pattern(
      `(?<![\\p{L}\\d.,])(\\d+)\\.(?:(\\d+)(?=(?:(?:${SP}?[-–—×]${SP}?|${SP}(?:до|и|или)${SP})\\d+[.,]\\d+)?${SP}?${MEASURE})|(\\d)(?=${SP}(?:года|часа|месяца|человека)${END}))`,
    ),
    to: (_match, whole = '', part = '', tenth = '') => `${whole},${part || tenth}`,
    when: (_before, after, whole = '', part = '') =>
      !(
        part.length === 3 &&
        /^[1-9]\d{0,2}$/.test(whole) &&
        (part.endsWith('00') || WHOLE_COUNTED.test(after))
      ),
    examples: [
      ['1.85 млн', '1,85 млн'],
      ['0.5 мм и 12.3 %', '0,5 мм и 12,3 %'],
      ['2.4 ГГц, 36.6 °C, 1.5 м²', '2,4 ГГц, 36,6 °C, 1,5 м²'],
      ['через 2.5 года', 'через 2,5 года'],
      ['диск 3.5″', 'диск 3,5″'],
      ['на 2.3 п.п.', 'на 2,3 п.п.'],
      ['в точке 42.21 градуса', 'в точке 42,21 градуса'],
      ['0.5-1.5 мм, от 2.5 до 3.5 м', '0,5-1,5 мм, от 2,5 до 3,5 м'],
    ],
    against: [
      '01.02.2024',
      'версия 1.85',
      '10.30 утра',
      'в 10.30 ч',
      '05.2024 года',
      '12.05 г.',
      'п. 5.2 метода',
      '1.2.3 м',
      '25.000 руб.',
      '12.500 чел.',
      '10.000 м',
      '1.500 кв. м',
    ],
  },
  {
    // Two groups are no decimals, and neither is one of three noughts in money nor any of people.
    name: 'thousands-parted-by-points',
    pattern: pattern(
      `(?=\\d{1,3}\\.\\d{3})(?<![\\p{L}\\d.,/:№+-]|${CODE}${SP}?)([1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,3}(?=${SP}?(?:руб|долл|евро|[₽$€]|чел|экз|шт|тонн|т${END}|кв\\.|га${END}|жител))|\\.000(?=${SP}?(?:руб|долл|евро|[₽$€]))|\\.\\d{3}(?=${SP}?(?:чел\\.|человек))))`,
    ),
    to: (_match, digits = '') => digits.replaceAll('.', NN),
    examples: [
      ['1.500.000 руб., до 150.000 руб.', '1^500^000 руб., до 150^000 руб.'],
      ['12.500 чел. и 2.300.400 тонн', '12^500 чел. и 2^300^400 тонн'],
    ],
    against: [
      '192.168.100.200',
      'тариф 4.567 руб.',
      'версия 2.100.300',
      '01.000 руб.',
      'п. 1.2.300 руб.',
      '150.000 м',
    ],
  },
  {
    name: 'group-thousands',
    pattern: pattern(
      `(?=\\d{5})(?!\\d{6}${SP}г\\.${SP}?[А-ЯЁ])(?<![\\p{L}\\d.,/:+(_-]|${CODE}${SP}?|[A-Z]${SP})([1-9]\\d{4,11})(?=(?:,\\d+)?(?:${SP}(?:\\p{Ll}{3,}|${UNIT}${END}|[₽€$%])|–\\d{5,12}${SP}\\p{Ll}|${SP}(?:до|и|или)${SP}[1-9]\\d{4,11}(?:,\\d+)?${SP}?(?:\\p{Ll}{3,}|${UNIT}${END}|[₽€$%])))`,
    ),
    to: (_match, digits = '') => group(digits),
    examples: [
      ['от 24900 до 38500 руб.', 'от 24^900 до 38^500 руб.'],
      ['12345 человек', '12^345 человек'],
      ['более 1500000 руб.', 'более 1^500^000 руб.'],
    ],
    against: [
      '4133 места',
      'проекта 00108 заложен',
      '101000, Москва',
      'доб. 12053 звонить',
      'звезда HIP 72582 добавлена, стандарт ISO 88159 включает',
      'в/ч 40056 получила, астероид 12345 назван',
      '№ 12345 от',
      '2025 год',
      'индексы 101000 и 614990',
      '634050 г. Томск, 634050 г.Томск',
      'ИНН 7714030726 указан',
    ],
  },
  {
    name: 'group-thousands-after-dash',
    pattern: pattern(`(?<=\\d\\u202F\\d{3}–)(\\d{5,12})(?=${SP})`),
    to: (_match, digits = '') => group(digits),
    examples: [['10^000–15000 мест', '10^000–15^000 мест']],
    against: ['10–15 мест'],
  },
  {
    // A number that opens a bracket may be the code of a town: there what it counts must follow, or no other figure.
    name: 'grouped-thousands-in-brackets-or-of-a-gain',
    pattern: pattern(
      `(?<=\\(|(?<![\\p{L}\\d])\\+)(\\d{1,3}(?:${SP}\\d{3})+)(?=${SP}?(?:[₽€$%]|${SP}(?:\\p{Ll}{3,}|${UNIT}(?:[²³2]|${END})))|[);](?![\\s(-]{0,2}\\d))`,
    ),
    to: (_match, digits = '') => digits.replace(/[ \u00A0\u202F]/g, NN),
    examples: [
      ['рост (+12 000 руб.) и +5 000 мест', 'рост (+12^000 руб.) и +5^000 мест'],
      ['зал (1 860 м²)', 'зал (1^860 м²)'],
      ['доход (12 500 000 руб.)', 'доход (12^500^000 руб.)'],
      ['МЧС (1 200) и станция (16 500; весной)', 'МЧС (1^200) и станция (16^500; весной)'],
    ],
    against: ['+7 495 772-95-90', '(495 772) 10', '(8 800 555-35-35)', '(1 860)-20', '(495 772)10'],
  },
  {
    name: 'grouped-thousands',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:+(-]|${CODE}${SP}?|\\d${SP})(\\d{1,3}(?:${SP}\\d{3})+)(?!${SP}?[\\d-])`,
    ),
    to: (_match, digits = '') => digits.replace(/[ \u00A0\u202F]/g, NN),
    examples: [
      ['10 000 рублей', '10^000 рублей'],
      ['1 200 300', '1^200^300'],
    ],
    against: ['2024 100 компаний', '495 772-95-90', '№ 3 100 лучших'],
  },
];
