/** Blocks one under another, with or without a painted box round them. */
import type { Block, BoxStyle, StackBlock } from '../../../model/block.ts';
import { childrenOf } from '../../../model/block-tree.ts';
import type { Pt } from '../../../model/length.ts';
import { INSIDE_LOW_BOX } from '../../break-costs.ts';
import { linkContents } from '../../link-contents.ts';
import { type Area, areaBeside } from '../area.ts';
import { roomBeside } from '../beside-float.ts';
import { destinationFrame } from '../destination.ts';
import type { Flow } from '../flow.ts';
import { layArea, onTrial } from '../lay-area.ts';
import { textOfInlines } from '../text-of-inlines.ts';
import { leastWidth, naturalWidth } from './block-width.ts';

/** Painted boxes of five lines are never parted, those of eight unwillingly. */
const FIVE_LINES: Pt = 70;
const EIGHT_LINES: Pt = 120;

export function layStack(block: StackBlock, area: Area, flow: Flow): void {
  const { box } = block;
  const work = () => {
    if (box) layBox(block, box, area, flow);
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
function layBox(block: StackBlock, box: BoxStyle, area: Area, flow: Flow): void {
  const { exclusion } = flow;
  if (exclusion && !box.link) {
    const { padding } = box;
    const sides = padding.left + padding.right;
    const least = leastWidth(block.children, flow.context);
    const isOpen = exclusion.side === 'right' && isOpenToRight(box);
    if (isOpen && least <= areaBeside(area, exclusion).width - sides) {
      layBoxed(block, box, area, flow);
      return;
    }
    const place = roomBeside(area, block.spaceBefore, flow, (width) => {
      if (least > width - sides) return undefined;
      return padding.top + innerHeight(block, box, width, flow) + padding.bottom;
    });
    if (place) {
      flow.beside(exclusion, () => layBoxed(block, box, place, flow));
      return;
    }
  }
  flow.clear();
  const work = () => layBoxed(block, box, area, flow);
  // A few lines on a ground look torn when they are parted.
  const height = box.background
    ? innerHeight(block, box, area.width, flow)
    : Number.POSITIVE_INFINITY;
  if (height <= FIVE_LINES) flow.holds.unbreakable(work);
  else if (height <= EIGHT_LINES) flow.holds.together(work, INSIDE_LOW_BOX);
  else work();
}

/** Height of what stands in a box of a width. */
function innerHeight({ children }: StackBlock, { padding }: BoxStyle, width: Pt, flow: Flow): Pt {
  const sides = padding.left + padding.right;
  return layArea(children, width - sides, onTrial(flow.context), sides > 0).height;
}

/** Nothing is painted that would show where the box ends at the right: its lines may run beside a float and below it. */
function isOpenToRight({ background, borders }: BoxStyle): boolean {
  return !background && !borders.right && !borders.top && !borders.bottom;
}

/** A box keeps at least its first and last line with its padding; it may part in between. */
function layBoxed(block: StackBlock, box: BoxStyle, area: Area, flow: Flow): void {
  const { context } = flow;
  const { padding } = box;
  flow.start(block.spaceBefore);
  const owner = context.structure.owner(block);
  const sides = padding.left + padding.right;
  const inner = area.width - sides;
  const width: Pt =
    box.width === 'fit'
      ? Math.min(area.width, naturalWidth(block.children, inner, context) + sides)
      : area.width;
  flow.open(
    {
      type: 'open',
      box,
      x: area.x,
      width,
      owner,
      ...(block.span && { span: block.span }),
      ...(box.link && {
        link: {
          id: context.structure.linkId(box.link),
          contents: linkContents(wordsIn(block.children).replace(/\s+/g, ' '), box.link),
        },
      }),
    },
    padding.top,
  );
  if (block.destination !== undefined) {
    flow.mark(() => destinationFrame(block, owner, area.x));
  }
  const outer = flow.exclusion;
  flow.layBlocks(block.children, {
    x: area.x + padding.left,
    width: width - sides,
    isInset: area.isInset || sides > 0,
  });
  // The box encloses its own pictures, not the one that it stands beside.
  if (!outer) flow.clear();
  flow.close(padding.bottom);
  flow.askSpace(block.spaceAfter);
}

/** Words of a box that is one link. */
function wordsIn(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.type === 'text' ? textOfInlines(block.children) : wordsIn(childrenOf(block)),
    )
    .join(' ');
}
