/**
 * What a line costs. Names and formulas after Knuth and Plass, «Breaking Paragraphs into Lines», 1981
 * (Digital Typography, ch. 3, pp. 67–155), and The TeXbook, ch. 14.
 */

import type { Pt } from '../../model/length.ts';
import type { ParagraphStyle } from '../../model/style.ts';

/** Cost of every line: with more of it paragraphs get shorter (TeX: \linepenalty=10). */
const LINE_PENALTY = 10;
/** Neighbouring lines of very unlike tightness (TeX: \adjdemerits). */
const ADJACENT_DEMERITS = 8_000;
/** Two hyphens in a row (TeX: \doublehyphendemerits); a third in a row costs as much again. */
const DOUBLE_HYPHEN_DEMERITS = 9_000;
/** A hyphen on the last line but one (TeX: \finalhyphendemerits). */
const FINAL_HYPHEN_DEMERITS = 12_000;
/** A last line too short to stand for a line. */
const RUNT_DEMERITS = 400_000;
/** A last line that is nothing but the end of a word. */
const WORD_END_DEMERITS = 120_000;
/** A word parted across a picture's lower edge: its end stands far from its beginning, on a line of another length. */
export const EDGE_HYPHEN_DEMERITS = 60_000;
/** A word or two of a paragraph alone under the picture that the rest stands beside. */
export const EDGE_STUB_DEMERITS = 60_000;
/** A last line that misses the full measure by a hair looks like a fault of justification. */
const NEARLY_FULL_DEMERITS = 3_000;

/** Tight, normal, loose, very loose (The TeXbook, p. 97). */
export type FitnessClass = 0 | 1 | 2 | 3;

export function fitnessClass(ratio: number): FitnessClass {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/** 100·|r|³, TeX's measure of how badly the spaces of a line are changed. */
export function badness(ratio: number): number {
  const r = Math.abs(ratio);
  return 100 * r * r * r;
}

export interface LineFacts {
  readonly ratio: number;
  readonly penalty: number;
  readonly isForced: boolean;
  readonly endsWithHyphen: boolean;
  /** Lines before this one that end in a hyphen without a gap. */
  readonly ladderBefore: number;
  readonly fitness: FitnessClass;
  readonly fitnessBefore: FitnessClass;
}

/** Demerits of one line after another (The TeXbook, p. 98). */
export function lineDemerits(line: LineFacts): number {
  const base = LINE_PENALTY + badness(line.ratio);
  let demerits = base * base;
  if (!line.isForced) {
    demerits += line.penalty * Math.abs(line.penalty);
  }
  if (line.endsWithHyphen && line.ladderBefore > 0) {
    demerits += DOUBLE_HYPHEN_DEMERITS * line.ladderBefore;
  }
  if (Math.abs(line.fitness - line.fitnessBefore) > 1) demerits += ADJACENT_DEMERITS;
  return demerits;
}

/** Last lines shorter than this many em are runts; where text is ragged, and can spare a word, than this share of the measure. */
const RUNT_EM = 3.4;
const RAGGED_RUNT = 0.3;

/** Under a picture a last line of less than this share of the measure looks lost. */
const EDGE_STUB = 0.25;

/** Whether a last line is too short to stand alone under the picture that the line before it stood beside. */
export function isEdgeStub(width: Pt, measure: Pt, measureBefore: Pt): boolean {
  return opensWider(measureBefore, measure) && width < EDGE_STUB * measure;
}

/** Whether a picture's lower edge lies between lines of these measures. The hair is for sums of rounded widths. */
export function opensWider(measure: Pt, next: Pt): boolean {
  return next > measure + 0.01;
}

/** Width that a last line should have. @param size of the paragraph's type */
export function leastLastLine(style: ParagraphStyle, size: Pt, measure: Pt): Pt {
  const least = Math.max(style.indent * 1.5, RUNT_EM * size);
  return style.align === 'justify' ? least : Math.max(least, RAGGED_RUNT * measure);
}

/** Demerits of a paragraph's last line: too short, nearly full, or the end of a hyphenated word. */
export function lastLineDemerits(
  width: number,
  measure: number,
  minimum: number,
  em: number,
  isAfterHyphen: boolean,
  isOneWord: boolean,
): number {
  let demerits = isAfterHyphen ? FINAL_HYPHEN_DEMERITS : 0;
  if (isAfterHyphen && isOneWord) demerits += WORD_END_DEMERITS;
  if (width < minimum) demerits += RUNT_DEMERITS * (2 - width / minimum);
  const missing = measure - width;
  if (missing > 0.2 && missing < em) demerits += NEARLY_FULL_DEMERITS;
  return demerits;
}
