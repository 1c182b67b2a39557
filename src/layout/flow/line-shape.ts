/**
 * The measures of a paragraph's lines: narrow beside a float, wide below it. In: the area and the float that reaches into
 * it; out: how many lines are narrow, and for each line where it begins and how wide it may be.
 */
import type { Pt } from '../../model/length.ts';
import type { ParagraphStyle } from '../../model/style.ts';
import type { ParShape } from '../inline/par-shape.ts';
import { type Area, areaBeside, type Exclusion, linesBeside } from './builder/area.ts';

/** Where the lines of a paragraph stand. Most shapes are only looked at, for lines that are known: they hold no list of measures. */
export interface LineShape {
  /** So many lines are as narrow as beside a float, the first; all of them where it is infinite. */
  readonly narrowLines: number;
  readonly narrow: Area;
  readonly wide: Area;
  /** By so much all lines but the first are indented. */
  readonly hanging: Pt;
  /** Its last line alone comes out under a float, or is kept at the margin beside it (choose-shape.ts). */
  readonly endsAtEdge: boolean;
}

/** Where a paragraph begins, and the float beside which it does. */
interface TextPlace {
  readonly y: Pt;
  readonly exclusion: Exclusion | undefined;
}

/** Lines beside the float that reaches into the area are narrow, those below it wide. */
export function shapeBeside(
  area: Area,
  style: ParagraphStyle,
  { exclusion, y }: TextPlace,
): LineShape {
  if (!exclusion) return shapeAllWide(area, style);
  const narrowLines = linesBeside(exclusion.bottom - y, style.leading);
  return lineShape(narrowLines, areaBeside(area, exclusion), area, style);
}

/** No float reaches into the area. */
export function shapeAllWide(area: Area, style: ParagraphStyle): LineShape {
  return lineShape(0, area, area, style);
}

/** All lines are as narrow as beside a float, however many they are. */
export function shapeAllNarrow(area: Area, narrow: Area, style: ParagraphStyle): LineShape {
  return lineShape(Number.POSITIVE_INFINITY, narrow, area, style);
}

function lineShape(
  narrowLines: number,
  narrow: Area,
  wide: Area,
  { hangingIndent = 0 }: ParagraphStyle,
): LineShape {
  return { narrowLines, narrow, wide, hanging: hangingIndent, endsAtEdge: false };
}

/** All its lines stand beside a picture, however many they are. */
export function isAllNarrow({ narrowLines }: LineShape): boolean {
  return narrowLines === Number.POSITIVE_INFINITY;
}

/** Left edge of a line (from 0). */
export function leftOf({ narrowLines, narrow, wide, hanging }: LineShape, line: number): Pt {
  return (line < narrowLines ? narrow.x : wide.x) + (line > 0 ? hanging : 0);
}

/** Those of the lines that differ from others behind them, and last that of all others. */
export function measuresOf(shape: LineShape): ParShape {
  const { narrowLines, narrow, wide, hanging } = shape;
  const apart = isAllNarrow(shape) ? 0 : narrowLines;
  const length = Math.max(apart, hanging > 0 ? 1 : 0) + 1;
  const measures = [narrowLines > 0 ? narrow.width : wide.width];
  for (let line = 1; line < length; line++) {
    measures.push((line < narrowLines ? narrow.width : wide.width) - hanging);
  }
  return measures;
}
