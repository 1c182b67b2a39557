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
import { HYPHEN_PENALTIES, TIE_PENALTIES } from '../../text/line-prices.ts';
import type { BreakTask } from './break-task.ts';
import { isOfColumn } from './column-measure.ts';
import type { Pass } from './passes.ts';

/** On lines of fewer characters words of two letters need not hold on to the next word. */
const NARROW_CHARACTERS = 45;
/** On wider lines they hold on in passes up to this tolerance: in the others gaps would be more than twice as wide. */
const WIDE_TOLERANCE = 2;
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
    return kind & LAST_HYPHEN ? HYPHEN_PENALTIES.last : HYPHEN_PENALTIES.late;
  }
  if (kind & BEHIND_SHORT_WORD) return shortWordPenalty(paragraph, measure, pass);
  if (isColumn && kind & TIE) return TIE_PENALTIES.noBreakSpace;
  if (isColumn && kind & WITHIN_SUM)
    return pass.tolerance > SUM_TOLERANCE ? TIE_PENALTIES.noBreakSpace : undefined;
  return pass.breaksTies && kind & (isColumn ? TIE : TIE | BEHIND_NUMBER)
    ? TIE_PENALTIES.noBreakSpace
    : undefined;
}

function shortWordPenalty(
  paragraph: Paragraph,
  measure: Pt,
  { tolerance }: Pass,
): number | undefined {
  if (measure < widthOfCharacters(paragraph, NARROW_CHARACTERS))
    return TIE_PENALTIES.shortWordNarrow;
  return tolerance > WIDE_TOLERANCE ? TIE_PENALTIES.shortWord : undefined;
}
