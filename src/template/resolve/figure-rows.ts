/**
 * Which pictures stand side by side as one figure. In: neighbours, and the rules of the place they stand in.
 * Always holds: a picture with wishes of its own stands alone, unless its neighbour has the same; and so does one with many words.
 */
import { seenAspectOf } from '../../model/asset.ts';
import type { ImageReference } from '../../model/issue.ts';
import { type Pt, total } from '../../model/length.ts';
import type { FigureRule } from '../template-schema.ts';
import { figureRule } from './figure.ts';
import { fullWidth, greatestHeight, leastTower, NARROWER } from './figure-widths.ts';
import { lettersBeside } from './letters-beside.ts';
import { seenPictureOf } from './picture.ts';
import { lengthOf, type Scope } from './scope.ts';

export interface FigurePlace {
  /** A name under `figures:` in template.yaml. */
  readonly figures: string | undefined;
  readonly scope: Scope;
  /** There is too little text to stand beside all of them. */
  readonly isCrowded?: boolean;
  /** There is too little to stand beside half of them. */
  readonly isDense?: boolean;
  /** There is enough, and each has a place of its own in it; but portraits are pairs even so. */
  readonly isSpread?: boolean;
}

/**
 * Landscapes without wishes or words of their own share figures; portraits do two by two, where the template pairs
 * them, and so do pictures of all shapes where they are many and the text is short; where it is very short, as many as have room.
 */
export function groups(
  images: readonly ImageReference[],
  place: FigurePlace,
): readonly (readonly ImageReference[])[] {
  const all = runs(images, place);
  /** Of the runs from each on. */
  const best: Rows[] = Array.from({ length: all.length + 1 }, () => NO_ROWS);
  for (let from = all.length - 1; from >= 0; from--) {
    const [run = [], next = []] = all.slice(from, from + 2);
    const apart = evenRows(run, place)
      .toReversed()
      .reduce((rows, row) => withRow(row, rows, place), best[from + 1]!);
    const isPaired = run.length === 1 && next.length === 1 && mayPair(run[0]!, next[0]!, place);
    const paired = isPaired ? withRow([...run, ...next], best[from + 2]!, place) : apart;
    best[from] = isBetter(paired, apart) ? paired : apart;
  }
  return best[0]!.rows;
}

/** Neighbours that may stand in one row, however many there are. */
function runs(images: readonly ImageReference[], place: FigurePlace) {
  const isPortrait = portraitsOf(place);
  const isPlainOne = (image: ImageReference) =>
    !place.isSpread && isPlain(image) && !isPortrait(image);
  const isDenseOne = (image: ImageReference) =>
    place.isDense === true && isWithoutWishes(image) && hasFewWords(image);
  const result: ImageReference[][] = [];
  for (const image of images) {
    const last = result.at(-1);
    const joined = [...(last ?? []), image];
    if (last && (joined.every(isPlainOne) || joined.every(isDenseOne))) last.push(image);
    else result.push([image]);
  }
  return result;
}

/** As few rows as have room, about as long, the longer ones first: a last picture alone would be a stamp beside white. */
function evenRows(
  run: readonly ImageReference[],
  place: FigurePlace,
): readonly (readonly ImageReference[])[] {
  /** Of the pictures from each on. */
  const best: Rows[] = Array.from({ length: run.length + 1 }, () => NO_ROWS);
  for (let from = run.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= run.length; to++) {
      const row = run.slice(from, to);
      // What has no room has none with more pictures.
      if (!mayStand(row, place)) break;
      const way = withRow(row, best[to]!, place);
      if (to === from + 1 || isBetter(way, best[from]!)) best[from] = way;
    }
  }
  return best[0]!.rows;
}

interface Rows {
  readonly rows: readonly (readonly ImageReference[])[];
  /** That text beside those alone should have: what is left over is rather a panorama than a tower. */
  readonly letters: number;
  /** Sum of the squares of their lengths: the less, the more even they are. */
  readonly squares: number;
}

const NO_ROWS: Rows = { rows: [], letters: 0, squares: 0 };

/** A row before others. */
function withRow(
  row: readonly ImageReference[],
  { rows, letters, squares }: Rows,
  { scope }: FigurePlace,
): Rows {
  return {
    rows: [row, ...rows],
    letters: letters + (row.length === 1 ? lettersBeside(row[0]!, scope) : 0),
    squares: squares + row.length ** 2,
  };
}

/** Of equal ways the later has the longer first row. */
function isBetter(way: Rows, than: Rows): boolean {
  const fewer = than.rows.length - way.rows.length || than.letters - way.letters;
  return fewer > 0 || (fewer === 0 && way.squares <= than.squares);
}

function mayStand(row: readonly ImageReference[], place: FigurePlace): boolean {
  if (row.length === 1) return true;
  return hasRoom(row, place) && (row.every(isPlain) || isHighEnough(row, place));
}

