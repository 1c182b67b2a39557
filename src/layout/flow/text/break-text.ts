/**
 * Breaks a paragraph for the measures of its place: into the lines that cost least or the number asked for, ragged where
 * the measure is too narrow to justify, and with its long words parted where no line holds them. Each way is broken once.
 */
import type { Pt } from '../../../model/length.ts';
import {
  hyphenWidth,
  INFINITE_PENALTY,
  isFill,
  LATE_HYPHEN,
  type Paragraph,
  widthOfCharacters,
} from '../../../model/paragraph.ts';
import { balanceParagraph } from '../../inline/balance.ts';
import { breakIntoLines, breakParagraph } from '../../inline/break-paragraph.ts';
import { isOverfull, type LineBreaks } from '../../inline/line-breaks.ts';
import { RAGGED_RATIO } from '../../inline/line-ratio.ts';
import type { ParShape } from '../../inline/par-shape.ts';
import { type BrokenParagraph, NO_CUTS, splitIfOverfull } from '../../inline/split-long-words.ts';
import type { Area } from '../builder/area.ts';
import type { LayoutContext } from '../builder/flow.ts';
import { isAllNarrow, type LineShape, measuresOf } from '../line-shape.ts';
import { type BrokenText, findBroken, keepBroken } from '../memory/text-memory.ts';
import { gapsOf } from './judge-text.ts';
import { textFindings } from './text-findings.ts';

/** With fewer characters a line justified text shows gaps: it is set ragged. */
const FEWEST_CHARACTERS = 39;
/** With fewer characters a line ragged text is hyphenated where one of its lines would be half empty. */
const FEWEST_WITHOUT_HYPHENS = 30;
/** Beyond this ratio a ragged line of so few characters is half empty. */
const MOST_RAGGED = 1;
/** Ragged text of no more lines than this is seen at once: its last line may not be a runt. */
const MOST_BALANCED = 3;
/** The measure is made narrower for it by steps, down to this share. */
const NARROWER_BY = 0.02;
const LEAST_SHARE = 0.7;
/** Entries of lists, quotations and notes are short, and a loose line in them is rarely made good by the next. */
const FEWEST_IN_INSET = 45;

export function breakFor(
  paragraph: Paragraph,
  shape: LineShape,
  looseness: number,
  context: LayoutContext,
): BrokenText {
  const { narrowLines, narrow, wide } = shape;
  const narrowWidth = narrowLines > 0 ? narrow.width : 0;
  const isInset = wide.isInset ?? false;
  const wanted = { isInset, narrowLines, narrowWidth, wideWidth: wide.width, looseness };
  const { texts } = context.memory;
  const known = findBroken(texts, paragraph, wanted);
  if (known) return known;
  const set =
    looseness === 0
      ? breakAnew(paragraph, shape, context)
      : loosened(breakFor(paragraph, shape, 0, context), shape, looseness);
  const { paragraph: own, result, cuts } = set;
  const findings = textFindings(set);
  const gaps = gapsOf(own, result, own.style.align !== paragraph.style.align);
  const broken = { wanted, paragraph: own, result, cuts, findings, gaps };
  keepBroken(texts, paragraph, broken);
  return broken;
}

/** The same with `looseness` more lines (TeX: \looseness), where no reader minds how they look. */
function loosened(
  { paragraph, result, cuts }: BrokenParagraph,
  shape: LineShape,
  looseness: number,
): BrokenParagraph {
  const lines = result.breaks.length + looseness;
  const other =
    cuts.length === 0 && breakIntoLines(paragraph, measuresOf(shape), lines, isAllNarrow(shape));
  return { paragraph, result: other || result, cuts };
}

/**
 * By the first of these that does: balanced, where the style asks for it; where the measure is too narrow to justify, ragged without
 * hyphens, and justified below; else as it is, or ragged with hyphens, and with words parted that no line holds.
 */
function breakAnew(
  paragraph: Paragraph,
  shape: LineShape,
  context: LayoutContext,
): BrokenParagraph {
  const measures = measuresOf(shape);
  const narrowest = Math.min(...measures);
  const suited = raggedWhereNarrow(paragraph, shape, measures[0]!);
  if (suited.style.align === 'balance') {
    const result = balanceParagraph(suited, narrowest);
    if (!isOverfull(result)) return { paragraph: suited, result, cuts: NO_CUTS };
  }
  if (suited !== paragraph) {
    const whole = withoutHyphens(suited);
    const result = breakParagraph(whole, measures, isAllNarrow(shape));
    if (!isOverfull(result)) {
      const both = raggedThenJustified(paragraph, result, shape, measures);
      if (both) return both;
      if (!isTorn(result, suited, narrowest)) return { paragraph: whole, result, cuts: NO_CUTS };
    }
  }
  let result = breakParagraph(suited, measures, isAllNarrow(shape));
  if (isLeadWithRunt(paragraph, result, shape)) result = fuller(suited, narrowest, result);
  return splitIfOverfull(suited, result, measures, context.engine, isAllNarrow(shape));
}

