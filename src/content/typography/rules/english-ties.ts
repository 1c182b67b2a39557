/** English text: no-break spaces between a number and its unit, a title and a name, and other things that are one. */
import { END, FRACTIONS, NB, NN, pattern, type Rule, SP, START } from './rule.ts';
import { CURRENCY } from './units.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const UNIT = `(?:million|billion|trillion|thousand|bn|mn|[mb]ln|trln|[kmµn]?g(?:/[a-zA-Z]{1,2}[²³]?)?|[kcmµn]?m[²³]?(?:/[a-z]{1,4}[²³]?)?|sq|ha|[kMG]?t|mi|[mMµ]?[lL]|ft|feet|foot|inch(?:es)?|knots|pounds?|gallons?|lb|oz|yd|[kMGT]?Wh?|[kMGT]?Hz|[kMGT]?VA?|[mk]?Ah?(?:/[a-z]{1,2})?|[kMG]?[ΩΩ]|[kMGT]?eV|[kMG]?Pa|[kMG]?J|[kMGT]?bit|[kMGTP]B|[KN]|dB|kN|lm|lx|mol|ppm|ppb|dpi|fps|TEU|km/h|mph|bar|psi|rpm|hp|tonnes?|tons?|miles?|acres?|(?:kilo)?met(?:re|er)s?|lit(?:re|er)s?|per${SP}?cent|%|pp|°[CF]|people|years?|months?|weeks?|days?|hours?|minutes?|min|seconds?|[mµn]?s|h|hrs?|yrs?|mins?|secs?|times|euros?|dollars|roubles|rubles|USD|EUR|GBP|RUB|BCE?|CE|GMT|UTC)`;
const SURNAME = "[A-ZÀ-ÖØ-Þ][\\p{L}’'-]*[a-zß-öø-ÿ]";
/** Of one letter, or what stands for one of other alphabets: «Yu. V. Petrova». */
const INITIAL = '(?:[A-Z]|Y[aeou]|[CKSZ]h|Ts)\\.';
/** What opens a sentence behind a letter that is no initial: «Plan B. Then», «vitamin C. The». */
const OPENER = `(?:The|This|That|These|Those|It|Its|In|At|An|He|She|His|Her|We|They|Our|Their|You|But|And|Or|So|On|For|From|If|As|By|To|When|Where|While|Then|There|What|Who|How|Not|No|Now|All|Both|Some|Most|One|Two|Mr|Mrs|Ms|Dr)${END}`;
/** A word with a capital and no full stop: a first name, or what has a letter for its number. */
const MIDDLE = /(?<![A-Za-z])[A-Z][a-zß-öø-ÿ’-]+[ \u00A0]$/;

