/** Places in Russian text: addresses and coordinates. */
import { NB, NN, pattern, type Rule, SP, START } from './rule.ts';

/** Streets and towns, and who a street may be named for. */
const PLACES = withCapitals(
  'г|ул|им|хр|обл|респ|пр|просп|пр-т|пер|пл|наб|бул|б-р|ш|пос|пгт|дер|д|п|с|х|р|о|оз|мкр|ст|св|гр|акад|проф|доц|ген|тов',
);
const HYPHENED_PLACES = withCapitals('пр-т|пр-кт|б-р|пр-д|р-н|п-ов|о-в|пгт|ст-ца|мкр-н');

/** Words that may open a cell or a sentence. */
function withCapitals(words: string): string {
  return words.replace(/(?<=^|\|)./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

export const RUSSIAN_PLACES: readonly Rule[] = [
  {
    name: 'address',
    pattern: pattern(
      `(?<!(?<!(?<!\\d)\\d{5})\\d${SP}|[А-ЯЁт]\\.${SP}?|/)${START}(${PLACES})\\.${SP}?(?=[А-ЯЁ][\\p{L}])`,
    ),
    to: `$1.${NB}`,
    examples: [
      ['г. Москва', 'г.~Москва'],
      ['до ст. Узловая', 'до ст.~Узловая'],
      ['день св.Николая', 'день св.~Николая'],
      ['ул. Мира', 'ул.~Мира'],
      ['им. Губкина', 'им.~Губкина'],
      ['Пер. Кузнечный, весь', 'Пер.~Кузнечный, весь'],
      ['в п. Мирный', 'в п.~Мирный'],
      ['634050 г.Томск', '634050 г.~Томск'],
      ['Наб. Волги, Просп. Мира', 'Наб.~Волги, Просп.~Мира'],
    ],
    against: [
      '2025 г. Москва',
      'млрд руб. Потом',
      'США. Потом',
      'и т. д. Все, и т.^п. Также',
      '5 м/с. Данные',
      'атла́с. Замок',
    ],
  },
  {
    // What is six digits long and stands before a name; one that counts stands before small letters.
    name: 'postal-code-with-its-town',
    pattern: pattern(
      `${SP}(?<=(?:^|\\n|[,;(»]${SP}?|[:.]${SP})[1-6]\\d{5}${SP})(?=[А-ЯЁ][а-яё]{2}|г\\.)`,
    ),
    to: NB,
    examples: [['РАН, 119991 Москва', 'РАН, 119991~Москва']],
    against: ['в 119991 Москва', '№ 119991 Москвы', '119991, Москва'],
  },
  {
    name: 'place-with-an-initial',
    pattern: pattern(
      `(?<=${START}(?:г|[Уу]л|[Пп]л|[Пп]ер|[Нн]аб|[Бб]ул|[Пп]росп)\\.)${SP}?(?=[А-ЯЁ]\\.${SP}?[А-ЯЁ][а-яё])`,
    ),
    to: NB,
    examples: [
      ['в г. Н. Новгород', 'в г.~Н. Новгород'],
      ['на ул. К. Маркса', 'на ул.~К. Маркса'],
    ],
    against: ['Г. Н. Новиков', 'руб. Н. Новгород'],
  },
  {
    name: 'kind-of-place',
    pattern: pattern(`${START}([гГрРфФ])\\.${SP}?([оп])\\.${SP}?(?=[А-ЯЁ])`),
    to: `$1.${NN}$2.${NB}`,
    examples: [['г. о. Химки и р.п. Кольцово', 'г.^о.~Химки и р.^п.~Кольцово']],
    against: ['2025 г. о главном', 'р. Обь'],
  },
  {
    name: 'settlement',
    pattern: pattern(`${START}([пП])\\.${SP}?г\\.${SP}?т\\.${SP}?(?=[А-ЯЁ])`),
    to: `$1.${NN}г.${NN}т.${NB}`,
    examples: [['в п.г.т. Линёво', 'в п.^г.^т.~Линёво']],
    against: ['п. г. Тула', 'пгт Линёво', 'п. г. т. д.'],
  },
  {
    name: 'kind-of-place-behind',
    pattern: pattern(`${SP}([гм])\\.${SP}?о\\.(?<=\\p{Ll}[ыио]й${SP}.\\.${SP}?о\\.)`),
    to: `${NB}$1.${NN}о.`,
    examples: [['Пермский м. о., Березовский г.о.', 'Пермский~м.^о., Березовский~г.^о.']],
    against: ['первый м. Сокол', 'большой м. о', 'м. о. Пермь'],
  },
  {
    name: 'named-place',
    pattern: pattern(`(?<=${START}(?:пос|пгт|ул|пл|пр|с)\\.)${SP}(?=им\\.)`),
    to: NB,
    examples: [['в пос. им. Ленина', 'в пос.~им. Ленина']],
    against: ['руб. им. Ленина'],
  },
  {
    name: 'part-of-a-country',
    pattern: pattern(
      `(?<=${START}(?:Сев|Юж|Вост|Зап|Центр|Ср|Верх|Нижн?|Бол|Мал|Нов|Стар)\\.)${SP}(?=[А-ЯЁ][а-яё])`,
    ),
    to: NB,
    examples: [['Сев. Кавказ и Вост. Сибирь', 'Сев.~Кавказ и Вост.~Сибирь']],
    against: ['Сев Кавказ', 'ср. Потом'],
  },
  {
    name: 'hyphened-address',
    pattern: pattern(`(?<=${START}(?:${HYPHENED_PLACES}))${SP}(?=[А-ЯЁ\\d])`),
    to: NB,
    examples: [
      ['пр-т Ленина', 'пр-т~Ленина'],
      ['пр-т 60-летия Октября, п-ов Таймыр', 'пр-т~60-летия Октября, п-ов~Таймыр'],
      ['Пр-т Ленина, весь', 'Пр-т~Ленина, весь'],
    ],
    against: ['пр-т у моря'],
  },
  {
    name: 'street-with-number',
    pattern: pattern(
      `(?<=${START}(?:[Уу]л|[Пп]л|[Пп]росп|[Пп]ер|[Нн]аб|[Бб]ул|[Шш]|[Мм]кр)\\.)${SP}?(?=\\d)|(?<=${START}а/я)${SP}(?=\\d)`,
    ),
    to: NB,
    examples: [['ул. 8 Марта, пл. 1905 года, а/я 15', 'ул.~8 Марта, пл.~1905 года, а/я~15']],
    against: ['ул., 11', 'стул. 8'],
  },
  {
    name: 'station',
    pattern: pattern(`(?<=${START}ст\\.)${SP}?м\\.${SP}(?=[«„])|(?<=${START}м\\.)${SP}(?=«)`),
    to: (match) => (match.includes('м') ? `${NN}м.${NB}` : NB),
    examples: [
      ['у ст. м. «Курская»', 'у ст.^м.~«Курская»'],
      ['м. «Сокол»', 'м.~«Сокол»'],
    ],
    against: ['им. «Сокол»', '5 м «Сокол»'],
  },
  {
    name: 'minutes-behind-degrees',
    pattern: pattern(`${SP}(?<=\\d[°′]${SP})(?=\\d{1,2}(?:,\\d+)?[′″])`),
    to: NB,
    examples: [['55° 45′ 21″', '55°~45′~21″']],
    against: ['55° 45', '20° и 5′'],
  },
  {
    name: 'side-of-the-world',
    pattern: pattern(`(?<=\\d[°′″])${SP}?(?:([сю])\\.${SP}?(ш)|([вз])\\.${SP}?(д))\\.`),
    to: (_match, north = '', width = '', east = '', length = '') =>
      `${NB}${north}${east}.${NN}${width}${length}.`,
    examples: [['55°45′ с. ш., 37° в.д. там', '55°45′~с.^ш., 37°~в.^д. там']],
    against: ['5 с. ш.', '45° с. Шилово'],
  },
  {
    name: 'after-place-name',
    pattern: pattern(
      `${SP}(?<=\\p{Ll}${SP})(?=(?:обл|р-н|ул|пер|просп|пр-т|наб|пл|ш|бул)\\.?(?=[,;)]|$))`,
    ),
    to: NB,
    examples: [
      ['Мясницкая ул., 11', 'Мясницкая~ул., 11'],
      ['Ленинградское ш.', 'Ленинградское~ш.'],
    ],
    against: ['слово улица'],
  },
  {
    name: 'house-number',
    pattern: pattern(
      `${SP}(?<=${START}(?:ул|пер|просп|пр-т|наб|пл|(?<![сю]\\.${SP}?)ш|бул)\\.,${SP})(?=\\d)`,
    ),
    to: NB,
    examples: [['ул., 11', 'ул.,~11']],
    against: ['слово, 11', 'с. ш., 37'],
  },
];
