/**
 * Pictures that were asked for at two places with too little text between them. In: the rows of pictures of an item, each with
 * its place. Out: the same, where such neighbours share a row: apart, each would stand beside white, with a few lines
 * between them.
 * Always holds: a picture shares the row of one neighbour at most; what was asked for at one place is not parted.
 */
import { askedForNear } from '../../diagnostics/catalogue/layout-wishes.ts';
import type { ImageReference } from '../../model/issue.ts';
import { type FigurePlace, groups } from './figure-rows.ts';
import { lettersBeside } from './letters-beside.ts';

export interface PlacedRow {
  readonly images: readonly ImageReference[];
  /** Blocks that stand before it. */
  readonly at: number;
}

/** The text that pictures stand in. */
export interface PlacesInText {
  /** Letters from one place to another. */
  readonly letters: (from: number, to: number) => number;
  /** The same place, or the next one further down that nothing leads over. */
  readonly restFrom: (at: number) => number;
}

/** With less than this share of the text that should stand beside a picture, a third of what is beside it would be white. */
const LEAST_SHARE = 0.65;

/** @param place of an item that has too little text for all of its pictures; where it has enough, places are the editor's affair */
export function withoutNear(
  rows: readonly PlacedRow[],
  text: PlacesInText,
  place: FigurePlace,
): readonly PlacedRow[] {
  const result: PlacedRow[] = [];
  let next = 0;
  while (next < rows.length) {
    const [first, second, third] = rows.slice(next, next + 3) as [PlacedRow, ...PlacedRow[]];
    const isFree = result.at(-1)?.at !== first.at && third?.at !== second?.at;
    const row = isFree && second ? sharedRow(first, second, text, place) : undefined;
    result.push(row ?? first);
    next += row ? 2 : 1;
  }
  return result;
}

/** Two pictures side by side, at the place that was asked for first; nothing where the first has text beside it, or they make no row. */
function sharedRow(
  first: PlacedRow,
  second: PlacedRow,
  text: PlacesInText,
  place: FigurePlace,
): PlacedRow | undefined {
  const [[one, ...more], [other, ...others]] = [first.images, second.images];
  if (!one || !other || more.length > 0 || others.length > 0) return undefined;
  if (other.after === undefined || second.at <= first.at) return undefined;
  const letters = text.letters(first.at, text.restFrom(second.at));
  if (letters >= LEAST_SHARE * lettersBeside(one, place.scope)) return undefined;
  const { at } = one.after === undefined ? second : first;
  const [row, ...rest] = groups([one, other], place);
  if (!row || rest.length > 0 || text.restFrom(at) !== at) return undefined;
  if (at !== second.at) {
    place.scope.sink.report(askedForNear(other.wishSpans?.after ?? other.span, at - second.at));
  }
  return { images: row, at };
}
