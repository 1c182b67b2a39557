/**
 * The ways in which an item can be set: its pictures larger or smaller, at another side, before another paragraph,
 * a paragraph one line longer or shorter. In: an item's blocks. Out: vertical lists with what each costs beside the
 * best; the first is the one that is wanted. The paginator chooses.
 */
import type { Block, FigureBlock, StackBlock, TextBlock } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { Space } from '../../model/style.ts';
import { breakIntoLines } from '../inline/linebreak.ts';
import type { LayoutContext } from './flow.ts';
import { type Area, type FigureChoice, Flow, type FlowChoices, type FlowFacts } from './flow.ts';
import { rowAspect, wantedChoice } from './lay-figure.ts';
import type { VerticalList } from './vertical-list.ts';

export interface ItemVariant {
  readonly list: VerticalList;
  /** Over the best way to set the item, in the paginator's units. */
  readonly cost: number;
  /** What was chosen, for the explanation. */
  readonly choice: VariantChoice;
  /** Space asked for after it. */
  readonly trailingSpace: Space;
}

export interface VariantChoice {
  readonly width?: Pt;
  readonly side?: 'left' | 'right' | 'full';
  /** Blocks that the first picture was moved down by. */
  readonly moved: number;
  /** Lines more or fewer than the best setting. */
  readonly looseness: number;
}

/** Costs in the paginator's units (a line of white at a page's end costs some hundred). */
const COST = {
  /** Per 10 % that a picture differs from the wanted width. */
  width: 25,
  /** The same where the editor asked for the width. */
  askedWidth: 600,
  side: 120,
  askedSide: 1500,
  /** A picture without text beside it, where the template wants some. */
  alone: 9_000,
  /** Per block that a picture stands later than wanted. */
  moved: 90,
  /** Per point of white left beside a picture. */
  blank: 14,
  /** A picture beside fewer than three lines. */
  fewLines: 20_000,
  looseness: 70,
  /** Per unit of loose lines (see FlowFacts.looseness). */
  looseLines: 180,
} as const;

/** Lines that must stand beside a picture. */
const FEWEST_BESIDE = 3;
/** Widths tried between the least and the greatest that the template allows. */
const WIDTH_STEPS = 7;

/** What stands before an item and stays with it, and the space that the list before asks for. */
export interface ItemLead {
  readonly blocks: readonly Block[];
  readonly spaceBefore: Space;
}

/** Sets an item in every way that the template allows. */
export function itemVariants(
  item: StackBlock,
  lead: ItemLead,
  area: Area,
  context: LayoutContext,
): readonly ItemVariant[] {
  const figure = firstFigure(item);
  const variants: ItemVariant[] = [];
  for (const plan of plans(item, figure, area)) {
    context.structure.adopt(item, plan.item);
    variants.push(...setPlan(plan, lead, area, context));
  }
  const best = Math.min(...variants.map((variant) => variant.cost));
  return variants.map((variant) => ({ ...variant, cost: variant.cost - best }));
}

/** One way of setting pictures. */
interface Plan {
  readonly item: StackBlock;
  readonly choices: FlowChoices;
  readonly choice: VariantChoice;
  readonly cost: number;
}

function plans(item: StackBlock, figure: FigureBlock | undefined, area: Area): readonly Plan[] {
  const found: Plan[] = [];
  if (!figure) {
    const choices = { figures: new Map(), looseness: new Map() };
    return [{ item, choices, choice: { moved: 0, looseness: 0 }, cost: 0 }];
  }
  for (const moved of moves(item, figure)) {
    const movedItem = moved === 0 ? item : moveFigure(item, figure, moved);
    for (const choice of figureChoices(figure, area)) {
      found.push({
        item: movedItem,
        choices: { figures: new Map([[figure, choice]]), looseness: new Map() },
        choice: { ...choice, moved, looseness: 0 },
        cost: figureCost(figure, choice, area) + moved * COST.moved,
      });
    }
  }
  return found;
}

function figureCost(figure: FigureBlock, choice: FigureChoice, area: Area): number {
  const wanted = wantedChoice(figure, area);
  const { isWidthAsked, isSideAsked } = figure.placement;
  let cost = 0;
  if (choice.side === 'full' && wanted.side !== 'full') cost += COST.alone;
  else if (choice.side !== wanted.side) cost += isSideAsked ? COST.askedSide : COST.side;
  const share = Math.abs(choice.width - wanted.width) / wanted.width;
  if (share > 0.005) cost += share * 10 * (isWidthAsked ? COST.askedWidth : COST.width);
  return cost;
}

