/**
 * Signs that are typed with others for want of a key: N for №, м2 for м², CO2 for CO₂, ⌀ for Ø, х and * for ×, * for ·, a Cyrillic С in °C, where one character
 * stands for one; +- for ±, (c) for ©, (tm) for ™.
 * Go before all other rules, which know the signs.
 */
import { END, pattern, type Rule, SP, START } from './rule.ts';

/** What each sign may be typed with; nothing else that is fixed may change (align.ts). */
const TYPED: Readonly<Record<string, string>> = {
  '№': 'N',
  '²': '2',
  '³': '3',
  '×': 'xх*',
  '·': '*•∙⋅',
  // The Cyrillic letter.
  C: 'С',
  ...Object.fromEntries([...'₀₁₂₃₄₅₆₇₈₉'].map((lowered, figure) => [lowered, String(figure)])),
  // The sign of a diameter and the empty set, which hardly any text font has.
  Ø: '⌀∅',
  // The sign of an ordinal number, a ring, and a letter that was raised before its text was copied.
  '°': 'º˚oо',
};

/** Whether a character may have become a sign. */
export function isTypedSign(character: string | undefined, sign: string | undefined): boolean {
  return character !== undefined && TYPED[sign ?? '']?.includes(character) === true;
}

/** Signs that are typed with several characters. */
const SPELT: Readonly<Record<string, RegExp>> = {
  '±': /\+\/?-/y,
  '№': /No/y,
  '©': /\([cс]\)/iy,
  '™': /\(tm\)/iy,
};

/** How many characters at a place may have become a sign; 0 where it was not typed with several. */
export function spelledLength(text: string, at: number, sign: string | undefined): number {
  const spelling = SPELT[sign ?? ''];
  if (!spelling) return 0;
  spelling.lastIndex = at;
  return spelling.exec(text)?.[0].length ?? 0;
}

/** Behind these a letter in brackets numbers a point: «пункт (c) 2025 года», «section (c)». */
const POINT = `(?:(?:п|пп|подп|ст|ч|лит)\\.|пункт\\p{Ll}{0,3}|подпункт\\p{Ll}{0,3}|част\\p{Ll}{1,2}|section|paragraph|clause|item|point)${SP}`;

