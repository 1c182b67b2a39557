/**
 * The ways in which an item can be set: its pictures larger or smaller, at another side, before another paragraph,
 * a paragraph one line longer or shorter. In: an item's blocks. Out: vertical lists with what each costs beside the
 * best, those as the editor wished first. The paginator chooses.
 */
import type { Block, StackBlock } from '../../model/block.ts';
import type { Finding, WishFinding } from '../../model/finding.ts';
import type { Area } from '../flow/builder/area.ts';
import { Flow, type LayoutContext } from '../flow/builder/flow.ts';
import type { Asked, Blank, FlowFacts } from '../flow/builder/flow-facts.ts';
import { isAlike, isAlikeSpace, repriced, type VerticalList } from '../list/vertical-list.ts';
import { BEFORE_PICTURE, TEXT_PRICES } from '../page-prices.ts';
import { mostFlexible } from './flexible-text.ts';
import { itemPlans, type Plan, plansNear } from './item-plans.ts';
import { choiceOf, type VariantChoice } from './variant-choice.ts';

export interface ItemVariant {
  readonly list: VerticalList;
  /** Over the best way to set the item, in the paginator's units. */
  readonly cost: number;
  /** What was chosen, for the explanation. */
  readonly choice: VariantChoice;
  /** What it asks of the list behind it. */
  readonly asks: Asked;
}

/** Ways dearer than the best by more than this are left out: no page is worth them. */
const TOO_DEAR = 40_000;
/** Of so many of the cheapest ways a line more and a line less is tried: of more of them pages get hardly better. */
const MOST_LOOSENED = 2;
/** Times that the best way is bettered, and a cost at which it need not be: two lines of white. */
const MOST_ROUNDS = 4;
const GOOD_ENOUGH = 1500;
/** Pictures and tables set in all ways of an item together: with few of them all ways are tried, with many the likeliest. */
const MOST_MOVABLES_SET = 2400;
const FEWEST_PLANS = 100;

/** An item to be set. */
export interface ItemTask {
  readonly item: StackBlock;
  /** What stands before it and stays with it. */
  readonly lead: readonly Block[];
  /** By the list before. */
  readonly asked: Asked;
  readonly area: Area;
  readonly context: LayoutContext;
}

/** Sets an item in every way that the template allows. */
export function itemVariants(task: ItemTask): readonly ItemVariant[] {
  const set = setPlans(task);
  const variants = set.map(({ variant }) => variant);
  const cheapest = set.toSorted((a, b) => a.variant.cost - b.variant.cost);
  for (const { plan, facts } of cheapest.slice(0, MOST_LOOSENED)) {
    for (const looseness of [1, -1]) {
      const block = mostFlexible(facts, looseness, task.context);
      if (!block) continue;
      const choices = { ...plan.choices, looseness: new Map([[block, looseness]]) };
      const loosened = { ...plan, choices, cost: plan.cost + TEXT_PRICES.looseness };
      variants.push(setOnce(task, loosened, looseness).variant);
    }
  }
  const best = Math.min(...variants.map((variant) => variant.cost));
  const near = variants.filter((variant) => variant.cost - best <= TOO_DEAR);
  return cheapestOfAlike(near).map((variant) => {
    const cost = variant.cost - best;
    return cost > 0
      ? { ...variant, cost }
      : { ...variant, cost, choice: forTextsSake(variant.choice) };
  });
}

interface SetPlan extends SetItem {
  readonly plan: Plan;
}

/** All plans; where even the best is dear, also plans near it, as long as they get better. */
function setPlans(task: ItemTask): readonly SetPlan[] {
  const { item, area, context } = task;
  const set = new Map<string, SetPlan>();
  const add = (plans: Iterable<Plan>) => {
    const before = set.size;
    for (const plan of plans) {
      if (set.has(plan.key)) continue;
      context.structure.adopt(item, plan.item);
      set.set(plan.key, { plan, ...setOnce(task, plan, 0) });
      if (set.size - before >= mostPlans(plan.chosen.length)) return;
    }
  };
  add(itemPlans(item, area));
  let best = cheapestOf(set.values());
  for (let round = 0; round < MOST_ROUNDS && best.plan.chosen.length > 0; round++) {
    if (best.variant.cost < GOOD_ENOUGH) break;
    add(plansNear(item, best.plan, area));
    const next = cheapestOf(set.values());
    if (next === best) break;
    best = next;
  }
  return [...set.values()];
}

function mostPlans(movables: number): number {
  return Math.max(FEWEST_PLANS, MOST_MOVABLES_SET / movables);
}

function cheapestOf(set: Iterable<SetPlan>): SetPlan {
  return [...set].reduce((best, next) => (next.variant.cost < best.variant.cost ? next : best));
}

/** A wish that even the best way does not grant failed for the text's sake, not for the pages'. */
function forTextsSake(choice: VariantChoice): VariantChoice {
  const broken = choice.broken.map(
    (finding): WishFinding =>
      finding.reason === 'pages' ? { ...finding, reason: 'text' } : finding,
  );
  return { ...choice, broken };
}

/** Of ways that make the same pages one is enough: a picture at the other side, or a hair wider. */
function cheapestOfAlike(variants: readonly ItemVariant[]): readonly ItemVariant[] {
  const kept: ItemVariant[] = [];
  for (const variant of variants) {
    const at = kept.findIndex(
      ({ list, asks }) =>
        isAlike(variant.list, list) && isAlikeSpace(variant.asks.spaceBefore, asks.spaceBefore),
    );
    if (at < 0) kept.push(variant);
    else if (variant.cost < kept[at]!.cost) kept[at] = variant;
  }
  return kept;
}

interface SetItem {
  readonly variant: ItemVariant;
  readonly facts: FlowFacts;
}

function setOnce({ lead, asked, area, context }: ItemTask, plan: Plan, looseness: number): SetItem {
  const findings: Finding[] = [];
  const flow = new Flow({ ...context, findings }, plan.choices, asked);
  flow.layBlocks(lead, area);
  flow.layBlocks([plan.item], area);
  flow.endItem();
  const { facts } = flow;
  const list = withFirstPicture(flow.finish(), facts);
  const cost =
    plan.cost +
    blankCost(facts.blanks) +
    facts.gaps * TEXT_PRICES.gaps +
    facts.tornLists * TEXT_PRICES.tornList;
  const choice = choiceOf(facts, plan.moved, looseness, findings);
  return { variant: { list, cost, choice, asks: flow.asks }, facts };
}

/** The list, with breaks before its first picture priced; a place that the editor asked for is the editor's affair. */
function withFirstPicture(
  list: VerticalList,
  { firstPicture = 0, movables }: FlowFacts,
): VerticalList {
  const isAsked = movables.some(
    ({ block }) => block.type === 'figure' && block.placement.isPlaceAsked,
  );
  if (firstPicture === 0 || isAsked) return list;
  return list.map((item, i) =>
    i < firstPicture && item.type === 'penalty' ? repriced(item, item.cost + BEFORE_PICTURE) : item,
  );
}

/** One large hole is worse than two small ones. */
function blankCost(blanks: readonly Blank[]): number {
  const { blank, blankDoubledAt } = TEXT_PRICES;
  return blanks.reduce(
    (sum, { height }) => sum + blank * height * (1 + height / blankDoubledAt),
    0,
  );
}
