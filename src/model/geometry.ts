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
