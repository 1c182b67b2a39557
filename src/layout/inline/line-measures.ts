/**
 * The measures of a paragraph's lines as numbers (TeX: \parshape): those of its first lines, and the one that all others
 * have. A value: it is made once for a paragraph and its place, and changes no more.
 */
import { HAIR, type Pt } from '../../model/length.ts';

/** Line number (from 0) → width that the line may use. */
export type MeasureAt = (line: number) => Pt;

/** Lines up to this one may have measures of their own: few floats are higher; for those it is doubled. */
const LINES_APART = 48;
/** No page has more lines. */
const MOST_LINES_APART = LINES_APART * 2 ** 4;
/** Most paragraphs have lines of one measure. */
const NONE_APART = new Float64Array(0);

export class LineMeasures {
  /** Of the first lines; the last of them differs from the others' measure. */
  readonly #leading: Float64Array;
  /** Of the lines below a picture; all lines have it where there is none. */
  readonly common: Pt;
  /** Lines from this one on have one measure: which of them a line is does not matter (TeX: easy_line). */
  readonly easyLine: number;

  constructor(measureAt: MeasureAt) {
    this.common = measureAt(MOST_LINES_APART);
    this.#leading = leadingMeasures(measureAt, this.common);
    const { length } = this.#leading;
    // Of the first line under a picture it matters that the one before was shorter.
    const isUnderPicture = length > 0 && opensWider(this.of(length - 1), this.common);
    this.easyLine = isUnderPicture ? length + 1 : length;
  }

  /** @param line from 0 */
  of(line: number): Pt {
    return line < this.#leading.length ? this.#leading[line]! : this.common;
  }
}

function leadingMeasures(measureAt: MeasureAt, common: Pt): Float64Array {
  let count = LINES_APART;
  while (count < MOST_LINES_APART && measureAt(count) !== common) count *= 2;
  while (count > 0 && measureAt(count - 1) === common) count--;
  if (count === 0) return NONE_APART;
  return Float64Array.from({ length: count }, (_, line) => measureAt(line));
}

/** Whether a picture's lower edge lies between lines of these measures. */
export function opensWider(measure: Pt, next: Pt): boolean {
  return next > measure + HAIR;
}
