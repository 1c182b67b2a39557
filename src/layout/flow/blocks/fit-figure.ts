/** How wide a figure is, and where it stands: what was wanted or chosen, held within its area and the greatest height of its rule. */
import type { FigureBlock } from '../../../model/block.ts';
import { HAIR, type Pt } from '../../../model/length.ts';
import { widestBeside } from '../../../model/room-beside.ts';
import { widthAtHeight } from '../../../model/width-at-height.ts';
import type { Area } from '../builder/area.ts';
import type { FigureChoice, MovableFact } from '../builder/flow-facts.ts';

/** What the template and the editor want, before any search. */
export function wantedChoice(block: FigureBlock, area: Area): FigureChoice {
  const { sides, width } = block.placement;
  const side = sides[0] ?? 'left';
  return { side, width: side === 'full' ? Math.min(width.wanted, area.width) : width.wanted };
}

/** Whether a picture takes the measure: it was asked for, or no text would fit beside it. */
export function takesMeasure(
  block: FigureBlock,
  area: Area,
  choice: FigureChoice = wantedChoice(block, area),
): boolean {
  return fitChoice(block, choice, area).choice.side === 'full';
}

/** Holds a choice within the area and the greatest height. */
export function fitChoice(
  block: FigureBlock,
  choice: FigureChoice,
  area: Area,
): Pick<MovableFact, 'choice' | 'limit' | 'highest'> {
  const { clearance } = block.placement;
  const highest = greatestWidth(block, area.width);
  const width = Math.min(choice.width, area.width, highest);
  const fillsMeasure = highest >= area.width;
  const height = fillsMeasure ? {} : { highest };
  const limit = fillsMeasure ? 'measure' : 'height';
  const held = width < choice.width ? ({ limit } as const) : {};
  const widest = widestBeside(area.width, clearance, block.alignLeading);
  const isTooWide = choice.side !== 'full' && width > widest + HAIR;
  if (isTooWide) return { choice: { side: 'full', width }, limit: 'room', ...height };
  return { choice: { side: choice.side, width }, ...held, ...height };
}

/** Width of the pictures and the gaps between them when they are as high as they may be, or the measure where that is near. */
export function greatestWidth({ images, placement }: FigureBlock, measure: Pt): Pt {
  const gaps = rowGap({ placement }) * (images.length - 1);
  return widthAtHeight(placement.maxHeight, rowAspect({ images }), gaps, measure);
}

/** Pictures of a row stand as far apart as text from a picture. */
export function rowGap({ placement }: Pick<FigureBlock, 'placement'>): Pt {
  return placement.clearance;
}

/** Width over height of the pictures side by side, gaps left out. */
export function rowAspect({ images }: Pick<FigureBlock, 'images'>): number {
  return images.reduce((sum, image) => sum + image.picture.aspect, 0);
}
