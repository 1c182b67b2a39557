/**
 * How well a paragraph is set, in what a variant of an item is judged by (FlowFacts): gaps, words cut and parted, what a picture's edge
 * tears. Line breaking found the best lines for their measures; another width of the picture may have better ones. All is in
 * units of gaps, a line's square of ratio; what one costs a page is TEXT_PRICES.gaps (page-prices.ts).
 */
import type { TextBlock } from '../../../model/block.ts';
import {
  BEHIND_NUMBER,
  BEHIND_SHORT_WORD,
  type Paragraph,
  TIE,
  WITHIN_SUM,
} from '../../../model/paragraph.ts';
import type { LineBreaks } from '../../inline/line-breaks.ts';
import { RAGGED_RATIO } from '../../inline/line-ratio.ts';
import type { Flow } from '../builder/flow.ts';
import type { LineShape } from '../line-shape.ts';
import type { BrokenText } from '../memory/text-memory.ts';

/** A line tighter than this has spaces that are seen to be narrow: it costs as one as loose. */
const TIGHT_RATIO = -1;
/** Ratios up to the first are good and cost nothing; beyond the second a reader sees gaps, beyond the third holes. */
const GOOD_RATIO = 0.7;
const LOOSE_RATIO = 1.6;
const AWFUL_RATIO = 3.5;
/** What such a line costs beside the square of its ratio. */
const LOOSE = 8;
const AWFUL = 40;
/** A runt is as bad as such gaps: another width of the picture, or another line, may spare it. */
const RUNT = 8;
/** So is a word parted by a picture's lower edge; and a last line torn from its paragraph there, but less. */
const PARTED_AT_EDGE = 10;
const STUB_AT_EDGE = 5;
/**
 * A paragraph that begins on the last line beside a picture and goes on below it, read as if it began in mid-page; or that begins
 * lower instead, with white over it.
 */
export const BEGINS_AT_EDGE = 5;
/** One whose last line alone stands under the picture, at another margin; or beside white there, at its own. */
const ENDS_AT_EDGE = 4;
/** A hyphen at a line's end, and besides the third in a row: of ways as good the one with fewer is taken. */
const HYPHEN = 0.15;
const HIGH_LADDER = 3;
const LADDER = 2;
/** Lines that are ragged for want of room beside a picture: a narrower picture would leave them even. */
const RAGGED = 1;
/** A no-break space given up, a word of two letters at a line's end: worse than gaps that are seen, for no page's sake. */
const GIVEN_UP = 10;
const GIVEN_UP_AT = TIE | BEHIND_SHORT_WORD | WITHIN_SUM | BEHIND_NUMBER;

/** What its lines weigh, wherever they stand. @param isNarrow it was to be justified, and had too little room */
export function gapsOf(paragraph: Paragraph, result: LineBreaks, isNarrow = false): number {
  if (paragraph.style.align !== 'justify') return isNarrow ? RAGGED : 0;
  const { breaks, ratios, isRunt, partsWordAtEdge, isStubAtEdge } = result;
  let gaps = endsOf(paragraph, breaks);
  for (let line = 0; line < breaks.length - 1; line++) gaps += gapsOn(ratios[line]!);
  if (isRunt) gaps += RUNT;
  if (partsWordAtEdge) gaps += PARTED_AT_EDGE;
  else if (isStubAtEdge) gaps += STUB_AT_EDGE;
  return gaps;
}

/** Notes how well the paragraph is set, and whether it could give or take a line. */
export function judgeText(
  block: TextBlock,
  { paragraph, result, gaps }: BrokenText,
  shape: LineShape,
  { facts }: Flow,
): void {
  const { narrowLines, wide, endsAtEdge } = shape;
  const lines = result.breaks.length;
  facts.gaps += gaps;
  if (narrowLines === 1 && lines > 1) facts.gaps += BEGINS_AT_EDGE;
  else if (endsAtEdge) facts.gaps += ENDS_AT_EDGE;
  const isFlexible = paragraph.style.align === 'justify' && narrowLines === 0;
  if (isFlexible) facts.flexible.push({ block, lines, area: wide });
}

/** What words at the ends of lines cost, but the last: halves of words, and what should hold on to the next one. */
function endsOf({ flagged, breakKinds }: Paragraph, breaks: readonly number[]): number {
  let cost = 0;
  let ladder = 0;
  for (let line = 0; line < breaks.length - 1; line++) {
    const b = breaks[line]!;
    ladder = flagged[b] ? ladder + 1 : 0;
    if (flagged[b]) cost += ladder === HIGH_LADDER ? HYPHEN + LADDER : HYPHEN;
    else if (breakKinds[b]! & GIVEN_UP_AT) cost += GIVEN_UP;
  }
  return cost;
}

function gapsOn(ratio: number): number {
  if (ratio < TIGHT_RATIO) return gapsOn(-ratio);
  if (ratio <= GOOD_RATIO || ratio === RAGGED_RATIO) return 0;
  const loose = ratio > LOOSE_RATIO ? LOOSE : 0;
  const awful = ratio > AWFUL_RATIO ? AWFUL : 0;
  return (ratio - GOOD_RATIO) ** 2 + loose + awful;
}
