/**
 * The blocks of a chapter, or of a part of one → segments: what the paginator works on. A segment is an item with what leads
 * it in (an opener), in all its variants, or blocks without variants.
 */
import type { Block } from '../../model/block.ts';
import { isItem } from '../../model/block-tree.ts';
import { greatest } from '../../model/length.ts';
import type { Span } from '../../model/source.ts';
import { NO_SPACE } from '../../model/style.ts';
import type { Area } from '../flow/builder/area.ts';
import { Flow, type LayoutContext } from '../flow/builder/flow.ts';
import { type Asked, NO_CHOICES, NOTHING_ASKED } from '../flow/builder/flow-facts.ts';
import { type ItemTask, type ItemVariant, itemVariants } from '../items/item-variants.ts';
import { choiceOf, type VariantChoice } from '../items/variant-choice.ts';
import { collapse, plainPenalty, type VerticalList } from '../list/vertical-list.ts';
import { FORBIDDEN } from '../page-prices.ts';
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
  let asked = NOTHING_ASKED;
  let breakCost: number | undefined;
  let lead: Block[] = [];
  for (const block of blocks) {
    if (!isItem(block)) {
      lead.push(block);
      continue;
    }
    const ways = itemVariants({ item: block, lead, asked, area, context });
    context.memory.forget();
    const own = {
      title: titleOf(block),
      span: firstSpan([block]),
      opensSection: lead.some(asksForRoom),
    };
    const variants = ways.map(({ list, cost, choice }) => ({
      list: withBreak(list, breakCost),
      cost,
      choice: { cost, ...own, ...choice },
    }));
    asked = askedBehind(ways);
    yield { variants, mayEndBehind: asked.roomLeft === 0 };
    breakCost = asked.roomLeft > 0 ? FORBIDDEN : 0;
    lead = [];
  }
  if (lead.length > 0) yield leadSegment({ lead, asked, area, context }, breakCost);
}

/** Which way is chosen is not known yet: no space that one asks for is lost. */
function askedBehind(ways: readonly ItemVariant[]): Asked {
  return {
    spaceBefore: ways.map(({ asks }) => asks.spaceBefore).reduce(collapse, NO_SPACE),
    roomLeft: greatest(ways.map(({ asks }) => asks.roomLeft)),
  };
}

/** Blocks that lead to no item. */
function leadSegment(
  { lead, asked, area, context }: Omit<ItemTask, 'item'>,
  breakCost: number | undefined,
): Segment<SegmentChoice> {
  const flow = new Flow(context, NO_CHOICES, asked);
  flow.layBlocks(lead, area);
  const list = withBreak(flow.finish(), breakCost);
  const own = {
    title: '',
    span: firstSpan(lead),
    opensSection: lead.some(asksForRoom),
    cost: 0,
  };
  const choice = { ...choiceOf(flow.facts), ...own };
  return { variants: [{ list, cost: 0, choice }], mayEndBehind: true };
}

/** As openers of sections do. */
function asksForRoom(block: Block): boolean {
  return block.type === 'stack' && (block.leastRoom ?? 0) > 0;
}

/** A page may end before a segment, at a cost; a chapter's first has no such place before it. */
function withBreak(list: VerticalList, cost: number | undefined): VerticalList {
  if (cost === undefined) return list;
  const start: VerticalList = [plainPenalty(cost)];
  return start.concat(list);
}
