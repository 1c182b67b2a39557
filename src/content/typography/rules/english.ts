/**
 * English text: en dash in ranges, dash between words, and no-break spaces after «a», «I» and between a number and its unit.
 */
import { ENGLISH_RANGES, isClosedRange, isSpacedRange } from './ranges.ts';
import { END, NB, pattern, type Rule, START } from './rule.ts';

const NUMBER = '(?!0\\d)(?:\\d{1,3}(?:,\\d{3})+|\\d+)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)';
const UNIT = `(?:million|billion|trillion|thousand|[kmµ]?g|[kcmµn]?m(?:/s|/h)?|sq|ha|t|[mM]?l|[kMGT]?Wh?|[kMGT]?Hz|[kMGT]?V|[mk]?A|[kMGT]?eV|[kMG]?Pa|[kMG]?J|[kMGT]?bit|[kMGTP]B|[KN]|dB|kN|lm|lx|mol|ppm|ppb|dpi|fps|TEU|km/h|mph|percent|%|pp|°[CF]|people|years?|months?|weeks?|days?|hours?|minutes?|min|seconds?|s|h|times|euros?|dollars|roubles|rubles)`;

export const ENGLISH_RULES: readonly Rule[] = [
  {
    name: 'double-hyphen',
    pattern: pattern(`(?<=\\p{L}) ?--(?!-) ?(?=\\p{L})`),
    to: '—',
    examples: [['word--word', 'word—word']],
    against: ['well-known'],
  },
  {
    name: 'number-range-spaced',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:№+–—-]|(?:ISO|IEC|RFC) )(${NUMBER}) ([-–—]) (${NUMBER})(?![\\p{L}\\d/:]|[.,]\\d| ?[-–—])`,
    ),
    to: (_match, first = '', _dash = '', second = '') => `${first}–${second}`,
    when: (before, after, first = '', dash = '', second = '') =>
      isSpacedRange({ before, first, dash, second, after }, ENGLISH_RANGES),
    examples: [
      ['15,000 – 20,000 people', '15,000–20,000 people'],
      ['in 2020 - 2025', 'in 2020–2025'],
    ],
    against: ['In 2024 it was 15, in 2025 — 20', 'In 12 regions — 15 firms, in 16 — 20 firms'],
  },
  {
    name: 'number-range',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:№+–—-]|(?:ISO|IEC|RFC) )(${NUMBER})([-–—])(${NUMBER})(?![\\p{L}\\d/:–—-]|[.,]\\d)`,
    ),
    to: (_match, first = '', _dash = '', second = '') => `${first}–${second}`,
    when: (before, after, first = '', dash = '', second = '') =>
      isClosedRange({ before, first, dash, second, after }, ENGLISH_RANGES),
    examples: [
      ['2020-2025', '2020–2025'],
      ['From 10-15 to 20-25 firms', 'From 10–15 to 20–25 firms'],
      ['10,000-15,000 jobs', '10,000–15,000 jobs'],
      ['the 2025-26 season', 'the 2025–26 season'],
    ],
    against: ['772-95-90', 'COVID-19', 'Boeing 737-800', 'tram 71-639H', 'model 10-15'],
  },
  {
    name: 'dash-between-words',
    pattern: pattern(`(?<=\\S) [-–—] (?=\\S)`),
    to: `${NB}— `,
    examples: [['word - word', 'word~— word']],
    against: ['well-known'],
  },
  {
    name: 'after-short-word',
    pattern: pattern(`${START}([aA]|I) (?=[\\p{L}\\p{N}“‘])`),
    to: `$1${NB}`,
    examples: [['a house', 'a~house']],
    against: ['an house', 'vitamin A.'],
  },
  {
    name: 'number-with-unit',
    pattern: pattern(`(?<=\\d) (?=${UNIT}${END})`),
    to: NB,
    examples: [
      ['5 km', '5~km'],
      ['50 million people', '50~million people'],
      ['5 GHz', '5~GHz'],
      ['300 K', '300~K'],
    ],
    against: ['5 houses', '5 Kings'],
  },
  {
    name: 'hour-with-half',
    pattern: pattern(`(?<=\\d) (?=(?:[ap]\\.m\\.|[ap]m${END}|[AP]M${END}))`),
    to: NB,
    examples: [
      ['at 5 pm', 'at 5~pm'],
      ['10.30 a.m.', '10.30~a.m.'],
    ],
    against: ['5 amps', '5 PMs'],
  },
  {
    name: 'day-with-month',
    pattern: pattern(`(?<=(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?) (?=${MONTH}(?!\\p{L}))`),
    to: NB,
    examples: [
      ['on 1 June', 'on 1~June'],
      ['on 2nd Oct. 2025', 'on 2nd~Oct. 2025'],
    ],
    against: ['2025 June', '5 Marchers'],
  },
  {
    name: 'month-with-day',
    pattern: pattern(`(?<=${START}${MONTH}) (?=\\d{1,2}(?:st|nd|rd|th)?${END})`),
    to: NB,
    examples: [
      ['June 1, 2025', 'June~1, 2025'],
      ['May 5th', 'May~5th'],
    ],
    against: ['June 2025', 'may 5'],
  },
  {
    name: 'ratio',
    pattern: pattern(`(?<=\\d)[ \u00A0]:[ \u00A0](?=\\d)`),
    to: `${NB}:${NB}`,
    examples: [['won 8 : 3', 'won 8~:~3']],
    against: ['8:3', 'won: 3'],
  },
  {
    name: 'title-with-name',
    pattern: pattern(`(?<=${START}(?:Mr|Mrs|Ms|Dr|Prof|No|St|vol|pp?|Fig)\\.) (?=[\\p{Lu}\\d])`),
    to: NB,
    examples: [
      ['Dr. Smith', 'Dr.~Smith'],
      ['No. 3', 'No.~3'],
    ],
    against: ['Word. Next'],
  },
  {
    name: 'last-short-word',
    pattern: pattern(`(?<=[^\\s—]) (?=[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,3}[”’).,!?…:;]*$)`),
    to: NB,
    examples: [['this is the end.', 'this is the~end.']],
    against: ['this is the ending.'],
  },
];
