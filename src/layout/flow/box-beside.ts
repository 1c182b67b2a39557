/** Where a box can stand beside a float. In: the box and an area. Out: the narrower area, or nothing where it must go below the float. */
import type { Block, BoxStyle, StackBlock } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import { roomBeside } from './beside-float.ts';
import { leastWidth } from './block-width.ts';
import { type Area, areaBeside } from './builder/area.ts';
import type { Flow } from './builder/flow.ts';
import { layArea, onTrial } from './lay-area.ts';

/** A stack with a box round it. */
export type BoxBlock = StackBlock & { readonly box: BoxStyle };

export function isBox(block: Block | undefined): block is BoxBlock {
  return block?.type === 'stack' && block.box !== undefined;
}

/** Whether its lines run beside the float and on below it, like those of a paragraph. */
export function runsRound({ box, children }: BoxBlock, area: Area, flow: Flow): boolean {
  const { exclusion, context } = flow;
  if (exclusion?.side !== 'right' || box.link || !isOpenToRight(box)) return false;
  return leastWidth(children, context) <= areaBeside(area, exclusion).width - sidesOf(box);
}

/**
 * Where it stands beside the float in one piece.
 * @param over height of what is yet to come over it, and stays with it
 */
export function boxBeside(block: BoxBlock, area: Area, flow: Flow, over: Pt = 0): Area | undefined {
  const { box, children } = block;
  if (box.link) return undefined;
  const { padding } = box;
  const least = leastWidth(children, flow.context);
  return roomBeside(block, area, flow, over, (width) => {
    if (least > width - sidesOf(box)) return undefined;
    return padding.top + innerHeight(block, width, flow) + padding.bottom;
  });
}

/** Height of what stands in a box of a width. */
export function innerHeight({ box, children }: BoxBlock, width: Pt, flow: Flow): Pt {
  const sides = sidesOf(box);
  return layArea(children, width - sides, onTrial(flow.context), sides > 0).height;
}

/** Padding at both sides. */
export function sidesOf({ padding }: BoxStyle): Pt {
  return padding.left + padding.right;
}

/** Nothing is painted that would show where the box ends at the right. */
function isOpenToRight({ background, borders }: BoxStyle): boolean {
  return !background && !borders.right && !borders.top && !borders.bottom;
}
