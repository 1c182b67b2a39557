/**
 * A paragraph whose first line alone would stand beside the foot of a float begins as if in mid-page, with a hole before it: it
 * begins under the float. In: a paragraph and its place. Out: how much lower that is, a line at most; else 0.
 */
import { HAIR, type Pt } from '../../../model/length.ts';
import type { Paragraph } from '../../../model/paragraph.ts';
import { widestForcedLine } from '../../inline/paragraph-width.ts';
import { type Area, heightToPass, linesBeside } from '../builder/area.ts';
import type { Flow } from '../builder/flow.ts';
import { shapeBeside } from '../line-shape.ts';
import { breakFor } from './break-text.ts';

export function heightOverEdge(paragraph: Paragraph, area: Area, flow: Flow): Pt {
  const { exclusion, y, context } = flow;
  const { style } = paragraph;
  // What is ragged, and entries of lists, keep their left edge (choose-shape.ts).
  if (!exclusion || style.align !== 'justify' || area.isInset) return 0;
  if (linesBeside(exclusion.bottom - y, style.leading) !== 1) return 0;
  const shape = shapeBeside(area, style, flow);
  const isOneLine =
    !isTwice(paragraph, shape.narrow.width) &&
    breakFor(paragraph, shape, 0, context).result.breaks.length === 1;
  return isOneLine ? 0 : heightToPass(exclusion.bottom - y, style.leading) + HAIR;
}

/** Whether a paragraph is so long that it need not be broken to know that it has more than one line. */
function isTwice(paragraph: Paragraph, measure: Pt): boolean {
  return widestForcedLine(paragraph) > 2 * measure;
}
