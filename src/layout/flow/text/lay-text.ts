/** A paragraph → lines in the list: broken for the room beside a float and below it in one go. */
import type { TableBlock, TextBlock } from '../../../model/block.ts';
import type { Pt } from '../../../model/length.ts';
import { collapse } from '../../list/vertical-list.ts';
import { boxBeside, isBox, runsRound } from '../box-beside.ts';
import { type Area, areaBeside, type Exclusion, linesBeside } from '../builder/area.ts';
import type { Flow } from '../builder/flow.ts';
import { isAllNarrow } from '../line-shape.ts';
import { tableBeside } from '../tables/lay-table.ts';
import { breakFor } from './break-text.ts';
import { linesAllNarrow, shapeFor } from './choose-shape.ts';
import { heightOverEdge } from './height-over-edge.ts';
import { BEGINS_AT_EDGE, judgeText } from './judge-text.ts';
import { isHeading, isTaggedAsHeading, leadsOn } from './leading-text.ts';
import { linesOf } from './text-lines.ts';

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
  if (style.keepWithPrevious) flow.keepWithPrevious();
  flow.start(style.spaceBefore, 'text');
  const paragraph = context.paragraph(block);
  const over = heightOverEdge(paragraph, area, flow);
  if (over > 0) {
    flow.goDown(over);
    flow.facts.gaps += BEGINS_AT_EDGE;
  }
  const beside = (style.keepWithPrevious ? flow.shadow.besideLast : undefined) ?? flow.exclusion;
  const shape = shapeFor(paragraph, area, flow);
  const looseness = flow.choices.looseness.get(block) ?? 0;
  const broken = breakFor(paragraph, shape, looseness, context);
  for (const finding of broken.findings) context.findings.push(finding);
  judgeText(block, broken, shape, flow);
  const owner = context.structure.owner(block);
  for (const line of linesOf(block, broken, shape, owner)) flow.line(line);
  if (beside && isAllNarrow(shape)) flow.shadow.keepBeside(beside);
  flow.askSpace(style.spaceAfter, style.sticky);
  if (leadsOn(block) && isTaggedAsHeading(block)) flow.holds.nameHeading();
}

/** Whether a heading that begins beside a float has what it leads to there too, of a text the first lines, and is not parted from it. */
function hasRoomBeside(block: TextBlock, area: Area, flow: Flow): boolean {
  const { exclusion, following } = flow;
  if (!exclusion) return true;
  // A picture that follows waits until the one beside it is over, and the text waits for it.
  if (following?.type === 'figure') return false;
  const { style } = block;
  const own = linesOfNarrow(block, area, exclusion, flow);
  const space = flow.spaceTo(style.spaceBefore, 'text');
  const height = space + own * style.leading;
  if (isBox(following) && !runsRound(following, area, flow)) {
    return boxBeside(following, area, flow, height) !== undefined;
  }
  const led = tableLedTo(block, height, area, flow);
  if (led) return tableBeside(led.table, area, flow, led.over) !== undefined;
  const lines = own + LINES_UNDER_HEADING;
  const rest = exclusion.bottom - flow.y - space - style.spaceAfter.size;
  return linesBeside(rest, style.leading) >= lines;
}

/** A table right under a heading or under its title there, and how high what stands over it is. @param height of the heading */
function tableLedTo(
  heading: TextBlock,
  height: Pt,
  area: Area,
  flow: Flow,
): { readonly table: TableBlock; readonly over: Pt } | undefined {
  const { exclusion, following, afterFollowing } = flow;
  if (following?.type === 'table') return { table: following, over: height };
  if (!exclusion || !leadsOn(following) || afterFollowing?.type !== 'table') return undefined;
  const { style } = following;
  const lines = linesOfNarrow(following, area, exclusion, flow);
  if (lines > MOST_TITLE_LINES) return undefined;
  const between = collapse(heading.style.spaceAfter, style.spaceBefore).size;
  return { table: afterFollowing, over: height + between + lines * style.leading };
}

/** Whether a line or two that lead to a table would stand beside a float, and the table under it: the lines are the table's title. */
function isTableApart(block: TextBlock, area: Area, flow: Flow): boolean {
  const { exclusion, following } = flow;
  const { style } = block;
  if (!exclusion || !leadsOn(block) || following?.type !== 'table') return false;
  const lines = linesOfNarrow(block, area, exclusion, flow);
  const height = flow.spaceTo(style.spaceBefore, 'text') + lines * style.leading;
  return lines <= MOST_TITLE_LINES && !tableBeside(following, area, flow, height);
}

/** Lines of a text that is all as narrow as beside a float. */
function linesOfNarrow(block: TextBlock, area: Area, float: Exclusion, flow: Flow): number {
  return linesAllNarrow(flow.context.paragraph(block), area, areaBeside(area, float), flow);
}
