/** English text: en dash in ranges, dash between words, and no-break spaces after «a», «I» and before a last short word. */
import { ENGLISH_RANGES, isClosedRange, isSpacedRange } from './ranges.ts';
import { END, NB, NN, pattern, type Rule, SP, START } from './rule.ts';

/** Months and days of the week, whole or short. */
const PERIOD =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)';
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** What each of two numbers may have been measured in. */
const MEASURE = '(?:[kcmµn]?m|[kmµ]?g|ha|[kMG]?t|[kMGT]?Hz|[kMGT]?Wh?|k?V|bar|[mµ]?[lL]|mph|km/h)';
/** Of money; dollars may have their country's letters. */
const SIGN = '(?:(?:US|HK|NT|NZ|AU|CA|[ACRS])?\\$|[€£¥])';
const NUMBER = '(?!0\\d)(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
/** A decimal and a whole number may be a version and its revision: «1.2-3». */
const isAlike = (first: string, second: string, after: string): boolean =>
  first.includes('.') === second.includes('.') || ENGLISH_RANGES.measured.test(after);

/** What is dearer more than so many times is another price: «entry $5 - $50 for families». */
const MOST_TIMES_DEARER = 5;
const isPrices = (from: number, to: number): boolean => from < to && to <= from * MOST_TIMES_DEARER;