/** Whether two neighbours stand side by side that make no run. */
function mayPair(first: ImageReference, second: ImageReference, place: FigurePlace): boolean {
  const both = [first, second];
  const isBrief = both.every((image) => isWithoutWishes(image) && hasFewWords(image));
  const mayCrowd = place.isCrowded === true && isBrief && isHighEnough(both, place);
  return (mayCrowd && hasRoom(both, place)) || isPair(first, second, place);
}

/** Two portraits without words between them, which the template sets side by side: at one side of the same paragraph is no room for both. */
export function isPair(first: ImageReference, second: ImageReference, place: FigurePlace): boolean {
  const { scope, figures } = place;
  const isPortrait = portraitsOf(place);
  return (
    figureRule(figures, scope)?.['pair-portraits'] === true &&
    areAlike(first, second, place) &&
    ([first, second].every(isWithoutWishes) || asksSamePlace(first, second)) &&
    [first, second].every((image) => hasFewWords(image) && isPortrait(image))
  );
}

/** Of two heights of one width the lower is no less than this share of the other: beside a tower a face is a stamp, or too large. */
const LEAST_ALIKE = 0.6;

function areAlike(first: ImageReference, second: ImageReference, place: FigurePlace): boolean {
  const aspects = aspectsOf([first, second], place);
  return Math.min(...aspects) >= LEAST_ALIKE * Math.max(...aspects);
}

/** Widths over heights of the pictures of a row: beyond this it would be a strip. */
const MOST_ASPECT = 4;

function isHighEnough(row: readonly ImageReference[], place: FigurePlace): boolean {
  return total(aspectsOf(row, place)) <= MOST_ASPECT;
}

function hasRoom(row: readonly ImageReference[], place: FigurePlace): boolean {
  return isWideEnough(row, place) && isSharpEnough(row, place);
}

/** Whether all have the least width of their rule, or nearly: in a column a chart beside another could not be read. */
function isWideEnough(row: readonly ImageReference[], place: FigurePlace): boolean {
  const { scope, figures } = place;
  const rule = figureRule(figures, scope);
  if (rule === undefined) return false;
  const widths = widthsWithin(scope.measure, row, rule, place);
  return row.every((image, i) => widths[i]! >= NARROWER * leastWidth(image, rule, place));
}

/** Whether none is coarser than alone: a logo beside a tower that was as wide as may be was as large as a photograph. */
function isSharpEnough(row: readonly ImageReference[], place: FigurePlace): boolean {
  const { scope, figures } = place;
  const rule = figureRule(figures, scope);
  const pictures = row.flatMap((image) => seenPictureOf(image, scope) ?? []);
  if (rule === undefined || pictures.length < row.length) return false;
  const { wanted } = fullWidth(undefined, pictures, rule, greatestHeight(rule, true, scope), scope);
  const widths = widthsWithin(wanted, row, rule, place);
  return pictures.every(({ widthAt150 = scope.measure }, i) => {
    const sharp = Math.max(widthAt150, leastWidth(row[i]!, rule, place));
    return NARROWER * widths[i]! <= sharp;
  });
}

/** Of pictures of one height, with the gaps between them as wide as the row. */
function widthsWithin(
  width: Pt,
  row: readonly ImageReference[],
  { clearance }: FigureRule,
  place: FigurePlace,
): readonly Pt[] {
  const gaps = lengthOf(clearance, place.scope) * (row.length - 1);
  const aspects = aspectsOf(row, place);
  return aspects.map((aspect) => ((width - gaps) * aspect) / total(aspects));
}

/** A tower is narrower than its rule wherever it stands. */
function leastWidth(image: ImageReference, rule: FigureRule, place: FigurePlace): Pt {
  const { scope } = place;
  const least = (portraitsOf(place)(image) && rule['portrait-min-width']) || rule['min-width'];
  const [aspect = 0] = aspectsOf([image], place);
  return Math.min(lengthOf(least, scope), leastTower(aspect, greatestHeight(rule, false, scope)));
}

function isWithoutWishes({ width, side }: ImageReference): boolean {
  return width === undefined && side === undefined;
}

function asksSamePlace(first: ImageReference, second: ImageReference): boolean {
  const isSame = first.after === second.after && first.side === second.side;
  return isSame && first.after !== undefined && !first.width && !second.width;
}

/** Under a picture that shares its row long words would be a column of their own. */
const MOST_LETTERS = 160;

function hasFewWords({ caption, credit }: ImageReference): boolean {
  return [caption, credit].every((words) => (words?.text.length ?? 0) <= MOST_LETTERS);
}

function isPlain(image: ImageReference): boolean {
  return isWithoutWishes(image) && image.caption === undefined && image.credit === undefined;
}

function portraitsOf(place: FigurePlace): (image: ImageReference) => boolean {
  const below = figureRule(place.figures, place.scope)?.['portrait-below'] ?? 0;
  return (image) => aspectsOf([image], place)[0]! < below;
}

/** Widths over heights; of a picture that could not be read it is infinite: it shares no row. */
function aspectsOf(images: readonly ImageReference[], { scope }: FigurePlace): readonly number[] {
  return images.map(({ path }) => seenAspectOf(scope.assets, path) ?? Number.POSITIVE_INFINITY);
}
