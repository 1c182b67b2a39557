/** A paragraph's last line: what it should be, and what it costs when it is not. */
import type { Pt } from '../../model/length.ts';
import type { ParagraphStyle } from '../../model/style.ts';
import { DEMERITS } from '../../text/line-prices.ts';
import { opensWider } from './par-shape.ts';

export interface LastLine {
  /** With what hangs out of the measure: as it is seen. */
  readonly width: Pt;
  readonly measure: Pt;
  /** Of the line before it. */
  readonly measureBefore: Pt;
  /** Narrower than this it does not stand for a line (leastLastLine). */
  readonly least: Pt;
  /** The line before it ends in a hyphen. */
  readonly isAfterHyphen: boolean;
  readonly isOneWord: boolean;
}

/** This little is not seen as missing. */
const FULL: Pt = 0.2;

/** Last lines shorter than this many em are runts; where text is ragged, and can spare a word, than this share of the measure. */
const RUNT_EM = 3.4;
const RAGGED_RUNT = 0.3;
/** Nor may a last line be hardly longer than the indent of the next paragraph. */
const RUNT_INDENTS = 1.5;

/** Under a picture a last line of less than this share of the measure looks lost. */
const EDGE_STUB = 0.25;

/** Width that a last line should have. @param size of the paragraph's type */
export function leastLastLine(style: ParagraphStyle, size: Pt, measure: Pt): Pt {
  const least = Math.max(style.indent * RUNT_INDENTS, RUNT_EM * size);
  return style.align === 'justify' ? least : Math.max(least, RAGGED_RUNT * measure);
}

/** Nothing but the end of a word. */
export function isWordEnd({ isAfterHyphen, isOneWord }: LastLine): boolean {
  return isAfterHyphen && isOneWord;
}

export function isTooShort({ width, least }: LastLine): boolean {
  return width < least;
}

/** Too short to stand alone under the picture that the line before it stands beside. */
export function isEdgeStub({ width, measure, measureBefore }: LastLine): boolean {
  return opensWider(measureBefore, measure) && width < EDGE_STUB * measure;
}

/** What a last line costs beside a line's demerits. @param em of the paragraph's type */
export function lastLineDemerits(line: LastLine, em: Pt): number {
  let demerits = line.isAfterHyphen ? DEMERITS.finalHyphen : 0;
  if (isWordEnd(line)) demerits += DEMERITS.wordEnd;
  if (isTooShort(line)) demerits += DEMERITS.runt * (2 - line.width / line.least);
  if (isEdgeStub(line)) demerits += DEMERITS.edgeStub;
  const missing = line.measure - line.width;
  if (missing > FULL && missing < em) demerits += DEMERITS.nearlyFull;
  return demerits;
}
