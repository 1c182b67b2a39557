/**
 * A paragraph as stretches between the places where it may break on any measure. In: a paragraph. Out: its pieces in
 * order, with the width that a line needs for each. What breaks only on narrow lines counts as unbreakable.
 */
import type { Pt } from '../../model/length.ts';
import {
  BOX,
  GLUE,
  hyphenWidth,
  isForbidden,
  type Paragraph,
  PENALTY,
} from '../../model/paragraph.ts';

export interface UnbreakablePiece {
  readonly from: number;
  /** The item at which it ends. */
  readonly to: number;
  /** With the hyphen that is drawn when the line ends there. */
  readonly width: Pt;
}

/** Sum of the widths of items. @param to behind the last of them */
export function widthBetween({ widths }: Paragraph, from: number, to: number): Pt {
  let width = 0;
  for (let i = from; i < to; i++) width += widths[i]!;
  return width;
}

export function piecesOf(paragraph: Paragraph): readonly UnbreakablePiece[] {
  const { kinds, widths } = paragraph;
  const found: UnbreakablePiece[] = [];
  const isLegal = (at: number) => kinds[at] === PENALTY && !isForbidden(paragraph, at);
  let from = 0;
  let width = 0;
  for (let i = 0; i <= kinds.length; i++) {
    // Glue behind a penalty that may be taken vanishes with it.
    const isVanishing = kinds[i] === GLUE && (kinds[i - 1] === BOX || isLegal(i - 1));
    if (i === kinds.length || isLegal(i) || isVanishing) {
      found.push({ from, to: i, width: width + hyphenWidth(paragraph, i) });
      from = i;
      width = 0;
    } else if (kinds[i] !== PENALTY) width += widths[i]!;
  }
  return found;
}
