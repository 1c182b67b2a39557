/**
 * Marks and plain spaces: ellipsis, dots after «?» and «!», spaces that are too many or missing.
 * Goes before dashes and no-break spaces; letters and digits stay as they are.
 */
import { pattern, type Rule } from './rule.ts';

export const COMMON_MARKS: readonly Rule[] = [
  {
    name: 'repeated-space',
    pattern: pattern(` {2,}`),
    to: ' ',
    examples: [['два  пробела', 'два пробела']],
    against: ['два пробела'],
  },
  {
    name: 'outer-space',
    pattern: pattern(`^ +| +$|(?<=\\n) +| +(?=\\n)`),
    to: '',
    examples: [[' слово ', 'слово']],
    against: ['слово слово'],
  },
  {
    name: 'ellipsis',
    pattern: pattern(`(?<!\\.)\\.{3}(?!\\.)`),
    to: '…',
    examples: [['но...', 'но…']],
    against: ['но.', 'в т.ч.', '....'],
  },
  {
    name: 'space-before-mark',
    pattern: pattern(
      ` (?!(?<=\\d ): \\d)(?=,(?!\\d)|[;:!?](?:[ \\n»“”)]|$))(?<=[\\p{L}\\p{N}»“”)] )`,
    ),
    to: '',
    examples: [
      ['слово , слово', 'слово, слово'],
      ['слово !', 'слово!'],
      ['в 2025 : слово', 'в 2025: слово'],
    ],
    against: ['слово :-)', 'слово, слово', 'счёт 8 : 3', 'масштаб 1 : 25 000'],
  },
  {
    name: 'space-before-dot',
    pattern: pattern(` (?=[.…](?:[ \\n»“”)]|$))(?<=[\\p{L}»“”)] )`),
    to: '',
    examples: [['слово .', 'слово.']],
    against: ['сеть .рф'],
  },
  {
    name: 'space-in-brackets',
    pattern: pattern(`(?<=[([]) +| +(?=[)\\]])`),
    to: '',
    examples: [['( слово )', '(слово)']],
    against: ['(слово) слово'],
  },
];

export const RUSSIAN_MARKS: readonly Rule[] = [
  {
    name: 'two-dots-after-question',
    pattern: pattern(`(?<=[?!])(?:…|\\.{3})`),
    to: '..',
    examples: [
      ['Как?…', 'Как?..'],
      ['Вот!...', 'Вот!..'],
    ],
    against: ['Как…', 'Как?..'],
  },
  {
    name: 'space-after-comma',
    pattern: pattern(`([,;])(?=[а-яёА-ЯЁ«„])(?<=[а-яё»“)][,;])`),
    to: '$1 ',
    examples: [['слово,слово', 'слово, слово']],
    against: ['1,85 млн', 'слово, слово'],
  },
];
