/** Columns of numbers that grow: what is made by the thousand is kept in them, and not as objects. */
export type NumberColumn = Int32Array | Uint8Array | Float64Array;

/** The same numbers with room for as many again. */
export function doubled<T extends NumberColumn>(column: T): T {
  const larger = new (column.constructor as new (length: number) => T)(column.length * 2);
  larger.set(column);
  return larger;
}

/**
 * One piece of memory for columns that are made together and live together: to make a piece for each, and to be rid of it, takes
 * three times as long. Columns of eight bytes a number are asked for before narrower ones, which begin anywhere.
 */
export class ColumnMemory {
  readonly #memory: ArrayBuffer;
  #used = 0;

  constructor(bytes: number) {
    this.#memory = new ArrayBuffer(bytes);
  }

  floats(length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.#memory, this.#take(8 * length), length);
  }

  integers(length: number): Int32Array<ArrayBuffer> {
    return new Int32Array(this.#memory, this.#take(4 * length), length);
  }

  bytes(length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#memory, this.#take(length), length);
  }

  /** Where the next so many bytes begin. */
  #take(bytes: number): number {
    const from = this.#used;
    this.#used += bytes;
    return from;
  }
}
