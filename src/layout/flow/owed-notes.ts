/** Pieces of footnotes that wait for a line: a long note goes on behind its call, a piece a line. */
import type { NoteStore } from './note-store.ts';

export class OwedNotes {
  readonly #store: NoteStore;
  readonly #owed: number[] = [];
  /** A note called twice in a list stands at the call that was set first. */
  readonly #known = new Set<number>();

  constructor(store: NoteStore) {
    this.#store = store;
  }

  /** @param pieces of a footnote, by id */
  owe(pieces: readonly number[]): void {
    for (const piece of pieces) {
      if (this.#known.has(piece)) continue;
      this.#known.add(piece);
      this.#owed.push(piece);
    }
  }

  get isPaid(): boolean {
    return this.#owed.length === 0;
  }

  /** For the next line: one piece of a long note, and all short notes behind it. */
  due(): readonly number[] {
    const due: number[] = [];
    do {
      const next = this.#owed.shift();
      if (next === undefined) break;
      due.push(next);
    } while (!this.isPaid && !this.#store.piece(this.#owed[0]!).isContinued);
    return due;
  }
}
