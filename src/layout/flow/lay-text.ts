/** A paragraph → lines in the list: broken for the room beside a float and below it in one go. */
import type { TextBlock } from '../../model/block.ts';
import type { ShortLineFinding } from '../../model/finding.ts';
import type { Owner } from '../../model/frame.ts';
import { type Paragraph, PENALTY } from '../../model/paragraph.ts';
import { holdsAddress } from '../../text/tokens.ts';
import { lineFrames } from '../inline/line-frame.ts';
import { isUnfillable, type LineBreaks, RAGGED_RATIO } from '../inline/linebreak.ts';
import { type SetLine, setLines } from '../inline/set-lines.ts';
import { textBetween, textOf, wordsBehind } from '../inline/text-of.ts';
import { type Area, linesBeside } from './area.ts';
import { areaBeside } from './beside-float.ts';
import { breakFor } from './break-text.ts';
import { linesAllNarrow, shapeFor } from './choose-shape.ts';
import { destinationFrame } from './destination.ts';
import type { Flow } from './flow.ts';
import { judgeText } from './judge-text.ts';
import { tableBeside } from './lay-table.ts';
import type { LineShape } from './line-shape.ts';
import type { BrokenText } from './text-memory.ts';
import type { Draw } from './vertical-list.ts';

/** Lines of text that stand with their heading beside a float. */
const LINES_UNDER_HEADING = 2;
/** Lines of a table's title at most. */
const MOST_TITLE_LINES = 2;

export function layText(block: TextBlock, area: Area, flow: Flow): void {
  const { style } = block;
  const { context } = flow;
  const isApart = isHeading(block)
    ? !hasRoomBeside(block, area, flow)
    : isTableApart(block, area, flow);
  if (isApart) flow.clear();
  flow.startText(style.spaceBefore, style.keepWithPrevious);
  const original = context.paragraph(block.children, style, block.span);
  const shape = shapeFor(original, area, flow);
  const looseness = flow.choices.looseness.get(block) ?? 0;
  const broken = breakFor(original, shape, looseness, flow);
  const { paragraph, result, cuts } = broken;
  for (const word of cuts) {
    context.findings.push({ kind: 'broken-word', span: original.span, ...word });
  }
  for (const line of unfillableLines(paragraph, result)) {
    context.findings.push({ kind: 'short-line', span: original.span, ...line });
  }
  judgeText(block, broken, shape, flow);

  const draws = drawsOf(block, broken, shape, context.structure.owner(block));
  const count = result.breaks.length;
  // A heading is one piece, and so is a line that belongs to what stands before it.
  const isHeld = style.sticky > 0 || style.keepWithPrevious;
  for (let i = 0; i < count; i++) {
    flow.line(style.leading, draws[i]!, callsOn(paragraph, result, i), {
      index: i,
      isForbidden: isHeld || i < style.orphans || count - i < style.widows,
      isAfterHyphen: i > 0 && Boolean(paragraph.flagged[result.breaks[i - 1]!]),
    });
  }
  flow.askSpace(style.spaceAfter, style.sticky);
}

/** A ragged line that leads to something, but to a table. */
function isHeading({ style, mentionsTable }: TextBlock): boolean {
  return style.sticky > 0 && style.align !== 'justify' && !mentionsTable;
}

/** Whether a heading that begins beside a float has the first lines of its text there too: else it would stand apart from it. */
function hasRoomBeside(block: TextBlock, area: Area, flow: Flow): boolean {
  const { exclusion, following } = flow;
  if (!exclusion) return true;
  // A picture that follows waits until the one beside it is over, and the text waits for it.
  if (following?.type === 'figure') return false;
  const { style } = block;
  const paragraph = flow.context.paragraph(block.children, style, block.span);
  const own = linesAllNarrow(paragraph, area, areaBeside(area, exclusion), flow);
  const lines = own + LINES_UNDER_HEADING;
  const rest =
    exclusion.bottom - flow.y - flow.spaceToText(style.spaceBefore) - style.spaceAfter.size;
  return linesBeside(rest, style.leading) >= lines;
}

/** Whether a line or two that lead to a table would stand beside a float, and the table under it: the lines are the table's title. */
function isTableApart(block: TextBlock, area: Area, flow: Flow): boolean {
  const { exclusion, following } = flow;
  const { style } = block;
  if (!exclusion || style.sticky === 0 || following?.type !== 'table') return false;
  const paragraph = flow.context.paragraph(block.children, style, block.span);
  const lines = linesAllNarrow(paragraph, area, areaBeside(area, exclusion), flow);
  const height = flow.spaceToText(style.spaceBefore) + lines * style.leading;
  return lines <= MOST_TITLE_LINES && !tableBeside(following, area, flow, height);
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

type UnfillableLine = Pick<ShortLineFinding, 'text' | 'next' | 'isByAddress'>;

/** The lines that stay ragged among justified ones. */
function unfillableLines(
  paragraph: Paragraph,
  { breaks, ratios }: LineBreaks,
): readonly UnfillableLine[] {
  if (paragraph.style.align !== 'justify') return NO_LINES;
  return breaks.flatMap((to, line) => {
    const isLast = line === breaks.length - 1;
    const ratio = ratios[line]!;
    if (isLast || ratio === RAGGED_RATIO || !isUnfillable(ratio)) return [];
    const text = textBetween(paragraph, (breaks[line - 1] ?? -1) + 1, to) + hyphenAt(paragraph, to);
    const next = wordsBehind(paragraph, to);
    const nextLine = textBetween(paragraph, to, breaks[line + 1]!);
    return [{ text, next, isByAddress: [text, next, nextLine].some(holdsAddress) }];
  });
}

/** What is drawn at a line's end that is not drawn elsewhere. */
function hyphenAt(paragraph: Paragraph, at: number): string {
  return paragraph.kinds[at] === PENALTY ? textOf(paragraph, at) : '';
}

const NO_LINES: readonly UnfillableLine[] = [];

const NO_CALLS: readonly number[] = [];

function callsOn(paragraph: Paragraph, result: LineBreaks, line: number): readonly number[] {
  if (paragraph.footnotes.size === 0) return NO_CALLS;
  const from = line === 0 ? -1 : result.breaks[line - 1]!;
  const to = result.breaks[line]!;
  return [...paragraph.footnotes].filter(([at]) => at > from && at <= to).map(([, note]) => note);
}
