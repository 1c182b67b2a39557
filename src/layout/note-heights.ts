/** Heights of footnotes, or of pieces of them, at the foot of the page on which they are called. */
import type { Pt } from '../model/length.ts';

/** What pages are planned with. */
export interface NoteHeights {
  /** Of a piece by its id, with the space before it. The first at a foot has none, so that no foot is higher than planned. */
  heightOf(piece: number): Pt;
  /** Space over the first note at a page's foot, its rule included (TeX: \skip\footins). */
  readonly gap: Pt;
}

/** Height of the notes at a page's foot when more are added. @param gap over the first */
export function withNotes(height: Pt, more: Pt, gap: Pt): Pt {
  return height + more + (more > 0 && height === 0 ? gap : 0);
}
