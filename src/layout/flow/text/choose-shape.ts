/**
 * Which lines of a paragraph are as narrow as beside a float: those that stand there, or all of them. In: a paragraph and its
 * place. Out: its shape.
 */
import type { Paragraph } from '../../../model/paragraph.ts';
import { type Area, areaBeside } from '../builder/area.ts';
import type { Flow } from '../builder/flow.ts';
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
  if (isWrapped) return shapeOfWrapped(paragraph, shape, area, flow);
  // Beside a float at the right an entry of a list keeps its left edge in any case.
  const isEntry = area.isInset && narrow.x === area.x;
  if (isEntry || narrowLines === 0) return shape;
  const lines = linesAllNarrow(paragraph, area, narrow, flow);
  const isLittleBelow = lines > narrowLines && lines <= narrowLines + MOST_BELOW;
  return isLittleBelow ? shapeAllNarrow(area, narrow, style) : shape;
}

/**
 * A last line that would come out alone under a float at the left keeps its left edge, where it is short enough to stand beside.
 * Lines so narrow that they are ragged are even only where text goes on under the float (break-text.ts).
 */
function shapeOfWrapped(
  paragraph: Paragraph,
  shape: LineShape,
  area: Area,
  { context }: Flow,
): LineShape {
  const { narrowLines, narrow } = shape;
  if (narrowLines < 2 || narrow.x === area.x) return shape;
  const lines = breakFor(paragraph, shape, 0, context).result.breaks.length;
  if (lines !== narrowLines + 1) return shape;
  const kept = shapeAllNarrow(area, narrow, paragraph.style);
  const { paragraph: set, result } = breakFor(paragraph, kept, 0, context);
  const isKept = set.style.align === 'justify' && result.breaks.length === lines;
  return { ...(isKept ? kept : shape), endsAtEdge: true };
}

/** Lines of a paragraph that is all as narrow as beside a float, set as it would be there. */
export function linesAllNarrow(paragraph: Paragraph, area: Area, narrow: Area, flow: Flow): number {
  const shape = shapeAllNarrow(area, narrow, paragraph.style);
  return breakFor(paragraph, shape, 0, flow.context).result.breaks.length;
}
