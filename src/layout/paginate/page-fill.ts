/**
 * What stands on a page so far (TeX: \pagetotal, \pagestretch, \pageshrink), and what it holds when a slice of a list follows: in
 * sums, without a look at the items.
 */
import { HAIR, type Pt } from '../../model/length.ts';
import { withNotes } from '../note-heights.ts';
import type { ListSums } from './list-sums.ts';

export interface PageFill {
  /** At natural spacing, without footnotes. */
  height: Pt;
  /** What its spaces give. */
  stretch: Pt;
  shrink: Pt;
  /** Of its footnotes, the gap over them included. */
  noteHeight: Pt;
  /** Nothing stands there but white, which vanishes. */
  isEmpty: boolean;
}

export function emptyFill(): PageFill {
  return { height: 0, stretch: 0, shrink: 0, noteHeight: 0, isEmpty: true };
}

/** At natural spacing, with its footnotes. */
export function usedHeight(page: Readonly<PageFill>): Pt {
  return page.height + page.noteHeight;
}

/** With all spaces shrunk. */
export function leastHeight(page: Readonly<PageFill>): Pt {
  return usedHeight(page) - page.shrink;
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
  const { height, stretch, shrink, noteHeight, notes } = sums;
  const start = startOn(page, sums, from);
  const end = Math.max(start, to);
  const called = noteHeight[end]! - noteHeight[start]!;
  into.height = page.height + height[end]! - height[start]!;
  into.stretch = page.stretch + stretch[end]! - stretch[start]!;
  into.shrink = page.shrink + shrink[end]! - shrink[start]!;
  into.noteHeight = withNotes(page.noteHeight, called, notes.gap);
  into.isEmpty = staysEmpty(page, sums, from, to);
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
  return page.isEmpty && sums.content[from]! >= to;
}

/** Whether the spaces of a page stretch and shrink as far as those of another. */
export function givesAsMuch(page: Readonly<PageFill>, other: Readonly<PageFill>): boolean {
  return page.stretch >= other.stretch - HAIR && page.shrink >= other.shrink - HAIR;
}
