/**
 * Pieces of footnotes that wait for a place behind their calls (The TeXbook, p. 122: insertions): a long note goes on there, a piece
 * a line; what has no room with the lines and boxes that follow stands alone. They are paid in the order in which they are owed, as
 * in TeX: a short note behind a long one may begin a page after its call. In: notes as they are called, and the list while it is
 * stacked.
 */
import { fits, type Pt, total } from '../../../model/length.ts';
import type { VerticalList } from '../../list/vertical-list.ts';
import { FORBIDDEN, INSIDE_NOTE } from '../../page-prices.ts';
import type { Exclusion } from './area.ts';
import type { ListBuilder } from './list-builder.ts';
import type { NoteStore } from './note-store.ts';

/** A float beside which lines stand: it, they and their notes are on one page, with a heading that may not be parted from it. */
interface NotedFloat {
  /** From the heading's top down. */
  readonly height: Pt;
  readonly paid: readonly number[];
}

export class OwedNotes {
  readonly #store: NoteStore;
  readonly #pageHeight: Pt;
  readonly #builder: ListBuilder;
  readonly #owed: number[] = [];
  /** A note called twice in a list stands at the call that was set first. */
  readonly #known = new Set<number>();
  #float: NotedFloat | undefined;

  constructor(store: NoteStore, pageHeight: Pt, builder: ListBuilder) {
    this.#store = store;
    this.#pageHeight = pageHeight;
    this.#builder = builder;
  }

  /** @param pieces of a footnote, by id */
  owe(pieces: readonly number[]): void {
    for (const piece of pieces) {
      if (this.#known.has(piece)) continue;
      this.#known.add(piece);
      this.#owed.push(piece);
    }
  }

  /** A float begins here. @param leading of the lines beside it: the last may reach below it by so much */
  beginFloat({ bottom }: Exclusion, leading: Pt): void {
    const height = bottom - this.#builder.y + leading;
    const over = heldAtEnd(this.#builder.list);
    const float = { height: over.height + height, paid: over.notePieces };
    // Where no page holds both, the float begins one.
    this.#float = this.#holdsFloat(float) ? float : { height, paid: [] };
  }

  /**
   * Pays what stands with a box of such a height: one piece, and all up to the one that begins the last note, for notes begin on the
   * pages of their calls; as far as a page has room for them with it, and with the float beside it.
   */
  payWith(height: Pt): readonly number[] {
    if (!this.#builder.float) this.#float = undefined;
    if (this.#isPaid) return NONE;
    const due: number[] = [];
    const last = this.#owed.findLastIndex((piece) => !this.#store.piece(piece).isContinued);
    for (const piece of this.#owed.slice(0, Math.max(0, last) + 1)) {
      if (!this.#hasRoom([...due, piece], height)) break;
      due.push(piece);
    }
    this.#owed.splice(0, due.length);
    if (this.#float) this.#float = { ...this.#float, paid: [...this.#float.paid, ...due] };
    return due;
  }

  /** What has no room with a box of such a height stands without a line over it, and the page may end there. */
  payBefore(height: Pt): void {
    // Beside a float it may not: what is owed waits until that ends.
    while (!this.#builder.float && !this.#isPaid && !this.#hasRoom([this.#owed[0]!], height)) {
      this.#payNext();
      this.#builder.penalty(0);
    }
  }

  /** All that is owed stands between two blocks, unless the page may not end there. */
  payBetween(): void {
    while (!this.#isPaid && this.#builder.costOf(0) < FORBIDDEN) {
      this.#payNext();
      this.#builder.penalty(this.breakCost);
    }
  }

  /** What is owed at the list's end. @param isAfterLine it goes on under one */
  payRest(isAfterLine: boolean): void {
    while (!this.#isPaid) {
      this.#builder.list.push({ type: 'penalty', cost: isAfterLine ? 0 : INSIDE_NOTE });
      this.#payNext();
    }
  }

  /** What it costs to end a page between two blocks while notes are owed. */
  get breakCost(): number {
    return this.#isPaid ? 0 : INSIDE_NOTE;
  }

  get #isPaid(): boolean {
    return this.#owed.length === 0;
  }

  /** The next piece stands without a box, however high it is. */
  #payNext(): void {
    this.#builder.list.push({ type: 'box', height: 0, notePieces: this.#owed.splice(0, 1) });
  }

  #hasRoom(pieces: readonly number[], height: Pt): boolean {
    const { height: beside, paid } = this.#float ?? NO_FLOAT;
    return this.#holdsFloat({ height: beside + height, paid: [...paid, ...pieces] });
  }

  /** A page may hold all of the boxes that stand open. */
  #holdsFloat({ height, paid }: NotedFloat): boolean {
    const { gap, heightOf } = this.#store;
    const { top, bottom } = this.#builder.boxes.padding;
    const foot = paid.length > 0 ? gap + total(paid.map(heightOf)) : 0;
    return fits(top + bottom + height + foot, this.#pageHeight);
  }
}

const NO_FLOAT: NotedFloat = { height: 0, paid: [] };

/** What stands behind the last place of a list at which a page may end, and the notes called there. */
function heldAtEnd(list: VerticalList): { height: Pt; notePieces: readonly number[] } {
  let height = 0;
  const notePieces: number[] = [];
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i]!;
    if (item.type === 'penalty' && item.cost < FORBIDDEN) break;
    if (item.type === 'glue') height += item.size;
    if (item.type !== 'box') continue;
    height += item.height;
    notePieces.push(...(item.notePieces ?? []));
  }
  return { height, notePieces };
}

/** Most lines have no notes. */
const NONE: readonly number[] = [];
