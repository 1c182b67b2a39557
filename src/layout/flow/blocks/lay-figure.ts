/**
 * A figure: at a side with text beside it, or as wide as the measure. Beside text its top stands at the height of the
 * first line's capitals. Caption and credit are set where caption-place.ts says. Never taller than its rule allows.
 */
import type { FigureBlock } from '../../../model/block.ts';
import type { Frame } from '../../../model/frame.ts';
import { fits, greatest, type Pt } from '../../../model/length.ts';
import { NO_SPACE, type Space } from '../../../model/style.ts';
import { drawList } from '../../list/draw-list.ts';
import { moveFrames } from '../../list/move-frames.ts';
import { collapse, notePiecesIn, type VerticalList } from '../../list/vertical-list.ts';
import type { Area } from '../builder/area.ts';
import type { Flow, LayoutContext } from '../builder/flow.ts';
import type { FigureChoice } from '../builder/flow-facts.ts';
import { destinationFrame } from '../destination.ts';
import { layArea, onTrial } from '../lay-area.ts';
import { recall } from '../memory/block-memory.ts';
import type { SetFigure } from '../memory/figure-memory.ts';
import { type CaptionPlace, captionPlace } from './caption-place.ts';
import { fitChoice, rowAspect, rowGap, wantedChoice } from './fit-figure.ts';
import { linkedPicture } from './lay-image.ts';

/** Capitals of body text stand this share of the leading high, with as much of it over them as under. */
const CAPITAL_SHARE = 0.48;
const CAPITALS_TOP = (1 - CAPITAL_SHARE) / 2;
/** Room under a float before lines may run below it, beside its clearance's share. */
const CLEARANCE_BELOW = 0.65;
/** Lines of a caption that is parted that stand under its picture. */
const CAPTION_LINES = 2;
/** Lines of text that stay under a heading and its picture. */
const LINES_UNDER_PICTURE = 2;

export function layFigure(block: FigureBlock, area: Area, flow: Flow): void {
  const wanted = flow.choices.figures.get(block) ?? wantedChoice(block, area);
  const fitted = fitChoice(block, wanted, area);
  const { choice } = fitted;
  flow.clear();
  flow.start(spaceOver(block, choice, flow));
  const place = captionPlace(block, choice, area, flow.context);
  const figure = setFigure(block, choice.width, place, flow.context);
  flow.facts.movables.push({ block, ...fitted, captionHeight: figure.captionHeight });
  // The last line beside it may reach below it: a page must hold both.
  const hasRoom = fits(figure.height + 2 * block.alignLeading, flow.roomInBoxes);
  if (hasRoom && choice.side !== 'full') {
    layBeside(figure, choice.side, area, flow);
    return;
  }
  if (hasRoom) layPictures(figure, area, flow);
  else layOverCaption(block, choice, area, flow);
  flow.askSpace(figure.captionHeight > 0 ? block.spaceAfter : block.spaceAfterFull);
}

/** A heading that stands beside a picture begins level with it: the space that it asks for stands over both. */
function spaceOver(block: FigureBlock, { side }: FigureChoice, { following }: Flow): Space {
  if (side === 'full') return block.spaceBeforeFull;
  if (following?.type !== 'text') return block.spaceBefore;
  return collapse(block.spaceBefore, following.style.spaceBefore);
}

/**
 * @param place of the caption of a picture that stands alone; in a row each is as wide as its picture. Without it
 * captions are not part of the figure.
 */
function setFigure(
  block: FigureBlock,
  width: Pt,
  place: CaptionPlace | undefined,
  context: LayoutContext,
): SetFigure {
  const key = `${width} ${place?.width} ${place?.isBeside}`;
  const { figures } = context.memory;
  return recall(figures, block, key, context, (own) => setAnew(block, width, place, own));
}

