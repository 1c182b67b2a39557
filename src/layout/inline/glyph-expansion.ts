/**
 * By how much glyphs may be widened or narrowed to even lines out (pdfTeX's font expansion; H. Zapf's hz-program), and letters
 * spaced where lines are loose all the same.
 */

/** No reader sees it (Hàn Thế Thành, «Micro-typographic extensions to the TeX typesetting system», 2000: ±2 %). */
const EXPANSION = 0.02;
/**
 * In a column a line has but a few spaces to give, and gaps of half as much again are seen at once; letters wider by a hundredth more,
 * a twenty-fifth of a millimetre at most, are not, and fewer of them need be spaced.
 */
const COLUMN_EXPANSION = 0.03;

/**
 * Where spaces would be seen to be wide, glyphs give up to so much. Few lines are so, and a reader sees a gap before he sees wider
 * letters: a sixth of a millimetre on the widest of them.
 */
const LOOSE_EXPANSION = 0.04;

/** Share of a glyph's width. @param isColumn all lines are of a column, or as narrow */
export function glyphExpansion(isColumn: boolean): number {
  return isColumn ? COLUMN_EXPANSION : EXPANSION;
}

/** What glyphs of a loose line may give beyond their expansion, as a share of their widths. */
export function looseExpansion(isColumn: boolean): number {
  return LOOSE_EXPANSION - glyphExpansion(isColumn);
}

/** Gaps between words are seen, a hundredth of an em more between letters is not. */
export const LARGEST_TRACKING_EM = 0.01;
/**
 * In a column a first line such as «За октябрь потребление снизилось с 5 840 до» has no other way out than gaps of twice the space.
 * Letters of a few such lines may stand so far apart that all of them still differ by no more than .003 em (standard deviation).
 */
const LOOSE_COLUMN_TRACKING_EM = 0.012;

/** The most that letters of a loose line are spaced, in em. */
export function looseTracking(isColumn: boolean): number {
  return isColumn ? LOOSE_COLUMN_TRACKING_EM : LARGEST_TRACKING_EM;
}
