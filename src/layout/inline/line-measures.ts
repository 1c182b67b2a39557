/**
 * The measures of a paragraph's lines as numbers (TeX: \parshape). The same columns serve every paragraph, because one is
 * broken at a time and each many times.
 */
import type { Pt } from '../../model/length.ts';

/** Line number (from 0) → width that the line may use. */
export type MeasureAt = (line: number) => Pt;

/** Lines up to this one may have measures of their own: few floats are higher; for those it is doubled. */
const LINES_APART = 48;
/** No page has more lines. */
const MOST_LINES_APART = 48 * 2 ** 4;
/** Sums of rounded widths are not exact. */
const HAIR: Pt = 0.01;

export class LineMeasures {
  readonly #measures = new Float64Array(MOST_LINES_APART + 1);
  /** All lines behind this one have its measure. */
  #last = 0;
  #easyLine = 0;

  take(measureAt: MeasureAt): void {
    const common = measureAt(MOST_LINES_APART);
    let last = LINES_APART;
    while (last < MOST_LINES_APART && measureAt(last) !== common) last *= 2;
    for (let line = 0; line <= last; line++) this.#measures[line] = measureAt(line);
    this.#last = last;
    let easyLine = last;
    while (easyLine > 0 && this.#measures[easyLine - 1] === common) easyLine--;
    // Of the first line under a picture it matters that the one before was shorter.
    const isUnderPicture = easyLine > 0 && opensWider(this.of(easyLine - 1), common);
    this.#easyLine = isUnderPicture ? easyLine + 1 : easyLine;
  }

  /** @param line from 0 */
  of(line: number): Pt {
    return this.#measures[Math.min(line, this.#last)]!;
  }

  /** Lines from this one on have one measure: which of them a line is does not matter (TeX: easy_line). */
  get easyLine(): number {
    return this.#easyLine;
  }
}

/** Whether a picture's lower edge lies between lines of these measures. */
export function opensWider(measure: Pt, next: Pt): boolean {
  return next > measure + HAIR;
}
