/** What must not be parted from its number in Russian text, and signs beside numbers. */
import { DASH, END, FRACTIONS, NB, NN, pattern, type Rule, SP, START } from './rule.ts';
import { STANDARDS } from './standards.ts';
import { MULTIPLIER, UNIT } from './units.ts';

/** Who is numbered: «Пётр I». A capital alone does not tell: «Открылась V Международная выставка». */
const RULER = `${START}(?:П[её]тр|Никола|Александр|Пав[её]?л|Иван|Иоанн|Екатерин|Елизавет|Карл|Людовик|Генрих|Фридрих|Вильгельм|Филипп|Георг|Эдуард|Наполеон|Людвиг|Густав|Ф[её]дор|Васили|Бенедикт|Пи[йяюе]|Франциск|Яков|Ричард|Григори|Алекси|Рамсес|Птолеме|Тутмос|Дари|Ксеркс|Митридат|Харальд|Кристиан|Леопольд|Максимилиан|Альфонс|Абдалл)\\p{Ll}{0,3}`;

/** Parts of books and laws, before their number. */
export const PART = `${START}(?:[Гг]л|[Рр]азд|[Пп]рил|[Тт]|[Чч]|[Вв]ып|[Тт]абл|[Рр]ис|[Пп]римеч)`;

const MULTIPLIED = new RegExp(`${MULTIPLIER}$`);
/** No abbreviation, none of the short ones («евро», «тонн») that leave no gap, and not the last one: it would stand alone. */
const WHOLE_WORD = new RegExp(`^[а-яё]{5,}\\S*${SP}\\S`);

