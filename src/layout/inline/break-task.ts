/** A paragraph and the shape that it is broken for: what all passes over it share. */
import type { Paragraph } from '../../model/paragraph.ts';
import { remembered } from '../../model/remembered.ts';
import { isOfColumn } from './column-measure.ts';
import { glyphExpansion } from './glyph-expansion.ts';
import { easyLineOf, lastMeasure, type ParShape } from './par-shape.ts';
import { type ParagraphSums, sumParagraph } from './paragraph-sums.ts';

export interface BreakTask {
  readonly paragraph: Paragraph;
  readonly sums: ParagraphSums;
  readonly shape: ParShape;
  /** See easyLineOf. */
  readonly easyLine: number;
  /** All lines, but those beside a picture that ends in it, are of a column, or as narrow. */
  readonly isColumn: boolean;
  /** All lines are, and no picture is beside them. */
  readonly isAllColumn: boolean;
}

/** @param isBeside all lines stand beside a picture */
export function breakTask(paragraph: Paragraph, shape: ParShape, isBeside = false): BreakTask {
  const isColumn = isOfColumn(paragraph, lastMeasure(shape), isBeside);
  const sums = sumsOf(paragraph, isColumn);
  const easyLine = easyLineOf(shape);
  const isAllColumn = isColumn && !isBeside && easyLine === 0;
  return { paragraph, sums, shape, easyLine, isColumn, isAllColumn };
}

/** A paragraph is broken for many measures, and summed once for columns, once for others. */
const known = new WeakMap<Paragraph, Map<boolean, ParagraphSums>>();

function sumsOf(paragraph: Paragraph, isColumn: boolean): ParagraphSums {
  const sums = remembered(known, paragraph, () => new Map<boolean, ParagraphSums>());
  return remembered(sums, isColumn, () =>
    sumParagraph(paragraph, glyphExpansion(isColumn), isColumn),
  );
}
