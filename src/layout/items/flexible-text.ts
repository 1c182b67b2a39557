/**
 * Which paragraph of an item takes a line more or less with the least harm (The TeXbook, p. 103: \looseness). In: what is known of a
 * way in which the item is set. Out: the paragraph. The memory of texts keeps how each is set so.
 */
import type { TextBlock } from '../../model/block.ts';
import type { LayoutContext } from '../flow/builder/flow.ts';
import type { FlexibleParagraph, FlowFacts } from '../flow/builder/flow-facts.ts';
import { shapeAllWide } from '../flow/line-shape.ts';
import { breakFor } from '../flow/text/break-text.ts';
import { isOfColumn } from '../inline/column-measure.ts';

/** Shorter paragraphs show that they were made to fit; in a column most are short, and one of three lines has half a wide one's words. */
const FEWEST_LINES = 4;
const FEWEST_IN_COLUMN = 3;
/** Paragraphs longer than a page take time in the square of their lines, and pages end well inside them anyhow. */
const MOST_LINES = 60;

/** The paragraph that has the least demerits with `looseness` more lines; undefined where none can have them. */
export function mostFlexible(
  { flexible }: FlowFacts,
  looseness: number,
  context: LayoutContext,
): TextBlock | undefined {
  let best: TextBlock | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of flexible) {
    if (one.lines < fewestLines(one, context) || one.lines > MOST_LINES) continue;
    const demerits = demeritsOf(one, looseness, context);
    if (demerits < least) [least, best] = [demerits, one.block];
  }
  return best;
}

function fewestLines({ block, area }: FlexibleParagraph, context: LayoutContext): number {
  const isColumn = isOfColumn(context.paragraph(block), area.width, false);
  return isColumn ? FEWEST_IN_COLUMN : FEWEST_LINES;
}

/** Infinite where there are no such breaks. */
function demeritsOf(
  { block, lines, area }: FlexibleParagraph,
  looseness: number,
  context: LayoutContext,
): number {
  const paragraph = context.paragraph(block);
  const shape = shapeAllWide(area, paragraph.style);
  const { breaks, demerits } = breakFor(paragraph, shape, looseness, context).result;
  return breaks.length === lines + looseness ? demerits : Number.POSITIVE_INFINITY;
}
