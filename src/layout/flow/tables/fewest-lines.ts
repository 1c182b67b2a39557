/**
 * Widths of a table's columns with which its rows have fewer lines: what some columns do not need others may use.
 * In: widths, the least that each column may have, and the lines of every cell at a width. Out: widths of the same sum;
 * as they were where nothing is saved.
 */
import { greatest, type Pt, total } from '../../../model/length.ts';

/** Lines of a cell at a width of its column: seldom more at a greater one. */
export type LinesAt = (row: number, column: number, width: Pt) => number;

/** Rows whose lines are counted, the first of them row 0. */
export interface CountedRows {
  readonly count: number;
  readonly linesAt: LinesAt;
}

/** Widths are found to this fineness. */
const STEP: Pt = 0.5;

/** Of each row the lines of its highest cell. */
export function rowLines(
  widths: readonly Pt[],
  { count, linesAt }: CountedRows,
): readonly number[] {
  return Array.from({ length: count }, (_, row) =>
    greatest(widths.map((width, column) => linesAt(row, column, width))),
  );
}

export function fewestLines(
  given: readonly Pt[],
  least: readonly Pt[],
  counted: CountedRows,
): readonly Pt[] {
  const heightsAt = (widths: readonly Pt[]) => rowLines(widths, counted);
  let widths = given;
  let heights = heightsAt(widths);
  let isBetter = false;
  // With each round a column has all that it can use.
  for (const _ of given) {
    const tight = tightest(widths, least, heights, counted);
    const spare = total(widths) - total(tight);
    const ways = tight.map((width, column) => tight.with(column, width + spare));
    const lines = ways.map((way) => total(heightsAt(way)));
    const fewest = Math.min(...lines);
    if (fewest >= total(heights)) break;
    isBetter = true;
    widths = ways[lines.indexOf(fewest)]!;
    heights = heightsAt(widths);
  }
  if (!isBetter) return given;
  const tight = tightest(widths, least, heights, counted);
  const share = (total(widths) - total(tight)) / tight.length;
  const even = tight.map((width) => width + share);
  // A wider cell may even have a line more, where its last line would be too short otherwise.
  return total(heightsAt(even)) < total(heightsAt(given)) ? even : given;
}

/** The least widths at which no row gets higher. */
function tightest(
  widths: readonly Pt[],
  least: readonly Pt[],
  heights: readonly number[],
  { linesAt }: CountedRows,
): readonly Pt[] {
  return widths.map((width, column) => {
    const fits = (tried: Pt) =>
      heights.every((height, row) => linesAt(row, column, tried) <= height);
    let low = Math.min(least[column]!, width);
    if (fits(low)) return low;
    let high = width;
    while (high - low > STEP) {
      const middle = (low + high) / 2;
      if (fits(middle)) high = middle;
      else low = middle;
    }
    return high;
  });
}
