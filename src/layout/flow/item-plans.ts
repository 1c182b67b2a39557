/**
 * What may be varied in an item: its pictures (figure-choices.ts), and the paragraph that a picture or a table stands
 * before. In: an item's blocks. Out: plans with what each costs beside what is wanted; the first is what is wanted, but that
 * pictures behind the first are set as wide as ends them on a baseline.
 * Always holds: pictures keep their order and tables theirs, floats stay within their item, and never part a heading from its text.
 */
import type { Block, FigureBlock, StackBlock, TableBlock, TextBlock } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { Area } from './area.ts';
import { WIDTH_SLACK } from './broken-wishes.ts';
import { figureChoices, figureCost, widthsOf } from './figure-choices.ts';
import type { FigureChoice, FlowChoices } from './flow-facts.ts';
import { takesMeasure, wantedChoice } from './lay-figure.ts';

/** A block that may stand before another paragraph of its item than the one it was written before. */
export type Movable = FigureBlock | TableBlock;

/** One way of setting an item's floats. */
export interface Plan {
  readonly item: StackBlock;
  readonly choices: FlowChoices;
  /** Blocks that each float was moved down by. */
  readonly moved: ReadonlyMap<Block, number>;
  readonly cost: number;
  /** How each float is set, from the first to the last. */
  readonly chosen: readonly Option[];
  /** Equal for plans that set all floats alike. */
  readonly key: string;
}

/** Costs in the paginator's units (a line of white at a page's end costs some hundred). */
const COST = {
  /** Per block that a picture stands away from its place. */
  moved: 90,
  /** The same for what is as wide as the measure: readers expect it at a page's head or foot. */
  movedFull: 45,
  /** Text speaks of a table as it comes to it: it waits only where much white would be left. */
  movedTable: 600,
  askedPlace: 3000,
} as const;

/** Widths tried between the least and the greatest that the template allows. */
const WIDTH_STEPS = 6;
/** The same where an item has several floats, and every way of one meets every way of the others. */
const FEW_WIDTH_STEPS = 3;
/** What is as wide as the measure may move further than a picture beside text: so often as far. */
const FULL_REACH = 4;
/** A later float may go further down, out of the way of the one before it. */
const EXTRA_MOVES = 2;

/** And so far up, if nobody asked for its place. */
const FREE_MOVES_UP = 3;

/** One way of setting one float. */
export interface Option {
  readonly block: Movable;
  readonly moved: number;
  readonly choice?: FigureChoice;
  readonly cost: number;
}

/** An item's blocks less its floats, and which of them each float was written before: their number where it is the last. */
interface Places {
  readonly still: readonly Block[];
  readonly homes: ReadonlyMap<Movable, number>;
  /** Whether the lines are not the same with a float at the left and at the right: lists have a left edge to keep. */
  readonly isSided: boolean;
}

/** Ways of setting an item's floats, the wanted one first; they are made as they are asked for, and some twice. */
export function* itemPlans(item: StackBlock, area: Area): Generator<Plan, void> {
  const places = placesOf(item);
  const [first, ...others] = places.homes.keys();
  if (!first) {
    yield planOf(item, places, []);
    return;
  }
  const steps = others.length === 0 ? WIDTH_STEPS : FEW_WIDTH_STEPS;
  const alone = others.flatMap((other) => movedAlone(other));
  const variations = others.length === 0 ? [IN_PLACE] : [...VARIATIONS, ...alone];
  for (const option of options(places, first, area, steps)) {
    for (const variation of variations) {
      const chosen = [option];
      for (const other of others) chosen.push(later(places, other, chosen, variation, area));
      if (isInOrder(places, chosen)) yield planOf(item, places, chosen);
    }
  }
}

/**
 * Plans that set one float of a plan otherwise and leave the others: where an item has several, these find what ways of
 * all at once do not.
 */
