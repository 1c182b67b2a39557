/**
 * Sums over a vertical list up to each of its items, so that any slice of it is measured by subtraction.
 * In: one list after another. Out: its sums, until the next one is measured: the arrays are used again, because an issue
 * has tens of thousands of lists and the paginator looks at one at a time.
 */
import type { Pt } from '../../model/length.ts';
import { isVoid, type VerticalList } from '../list/vertical-list.ts';
import type { NoteHeights } from '../note-heights.ts';

/** Items that most lists do not exceed. */
const FIRST_ROOM = 256;

export class ListSums {
  height = new Float64Array(FIRST_ROOM);
  stretch = new Float64Array(FIRST_ROOM);
  shrink = new Float64Array(FIRST_ROOM);
  /** Of the pieces of footnotes that are called. */
  noteHeight = new Float64Array(FIRST_ROOM);
  /** First item at or after an index that is neither white nor a place at which a page may end. */
  content = new Int32Array(FIRST_ROOM);
  /** Indexes at which a page may end. */
  readonly breaks: number[] = [];
  /** By break: what it costs that a column ends there, and that a page does. */
  readonly costs: number[] = [];
  readonly pageEndCosts: number[] = [];
  /** By break: what it keeps free at the foot of the page that ends there. */
  readonly feet: Pt[] = [];
  /** By break: the least height up to it, or up to one behind it, when all spaces are shrunk. */
  #leastHeight = new Float64Array(FIRST_ROOM);
  readonly notes: NoteHeights;

  constructor(notes: NoteHeights) {
    this.notes = notes;
  }

  measure(list: VerticalList): void {
    if (list.length >= this.height.length) this.#makeRoom(2 * list.length);
    for (let i = 0; i < list.length; i++) {
      const item = list[i]!;
      this.height[i + 1] = this.height[i]!;
      this.stretch[i + 1] = this.stretch[i]!;
      this.shrink[i + 1] = this.shrink[i]!;
      this.noteHeight[i + 1] = this.noteHeight[i]!;
      if (item.type === 'box') {
        this.height[i + 1]! += item.height;
        if (item.notePieces) this.#addNotes(item.notePieces, i);
      } else if (item.type === 'glue') {
        this.height[i + 1]! += item.size;
        this.stretch[i + 1]! += item.stretch;
        this.shrink[i + 1]! += item.shrink;
      }
    }
    this.#findContent(list);
  }

  /** The breaks of the list measured, but for those that cost as much as `most`. */
  findBreaks(list: VerticalList, most: number): void {
    this.breaks.length = 0;
    this.costs.length = 0;
    this.pageEndCosts.length = 0;
    this.feet.length = 0;
    for (let i = 0; i < list.length; i++) {
      const item = list[i]!;
      if (item.type !== 'penalty' || item.cost >= most) continue;
      this.breaks.push(i);
      this.costs.push(item.cost);
      this.pageEndCosts.push(item.cost + (item.pageEnd ?? 0));
      this.feet.push(item.foot ?? 0);
    }
    this.#findLeastHeights();
  }

  /** The last break up to which the list is no higher than `room` when all spaces are shrunk; -1: none. */
  lastBreakWithin(room: Pt): number {
    let last = -1;
    // Least heights only grow.
    for (let after = this.breaks.length; last + 1 < after; ) {
      const middle = (last + after) >> 1;
      if (this.#leastHeight[middle]! <= room) last = middle;
      else after = middle;
    }
    return last;
  }

  #findLeastHeights(): void {
    let least = Number.POSITIVE_INFINITY;
    for (let i = this.breaks.length - 1; i >= 0; i--) {
      const at = this.breaks[i]!;
      least = Math.min(least, this.height[at]! + this.feet[i]! - this.shrink[at]!);
      this.#leastHeight[i] = least;
    }
  }

  #addNotes(pieces: readonly number[], i: number): void {
    for (const piece of pieces) this.noteHeight[i + 1]! += this.notes.heightOf(piece);
  }

  #findContent(list: VerticalList): void {
    const { content } = this;
    content[list.length] = list.length;
    for (let i = list.length - 1; i >= 0; i--) {
      content[i] = isVoid(list[i]!) ? content[i + 1]! : i;
    }
  }

  /** The first entry of every sum is 0 and stays so. */
  #makeRoom(room: number): void {
    this.height = new Float64Array(room);
    this.stretch = new Float64Array(room);
    this.shrink = new Float64Array(room);
    this.noteHeight = new Float64Array(room);
    this.content = new Int32Array(room);
    this.#leastHeight = new Float64Array(room);
  }
}
