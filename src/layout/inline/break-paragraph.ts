/**
 * Optimal line breaking after Knuth and Plass (Digital Typography, ch. 3).
 *
 * In: a paragraph and the measures of its lines. Out: the best breaks there are, or the best into a number of lines. Always
 * holds: a result is found for every paragraph, and no line is wider than its measure unless what may not be parted is.
 */
import type { Pt } from '../../model/length.ts';
import { type Paragraph, PENALTY } from '../../model/paragraph.ts';
import { runPass } from './break-search.ts';
import { breakTask } from './break-task.ts';
import { type LineBreaks, naturalLines } from './line-breaks.ts';
import type { ParShape } from './par-shape.ts';
import { DECENT, DECENT_IN_COLUMN, DESPERATE, PASSES, type Pass, WITHOUT_TIES } from './passes.ts';

/** Ratio up to which lines are loosened to avoid a runt, or a word parted by a picture's lower edge. */
const RUNT_TOLERANCE = 2;

/** Passes that may find no breaks, or none without faults. */
const SPARING: readonly Pass[] = [...PASSES, WITHOUT_TIES];

/** Best breaks for the number of lines that costs least. @param isBeside all lines stand beside a picture */
export function breakParagraph(
  paragraph: Paragraph,
  shape: ParShape,
  isBeside = false,
): LineBreaks {
  if (fitsOneLine(paragraph, shape[0]!)) return naturalLines([paragraph.kinds.length - 1]);
  const task = breakTask(paragraph, shape, isBeside);
  for (const pass of SPARING) {
    const found = runPass(task, pass);
    // Looser lines are better than what makes a reader stumble: the next pass may do without it.
    if (found && pass.tolerance >= toleranceAskedFor(found)) return found;
  }
  return runPass(task, DESPERATE)!;
}

/**
 * Best breaks into exactly `lines` lines at a quality no reader minds (TeX: \looseness); undefined when there are none.
 */
export function breakIntoLines(
  paragraph: Paragraph,
  shape: ParShape,
  lines: number,
  isBeside = false,
): LineBreaks | undefined {
  const task = breakTask(paragraph, shape, isBeside);
  return runPass(task, task.isColumn ? DECENT_IN_COLUMN : DECENT, lines);
}

/** Whether a paragraph is one line: most headings and captions are, and nothing is searched or summed for them. */
function fitsOneLine({ kinds, widths, penalties }: Paragraph, measure: Pt): boolean {
  let width = 0;
  for (let i = 0; i < kinds.length - 1; i++) {
    if (kinds[i] !== PENALTY) width += widths[i]!;
    // Some places ask for a break, and an editor's has one.
    if (width > measure || penalties[i]! < 0) return false;
  }
  return true;
}

/** Tolerance of the first pass whose breaks are taken although they have such a fault. */
function toleranceAskedFor({ isRunt, hasDearBreak, partsWordAtEdge }: LineBreaks): number {
  return isRunt || hasDearBreak || partsWordAtEdge ? RUNT_TOLERANCE : 0;
}
