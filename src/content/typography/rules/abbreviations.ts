/**
 * Abbreviations and names of Russian text: «т. д.», «г. Москва», «ул. X», «с. 5», legal forms.
 * What belongs together is held by a no-break space, a narrow one inside «т. д.» and between initials.
 */
import { INITIALS, PARTICLES } from './initials.ts';
import { PART } from './numbers.ts';
import { END, NB, NN, pattern, type Rule, SP, START } from './rule.ts';

/** Codes of law. */
const LAW = '(?:ГК|УК|НК|ТК|ЖК|ЗК|СК|БК|ВК|ЛК|ГрК|КоАП|КАС|ГПК|АПК|УПК|УИК|КВВТ|КТМ|ТК ЕАЭС)';

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
    name: 'glued-to-degree',
    pattern: pattern(`(?<=н\\.)(?=[А-ЯЁ])(?<=${START}[дДкК]\\.${SP}?[а-яё.-]{1,9}\\.${SP}?н\\.)`),
    to: ' ',
    examples: [['к.ю.н.Орлов', 'к.ю.н. Орлов']],
    against: ['т.н.Орлов', 'к.ю.н. Орлов'],
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
      `(?<!т\\.${SP}?)${START}([Сс]т|[Пп]|[Чч]|[Гг]л|[Рр]ис|[Тт]абл)\\.${SP}?\\1\\.(?=${SP}?\\d)`,
    ),
    to: `$1.${NN}$1.`,
    examples: [
      ['ст.ст. 5 и 7', 'ст.^ст. 5 и 7'],
      ['п.п. 5 и 6', 'п.^п. 5 и 6'],
    ],
    // Parts of a book, and the first of them.
    against: ['ст. 5, ст. 7', 'и т.п. п. 5', 'в 2 ч. Ч. 1'],
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
    // Two abbreviations stand nearer to one another than an abbreviation to a word.
    name: 'kind-of-year',
    pattern: pattern(`(?<=${START}(?:уч|фин|хоз|календ|отч)\\.)${SP}?(?=(гг?\\.)|год)`),
    to: (_match, short = '') => (short ? NN : NB),
    examples: [
      ['за 2024/25 уч. г., путёвки, 2025 уч.г.', 'за 2024/25 уч.^г., путёвки, 2025 уч.^г.'],
      ['в новом фин. году', 'в новом фин.~году'],
    ],
    against: ['уч. группа', 'уч. план', 'луч. г.'],
  },
  {
    // What is printed is counted in sheets.
    name: 'sheets',
    pattern: pattern(`(?<=[\\d,]${SP})([па])\\.${SP}?л\\.|${START}(печ|авт|изд)\\.${SP}?л\\.`),
    to: (_match, short = '', long = '') => `${short || long}.${NN}л.`,
    examples: [
      ['8 п. л., 10,5 а.л.', '8 п.^л., 10,5 а.^л.'],
      ['12,4 уч.-изд. л., усл. печ. л. 9', '12,4 уч.-изд.^л., усл. печ.^л. 9'],
    ],
    against: ['п. л', 'изд. лит.'],
  },
  {
    name: 'and-others',
    pattern: pattern(`${SP}(?<=${START}и${SP})(?=(?:др|пр)\\.|т\\.)`),
    to: NB,
    examples: [['и др.', 'и~др.']],
    against: ['и другие'],
  },
  {
    name: 'name-of-three',
    pattern: pattern(`${START}Ф\\.${SP}?И\\.${SP}?О\\.`),
    to: `Ф.${NN}И.${NN}О.`,
    examples: [['указать Ф. И. О. и адрес', 'указать Ф.^И.^О. и адрес']],
    against: ['Ф. И. Иванов'],
  },
  {
    name: 'acting',
    pattern: pattern(`${START}([иИ])\\.${SP}?о\\.${SP}?(?=\\p{Ll})`),
    to: `$1.${NN}о.${NB}`,
    examples: [['и. о. министра, И.о. главы', 'и.^о.~министра, И.^о.~главы']],
    against: ['и о. Сахалин', 'т. е. и о. главном'],
  },
  {
    name: 'temporarily-acting',
    pattern: pattern(`${START}([вВ]р)\\.${SP}?и\\.${SP}?о\\.${SP}?(?=\\p{Ll})`),
    to: `$1.${NN}и.${NN}о.${NB}`,
    examples: [['вр. и. о. губернатора', 'вр.^и.^о.~губернатора']],
    against: ['врио губернатора', 'вр. и о главном'],
  },
  {
    name: 'deputy',
    pattern: pattern(
      `(?<=${START}(?:[Зз]ам|[Зз]ав|[Нн]ач|[Гг]ен|[Гг]л|[Пп]ом|[Вв]ед|(?:[Сс]т|[Мм]л)(?=\\.${SP}(?:науч|преп|лабор|инж|лейт|серж|следов|мастер|сотр)))\\.)${SP}?(?=\\p{Ll}{3})`,
    ),
    to: NB,
    examples: [
      ['зам. министра и гл. инженер', 'зам.~министра и гл.~инженер'],
      ['ст. преп. и нач. отдела', 'ст.~преп. и нач.~отдела'],
      ['зам.министра', 'зам.~министра'],
    ],
    against: ['гл. 5', 'экзам. министра', 'зам. и зав.'],
  },
  ...INITIALS,
  ...PARTICLES,
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
    name: 'before-number',
    pattern: pattern(
      `${START}(сс?|стр|ст|п|пп|абз|гл|рис|табл|т|вып|кн|ч|кв|к|д|корп|ауд|каб|оф|доб|тел|разд|прил|прим|примеч|подп|эт|оп|ок|св|кл|гр|вл|пом|pp?|vol|no)\\.${SP}?(?=\\d)`,
      'i',
    ),
    to: `$1.${NB}`,
    examples: [
      ['с. 5', 'с.~5'],
      ['ст. 16', 'ст.~16'],
      ['ауд. 301', 'ауд.~301'],
      ['абз. 4, вл. 3', 'абз.~4, вл.~3'],
      ['ок. 1684 г., кл. 5', 'ок.~1684 г., кл.~5'],
      ['Vol. 54. P. 4410', 'Vol.~54. P.~4410'],
    ],
    against: ['слов. 5', 'руб. 5', 'урок. 5'],
  },
  {
    // Of a bibliographic record, with Latin letters that look like the Russian ones.
    name: 'pages-and-volume-in-latin',
    pattern: pattern(`(?<=^|\\n|[.,;–—-]${SP})([CT])\\.${SP}?(?=\\d)`),
    to: `$1.${NB}`,
    examples: [['2021. – T. 21, № 1. – C. 68–83', '2021. – T.~21, № 1. – C.~68–83']],
    against: ['витамин C. 5 мг', 'C. Petrov'],
  },
  {
    name: 'before-other-number',
    pattern: pattern(`(?<=${PART}\\.)${SP}?(?=№|[IVXLC]+${END})`),
    to: NB,
    examples: [['разд. IV и прил. № 2', 'разд.~IV и прил.~№ 2']],
    against: ['разд. В', 'тел. № 5', 'т. е.'],
  },
  {
    name: 'point-with-letter',
    pattern: pattern(
      `(?<=${START}(?:[Пп]п?|[Пп]одпп?|[Лл]ит)\\.|${START}(?:под)?пункт\\p{Ll}{0,3})${SP}(?=[«"„][а-яa-z][»"“])`,
    ),
    to: NB,
    examples: [['подп. «б» и пункта «а»', 'подп.~«б» и пункта~«а»']],
    against: ['п. «Мирный»', 'пункт «да и нет»'],
  },
  {
    // Horsepower, conventional units of money and of fuel, units of astronomy and of atoms' mass, the level of the sea.
    name: 'unit-of-two-letters',
    pattern: pattern(
      `(?<=(?:\\d|тыс\\.)${SP})(?:л\\.${SP}?с\\.|а\\.${SP}?е\\.${SP}?м\\.|[уа]\\.${SP}?е\\.)(?!\\p{L})|(?<=${START}[кт]?[тг]${SP})у\\.${SP}?т\\.(?!\\p{L})|(?<=${START}над${SP})у\\.${SP}?м\\.(?!\\p{L})`,
    ),
    to: (unit) => unit.replace(/\.[ \u00A0\u202F]?(?=.)/g, `.${NN}`),
    examples: [
      ['3 л. с. и 5 тыс. л.с.', '3 л.^с. и 5 тыс. л.^с.'],
      ['500 у.е. и 30 а. е.', '500 у.^е. и 30 а.^е.'],
      ['масса 12 а.е.м.', 'масса 12 а.^е.^м.'],
      ['5 млн т у. т. и 40 т у.т.', '5 млн т у.^т. и 40 т у.^т.'],
      ['320 г у.т./кВт·ч, 640 м над у. м.', '320 г у.^т./кВт·ч, 640 м над у.^м.'],
    ],
    against: ['3 л. сока', 'стол. с. Ивановка', 'л. с. 5', '5 а. если', '5 а.е.д.'],
  },
  {
    name: 'before-telephone',
    pattern: pattern(
      `${START}((?:тел|моб)\\.:?|факс(?:\\.:?|:))${SP}?(?=[+\\p{Co}]|\\(\\d{3,5}\\))`,
      'i',
    ),
    to: `$1${NB}`,
    examples: [
      ['тел. +7', 'тел.~+7'],
      ['тел. (382) 252-98-52', 'тел.~(382) 252-98-52'],
      ['Тел.: +7', 'Тел.:~+7'],
    ],
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
    // What has a name, in capitals or clipped: a company, a yard, a school, a ship.
    name: 'kind-of-what-is-named',
    pattern: pattern(
      `${START}(?!(?:РФ|РСФСР|СССР|США|КНР|ОАЭ|ЕС|ЕАЭС|СНГ|ООН|СМИ)${SP})([А-ЯЁ]{2,6}|\\p{Ll}/\\p{Ll})${SP}(?=[«„“][\\p{Lu}\\d])`,
    ),
    to: `$1${NB}`,
    examples: [
      ['ООО «Ромашка»', 'ООО~«Ромашка»'],
      ['ФГАОУ ВО «Институт»', 'ФГАОУ ВО~«Институт»'],
      ['ССЗ «Лотос», КФХ «1000 пчёл»', 'ССЗ~«Лотос», КФХ~«1000 пчёл»'],
      ['на т/х «Метеор»', 'на т/х~«Метеор»'],
    ],
    against: [
      'ООО и',
      'банк «Точка»',
      'в США «Тойота»',
      'СМИ «Сегодня»',
      'ТВ «и другие»',
      'и/или «Точка»',
    ],
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
