/** The measures of a paragraph's lines: those of its first lines, and the one that all others have (The TeXbook, p. 101: \parshape). */
import { HAIR, type Pt } from '../../model/length.ts';

/** Widths that the lines may use, from the first on; the last of them is that of all lines behind it. */
export type ParShape = readonly Pt[];

/** @param line from 0 */
export function measureOf(shape: ParShape, line: number): Pt {
  return line < shape.length ? shape[line]! : lastMeasure(shape);
}

/** Measure of the lines below a picture; where there is none, of all lines. */
export function lastMeasure(shape: ParShape): Pt {
  return shape[shape.length - 1]!;
}

/** Lines from this one on have one measure: which of them a line is does not matter (TeX: easy_line). */
export function easyLineOf(shape: ParShape): number {
  const last = lastMeasure(shape);
  let line = shape.length - 1;
  while (line > 0 && shape[line - 1] === last) line--;
  // Of the first line under a picture it matters that the one before was shorter.
  return line > 0 && opensWider(shape[line - 1]!, last) ? line + 1 : line;
}

/** Whether a picture's lower edge lies between lines of these measures. */
export function opensWider(measure: Pt, next: Pt): boolean {
  return next > measure + HAIR;
}
