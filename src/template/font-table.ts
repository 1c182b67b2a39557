/**
 * The template's fonts: families, weights, italics, and who steps in for whom.
 * Out: for every choice a list of font keys, the wanted first; the keys are those of `StyledIssue.fonts`.
 */
import type { FontKey } from '../model/style.ts';

export interface FontFace {
  readonly weight: number;
  readonly italic: boolean;
  readonly key: FontKey;
  /** Absolute path. */
  readonly path: string;
}

/** A font as a style asks for it. */
export interface FontChoice {
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
}

export interface FontTable {
  readonly families: ReadonlyMap<string, readonly FontFace[]>;
  /** Family → families that step in for characters it lacks. */
  readonly fallback: ReadonlyMap<string, readonly string[]>;
}

export function fontKey(family: string, weight: number, italic: boolean): FontKey {
  return italic ? `${family}/${weight}/italic` : `${family}/${weight}`;
}

export function findFonts(table: FontTable, choice: FontChoice): readonly FontKey[] {
  const families = [choice.family, ...(table.fallback.get(choice.family) ?? [])];
  const keys: FontKey[] = [];
  for (const family of families) {
    const face = nearestFace(table.families.get(family) ?? [], choice);
    if (face !== undefined && !keys.includes(face.key)) keys.push(face.key);
  }
  return keys;
}

/** An upright of the right weight is farther than an italic of any weight. */
const WRONG_SLOPE = 10_000;

/** The face that steps in for a choice. */
export function nearestFace(faces: readonly FontFace[], choice: FontChoice): FontFace | undefined {
  let best: FontFace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const face of faces) {
    const slope = face.italic === choice.italic ? 0 : WRONG_SLOPE;
    const away = slope + Math.abs(face.weight - choice.weight);
    if (away < least) {
      least = away;
      best = face;
    }
  }
  return best;
}
