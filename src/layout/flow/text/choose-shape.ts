/**
 * Which lines of a paragraph are as narrow as beside a float: those that stand there, or all of them. In: a paragraph and its
 * place. Out: its shape.
 */
import type { Paragraph } from '../../../model/paragraph.ts';
import { type Area, areaBeside } from '../area.ts';
import type { Flow } from '../flow.ts';
import { type LineShape, shapeAllNarrow, shapeBeside } from '../line-shape.ts';
import { breakFor } from './break-text.ts';

/** Lines that may stand under a float and keep clear of its margin. */
const MOST_BELOW = 2;

/**
 * Ragged lines, headings and sources, and entries of lists that would come out under a float by a line or two stay as
 * narrow as beside it: otherwise their end would stand at the other margin, torn from the rest. So does a short last line of a
 * paragraph.
 */
export function shapeFor(paragraph: Paragraph, area: Area, flow: Flow): LineShape {
  const { style } = paragraph;
  const shape = shapeBeside(area, style, flow);
  const { narrowLines, narrow } = shape;
  const before = flow.shadow.besideLast;
  if (narrowLines === 0 && style.keepWithPrevious && before) {
    return shapeAllNarrow(area, areaBeside(area, before), style);
  }
  const isWrapped = style.align === 'justify' && !area.isInset;
  if (isWrapped) {
    const isKept = narrow.x > area.x && endsAlone(paragraph, shape, area, flow);
    return isKept ? shapeAllNarrow(area, narrow, style) : shape;
  }
  // Beside a float at the right an entry of a list keeps its left edge in any case.
  const isEntry = area.isInset && narrow.x === area.x;
  if (isEntry || narrowLines === 0) return shape;
  const lines = linesAllNarrow(paragraph, area, narrow, flow);
  const isLittleBelow = lines > narrowLines && lines <= narrowLines + MOST_BELOW;
  return isLittleBelow ? shapeAllNarrow(area, narrow, style) : shape;
}

/**
 * Whether the last line alone would come out under a float, where it is short enough to stand beside. Lines so narrow that they are
 * ragged are even only where text goes on under the float (break-text.ts).
 */
function endsAlone(paragraph: Paragraph, shape: LineShape, area: Area, flow: Flow): boolean {
  const { narrowLines, narrow } = shape;
  if (narrowLines < 2) return false;
  const lines = breakFor(paragraph, shape, 0, flow.context).result.breaks.length;
  if (lines !== narrowLines + 1) return false;
  const all = shapeAllNarrow(area, narrow, paragraph.style);
  const kept = breakFor(paragraph, all, 0, flow.context);
  return kept.paragraph.style.align === 'justify' && kept.result.breaks.length === lines;
}

/** Lines of a paragraph that is all as narrow as beside a float, set as it would be there. */
export function linesAllNarrow(paragraph: Paragraph, area: Area, narrow: Area, flow: Flow): number {
  const shape = shapeAllNarrow(area, narrow, paragraph.style);
  return breakFor(paragraph, shape, 0, flow.context).result.breaks.length;
}
