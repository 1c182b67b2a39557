/**
 * The cheapest ways found so far to end a page at the breaks of a list, one for each kind of the page that starts there.
 * In columns that one list after another uses: a cut that is taken leaves them as they were.
 */
import { doubled } from '../../model/number-column.ts';
import type { State } from './page-state.ts';

/** Cuts that most lists do not exceed. */
const FIRST_ROOM = 256;

/** A page's end within a list, what led to it, and the item of the list that its page begins with. */
export interface Cut<Choice> {
  readonly cost: number;
  readonly previous: State<Choice>;
  readonly from: number;
}

export class PageCuts<Choice> {
  readonly #kinds: number;
  readonly #most: number;
  #costs: Float64Array;
  #from = new Int32Array(FIRST_ROOM);
  readonly #previous: (State<Choice> | undefined)[] = [];

  /** @param most what a cut may cost */
  constructor(kinds: number, most: number) {
    this.#kinds = kinds;
    this.#most = most;
    this.#costs = new Float64Array(FIRST_ROOM).fill(most);
  }

  /** For a list of so many breaks. */
  makeRoom(breaks: number): void {
    while (this.#costs.length < breaks * this.#kinds) {
      const { length } = this.#costs;
      this.#costs = doubled(this.#costs).fill(this.#most, length);
      this.#from = doubled(this.#from);
    }
  }

  /** What a page may cost at most that ends there. */
  costAt(atBreak: number, kind: number): number {
    return this.#costs[atBreak * this.#kinds + kind]!;
  }

  set(atBreak: number, kind: number, cost: number, previous: State<Choice>, from: number): void {
    const index = atBreak * this.#kinds + kind;
    this.#costs[index] = cost;
    this.#previous[index] = previous;
    this.#from[index] = from;
  }

  /** The cheapest cut there, and makes room for another; undefined where there is none. */
  take(atBreak: number, kind: number): Cut<Choice> | undefined {
    const index = atBreak * this.#kinds + kind;
    const previous = this.#previous[index];
    if (!previous) return undefined;
    const cut = { cost: this.#costs[index]!, previous, from: this.#from[index]! };
    this.#costs[index] = this.#most;
    this.#previous[index] = undefined;
    return cut;
  }
}
