/** What stands on a page so far, and what it holds when a slice of a list follows: in sums, without a look at the items. */
import { HAIR, type Pt } from '../../model/length.ts';
import { withNotes } from '../note-heights.ts';
import type { ListSums } from './list-sums.ts';

export interface PageFill {
  height: Pt;
  stretch: Pt;
  shrink: Pt;
  noteHeight: Pt;
  /** Height of the white at its end, which vanishes if the page ends here. */
  trailing: Pt;
  trailingStretch: Pt;
  trailingShrink: Pt;
  isEmpty: boolean;
}

export function emptyFill(): PageFill {
  return {
    height: 0,
    stretch: 0,
    shrink: 0,
    noteHeight: 0,
    trailing: 0,
    trailingStretch: 0,
    trailingShrink: 0,
    isEmpty: true,
  };
}

/** At natural spacing, without white that vanishes at the page's end, and with its footnotes. */
export function usedHeight(page: Readonly<PageFill>): Pt {
  return page.height - page.trailing + page.noteHeight;
}

/** With all spaces shrunk. White at the page's end vanishes, its shrink with it. */
export function leastHeight(page: Readonly<PageFill>): Pt {
  return usedHeight(page) - (page.shrink - page.trailingShrink);
}

/**
 * What a page holds when items `from` to `to` follow what stands on it: written to `into`, because hundreds of breaks
 * are tried for each one that is taken.
 */
export function fillPage(
  into: PageFill,
  page: Readonly<PageFill>,
  sums: ListSums,
  from: number,
  to: number,
): void {
  const { height, stretch, shrink, noteHeight, contentEnd, notes } = sums;
  const start = startOn(page, sums, from);
  const isWhite = contentEnd[Math.max(start, to)]! <= start;
  into.isEmpty = page.isEmpty && isWhite;
  const end = into.isEmpty ? start : Math.max(start, to);
  const called = noteHeight[end]! - noteHeight[start]!;
  into.height = page.height + height[end]! - height[start]!;
  into.stretch = page.stretch + stretch[end]! - stretch[start]!;
  into.shrink = page.shrink + shrink[end]! - shrink[start]!;
  into.noteHeight = withNotes(page.noteHeight, called, notes.gap);
  // White alone adds to what the page ends with already.
  const last = isWhite ? start : contentEnd[end]!;
  into.trailing = (isWhite ? page.trailing : 0) + height[end]! - height[last]!;
  into.trailingStretch = (isWhite ? page.trailingStretch : 0) + stretch[end]! - stretch[last]!;
  into.trailingShrink = (isWhite ? page.trailingShrink : 0) + shrink[end]! - shrink[last]!;
}

/** The first item that stands there of those from one on: white at a page's top vanishes. */
function startOn(page: Readonly<PageFill>, sums: ListSums, from: number): number {
  return page.isEmpty || from > 0 ? sums.content[from]! : from;
}

/**
 * The last break of a list at which a page may end that is no higher than `limit`, all its spaces shrunk and footnotes left
 * out; -1 where there is none. Breaks before it may be too high still.
 */
export function lastThatMayFit(
  page: Readonly<PageFill>,
  sums: ListSums,
  from: number,
  limit: Pt,
): number {
  const start = startOn(page, sums, from);
  const room = limit - page.height + page.shrink;
  return sums.lastBreakWithin(room + sums.height[start]! - sums.shrink[start]!);
}

/** Whether nothing but white stands on a page when items `from` to `to` follow what stands on it. */
export function staysEmpty(
  page: Readonly<PageFill>,
  sums: ListSums,
  from: number,
  to: number,
): boolean {
  const start = startOn(page, sums, from);
  return page.isEmpty && sums.contentEnd[Math.max(start, to)]! <= start;
}

/** Whether the spaces of a page stretch and shrink as far as those of another. */
export function givesAsMuch(page: Readonly<PageFill>, other: Readonly<PageFill>): boolean {
  return page.stretch >= other.stretch - HAIR && page.shrink >= other.shrink - HAIR;
}
