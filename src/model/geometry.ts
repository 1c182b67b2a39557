/** Points and rectangles on a page: origin at the top left, x to the right, y down, in points. */
import type { Pt } from './length.ts';

export interface Point {
  readonly x: Pt;
  readonly y: Pt;
}

export interface Size {
  readonly width: Pt;
  readonly height: Pt;
}

export interface Rect extends Point, Size {}

/** Space inside or outside the four edges. */
export interface Edges {
  readonly top: Pt;
  readonly right: Pt;
  readonly bottom: Pt;
  readonly left: Pt;
}

export const NO_EDGES: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

/** True when the two rectangles share an area more than `slack` deep in both directions. */
export function overlaps(a: Rect, b: Rect, slack: Pt = 0): boolean {
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}
