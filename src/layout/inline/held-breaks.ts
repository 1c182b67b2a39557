/**
 * Breaks that are forbidden, but not everywhere: behind words of two letters where gaps would else be twice as wide; within short
 * words and near their ends on narrow measures; at no-break spaces in columns, and elsewhere where lines would be full of holes.
 */
import type { Pt } from '../../model/length.ts';
import {
  BEHIND_NUMBER,
  BEHIND_SHORT_WORD,
  isForbidden,
  LAST_HYPHEN,
  LATE_HYPHEN,
  TIE,
  WITHIN_SUM,
} from '../../model/paragraph.ts';
import { HYPHEN_PENALTIES, TIE_PENALTIES } from '../../text/line-prices.ts';
import type { BreakTask } from './break-task.ts';
import { isOfColumn } from './column-measure.ts';
import type { Pass } from './passes.ts';

/**
 * Up to this tolerance words of two letters hold on to the next word, and in columns sums to their unit: in looser passes gaps would be
 * more than twice as wide.
 */
const HOLDING_TOLERANCE = 2;

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
  const mayLetGo = pass.tolerance > HOLDING_TOLERANCE;
  if (kind & BEHIND_SHORT_WORD) return mayLetGo ? TIE_PENALTIES.shortWord : undefined;
  if (isColumn && kind & TIE) return TIE_PENALTIES.noBreakSpace;
  if (isColumn && kind & WITHIN_SUM) return mayLetGo ? TIE_PENALTIES.noBreakSpace : undefined;
  return pass.breaksTies && kind & (isColumn ? TIE : TIE | BEHIND_NUMBER)
    ? TIE_PENALTIES.noBreakSpace
    : undefined;
}
