/** What is made one by one and costs dear, for several readers: each gets all of it from the start, and it is made once. */
export class Tape<T> implements Iterable<T> {
  readonly #made: T[] = [];
  readonly #source: Iterator<T>;

  constructor(source: Iterable<T>) {
    this.#source = source[Symbol.iterator]();
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (let i = 0; ; i++) {
      if (i === this.#made.length) {
        const next = this.#source.next();
        if (next.done) return;
        this.#made.push(next.value);
      }
      yield this.#made[i]!;
    }
  }
}
