/**
 * Figures of chemical formulas that are typed on the line: «Al2O3» for Al₂O₃, «CO2» for CO₂, and what such formulas are joined with.
 * Many names have capitals and figures too («USB2», «H1N1», «B2B»), so one of single letters must be known.
 */
import { END, pattern, type Rule, SP, START } from './rule.ts';

/** Those that compounds of the news are made of: no noble gases, nothing that hardly anybody has ever seen. */
const ELEMENT =
  '(?:A[glsu]|B[aei]?|C[adelorsu]?|Dy|E[ru]|Fe?|G[ade]|H[fgo]?|I[nr]?|K|L[aiu]|M[gno]|N[abdi]?|Os?|P[bdrt]?|R[behu]|S[bceimnr]?|T[abehilm]|U|V|W|Yb?|Z[nr])';
/** Its elements with their figures, some of them in brackets: every figure of a formula is two or more. */
const FIGURES = '(?:[2-9]|[1-9]\\d)?';
const COMPOUND = `(?=[A-Za-z()]{1,12}\\d)(?:\\(?${ELEMENT}${FIGURES}(?:\\)${FIGURES})?){2,12}${END}(?!\\()`;
/** Before it, close to it, may be how many molecules there are. */
const MANY = `(?<=${START}(?:\\d{1,2}|n)?)`;

/** Of single letters. */
const KNOWN = new Set(
  'H2S H2O2 H2SO4 H2CO3 HNO3 H3PO4 H3BO3 SO3 N2O N2O4 N2O5 N2H4 P2O5 V2O5 WO3 K2O KOH K2CO3 K2SO4 KNO3 KH2PO4 K2HPO4 NH4NO3 NH4F SF6 UF4 UF6 UO2 U3O8 WF6 BF3 CF4 NF3 CS2 C2H2 C2H4 C2H6 C3H6 C3H8 C4H10 C6H6 CH3OH C2H5OH CH3COOH CO(NH2)2 (NH4)2SO4 B4C B2O3'.split(
    ' ',
  ),
);
/** Of two, and no formulas all the same: the virus «CoV2». */
const NAME = /^CoV\d/;

/** What gases are called: alone «H2» and «O2» may be names. */
const GASES: ReadonlyMap<string, RegExp> = new Map([
  ['H', /водород|hydrogen/i],
  ['O', /кислород|oxygen/i],
  ['N', /азот|nitrogen/i],
]);

const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

function isCompound(token: string): boolean {
  if (KNOWN.has(token)) return true;
  const elements = token.match(/[A-Z][a-z]?/g) ?? [];
  return /[a-z]/.test(token) && !NAME.test(token) && new Set(elements).size > 1;
}

function lower(figures: string): string {
  return figures.replace(/\d/g, (figure) => LOWERED.charAt(Number(figure)));
}

export const CHEMISTRY: readonly Rule[] = [
  {
    // With Cyrillic letters that look alike, and what may go on behind it: «СО2-эквивалента».
    name: 'figure-of-a-known-formula',
    pattern: pattern(
      `(?<=${MANY}(?:[CС][OО]|[SN]O|[ST]iO))2${END}|(?<=${MANY}CH)4${END}|(?<=${MANY}NH)3${END}`,
    ),
    to: lower,
    examples: [
      ['выбросы CO2 и СО2-эквивалента', 'выбросы CO₂ и СО₂-эквивалента'],
      ['SO2, NO2, TiO2, CH4 и 2NH3', 'SO₂, NO₂, TiO₂, CH₄ и 2NH₃'],
    ],
    against: ['CO₂', 'CO2e', 'ЭКСО2', 'CO', 'CH4N', 'PCO2'],
  },
  {
    // Fertilizers are told by them, in whatever letters.
    name: 'figures-of-a-known-oxide',
    pattern: pattern(`${MANY}(?:[КK]2[ОO]|[РP]2[ОO]5)${END}`),
    to: lower,
    examples: [['К2О и Р2О5', 'К₂О и Р₂О₅']],
    against: ['РК2О', 'К2О5', 'Р2О'],
  },
  {
    name: 'product-of-molecules',
    pattern: pattern(`(?<=[A-Z][a-z]?\\d?|\\)\\d?)[*•∙⋅](?=(?:\\d{1,2}|n)[A-Z])`),
    to: '·',
    examples: [['CuSO4*5H2O и Ca(OH)2*nH2O', 'CuSO4·5H2O и Ca(OH)2·nH2O']],
    against: ['5*3H', 'слово*5H', 'CO * 2H', 'CO*H2'],
  },
  {
    name: 'figures-of-a-formula',
    pattern: pattern(`${MANY}${COMPOUND}`),
    to: (token) => (isCompound(token) ? token.replace(/\d+/g, lower) : token),
    examples: [
      ['Al2O3, LiFePO4, GeCl4 и 2H2SO4', 'Al₂O₃, LiFePO₄, GeCl₄ и 2H₂SO₄'],
      ['LaNi5, Fe(OH)3, Al2(SO4)3', 'LaNi₅, Fe(OH)₃, Al₂(SO₄)₃'],
      ['CuSO4·5H2O и Li2S4-Li2S8', 'CuSO₄·5H2O и Li₂S₄-Li₂S₈'],
      ['(NH4)2SO4, P2O5', '(NH₄)₂SO₄, P₂O₅'],
    ],
    against: [
      'USB2, PS5, CPU2 и B2B',
      'грипп H1N1 и H5N1',
      'SARS-CoV2',
      'Co2 и In2',
      'Al2O3N5x',
      'LiFe1O',
      'шина I2C',
      'HTML5',
      'WiFi6',
      'ПCaF2',
    ],
  },
  {
    name: 'figure-of-water',
    pattern: pattern(`(?<=${MANY}[HН])2(?=[OО]${END}(?!\\.\\p{L}))`),
    to: '₂',
    when: (before, after) => /вод[аыуео]|water|пар[аоу]?(?!\p{L})|·|\d[A-Z]/iu.test(before + after),
    examples: [
      ['вода (H2O, Н2О), CuSO₄·5H2O', 'вода (H₂O, Н₂О), CuSO₄·5H₂O'],
      ['в водород и H2O', 'в водород и H₂O'],
    ],
    against: ['клуб H2O', 'вода H2O.ai'],
  },
  {
    name: 'figure-of-a-gas',
    pattern: pattern(`(?<=${MANY}[HON])2${END}(?!-|${SP}[A-Za-z]{2})`),
    to: '₂',
    when: (before, after) => GASES.get(before.slice(-1))?.test(before + after) === true,
    examples: [['получено 11 м³ водорода: 3H2', 'получено 11 м³ водорода: 3H₂']],
    against: ['в зале O2', 'водород от H2 Energy', 'водород H2-X', 'группа N2 и водород'],
  },
];
