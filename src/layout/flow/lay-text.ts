/** A paragraph → lines in the list: broken for the room beside a float and below it in one go. */
import type { TextBlock } from '../../model/block.ts';
import type { Owner } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { FILL_STRETCH, MEAN_CHARACTER_EM, type Paragraph } from '../../model/paragraph.ts';
import { balanceParagraph } from '../inline/balance.ts';
import { lineFrames } from '../inline/line-frame.ts';
import {
  breakIntoLines,
  breakParagraph,
  isOverfull,
  type LineBreaks,
} from '../inline/linebreak.ts';
import { type SetLine, setLines } from '../inline/set-lines.ts';
import { splitLongWords } from '../inline/split-long-words.ts';
import { destinationFrame } from './destination.ts';
import { type Area, type Flow, linesBeside } from './flow.ts';
import { type BrokenText, findBroken, keepBroken } from './text-memory.ts';
import type { Draw } from './vertical-list.ts';

/** Under so many characters a line, justified text shows gaps: it is set ragged. */
const FEWEST_CHARACTERS = 40;
/** Ragged lines that may stand under a float and keep clear of its margin. */
const MOST_RAGGED_BELOW = 2;
/** Ratios up to this are good setting and cost nothing; beyond the others a reader sees gaps. */
const GOOD_RATIO = 0.7;
const LOOSE_RATIO = 1.6;
const AWFUL_RATIO = 3.5;
/** A runt is as bad as so much looseness: another width of the picture, or another line, may spare it. */
const RUNT = 8;
/** So is what a picture's lower edge tears from a paragraph, but less. */
const TORN_AT_EDGE = 5;

export function layText(block: TextBlock, area: Area, flow: Flow): void {
  const { style } = block;
  flow.start(style.spaceBefore, style.keepWithPrevious);
  const { context } = flow;
  const original = context.paragraph(block.children, style, block.span);
  const shape = shapeOf(original, area, flow);
  const looseness = flow.choices.looseness.get(block) ?? 0;
  const broken = breakFor(original, shape, looseness, flow);
  const { paragraph, result, cuts } = broken;
  for (const word of cuts) {
    context.findings.push({ kind: 'broken-word', span: original.span, ...word });
  }
  judge(block, paragraph, result, shape, flow);

  const draws = drawsOf(block, broken, shape, context.structure.owner(block));
  const count = result.breaks.length;
  // A heading is one piece, and so is a line that belongs to what stands before it.
  const isHeld = style.sticky > 0 || style.keepWithPrevious;
  for (let i = 0; i < count; i++) {
    flow.line(style.leading, draws[i]!, notesOn(paragraph, result, i), {
      index: i,
      isForbidden: isHeld || i < style.orphans || count - i < style.widows,
      isAfterHyphen: i > 0 && Boolean(paragraph.flagged[result.breaks[i - 1]!]),
    });
  }
  flow.end(style.spaceAfter, style.sticky);
}

/** Draws the lines one by one; all are set when the first is drawn. */
function drawsOf(
  block: TextBlock,
  broken: BrokenText,
  shape: LineShape,
  owner: Owner,
): readonly Draw[] {
  const { paragraph, result, drawn } = broken;
  const narrowX = shape.narrowLines > 0 ? shape.narrow.x : 0;
  const wideX = shape.wide.x;
  const known = drawn.find(
    (one) => one.block === block && one.narrowX === narrowX && one.wideX === wideX,
  );
  if (known) return known.draws;
  let lines: readonly SetLine[] | undefined;
  const draws = result.breaks.map((_, i) => () => {
    lines ??= setLines(paragraph, result, shape.measureAt, shape.xAt);
    const frames = lineFrames(lines[i]!, paragraph, owner, 0, 0);
    return i === 0 ? [...destinationFrame(block, owner, wideX), ...frames] : frames;
  });
  drawn.push({ block, narrowX, wideX, draws });
  return draws;
}

/**
 * Ragged lines, headings and sources, that would come out under a float by a line or two stay as narrow as beside it:
 * else their end would stand at the other margin, torn from the rest.
 */
function shapeOf(paragraph: Paragraph, area: Area, flow: Flow): LineShape {
  const { style } = paragraph;
  const shape = shapeBeside(area, style.leading, flow, style.hangingIndent);
  const { narrowLines, narrow } = shape;
  if (style.align === 'justify' || narrowLines === 0) return shape;
  const measure = narrow.width - (style.hangingIndent ?? 0);
  const { breaks } =
    style.align === 'balance'
      ? balanceParagraph(paragraph, measure).result
      : breakParagraph(paragraph, () => measure);
  const below = breaks.length - narrowLines;
  return below > 0 && below <= MOST_RAGGED_BELOW
    ? shapeOfLines(area, narrow, breaks.length, style.hangingIndent)
    : shape;
}

/** Measures of a paragraph's lines: the first `narrowLines` stand beside a float. */
export interface LineShape {
  readonly narrowLines: number;
  readonly narrow: Area;
  readonly wide: Area;
  readonly measureAt: (line: number) => Pt;
  readonly xAt: (line: number) => Pt;
}