export const RUSSIAN_NUMBERS: readonly Rule[] = [
  {
    name: 'number-sign',
    pattern: pattern(`№${SP}?(?=[\\dА-ЯA-Z]|п/п)`),
    to: `№${NN}`,
    examples: [
      ['№3', '№^3'],
      ['№ 3', '№^3'],
    ],
    against: ['№ — это'],
  },
  ...STANDARDS,
  {
    name: 'section-sign',
    pattern: pattern(`(?<!§)(§+)${SP}?(?=[\\dIVX])`),
    to: `$1${NN}`,
    examples: [['§ 5', '§^5']],
    against: ['параграф 5'],
  },
  {
    name: 'percent-of-a-head',
    pattern: pattern(`(?<=[\\p{L}.)»],)${SP}?(?=[%‰](?![\\p{L}-]))`),
    to: NB,
    examples: [
      ['Экспорт, %', 'Экспорт,~%'],
      ['Текучесть кадров,%', 'Текучесть кадров,~%'],
      ['Нашли работу за 6 мес., %', 'Нашли работу за 6 мес.,~%'],
    ],
    against: ['в %', 'рост, %-ный'],
  },
  {
    name: 'percents-of-what',
    pattern: pattern(`(?<=\\d${SP}(?:мас|масс|об|мол|ат|вес)\\.)${SP}?(?=%(?![\\p{L}-]))`),
    to: NN,
    examples: [['1,0 мас.% La и 5 об. %', '1,0 мас.^% La и 5 об.^%']],
    against: ['рис. %', '5 мас.%-ный'],
  },
  {
    // The hyphen is no place for a break: few letters follow.
    name: 'percent-of-a-compound',
    pattern: pattern(`(?<=\\d)${SP}(?=[%‰]-\\p{L})`),
    to: NN,
    examples: [['3 %-й раствор', '3^%-й раствор']],
    against: ['3%-й раствор', '3 % и'],
  },
  {
    name: 'percent',
    pattern: pattern(`(?<=\\d)${SP}?(?=[%‰](?![\\p{L}-]))`),
    to: NN,
    examples: [
      ['10%', '10^%'],
      ['5–10 %', '5–10^%'],
    ],
    against: ['10%-ный', 'в %'],
  },
  {
    name: 'degree',
    pattern: pattern(`(?<=\\d)${SP}?°${SP}?([CСFKК])${END}`),
    to: `${NB}°$1`,
    examples: [['20°C', '20~°C']],
    against: ['45°', '20 C'],
  },
  {
    // Of an angle it stands close to its number; with a letter it is a unit, «18 °Т» of acidity among them.
    name: 'degree-of-angle',
    pattern: pattern(`(?<=\\d)${SP}(?=°(?!\\p{L}|${SP}[CСFKК]${END}))`),
    to: '',
    examples: [['угол 20 ° и', 'угол 20° и']],
    against: ['20 °C', '20 ° C', 'угол °', '18 °Т'],
  },
  {
    name: 'degree-of-a-scale',
    pattern: pattern(`(?<=\\d)${SP}(?=°\\p{L}{1,2}${END})`),
    to: NB,
    examples: [['18 °Т и 7 °dH', '18~°Т и 7~°dH']],
    against: ['20 °', '18°Т'],
  },
  {
    // And basis points, a hundredth of one.
    name: 'percentage-points',
    pattern: pattern(`${SP}?(?<=\\d${SP}?)([пб])\\.${SP}?п\\.`),
    to: `${NB}$1.${NN}п.`,
    examples: [
      ['на 2 п. п. и 3,5 п.п. выше', 'на 2~п.^п. и 3,5~п.^п. выше'],
      ['на 1–2п.п.', 'на 1–2~п.^п.'],
      ['на 25 б. п. и 50 б.п.', 'на 25~б.^п. и 50~б.^п.'],
    ],
    against: ['п. п. 5', '5 п. 6', '5 б. Потом'],
  },
  {
    // «5 с и 10 мин» alone might be «с» before «и»: here minutes tell.
    name: 'seconds-behind-minutes',
    pattern: pattern(`${SP}(?<=мин\\.?${SP}\\d{1,2}(?:,\\d+)?${SP})(?=с${END})`),
    to: NB,
    examples: [['за 5 мин 30 с и быстрее', 'за 5 мин 30~с и быстрее']],
    against: ['5 минут 30 с лишним', 'мин 30 см'],
  },
  {
    // So do words that say how long; «за 9 с лишним» is no time.
    name: 'seconds-of-a-span',
    pattern: pattern(
      `${SP}(?<=${START}(?:[Зз]а|[Чч]ерез|[Кк]ажд\\p{Ll}{2,3})${SP}\\d{1,3}(?:,\\d+)?${SP})(?=с${SP}(?!лишн|половин|небольш|четверт|хвост)[а-яё]{2})`,
    ),
    to: NB,
    examples: [
      ['за 9 с пришло пять', 'за 9~с пришло пять'],
      ['каждые 2,5 с сигнал', 'каждые 2,5~с сигнал'],
    ],
    against: ['за 9 с лишним лет', 'вырос на 9 с начала', 'за 2025 с ростом', 'за 9 с 10'],
  },
  {
    // «5 ч. 2» alone might be parts of a law.
    name: 'hours-with-minutes',
    pattern: pattern(`${SP}(?=ч\\.${SP}\\d{1,2}${SP}мин)(?<=\\d${SP})`),
    to: NB,
    examples: [['за 12 ч. 30 мин.', 'за 12~ч. 30 мин.']],
    against: ['ст. 5 ч. 2', '5 ч. 30'],
  },
  {
    name: 'part-of-the-day',
    pattern: pattern(
      `${SP}(?=(?:утра|вечера|ночи)${END})(?<=(?<![\\p{L}\\d.,:-])(?:1?\\d|2[0-4]|(?:1?\\d|2[0-4])[:.][0-5]\\d)${SP})`,
    ),
    to: NB,
    examples: [['с 6 до 9 утра и в 11.30 вечера', 'с 6 до 9~утра и в 11.30~вечера']],
    against: ['в 2025 ночи', '9 утренников', '30 вечера'],
  },
  {
    name: 'column-of-mercury',
    pattern: pattern(`(?<=${START}мм)\\.?${SP}?(рт|вод)\\.${SP}?ст\\.`),
    to: `${NB}$1.${NN}ст.`,
    examples: [
      ['760 мм рт. ст. днём', '760 мм~рт.^ст. днём'],
      ['755 мм. рт.ст.', '755 мм~рт.^ст.'],
    ],
    against: ['5 мм ст. 5', 'рт. ст.'],
  },
  {
    name: 'hour-with-its-zone',
    pattern: pattern(`${SP}(?<=(?<![\\d.:])\\d?\\d[:.]\\d\\d${SP})(?=(?:мск|МСК|UTC|GMT)${END})`),
    to: NB,
    examples: [['в 18.37 мск, к 9:00 МСК', 'в 18.37~мск, к 9:00~МСК']],
    against: ['10 мск', '1.05.37 мск', '18.37 москвичи'],
  },
  {
    // «Du» of pipes.
    name: 'nominal-diameter',
    pattern: pattern(`${SP}(?<=${START}(?:Ду|Ру|DN|PN)${SP})(?=\\d)`),
    to: NB,
    examples: [['труба Ду 50 и DN 100', 'труба Ду~50 и DN~100']],
    against: ['Дуб 50', 'Ду пятьдесят'],
  },
  {
    // A decimal point before a nought is a version's: «Индустрия 4.0».
    name: 'version-in-name',
    pattern: pattern(`${SP}(?<=\\p{L}${SP})(?=\\d\\.0${END})`),
    to: NB,
    examples: [['Индустрия 4.0, веб 3.0', 'Индустрия~4.0, веб~3.0']],
    against: ['около 4.05', 'в 14.00', 'рост 4,0'],
  },
  {
    name: 'glued-unit',
    pattern: pattern(
      `(?=(?:кг|мк?г|г(?=/(?:см|м|л|т|кг|дл))|об(?=/мин)|км|см|мм|мкм|нм|мк?л|га|мА·?ч|[кМГ]?Вт|[кМГ]?Гц|[кМГ]Па|[кКМГТ]?бит|[кКМГТ]?байт|кВА?|[КкМГТ][Бб]|мин|сек|шт|чел|экз|руб|мес|сут|нед|стр|пт|дБ|года|лет|дн[яей]{1,2}|часов|тонн|человек)${END}|(?:кв|куб|пог)\\.${SP}?(?:[кс]?м|мм)${END})(?<=(?<![\\p{L}\\d-])\\d+(?:,\\d+)?)`,
    ),
    to: NB,
    examples: [
      ['весит 5кг', 'весит 5~кг'],
      ['1,5км', '1,5~км'],
      ['10шт. по 16Гб, 2,4ГГц, 5мин', '10~шт. по 16~Гб, 2,4~ГГц, 5~мин'],
      ['1,8мг/м³ и 50мл', '1,8~мг/м³ и 50~мл'],
      ['1,2г/см³ при 3000об/мин', '1,2~г/см³ при 3000~об/мин'],
      ['на 5000мАч и 300мА·ч', 'на 5000~мАч и 300~мА·ч'],
      ['54,3кв.м и 12куб. м', '54,3~кв.м и 12~куб. м'],
      [
        'за 3года, 6мес., шрифт 14пт, −70дБ, 100Вт',
        'за 3~года, 6~мес., шрифт 14~пт, −70~дБ, 100~Вт',
      ],
    ],
    against: ['д. 5кв.12', 'А-5кг', '5-километровый', 'кг'],
  },
  {
    // One figure and a small letter may be a name: «корпус 5м».
    name: 'glued-metres',
    pattern: pattern(
      `(?=м[²³]?/(?:с|ч|сут|мин|га|год)${END})(?<=(?<![\\p{L}\\d-])\\d+(?:,\\d+)?)|(?=(?:[мтлц]|ч(?!\\.${SP}?\\d))${END})(?<=(?<![\\p{L}\\d-]|№${SP}?|${START}(?:[Дд]ом\\p{Ll}{0,2}|[Дд]\\.|[Кк]орп\\.|[Гг]рупп\\p{Ll}{1,2}|[Кк]ласс\\p{Ll}{0,2})${SP})(?:\\d{2,}|\\d+,\\d+|\\d+[–×]\\d+))`,
    ),
    to: NB,
    examples: [
      ['в 250м от', 'в 250~м от'],
      ['2,5м', '2,5~м'],
      ['2–3м, 3×4м', '2–3~м, 3×4~м'],
      ['3,5т и 10л', '3,5~т и 10~л'],
      ['за 16ч и 2,5ч.', 'за 16~ч и 2,5~ч.'],
      ['5м³/сут, 5м/с, 28,5ц/га', '5~м³/сут, 5~м/с, 28,5~ц/га'],
    ],
    against: ['5м', '5м/2', 'А-5м/с', 'А-250м', '250мл', 'автобус № 12м, дом 12т', 'ст. 15ч. 2'],
  },
  {
    name: 'glued-roubles',
    pattern: pattern(`(?=р\\.)(?<=(?<![\\p{L}\\d-])(?:\\d{2,}|\\d+,\\d+))`),
    to: NB,
    examples: [['за 1500р. и 12,3р. в месяц', 'за 1500~р. и 12,3~р. в месяц']],
    against: ['5р.', 'А-50р.', '50 р.'],
  },
  {
    name: 'number-with-unit',
    pattern: pattern(
      `${SP}(?<=[\\d⁰-⁹${FRACTIONS}](?:${SP}${MULTIPLIER})?${SP})(?=${UNIT}(?:[²³]|${END}))(?![вс]${SP}[\\p{L}\\d«]|[чс]\\.${SP}\\d)`,
    ),
    to: NB,
    // Behind a multiplier a whole word is counted like any other: it may begin a line where the one before would be full of gaps.
    when: (before, after) => !MULTIPLIED.test(before) || !WHOLE_WORD.test(after),
    examples: [
      ['50 млн руб.', '50~млн~руб.'],
      ['платит 40 тыс. рублей в год', 'платит 40~тыс. рублей в год'],
      ['платит 40 тыс. рублей.', 'платит 40~тыс.~рублей.'],
      ['2025 г.', '2025~г.'],
      ['4133 места', '4133~места'],
      ['10 кг', '10~кг'],
      ['18 в.', '18~в.'],
      ['на 6,5 ТэВ и 100 Мбит/с', 'на 6,5~ТэВ и 100~Мбит/с'],
      ['за 10 с (рекорд)', 'за 10~с (рекорд)'],
      ['1,5·10⁸ км', '1,5·10⁸~км'],
      ['2½ м', '2½~м'],
      ['первые 24 бита из 512 байт', 'первые 24~бита из 512~байт'],
      ['20 мА, 5 кОм и 3 дБ', '20~мА, 5~кОм и 3~дБ'],
      ['100 Ω, 5 µm, 3 бар и 8 п. л.', '100~Ω, 5~µm, 3~бар и 8~п. л.'],
      ['29 пМ, 150 кДа и 5 мкмоль/л', '29~пМ, 150~кДа и 5~мкмоль/л'],
      ['по 2000 МЕ/сут, 12 БОЕ/мл, 10 ЕД', 'по 2000~МЕ/сут, 12~БОЕ/мл, 10~ЕД'],
      ['до 34 уз. и 280 миль', 'до 34~уз. и 280~миль'],
      ['на 76,5 копейки и 25 градусов', 'на 76,5~копейки и 25~градусов'],
    ],
    against: [
      '5 в городе',
      'против 130 в 2018',
      'в 2025 с ним',
      '12 городов',
      '5 с 10 работ',
      'ст. 5 ч. 2',
    ],
  },
  {
    // A unit is no abbreviation (GOST 8.417). Where «т.», «г.», «ч.», «с.», «л.» or «см.» may be a word, the author's stop stays;
    // what thousands are counted of are tonnes and litres.
    name: 'stop-behind-unit',
    pattern: pattern(
      `\\.(?=,|${SP}\\(?\\p{Ll}(?!\\p{Ll}{0,2}\\.)|${SP}\\([+−]?\\d|${SP}${DASH}${SP}\\p{Ll})(?<=\\d${SP}(?:(?:(?:${MULTIPLIER})${SP})?(?:(?:кв|куб|пог)\\.${SP}?)?(?:км|м|мм|мкм|кг|мг|мкг|га|мл)|(?:${MULTIPLIER})${SP}[тл])\\.)`,
    ),
    to: '',
    examples: [
      ['240 тыс. куб. м. ила и 50 кв. м. плитки', '240 тыс. куб. м ила и 50 кв. м плитки'],
      ['30 кг. сахара, длиной 4,1 м., вместо 3', '30 кг сахара, длиной 4,1 м, вместо 3'],
      ['512 тыс. т. (+22%) и 3 млн т. угля', '512 тыс. т (+22%) и 3 млн т угля'],
      ['5 га. (бывший луг)', '5 га (бывший луг)'],
      ['30 кг. — не предел', '30 кг — не предел'],
    ],
    against: [
      'площадью 54 кв. м. Дом',
      'весит 30 кг.',
      '5 м. н. с. и 2 м. нс.',
      '5 т. экземпляров',
      '3 млн т. Потом',
      'весит 5 кг. — Так много?',
      '5 км. (см. схему)',
      'рис. 5 см. ниже',
      '3 г. спустя',
      'ст. м. выше',
    ],
  },
  {
    name: 'number-with-compound-unit',
    pattern: pattern(
      `${SP}(?<=\\d${SP})(?=(?!и/или)(?:\\p{Ll}{2,5}\\.?|р\\.?(?!/с${END})|\\p{Ll}{0,2}\\p{Lu}\\p{Ll}{0,2})[²³]?/\\p{L}{1,5}\\.?(?:[²³]|${END}))`,
    ),
    to: NB,
    examples: [
      ['нить 12 сН/текс', 'нить 12~сН/текс'],
      ['60 об/мин и 7 ед./м²', '60~об/мин и 7~ед./м²'],
      ['350 р/м² и 40 р./кг', '350~р/м² и 40~р./кг'],
    ],
    against: ['5 и/или 6', '5 р/с', '5 ж/д станций', '2025 Москва/Тула', '5 городов/посёлков'],
  },
  {
    // A preposition with a capital would open a sentence, and no sentence ends in a number without a full stop.
    name: 'number-with-one-letter-unit',
    pattern: pattern(
      `${SP}(?<=\\d${SP})(?=[АВКНK](?:[.,;:!?)»“…/·%]|$|\\n|${SP}(?:[\\p{Ll}(—–]|при${END})))`,
    ),
    to: NB,
    examples: [
      ['при 300 К и 220 В.', 'при 300~К и 220~В.'],
      ['сила 5 Н', 'сила 5~Н'],
      ['ток 16 А не превышен', 'ток 16~А не превышен'],
    ],
    against: ['Доля 5 К 2030 году', 'в 2025 В Москве', 'Дом 5. К слову'],
  },
  {
    name: 'sign-in-words',
    pattern: pattern(`${SP}(?<=${START}(?:минус|плюс)${SP})(?=\\d)`, 'i'),
    to: NB,
    examples: [['от минус 15 до плюс 3 °C', 'от минус~15 до плюс~3 °C']],
    against: ['плюс пять', 'терминус 5'],
  },
  {
    name: 'square-unit',
    pattern: pattern(
      `(?<=${START}(?:кв|куб|пог|(?<=\\d${SP})п)\\.)${SP}?(?=(?:к?м|см|мм)${END}|(?:кило|санти)?метр|градус)`,
    ),
    to: NB,
    examples: [
      ['5 кв. м', '5 кв.~м'],
      ['9 кв.градусов', '9 кв.~градусов'],
      ['15 пог. м', '15 пог.~м'],
      ['100 п. м', '100 п.~м'],
    ],
    against: ['кв. 5'],
  },
  {
    // The country of one that is bold in part; whole ones are sheltered.
    name: 'country-before-a-telephone',
    pattern: pattern(
      `${SP}(?<=(?<![\\d,.])(?:\\+7|8)${SP})(?=\\(\\d{3,5}\\)${SP}?\\d{1,3}-\\d\\d-\\d\\d(?!\\d))`,
    ),
    to: NB,
    examples: [
      ['тел. +7 (495) 123-45-67, 8 (4732) 55-18-40', 'тел. +7~(495) 123-45-67, 8~(4732) 55-18-40'],
    ],
    against: ['п. 8 (495) 123', '18 (495) 123-45-67'],
  },
  {
    // Without its country; the typographer's shelter knows the others.
    name: 'telephone-of-a-town',
    pattern: pattern(`(?<=(?<![\\p{L}\\d])\\(\\d{3,5}\\))${SP}?(?=\\d{1,3}-\\d\\d-\\d\\d(?!\\d))`),
    to: NB,
    examples: [
      ['тел. (495) 123-45-67', 'тел. (495)~123-45-67'],
      ['тел. (473)255-18-40', 'тел. (473)~255-18-40'],
    ],
    against: ['(495) 1234-567', '495 123-45-67', 'ст. 155(101)12-12-12'],
  },
  {
    name: 'ruler',
    pattern: pattern(`${SP}(?<=${RULER}${SP})(?=[IVXХ]{1,5}${END})`),
    to: NB,
    examples: [
      ['Людовик ХIV (русская Х)', 'Людовик~ХIV (русская Х)'],
      ['Пётр I родился', 'Пётр~I родился'],
      ['при Николае II и Екатерине II', 'при Николае~II и Екатерине~II'],
    ],
    against: ['Открылась V Международная', 'Пётр Ильич', 'Петербург II'],
  },
  {
    // A part's number holds on to what is before it («гл. III»), not to the next word as well. «Х» may be the Russian letter.
    name: 'roman-number',
    pattern: pattern(`(?<!(?:${RULER}|${PART}\\.)${SP})${START}([IVXХ]{1,6})${SP}(?=[\\p{L}«])`),
    to: `$1${NB}`,
    examples: [
      ['V Международная', 'V~Международная'],
      ['XIX в.', 'XIX~в.'],
      ['ХХ век', 'ХХ~век'],
    ],
    against: ['IT и', 'IX, X', 'Пётр I родился', 'в гл. III Правил'],
  },
  {
    name: 'ratio',
    pattern: pattern(`(?<=\\d)${SP}:${SP}(?=\\d)`),
    to: `${NB}:${NB}`,
    examples: [
      ['счёт 8 : 3', 'счёт 8~:~3'],
      ['масштаб 1 : 25 000', 'масштаб 1~:~25 000'],
    ],
    against: ['счёт 8:3', 'итог: 3'],
  },
  {
    name: 'thousands-of-a-scale',
    pattern: pattern(
      `${SP}(?<=(?<!\\d)1${SP}?:${SP}?\\d{1,3}(?:${SP}\\d{3})?${SP})(?=\\d{3}(?!\\d))`,
    ),
    to: NN,
    examples: [['карта 1:25 000 и 1:10 000 000', 'карта 1:25^000 и 1:10^000^000']],
    against: ['счёт 3:1', 'в 11:25 000', '1:25, 000'],
  },
  {
    // Of a pension insurance account: the check digits.
    name: 'end-of-an-account',
    pattern: pattern(`${SP}(?<=(?<![\\d-])\\d{3}-\\d{3}-\\d{3}${SP})(?=\\d\\d(?!\\d))`),
    to: NB,
    examples: [['СНИЛС 123-456-789 00', 'СНИЛС 123-456-789~00']],
    against: ['тел. 123-45-67 00', '123-456-789 000'],
  },
  {
    name: 'number-in-name',
    pattern: pattern(`${SP}(?=\\d{1,4}[»“])(?<=\\p{L}${SP})`),
    to: NB,
    examples: [
      ['«Приоритет 2030» идёт', '«Приоритет~2030» идёт'],
      ['„Школа 21“', '„Школа~21“'],
    ],
    against: ['«100 лучших товаров» идёт', 'Школа 21'],
  },
];
