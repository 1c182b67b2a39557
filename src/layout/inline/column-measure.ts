/**
 * Which measures are of a column: there words have further breaks, and glyphs are widened and narrowed by more, for lines of so few spaces
 * would else have wide gaps.
 */
import type { Pt } from '../../model/length.ts';
import { type Paragraph, widthOfCharacters } from '../../model/paragraph.ts';

/** Lines of fewer characters are a column's: a third as many of them have wide gaps for it. */
const COLUMN_CHARACTERS = 60;
/** The same beside a picture, where another width of the picture may help instead. */
const CHARACTERS_BESIDE = 50;

/** Whether a measure is that of a column, or as narrow. @param isBeside a picture */
export function isOfColumn(paragraph: Paragraph, measure: Pt, isBeside: boolean): boolean {
  return measure < widthOfCharacters(paragraph, isBeside ? CHARACTERS_BESIDE : COLUMN_CHARACTERS);
}
