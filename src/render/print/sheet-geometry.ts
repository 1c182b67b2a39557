/**
 * Where things lie on a sheet that is larger than what is cut from it: trim, bleed round it, marks round that.
 * In: the size after cutting. Out: the sheet's size and the rectangles on it, from its top left, in points.
 */
import type { Rect, Size } from '../../model/geometry.ts';
import { mm, type Pt } from '../../model/length.ts';
import { BLEED } from '../../model/print.ts';

/** Room for marks outside the bleed. */
export const MARKS_ROOM: Pt = mm(7);

export interface SheetGeometry {
  readonly media: Size;
  readonly trim: Rect;
  readonly bleed: Rect;
}

export function sheetGeometry({ width, height }: Size): SheetGeometry {
  const margin = BLEED + MARKS_ROOM;
  return {
    media: { width: width + 2 * margin, height: height + 2 * margin },
    trim: { x: margin, y: margin, width, height },
    bleed: {
      x: MARKS_ROOM,
      y: MARKS_ROOM,
      width: width + 2 * BLEED,
      height: height + 2 * BLEED,
    },
  };
}

/** A rectangle as PDF has it: left, bottom, right, top from the sheet's lower left. */
export function pdfBox({ x, y, width, height }: Rect, sheetHeight: Pt): readonly number[] {
  return [x, sheetHeight - y - height, x + width, sheetHeight - y];
}