export function* plansNear(item: StackBlock, plan: Plan, area: Area): Generator<Plan, void> {
  const places = placesOf(item);
  for (const [index, { block }] of plan.chosen.entries()) {
    const extra = index > 0 ? EXTRA_MOVES : 0;
    for (const option of options(places, block, area, FEW_WIDTH_STEPS, extra)) {
      const chosen = plan.chosen.with(index, option);
      if (isInOrder(places, chosen)) yield planOf(item, places, chosen);
    }
  }
}

function placesOf(item: StackBlock): Places {
  const still: Block[] = [];
  const homes = new Map<Movable, number>();
  for (const block of item.children) {
    if (isMovable(block)) homes.set(block, still.length);
    else still.push(block);
  }
  return { still, homes, isSided: still.some(holdsList) };
}

function holdsList(block: Block): boolean {
  return block.type === 'list' || (block.type === 'stack' && block.children.some(holdsList));
}

/** Where a float stands in the end. */
function placeOf({ homes }: Places, { block, moved }: Option): number {
  return homes.get(block)! + moved;
}

/** Pictures come in the order in which they were written, and so do tables; a picture may go behind a table. */
function isInOrder(places: Places, chosen: readonly Option[]): boolean {
  return chosen.every((option, i) => {
    const before = chosen.slice(0, i).findLast(({ block }) => block.type === option.block.type);
    return !before || placeOf(places, before) <= placeOf(places, option);
  });
}

function isMovable(block: Block): block is Movable {
  return block.type === 'figure' || (block.type === 'table' && (block.mayMove ?? 0) > 0);
}

/** Rank of the least width that the template allows: where little text is left, a wider picture stands beside white. */
const NARROWEST = FEW_WIDTH_STEPS;

/** How all floats after the first are set at once: width by its rank, blocks moved. */
interface Variation {
  readonly width: number;
  readonly moved: number;
  /** Moved alone: the others stay where they were written. */
  readonly only?: Movable;
}

const IN_PLACE: Variation = { width: 0, moved: 0 };
const VARIATIONS: readonly Variation[] = [
  IN_PLACE,
  { width: 1, moved: 0 },
  { width: 2, moved: 0 },
  { width: 0, moved: 1 },
  { width: 1, moved: 1 },
  { width: 0, moved: 2 },
  { width: 0, moved: 3 },
  { width: 0, moved: -1 },
  { width: NARROWEST, moved: 0 },
  { width: NARROWEST, moved: -1 },
];

/** Places that an editor asked for are given up one at a time. */
function movedAlone(block: Movable): readonly Variation[] {
  if (block.type === 'table' || !block.placement.isPlaceAsked) return [];
  return [1, 2].flatMap((moved) =>
    [0, 1, NARROWEST].map((width) => ({ width, moved, only: block })),
  );
}

/** A later float at the other side than the one before it, so that the two never crowd. */
function later(
  places: Places,
  block: Movable,
  before: readonly Option[],
  variation: Variation,
  area: Area,
): Option {
  const isMoved = variation.only === undefined || variation.only === block;
  const steps = moves(places, block, EXTRA_MOVES, area);
  const alike = before.filter((option) => option.block.type === block.type);
  const first = Math.max(0, ...alike.map((option) => placeOf(places, option)));
  const inOrder = steps.filter((moved) => placeOf(places, { block, moved, cost: 0 }) >= first);
  const moved = nearest(inOrder, isMoved ? variation.moved : 0);
  const cost = moveCost(block, moved, area);
  if (block.type === 'table') return { block, moved, cost };
  const wanted = wantedChoice(block, area);
  if (wanted.side === 'full') return { block, moved, choice: wanted, cost };
  const { sides, isSideAsked, isWidthAsked } = block.placement;
  const previous = before.findLast((option) => isBeside(option.choice))?.choice?.side;
  const other = sides.find((side) => side !== 'full' && side !== previous);
  const side = isSideAsked || previous === undefined ? wanted.side : (other ?? wanted.side);
  const widths = isWidthAsked ? [wanted.width] : laterWidths(block);
  const width = widths[Math.min(variation.width, widths.length - 1)] ?? wanted.width;
  const choice = { side, width };
  return { block, moved, choice, cost: cost + figureCost(block, choice, { ...wanted, side }) };
}

