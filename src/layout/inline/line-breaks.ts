/** What a pass of line breaking gives: the breaks that lead to a row, and what in them makes a reader stumble. */
import { isForced } from '../../model/paragraph.ts';
import { DEAR_PENALTY, DEMERITS, LINE_PENALTY } from '../../text/line-prices.ts';
import type { BreakTask } from './break-task.ts';
import type { FeasibleBreaks } from './feasible-breaks.ts';
import { penaltyAt } from './held-breaks.ts';
import { isEdgeStub, isTooShort, isWordEnd, type LastLine, leastLastLine } from './last-line.ts';
import { measureOf, opensWider } from './par-shape.ts';
import type { Pass } from './passes.ts';

export interface LineBreaks {
  /** Item at which each line ends. */
  readonly breaks: readonly number[];
  /** By which each line was judged; RAGGED_RATIO of one that is left ragged on purpose (line-ratio.ts). */
  readonly ratios: readonly number[];
  /** Lines are of a column, or as narrow: their glyphs give more (glyph-expansion.ts). */
  readonly isColumn: boolean;
  /** Of all lines. */
  readonly demerits: number;
  /** The last line is too short to stand for a line, or nothing but the end of a word. */
  readonly isRunt: boolean;
  /** Some line ends where it should not if looser ones can spare that: within a name, between a number and what it counts. */
  readonly hasDearBreak: boolean;
  /** A last line too short to stand alone is parted from the rest by a picture's lower edge. */
  readonly isStubAtEdge: boolean;
  /** So is a word, at a hyphen. */
  readonly partsWordAtEdge: boolean;
}

/** Lines at their natural spaces, with nothing to mind. @param breaks item at which each ends */
export function naturalLines(breaks: readonly number[]): LineBreaks {
  return {
    breaks,
    ratios: breaks.map(() => 0),
    isColumn: false,
    demerits: breaks.length * LINE_PENALTY ** 2,
    isRunt: false,
    hasDearBreak: false,
    isStubAtEdge: false,
    partsWordAtEdge: false,
  };
}

/** Places that ask for a break (penalties below 0) take something off the sum: of an overfull line by far not as much. */
const LEAST_OVERFULL = 0.999 * DEMERITS.overfull;

/** Some line is wider than its measure: no breaks to show. */
export function isOverfull({ demerits }: LineBreaks): boolean {
  return demerits >= LEAST_OVERFULL;
}

/** @param last row of the paragraph's end */
export function breaksUpTo(
  last: number,
  feasible: FeasibleBreaks,
  task: BreakTask,
  pass: Pass,
): LineBreaks {
  const breaks: number[] = [];
  const ratios: number[] = [];
  for (let row = last; feasible.previous[row]! >= 0; row = feasible.previous[row]!) {
    breaks.push(feasible.at[row]!);
    ratios.push(feasible.ratio[row]!);
  }
  const { paragraph, shape, isColumn } = task;
  const { flagged } = paragraph;
  const lastLine = lastLineBehind(feasible.previous[last]!, feasible, task);
  const isOnly = breaks.length === 1;
  breaks.reverse();
  const isParted = (b: number, line: number) =>
    Boolean(flagged[b]) && opensWider(measureOf(shape, line), measureOf(shape, line + 1));
  const isDear = (b: number, line: number) =>
    penaltyAt(task, b, measureOf(shape, line), pass)! >= DEAR_PENALTY;
  return {
    breaks,
    ratios: ratios.reverse(),
    isColumn,
    demerits: feasible.total[last]!,
    hasDearBreak: breaks.some(isDear),
    isRunt: !isOnly && (isWordEnd(lastLine) || isTooShort(lastLine)),
    isStubAtEdge: !isOnly && isEdgeStub(lastLine),
    partsWordAtEdge: breaks.some(isParted),
  };
}

/** The line behind a row's break, where it is the paragraph's last. */
export function lastLineBehind(
  row: number,
  feasible: FeasibleBreaks,
  { paragraph, sums, shape }: BreakTask,
): LastLine {
  const end = paragraph.kinds.length - 1;
  const line = feasible.line[row]!;
  const measure = measureOf(shape, line);
  const start = feasible.start[row]!;
  // A line that an editor began is as long as he made it: no other breaks could give it a word.
  const isBegunByHand = isForced(paragraph, feasible.at[row]!);
  return {
    width: sums.width[end]! - sums.width[start]!,
    measure,
    measureBefore: measureOf(shape, Math.max(0, line - 1)),
    least: isBegunByHand ? 0 : leastLastLine(paragraph.style, paragraph.size, measure),
    isAfterHyphen: feasible.ladder[row]! > 0,
    isOneWord: sums.spaces[end] === sums.spaces[start],
  };
}