/**
 * Text too narrow to justify beside a float, and wide enough under it: ragged beside it, justified below. All of it is broken as
 * justified text is, with hyphens, so that the edge beside the float is nearly even; then its lines there are told not to be stretched
 * to their measure, though those too long are still closed up to it. Undefined where no line comes out below, or is wide enough there.
 * @param ragged its breaks without hyphens, none of them overfull: with hyphens none is either, and no word is cut
 */
function raggedThenJustified(
  paragraph: Paragraph,
  ragged: LineBreaks,
  { narrowLines, wide }: LineShape,
  measures: ParShape,
): BrokenParagraph | undefined {
  const isBelow = narrowLines > 0 && ragged.breaks.length > narrowLines + 1;
  if (!isBelow || isTooNarrow(wide.width, paragraph, wide)) return undefined;
  const justified = breakParagraph(paragraph, measures);
  const ratios = justified.ratios.map((ratio, line) =>
    line < narrowLines && ratio > 0 ? RAGGED_RATIO : ratio,
  );
  return { paragraph, result: { ...justified, ratios }, cuts: NO_CUTS };
}

/** The same lines on the widest measure on which the last is no runt: the others give it a word, and stay full. */
function fuller(paragraph: Paragraph, measure: Pt, ending: LineBreaks): LineBreaks {
  const lines = ending.breaks.length;
  for (let share = 1 - NARROWER_BY; share >= LEAST_SHARE; share -= NARROWER_BY) {
    const narrower = breakParagraph(paragraph, [measure * share]);
    if (narrower.breaks.length > lines) break;
    if (!narrower.isRunt) return narrower;
  }
  return balanceParagraph(paragraph, measure);
}

/** A lead of few ragged lines, of which the last is too short to stand for a line. */
function isLeadWithRunt(
  { style }: Paragraph,
  result: LineBreaks,
  { narrowLines }: LineShape,
): boolean {
  const isShort = result.breaks.length <= MOST_BALANCED && narrowLines === 0;
  return isShort && result.isRunt && style.align === 'left' && !isOverfull(result);
}

/** @param first measure of its lines */
function raggedWhereNarrow(paragraph: Paragraph, { wide }: LineShape, first: Pt): Paragraph {
  if (paragraph.style.align !== 'justify') return paragraph;
  if (!isTooNarrow(first, paragraph, wide)) return paragraph;
  return {
    ...paragraph,
    style: { ...paragraph.style, align: 'left' },
    stretches: Float64Array.from(paragraph.stretches, (stretch, i) =>
      isFill(paragraph, i) ? stretch : 0,
    ),
    shrinks: new Float64Array(paragraph.shrinks.length),
  };
}

/** Whether justified text would show gaps for want of characters on a line. */
function isTooNarrow(measure: Pt, paragraph: Paragraph, { isInset }: Area): boolean {
  const fewest = isInset ? FEWEST_IN_INSET : FEWEST_CHARACTERS;
  return measure < widthOfCharacters(paragraph, fewest);
}

/** Whether ragged lines of few characters need hyphens: one of them is a word among full ones. */
function isTorn({ ratios }: LineBreaks, paragraph: Paragraph, measure: Pt): boolean {
  if (measure >= widthOfCharacters(paragraph, FEWEST_WITHOUT_HYPHENS)) return false;
  return ratios.slice(0, -1).some((ratio) => ratio > MOST_RAGGED);
}

/** Ragged lines have room enough: a word is parted at a hyphen of its own only. */
function withoutHyphens(paragraph: Paragraph): Paragraph {
  return {
    ...paragraph,
    penalties: Int32Array.from(paragraph.penalties, (penalty, i) =>
      hyphenWidth(paragraph, i) > 0 ? INFINITE_PENALTY : penalty,
    ),
    breakKinds: Uint8Array.from(paragraph.breakKinds, (kind) => kind & ~LATE_HYPHEN),
  };
}