/** By rank: the nearest to the wanted one, then the least. */
function laterWidths(block: FigureBlock): readonly Pt[] {
  const all = widthsOf(block, Number.POSITIVE_INFINITY);
  // A picture of an odd shape may end on a baseline at none.
  return all.length > 0 ? [...all.slice(0, FEW_WIDTH_STEPS), Math.min(...all)] : [];
}

function isBeside(choice: FigureChoice | undefined): boolean {
  return choice !== undefined && choice.side !== 'full';
}

/** The wanted move, or else the least. */
function nearest(steps: readonly number[], wanted: number): number {
  if (steps.includes(wanted)) return wanted;
  return [...steps].sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}

function keyOf({ moved, choice }: Option): string {
  return `${moved},${choice?.side},${choice?.width.toFixed(2)}`;
}

function options(
  places: Places,
  block: Movable,
  area: Area,
  widthSteps: number,
  extra = 0,
): readonly Option[] {
  return moves(places, block, extra, area).flatMap((moved): readonly Option[] => {
    const cost = moveCost(block, moved, area);
    if (block.type === 'table') return [{ block, moved, cost }];
    const wanted = wantedChoice(block, area);
    const isAlone = takesMeasure(block, area);
    // Where no text fits beside it, its side is all one too, and a hair's width spares no line but is seen at the margins.
    const choices = figureChoices(block, wanted, widthSteps, places.isSided && !isAlone);
    const seen = isAlone ? choices.filter((choice) => !isHairOff(choice, wanted)) : choices;
    return seen.map((choice) => ({
      block,
      moved,
      choice,
      cost: cost + figureCost(block, choice, wanted),
    }));
  });
}

function isHairOff(choice: FigureChoice, wanted: FigureChoice): boolean {
  return choice !== wanted && Math.abs(choice.width - wanted.width) <= WIDTH_SLACK;
}

function planOf(item: StackBlock, places: Places, chosen: readonly Option[]): Plan {
  const figures = new Map<FigureBlock, FigureChoice>();
  for (const { block, choice } of chosen) {
    if (block.type === 'figure' && choice) figures.set(block, choice);
  }
  return {
    item: moveFloats(item, places, chosen),
    choices: { figures, looseness: new Map() },
    moved: new Map(chosen.map(({ block, moved }) => [block, moved])),
    cost: chosen.reduce((sum, { cost }) => sum + cost, 0),
    chosen,
    key: chosen.map(keyOf).join('|'),
  };
}

function moveFloats(item: StackBlock, places: Places, chosen: readonly Option[]): StackBlock {
  if (chosen.every(({ moved }) => moved === 0)) return item;
  const children: Block[] = [];
  for (let at = 0; at <= places.still.length; at++) {
    const here = chosen.filter((option) => placeOf(places, option) === at);
    for (const { block } of inTurn(here)) children.push(block);
    if (at < places.still.length) children.push(places.still[at]!);
  }
  return { ...item, children };
}

/** Floats of one place: a picture that came down to a table goes behind it, for over it it would stand beside white. */
function inTurn(floats: readonly Option[]): readonly Option[] {
  const isTable = ({ block }: Option) => block.type === 'table';
  if (!floats.some((option) => !isTable(option) && option.moved > 0)) return floats;
  return [...floats.filter(isTable), ...floats.filter((option) => !isTable(option))];
}