export const ENGLISH_TIES: readonly Rule[] = [
  {
    name: 'number-with-unit',
    pattern: pattern(`(?<=[\\d${FRACTIONS}]) (?=${UNIT}${END})`),
    to: NB,
    examples: [
      ['5 km', '5~km'],
      ['steam at 7 bar, 300 metres', 'steam at 7~bar, 300~metres'],
      ['50 million people', '50~million people'],
      ['5 GHz', '5~GHz'],
      ['2.5 bln roubles', '2.5~bln roubles'],
      ['300 K', '300~K'],
      ['40 per cent, 5 percent', '40~per cent, 5~percent'],
      ['up 23 per~cent', 'up 23~per~cent'],
      ['in 9 ms', 'in 9~ms'],
      ['5 kΩ, 3.5 L, 12 m³/day', '5~kΩ, 3.5~L, 12~m³/day'],
      ['5 ft 10 in, 300 BC, 100 EUR', '5~ft 10 in, 300~BC, 100~EUR'],
      ['8½ ft, 30 feet, 12 gallons', '8½~ft, 30~feet, 12~gallons'],
      ['25 knots and 6 inches', '25~knots and 6~inches'],
      ['500 MVA, 5 Mt a year, 22 ng/L, 320 mAh/g', '500~MVA, 5~Mt a year, 22~ng/L, 320~mAh/g'],
      ['25 mi. of home, 4 hrs. 30 min.', '25~mi. of home, 4~hrs. 30~min.'],
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
    pattern: pattern(
      `(?<=${START}(?:(?:Mr|Mrs|Ms|Dr|Prof|Sts?|Mt|Ft|Capt|Gen|Col|Lt|Sgt|Rev|Hon|Sen|Gov|Rep)\\.|(?:Mr|Mrs|Ms|Dr|St))) (?=\\p{Lu})|(?<=${START}(?:[Nn]os?|[Vv]ols?|[Pp]p?|[Ff]igs?|[Ee]qs?|[Cc]h|[Ss]ec|[Aa]rt|[Cc]a?|[Aa]pprox|[Ee]xt)\\.) (?=\\(?\\d)`,
    ),
    to: NB,
    examples: [
      ['Dr. Smith', 'Dr.~Smith'],
      ['No. 3', 'No.~3'],
      ['Mt. Everest, Mrs Jones', 'Mt.~Everest, Mrs~Jones'],
      ['in St Petersburg', 'in St~Petersburg'],
      ['Figs. 4, ca. 1900, eq. (3)', 'Figs.~4, ca.~1900, eq.~(3)'],
    ],
    against: ['Word. Next'],
  },
  {
    // Spaces between initials are the author's: «J.R.R. Tolkien» has none.
    name: 'initials-before-surname',
    pattern: pattern(
      `(?<![\\p{L}\\p{N}.’'-])(?:${INITIAL}${SP}?){1,4}(?<=${INITIAL}${SP})(?!${OPENER})(?=${SURNAME})`,
    ),
    to: (initials) => `${initials.trimEnd().replace(/\s+/g, NN)}${NB}`,
    when: (before, _after) => !MIDDLE.test(before),
    examples: [
      ['Dr. A. P. Hargreaves', 'Dr. A.^P.~Hargreaves'],
      ['by J. Smith', 'by J.~Smith'],
      ['by Yu. V. Petrova and Zh. Li', 'by Yu.^V.~Petrova and Zh.~Li'],
      ['J.R.R. Tolkien', 'J.R.R.~Tolkien'],
      ['Mr. and Mrs. J. D. Pell', 'Mr. and Mrs. J.^D.~Pell'],
      ['Ms. M. J. Okonkwo-Hale', 'Ms. M.^J.~Okonkwo-Hale'],
    ],
    against: [
      'vitamin C. The',
      'Plan B. Then',
      'Joseph W. Bazalgette',
      'e.g. Smith',
      'E. coli',
      'the USA. Smith',
    ],
  },
  {
    // Behind it a line may end, as English books have it; before it none does.
    name: 'middle-initial',
    pattern: pattern(
      ` (?<=${START}[A-Z][\\p{Ll}’-]+ )(?=[A-Z]\\.${SP}(?:[A-Z]\\.${SP})?(?!${OPENER})${SURNAME})`,
    ),
    to: NB,
    examples: [['Sir Joseph W. Bazalgette', 'Sir Joseph~W. Bazalgette']],
    against: ['Plan B. The', 'by W. Bazalgette', 'Joseph Bazalgette'],
  },
  {
    name: 'standard-number',
    pattern: pattern(
      `(?<=${START}(?:ISO(?:/IEC)?|IEC|EN|BS|DIN|ANSI|IEEE|ASTM|RFC|ISBN|ISSN|DOI):?) (?=\\d|(?:EN|ISO|IEC) \\d|EN ISO \\d)`,
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
    name: 'currency-before-number',
    pattern: pattern(`(?<=${START}${CURRENCY}) (?=\\d)`),
    to: NB,
    examples: [
      ['EUR 10 million', 'EUR~10 million'],
      ['NOK 38 m', 'NOK~38 m'],
    ],
    against: ['the EUR zone', 'EURO 5'],
  },
  {
    name: 'sign-of-money-before-number',
    pattern: pattern(`(?<=[$€£¥]) (?=\\d)`),
    to: '',
    when: (before) => !/\d[ \u00A0\u202F]?[$€£¥]$/.test(before),
    examples: [['for € 5 and US$ 29.7 bn', 'for €5 and US$29.7 bn']],
    against: ['for 10 $ 5 tickets', '€5'],
  },
  {
    name: 'currency-behind-number',
    pattern: pattern(`(?<=\\d) (?=[€$₽](?![\\p{L}\\d]))`),
    to: NB,
    examples: [['for 10 € or 5 $', 'for 10~€ or 5~$']],
    against: ['for 10 $5 notes', '10€'],
  },
  {
    // As Britons write them, without their country.
    name: 'telephone-in-groups',
    pattern: pattern(
      ` (?=\\d{3,4}(?: \\d{3,4})?(?!\\d))(?<=(?:^|[^\\d.,])\\(?0\\d{2,4}\\)?(?: \\d{3,4})? )`,
    ),
    to: NB,
    examples: [['fax 020 7946 0001, (0113) 496 0182', 'fax 020~7946~0001, (0113)~496~0182']],
    against: ['in 2025 496 firms', '0.020 496'],
  },
  {
    name: 'before-telephone',
    pattern: pattern(
      `(?<=${START}(?:(?:[Tt]el|[Mm]ob)\\.:?|(?:[Tt]el|[Ff]ax|[Pp]hone):)) (?=[+\\p{Co}]|\\(\\d{2,5}\\)|0\\d)`,
    ),
    to: NB,
    examples: [
      ['tel. +44 113 496 0182', 'tel.~+44 113 496 0182'],
      ['Fax: (306) 555-0142', 'Fax:~(306) 555-0142'],
    ],
    against: ['a hotel. +5', 'phone: 5 models'],
  },
  {
    name: 'era-before-year',
    pattern: pattern(`(?<=${START}AD) (?=\\d{1,4}${END})`),
    to: NB,
    examples: [['in AD 300', 'in AD~300']],
    against: ['an AD campaign', 'MAD 300'],
  },
  {
    // What is numbered and its number (TeXbook p. 91): «Chapter 12», «Table 3».
    name: 'numbered-thing',
    pattern: pattern(
      `(?<=${START}(?:[Cc]hapter|[Ss]ection|[Aa]rticle|[Cc]lause|[Pp]aragraph|[Aa]ppendix|[Tt]able|[Ff]igure|[Ee]quation|[Pp]age|[Vv]olume|[Vv]ersion|[Pp]hase|[Ss]tage|[Ll]evel|[Pp]lan|[Tt]ype|[Gg]rade|[Cc]lass|Part|Book|Act)) (?=(?:\\d[\\d.]*|[IVX]{1,5}|[A-Z])(?:[,.;:)(]|$|${SP}))`,
    ),
    to: NB,
    when: (_before, after) => !/^I[ \u00A0](?!of|is|was|and|in)/.test(after),
    examples: [
      ['in Chapter 5 and Table 3', 'in Chapter~5 and Table~3'],
      ['of phase II, plan B', 'of phase~II, plan~B'],
      // Behind «I» a tie may already stand.
      ['Part I~of the book', 'Part~I~of the book'],
    ],
    against: ['the section I wrote', 'the section I~wrote', 'on pages 5', 'a table 5-fold'],
  },
  {
    name: 'ruler',
    pattern: pattern(` (?<=${START}(?:[A-Z][a-z]{2,}|War) )(?=(?:[IVX]{2,5}|V|X)${END})`),
    to: NB,
    examples: [['Henry VIII and World War II', 'Henry~VIII and World War~II']],
    against: ['Then I saw', 'of VIII'],
  },
  {
    name: 'junior',
    pattern: pattern(`(?<=\\p{L}),? (?=(?:Jr|Sr)\\.)`),
    to: (match) => match.replace(' ', NB),
    examples: [['Martin Luther King Jr. and Pell, Jr.', 'Martin Luther King~Jr. and Pell,~Jr.']],
    against: ['Mr. Junior'],
  },
  {
    name: 'initials-after-surname',
    pattern: pattern(`(?<=${SURNAME},? )([A-Z]\\.) ([A-Z]\\.)(?=[,;)]|$| \\(| and${END})`),
    to: `$1${NN}$2`,
    examples: [['Jones, A. B., and Li', 'Jones, A.^B., and Li']],
    against: ['Plan B. C. Then', 'A. B. Jones'],
  },
];
