/**
 * Which pictures stand side by side as one figure. In: neighbours, and the rules of the place they stand in.
 * Always holds: a picture with wishes of its own stands alone, and so does one with words, unless it is a portrait and they are few.
 */
import type { ImageReference } from '../../model/issue.ts';
import { aspectOf } from '../context.ts';
import { figureRule } from './figure.ts';
import type { Scope } from './scope.ts';

export interface FigurePlace {
  /** A name under `figures:` in template.yaml. */
  readonly figures: string | undefined;
  readonly scope: Scope;
}

/** Landscapes without wishes or words of their own share one figure; portraits do two by two, where the template pairs them. */
export function groups(
  images: readonly ImageReference[],
  place: FigurePlace,
): readonly (readonly ImageReference[])[] {
  const result: ImageReference[][] = [];
  for (const image of images) {
    const last = result.at(-1);
    if (last !== undefined && mayShare(last, image, place)) last.push(image);
    else result.push([image]);
  }
  return result;
}

function mayShare(
  row: readonly ImageReference[],
  image: ImageReference,
  place: FigurePlace,
): boolean {
  const isPortrait = portraitsOf(place);
  if (!isPortrait(image) && !row.some(isPortrait)) return [...row, image].every(isPlain);
  return row.length === 1 && isPair(row[0]!, image, place);
}

/** Two portraits without words between them, which the template sets side by side. */
export function isPair(first: ImageReference, second: ImageReference, place: FigurePlace): boolean {
  const { scope, figures } = place;
  const isPortrait = portraitsOf(place);
  return (
    figureRule(figures, scope)?.['pair-portraits'] === true &&
    [first, second].every(
      (image) => isWithoutWishes(image) && hasFewWords(image) && isPortrait(image),
    )
  );
}

function isWithoutWishes({ width, side }: ImageReference): boolean {
  return width === undefined && side === undefined;
}

/** Under a picture that shares its row long words would be a column of their own. */
const MOST_LETTERS = 160;

function hasFewWords({ caption, credit }: ImageReference): boolean {
  return [caption, credit].every((words) => (words?.text.length ?? 0) <= MOST_LETTERS);
}

function isPlain(image: ImageReference): boolean {
  return isWithoutWishes(image) && image.caption === undefined && image.credit === undefined;
}

function portraitsOf({ scope, figures }: FigurePlace): (image: ImageReference) => boolean {
  const below = figureRule(figures, scope)?.['portrait-below'] ?? 0;
  return (image) => (aspectOf(scope.assets, image.path) ?? Number.POSITIVE_INFINITY) < below;
}
