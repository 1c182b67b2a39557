/**
 * Abbreviations and names of Russian text: «т. д.», «г. Москва», «ул. X», «с. 5», legal forms.
 * What belongs together is held by a no-break space, a narrow one inside «т. д.» and between initials.
 */
import { INITIALS } from './initials.ts';
import { END, NB, NN, pattern, type Rule, SP, START } from './rule.ts';

/** Codes of law. */
const LAW = '(?:ГК|УК|НК|ТК|ЖК|ЗК|СК|БК|ВК|ЛК|ГрК|КоАП|КАС|ГПК|АПК|УПК|УИК|КВВТ|КТМ|ТК ЕАЭС)';

/** Streets and towns, and who a street may be named for. */
const PLACES = withCapitals(
  'г|ул|им|обл|пр|просп|пр-т|пер|пл|наб|бул|б-р|ш|пос|дер|д|с|р|о|оз|мкр|ст|акад|проф|доц|ген|тов',
);
const HYPHENED_PLACES = withCapitals('пр-т|б-р|пр-д|р-н');

/** Words that may open a cell or a sentence. */
function withCapitals(words: string): string {
  return words.replace(/(?<=^|\|)./g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

export const RUSSIAN_ABBREVIATIONS: readonly Rule[] = [
  {
    name: 'degree',
    pattern: pattern(
      `${START}([дДкК])\\.${SP}?((?:[а-я]{1,4}\\.?-)?[а-я]{1,4})\\.${SP}?н\\.(?!\\p{L})`,
    ),
    to: `$1.${NN}$2.${NN}н.`,
    examples: [
      ['д.т.н.', 'д.^т.^н.'],
      ['к. э. н. Петров', 'к.^э.^н. Петров'],
      ['д.ф.-м.н.', 'д.^ф.-м.^н.'],
      ['К.э.н., доцент', 'К.^э.^н., доцент'],
    ],
    against: ['д. 5, т. н.', 'и т.д. Нам'],
  },
  {
    name: 'field-of-degree',
    pattern: pattern(
      `(?<=${START}(?:д-р\\p{Ll}{0,2}|канд\\.|докт\\.)${SP}\\p{Ll}{2,9}\\.(?:-\\p{Ll}{2,9}\\.)?)${SP}(?=наук${END})`,
      'i',
    ),
    to: NB,
    examples: [
      ['д-р биол. наук', 'д-р биол.~наук'],
      ['Канд. геогр. наук', 'Канд. геогр.~наук'],
      ['докт. физ.-мат. наук,', 'докт. физ.-мат.~наук,'],
    ],
    against: ['и др. наук', 'канд. наук', 'канд. биол. науки'],
  },
  {
    name: 'doubled',
    pattern: pattern(
      `(?<!т\\.${SP}?)${START}(ст|п|ч|гл|рис|табл)\\.${SP}?\\1\\.(?=${SP}?\\d)`,
      'i',
    ),
    to: `$1.${NN}$1.`,
    examples: [
      ['ст.ст. 5 и 7', 'ст.^ст. 5 и 7'],
      ['п.п. 5 и 6', 'п.^п. 5 и 6'],
    ],
    against: ['ст. 5, ст. 7', 'и т.п. п. 5'],
  },
  {
    name: 'that-is',
    pattern: pattern(`${START}([тТ])\\.${SP}?([дпекчно])\\.`),
    to: `$1.${NN}$2.`,
    examples: [
      ['и т.д.', 'и т.^д.'],
      ['т. е. да', 'т.^е. да'],
    ],
    against: ['т. Иванов', 'шт. д.'],
  },
  {
    name: 'our-era',
    pattern: pattern(`${START}н\\.${SP}?э\\.`),
    to: `н.${NN}э.`,
    examples: [['до н. э.', 'до н.^э.']],
    against: ['н. п.'],
  },
  {
    name: 'and-others',
    pattern: pattern(`${SP}(?<=${START}и${SP})(?=(?:др|пр)\\.|т\\.)`),
    to: NB,
    examples: [['и др.', 'и~др.']],
    against: ['и другие'],
  },
  ...INITIALS,
  {
    name: 'address',
    pattern: pattern(`(?<!\\d${SP})${START}(${PLACES})\\.${SP}?(?=[А-ЯЁ][\\p{L}])`),
    to: `$1.${NB}`,
    examples: [
      ['г. Москва', 'г.~Москва'],
      ['до ст. Узловая', 'до ст.~Узловая'],
      ['ул. Мира', 'ул.~Мира'],
      ['им. Губкина', 'им.~Губкина'],
      ['Пер. Кузнечный, весь', 'Пер.~Кузнечный, весь'],
      ['Наб. Волги, Просп. Мира', 'Наб.~Волги, Просп.~Мира'],
    ],
    against: ['2025 г. Москва', 'млрд руб. Потом', 'США. Потом'],
  },
  {
    name: 'title-before-initials',
    pattern: pattern(
      `${START}(акад|проф|доц|ген|полк|тов|инж|худ|арх|реж)\\.${SP}?(?=[А-ЯЁ]\\.${SP}?[А-ЯЁ])`,
      'i',
    ),
    to: `$1.${NB}`,
    examples: [
      ['проф. А. Иванов', 'проф.~А. Иванов'],
      ['Акад. Л. Н. Толстой', 'Акад.~Л. Н. Толстой'],
    ],
    against: ['проф. и доц.', 'проф. А.'],
  },
  {
    name: 'hyphened-address',
    pattern: pattern(`(?<=${START}(?:${HYPHENED_PLACES}))${SP}(?=[А-ЯЁ])`),
    to: NB,
    examples: [
      ['пр-т Ленина', 'пр-т~Ленина'],
      ['Пр-т Ленина, весь', 'Пр-т~Ленина, весь'],
    ],
    against: ['пр-т у моря'],
  },
  {
    name: 'doctor',
    pattern: pattern(`(?<=${START}[Дд]-р(?:а|у|ом|е)?)${SP}(?=[А-ЯЁ])`),
    to: NB,
    examples: [
      ['д-р Сидоров', 'д-р~Сидоров'],
      ['у д-ра П. Сидорова', 'у д-ра~П. Сидорова'],
    ],
    against: ['д-р наук', 'сад-р Сидоров'],
  },
  {
    name: 'form-of-address',
    pattern: pattern(`(?<=${START}[Гг]-(?:н[ауе]?|ном|ж[аиеу]|жой|да))${SP}(?=[А-ЯЁ])`),
    to: NB,
    examples: [
      ['г-н Иванов', 'г-н~Иванов'],
      ['к г-же А. Петровой', 'к г-же~А. Петровой'],
    ],
    against: ['г-н из Москвы', 'Гонг-н Иванов'],
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
    name: 'before-number',
    pattern: pattern(
      `${START}(с|стр|ст|п|пп|абз|гл|рис|табл|т|вып|ч|кв|д|корп|стр|ауд|каб|оф|доб|тел|разд|прил|примеч|подп|эт|оп|ок|св|кл|гр|pp?|vol|no)\\.${SP}?(?=\\d)`,
      'i',
    ),
    to: `$1.${NB}`,
    examples: [
      ['с. 5', 'с.~5'],
      ['ст. 16', 'ст.~16'],
      ['ауд. 301', 'ауд.~301'],
      ['абз. 4', 'абз.~4'],
      ['ок. 1684 г., кл. 5', 'ок.~1684 г., кл.~5'],
      ['Vol. 54. P. 4410', 'Vol.~54. P.~4410'],
    ],
    against: ['слов. 5', 'руб. 5', 'урок. 5'],
  },
  {
    name: 'horsepower',
    pattern: pattern(`(?<=(?:\\d|тыс\\.)${SP})л\\.${SP}?с\\.`),
    to: `л.${NN}с.`,
    examples: [['3 л. с. и 5 тыс. л.с.', '3 л.^с. и 5 тыс. л.^с.']],
    against: ['3 л. сока', 'стол. с. Ивановка', 'л. с. 5'],
  },
  {
    name: 'before-telephone',
    pattern: pattern(`${START}(тел|факс|моб)\\.${SP}?(?=[+\\p{Co}])`, 'i'),
    to: `$1.${NB}`,
    examples: [['тел. +7', 'тел.~+7']],
    against: ['отель. +7'],
  },
  {
    name: 'article-of-code',
    pattern: pattern(
      `${SP}(?<=${START}(?:[Сс]тт?|[Пп]п?|[Чч]ч?|[Гг]л|[Рр]азд|[Пп]одп|[Аа]бз)\\.${SP}?\\d[\\d.,–и \u00A0\u202F-]{0,60}${SP})(?=${LAW}${END})|${SP}(?<=\\d${SP})(?=${LAW}${SP}(?:РФ|РСФСР)${END})`,
    ),
    to: NB,
    examples: [
      ['ст. 451 ГК РФ', 'ст. 451~ГК РФ'],
      ['п. 2 ст. 14.1 КоАП', 'п. 2 ст. 14.1~КоАП'],
      ['статья 159 УК РФ', 'статья 159~УК РФ'],
    ],
    against: ['в 2025 ГК «Ростех»'],
  },
  {
    name: 'code-of-country',
    pattern: pattern(`${SP}(?<=${START}${LAW}${SP})(?=(?:РФ|РСФСР)${END})`),
    to: NB,
    examples: [['451 ГК РФ', '451 ГК~РФ']],
    against: ['МК РФ'],
  },
  {
    name: 'house-number',
    pattern: pattern(`${SP}(?<=${START}(?:ул|пер|просп|пр-т|наб|пл|ш|бул)\\.,${SP})(?=\\d)`),
    to: NB,
    examples: [['ул., 11', 'ул.,~11']],
    against: ['слово, 11'],
  },
  {
    name: 'legal-form',
    pattern: pattern(
      `${START}(ООО|ОАО|ЗАО|ПАО|НАО|АО|ИП|АНО|НКО|НП|НПО|НПП|НПЦ|ФГУП|ГУП|МУП|ФГБУ|ФГБОУ|ФГАУ|ФГАОУ|ФКУ|ФБУ|ГБУ|ГАУ|ГКУ|ГБОУ|МБУ|МАУ|МБОУ|ВО|НИИ|НИЦ|ФИЦ|ТОО|ОЭЗ|ТОР|ТОСЭР|ГК|УК|ТД|КБ|ОКБ|СКБ|ПО)${SP}(?=[«„“])`,
    ),
    to: `$1${NB}`,
    examples: [
      ['ООО «Ромашка»', 'ООО~«Ромашка»'],
      ['ФГАОУ ВО «Институт»', 'ФГАОУ ВО~«Институт»'],
    ],
    against: ['ООО и', 'банк «Точка»'],
  },
  {
    name: 'country',
    pattern: pattern(`${SP}(?<=\\p{Ll}${SP})(?=РФ(?:[ ,.;:!?)»]|$))`),
    to: NB,
    examples: [['президента РФ', 'президента~РФ']],
    against: ['в, РФ'],
  },
  {
    name: 'postscript',
    pattern: pattern(`${START}P\\.${SP}?S\\.`),
    to: `P.${NN}S.`,
    examples: [['P. S.', 'P.^S.']],
    against: ['P. T.'],
  },
];
