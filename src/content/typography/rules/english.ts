/**
 * English text: en dash in ranges, dash between words, and no-break spaces after «a», «I» and between a number and its unit.
 */
import { ENGLISH_RANGES, isClosedRange, isSpacedRange } from './ranges.ts';
import { END, NB, NN, pattern, type Rule, SP, START } from './rule.ts';

const NUMBER = '(?!0\\d)(?:\\d{1,3}(?:,\\d{3})+|\\d+)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)';
const UNIT = `(?:million|billion|trillion|thousand|[kmµ]?g|[kcmµn]?m(?:/s|/h)?|sq|ha|t|[mM]?l|[kMGT]?Wh?|[kMGT]?Hz|[kMGT]?V|[mk]?A|[kMGT]?eV|[kMG]?Pa|[kMG]?J|[kMGT]?bit|[kMGTP]B|[KN]|dB|kN|lm|lx|mol|ppm|ppb|dpi|fps|TEU|km/h|mph|bar|psi|rpm|hp|tonnes?|tons?|miles?|acres?|(?:kilo)?met(?:re|er)s?|lit(?:re|er)s?|per ?cent|%|pp|°[CF]|people|years?|months?|weeks?|days?|hours?|minutes?|min|seconds?|s|h|times|euros?|dollars|roubles|rubles)`;
const SURNAME = "[A-ZÀ-ÖØ-Þ][\\p{L}’'-]*[a-zß-öø-ÿ]";
/** What opens a sentence behind a letter that is no initial: «Plan B. Then», «vitamin C. The». */
const OPENER = `(?:The|This|That|These|Those|It|Its|In|At|An|He|She|His|Her|We|They|Our|Their|You|But|And|Or|So|On|For|From|If|As|By|To|When|Where|While|Then|There|What|Who|How|Not|No|Now|All|Both|Some|Most|One|Two|Mr|Mrs|Ms|Dr)${END}`;
/** A word with a capital and no full stop: a first name, or what has a letter for its number. */
const MIDDLE = /(?<![A-Za-z])[A-Z][a-zß-öø-ÿ’-]+[ \u00A0]$/;

