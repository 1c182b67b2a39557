/**
 * Pieces of footnotes, put into a list behind their calls: with the lines and boxes that follow, or alone where those have no
 * room for them. In: notes as they are called, and the list. What waits for a place is known by OwedNotes.
 */
import type { Pt } from '../../model/length.ts';
import { FORBIDDEN, INSIDE_NOTE } from '../break-costs.ts';
import type { Exclusion } from './area.ts';
import type { ListBuilder } from './list-builder.ts';
import type { OwedNotes } from './owed-notes.ts';
import { boxOf } from './vertical-list.ts';

export class NotePayer {
  readonly owed: OwedNotes;
  readonly #builder: ListBuilder;

  constructor(owed: OwedNotes, builder: ListBuilder) {
    this.owed = owed;
    this.#builder = builder;
  }

  /** What stands with a box of such a height, or beside the float with it. */
  dueWith(height: Pt): readonly number[] {
    if (!this.#builder.float) this.owed.endFloat();
    return this.owed.payWith(height);
  }

  /** A float begins here. @param leading of the lines beside it: the last may reach below it by so much */
  beginFloat({ bottom }: Exclusion, leading: Pt): void {
    this.owed.beginFloat(bottom - this.#builder.y + leading);
  }

  /** What is owed and has no room with a box stands without a line over it, and the page may end there. */
  payBefore(height: Pt): void {
    // Beside a float it may not: what is owed waits until that ends.
    while (!this.#builder.float && this.owed.isTooHighWith(height)) {
      this.#payNext();
      this.#builder.penalty(0);
    }
  }

  /** All that is owed stands between two blocks, unless the page may not end there. */
  payBetween(): void {
    while (!this.owed.isPaid && this.#builder.costOf(0) < FORBIDDEN) {
      this.#payNext();
      this.#builder.penalty(this.breakCost);
    }
  }

  /** What is owed at the list's end. @param isAfterLine it goes on under one */
  payRest(isAfterLine: boolean): void {
    while (!this.owed.isPaid) {
      this.#builder.list.push({ type: 'penalty', cost: isAfterLine ? 0 : INSIDE_NOTE });
      this.#payNext();
    }
  }

  /** Of a page that ends between two blocks, for what is owed. */
  get breakCost(): number {
    return this.owed.isPaid ? 0 : INSIDE_NOTE;
  }

  #payNext(): void {
    this.#builder.list.push(boxOf(0, undefined, this.owed.payNext()));
  }
}