function moveCost(block: Movable, moved: number, area: Area): number {
  const blocks = Math.abs(moved);
  if (block.type === 'table') return blocks * COST.movedTable;
  if (block.placement.isPlaceAsked) return blocks * COST.askedPlace;
  return blocks * (takesMeasure(block, area) ? COST.movedFull : COST.moved);
}

/** Blocks that a float may move down by: 0, then further, then up. */
function moves(
  places: Places,
  block: Movable,
  extra: number,
  area: Area,
): readonly number[] {
  const { still, homes } = places;
  const home = homes.get(block)!;
  const reach = reachOf(block, area);
  const isIntroduced = takesRow(block, area) && isIntroduction(still[home - 1]);
  if (reach === 0 || isIntroduced) return [0];
  const furthest = reach + (block.type === 'table' ? 0 : extra);
  const isFree = extra > 0 && isSpread(block);
  return [0, ...movesDown(still, home, furthest, block, isFree), ...movesUp(still, home, extra, isFree)];
}

function movesDown(
  still: readonly Block[],
  home: number,
  furthest: number,
  block: Movable,
  isFree: boolean,
): readonly number[] {
  const steps: number[] = [];
  for (let step = 1; step <= furthest; step++) {
    const [before, after] = [still[home + step - 1], still[home + step]];
    const isText = isBodyText(after) || isIntroduction(after);
    if (isFree && (isHeading(before) || isHeading(after))) continue;
    if (!mayPass(before) || !isText) break;
    // What is said of a table that a reader has seen cannot stand before it.
    if (block.type === 'table' && before?.type === 'text' && before.mentionsTable) break;
    // Between an introduction and what it leads to is no place.
    if (!isIntroduction(before)) steps.push(step);
  }
  return steps;
}

function movesUp(
  still: readonly Block[],
  home: number,
  extra: number,
  isFree: boolean,
): readonly number[] {
  const steps: number[] = [];
  if (isFree) {
    for (let step = 1; step <= FREE_MOVES_UP; step++) {
      const [before, after] = [still[home - step - 1], still[home - step]];
      if (isHeading(before) || isHeading(after)) continue;
      if (!mayPass(after) || !isBodyText(before)) break;
      if (isBodyText(after)) steps.push(-step);
    }
    return steps;
  }
  const isLater = extra > 0;
  // Behind the last paragraph nothing but the source would stand beside a picture.
  const isAfterText = !still.slice(home).some(isBodyText);
  const isUpAllowed = isAfterText || (isLater && isBodyText(still[home - 2]));
  return isUpAllowed && isBodyText(still[home - 1]) ? [-1] : [];
}

/** Its place is the template's choice: the text was shared out among the pictures of an item. */
function isSpread(block: Movable): boolean {
  return block.type === 'figure' && !block.placement.isPlaceAsked;
}

function reachOf(block: Movable, area: Area): number {
  if (block.type === 'table') return block.mayMove ?? 0;
  return block.placement.mayMove * (takesMeasure(block, area) ? FULL_REACH : 1);
}

/** No text stands beside it. */
function takesRow(block: Movable, area: Area): boolean {
  return block.type === 'table' || takesMeasure(block, area);
}

/** A paragraph that leads to what stands under it: «… в таблице:». */
function isIntroduction(block: Block | undefined): boolean {
  return block?.type === 'text' && block.style.align === 'justify' && block.style.sticky > 0;
}

function isHeading(block: Block | undefined): boolean {
  return block?.type === 'text' && block.style.sticky > 0 && !isIntroduction(block);
}

/** Text, lists and boxes may be passed, but no heading. */
function mayPass(block: Block | undefined): boolean {
  if (isBodyText(block) || isIntroduction(block)) return true;
  return block?.type === 'list' || (block?.type === 'stack' && !block.isItem);
}

function isBodyText(block: Block | undefined): block is TextBlock {
  return (
    block?.type === 'text' &&
    block.style.align === 'justify' &&
    block.style.sticky === 0 &&
    !block.style.keepWithPrevious
  );
}
