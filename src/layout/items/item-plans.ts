/**
 * What may be varied in an item: its pictures (figure-choices.ts), and the paragraph that a picture or a table stands
 * before (movable-moves.ts). In: an item's blocks. Out: plans with what each costs beside what is wanted; that comes first, a
 * later picture at the other side than the one before it.
 * Always holds: pictures keep their order and tables theirs.
 */
import type { Block, FigureBlock, StackBlock } from '../../model/block.ts';
import { type Pt, total } from '../../model/length.ts';
import { remembered } from '../../model/remembered.ts';
import { takesMeasure, wantedChoice } from '../flow/blocks/fit-figure.ts';
import type { Area } from '../flow/builder/area.ts';
import type { FigureChoice, FlowChoices } from '../flow/builder/flow-facts.ts';
import { FIGURE_PRICES } from '../page-prices.ts';
import { WIDTH_SLACK } from './broken-wishes.ts';
import { figureChoices, figureCost, rareChoices, widthsOf } from './figure-choices.ts';
import { moveCost, moves } from './movable-moves.ts';
import {
  isInOrder,
  type Movable,
  type MovablePlaces,
  type Moved,
  movablePlaces,
  placeOf,
  withMoved,
} from './movable-places.ts';

/** One way of setting an item's movables. */
export interface Plan {
  readonly item: StackBlock;
  readonly choices: FlowChoices;
  /** Blocks that each movable was moved down by. */
  readonly moved: ReadonlyMap<Block, number>;
  readonly cost: number;
  /** How each movable is set, from the first to the last. */
  readonly chosen: readonly Option[];
  /** Equal for plans that set all movables alike. */
  readonly key: string;
}

/** One way of setting one movable. */
export interface Option extends Moved {
  readonly choice?: FigureChoice;
  readonly cost: number;
}

/** Ways of setting an item's movables, the wanted one first; they are made as they are asked for, and some twice. */
export function* itemPlans(item: StackBlock, area: Area): Generator<Plan, void> {
  const places = movablePlaces(item, area);
  const [first, ...others] = places.homes.keys();
  if (!first) {
    yield planOf(places, []);
    return;
  }
  const alone = others.flatMap((other) => movedAlone(other));
  const variations = others.length === 0 ? [IN_PLACE] : [...VARIATIONS, ...alone];
  for (const option of options(places, first)) {
    for (const variation of variations) {
      const chosen = [option];
      for (const other of others) chosen.push(later(places, other, chosen, variation));
      if (isInOrder(places, chosen)) yield planOf(places, chosen);
    }
  }
}

/**
 * Plans that set one movable of a plan otherwise, a picture also in widths between the usual ones, and leave the others: where an
 * item has several, these find what ways of all at once do not.
 */
export function* plansNear(item: StackBlock, plan: Plan, area: Area): Generator<Plan, void> {
  const places = movablePlaces(item, area);
  for (const [index, { block }] of plan.chosen.entries()) {
    for (const option of options(places, block, { isLater: index > 0, isFine: true })) {
      const chosen = plan.chosen.with(index, option);
      if (isInOrder(places, chosen)) yield planOf(places, chosen);
    }
  }
}

/** Rank of the least width: where little text is left, a wider picture would stand beside white. */
const NARROWEST = Number.POSITIVE_INFINITY;

