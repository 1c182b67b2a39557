/**
 * Widths and sides in which a picture may be set, and what each costs beside what is wanted.
 * In: a figure and the area that it stands in. Out: choices, the wanted one first.
 */
import type { FigureBlock } from '../../model/block.ts';
import { HAIR, type Pt } from '../../model/length.ts';
import { greatestWidth } from '../flow/blocks/fit-figure.ts';
import type { FigureChoice } from '../flow/builder/flow-facts.ts';
import { FIGURE_PRICES } from '../page-prices.ts';
import { WIDTH_SLACK } from './broken-wishes.ts';

/**
 * Shares of its width to which what takes the measure may be narrowed, and so made lower, where a page would end in white; what
 * may have text beside it instead, to the first only.
 */
const NARROWER = [0.88, 0.76, 0.64];

/** What a choice costs beside the wanted one. */
export function figureCost(
  figure: FigureBlock,
  choice: FigureChoice,
  wanted: FigureChoice,
): number {
  const { isWidthAsked, isSideAsked } = figure.placement;
  const cost = isSideAsked && choice.side !== wanted.side ? FIGURE_PRICES.askedSide : 0;
  if (choice.side === 'full' && wanted.side !== 'full') return cost + FIGURE_PRICES.alone;
  const aim = widestAs(figure, wanted, wanted.width);
  const off = Math.abs(widestAs(figure, choice, wanted.width) - aim);
  const tenths = (off / aim) * 10;
  if (!isWidthAsked || off <= WIDTH_SLACK + HAIR) {
    return cost + tenths * (wanted.side === 'full' ? FIGURE_PRICES.fullWidth : FIGURE_PRICES.width);
  }
  const { askedWidth, askedWidthShare, askedWidthSquare } = FIGURE_PRICES;
  return cost + askedWidth + tenths * (askedWidthShare + tenths * askedWidthSquare);
}

export interface ChoicesWanted {
  /** Whether its side may matter: then at every side allowed, else at the wanted one; alone where that is allowed. */
  readonly isSided: boolean;
  /** Further widths, between the usual ones. */
  readonly isFine: boolean;
}

/** The wanted width, and others between the least and the greatest. */
export function figureChoices(
  figure: FigureBlock,
  wanted: FigureChoice,
  { isSided, isFine }: ChoicesWanted,
): readonly FigureChoice[] {
  if (wanted.side === 'full') {
    const widest = widestAs(figure, wanted, wanted.width);
    const shares = figure.placement.aside ? NARROWER.slice(0, 1) : NARROWER;
    const widths = shares.map((share) => widest * share);
    const least = Math.min(figure.placement.width.min, widest);
    return [
      wanted,
      ...widths.filter((width) => width >= least).map((width) => ({ ...wanted, width })),
    ];
  }
  const choices: FigureChoice[] = [wanted];
  const mayStand = (side: FigureChoice['side']) =>
    isSided || side === wanted.side || side === 'full';
  const sides = figure.placement.sides.filter(mayStand);
  for (const side of sides) {
    if (side === 'full') choices.push({ side, width: widestOf(figure) });
    else for (const width of widthsOf(figure, isFine)) choices.push({ side, width });
  }
  return choices;
}

/** A choice with what it costs beside the wanted one. */
interface PricedChoice {
  readonly choice: FigureChoice;
  readonly cost: number;
}

/**
 * What a picture without text beside it gets only to avoid much white, and only at its own place.
 * @param measure of its area
 */
export function rareChoices(
  figure: FigureBlock,
  wanted: FigureChoice,
  measure: Pt,
): readonly PricedChoice[] {
  return [choiceAside(figure), choiceBelowLeast(figure, wanted, measure)].flatMap(
    (choice) => choice ?? [],
  );
}

/** A panorama at the side at which the template lets text run beside it. */
function choiceAside({ placement: { aside } }: FigureBlock): PricedChoice | undefined {
  return aside && { choice: { side: aside.side, width: aside.width }, cost: FIGURE_PRICES.aside };
}

/**
 * A picture that the template lets be no narrower, an eighth narrower all the same: half a column of white is
 * seen sooner.
 */
function choiceBelowLeast(
  figure: FigureBlock,
  wanted: FigureChoice,
  measure: Pt,
): PricedChoice | undefined {
  const { isWidthAsked, width: rule } = figure.placement;
  const widest = Math.min(wanted.width, measure, greatestWidth(figure, measure));
  const width = widest * NARROWER[0]!;
  if (isWidthAsked || figure.images.length > 1 || rule.min <= width) return undefined;
  const choice = { ...wanted, width };
  return { choice, cost: FIGURE_PRICES.belowLeast + figureCost(figure, choice, wanted) };
}

/** Width of a choice as far as the greatest height allows. @param measure of what is as wide as the measure */
function widestAs(figure: FigureBlock, { width, side }: FigureChoice, measure: Pt): Pt {
  return Math.min(width, side === 'full' ? greatestWidth(figure, measure) : widestOf(figure));
}

/** Width of a picture when it is as high as it may be, however wide that is. */
function widestOf(figure: FigureBlock): Pt {
  return greatestWidth(figure, Number.POSITIVE_INFINITY);
}

/** Shares of a width that was asked for, tried before widths further off. */
const NEAR_ASKED = [0.95, 1.05, 0.9, 0.85];

/** A width that was asked for is first tried a hair off, for that alone may spare a line full of gaps, then a little more. */
export function widthsOf(figure: FigureBlock, isFine = false): readonly Pt[] {
  const usual = usualWidths(figure, isFine);
  const { isWidthAsked, width: rule } = figure.placement;
  if (!isWidthAsked) return usual;
  const highest = widestOf(figure);
  const wanted = Math.min(rule.wanted, highest);
  const hairs = [wanted - WIDTH_SLACK, wanted + WIDTH_SLACK].filter((width) => width <= highest);
  const most = Math.min(rule.max, highest);
  const near = NEAR_ASKED.map((share) => share * wanted).filter(
    (width) => width >= rule.min && width <= most,
  );
  return [...hairs, ...near, ...usual];
}

/** Widths nearer to the wanted one than this share of it are no choice. */
const LEAST_STEP = 0.03;

/**
 * Few widths, the same for all pictures of one rule, the least last: a hair's difference between pictures of a page looks like a
 * mistake, and what a picture's foot stands on is its caption. Pages are filled by unlike heights of an item, and the ends give
 * those. Where text stands badly beside all of these, those between may spare a runt or a loose line.
 */
function usualWidths(figure: FigureBlock, isFine: boolean): readonly Pt[] {
  const { width } = figure.placement;
  const highest = widestOf(figure);
  const [min, max, wanted] = [width.min, width.max, width.wanted].map((one) =>
    Math.min(one, highest),
  ) as [Pt, Pt, Pt];
  const towards = (end: Pt, share: number) => wanted * (end / wanted) ** share;
  const between = isFine ? [towards(max, 1 / 4), towards(max, 3 / 4), towards(min, 1 / 2)] : [];
  const others = [towards(max, 1 / 2), max, ...between, min];
  return others.filter((other) => Math.abs(other - wanted) > wanted * LEAST_STEP);
}
