/**
 * Passes over a paragraph: what each allows. The first that finds breaks good enough is the last (The TeXbook, p. 96:
 * \pretolerance, \tolerance), so that a paragraph has hyphens and looser lines only where it cannot do without. Ties give way
 * only when there are no breaks at all within the loosest tolerance that holds them; in columns in any pass, at a price
 * (held-breaks.ts).
 */
import { isTooShort, isWordEnd, type LastLine } from './last-line.ts';
import { TIGHTEST } from './line-ratio.ts';

export interface Pass {
  readonly hyphens: boolean;
  /** Lines may be as loose as this ratio; TeX gives its badness: 100 is ratio 1, plain TeX's 200 is 1.26. */
  readonly tolerance: number;
  /** Lines may be as tight as this ratio, where they have anything to shrink; −1, as in TeX, when not given. */
  readonly tightest?: number;
  /** The same where all lines have a column's measure; `tightest` when not given. */
  readonly tightestInColumn?: number;
  /** Lines may end at no-break spaces. */
  readonly breaksTies?: boolean;
  /** Overfull lines and endless ladders are allowed: the last resort. */
  readonly isDesperate?: boolean;
}

/**
 * Sooner than gaps are seen, lines shrink by a third more than they give at ratio −1: spaces to three quarters (in TeX those of
 * most fonts shrink to two thirds: cmr10 has 3.33 pt minus 1.11), glyphs by 2.7 %, in columns by 4 %.
 */
const TIGHTENED = -4 / 3;

/**
 * In a column, where gaps would else be twice the space, by half more than at ratio −1: spaces to .73, glyphs by 4.5 %. First lines such
 * as «Постановлением Правительства от 27.12.2024 № 1937» have no other way out.
 */
const SQUEEZED = -3 / 2;
/** And where gaps would else be three times the space, or a line left short, by two thirds more: spaces to .7, as TeX's shrink. */
const MOST_SQUEEZED = -5 / 3;

/** Lines that no reader minds. */
export const DECENT: Pass = { hyphens: true, tolerance: 1 };

/**
 * The same in a column: what lines lack there glyphs and letters give before gaps are seen (line-spread.ts). With tolerance 1 hardly
 * any paragraph of a column takes a line more or less, and pages end in white.
 */
export const DECENT_IN_COLUMN: Pass = { hyphens: true, tolerance: 1.3, tightest: TIGHTENED };

/** First without hyphens at low tolerance, then with them, then looser and looser. */
export const PASSES: readonly Pass[] = [
  { hyphens: false, tolerance: 0.5 },
  DECENT,
  { hyphens: true, tolerance: 1.3 },
  { hyphens: true, tolerance: 2, tightest: TIGHTENED },
  { hyphens: true, tolerance: 4, tightest: TIGHTENED, tightestInColumn: SQUEEZED },
];

/** When all of those have failed: some line would have gaps of three times the space, and may have of five. */
export const WITHOUT_TIES: Pass = {
  hyphens: true,
  tolerance: 8,
  tightest: TIGHTENED,
  tightestInColumn: MOST_SQUEEZED,
  breaksTies: true,
};

/** It always finds some breaks. Ties hold: those that a line has no room for are given up when its long words are parted (split-long-words.ts). */
export const DESPERATE: Pass = {
  hyphens: true,
  tolerance: Number.POSITIVE_INFINITY,
  tightest: TIGHTENED,
  tightestInColumn: MOST_SQUEEZED,
  isDesperate: true,
};

/** The least ratio that a pass lets a line have. @param isAllColumn all lines have a column's measure */
export function tightestOf({ tightest, tightestInColumn }: Pass, isAllColumn: boolean): number {
  return (isAllColumn ? tightestInColumn : undefined) ?? tightest ?? TIGHTEST;
}

/** Passes up to these tolerances use no late hyphens: in columns those that set a paragraph well, elsewhere those without holes. */
const LATE_HYPHEN_TOLERANCE = 2;
const LATE_IN_COLUMN_TOLERANCE = 1;
/** Passes up to this tolerance let no paragraph end in the end of a word on a line too short. */
const WORD_END_TOLERANCE = 2;

/** @param isColumn all lines are short, with no picture to be had narrower */
export function mayBreakLate({ tolerance }: Pass, isColumn: boolean): boolean {
  return tolerance > (isColumn ? LATE_IN_COLUMN_TOLERANCE : LATE_HYPHEN_TOLERANCE);
}

/** Whether a paragraph may end in such a line. @param isTwoLetters the word whose end it may be has but two letters there */
export function mayEndIn(line: LastLine, isTwoLetters: boolean, pass: Pass): boolean {
  if (!isWordEnd(line) || !isTooShort(line)) return true;
  return pass.tolerance > WORD_END_TOLERANCE && (pass.isDesperate || !isTwoLetters);
}
