/** Search in things that are in ascending order of their offset: a long text has thousands of them, and is asked as often. */
interface Thing {
  readonly at: number;
}

/** The last that begins at an offset or before it. */
export function lastBefore<T extends Thing>(things: readonly T[], offset: number): T | undefined {
  return things[firstBehind(things, offset) - 1];
}

/** Index of the first that begins behind an offset; the number of things when there is none. */
export function firstBehind(things: readonly Thing[], offset: number): number {
  let from = 0;
  let to = things.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((things[middle]?.at ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
