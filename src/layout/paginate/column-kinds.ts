/**
 * What tells pages of a run apart while they are filled: those with something at their top already, each a kind of its own,
 * and behind them all others. Where pages have several columns a kind is a column of one of them, or of any page behind.
 * In: tops. Out: kinds as numbers, in the order in which text fills them; the first is 0. Asked for every page end tried.
 */
import type { Pt } from '../../model/length.ts';

/** What a page, or a column of one, has before any text. */
export interface ColumnTop {
  /** Used at its top. */
  readonly height: Pt;
  /** Of footnotes that are called there, the gap over them included; 0: none. */
  readonly noteHeight: Pt;
}

const NO_TOP: ColumnTop = { height: 0, noteHeight: 0 };

export class ColumnKinds {
  readonly count: number;
  readonly columns: number;
  readonly #tops: readonly ColumnTop[];
  /** The first column of a page with nothing at its top. */
  readonly #firstBare: number;

  /** @param pages see PageRoom.tops; each has a top for every column */
  constructor(pages: readonly (readonly ColumnTop[])[], columns: number) {
    this.columns = columns;
    this.#tops = pages.flat();
    this.#firstBare = this.#tops.length;
    this.count = this.#firstBare + columns;
  }

  /** Of the column that follows one of a kind, on the same page or overleaf. */
  after(kind: number): number {
    return kind + 1 < this.count ? kind + 1 : this.#firstBare;
  }

  /** Its place among the columns of its page, from 0. */
  columnOf(kind: number): number {
    return kind % this.columns;
  }

  /** Whether it is the last column of its page. */
  endsPage(kind: number): boolean {
    return this.columnOf(kind) === this.columns - 1;
  }

  top(kind: number): ColumnTop {
    return this.#tops[kind] ?? NO_TOP;
  }
}
