/**
 * Optimal pagination: dynamic programming over the segments of a run (items, and what stands between them), each of
 * which can be set in several ways. In: segments and the height of a page. Out: for every page the slices of lists that
 * stand on it. The total of holes at page ends, broken rules and variants' costs is the least there is among the states
 * kept (M. F. Plass, «Optimal Pagination Techniques for Automatic Typesetting Systems», Stanford 1981).
 *
 * A state between segments is the height used on the page so far, and what its spaces give; a page may also start inside a
 * segment, and then nothing before it matters. Segments come in one by one and pages go out as soon as all states agree on
 * them, so that memory does not grow with the run. Linear in segments.
 *
 * A «page» here, and wherever states and fills are spoken of, is what text fills from its top to its foot: of a master with
 * several columns each column is one. Their kinds differ by what stands over them already, and by their place on the sheet
 * (ColumnKinds).
 */
import { fits, HAIR, type Pt } from '../../model/length.ts';
import type { VerticalList, VerticalPenalty } from '../list/vertical-list.ts';
import { FORBIDDEN, OVERFLOW } from '../page-prices.ts';
import { ColumnKinds } from './column-kinds.ts';
import { ListSums } from './list-sums.ts';
import { costUnder, NO_ROOM_UNDER, type PageFacts, pageCost } from './page-cost.ts';
import { PageCuts } from './page-cuts.ts';
import {
  emptyFill,
  fillPage,
  lastThatMayFit,
  leastHeight,
  type PageFill,
  staysEmpty,
  usedHeight,
} from './page-fill.ts';
import type { PagePlan, PageRoom, PlacedVariant, Segment, SegmentVariant } from './page-plan.ts';
import { PagePlanner } from './page-planner.ts';
import { lastShared, type State, StateTable, type Step, stateOf } from './page-state.ts';

const EMPTY_PAGE: Readonly<PageFill> = emptyFill();

/** Where a list goes on: behind a state, or on the page that a state begins. */
interface Start<Choice> {
  readonly state: State<Choice>;
  /** The first of its items there. */
  readonly from: number;
  /** Its first break behind that item. */
  readonly nextBreak: number;
}

/** What states share is looked for again when the steps in which they differ have grown by this share. */
const MORE_OPEN = 0.1;

/** The pages of a run one by one: each is given as soon as no segment still to come can change it. */
export function* paginate<Choice>(
  segments: Iterable<Segment<Choice>>,
  room: PageRoom,
): Generator<PagePlan<Choice>> {
  const paginator = new Paginator<Choice>(room, Number.POSITIVE_INFINITY);
  for (const segment of segments) {
    paginator.place(segment);
    yield* paginator.settle();
  }
  yield* paginator.finish();
}

/**
 * All pages of a run, if they cost no more than `most`; dearer ones or none if they do. Ways are left as soon as they are too
 * dear: where many pages have tops of their own, nearly empty pages would be tried in place of each of them otherwise.
 */
export function paginateWithin<Choice>(
  most: number,
  segments: Iterable<Segment<Choice>>,
  room: PageRoom,
): readonly PagePlan<Choice>[] | undefined {
  const paginator = new Paginator<Choice>(room, most);
  for (const segment of segments) {
    paginator.place(segment);
    if (paginator.isTooDear) return undefined;
  }
  return paginator.finish();
}

class Paginator<Choice> {
  readonly #room: PageRoom;
  readonly #kinds: ColumnKinds;
  readonly #planner = new PagePlanner<Choice>();
  readonly #sums: ListSums;
  /** What a page would hold with all of a list, and with a part of it: of the state at hand. */
  readonly #whole = emptyFill();
  readonly #page = emptyFill();
  /** What a new page holds. */
  readonly #top = emptyFill();
  /** Of a page whose cost is asked: of a long issue there are a million. */
  readonly #facts: { -readonly [Fact in keyof PageFacts]: PageFacts[Fact] };
  /** Of the variant at hand. */
  readonly #cuts: PageCuts<Choice>;
  #states: readonly State<Choice>[];
  #segment = 0;
  /** Steps from the start at which states are looked at next for what they share. */
  #nextLook = 0;

