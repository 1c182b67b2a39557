/** By how much glyphs may be widened or narrowed to even lines out (pdfTeX's font expansion; H. Zapf's hz-program). */
import type { Pt } from '../../model/length.ts';

/** No reader sees it (Hàn Thế Thành, «Micro-typographic extensions to the TeX typesetting system», 2000: ±2 %). */
const EXPANSION = 0.02;
/**
 * In a column a line has but a few spaces to give, and gaps of half as much again are seen at once; letters wider by a hundredth more,
 * a twentieth of a millimetre, are not, and fewer of them need be spaced.
 */
const COLUMN_EXPANSION = 0.03;

/**
 * Where spaces would be seen to be wide, glyphs first give a hundredth more. Few lines are so, and a reader sees a gap before
 * he sees wider letters: half of the gaps that would be half as wide again as the space are not.
 */
const LOOSE_EXPANSION = 0.01;
/** From this ratio of the spaces on: at 1 they are half as wide again. */
const LOOSE_FROM = 0.9;

/** Share of a glyph's width. @param isColumn all lines are of a column, or as narrow */
export function glyphExpansion(isColumn: boolean): number {
  return isColumn ? COLUMN_EXPANSION : EXPANSION;
}

/**
 * What glyphs of a loose line give beyond their expansion: a share of their widths.
 * @param boxes widths of the glyphs
 * @param stretch of the line's spaces at ratio 1
 * @param rest what the line lacks still
 */
export function looseExpansion(boxes: Pt, stretch: Pt, rest: Pt): number {
  if (boxes <= 0) return 0;
  return Math.min(LOOSE_EXPANSION, Math.max(0, rest - LOOSE_FROM * stretch) / boxes);
}