function setAnew(
  block: FigureBlock,
  width: Pt,
  place: CaptionPlace | undefined,
  context: LayoutContext,
): SetFigure {
  const gaps = rowGap(block) * Math.max(0, block.images.length - 1);
  const height = (width - gaps) / rowAspect(block);
  const isAlone = block.images.length === 1;
  const parts = block.images.map((image) => {
    const own = height * image.picture.aspect;
    const caption =
      place && image.caption.length > 0
        ? layArea(image.caption, isAlone ? place.width : own, context)
        : undefined;
    return { image, width: own, caption };
  });
  const captions = parts.flatMap(({ caption }) => caption ?? []);
  const isBeside = place?.isBeside ?? false;
  const captionTop = height + block.captionGap;
  const captionHeight = greatest(
    captions.map((caption) =>
      isBeside ? lastLineOf(caption.list).depth : block.captionGap + caption.height,
    ),
  );
  return {
    block,
    width: Math.max(width, isAlone && captions.length > 0 && !isBeside ? place!.width : 0),
    height: height + captionHeight,
    captionHeight,
    notePieces: captions.flatMap(({ list }) => notePiecesIn(list)),
    draw: (x, y) => {
      const frames: Frame[] = [];
      let left = x;
      for (const { image, width: own, caption } of parts) {
        const rect = { x: left, y, width: own, height };
        frames.push(...linkedPicture(image, image.picture, rect, context.structure));
        const next = left + own + rowGap(block);
        if (caption && isBeside) frames.push(...framesOnFoot(caption.list, next, y + height));
        else if (caption) frames.push(...drawList(caption.list, left, y + captionTop).frames);
        left = next;
      }
      return frames;
    },
  };
}

/** What its list draws, with the last line on a picture's foot. */
function framesOnFoot(list: VerticalList, x: Pt, foot: Pt): readonly Frame[] {
  return moveFrames(drawList(list, x, 0).frames, 0, foot - lastLineOf(list).baseline);
}

/** Baseline of a list's last line from its top, and how far letters reach below that. */
function lastLineOf(list: VerticalList): { readonly baseline: Pt; readonly depth: Pt } {
  const lines = drawList(list, 0, 0).frames.filter((frame) => frame.type === 'text');
  const baseline = greatest(lines.map((line) => line.baseline));
  const foot = greatest(lines.map((line) => line.baseline + line.descent));
  return { baseline, depth: foot - baseline };
}

/** A picture that is taller than the page with its caption: the caption takes the measure, and the picture is smaller. */
function layOverCaption(block: FigureBlock, choice: FigureChoice, area: Area, flow: Flow): void {
  const { context } = flow;
  const pageRoom = flow.roomInBoxes;
  const caption = greatest(
    block.images.map(({ caption }) => layArea(caption, area.width, onTrial(context)).height),
  );
  const highest = Math.max(block.alignLeading, pageRoom - caption - block.captionGap);
  const width = Math.min(choice.width, highest * rowAspect(block));
  const figure = setFigure(block, width, { width: area.width, isBeside: false }, context);
  if (fits(figure.height, pageRoom)) layPictures(figure, area, flow);
  else layOverParted(block, choice, area, flow);
}

/** A picture with a caption that no page holds with it: that goes on overleaf, like any text. */
function layOverParted(block: FigureBlock, choice: FigureChoice, area: Area, flow: Flow): void {
  const { context } = flow;
  const under = block.captionGap + CAPTION_LINES * block.alignLeading;
  const highest = flow.roomInBoxes - under;
  const width = Math.min(choice.width, highest * rowAspect(block));
  layPictures(setFigure(block, width, undefined, context), area, flow);
  flow.askSpace({ ...NO_SPACE, size: block.captionGap }, CAPTION_LINES);
  flow.layBlocks(
    block.images.flatMap(({ caption }) => caption),
    area,
  );
}

/** Under a heading: that asks for lines of the text behind them too. */
function layPictures(figure: SetFigure, area: Area, flow: Flow): void {
  const { block } = figure;
  const owner = flow.context.structure.owner(block);
  const draw = () => [...destinationFrame(block, owner, area.x), ...figure.draw(area.x, 0)];
  const { isUnderHeading } = flow.holds;
  flow.beginPicture();
  flow.box(figure.height, draw, figure.notePieces);
  if (isUnderHeading) flow.holds.askLinesWithoutHeading(LINES_UNDER_PICTURE);
  flow.markAs(block);
}

function layBeside(figure: SetFigure, side: 'left' | 'right', area: Area, flow: Flow): void {
  const { block, width } = figure;
  const owner = flow.context.structure.owner(block);
  const { clearance } = block.placement;
  const x = side === 'left' ? area.x : area.x + area.width - width;
  const over = block.alignLeading * CAPITALS_TOP;
  const draw = () => [...destinationFrame(block, owner, area.x), ...figure.draw(x, over)];
  const top = flow.y + over;
  const picture = { top, bottom: top + figure.height };
  const bottom = picture.bottom + clearance * CLEARANCE_BELOW;
  const exclusion = { side, width: width + clearance, bottom };
  flow.float(draw, exclusion, picture, figure.notePieces, block.alignLeading);
  flow.markAs(block);
}
