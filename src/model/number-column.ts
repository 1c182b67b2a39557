/** Columns of numbers that grow: what is made by the thousand is kept in them, and not as objects. */
export type NumberColumn = Int32Array | Uint8Array | Float64Array;

/** The same numbers with room for as many again. */
export function doubled<T extends NumberColumn>(column: T): T {
  const larger = new (column.constructor as new (length: number) => T)(column.length * 2);
  larger.set(column);
  return larger;
}
