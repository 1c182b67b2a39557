/** Signs before numbers and between them, in any language: «≈ 40», «20 ± 3», «p < 0,05», «pH 6,9» are never parted. */
import { END, FRACTIONS, LESS, MORE, NB, pattern, type Rule, SP, START } from './rule.ts';

/** Signs that compare, and that stand between two numbers as well as before one. */
const RELATION = `=≈∼~≤≥±${LESS}${MORE}`;
/** Of reactions. */
const ARROW = '→⇌↔⇄';
/**
 * What a formula adds up: a number with letters, raised and lowered figures (stand-ins among them), «2H₂O», «mc²», «(NH₄)₂SO₄».
 * A word of small letters is none, nor is one of capitals that are not all non-metals: «CRM + ERP», for «KOH + HCl».
 */
const RAISED = '²³⁰-⁹⁺⁻₀-₉₊₋\\uE000-\\uF8FD';
const WORD =
  '[a-z]{3}|[A-Z]{3}(?<![BCFHIKNOPSUVWY]{3})|(?:an|as|at|be|by|do|in|is|it|no|of|on|or|to|we)(?![A-Za-z])';
const TERM = `(?=\\S{1,12}(?:[\\s,;)]|$))(?!\\S*?(?:${WORD}))[−-]?\\d{0,3}\\(?(?:[A-ZΑ-Ω][a-z]?|[a-zα-ωµ]{1,2}(?![a-zà-ÿ]))[A-Za-zΑ-Ωα-ω0-9()${RAISED}]*(?!-?[\\p{L}\\p{N}])`;
const OPERAND = `(?:${TERM}|\\d+(?:[.,]\\d+)?${END})`;
/** A letter of a formula, seldom two. */
const VARIABLE = '[A-Za-zΑ-Ωα-ωµ]{1,2}';

export const FORMULAS: readonly Rule[] = [
  {
    // «~» is a no-break space in examples: the tests of phrases have it.
    name: 'sign-before-number',
    pattern: pattern(`${SP}(?<=(?:^|[\\s(«„])[Ø⌀∅©+−${RELATION}]${SP})(?=[-+−]?\\d)`),
    to: NB,
    examples: [
      ['вал Ø 420 и ≈ 40 свай', 'вал Ø~420 и ≈~40 свай'],
      ['(≥ 7 баллов)', '(≥~7 баллов)'],
      ['при T ≤ −5', 'при T ≤~−5'],
      [`доля ${MORE} 20`, `доля ${MORE}~20`],
    ],
    against: ['≈ сорок', '1≥ 2', 'C++ 17', '— 5'],
  },
  {
    name: 'short-formula',
    pattern: pattern(
      `${SP}(?<=${START}${VARIABLE}${SP})(?=[${RELATION}]${SP}[-+−]?(?:\\d|${VARIABLE}${END}))`,
    ),
    to: NB,
    examples: [
      ['при a = 5', 'при a~= 5'],
      [`(p ${LESS} 0,05)`, `(p~${LESS} 0,05)`],
    ],
    against: ['доля = 5', 'at = рост', 'a = это'],
  },
  {
    // One of the two is no bare number: those have a rule of their own.
    name: 'sum-of-terms',
    pattern: pattern(
      `${SP}(?<=(?:^|[\\s(])${TERM}${SP})([+×·−])${SP}(?=${OPERAND})|${SP}(?<=(?:^|[\\s(])${OPERAND}${SP})([+×·−])${SP}(?=${TERM})`,
    ),
    to: (_match, first = '', second = '') => `${NB}${first}${second}${NB}`,
    examples: [
      ['2H₂ + O₂ → 2H₂O', '2H₂~+~O₂ → 2H₂O'],
      ['a² + b² = c²', 'a²~+~b² = c²'],
      ['x + 5', 'x~+~5'],
    ],
    against: [
      'Java + слово',
      'Москва + Тула',
      'Windows + Linux + C',
      'слово + it',
      'CRM + ERP + MES',
      'lead 213 · no text',
      'ru + en-US',
    ],
  },
  {
    // Behind the sign a line may end, though not gladly (text/ties.ts; TeX: \\relpenalty).
    name: 'relation-of-terms',
    pattern: pattern(
      `${SP}(?<=(?:^|[\\s(])${OPERAND}${SP})(?=[${ARROW}${RELATION}]${SP}${OPERAND})`,
    ),
    to: NB,
    examples: [
      ['2H₂ + O₂ → 2H₂O', '2H₂ + O₂~→ 2H₂O'],
      ['E = mc²', 'E~= mc²'],
      ['pV = νRT', 'pV~= νRT'],
    ],
    against: ['Москва → Тула', 'слово = x', 'CAD → CAM', 'put it → 5'],
  },
  {
    name: 'side-of-the-world',
    pattern: pattern(`${SP}(?<=\\d[°′″]${SP})(?=[NSEW]${END})`),
    to: NB,
    examples: [['55,75° N, 37°37′ E', '55,75°~N, 37°37′~E']],
    against: ['5 N', '45° North', '20 ° C'],
  },
  {
    name: 'acidity',
    pattern: pattern(`(?<=${START}[pр][HН])${SP}(?=\\d)`),
    to: NB,
    examples: [['при pH 6,9', 'при pH~6,9']],
    against: ['pH почвы', 'лорH 5'],
  },
  {
    name: 'formula',
    pattern: pattern(`${SP}(?<=\\d(?:${SP}?%)?${SP})([+×−·${RELATION}])${SP}(?=\\d)`),
    to: `${NB}$1${NB}`,
    examples: [
      ['10 = 4 + 2 + 4', '10~=~4~+~2~+~4'],
      ['20 ± 3', '20~±~3'],
      ['кворум — 50 % + 1 чел.', 'кворум — 50 %~+~1 чел.'],
    ],
    against: ['слово = слово', '5 + слово', '5 % + слово'],
  },
  {
    name: 'whole-with-fraction',
    pattern: pattern(
      `${SP}(?<=(?<![\\d\\p{L}/.,-])\\d{1,3}${SP})(?=[1-9]/\\d{1,2}${END}|[${FRACTIONS}])`,
    ),
    to: NB,
    examples: [['5 1/2 лет и 2 ½ м', '5~1/2 лет и 2~½ м']],
    against: ['в 2025 1/3 доли', '5 12/2025', 'и 1/2'],
  },
];