/** How all movables after the first are set at once: width by its rank, blocks moved. */
interface Variation {
  readonly width: number;
  readonly moved: number;
  /** Only this one is moved; the others stay where they were written. */
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

/** Where the editor asked for a place, one movable is moved alone. */
function movedAlone(block: Movable): readonly Variation[] {
  if (block.type === 'table' || !block.placement.isPlaceAsked) return [];
  return [1, 2].flatMap((moved) =>
    [0, 1, NARROWEST].map((width) => ({ width, moved, only: block })),
  );
}

/** A later picture or table at the other side than the one before it, so that the two never crowd. */
function later(
  places: MovablePlaces,
  block: Movable,
  before: readonly Option[],
  variation: Variation,
): Option {
  const { area } = places;
  const isMoved = variation.only === undefined || variation.only === block;
  const steps = moves(places, block, true);
  const alike = before.filter((option) => option.block.type === block.type);
  const first = Math.max(0, ...alike.map((option) => placeOf(places, option)));
  const inOrder = steps.filter((moved) => placeOf(places, { block, moved }) >= first);
  const moved = nearest(inOrder, isMoved ? variation.moved : 0);
  const cost = moveCost(places, { block, moved });
  if (block.type === 'table') return { block, moved, cost };
  const wanted = wantedChoice(block, area);
  if (wanted.side === 'full') return { block, moved, choice: wanted, cost };
  const { sides, isSideAsked, isWidthAsked } = block.placement;
  const previous = before.findLast((option) => isBeside(option.choice))?.choice?.side;
  const other = sides.find((side) => side !== 'full' && side !== previous);
  const side = isSideAsked || previous === undefined ? wanted.side : (other ?? wanted.side);
  const widths = isWidthAsked ? [wanted.width] : laterWidths(block, wanted, area);
  const width = widths[Math.min(variation.width, widths.length - 1)]!;
  const choice = { side, width };
  return { block, moved, choice, cost: cost + figureCost(block, choice, { ...wanted, side }) };
}

/** By rank: the wanted one, wider ones, the least. */
function laterWidths(block: FigureBlock, wanted: FigureChoice, area: Area): readonly Pt[] {
  const isAlone = takesMeasure(block, area);
  const others = widthsOf(block).filter(
    (width) => isAlone || !losesSide(block, { ...wanted, width }, area),
  );
  return [wanted.width, ...others];
}

function isBeside(choice: FigureChoice | undefined): boolean {
  return choice !== undefined && choice.side !== 'full';
}

/** The wanted move, or else the least. */
function nearest(steps: readonly number[], wanted: number): number {
  if (steps.includes(wanted)) return wanted;
  return steps.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}

function keyOf({ moved, choice }: Option): string {
  return `${moved},${choice?.side},${choice?.width.toFixed(2)}`;
}

function options(
  places: MovablePlaces,
  block: Movable,
  { isLater = false, isFine = false } = {},
): readonly Option[] {
  const { area } = places;
  return moves(places, block, isLater).flatMap((moved): readonly Option[] => {
    const cost = moveCost(places, { block, moved });
    if (block.type === 'table') return [{ block, moved, cost }];
    const wanted = wantedChoice(block, area);
    const isAlone = takesMeasure(block, area);
    // Where no text fits beside it, its side is all one too, and a hair's width spares no line but is seen at the margins.
    const choices = figureChoices(block, wanted, {
      isSided: places.isSided && !isAlone,
      isFine,
    });
    const isSeen = (choice: FigureChoice) =>
      isAlone ? !isHairOff(choice, wanted) : !losesSide(block, choice, area);
    const priced = choices
      .filter(isSeen)
      .map((choice) => ({ choice, cost: figureCost(block, choice, wanted) }));
    const isRare = isAlone && moved === 0;
    const rare = isRare ? rareChoices(block, wanted, area.width) : [];
    return [...priced, ...rare].map((one) => ({
      block,
      moved,
      choice: one.choice,
      cost: cost + one.cost,
    }));
  });
}

/** A picture that has room for text beside it is given no width at which there is none: white would stand there. */
function losesSide(block: FigureBlock, choice: FigureChoice, area: Area): boolean {
  return choice.side !== 'full' && takesMeasure(block, area, choice);
}

function isHairOff(choice: FigureChoice, wanted: FigureChoice): boolean {
  return choice !== wanted && Math.abs(choice.width - wanted.width) <= WIDTH_SLACK;
}

function unevenness(chosen: readonly Option[]): number {
  // Most items have one picture.
  if (chosen.length < 2) return 0;
  const widths = new Map<Pt, Set<string>>();
  for (const { block, choice } of chosen) {
    if (block.type !== 'figure' || !isBeside(choice) || block.placement.isWidthAsked) continue;
    const { wanted } = block.placement.width;
    remembered(widths, wanted, () => new Set<string>()).add(choice!.width.toFixed(0));
  }
  return FIGURE_PRICES.uneven * total([...widths.values()].map(({ size }) => size - 1));
}

function planOf(places: MovablePlaces, chosen: readonly Option[]): Plan {
  const figures = new Map<FigureBlock, FigureChoice>();
  for (const { block, choice } of chosen) {
    if (block.type === 'figure' && choice) figures.set(block, choice);
  }
  return {
    item: withMoved(places, chosen),
    choices: { figures, looseness: new Map() },
    moved: new Map(chosen.map(({ block, moved }) => [block, moved])),
    cost: chosen.reduce((sum, { cost }) => sum + cost, unevenness(chosen)),
    chosen,
    key: chosen.map(keyOf).join('|'),
  };
}
