/**
 * A broken paragraph → its lines as a list takes them: how each is drawn, the footnotes called on it, and whether a page may end
 * before it.
 */
import type { TextBlock } from '../../../model/block.ts';
import type { Owner } from '../../../model/frame.ts';
import { isForced, type Paragraph } from '../../../model/paragraph.ts';
import type { LineBreaks } from '../../inline/line-breaks.ts';
import { lineFrames } from '../../inline/line-frame.ts';
import { type SetLine, setLines } from '../../inline/set-lines.ts';
import { boxOf, type Draw } from '../../list/vertical-list.ts';
import {
  AFTER_HYPHEN,
  FORBIDDEN,
  HYPHEN_AT_PAGE_END,
  INSIDE_PARAGRAPH,
  STANZA_AT_PAGE_END,
} from '../../page-prices.ts';
import { NO_CALLS, type PageEnd, type TextLine } from '../builder/text-line.ts';
import { destinationFrame } from '../destination.ts';
import { type LineShape, leftOf, measuresOf } from '../line-shape.ts';
import type { BrokenText } from '../memory/text-memory.ts';

export function linesOf(
  block: TextBlock,
  broken: BrokenText,
  shape: LineShape,
  owner: Owner,
): readonly TextLine[] {
  const draws = drawsOf(block, broken, shape, owner);
  const { paragraph, result } = broken;
  const free = isStanza(broken) ? IN_STANZA : FREE;
  return draws.map((draw, line) => ({
    box: boxOf(block.style.leading, draw, NO_CALLS),
    calls: callsOn(paragraph, result, line),
    breakBefore: breakBefore(block, broken, line, free),
  }));
}

/** Draws the lines one by one; all are set when the first is drawn. */
function drawsOf(
  block: TextBlock,
  { paragraph, result }: BrokenText,
  shape: LineShape,
  owner: Owner,
): readonly Draw[] {
  let lines: readonly SetLine[] | undefined;
  return result.breaks.map((_, i) => () => {
    lines ??= setLines(paragraph, result, measuresOf(shape), (line) => leftOf(shape, line));
    const frames = lineFrames(lines[i]!, paragraph, owner, 0, 0);
    return i === 0 ? [...destinationFrame(block, owner, shape.wide.x), ...frames] : frames;
  });
}

function callsOn(paragraph: Paragraph, { breaks }: LineBreaks, line: number): readonly number[] {
  if (paragraph.footnotes.size === 0) return NO_CALLS;
  const from = line === 0 ? -1 : breaks[line - 1]!;
  const to = breaks[line]!;
  return [...paragraph.footnotes].filter(([at]) => at > from && at <= to).map(([, note]) => note);
}

const FREE: PageEnd = { cost: INSIDE_PARAGRAPH };
const IN_STANZA: PageEnd = { cost: INSIDE_PARAGRAPH, fields: { pageEnd: STANZA_AT_PAGE_END } };
const HELD: PageEnd = { cost: FORBIDDEN };
const IN_WORD: PageEnd = { cost: AFTER_HYPHEN, fields: { pageEnd: HYPHEN_AT_PAGE_END } };

/** Longer verse goes on overleaf like any text. */
const MOST_STANZA_LINES = 8;

/** Whether lines are ended by hand, all but those too long for the measure. */
function isStanza({ paragraph, result: { breaks } }: BrokenText): boolean {
  if (breaks.length > MOST_STANZA_LINES) return false;
  const ended = breaks.slice(0, -1).filter((at) => isForced(paragraph, at)).length;
  return ended > 0 && ended >= (breaks.length - 1) / 2;
}

/**
 * The penalties between lines (The TeXbook, p. 104: \clubpenalty, \widowpenalty, \brokenpenalty, \interlinepenalty).
 * @param free within a paragraph, where no rule is broken
 */
function breakBefore(
  { style }: TextBlock,
  { paragraph, result: { breaks } }: BrokenText,
  line: number,
  free: PageEnd,
): PageEnd | undefined {
  if (line === 0) return undefined;
  // A heading is one piece, and so is a line that belongs to what stands before it.
  const isHeld = style.sticky > 0 || style.keepWithPrevious;
  if (isHeld || line < style.orphans || breaks.length - line < style.widows) return HELD;
  return paragraph.flagged[breaks[line - 1]!] ? IN_WORD : free;
}
