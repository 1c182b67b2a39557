/** How much text stands beside a picture. In: its file. Out: letters; with fewer, white stands there. */
import { seenAspectOf } from '../../model/asset.ts';
import type { ImageReference } from '../../model/issue.ts';
import type { Scope } from './scope.ts';

/** Letters that stand beside a landscape of common size, beside a square or a portrait, which are higher, and beside a logo. */
const LETTERS_BESIDE = 400;
const LETTERS_BESIDE_HIGH = 600;
const LETTERS_BESIDE_LOW = 200;
const HIGH_BELOW = 1.2;
const LOW_ABOVE = 2;

export function lettersBeside({ path }: ImageReference, scope: Scope): number {
  const aspect = seenAspectOf(scope.assets, path) ?? 1.5;
  if (aspect > LOW_ABOVE) return LETTERS_BESIDE_LOW;
  return aspect < HIGH_BELOW ? LETTERS_BESIDE_HIGH : LETTERS_BESIDE;
}