export const ENGLISH_RULES: readonly Rule[] = [
  {
    // Two or three, as they are typed for want of a key, with spaces on both sides or on none: «--tz» is an option of a program.
    name: 'double-hyphen',
    pattern: pattern(
      `(?<=[\\p{L}\\p{N}\\p{Co}%.,!?…)”’] )-{2,3}(?=[ ”’]|$|\\n)|(?<=[\\p{L}\\p{N}\\p{Co}%.,!?…)”’])-{2,3}(?=[\\p{L}\\p{N}\\p{Co}“‘(”’,.!?;:)$£€]|$|\\n)`,
    ),
    to: '—',
    when: (before, after) => !(/\d$/.test(before) && /^\d/.test(after)),
    examples: [
      ['word--word', 'word—word'],
      ['a word---the word', 'a word—the word'],
      ['cost £6,310 --- including lunch', 'cost £6,310 — including lunch'],
      ['“What do you ---”', '“What do you —”'],
      ['“But---”', '“But—”'],
    ],
    against: ['well-known', 'a ---- b', 'the option --tz', 'the flag (--tz)', '10--15', '---'],
  },
  {
    name: 'double-hyphen-of-a-range',
    pattern: pattern(`(?<=(?<!-)\\d)--(?=\\d)`),
    to: '–',
    examples: [['pp. 10--15', 'pp. 10–15']],
    against: ['10---15', 'word--15'],
  },
  {
    name: 'dash-opens-paragraph',
    pattern: pattern(`(?<=^|\\n)(?:-{2,3}|[–—]) ?(?=[\\p{Lu}“‘])`),
    to: `—${NB}`,
    examples: [
      ['--- Mrs. Templeton', '—~Mrs. Templeton'],
      ['– Mrs. Templeton', '—~Mrs. Templeton'],
      ['—Mrs. Templeton', '—~Mrs. Templeton'],
    ],
    against: ['-5', '- word', '--tz', 'a --- b'],
  },
  {
    name: 'clock-range',
    pattern: pattern(
      `(?<![\\d.:])((?:[01]?\\d|2[0-3])([.:])[0-5]\\d)(?: ?[-–] ?|—)((?:[01]?\\d|2[0-4])\\2[0-5]\\d)(?![.:]?\\d| ?[%$£€]| (?:million|billion))`,
    ),
    to: (_match, from = '', _mark = '', to = '') => `${from}–${to}`,
    when: (before, _after, from = '', _mark = '', to = '') =>
      !/[$£€]$/.test(before) && Number(from.replace(':', '.')) < Number(to.replace(':', '.')),
    examples: [
      ['from 9:30-16:00', 'from 9:30–16:00'],
      ['open 9.30 - 16.00', 'open 9.30–16.00'],
    ],
    against: ['won 3:21-3:15', '10:30', '$9.30-16.00'],
  },
  {
    // As between bare numbers the dash has no spaces.
    name: 'range-of-hours',
    pattern: pattern(
      `(?<=(?<![\\p{L}\\p{N}.:–-])\\d{1,2}(?:[.:][0-5]\\d)? ?(?:[ap]\\.m\\.|[ap]m|[AP]M)?)(?: ?[-–] ?|—)(?=\\d{1,2}(?:[.:][0-5]\\d)? ?(?:[ap]\\.m\\.|(?:[ap]m|[AP]M)${END}))`,
    ),
    to: '–',
    examples: [
      ['10 a.m.-4 p.m.', '10 a.m.–4 p.m.'],
      ['10 a.m. - 4 p.m.', '10 a.m.–4 p.m.'],
      ['9:30am-4pm', '9:30am–4pm'],
      ['from 10-4 p.m.', 'from 10–4 p.m.'],
    ],
    against: ['at 10 a.m. 4 p.m.', '2025-10-4 p.m.', '10-4 people'],
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
    name: 'minus-in-formula',
    pattern: pattern(`(\\d) [-–\\u2212] (?=\\d+(?:\\.\\d+)? =)`),
    to: `$1${NB}−${NB}`,
    examples: [['7 - 2 = 5', '7~−~2 = 5']],
    against: ['in 2024 - 15 firms'],
  },
  {
    name: 'minus',
    pattern: pattern(`(?<=^|\\n|[(=±≈<>]|[^\\d\\s] |[=<>+] )[-–\\u2212](?=[£$€]?\\d)`),
    to: '−',
    examples: [
      ['-5.3', '−5.3'],
      ['from -5 to (-3)', 'from −5 to (−3)'],
      ['-1,580', '−1,580'],
      ['a loss of -£20', 'a loss of −£20'],
    ],
    against: ['COVID-19', '2020 -2025', 'word - 5', '10-15'],
  },
  {
    name: 'dash-between-words',
    pattern: pattern(`(?<=\\S) [-–—](?: (?=\\S)|(?=[”’]|\\n|$))`),
    to: (match) => (match.endsWith(' ') ? `${NB}— ` : `${NB}—`),
    examples: [
      ['word - word', 'word~— word'],
      ['“What do you —”', '“What do you~—”'],
    ],
    against: ['well-known', 'a -5'],
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
      ['steam at 7 bar, 300 metres', 'steam at 7~bar, 300~metres'],
      ['50 million people', '50~million people'],
      ['5 GHz', '5~GHz'],
      ['300 K', '300~K'],
      ['40 per cent, 5 percent', '40~per cent, 5~percent'],
    ],
    against: ['5 houses', '5 Kings', '5 per centre'],
  },
  {
    name: 'per-cent',
    pattern: pattern(`(?<=\\d${SP}per) (?=cent${END})`),
    to: NB,
    examples: [['40 per cent', '40 per~cent']],
    against: ['per cent', '5 per centre'],
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
    // Spaces between initials are the author's: «J.R.R. Tolkien» has none.
    name: 'initials-before-surname',
    pattern: pattern(
      `(?<![\\p{L}\\p{N}.’'-])(?:[A-Z]\\.${SP}?){1,4}(?<=[A-Z]\\.${SP})(?!${OPENER})(?=${SURNAME})`,
    ),
    to: (initials) => `${initials.trimEnd().replace(/\s+/g, NN)}${NB}`,
    when: (before, _after) => !MIDDLE.test(before),
    examples: [
      ['Dr. A. P. Hargreaves', 'Dr. A.^P.~Hargreaves'],
      ['by J. Smith', 'by J.~Smith'],
      ['J.R.R. Tolkien', 'J.R.R.~Tolkien'],
      ['Mr. and Mrs. J. D. Pell', 'Mr. and Mrs. J.^D.~Pell'],
      ['Ms. M. J. Okonkwo-Hale', 'Ms. M.^J.~Okonkwo-Hale'],
    ],
    against: ['vitamin C. The', 'Plan B. Then', 'Joseph W. Bazalgette', 'e.g. Smith', 'E. coli'],
  },
  {
    // Behind it a line may end, as English books have it; before it none does.
    name: 'middle-initial',
    pattern: pattern(
      `(?<=${START}[A-Z][\\p{Ll}’-]+) (?=[A-Z]\\.${SP}(?:[A-Z]\\.${SP})?(?!${OPENER})${SURNAME})`,
    ),
    to: NB,
    examples: [['Sir Joseph W. Bazalgette', 'Sir Joseph~W. Bazalgette']],
    against: ['Plan B. The', 'by W. Bazalgette', 'Joseph Bazalgette'],
  },
  {
    name: 'standard-number',
    pattern: pattern(
      `(?<=${START}(?:ISO(?:/IEC)?|IEC|EN|BS|DIN|ANSI|IEEE|ASTM|RFC)) (?=\\d|(?:EN|ISO|IEC) \\d|EN ISO \\d)`,
    ),
    to: NB,
    examples: [
      ['in ISO 8601 form', 'in ISO~8601 form'],
      ['ISO/IEC 27001, RFC 2119', 'ISO/IEC~27001, RFC~2119'],
      ['BS EN 197', 'BS~EN~197'],
    ],
    against: ['ISO and 5', 'WISO 5'],
  },
  {
    // British, and American behind the comma of a town.
    name: 'postcode',
    pattern: pattern(
      `(?<=${START}[A-Z]{1,2}\\d[A-Z\\d]?) (?=\\d[A-Z]{2}${END})|(?<=\\p{L}, [A-Z]{2}) (?=\\d{5}(?:-\\d{4})?(?:[,.;)\\n]|$))`,
    ),
    to: NB,
    examples: [
      ['London E1W 3QT', 'London E1W~3QT'],
      ['Gravesend DA12 2BG, no', 'Gravesend DA12~2BG, no'],
      ['Springfield, IL 62704', 'Springfield, IL~62704'],
    ],
    against: ['A1 3 km', 'in E1 3 QTs', 'the EU 10000', 'firms, EU 10000 people'],
  },
  {
    name: 'last-short-word',
    pattern: pattern(`(?<=[^\\s—]) (?=[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,3}[”’).,!?…:;]*$)`),
    to: NB,
    examples: [['this is the end.', 'this is the~end.']],
    against: ['this is the ending.'],
  },
];
