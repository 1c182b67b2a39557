/**
 * Dashes of Russian text: em dash between words, en dash between digits (number-ranges.ts), minus before a number.
 * An em dash has a no-break space before and a plain space after; one that opens a paragraph has a no-break space after.
 * A hyphen stays inside words; an en dash without spaces between words is part of a name and stays too.
 */
import { RUSSIAN_AMOUNT_DASHES } from './amount-dashes.ts';
import { COMPOUNDS } from './compounds.ts';
import { RUSSIAN_NUMBER_RANGES } from './number-ranges.ts';
import { DASH, END, MORE, NB, pattern, type Rule, SP, START } from './rule.ts';
import { RUSSIAN_WORD_RANGES } from './word-ranges.ts';

export const RUSSIAN_DASHES: readonly Rule[] = [
  {
    name: 'nothing-in-a-cell',
    pattern: pattern('^[-\\u2010-\\u2013\\u2212]$'),
    to: '—',
    examples: [
      ['-', '—'],
      ['–', '—'],
    ],
    against: ['-5', '- пять', '-- '],
  },
  {
    // Two or three, as they are typed for want of a key; «--tz» is an option of a program.
    name: 'double-hyphen',
    pattern: pattern(`(?<!-)(?!(?<=^|[\\s(«„])--[a-z])-{2,3}(?!-)`),
    to: '—',
    examples: [
      ['слово -- слово', 'слово — слово'],
      ['слово --- слово', 'слово — слово'],
      ['---Слово', '—Слово'],
    ],
    against: ['----', 'какой-то', 'ключ --draft'],
  },
  ...COMPOUNDS,
  {
    // «Технопром - 2025»: in a name its year or number has a hyphen; behind several words it has a dash.
    name: 'number-of-a-name',
    pattern: pattern(
      `(?:${SP}-${SP}?|-${SP}|[–—])(?=\\d{1,4}[»“])(?<=[«„][^«»„“\\s]{0,40}\\p{L}(?:${SP}-${SP}?|-${SP}|[–—]))`,
    ),
    to: '-',
    examples: [
      ['форум «Технопром - 2025»', 'форум «Технопром-2025»'],
      ['премия «Лидер–2025» и «Лидер- 2024»', 'премия «Лидер-2025» и «Лидер-2024»'],
    ],
    against: [
      '«Цифровая экономика - 2030»',
      '«Матч 5 - 3»',
      'форум - 2025',
      '«Россия — 2030»',
      '«Ту - самолёт»',
      '«5–7»',
    ],
  },
  {
    // A hyphen with one space; the word before it is not the whole name.
    name: 'year-of-a-name',
    pattern: pattern(
      `(?:-${SP}|${SP}-)(?=(?:19|20)\\d\\d[»“])(?<=[«„][^«»„“]{1,80}${SP}[^«»„“\\s]{1,40}\\p{L}..)`,
    ),
    to: `${NB}— `,
    examples: [['премия «Лидер отрасли- 2025»', 'премия «Лидер отрасли~— 2025»']],
    against: ['«Лидер отрасли-2025»', '«Лидер- 2025»', 'лидер отрасли- 2025'],
  },
  ...RUSSIAN_AMOUNT_DASHES,
  {
    // «ТЭЦ–3», «Ту–154»: what a text program made of a hyphen. «Тула–5» may be two points of a list, «МРОТ–22 тыс. руб.» is; «II–5» is a range.
    name: 'number-of-an-abbreviation',
    pattern: pattern(
      `[–—](?=\\d{1,4}(?![\\d,.:–—-]{0,20}\\d|${SP}?(?:[%°₽]|(?:тыс|млн|млрд|трлн|руб|долл|шт|чел|т|км|кг|га)${END})))(?<=${START}(?![IVXLC]+[–—])(?:[А-ЯЁ]{2,6}|[A-Z]{2,6}|Ту|Су|Ан|Ил|Ка|Ми|Як).)`,
    ),
    to: '-',
    examples: [['ТЭЦ–3, COVID–19 и Ту—154', 'ТЭЦ-3, COVID-19 и Ту-154']],
    against: [
      'Тула–5',
      'А5–7',
      'ВВП–5%',
      'ВВП–5,2',
      'МРОТ–22 тыс. руб.',
      'экспорт РФ–12 млн т',
      'главы II–5',
      'СКА–5:3',
      'рост–5',
    ],
  },
  {
    name: 'between-quoted-names',
    pattern: pattern('(?<=[»“])[-\\u2010-\\u2013](?=[«„])'),
    to: `${NB}— `,
    examples: [['матч «Зенит»-«Спартак»', 'матч «Зенит»~— «Спартак»']],
    against: ['«Зенит»-2', 'рок-«Зенит»'],
  },
  {
    name: 'number-of-a-law',
    pattern: pattern(
      `(?<=№${SP}?\\d{1,5})${SP}?[-\\u2010-\\u2014]${SP}?(?=(?:ФЗ|ФКЗ|ОЗ|РЗ|ЗРК|ПП)${END})`,
    ),
    to: '-',
    examples: [
      ['№ 258 - ФЗ', '№ 258-ФЗ'],
      ['№ 258 – ФЗ', '№ 258-ФЗ'],
      ['№^258-ФЗ', '№^258-ФЗ'],
    ],
    against: ['закон - ФЗ', '№ 258 - Федеральный'],
  },
  ...RUSSIAN_NUMBER_RANGES,
  ...RUSSIAN_WORD_RANGES,
  {
    name: 'minus-in-formula',
    pattern: pattern(`(\\d)${SP}${DASH}${SP}(?=\\d+(?:,\\d+)?${SP}=)`),
    to: `$1${NB}−${NB}`,
    examples: [['7 - 2 = 5', '7~−~2 = 5']],
    against: ['в 2024 - 15 млн'],
  },
  {
    // Within brackets behind a letter that stands for a number: «k(k - 1)». A capital behind no factor is a name's: «истребитель (F-16)».
    name: 'minus-of-a-term',
    pattern: pattern(`(?<=\\([a-z]|[\\p{L}\\d]\\([A-Z])${SP}?${DASH}${SP}?(?=\\d{1,3}\\))`),
    to: `${NB}−${NB}`,
    examples: [['k(k - 1) и 2(N–3)', 'k(k~−~1) и 2(N~−~3)']],
    against: [
      '(F-16 и другие)',
      'истребитель (F-16)',
      'витамин (B-12)',
      '(слово - 1)',
      '(a - 1 шт.)',
      'k - 1',
    ],
  },
  {
    // Degrees as weather reports have them.
    name: 'range-of-degrees-with-two-dots',
    pattern: pattern(`(?<=\\d°?)\\.\\.(?=[-+–\\u2212]?\\d{1,2}${SP}?(?:°|градус))`),
    to: '…',
    examples: [['ночью -5..-7°, днём 0..+2 °C', 'ночью -5…-7°, днём 0…+2 °C']],
    against: ['цвета 0..255', '5...7°', 'п. 5..7'],
  },
  {
    name: 'minus',
    pattern: pattern(
      `(?<=^|\\n|[(=±≈<>[]|%/|\\d(?:…|\\.{3})|[^\\d\\s]${SP}|[=<>+]${SP})[-–\\u2212](?=\\d)(?!.\\d{1,2}\\.\\d{2}\\.\\d)`,
    ),
    to: '−',
    examples: [
      ['от -5 до +3', 'от −5 до +3'],
      ['(-5)', '(−5)'],
      ['[-10; +10]', '[−10; +10]'],
      ['+12 %/-5 %', '+12 %/−5 %'],
      ['−20…-40 °C', '−20…−40 °C'],
    ],
    against: ['2020 -2025', 'COVID-19', 'слово - 5', 'дата выпуска –15.11.01'],
  },
  {
    // Of a blood group: the sign, not a dash behind a word; «Rh-фактор» and «Rh- и Pd-катализаторы» are compounds.
    name: 'rhesus-negative',
    pattern: pattern(
      `(?<=${START}Rh(?:\\(D\\))?)[-\\u2010-\\u2014](?=${SP}|[,.;:)»]|\\n|$)(?!(?:,?${SP}(?:(?:и|или)${SP})?\\p{Lu}\\p{Ll}?[-\\u2010\\u2011]){1,5}\\p{L})`,
    ),
    to: '−',
    examples: [
      ['кровь A(II) Rh– и Rh-, а не Rh+', 'кровь A(II) Rh− и Rh−, а не Rh+'],
      ['(0(I) Rh(D)–)', '(0(I) Rh(D)−)'],
    ],
    against: ['Rh-фактор', 'Rh — резус', 'Bh– это', 'Rh- и Pd-катализаторы', 'Rh-, Pd- и Pt-слои'],
  },
  {
    // No dash stands behind a preposition. Behind a comparison and «около» one does, «ещё выше – 10,4 %», but before degrees.
    name: 'minus-with-a-space',
    pattern: pattern(
      `(?<=${START}(?:от|до|при|между|с|на)${SP})[-–\\u2212]${SP}(?=\\d)|(?<=${START}(?:ниже|выше|около)${SP})[-–\\u2212]${SP}(?=\\d+(?:,\\d+)?${SP}?(?:°|градус))`,
      'i',
    ),
    to: '−',
    examples: [
      ['от - 5 до - 15 °C', 'от −5 до −15 °C'],
      ['ниже – 30 °C и выше - 5 градусов', 'ниже −30 °C и выше −5 градусов'],
      ['около - 20 °C', 'около −20 °C'],
    ],
    against: [
      'слово - 5',
      'до — 5',
      'до 5 - 15',
      'рост в марте был ещё выше – 10,4 %',
      'доля около – 30 %',
    ],
  },
  {
    name: 'plus-with-a-space',
    pattern: pattern(`(?<=\\(|${START}(?:от|до|при|с)${SP})\\+${SP}(?=\\d)`, 'i'),
    to: '+',
    examples: [['от −5 до + 5 °C и рост (+ 12 %)', 'от −5 до +5 °C и рост (+12 %)']],
    against: ['20 + 7', 'А + 5', 'от х + 5'],
  },
  {
    name: 'dash-between-words',
    pattern: pattern(
      `(?<=\\S)${SP}+(?:[-\\u2010-\\u2015]|\\u2212(?!\\d|${SP}\\d+(?:,\\d+)?(?:${SP}=|\\))))(?:${SP}+|(?=\\n|$))`,
    ),
    to: `${NB}— `,
    examples: [
      ['слово - слово', 'слово~— слово'],
      ['тыс. - X', 'тыс.~— X'],
      ['сказал он. – Да', 'сказал он.~— Да'],
      ['«слово», - сказал', '«слово»,~— сказал'],
    ],
    against: ['какой-то', '7~−~2 = 5', 'от −5 до', 'Москва–Казань'],
  },
  {
    // No compound ends in a preposition: «первый-в Костроме».
    name: 'dash-before-a-preposition',
    pattern: pattern(
      `-(?:(?=(?:в|из|от|для|под|при)${SP}[А-ЯЁа-яё«„])(?<=${START}[а-яё]{3,40}-)(?<!${START}ко[ей]-)|${SP}(?=(?:в|из|от|для|под|при|на)${SP}[А-ЯЁа-яё«„])(?<=${START}[а-яё]{2,40}(?<![оеёиа]|[уё]х)-.))`,
    ),
    to: `${NB}— `,
    examples: [
      ['Полный текст- на сайте', 'Полный текст~— на сайте'],
      ['один склад-в Костанае, второй-для сушки', 'один склад~— в Костанае, второй~— для сушки'],
    ],
    against: [
      'кое-в чём',
      'Ростов-на-Дону',
      'два-в-одном',
      'бок-о-бок',
      'из-под земли',
      'русско-в',
      'одно- на двухэтажные',
      'двух- в трёхэтажные',
      'авиа- из Москвы',
    ],
  },
  {
    // An em dash with a space on one side only; with none it may join names.
    name: 'dash-with-one-space',
    pattern: pattern(
      `[—\\u2015]${SP}+(?=\\S)(?<=(?:[\\p{L}\\d»“)%…],?|[\\p{L}»]:).${SP}+)|${SP}[—\\u2015](?=[\\p{L}«„])(?<=\\S..)`,
    ),
    to: `${NB}— `,
    examples: [
      ['завод— это люди', 'завод~— это люди'],
      ['завод —это люди', 'завод~— это люди'],
      ['С. Петров― Начнём', 'С. Петров~— Начнём'],
    ],
    against: ['Москва—Казань', '—Да', 'завод~— это'],
  },
  {
    // Before «это» stands a dash, whatever was typed.
    name: 'dash-before-this',
    pattern: pattern(
      `(?:${SP}-|-${SP})(?=это${END})(?<=[\\p{L}\\d»“)%]..)|-(?=это${END})(?<=[»“)%]-)`,
    ),
    to: `${NB}— `,
    examples: [
      ['технологии -это сфера, завод- это люди', 'технологии~— это сфера, завод~— это люди'],
      ['проект «Кадры»-это шанс', 'проект «Кадры»~— это шанс'],
    ],
    against: ['кто-это', 'завод~— это', '- это'],
  },
  {
    // What a paper calls something: «(далее-Фонд)».
    name: 'dash-behind-further',
    pattern: pattern(`(?<=\\([Дд]алее(?:${SP}[а-яё]{2,12}){0,2})(?:-|${SP}-|-${SP})(?=[«А-ЯЁ])`),
    to: `${NB}— `,
    examples: [
      ['(далее-Фонд), (далее по тексту -«Фонд»)', '(далее~— Фонд), (далее по тексту~— «Фонд»)'],
    ],
    against: ['(далее~— Фонд)', 'далее-Фонд', '(далее - Фонд)'],
  },
  {
    // The same with an en dash; «научно– и наукоёмкий» is half a compound, «–тель» the end of one.
    name: 'en-dash-with-one-space',
    pattern: pattern(
      `–${SP}+(?=\\p{L})(?!(?:и|или)${END})(?<=(?:[\\p{L}\\d»“)%]|[\\p{L}»]:)–${SP}+)|${SP}–(?=\\p{L}{2}|[«„])(?<=[\\p{L}\\d»“)%.]..)`,
    ),
    to: `${NB}— `,
    examples: [
      ['завод– это люди', 'завод~— это люди'],
      ['Он отметил:– Это завод', 'Он отметил:~— Это завод'],
      ['завод –это люди', 'завод~— это люди'],
      ['в 2024 г. –завод', 'в 2024 г.~— завод'],
    ],
    against: ['научно– и наукоёмкий', 'Москва–Казань', 'на –5', 'окончания: –тель, –ник', '–Да'],
  },
  {
    // «12–летний», «3–й»: what a text program made of a hyphen; «12- летний»: a space too many.
    name: 'dash-in-ordinal',
    pattern: pattern(
      `(?<=\\d)(?:[–—](?=(?:ы?й|го|му|о?м|[аоыяиеьх]|ая|ое|ые|ти|ми|ых|х)${END})|(?:[–—]|-${SP}|${SP}-)(?=(?:летн|кратн|метров|километров|процентн|балльн|этажн|дневн|часов|местн|кубов)\\p{Ll}{1,3}${END}))`,
    ),
    to: '-',
    examples: [
      ['12–летний, 3–й и 90—е', '12-летний, 3-й и 90-е'],
      ['к 150- летнему юбилею и 5 -этажный дом', 'к 150-летнему юбилею и 5-этажный дом'],
    ],
    against: ['12–15 лет', '5–летие', '5—лет'],
  },
  {
    name: 'dash-after-speech',
    pattern: pattern(
      `(?<=[»“”!?….],?|[\\p{L})%],)[-\\u2013-\\u2015]${SP}+(?=[\\p{Ll}«„])|(?<=[а-яё][!?…])[-\\u2013-\\u2015](?=\\p{Ll}{2})|(?<=${START}[а-яё]{2,40}\\.)[-\\u2013-\\u2015](?=[А-ЯЁ])|(?<=[а-яё]{2}\\.)[-\\u2013-\\u2015](?=${SP}["«„]?[А-ЯЁ]|["«„][А-ЯЁ])${SP}?|${SP}-(?=[А-ЯЁ][а-яё])(?<=[А-ЯЁа-яё][а-яё][.!?…]..)`,
    ),
    to: `${NB}— `,
    examples: [
      ['«Да»,- сказал он', '«Да»,~— сказал он'],
      ['«Да!»- сказал он', '«Да!»~— сказал он'],
      ['до 5 млрд (в США),- говорится в отчёте', 'до 5 млрд (в США),~— говорится в отчёте'],
      ['Когда?-спросили мы.-К осени', 'Когда?~— спросили мы.~— К осени'],
      ['до 2020 г.- глава края', 'до 2020 г.~— глава края'],
      ['сказал он. -Мы ждём', 'сказал он.~— Мы ждём'],
      ['сказал он,- «Мы ждём». Да. -Нет', 'сказал он,~— «Мы ждём». Да.~— Нет'],
      ['сказал он.- Мы ждём', 'сказал он.~— Мы ждём'],
      ['сказал Петров.-«Мы ждём»', 'сказал Петров.~— «Мы ждём»'],
    ],
    against: [
      'северо- и юго-восток',
      '«Ростех»-сервис',
      'чл.-корр.',
      'М.-Л.',
      'Ж.-Ж. Руссо',
      'Сев.-Кавказская дорога',
      'Yahoo!-почта',
    ],
  },
  {
    // No compound ends in initials.
    name: 'dash-before-initials',
    pattern: pattern(
      `[-\\u2010-\\u2015](?=[А-ЯЁ]\\.${SP}?[А-ЯЁ]\\.${SP}?[А-ЯЁ][а-яё])(?<=[а-яё]{4}.)`,
    ),
    to: `${NB}— `,
    examples: [['глава совета-В.В.Орлов', 'глава совета~— В.В.Орлов']],
    against: ['глава — В. В. Орлов', 'Ж.-Ж. Руссо', 'совет-В'],
  },
  {
    // «На -ся, -сь»: endings of words are told one after another.
    name: 'dash-glued-to-author',
    pattern: pattern(
      `${SP}?[-\\u2010-\\u2015](?=\\p{Ll}{3})(?<=(?:[»“”!?…],?${SP}|(?:[»“”!?…]|\\p{L}),${SP}?).)`,
    ),
    to: `${NB}— `,
    when: (before) => !/(?:^|[\s(«])-\p{L}+,$|-,$/u.test(before),
    examples: [
      ['Мы строим, -сказал он', 'Мы строим,~— сказал он'],
      ['Мы строим,-сказал он', 'Мы строим,~— сказал он'],
    ],
    against: ['суффиксы -тель, -ник', 'нефте-, -газохимия', 'слово -слово'],
  },
  {
    name: 'dash-opens-paragraph',
    pattern: pattern(
      `(?<=^|\\n|^[«„]|\\n[«„])(?!-[A-Za-z](?![\\p{L}\\d]))[-\\u2010-\\u2015]${SP}*(?=[^\\s\\d>${MORE}-])|(?<=^|\\n)[-\\u2010-\\u2015]${SP}+(?=\\d)`,
    ),
    to: `—${NB}`,
    examples: [
      ['- Слово', '—~Слово'],
      ['–Слово', '—~Слово'],
      ['— «Слово»', '—~«Слово»'],
      ['- 5 слов', '—~5 слов'],
    ],
    against: ['−5 °C', '-5 °C', `-${MORE} далее`, '-v, --verbose: подробно'],
  },
  {
    name: 'no-trailing-space',
    pattern: pattern(`(?<!${SP})${SP}+(?=\\n|$)`),
    to: '',
    examples: [['слово ', 'слово']],
    against: ['слово слово'],
  },
];
