/** Where blocks may stand: a column, and beside a float what is left of it. */
import type { Pt } from '../../../model/length.ts';

/** Horizontal extent that blocks may use, from the list's left edge. */
export interface Area {
  readonly x: Pt;
  readonly width: Pt;
  /** It is that of an entry of a list, or lies within a box. */
  readonly isInset?: boolean | undefined;
}

/** A float beside which lines are shorter. */
export interface Exclusion {
  readonly side: 'left' | 'right';
  /** Picture and clearance, and how far the picture stands within the area at hand. */
  readonly width: Pt;
  /** Lines that begin above this are shorter. */
  readonly bottom: Pt;
}

/** What a float leaves of an area. */
export function areaBeside(area: Area, exclusion: Exclusion): Area {
  const { x, width, isInset } = area;
  const from = exclusion.side === 'left' ? x + exclusion.width : x;
  return { x: from, width: width - exclusion.width, isInset };
}

/** A line beside a float counts as below it when less than this share of it is beside. */
const BESIDE_SHARE = 0.35;

/** What a float must reach down beside a line for that to be shorter. */
export function leastBeside(leading: Pt): Pt {
  return BESIDE_SHARE * leading;
}

/** Number of lines beside a float. @param beside how far the float reaches down from the first of them */
export function linesBeside(beside: Pt, leading: Pt): number {
  return Math.max(0, Math.ceil(beside / leading - BESIDE_SHARE));
}

/** How far down the next line goes to stand below such a float. */
export function heightToPass(beside: Pt, leading: Pt): Pt {
  return Math.max(0, beside - leastBeside(leading));
}
