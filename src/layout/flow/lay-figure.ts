/**
 * A figure: at a side with text beside it, or as wide as the measure. Beside text its top stands at the height of the
 * first line's capitals. Caption and credit are set under it at its width. Never taller than its rule allows.
 */
import type { FigureBlock } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { destinationFrame } from './destination.ts';
import { drawList } from './draw-list.ts';
import type { Area, FigureChoice, FloatFact, Flow, LayoutContext } from './flow.ts';
import { type FinishedArea, layArea } from './lay-area.ts';
import { pictureFrames } from './lay-image.ts';

/** Distance of the capitals' tops from the top of a line of body text, as a share of the leading. */
const CAPITALS_TOP = 0.26;
/** Room under a float before lines may run below it, beside its clearance's share. */
const CLEARANCE_BELOW = 0.5;

export function layFigure(block: FigureBlock, area: Area, flow: Flow): void {
  const wanted = flow.choices.figures.get(block) ?? wantedChoice(block, area);
  const fitted = fitChoice(block, wanted, area);
  const { choice } = fitted;
  flow.facts.floats.push({ block, ...fitted });
  flow.clear();
  flow.start(block.spaceBefore);
  if (choice.side === 'full') layFull(block, choice, area, flow);
  else layBeside(block, choice, choice.side, area, flow);
}

/** What the template and the editor want, before any search. */
export function wantedChoice(block: FigureBlock, area: Area): FigureChoice {
  const { sides, width } = block.placement;
  const side = sides[0] ?? 'left';
  return { side, width: side === 'full' ? Math.min(width.wanted, area.width) : width.wanted };
}

/** Holds a choice within the area and the greatest height. */
function fitChoice(
  block: FigureBlock,
  choice: FigureChoice,
  area: Area,
): Pick<FloatFact, 'choice' | 'limit'> {
  const { maxHeight, clearance } = block.placement;
  const gaps = clearance * (block.images.length - 1);
  const highest = maxHeight * rowAspect(block) + gaps;
  const width = Math.min(choice.width, area.width, highest);
  const limit = highest < area.width ? 'height' : 'measure';
  const held = width < choice.width ? ({ limit } as const) : {};
  // Beside a picture as wide as this no line could stand.
  const isTooWide = choice.side !== 'full' && area.width - width - clearance < area.width * 0.3;
  if (isTooWide) return { choice: { side: 'full', width }, limit: 'room' };
  return { choice: { side: choice.side, width }, ...held };
}

/** Width over height of the pictures side by side, gaps left out. */
export function rowAspect(block: FigureBlock): number {
  return block.images.reduce((sum, image) => sum + image.picture.aspect, 0);
}

interface SetFigure {
  readonly height: Pt;
  readonly draw: (x: Pt, y: Pt) => readonly Frame[];
}

function setFigure(block: FigureBlock, width: Pt, context: LayoutContext): SetFigure {
  const gaps = block.placement.clearance * Math.max(0, block.images.length - 1);
  const height = (width - gaps) / rowAspect(block);
  const caption: FinishedArea | undefined = block.caption.length
    ? layArea(block.caption, width, context)
    : undefined;
  const whole = height + (caption ? block.captionGap + caption.height : 0);
  return {
    height: whole,
    draw: (x, y) => {
      const frames: Frame[] = [];
      let left = x;
      for (const image of block.images) {
        const own = height * image.picture.aspect;
        const owner = context.structure.owner(image);
        const rect = { x: left, y, width: own, height };
        frames.push(...pictureFrames(image.picture, rect, owner));
        if (image.link) {
          const address = 'url' in image.link ? image.link.url : '';
          const contents = [image.tag?.alt, address].filter(Boolean).join(': ');
          const id = context.structure.linkId(image.link);
          frames.push({ type: 'link', owner, id, target: image.link, contents, ...rect });
        }
        left += own + block.placement.clearance;
      }
      if (caption) {
        frames.push(...drawList(caption.list, x, y + height + block.captionGap, 0).frames);
      }
      return frames;
    },
  };
}

function layFull(block: FigureBlock, choice: FigureChoice, area: Area, flow: Flow): void {
  const figure = setFigure(block, choice.width, flow.context);
  const owner = flow.context.structure.owner(block);
  const x = area.x + (area.width - choice.width) / 2;
  flow.box(figure.height, () => [...destinationFrame(block, owner, area.x), ...figure.draw(x, 0)]);
  flow.end(block.spaceAfter);
}

function layBeside(
  block: FigureBlock,
  choice: FigureChoice,
  side: 'left' | 'right',
  area: Area,
  flow: Flow,
): void {
  const figure = setFigure(block, choice.width, flow.context);
  const owner = flow.context.structure.owner(block);
  const { clearance } = block.placement;
  const x = side === 'left' ? area.x : area.x + area.width - choice.width;
  const top = block.alignLeading * CAPITALS_TOP;
  flow.float(() => [...destinationFrame(block, owner, area.x), ...figure.draw(x, top)], {
    side,
    width: choice.width + clearance,
    bottom: flow.y + top + figure.height + clearance * CLEARANCE_BELOW,
  });
}
