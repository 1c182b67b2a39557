/**
 * Pieces of footnotes that wait for a place: a long note goes on behind its call, a piece a line. They are paid in the order
 * in which they are owed, as in TeX: a short note behind a long one may begin a page after its call.
 */
import { type Pt, total } from '../../model/length.ts';
import type { Padding } from './area.ts';
import type { NoteStore } from './note-store.ts';

/** A float beside which lines stand: it, they and their notes are on one page. */
interface NotedFloat {
  readonly height: Pt;
  readonly paid: readonly number[];
}

export class OwedNotes {
  readonly #store: NoteStore;
  readonly #pageHeight: Pt;
  readonly #owed: number[] = [];
  /** A note called twice in a list stands at the call that was set first. */
  readonly #known = new Set<number>();
  #float: NotedFloat | undefined;
  /** Of the boxes that stand open, from the outer one. */
  readonly #paddings: Pt[] = [];

  constructor(store: NoteStore, pageHeight: Pt) {
    this.#store = store;
    this.#pageHeight = pageHeight;
  }

  /** @param pieces of a footnote, by id */
  owe(pieces: readonly number[]): void {
    for (const piece of pieces) {
      if (this.#known.has(piece)) continue;
      this.#known.add(piece);
      this.#owed.push(piece);
    }
  }

  /** What is paid from here on stands beside a float so high. */
  beginFloat(height: Pt): void {
    this.#float = { height, paid: [] };
  }

  endFloat(): void {
    this.#float = undefined;
  }

  /** What is paid from here on stands in a box, and may stand on a page with all of its padding. */
  openBox({ top, bottom }: Padding): void {
    this.#paddings.push(top + bottom);
  }

  closeBox(): void {
    this.#paddings.pop();
  }

  get isPaid(): boolean {
    return this.#owed.length === 0;
  }

  /** Whether what is owed next would have no room on a page that holds a box of such a height. */
  isTooHighWith(height: Pt): boolean {
    return !this.isPaid && !this.#hasRoom([this.#owed[0]!], height);
  }

  /** Pays the next piece, however high it is: it stands without a box. */
  payNext(): readonly number[] {
    return this.#owed.splice(0, 1);
  }

  /**
   * Pays what stands with a box of such a height: one piece of a long note, and all short notes behind it, as far as a page
   * has room for them with it, and with the float beside it.
   */
  payWith(height: Pt): readonly number[] {
    if (this.isPaid) return NONE;
    const due = this.#dueWith(height);
    this.#owed.splice(0, due.length);
    if (this.#float) this.#float = { ...this.#float, paid: [...this.#float.paid, ...due] };
    return due;
  }

  #dueWith(height: Pt): readonly number[] {
    const due: number[] = [];
    for (const piece of this.#owed) {
      if (due.length > 0 && this.#store.piece(piece).isContinued) break;
      if (!this.#hasRoom([...due, piece], height)) break;
      due.push(piece);
    }
    return due;
  }

  #hasRoom(pieces: readonly number[], height: Pt): boolean {
    const { gap, heightOf } = this.#store;
    const { height: beside, paid } = this.#float ?? { height: 0, paid: [] };
    const foot = gap + total([...paid, ...pieces].map(heightOf));
    return beside + total(this.#paddings) + height + foot <= this.#pageHeight;
  }
}

/** Most lines have no notes. */
const NONE: readonly number[] = [];
