/**
 * Pieces of footnotes that wait for a line: a long note goes on behind its call, a piece a line. They are paid in the order
 * in which they are owed, as in TeX: a short note behind a long one may begin a page after its call.
 */
import { type Pt, total } from '../../model/length.ts';
import type { NoteStore } from './note-store.ts';

export class OwedNotes {
  readonly #store: NoteStore;
  readonly #pageHeight: Pt;
  readonly #owed: number[] = [];
  /** A note called twice in a list stands at the call that was set first. */
  readonly #known = new Set<number>();
  /** Of a float beside which lines stand, and what they have paid: all of it stands on one page. */
  #floatHeight: Pt = 0;
  #paidBeside: number[] = [];

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

  /** What is due from here on stands beside a float so high. */
  beginFloat(height: Pt): void {
    this.#floatHeight = height;
    this.#paidBeside = [];
  }

  endFloat(): void {
    this.beginFloat(0);
  }

  get isPaid(): boolean {
    return this.#owed.length === 0;
  }

  /** Whether what is owed next would have no room on a page that holds a box of such a height. */
  isTooHighWith(height: Pt): boolean {
    return !this.isPaid && !this.#fit([this.#owed[0]!], height);
  }

  /**
   * For the next box: one piece of a long note, and all short notes behind it, as far as a page has room for them with it,
   * and with the float beside it.
   * @param height of the box; one that has none takes a piece however high that is, unless it stands beside a float
   */
  due(height: Pt): readonly number[] {
    const due: number[] = [];
    while (!this.isPaid) {
      const next = this.#owed[0]!;
      if (due.length > 0 && this.#store.piece(next).isContinued) break;
      const isForced = due.length === 0 && height === 0 && this.#floatHeight === 0;
      if (!isForced && !this.#fit([...due, next], height)) break;
      due.push(next);
      this.#owed.shift();
    }
    if (this.#floatHeight > 0) this.#paidBeside.push(...due);
    return due;
  }

  #fit(pieces: readonly number[], height: Pt): boolean {
    const { gap, heightOf } = this.#store;
    const foot = gap + total([...this.#paidBeside, ...pieces].map(heightOf));
    return this.#floatHeight + height + foot <= this.#pageHeight;
  }
}
