/** Blocks one under another, with or without a painted box round them. */
import type { Block, LinkTarget, StackBlock } from '../../../model/block.ts';
import { childrenOf } from '../../../model/block-tree.ts';
import type { Pt } from '../../../model/length.ts';
import { linkContents } from '../../link-contents.ts';
import type { GroupOpen } from '../../list/vertical-list.ts';
import { INSIDE_LOW_BOX } from '../../page-prices.ts';
import { layInOnePiece } from '../beside-float.ts';
import { naturalWidth } from '../block-width.ts';
import { type BoxBlock, boxBeside, innerHeight, isBox, runsRound, sidesOf } from '../box-beside.ts';
import type { Area } from '../builder/area.ts';
import type { Flow, LayoutContext } from '../builder/flow.ts';
import { destinationFrame } from '../destination.ts';
import { textOfInlines } from '../text-of-inlines.ts';

/** Painted boxes of five lines are never parted, those of eight unwillingly. */
const FIVE_LINES: Pt = 70;
const EIGHT_LINES: Pt = 120;

export function layStack(block: StackBlock, area: Area, flow: Flow): void {
  const work = () => {
    if (isBox(block)) layBox(block, area, flow);
    else layPlain(block, area, flow);
  };
  if (block.leastRoom) flow.holds.askRoom(block.leastRoom);
  if (block.keepWithPrevious) flow.keepWithPrevious();
  if (block.isUnbreakable) flow.holds.unbreakable(work);
  else if (block.keepsTogether) flow.holds.together(work);
  else work();
}

function layPlain(block: StackBlock, area: Area, flow: Flow): void {
  flow.askSpace(block.spaceBefore);
  const owner = flow.context.structure.owner(block);
  if (block.destination !== undefined) {
    flow.mark(() => destinationFrame(block, owner, area.x));
  }
  flow.layBlocks(block.children, area);
  flow.askSpace(block.spaceAfter);
}

/** A box stands beside a float if it can, or below it. */
function layBox(block: BoxBlock, area: Area, flow: Flow): void {
  const { exclusion } = flow;
  if (exclusion) {
    if (runsRound(block, area, flow)) {
      layBoxed(block, area, flow);
      return;
    }
    const place = boxBeside(block, area, flow);
    if (place) {
      layInOnePiece(exclusion, flow, () => layBoxed(block, place, flow));
      return;
    }
  }
  flow.clear();
  const work = () => layBoxed(block, area, flow);
  // A few lines on a ground look torn when they are parted.
  const height = block.box.background
    ? innerHeight(block, area.width, flow)
    : Number.POSITIVE_INFINITY;
  if (height <= FIVE_LINES) flow.holds.unbreakable(work);
  else if (height <= EIGHT_LINES) flow.holds.together(work, INSIDE_LOW_BOX);
  else work();
}

/** A box keeps at least its first and last line with its padding; it may part in between. */
function layBoxed(block: BoxBlock, area: Area, flow: Flow): void {
  const { padding } = block.box;
  const sides = sidesOf(block.box);
  flow.start(block.spaceBefore, 'box');
  const group = groupOf(block, area, flow.context);
  flow.open(group, padding.top);
  if (block.destination !== undefined) {
    flow.mark(() => destinationFrame(block, group.owner, area.x));
  }
  const outer = flow.exclusion;
  flow.layBlocks(block.children, {
    x: area.x + padding.left,
    width: group.width - sides,
    isInset: area.isInset || sides > 0,
  });
  // The box encloses its own pictures, not the one that it stands beside.
  if (!outer) flow.clear();
  flow.close(padding.bottom);
  flow.askSpace(block.spaceAfter);
}

/** What is painted of a box: as wide as its place, or as its content. */
function groupOf(block: BoxBlock, { x, width }: Area, context: LayoutContext): GroupOpen {
  const { box, children, span } = block;
  const { link } = box;
  const sides = sidesOf(box);
  const { structure } = context;
  const natural = () => naturalWidth(children, width - sides, context) + sides;
  return {
    type: 'open',
    box,
    x,
    width: box.width === 'fit' ? Math.min(width, natural()) : width,
    owner: structure.owner(block),
    ...(span && { span }),
    ...(link && { link: { id: structure.linkId(link), contents: contentsOf(children, link) } }),
  };
}

function contentsOf(children: readonly Block[], link: LinkTarget): string {
  return linkContents(wordsIn(children).replace(/\s+/g, ' '), link);
}

/** Words of a box that is one link. */
function wordsIn(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.type === 'text' ? textOfInlines(block.children) : wordsIn(childrenOf(block)),
    )
    .join(' ');
}