export const COMMON_SIGNS: readonly Rule[] = [
  {
    name: 'apostrophe-typed-as-an-accent',
    pattern: pattern(`(?<=\\p{L})´(?=\\p{L})`),
    to: '’',
    examples: [['O´Neill and the town´s hall', 'O’Neill and the town’s hall']],
    against: ['´', 'a ´ b'],
  },
  {
    name: 'diameter',
    pattern: pattern(`[⌀∅](?=${SP}?\\d)`),
    to: 'Ø',
    examples: [['труба ⌀ 820 и ∅0,8', 'труба Ø 820 и Ø0,8']],
    against: ['⌀ трубы', 'Ø 5', 'A ∩ B = ∅'],
  },
  {
    // A line of boxes, as programs that read scanned pages have it for a dash.
    name: 'dash-of-boxes',
    pattern: pattern(
      `(?<!\\u2500)\\u2500(?!\\u2500)(?=${SP}?[\\p{L}\\d«„“"])(?<=[\\p{L}\\d»“”",.)%]${SP}?.)`,
    ),
    to: '–',
    examples: [['при 800─900 °C завод ─ это', 'при 800–900 °C завод – это']],
    against: ['───', '─ слово', '├─ файл'],
  },
  {
    name: 'degree-of-temperature',
    pattern: pattern(`(?<=\\d${SP}?)[º˚](?=${SP}?[CF]${END})`),
    to: '°',
    examples: [['at 20 ºC', 'at 20 °C']],
    against: ['the 5º', '20º Celsius'],
  },
  {
    name: 'latin-square-and-cubic-metres',
    pattern: pattern(`(?<=(?:\\d${SP}|,${SP}|\\()(?:[A-Za-zµ]{1,4}/)?[kcm]?m)[23](?![\\p{L}\\d-])`),
    to: (figure) => (figure === '2' ? '²' : '³'),
    examples: [
      ['50 m2, 12 m3/day', '50 m², 12 m³/day'],
      ['20 kg/m3, 1 mW/cm2', '20 kg/m³, 1 mW/cm²'],
      ['Area, km2', 'Area, km²'],
      ['Density (kg/m3)', 'Density (kg/m³)'],
    ],
    against: ['an m2', '5 M2', '5 m 2'],
  },
  {
    name: 'plus-or-minus',
    pattern: pattern(
      `(?<![\\p{L}+-])\\+(?:-(?=\\d)|/-(?=${SP}?\\d)|(?<=(?:^|[\\s(])\\+)-(?=${SP}\\d))`,
    ),
    to: '±',
    examples: [
      ['+/-5 % и +/- 3', '±5 % и ± 3'],
      ['допуск +-5 мм', 'допуск ±5 мм'],
      ['20+-3', '20±3'],
      ['by 31 +- 4%', 'by 31 ± 4%'],
      ['точность +- 6 %', 'точность ± 6 %'],
    ],
    against: ['C++-5', 'А+-5', '+ -5', '+-'],
  },
  {
    // Only a year behind it tells, where no letter goes before it: lists have it, too.
    name: 'copyright',
    pattern: pattern(
      `(?<!${START}${POINT}|[\\p{L}\\p{N}])\\([cс]\\)(?=${SP}?(?:19|20)\\d\\d${END})`,
      'i',
    ),
    to: '©',
    when: (before) => !/\([abаб]\)/i.test(before),
    examples: [
      ['(c) 2025', '© 2025'],
      ['Фото: (С) 1998–2025', 'Фото: © 1998–2025'],
    ],
    against: [
      '(c) третье',
      'пункт (c) 2025 года',
      'section (c) 2025',
      '(a) 2023, (b) 2024, (c) 2025',
      'f(c) 2025',
      '(c) 20250',
    ],
  },
  {
    name: 'trade-mark',
    pattern: pattern(
      `(?:(?<=[\\p{L}\\p{N}]{2})${SP}?|(?<![\\p{L}\\p{N}]))\\((?:tm|TM)\\)(?![\\p{L}\\p{N}(])`,
    ),
    to: '™',
    examples: [
      ['Polymer(tm) и Polymer (TM)', 'Polymer™ и Polymer™'],
      ['знак (tm)', 'знак™'],
    ],
    against: ['f(tm)', '(tmp)', '(tm)f', '(тм)'],
  },
];

export const ENGLISH_SIGNS: readonly Rule[] = [
  {
    name: 'multiplication-sign',
    pattern: pattern(
      `(?<![\\p{L}\\d.,-])[1-9]\\d*(?:\\.\\d+)?(?:(?:x|${SP}x${SP})(?:0\\.\\d+|[1-9]\\d*(?:\\.\\d+)?))+(?=(?:[cmk]?m)?${END})`,
    ),
    to: (sizes) => sizes.replaceAll('x', '×'),
    examples: [
      ['a 10x15 cm photo', 'a 10×15 cm photo'],
      ['rooms of 3 x 4 m', 'rooms of 3 × 4 m'],
    ],
    against: ['0x15', 'A4x3', '5 x', '12x18n'],
  },
];

/** Units that may be typed close to a product. */
const MEASURED = '(?:[мс]?м|[кМГ]Вт|[кМ]ВА|кг|т|л|шт)';
/** What has numbers: papers, schools, wells. */
const NUMBERED = `${START}(?:[Зз]акон|[Пп]риказ|[Пп]остановлени|[Рр]аспоряжени|[Уу]каз|[Рр]ешени|[Пп]исьм|[Пп]ротокол|[Дд]оговор|[Кк]онтракт|[Пп]риложени|[Фф]орм|[Тт]аблиц|[Рр]исун|[Дд]ел|[Лл]от|[Шш]кол|[Лл]ице|[Гг]имнази|[Бб]ольниц|[Пп]оликлиник|[Сс]ад|[Дд]ом|[Кк]орпус|[Цц]ех|[Уу]част|[Кк]абинет|[Мм]аршрут|[Аа]втобус|[Сс]кважин|[Ээ]нергоблок)\\p{Ll}{0,4}`;