  constructor(room: PageRoom, most: number) {
    this.#room = room;
    this.#facts = { height: room.height, used: 0, stretch: 0, shrink: 0, level: undefined };
    this.#kinds = new ColumnKinds(room.tops, room.columns ?? 1);
    // Dearer pages may still be chosen for what comes under their last columns.
    this.#cuts = new PageCuts(this.#kinds.count, most + NO_ROOM_UNDER);
    this.#sums = new ListSums(room.notes);
    this.#states = [this.#pageStart(0, undefined, 0, 0)];
  }

  /** Sets a segment in each of its ways behind each state. */
  place({ variants, mayEndBehind = false }: Segment<Choice>): void {
    const next = new StateTable<Choice>();
    const starts = this.#states.map((state): Start<Choice> => ({ state, from: 0, nextBreak: 0 }));
    for (const variant of variants) {
      const { list } = variant;
      this.#sums.measure(list);
      const isFree = mayEndBehind && this.#mayStandAlone(list);
      this.#sums.findBreaks(list, isFree ? FORBIDDEN : Number.POSITIVE_INFINITY);
      // Columns are made level by other ways. One column is not: what no state has chosen is let go.
      const kept = this.#kinds.columns > 1 ? variants : [variant];
      this.#placeVariant({ segment: this.#segment, variant, variants: kept }, starts, next);
    }
    this.#states = next.best();
    this.#segment++;
  }

  /** No way is left that costs no more than it may. */
  get isTooDear(): boolean {
    return this.#states.length === 0;
  }

