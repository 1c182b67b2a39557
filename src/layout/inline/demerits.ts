/**
 * What a line costs. Names and formulas after Knuth and Plass, «Breaking Paragraphs into Lines», 1981
 * (Digital Typography, ch. 3, pp. 67–155), and The TeXbook, ch. 14. Where the two differ it is as in TeX: a penalty is squared for
 * itself and not added to the badness, so that a hyphen costs the same on a good line and on a loose one.
 */
import { INFINITE_PENALTY } from '../../model/paragraph.ts';
import { DEMERITS, LINE_PENALTY } from '../../text/line-prices.ts';

/** Tight, decent, loose, very loose (The TeXbook, p. 97), in the order of Knuth and Plass: TeX's program counts from very loose on. */
export type FitnessClass = 0 | 1 | 2 | 3;

/**
 * Beyond this ratio a line is very loose: TeX says 1. But glyphs give before spaces (line-spread.ts), so that those of a decent line
 * keep their width, and a line whose gaps are a third wider is seen next to it. Ragged lines have no such gaps.
 */
const VERY_LOOSE = 0.8;
const VERY_LOOSE_RAGGED = 1;

export function fitnessClass(ratio: number, isRagged = false): FitnessClass {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= (isRagged ? VERY_LOOSE_RAGGED : VERY_LOOSE) ? 2 : 3;
}

/** 100·|r|³, TeX's measure of how badly the spaces of a line are changed, without its cap: the breaker limits the ratio. */
export function badness(ratio: number): number {
  const r = Math.abs(ratio);
  return 100 * r * r * r;
}

export interface LineFacts {
  readonly ratio: number;
  readonly penalty: number;
  readonly endsWithHyphen: boolean;
  /** Lines before this one that end in a hyphen without a gap. */
  readonly ladderBefore: number;
  readonly fitness: FitnessClass;
  readonly fitnessBefore: FitnessClass;
}

/** Demerits of one line after another: (l + b)² ± p², and what is added for its neighbour (The TeXbook, p. 98). */
export function lineDemerits(line: LineFacts): number {
  const base = LINE_PENALTY + badness(line.ratio);
  let demerits = base * base;
  if (line.penalty > -INFINITE_PENALTY) demerits += line.penalty * Math.abs(line.penalty);
  if (line.endsWithHyphen && line.ladderBefore > 0) {
    demerits += DEMERITS.doubleHyphen * line.ladderBefore;
  }
  const unlikeness = Math.abs(line.fitness - line.fitnessBefore);
  if (unlikeness > 1) demerits += unlikeness > 2 ? DEMERITS.contrast : DEMERITS.adjacent;
  return demerits;
}