export const ENGLISH_RULES: readonly Rule[] = [
  {
    // Two or three, as they are typed for want of a key, with spaces on both sides or on none: «--tz» is an option of a program.
    name: 'double-hyphen',
    pattern: pattern(
      `(?<=[\\p{L}\\p{N}\\p{Co}%.,!?…)”’/] )-{2,3}(?=[ ”’]|$|\\n)|(?<=[\\p{L}\\p{N}\\p{Co}%.,!?…)”’])-{2,3}(?=[\\p{L}\\p{N}\\p{Co}“‘(”’,.!?;:)$£€]|$|\\n)`,
    ),
    to: '—',
    when: (before, after) => !(/\d$/.test(before) && /^\d/.test(after)),
    examples: [
      ['word--word', 'word—word'],
      ['a word---the word', 'a word—the word'],
      ['cost £6,310 --- including lunch', 'cost £6,310 — including lunch'],
      ['5 May /Press Wire/ -- The town', '5 May /Press Wire/ — The town'],
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
      ['another 1.9 - 2.3 jobs', 'another 1.9–2.3 jobs'],
      ['from 1.5 - 2.0 m', 'from 1.5–2.0 m'],
      ['open 5 - 7 March', 'open 5–7 March'],
    ],
    against: ['In 2024 it was 15, in 2025 — 20', 'In 12 regions — 15 firms, in 16 — 20 firms'],
  },
  {
    name: 'number-range',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:№+–—-]|(?:ISO|IEC|RFC) )(${NUMBER})([-–—])(${NUMBER})(?![\\p{L}\\d/–—-]|[.,:]\\d)`,
    ),
    to: (_match, first = '', _dash = '', second = '') => `${first}–${second}`,
    when: (before, after, first = '', dash = '', second = '') =>
      isAlike(first, second, after) &&
      isClosedRange({ before, first, dash, second, after }, ENGLISH_RANGES),
    examples: [
      ['2020-2025', '2020–2025'],
      ['From 10-15 to 20-25 firms', 'From 10–15 to 20–25 firms'],
      ['10,000-15,000 jobs', '10,000–15,000 jobs'],
      ['the 2025-26 season', 'the 2025–26 season'],
      ['up in 2024-25, and to run 2025-40.', 'up in 2024–25, and to run 2025–40.'],
      ['Growth, 2021-2025: the accounts', 'Growth, 2021–2025: the accounts'],
      ['power at 4.1-4.6 ¢/kWh, 0.5-1 mm', 'power at 4.1–4.6 ¢/kWh, 0.5–1 mm'],
      ['on Jan. 5-7, 2026', 'on Jan. 5–7, 2026'],
      ['see Tables 4-6 and §§ 12.4-12.9', 'see Tables 4–6 and §§ 12.4–12.9'],
    ],
    against: [
      '772-95-90',
      'COVID-19',
      'Boeing 737-800',
      'tram 71-639H',
      'model 10-15',
      'nginx 1.2-3',
      'Python 3.11-3.12',
      'in 2010-11',
      'Regulation 2019-40',
      'won 3:21-3:15',
    ],
  },
  {
    // Behind a month a number is a day, with spaces round the dash too.
    name: 'days-behind-their-month',
    pattern: pattern(
      `(?<=${START}${MONTH} )(\\d{1,2}) [-–] (\\d{1,2})(?!\\d|[.,:]\\d| ?[%ap]| ?[-–]| ${MONTH})`,
    ),
    to: (_match, first = '', second = '') => `${first}–${second}`,
    when: (_before, _after, first = '', second = '') =>
      Number(first) < Number(second) && Number(second) <= 31,
    examples: [['on June 2 - 3, 2025', 'on June 2–3, 2025']],
    against: ['in June 3 - 2 more', 'June 2 - 3 July', 'in June 2 - 3 %', 'June 2 - 45'],
  },
  {
    name: 'range-of-ordinals',
    pattern: pattern(`(?<=${START}\\d{1,3}(?:st|nd|rd|th))-(?=\\d{1,3}(?:st|nd|rd|th)${END}(?!-))`),
    to: '–',
    examples: [['the 19th-20th centuries', 'the 19th–20th centuries']],
    against: ['a 19th-century house', 'a 5th-6th-form college'],
  },
  {
    // What both count is glued to the second, by a hyphen or by none.
    name: 'range-before-glued-word',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:№+–—-])(${NUMBER})-(${NUMBER})(?=${MEASURE}${END}|-(?:year|month|week|day|hour|minute|mile|met(?:re|er)|stor(?:e?y)|seat|person)${END})`,
    ),
    to: (_match, first = '', second = '') => `${first}–${second}`,
    when: (_before, _after, first = '', second = '') =>
      ENGLISH_RANGES.valueOf(first) < ENGLISH_RANGES.valueOf(second),
    examples: [
      ['pipes of 50-100mm', 'pipes of 50–100mm'],
      ['for 10-12-year-olds', 'for 10–12-year-olds'],
    ],
    against: ['a 20-5-year bond', 'type T5-10m', 'a 747-8-storey'],
  },
  {
    // Both numbers have a unit of their own.
    name: 'range-of-measured',
    pattern: pattern(
      `-(?=\\d+(?:\\.\\d+)?${SP}?(?:${MEASURE}|%)${END})(?<=\\d${SP}?(?:${MEASURE}|%)-)`,
    ),
    to: '–',
    examples: [
      ['100 Hz-8 kHz, 5 mm-7 mm and 5kg-10kg', '100 Hz–8 kHz, 5 mm–7 mm and 5kg–10kg'],
      ['50%-60% of homes', '50%–60% of homes'],
    ],
    against: ['a 5 kW-3 pump', '5 m-10', 'T-5 m', '5 km-long'],
  },
  {
    // Of a year.
    name: 'range-of-quarters',
    pattern: pattern(`(?<=${START}Q[1-3])-(?=Q[2-4]${END})`),
    to: '–',
    examples: [['in Q1-Q3 2025', 'in Q1–Q3 2025']],
    against: ['Q1-2025', 'SQ1-Q2', 'Audi Q5-Q7'],
  },
  {
    name: 'range-of-money',
    pattern: pattern(
      `-(?<=[$€£]\\d+(?:\\.\\d+)?(?:m|bn|k)?-)(?=${SIGN}?\\d+(?:\\.\\d+)?(?:m|bn|k)${END})`,
    ),
    to: '–',
    examples: [
      ['$10m-$15m and €5-7bn', '$10m–$15m and €5–7bn'],
      ['US$5m-US$7m', 'US$5m–US$7m'],
    ],
    against: ['$10-a-day', '10m-15m', '$10m-15'],
  },
  {
    name: 'range-between-signs-of-money',
    pattern: pattern(
      `(?<![\\p{L}\\d.,–-])(${SIGN})(${NUMBER})(m|bn|k|) ?[-–] ?(?=(${SIGN})(${NUMBER})\\3(?![\\p{L}\\d–-]|[.,]\\d))`,
    ),
    to: (_match, sign = '', first = '', scale = '') => `${sign}${first}${scale}–`,
    when: (_before, _after, sign = '', first = '', _scale = '', again = '', second = '') =>
      sign.endsWith(again) &&
      isPrices(ENGLISH_RANGES.valueOf(first), ENGLISH_RANGES.valueOf(second)),
    examples: [
      ['at $38,000-$45,000 an acre', 'at $38,000–$45,000 an acre'],
      ['£0.50 - £1.20', '£0.50–£1.20'],
      ['£1.2m - £1.5m', '£1.2m–£1.5m'],
      ['C$289,000-$305,000, NZ$5-NZ$7', 'C$289,000–$305,000, NZ$5–NZ$7'],
    ],
    against: ['from $45 - $38 less', '$10-a-day', '£5-€7', '$5 - $500 in all'],
  },
  {
    name: 'grouped-thousands',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:+(-]|(?:Nos?\\.|\\d)${SP})([1-9]\\d{0,2}(?:${SP}\\d{3})+)(?!${SP}?[\\d-])`,
    ),
    to: (_match, digits = '') => digits.replace(/[ \u00A0\u202F]/g, NN),
    examples: [
      ['over 10 000 jobs and 5 000 000 roubles', 'over 10^000 jobs and 5^000^000 roubles'],
    ],
    against: ['in 2025 100 firms', '(495 772) 10', 'No. 5 100', 'fax 020 794 600'],
  },
  {
    name: 'thousands-of-a-scale',
    pattern: pattern(`${SP}(?<=(?<!\\d)1:\\d{1,3}(?:${SP}\\d{3})?${SP})(?=\\d{3}(?!\\d))`),
    to: NN,
    examples: [['a map of 1:25 000', 'a map of 1:25^000']],
    against: ['won 3:1', 'at 11:25 000'],
  },
  {
    name: 'range-of-percents',
    pattern: pattern(
      `(?<![\\p{L}\\d.,–-])(\\d{1,3}(?:\\.\\d+)?)% ?[-–] ?(?=(\\d{1,3}(?:\\.\\d+)?)%)`,
    ),
    to: '$1%–',
    examples: [
      ['rose 5% - 7%', 'rose 5%–7%'],
      ['by 0.5%-1.5% a year', 'by 0.5%–1.5% a year'],
    ],
    against: ['was 15%, in May 20%', '5% — 7%', '5% - 7'],
  },
  {
    name: 'range-of-decades',
    pattern: pattern(`(?<=(?<!\\d)\\d{3}0s) ?[-–] ?(?=(?:\\d\\d)?\\d0s${END})`),
    to: '–',
    examples: [['in the 1990s-2000s and 1980s-90s', 'in the 1990s–2000s and 1980s–90s']],
    against: ['the 1990s - 2000 of them', 'the 1990s-style'],
  },
  {
    // From one month to another: spaces are the author's, as houses differ.
    name: 'range-of-dates',
    pattern: pattern(
      `(?<=${START}(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?))( ?)[-–] ?(?=(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?![\\p{L}\\d-]))`,
    ),
    to: (_match, space = '') => (space ? `${NB}– ` : '–'),
    examples: [
      ['May 5-June 7, 2026', 'May 5–June 7, 2026'],
      ['5 May - 7 June', '5 May~– 7 June'],
      ['Nov. 25, 2024-Jan. 8, 2025', 'Nov. 25, 2024–Jan. 8, 2025'],
      ['5 May 2024 – 7 June 2025', '5 May 2024~– 7 June 2025'],
    ],
    against: ['on 5 May — 7 days later', 'May 5-7'],
  },
  {
    // Of somebody who lives (Chicago).
    name: 'range-without-an-end',
    pattern: pattern(`(?<=\\((?:1[5-9]|20)\\d\\d)-(?=\\))`),
    to: '–',
    examples: [['R. Blake (1943-)', 'R. Blake (1943–)']],
    against: ['(1943-44)', '(ISO 1943-)'],
  },
  {
    name: 'range-of-months',
    pattern: pattern(`(?<=${START}${PERIOD}\\.?)-(?=${PERIOD}(?![\\p{L}-]))`),
    to: '–',
    examples: [
      ['March-May 2026', 'March–May 2026'],
      ['open Mon-Fri', 'open Mon–Fri'],
      ['in Feb.-Apr. 2025', 'in Feb.–Apr. 2025'],
    ],
    against: ['a May-Day parade', 'Jan-Erik'],
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
    name: 'last-short-word',
    pattern: pattern(`(?<=[^\\s—]) (?=[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,3}[”’).,!?…:;]*$)`),
    to: NB,
    examples: [['this is the end.', 'this is the~end.']],
    against: ['this is the ending.'],
  },
];