  /** Pages that all states agree on. */
  settle(): readonly PagePlan<Choice>[] {
    const { depth } = this.#states[0]!;
    if (depth < this.#nextLook) return [];
    const shared = lastShared(this.#states);
    // Not at every segment, so that the time stays linear however long the states differ.
    this.#nextLook = depth + (depth - shared.depth) * MORE_OPEN;
    return this.#planner.settle(shared);
  }

  finish(): readonly PagePlan<Choice>[] {
    const { height, follows = 0 } = this.#room;
    const wholeCost = (state: State<Choice>) =>
      this.#endCost(state) + costUnder(this.#level(state), follows, height);
    const last = this.#states.reduce((a, b) => (wholeCost(a) <= wholeCost(b) ? a : b));
    // What white is left under the last columns is known when they are drawn, and priced then.
    return [...this.#planner.settle(last), ...this.#planner.finish(this.#endCost(last))];
  }

  /** The last page of a run may be short: its white costs little, and nothing where something comes under it. */
  #endCost(state: State<Choice>): number {
    const { height, follows } = this.#room;
    return (
      state.cost + this.#ownCost(state, 0, follows === undefined ? this.#level(state) : height)
    );
  }

  /** How far down the last columns reach when they are made level; those before the last are full. */
  #level(state: State<Choice>): Pt {
    const full = this.#kinds.columnOf(state.kind) * this.#room.height;
    return (full + usedHeight(state)) / this.#kinds.columns;
  }

  /**
   * Whether a list may have a page of its own. Then a break at a forbidden place in it need not be tried: white round the list
   * costs less, and what follows has a whole page.
   */
  #mayStandAlone(list: VerticalList): boolean {
    const first = list[0];
    const mayBegin = this.#segment === 0 || (first?.type === 'penalty' && first.cost < FORBIDDEN);
    // A page more would shift what follows to others, with tops of their own, or to the next column.
    if (!mayBegin || this.#kinds.count > 1) return false;
    fillPage(this.#page, EMPTY_PAGE, this.#sums, 0, list.length);
    return fits(leastHeight(this.#page), this.#room.height);
  }

  /** Puts one variant behind every state, whole or cut at any of its breaks, and behind every page start inside it. */
  #placeVariant(
    placed: PlacedVariant<Choice>,
    starts: readonly Start<Choice>[],
    next: StateTable<Choice>,
  ): void {
    const { breaks } = this.#sums;
    this.#cuts.makeRoom(breaks.length);
    for (const start of starts) this.#placeFrom(start, placed, next);
    for (let cut = 0; cut < breaks.length; cut++) {
      for (let kind = 0; kind < this.#kinds.count; kind++) {
        const start = this.#startAt(cut, kind, placed);
        if (start) this.#placeFrom(start, placed, next);
      }
    }
  }

  /** On a page that starts at a break of a variant; undefined where none came to end there. */
  #startAt(cut: number, kind: number, placed: PlacedVariant<Choice>): Start<Choice> | undefined {
    const best = this.#cuts.take(cut, kind);
    if (!best) return undefined;
    const { cost, previous, from } = best;
    const to = this.#sums.breaks[cut]!;
    const { carry } = placed.variant.list[to] as VerticalPenalty;
    const step = { previous, placed, from, to, endsPage: true };
    const state = this.#pageStart(cost, step, kind, carry?.height ?? 0);
    return { state, from: to, nextBreak: cut + 1 };
  }

  /** Puts a variant where it starts: all of it, or as much as a page ends with. */
  #placeFrom(start: Start<Choice>, placed: PlacedVariant<Choice>, next: StateTable<Choice>): void {
    const { state, from } = start;
    const { variant } = placed;
    const whole = this.#whole;
    fillPage(whole, state, this.#sums, from, variant.list.length);
    const hasRoom = fits(leastHeight(whole), this.#room.height);
    const cost = state.cost + owedFor(variant, from);
    if (hasRoom) next.keep(whole, cost, state, placed, from);
    const cuts = this.#cutFrom(start, variant, hasRoom);
    // Taller than a page and no place to part it: set all the same, so that nothing is lost.
    if (!hasRoom && cuts === 0) next.keep(whole, cost + OVERFLOW, state, placed, from);
  }

  /**
   * Ends the page at each break of the list that fits, or at the first where none does.
   * @param hasRoom the page has room for all of the list
   * @returns the number of such breaks; those to which others came as cheaply count, whether they fit or not
   */
  #cutFrom(start: Start<Choice>, variant: SegmentVariant<Choice>, hasRoom: boolean): number {
    const { state, from } = start;
    const { height: pageHeight } = this.#room;
    const { breaks, costs, pageEndCosts, feet } = this.#sums;
    const page = this.#page;
    const kinds = this.#kinds;
    const nextKind = kinds.after(state.kind);
    const breakCosts = kinds.endsPage(state.kind) ? pageEndCosts : costs;
    const owed = owedFor(variant, from);
    let reached = 0;
    const first = this.#firstCut(start);
    // Most breaks leave far too much on the page: those are not even looked at.
    const last = lastThatMayFit(state, this.#sums, from, pageHeight + HAIR);
    for (let i = Math.max(first, last); i >= first && i < breaks.length; i--) {
      const at = breaks[i]!;
      // A page that ends before the segment has nothing of the variant.
      const before = state.cost + breakCosts[i]! + (at > 0 ? owed : 0);
      const known = this.#cuts.costAt(i, nextKind);
      // Where this is too dear before the page itself has cost anything, what it holds need not be known.
      if (before >= known) {
        reached++;
        continue;
      }
      fillPage(page, state, this.#sums, from, at);
      // Where nothing fits the first break is taken after all, with the overflow priced.
      const foot = feet[i]!;
      const isTooHigh = !fits(leastHeight(page) + foot, pageHeight);
      if (isTooHigh && (reached > 0 || hasRoom || i > first)) continue;
      const cost = before + this.#ownCost(page, foot);
      if (cost < known) this.#cuts.set(i, nextKind, cost, state, from);
      reached++;
    }
    return reached;
  }

  /** Of a page that ends with what stands on it. @param foot kept free under it; @param level of a last page: see PageFacts */
  #ownCost(page: Readonly<PageFill>, foot: Pt, level?: Pt): number {
    const facts = this.#facts;
    facts.used = usedHeight(page) + foot;
    facts.stretch = page.stretch;
    facts.shrink = page.shrink;
    facts.level = level;
    return pageCost(facts);
  }

  /** The first break that leaves something on the page. */
  #firstCut({ state, from, nextBreak }: Start<Choice>): number {
    const { breaks } = this.#sums;
    let first = nextBreak;
    while (first < breaks.length && staysEmpty(state, this.#sums, from, breaks[first]!)) first++;
    return first;
  }

  #pageStart(cost: number, step: Step<Choice> | undefined, kind: number, carry: Pt): State<Choice> {
    const top = this.#top;
    const { height, noteHeight } = this.#kinds.top(kind);
    top.height = height + carry;
    top.noteHeight = noteHeight;
    top.isEmpty = carry === 0;
    return stateOf(top, cost, kind, step);
  }
}

/** What a page pays for a variant that it has from an item on: the page with its first item pays all. */
function owedFor({ cost }: SegmentVariant<unknown>, from: number): number {
  return from === 0 ? cost : 0;
}
