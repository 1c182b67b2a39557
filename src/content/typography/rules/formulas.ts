/** Signs before numbers and between them, in any language: «≈ 40», «20 ± 3», «p < 0,05», «pH 6,9» are never parted. */
import { END, LESS, MORE, NB, pattern, type Rule, SP, START } from './rule.ts';

/** Signs that compare, and that stand between two numbers as well as before one. */
const RELATION = `=≈∼~≤≥±${LESS}${MORE}`;
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
    name: 'acidity',
    pattern: pattern(`(?<=${START}[pр][HН])${SP}(?=\\d)`),
    to: NB,
    examples: [['при pH 6,9', 'при pH~6,9']],
    against: ['pH почвы', 'лорH 5'],
  },
  {
    name: 'formula',
    pattern: pattern(`${SP}(?<=\\d${SP})([+×−·${RELATION}])${SP}(?=\\d)`),
    to: `${NB}$1${NB}`,
    examples: [
      ['10 = 4 + 2 + 4', '10~=~4~+~2~+~4'],
      ['20 ± 3', '20~±~3'],
    ],
    against: ['слово = слово', '5 + слово'],
  },
];
