/**
 * Breaks that are forbidden, but not everywhere: behind words of two letters, and within short words and near their ends, where
 * holding on would leave gaps between all other words; at no-break spaces in columns, and elsewhere where lines would be full of holes.
 */
import type { Pt } from '../../model/length.ts';
import {
  BEHIND_NUMBER,
  BEHIND_SHORT_WORD,
  isForbidden,
  LAST_HYPHEN,
  LATE_HYPHEN,
  type Paragraph,
  TIE,
  WITHIN_SUM,
  widthOfCharacters,
} from '../../model/paragraph.ts';
import type { BreakTask } from './break-task.ts';
import { isOfColumn } from './column-measure.ts';
import type { Pass } from './passes.ts';

/** On lines of fewer characters words of two letters need not hold on to the next word. */
const NARROW_CHARACTERS = 45;
/** Even there a break between others is better, with spaces up to 2.3 times as wide. */
const NARROW_BREAK_PENALTY = 2_000;
/** On wider lines they hold on in passes up to this tolerance: in the others gaps would be more than twice as wide. */
const WIDE_TOLERANCE = 2;
/** And there with spaces up to 2.6 times as wide. */
const WIDE_BREAK_PENALTY = 3_300;
/** They are taken sooner than gaps half as wide again. */
const LATE_HYPHEN_PENALTY = 200;
/** In words of four letters and in names, sooner than gaps of nearly twice the space. */
const LAST_HYPHEN_PENALTY = 350;
/** A no-break space is given up sooner than a line's spaces are set two and a half times as wide, or a word is cut. */
export const TIE_PENALTY = 3_000;
/** In passes up to this tolerance a sum holds on to its unit in columns, too: its price is for lines looser than that. */
const SUM_TOLERANCE = 2;

/** Penalty of a break that ends a line of this measure; undefined where it is forbidden there. */
export function penaltyAt(
  { paragraph, isColumn }: BreakTask,
  b: number,
  measure: Pt,
  pass: Pass,
): number | undefined {
  const { penalties, breakKinds } = paragraph;
  if (!isForbidden(paragraph, b)) return penalties[b]!;
  const kind = breakKinds[b]!;
  if (kind & LATE_HYPHEN) {
    if (!isColumn && !isOfColumn(paragraph, measure, true)) return undefined;
    return kind & LAST_HYPHEN ? LAST_HYPHEN_PENALTY : LATE_HYPHEN_PENALTY;
  }
  if (kind & BEHIND_SHORT_WORD) return shortWordPenalty(paragraph, measure, pass);
  if (isColumn && kind & TIE) return TIE_PENALTY;
  if (isColumn && kind & WITHIN_SUM)
    return pass.tolerance > SUM_TOLERANCE ? TIE_PENALTY : undefined;
  return pass.breaksTies && kind & (isColumn ? TIE : TIE | BEHIND_NUMBER) ? TIE_PENALTY : undefined;
}

function shortWordPenalty(
  paragraph: Paragraph,
  measure: Pt,
  { tolerance }: Pass,
): number | undefined {
  if (measure < widthOfCharacters(paragraph, NARROW_CHARACTERS)) return NARROW_BREAK_PENALTY;
  return tolerance > WIDE_TOLERANCE ? WIDE_BREAK_PENALTY : undefined;
}
