/**
 * Corrections of the patterns by pieces of words, each with the places that are wrong and those that are right,
 * counted from the start of the piece. «ме|д|учреждение»-like faults are not here: compounds are a table of their own.
 */
export interface Correction {
  readonly find: RegExp;
  readonly forbid: readonly number[];
  readonly allow: readonly number[];
}

export const RUSSIAN_CORRECTIONS: readonly Correction[] = [
  // восток|развития
  { find: /востокразв/, forbid: [5], allow: [6] },
  // спорт|смен
  { find: /спортсмен/, forbid: [6], allow: [5] },
  // Синь|цзян
  { find: /синьцзян/, forbid: [5], allow: [4] },
  // не|зависимость
  { find: /независ/, forbid: [], allow: [2] },
];
