/**
 * The blocks of a chapter, or of a part of one → segments: what the paginator works on. A segment is an item with what leads
 * it in (an opener), in all its variants, or blocks without variants.
 */
import type { Block } from '../../model/block.ts';
import { greatest, type Pt } from '../../model/length.ts';
import type { Span } from '../../model/source.ts';
import { NO_SPACE, type Space } from '../../model/style.ts';
import { FORBIDDEN } from '../break-costs.ts';
import type { Area } from '../flow/area.ts';
import { Flow, type LayoutContext } from '../flow/flow.ts';
import { choiceOf, itemVariants, type VariantChoice } from '../items/item-variants.ts';
import type { VerticalItem, VerticalList } from '../list/vertical-list.ts';
import { collapse } from '../list/vertical-list.ts';
import type { Segment } from '../paginate/page-plan.ts';
import { firstSpan, titleOf } from './block-source.ts';

/** What a page plan says of a segment, beside its frames. */
export interface SegmentChoice extends VariantChoice {
  /** Empty for what is no item. */
  readonly title: string;
  /** A section begins with it: white before it is seen as the end of the one before. */
  readonly opensSection: boolean;
  /** Where its source begins. */
  readonly span: Span | undefined;
  /** Over the best way to set it, in the paginator's units. */
  readonly cost: number;
}

/** Each is made when it is asked for. */
export function* segments(
  blocks: readonly Block[],
  area: Area,
  context: LayoutContext,
): Generator<Segment<SegmentChoice>> {
  let isFirst = true;
  let roomLeft: Pt = 0;
  let lead: Block[] = [];
  let spaceBefore: Space = NO_SPACE;
  for (const block of blocks) {
    if (block.type !== 'stack' || !block.isItem) {
      lead.push(block);
      continue;
    }
    const variants = itemVariants(block, { blocks: lead, spaceBefore, roomLeft }, area, context);
    const breakCost = breakCostBefore(isFirst, roomLeft);
    context.forgetParagraphs();
    const title = titleOf(block);
    const span = firstSpan([block]);
    const opensSection = lead.some(asksForRoom);
    roomLeft = greatest(variants.map((variant) => variant.roomLeft));
    yield {
      variants: variants.map((variant) => ({
        list: withBreak(variant.list, breakCost),
        cost: variant.cost,
        choice: { ...variant.choice, title, span, opensSection, cost: variant.cost },
      })),
      mayEndBehind: roomLeft === 0,
    };
    isFirst = false;
    // Which way is chosen is not known yet: no space that one asks for is lost.
    spaceBefore = variants.map(({ trailingSpace }) => trailingSpace).reduce(collapse, NO_SPACE);
    lead = [];
  }
  if (lead.length > 0) {
    const flow = new Flow(context, undefined, spaceBefore);
    flow.holds.oweRoom(roomLeft);
    flow.layBlocks(lead, area);
    const list = withBreak(flow.finish(), breakCostBefore(isFirst, roomLeft));
    const opensSection = lead.some(asksForRoom);
    const own = { title: '', span: firstSpan(lead), opensSection, cost: 0 };
    const choice = { ...choiceOf(flow.facts, new Map(), 0), ...own };
    yield { variants: [{ list, cost: 0, choice }], mayEndBehind: true };
  }
}

/** As openers of sections do. */
function asksForRoom(block: Block): boolean {
  return block.type === 'stack' && (block.leastRoom ?? 0) > 0;
}

/** What it costs to end a page before a segment; a chapter's first has none before it. */
function breakCostBefore(isFirst: boolean, roomLeft: Pt): number | undefined {
  if (isFirst) return undefined;
  return roomLeft > 0 ? FORBIDDEN : 0;
}

/** A page may end before a segment. */
function withBreak(list: VerticalList, cost: number | undefined): VerticalList {
  const start: VerticalItem[] = cost === undefined ? [] : [{ type: 'penalty', cost }];
  return [...start, ...list];
}
