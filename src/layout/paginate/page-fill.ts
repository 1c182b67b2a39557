/** What stands on a page so far, and what it holds when a slice of a list follows: in sums, without a look at the items. */
import { HAIR, type Pt } from '../../model/length.ts';
import { withNotes } from '../note-heights.ts';
import type { ListSums } from './list-sums.ts';

export interface PageFill {
  height: Pt;
  stretch: Pt;
  shrink: Pt;
  noteHeight: Pt;
  /** Height of white at the end that vanishes if the page ends here. */
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
  // White at a page's top vanishes.
  const start = page.isEmpty || from > 0 ? sums.content[from]! : from;
  const end = Math.max(start, to);
  const last = sums.contentEnd[end]!;
  if (last <= start) {
    addWhite(into, page, sums, start, page.isEmpty ? start : end);
    return;
  }
  const notes = sums.noteHeight[end]! - sums.noteHeight[start]!;
  into.height = page.height + sums.height[end]! - sums.height[start]!;
  into.stretch = page.stretch + sums.stretch[end]! - sums.stretch[start]!;
  into.shrink = page.shrink + sums.shrink[end]! - sums.shrink[start]!;
  into.noteHeight = withNotes(page.noteHeight, notes, sums.notes.gap);
  into.trailing = sums.height[end]! - sums.height[last]!;
  into.trailingStretch = sums.stretch[end]! - sums.stretch[last]!;
  into.trailingShrink = sums.shrink[end]! - sums.shrink[last]!;
  into.isEmpty = false;
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
  const start = page.isEmpty || from > 0 ? sums.content[from]! : from;
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
  const start = sums.content[from]!;
  return page.isEmpty && sums.contentEnd[Math.max(start, to)]! <= start;
}

/** White space only: it stays in the page's trailing white. */
function addWhite(
  into: PageFill,
  page: Readonly<PageFill>,
  sums: ListSums,
  start: number,
  end: number,
): void {
  const height = sums.height[end]! - sums.height[start]!;
  const stretch = sums.stretch[end]! - sums.stretch[start]!;
  const shrink = sums.shrink[end]! - sums.shrink[start]!;
  into.height = page.height + height;
  into.stretch = page.stretch + stretch;
  into.shrink = page.shrink + shrink;
  into.noteHeight = page.noteHeight;
  into.trailing = page.trailing + height;
  into.trailingStretch = page.trailingStretch + stretch;
  into.trailingShrink = page.trailingShrink + shrink;
  into.isEmpty = page.isEmpty;
}

/** Whether the spaces of a page stretch and shrink as far as those of another. */
export function givesAsMuch(page: Readonly<PageFill>, other: Readonly<PageFill>): boolean {
  return page.stretch >= other.stretch - HAIR && page.shrink >= other.shrink - HAIR;
}