/** Of what stands before a sign of numbers the last letter is Russian, or there is none. */
function isAmongRussian(before: string): boolean {
  return !/[A-Za-z][^A-Za-zА-Яа-яЁё]*$/.test(before);
}

/** A number that no code begins with: 0x15, 08х18. */
const NUMBER = '(?:0,\\d+|[1-9]\\d*(?:,\\d+)?)';
/** Beside an asterisk there are no such codes. */
const FACTOR = '(?:0(?!\\d)|[1-9]\\d*)(?:,\\d+)?';

export const RUSSIAN_SIGNS: readonly Rule[] = [
  {
    name: 'degree-sign',
    pattern: pattern(`(?<=\\d${SP}?)[º˚]`),
    to: '°',
    examples: [['угол 20º, 36,6ºC и 5 ˚С', 'угол 20°, 36,6°C и 5 °С']],
    against: ['Nº 5', 'º'],
  },
  {
    name: 'degree-typed-with-a-letter',
    pattern: pattern(`(?<=\\d${SP}?)[oо](?=[CС]${END})`),
    to: '°',
    examples: [['+25 oС и 5оС', '+25 °С и 5°С']],
    against: ['оС', '25 о С', '5 оси'],
  },
  {
    name: 'square-of-a-second',
    pattern: pattern(`(?<=\\d${SP}?к?м/с)2(?![\\p{L}\\d])`),
    to: '²',
    examples: [['ускорение 9,8 м/с2', 'ускорение 9,8 м/с²']],
    against: ['м/с2', '5 м/с 2'],
  },
  {
    // Behind a Latin word it may be a name: «Model N 5», «Vol. 5, N 3»; without a space it may be a formula or a class: N2, N95.
    name: 'number-sign',
    pattern: pattern(
      `(?<=^|[\\n(«„“]|(?:[А-Яа-яЁё.,;:)»]|(?<!\\d)(?:\\d{4}|\\d\\d\\.\\d\\d\\.\\d\\d))${SP})N(?=${SP}\\d(?!\\d{0,2}(?:[.,]\\d+)?${SP}?°)|\\d(?<=(?:\\d{4}(?:${SP}?г\\.)?|${NUMBERED})${SP}.{2})(?!\\d{0,4}[A-Za-z]))`,
    ),
    to: '№',
    when: isAmongRussian,
    examples: [
      ['постановление от 24.07.1998 N 731', 'постановление от 24.07.1998 № 731'],
      ['закон N 116-ФЗ', 'закон № 116-ФЗ'],
      ['от 31.12.2014 N488-ФЗ', 'от 31.12.2014 №488-ФЗ'],
      ['(N 5)', '(№ 5)'],
      ['от 29.03.91 N 362', 'от 29.03.91 № 362'],
    ],
    against: [
      'Model N 5',
      'сила 5 N 3 раза',
      'при N = 5',
      'группа N',
      'АN 5',
      'категории N1, N2 и N3',
      'в точке: N 55°45, E 37°',
      'маски N95, выбросы N2O',
      'Nature. 2019. Vol. 5, N 3',
    ],
  },
  {
    // As it comes from copied laws; behind a Latin word it belongs to a name: «Chanel No 5».
    name: 'number-sign-of-two-letters',
    pattern: pattern(
      `(?=No)(?<=^|[\\n(«„“]|(?:[А-Яа-яЁё.,;:)»]|(?<!\\d)\\d{4})${SP})No\\.?(?=${SP}?\\d)`,
    ),
    to: '№',
    when: isAmongRussian,
    examples: [
      ['постановление от 17.07.2015 No 719', 'постановление от 17.07.2015 № 719'],
      ['приказ No.45', 'приказ №45'],
    ],
    against: ['Chanel No 5', 'No way', 'в No. Потом', 'Nature. 2019. Vol. 5, No. 3. P. 12'],
  },
  {
    name: 'square-and-cubic-metres',
    pattern: pattern(
      `(?<=(?:^|[\\s(/«]|\\d\\d|\\d,\\d)[кдсмн]?м|[\\s\\d]м/с)[23](?![\\p{L}\\d-])|(?<=(?<![\\p{L}\\d])\\dм)[23](?=/(?:с|ч|сут|мин|га|год)(?!\\p{L}))`,
    ),
    to: (figure) => (figure === '2' ? '²' : '³'),
    examples: [
      ['50 м3 и 6 200 м2', '50 м³ и 6 200 м²'],
      ['200 м3/ч, 5 кг/м3, 45 нм3/ч', '200 м³/ч, 5 кг/м³, 45 нм³/ч'],
      ['Площадь, км2', 'Площадь, км²'],
      ['250м2, 9,8 м/с2', '250м², 9,8 м/с²'],
      ['расход 5м3/сут', 'расход 5м³/сут'],
    ],
    against: ['корпус 5м2', 'корпус 5м2/1', 'том2', 'трасса М2', 'м2-й', 'см 2'],
  },
  {
    name: 'product-of-units',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:[мкМГТ]?Вт|[мкМ]?А|[мкМ]?Н|кг|чел|[мкМГ]?Па|Ом))[*•∙⋅](?=(?:ч|м|с|час|см)${END})`,
    ),
    to: '·',
    examples: [
      ['15 кВт*ч', '15 кВт·ч'],
      ['5 Н*м и 16 000 мПа*с', '5 Н·м и 16 000 мПа·с'],
      ['руб./кВт•ч', 'руб./кВт·ч'],
    ],
    against: ['кВт* ч', 'слово*ч', '5*м'],
  },
  {
    name: 'multiplication-sign',
    pattern: pattern(
      `(?<![\\p{L}\\d.,-]|${SP}(?<=стал[иьеюя]{1,3}${SP}))${NUMBER}(?:(?:[xх]|${SP}[xх]${SP})${NUMBER})+(?=${MEASURED}?${END})`,
    ),
    to: (sizes) => sizes.replace(/[xх]/g, '×'),
    examples: [
      ['лист 10х15 см', 'лист 10×15 см'],
      ['экран 1920x1080', 'экран 1920×1080'],
      ['плита 0,5х0,7х2 м', 'плита 0,5×0,7×2 м'],
      ['снимок 10 х 15', 'снимок 10 × 15'],
      ['снимок 10х15см', 'снимок 10×15см'],
    ],
    against: ['0x15', 'в 1990х 15 лет', 'сталь 20х13', '12х18н10т', 'А5х3', 'x 5'],
  },
  {
    name: 'so-many-of-so-much',
    pattern: pattern(`[xх](?=${SP}\\d)(?<=\\d${SP}\\p{Ll}{2,12}\\.?${SP}.)`),
    to: '×',
    examples: [['3 линии х 500 т', '3 линии × 500 т']],
    against: ['при х 5', 'ось х 3 раза', '3 линии х и'],
  },
  {
    name: 'multiplication-typed-with-an-asterisk',
    pattern: pattern(
      `(?<![\\p{L}\\d.,*-])${FACTOR}(?:(?:\\*|${SP}\\*${SP})${FACTOR})+(?=${MEASURED}?${END})(?![*.,]?\\d|\\*)`,
    ),
    to: (sizes) => sizes.replaceAll('*', '×'),
    // A formula as it is typed into a spreadsheet: «=1+2*3».
    when: (before) => !/(?:^|[\s(«"„])=[^\s=]*$/.test(before),
    examples: [
      ['лист 10*15 мм', 'лист 10×15 мм'],
      ['5 * 3 = 15', '5 × 3 = 15'],
      ['2*60МВА', '2×60МВА'],
      ['230*1 + 10*0', '230×1 + 10×0'],
    ],
    against: ['5* и 3', '2**3', 'А5*3', '*5 3*', 'введите =1+2*3'],
  },
  {
    // GOST 8.417: the Latin letter; the other is a little narrower or wider in many a typeface, and is not found by searching.
    name: 'degree-celsius',
    pattern: pattern(`(?<=°)С${END}`),
    to: 'C',
    examples: [
      ['+8 °С, от 200–220 °С', '+8 °C, от 200–220 °C'],
      ['Температура, °С', 'Температура, °C'],
    ],
    against: ['45° Север', '45° С', '°Север', '20 °C'],
  },
];
