/**
 * Marks for the press: where to cut, where to fold, and crosses by which the inks are laid over one another.
 * In: the trim on its sheet. Out: strokes as shapes, from the sheet's top left. All of them stand outside the bleed.
 */
import type { Shape } from '../../model/asset.ts';
import { circlePath } from '../../model/circle-path.ts';
import type { Point, Rect } from '../../model/geometry.ts';
import { mm, type Pt } from '../../model/length.ts';
import { BLEED } from '../../model/print.ts';
import { MARKS_ROOM } from './sheet-geometry.ts';

/** Between the bleed and a mark, so that no mark shows if the cut is a little off. */
const GAP = mm(1);
const LENGTH = mm(5);
const START = BLEED + GAP;
/** Thin enough to cut by, thick enough to be seen. */
const THICKNESS = 0.25;
const CROSS = mm(2.5);
const CIRCLE = mm(1.5);
const FOLD_DASH = [mm(0.8), mm(0.6)];
/** Of coordinates. */
const DECIMALS = 3;

export interface MarkOptions {
  /** Folded in the middle: marks above and below, and the crosses make way for them. */
  readonly isFolded: boolean;
}

export function printMarks(trim: Rect, { isFolded }: MarkOptions): readonly Shape[] {
  return [
    stroke(cropMarks(trim)),
    ...registrationMarks(trim, isFolded),
    ...(isFolded ? [{ ...stroke(foldMarks(trim)), dash: FOLD_DASH }] : []),
  ];
}

/** The slug line: its left end on the baseline, and the width that it may take. */
export function slugPlace(trim: Rect): Point & { readonly width: Pt } {
  const x = trim.x + mm(12);
  const nearestCross = trim.x + Math.min(trim.width / 2, mm(105));
  return {
    x,
    y: trim.y + trim.height + BLEED + MARKS_ROOM / 2 + 2,
    width: nearestCross - CROSS - GAP - x,
  };
}

function cropMarks(trim: Rect): string {
  const right = trim.x + trim.width;
  const bottom = trim.y + trim.height;
  return [trim.x, right]
    .flatMap((x) => {
      const out = x === right ? 1 : -1;
      return [trim.y, bottom].map((y) => {
        const down = y === bottom ? 1 : -1;
        return `${line(x + out * START, y, out * LENGTH, 0)} ${line(x, y + down * START, 0, down * LENGTH)}`;
      });
    })
    .join(' ');
}

function registrationMarks(trim: Rect, isFolded: boolean): readonly Shape[] {
  const out = BLEED + MARKS_ROOM / 2;
  const middle = trim.y + trim.height / 2;
  const across = isFolded
    ? [trim.x + trim.width / 4, trim.x + (trim.width * 3) / 4]
    : [trim.x + trim.width / 2];
  const centres: readonly Point[] = [
    ...across.flatMap((x) => [
      { x, y: trim.y - out },
      { x, y: trim.y + trim.height + out },
    ]),
    { x: trim.x - out, y: middle },
    { x: trim.x + trim.width + out, y: middle },
  ];
  return centres.map((centre) => stroke(registrationMark(centre)));
}

function registrationMark({ x, y }: Point): string {
  const cross = `${line(x - CROSS, y, 2 * CROSS, 0)} ${line(x, y - CROSS, 0, 2 * CROSS)}`;
  return `${cross} ${circlePath({ cx: x, cy: y, r: CIRCLE }, DECIMALS)}`;
}

function foldMarks(trim: Rect): string {
  const x = trim.x + trim.width / 2;
  const below = trim.y + trim.height + START;
  return `${line(x, trim.y - START, 0, -LENGTH)} ${line(x, below, 0, LENGTH)}`;
}

function stroke(path: string): Shape {
  return { path, stroke: '#000000', strokeWidth: THICKNESS };
}

function line(x: Pt, y: Pt, dx: Pt, dy: Pt): string {
  return `M ${at(x, y)} L ${at(x + dx, y + dy)}`;
}

function at(...numbers: readonly number[]): string {
  return numbers.map((n) => +n.toFixed(DECIMALS)).join(' ');
}
