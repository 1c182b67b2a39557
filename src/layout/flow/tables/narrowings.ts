/**
 * Ways to make a table narrower, from the one that a reader notices least on. Type gets a little smaller before any word is
 * hyphenated: a reader sees a hyphen in the head at once, a tenth of the size hardly. Then long words of the head are
 * hyphenated, and before type gets too small those of all cells; what does not fit even so is reported, and words give way in
 * it before numbers do.
 */
import type { Parting } from './column-needs.ts';

/** By how much type, and the room round it, may be scaled. */
interface Scale {
  readonly most: number;
  readonly least: number;
}

export interface Narrowing {
  readonly parting: Parting;
  readonly scale: Scale;
  /** Share of the room between columns that is left. */
  readonly gap: number;
  /** Sentences have lines of some words. */
  readonly isEasy?: boolean;
  /** Readers dislike such a table, and the editor is told. */
  readonly isTooWide?: boolean;
}

const FULL: Scale = { most: 1, least: 1 };
/** For a compound, which may part at its own hyphen, type gives no more. */
const ALMOST_FULL: Scale = { most: 1, least: 0.95 };
/** Nobody sees it unless two tables stand side by side. */
const NEARLY_FULL: Scale = { most: 1, least: 0.9 };
/** Seen beside other text, but read with ease. */
export const LESS_THAN_FULL: Scale = { most: 0.9, least: 0.85 };
const SMALL: Scale = { most: 0.9, least: 0.8 };
/** What is smaller tires readers. */
const SMALLEST: Scale = { most: 0.8, least: 0.8 };
/** But words in many parts do so more, words cut without a hyphen still more; and a part of a number is another number. */
const SMALLER: Scale = { most: 0.8, least: 0.7 };
const TINY: Scale = { most: 0.8, least: 0.6 };
const TINIEST: Scale = { most: 0.6, least: 0.5 };
/** Columns of small type hold together with less between them. */
export const CLOSE = 0.75;
const CLOSEST = 0.5;

/** The first that makes the table fit is taken. */
export const NARROWINGS: readonly Narrowing[] = [
  { parting: 'compounds', scale: ALMOST_FULL, gap: 1, isEasy: true },
  { parting: 'none', scale: FULL, gap: 1, isEasy: true },
  { parting: 'none', scale: NEARLY_FULL, gap: 1, isEasy: true },
  { parting: 'none', scale: LESS_THAN_FULL, gap: CLOSE, isEasy: true },
  { parting: 'head', scale: NEARLY_FULL, gap: 1, isEasy: true },
  { parting: 'head', scale: SMALL, gap: CLOSE, isEasy: true },
  { parting: 'halves', scale: SMALL, gap: CLOSE, isEasy: true },
  { parting: 'halves', scale: SMALLEST, gap: CLOSEST },
  { parting: 'halves', scale: SMALLER, gap: CLOSEST, isTooWide: true },
  { parting: 'syllables', scale: TINY, gap: CLOSEST, isTooWide: true },
];
export const LAST_NARROWING: Narrowing = {
  parting: 'letters',
  scale: TINIEST,
  gap: CLOSEST,
  isTooWide: true,
};
