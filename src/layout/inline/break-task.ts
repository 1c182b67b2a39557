/** A paragraph and the measures that it is broken for: what all passes over it share. */
import type { Paragraph } from '../../model/paragraph.ts';
import { LineMeasures, type MeasureAt } from './line-measures.ts';
import { type ParagraphSums, sumParagraph } from './paragraph-sums.ts';

export interface BreakTask {
  readonly paragraph: Paragraph;
  readonly sums: ParagraphSums;
  readonly measures: LineMeasures;
}

export function breakTask(paragraph: Paragraph, measureAt: MeasureAt): BreakTask {
  return { paragraph, sums: sumsOf(paragraph), measures: new LineMeasures(measureAt) };
}

/** A paragraph is broken for many measures, and summed once. */
const known = new WeakMap<Paragraph, ParagraphSums>();

function sumsOf(paragraph: Paragraph): ParagraphSums {
  let found = known.get(paragraph);
  if (!found) {
    found = sumParagraph(paragraph);
    known.set(paragraph, found);
  }
  return found;
}
