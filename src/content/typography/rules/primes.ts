/**
 * Primes behind numbers: ′ for minutes and feet, ″ for seconds and inches, which a keyboard has no keys for (Milchin and
 * Cheltsova: they stand close to the number, and are no quotation marks). Those of angles are sure, and go before quotes are paired; a straight mark
 * alone is one only where no quotation is open, so those go behind.
 * A pattern begins with its mark and looks behind from there: from each digit of a long row it would go through all of them.
 */
import { pattern, type Rule } from './rule.ts';

/** Up to 59, with decimals. */
const SIXTIETHS = '[0-5]?\\d(?:[.,]\\d+)?';

export const ANGLE_PRIMES: readonly Rule[] = [
  {
    name: 'minutes-of-angle',
    pattern: pattern(`['’](?<=\\d° ?${SIXTIETHS}.)`),
    to: '′',
    examples: [['55°45\'21" с. ш., 37° 37’ в. д.', '55°45′21" с. ш., 37° 37′ в. д.']],
    against: ["45' и 5'", "д'Артаньян", "20°C 5'"],
  },
  {
    name: 'seconds-of-angle',
    pattern: pattern(`(?:["”]|'')(?<=\\d′ ?${SIXTIETHS}(?:["”]|''))`),
    to: '″',
    examples: [["55°45′21\" с. ш., 37°37′3,5'' в. д.", '55°45′21″ с. ш., 37°37′3,5″ в. д.']],
    against: ['5"', "'' 5"],
  },
];

/** In English, where a single mark behind a figure is an apostrophe else: before quotes are paired. */
export const ENGLISH_FEET: readonly Rule[] = [
  {
    name: 'feet-with-inches',
    pattern: pattern(`(?<=(?:^|[\\s(])\\d{1,2})['’](?= ?\\d{1,2}(?:\\.\\d+)?(?:["”]|''))`),
    to: '′',
    examples: [['a man 5\'10" tall', 'a man 5′10" tall']],
    against: ["the '90s", "5' tall", 'in 1990\'5"'],
  },
];

/** Up to three digits or a fraction, and no part of a name: a year or «Сокол-2» before a mark has lost an opening one. */
const SIZE = '(?:^|[\\s(×–])(?:\\d{1,2}/)?\\d{1,3}(?:[.,]\\d+)?';

export const LONE_PRIMES: readonly Rule[] = [
  {
    name: 'prime',
    pattern: pattern(`'(?<=${SIZE}')(?![\\p{L}']|\\d{3}(?!\\d))`),
    to: '′',
    when: (before) => !/(?:^|[\s(«„])['‘]\S/.test(before),
    examples: [
      ["доска 10' длиной", 'доска 10′ длиной'],
      ["рост 5'", 'рост 5′'],
    ],
    against: ["'класс 10'", "д'Артаньян", "10'й", "1'500 руб."],
  },
  {
    name: 'double-prime',
    pattern: pattern(`"(?<=(?:${SIZE}|\\d′ ?\\d{1,2})")(?!\\p{L})`),
    to: '″',
    examples: [
      ['экран 19" куплен', 'экран 19″ куплен'],
      ['труба 3/4" и 0,5"', 'труба 3/4″ и 0,5″'],
      ['рост 5′ 10"', 'рост 5′ 10″'],
    ],
    against: ['Форум 2025"', 'Сокол-2"', '5"й'],
  },
];
