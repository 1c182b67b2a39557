/**
 * A paragraph as stretches between the places where it may break on any measure. In: a paragraph. Out: its pieces in
 * order, with the width that a line needs for each. What breaks only on narrow lines counts as unbreakable.
 */
import type { Pt } from '../../model/length.ts';
import {
  BOX,
  FILL_STRETCH,
  GLUE,
  INFINITE_PENALTY,
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

export function piecesOf({
  kinds,
  widths,
  penalties,
  stretches,
}: Paragraph): readonly UnbreakablePiece[] {
  const found: UnbreakablePiece[] = [];
  const isLegal = (at: number) => kinds[at] === PENALTY && penalties[at]! < INFINITE_PENALTY;
  let from = 0;
  let width = 0;
  for (let i = 0; i <= kinds.length; i++) {
    const isGlue = kinds[i] === GLUE;
    // Glue behind a penalty that may be taken vanishes with it.
    const isVanishing = isGlue && (kinds[i - 1] === BOX || isLegal(i - 1));
    if (i === kinds.length || isLegal(i) || isVanishing) {
      found.push({ from, to: i, width: width + (isLegal(i) ? widths[i]! : 0) });
      from = i;
      width = 0;
    } else if (kinds[i] === BOX || (isGlue && stretches[i]! < FILL_STRETCH)) width += widths[i]!;
  }
  return found;
}
