/** Where a picture's caption stands and how wide it is. In: a picture, as it was chosen, and the area that it stands in. */
import type { FigureBlock } from '../../../model/block.ts';
import type { Pt } from '../../../model/length.ts';
import { widestBeside } from '../../../model/room-beside.ts';
import type { Area } from '../builder/area.ts';
import type { LayoutContext } from '../builder/flow.ts';
import type { FigureChoice } from '../builder/flow-facts.ts';
import { layArea, onTrial } from '../lay-area.ts';
import { rowAspect } from './fit-figure.ts';

/** Some forty characters, in leadings: the least measure of a caption with nothing beside its picture, and the greatest beside it. */
const USUAL = 12;
/** Least measure under a picture beside text: a dozen characters, or a tower's words stand there by their syllables. */
const LEAST_UNDER_FLOAT = 4;
/** The same beside a picture: some fifteen characters, or a short caption takes a line for each word. */
const LEAST_BESIDE = 4.5;
/** White of less than this share of the measure is a margin, and a caption in it a ribbon. */
const LEAST_WHITE = 0.25;
/** A caption of more than some five short lines, in leadings, or higher than this share of its picture, is read sooner on longer ones. */
const MOST_BESIDE = 4;
const HIGHEST_BESIDE = 0.5;
/** On less than some twenty characters, in leadings, more than two lines are a ribbon of a word or two each. */
const RIBBON = 7;
const MOST_IN_RIBBON = 2;

export interface CaptionPlace {
  /** Its measure. */
  readonly width: Pt;
  /** It stands beside its picture, on the foot of that; else under it. */
  readonly isBeside: boolean;
}

/**
 * Under its picture, as wide as that, but with room for a word beside text. Where a picture that stands alone leaves white beside it
 * the caption stands there: white with words at its foot looks as it was meant.
 */
export function captionPlace(
  block: FigureBlock,
  { side, width }: FigureChoice,
  area: Area,
  context: LayoutContext,
): CaptionPlace {
  const { alignLeading, placement } = block;
  if (side !== 'full') {
    const widest = widestBeside(area.width, placement.clearance, alignLeading);
    const least = Math.min(widest, alignLeading * LEAST_UNDER_FLOAT);
    return { width: Math.max(width, least), isBeside: false };
  }
  const usual = alignLeading * USUAL;
  const beside = Math.min(usual, area.width - width - placement.clearance);
  if (hasRoomBeside(block, width, area) && isLowBeside(block, width, beside, context)) {
    return { width: beside, isBeside: true };
  }
  return { width: Math.max(width, Math.min(area.width, usual)), isBeside: false };
}

function hasRoomBeside({ alignLeading, placement }: FigureBlock, width: Pt, area: Area): boolean {
  const white = area.width - width;
  const least = placement.clearance + alignLeading * LEAST_BESIDE;
  return white >= Math.max(least, LEAST_WHITE * area.width);
}

/** Whether the picture stands alone, and its caption at such a measure is low enough to stand beside it, with all words whole. */
function isLowBeside(block: FigureBlock, width: Pt, measure: Pt, context: LayoutContext): boolean {
  const [image, ...others] = block.images;
  if (!image || others.length > 0) return false;
  const trial = onTrial(context);
  const { height } = layArea(image.caption, measure, trial);
  const cutsWords = trial.findings.some(({ kind }) => kind === 'broken-word');
  const most = measure < RIBBON * block.alignLeading ? MOST_IN_RIBBON : MOST_BESIDE;
  const highest = (HIGHEST_BESIDE * width) / rowAspect(block);
  return height <= Math.min(highest, most * block.alignLeading) && !cutsWords;
}
