/**
 * Breaks → lines: spaces and glyph widths shared out, hyphens drawn, glyphs of one style joined to runs.
 * In: a paragraph, its breaks and measures. Out: lines with every glyph placed. Decides nothing about breaking.
 */
import type { Pt } from '../../model/length.ts';
import type { GlyphRun } from '../../model/line.ts';
import {
  BOX,
  type Fragment,
  fragmentAt,
  GLUE,
  hyphenWidth,
  isForced,
  type Paragraph,
  PENALTY,
  sourceAt,
} from '../../model/paragraph.ts';
import { shareBefore } from '../align.ts';
import type { LineBreaks } from './line-breaks.ts';
import { isUnfillable } from './line-ratio.ts';
import { spreadOf } from './line-spread.ts';
import { measureOf, type ParShape } from './par-shape.ts';
import { NATURAL_SPREAD, RunBuilder, type Spread } from './run-builder.ts';

export interface SetLine {
  readonly runs: readonly GlyphRun[];
  /** Ink width, hanging marks left out. */
  readonly width: Pt;
  /** Of its left end from the column's left edge. */
  readonly x: Pt;
  /** A space stood in the source at the break. */
  readonly endsWithSpace: boolean;
}

/** @param xAt left edge of a line (from 0) from the column's left edge */
export function setLines(
  paragraph: Paragraph,
  result: LineBreaks,
  shape: ParShape,
  xAt: (line: number) => Pt = atLeftEdge,
): readonly SetLine[] {
  let from = 0;
  return result.breaks.map((to, line) => {
    const slice = sliceOf(paragraph, result, line, from);
    from = to + 1;
    return setLine(paragraph, slice, measureOf(shape, line), xAt(line));
  });
}

const atLeftEdge = () => 0;

/** What of a paragraph stands on a line, and how. */
interface LineSlice {
  /** Its first box, and the item behind its last: white at a line's ends vanishes. */
  readonly start: number;
  readonly end: number;
  /** The item at which it ends. */
  readonly to: number;
  /** The hyphen that is drawn there. */
  readonly mark: Fragment | undefined;
  readonly ratio: number;
  /** It is of a column, or as narrow. */
  readonly isColumn: boolean;
}

/** @param from the item behind the break before it */
function sliceOf(
  paragraph: Paragraph,
  { breaks, ratios, isColumn }: LineBreaks,
  line: number,
  from: number,
): LineSlice {
  const { kinds, content } = paragraph;
  const to = breaks[line]!;
  let start = from;
  while (start < to && kinds[start] !== BOX) start++;
  let end = to;
  while (end > start && kinds[end - 1] !== BOX) end--;
  const mark = hyphenWidth(paragraph, to) > 0 ? content[to] : undefined;
  return { start, end, to, mark, ratio: ratios[line]!, isColumn };
}

function setLine(paragraph: Paragraph, slice: LineSlice, measure: Pt, left: Pt): SetLine {
  const { kinds, widths, stretches, shrinks, content, style, hangLeft, hangRight } = paragraph;
  const { start, end, to, mark, ratio } = slice;
  const hung = end > start ? hangLeft[start]! : 0;
  const hungRight = mark ? hangRight[to]! : end > start ? hangRight[end - 1]! : 0;

  const spread = share(paragraph, slice, measure + hung + hungRight);
  const runs = new RunBuilder();
  let x = 0;
  for (let i = start; i < end; i++) {
    const fragment = content[i];
    if (kinds[i] === BOX) {
      // An indent draws nothing.
      x = fragment
        ? runs.add(fragment, sourceAt(paragraph, i), x, widths[i]!, spread)
        : x + widths[i]!;
    } else if (kinds[i] === GLUE && fragment) {
      const flexible = ratio >= 0 ? stretches[i]! : shrinks[i]!;
      const width = widths[i]! + spread.ratio * flexible;
      x = runs.addSpace(fragment, sourceAt(paragraph, i), x, width);
    }
  }
  if (mark) x = runs.addMark(mark, sourceAt(paragraph, to), x, widths[to]!, spread);
  const width = x - hung - hungRight;
  const offset = shareBefore(style.align) * (measure - width);
  return {
    runs: runs.finish(),
    width,
    x: left + offset - hung,
    endsWithSpace: isSpaceAt(paragraph, to),
  };
}

/** Whether a break drops a space: at one, before one that may else not break, or at an editor's line break. */
function isSpaceAt(paragraph: Paragraph, at: number): boolean {
  const { kinds, content } = paragraph;
  if (at === kinds.length - 1) return false;
  if (kinds[at] === GLUE || isForced(paragraph, at)) return true;
  return kinds[at + 1] === GLUE && content[at] === undefined && content[at + 1] !== undefined;
}

/** Shares a line's shortfall of its target between its spaces, its glyphs and the room between its letters. */
function share(paragraph: Paragraph, slice: LineSlice, target: Pt): Spread {
  const { kinds, widths, stretches, shrinks, style } = paragraph;
  const { start, end, to, mark, ratio, isColumn } = slice;
  if (style.align !== 'justify') return NATURAL_SPREAD;
  let natural = 0;
  let boxes = 0;
  let glyphs = 0;
  let flexible = 0;
  for (let i = start; i < end; i++) {
    if (kinds[i] === PENALTY) continue;
    natural += widths[i]!;
    if (kinds[i] === BOX) {
      const fragment = fragmentAt(paragraph, i);
      if (!fragment || sourceAt(paragraph, i).isRigid) continue;
      boxes += widths[i]!;
      glyphs += fragment.to - fragment.from;
    } else flexible += ratio >= 0 ? stretches[i]! : shrinks[i]!;
  }
  if (mark) {
    natural += widths[to]!;
    boxes += widths[to]!;
  }
  // A last line, or one before an editor's line break, keeps its natural spaces unless it has to shrink.
  const isLoose = isForced(paragraph, to) || isUnfillable(ratio);
  if (isLoose && natural <= target) return NATURAL_SPREAD;
  const parts = { boxes, glyphs, spaces: flexible, size: paragraph.size };
  return spreadOf(target - natural, parts, ratio, isColumn);
}