/** Widths at which the picture ends on a baseline, and the wanted one, on every side allowed. */
function figureChoices(figure: FigureBlock, area: Area): readonly FigureChoice[] {
  const { placement } = figure;
  const wanted = wantedChoice(figure, area);
  if (wanted.side === 'full') return [wanted];
  const choices: FigureChoice[] = [wanted];
  for (const side of placement.sides) {
    if (side === 'full') continue;
    for (const width of alignedWidths(figure)) choices.push({ side, width });
  }
  // Where there is too little text to stand beside it, a picture stands alone.
  choices.push({ side: 'full', width: wanted.width });
  return choices;
}

/** Capitals stand this share of the leading high: a picture of n lines is n - 1 leadings and one capital high. */
const CAPITAL_SHARE = 0.48;

function alignedWidths(figure: FigureBlock): readonly Pt[] {
  const { min, max, wanted } = figure.placement.width;
  const aspect = rowAspect(figure);
  const leading = figure.alignLeading;
  const widths: Pt[] = [];
  for (let lines = 3; lines < 40; lines++) {
    const width = ((lines - 1) * leading + CAPITAL_SHARE * leading) * aspect;
    if (width >= min && width <= max) widths.push(width);
  }
  widths.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return widths.slice(0, WIDTH_STEPS);
}

function firstFigure(item: StackBlock): FigureBlock | undefined {
  return item.children.find((child): child is FigureBlock => child.type === 'figure');
}

function moves(item: StackBlock, figure: FigureBlock): readonly number[] {
  if (wantsFullWidth(figure)) return [0];
  const at = item.children.indexOf(figure);
  const steps = [0];
  for (let step = 1; step <= figure.placement.mayMove; step++) {
    const passed = item.children[at + step];
    const follower = item.children[at + step + 1];
    // A picture never moves over a heading, nor behind the last text of its item.
    if (!isBodyText(passed) || !isBodyText(follower)) break;
    steps.push(step);
  }
  return steps;
}

function wantsFullWidth(figure: FigureBlock): boolean {
  return figure.placement.sides[0] === 'full';
}

function isBodyText(block: Block | undefined): block is TextBlock {
  return (
    block?.type === 'text' &&
    block.style.align === 'justify' &&
    block.style.sticky === 0 &&
    !block.style.keepWithPrevious
  );
}

function moveFigure(item: StackBlock, figure: FigureBlock, by: number): StackBlock {
  const children = item.children.filter((child) => child !== figure);
  children.splice(item.children.indexOf(figure) + by, 0, figure);
  const moved: StackBlock = { ...item, children };
  return moved;
}

/** The plan as it is, and with a line more or less where a paragraph can give one. */
function setPlan(
  plan: Plan,
  lead: ItemLead,
  area: Area,
  context: LayoutContext,
): readonly ItemVariant[] {
  const base = setOnce(plan, lead, area, context);
  const variants = [base.variant];
  for (const looseness of [1, -1]) {
    const block = mostFlexible(base.facts, looseness, area, context);
    if (!block) continue;
    const choices = { ...plan.choices, looseness: new Map([[block, looseness]]) };
    const choice = { ...plan.choice, looseness };
    const cost = plan.cost + COST.looseness;
    variants.push(setOnce({ ...plan, choices, choice, cost }, lead, area, context).variant);
  }
  return variants;
}

function setOnce(
  plan: Plan,
  lead: ItemLead,
  area: Area,
  context: LayoutContext,
): { readonly variant: ItemVariant; readonly facts: FlowFacts } {
  const flow = new Flow(context, plan.choices, lead.spaceBefore);
  flow.layBlocks(lead.blocks, area);
  flow.layBlocks([plan.item], area);
  const list = flow.finish();
  const { facts } = flow;
  const cost =
    plan.cost +
    facts.blank * COST.blank +
    facts.looseness * COST.looseLines +
    (facts.fewestBeside < FEWEST_BESIDE ? COST.fewLines : 0);
  return { variant: { list, cost, choice: plan.choice, trailingSpace: flow.trailingSpace }, facts };
}

/** The paragraph that bears a line more (or less) with the least change. */
function mostFlexible(
  facts: FlowFacts,
  looseness: number,
  area: Area,
  context: LayoutContext,
): TextBlock | undefined {
  let best: TextBlock | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { block, lines } of facts.flexible) {
    if (lines < 4) continue;
    const paragraph = context.paragraph(block.children, block.style, block.span);
    const result = breakIntoLines(paragraph, () => area.width, lines + looseness);
    if (result && result.demerits < least) {
      least = result.demerits;
      best = block;
    }
  }
  return best;
}