export function shapeBeside(area: Area, leading: Pt, flow: Flow, hanging: Pt = 0): LineShape {
  const exclusion = flow.exclusion;
  let narrowLines = 0;
  let narrow = area;
  if (exclusion) {
    narrowLines = linesBeside(exclusion.bottom - flow.y, leading);
    narrow = {
      x: exclusion.side === 'left' ? area.x + exclusion.width : area.x,
      width: area.width - exclusion.width,
    };
  }
  return shapeOfLines(area, narrow, narrowLines, hanging);
}

function shapeOfLines(wide: Area, narrow: Area, narrowLines: number, hanging: Pt = 0): LineShape {
  return {
    narrowLines,
    narrow,
    wide,
    measureAt: (line) =>
      (line < narrowLines ? narrow.width : wide.width) - (line > 0 ? hanging : 0),
    xAt: (line) => (line < narrowLines ? narrow.x : wide.x) + (line > 0 ? hanging : 0),
  };
}

/** Breaks a paragraph for a shape, once. */
function breakFor(
  paragraph: Paragraph,
  shape: LineShape,
  looseness: number,
  flow: Flow,
): BrokenText {
  const { narrowLines, narrow, wide } = shape;
  const narrowWidth = narrowLines > 0 ? narrow.width : 0;
  const wanted = { narrowLines, narrowWidth, wideWidth: wide.width, looseness };
  const { texts } = flow.context;
  const known = findBroken(texts, paragraph, wanted);
  if (known) return known;
  const broken = { ...wanted, ...breakAnew(paragraph, shape, looseness, flow), drawn: [] };
  keepBroken(texts, paragraph, broken);
  return broken;
}

type Broken = Pick<BrokenText, 'paragraph' | 'result' | 'cuts'>;

function breakAnew(paragraph: Paragraph, shape: LineShape, looseness: number, flow: Flow): Broken {
  const suited = raggedWhereNarrow(paragraph, shape);
  if (suited.style.align === 'balance') {
    const measure = shape.narrowLines > 0 ? shape.narrow.width : shape.wide.width;
    const { result } = balanceParagraph(suited, measure - (suited.style.hangingIndent ?? 0));
    if (!isOverfull(result)) return { paragraph: suited, result, cuts: [] };
  }
  let result = breakParagraph(suited, shape.measureAt);
  if (looseness !== 0) {
    result = breakIntoLines(suited, shape.measureAt, result.breaks.length + looseness) ?? result;
  }
  if (!isOverfull(result)) return { paragraph: suited, result, cuts: [] };
  const room = shape.narrowLines > 0 ? shape.narrow.width : shape.wide.width;
  const narrowest = room - (suited.style.hangingIndent ?? 0);
  const split = splitLongWords(suited, narrowest, flow.context.engine);
  return {
    paragraph: split.paragraph,
    result: breakParagraph(split.paragraph, shape.measureAt),
    cuts: split.words,
  };
}

function raggedWhereNarrow(paragraph: Paragraph, shape: LineShape): Paragraph {
  if (paragraph.style.align !== 'justify') return paragraph;
  const narrowest = shape.narrowLines > 0 ? shape.narrow.width : shape.wide.width;
  if (narrowest >= FEWEST_CHARACTERS * MEAN_CHARACTER_EM * paragraph.size) return paragraph;
  return {
    ...paragraph,
    style: { ...paragraph.style, align: 'left' },
    stretches: Float64Array.from(paragraph.stretches, (stretch) =>
      stretch >= FILL_STRETCH ? stretch : 0,
    ),
    shrinks: new Float64Array(paragraph.shrinks.length),
  };
}

/** Notes how well the paragraph is set, and whether it could give or take a line. */
function judge(
  block: TextBlock,
  paragraph: Paragraph,
  result: LineBreaks,
  shape: LineShape,
  flow: Flow,
): void {
  if (paragraph.style.align !== 'justify') return;
  const isLast = (i: number) => i === result.ratios.length - 1;
  result.ratios.forEach((ratio, i) => {
    if (!isLast(i)) flow.facts.looseness += looseness(ratio);
  });
  if (result.isRunt) flow.facts.looseness += RUNT;
  if (result.isTornAtEdge) flow.facts.looseness += TORN_AT_EDGE;
  if (shape.narrowLines === 0) {
    const { measureAt } = shape;
    flow.facts.flexible.push({ block, lines: result.breaks.length, measureAt });
  }
}

function looseness(ratio: number): number {
  if (ratio <= GOOD_RATIO) return 0;
  const seen = ratio > LOOSE_RATIO ? 8 : 0;
  const awful = ratio > AWFUL_RATIO ? 40 : 0;
  return (ratio - GOOD_RATIO) ** 2 + seen + awful;
}

const NO_NOTES: readonly number[] = [];

function notesOn(paragraph: Paragraph, result: LineBreaks, line: number): readonly number[] {
  if (paragraph.footnotes.size === 0) return NO_NOTES;
  const from = line === 0 ? -1 : result.breaks[line - 1]!;
  const to = result.breaks[line]!;
  return [...paragraph.footnotes].filter(([at]) => at > from && at <= to).map(([, note]) => note);
}
