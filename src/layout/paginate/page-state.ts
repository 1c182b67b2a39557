/**
 * What pagination knows between two segments: states (to pages what active nodes are to lines), each with the chain of steps
 * that led to it, and the few of them that are kept. Chains share their beginnings: what all of them share can change no more,
 * as in Viterbi's algorithm.
 */
import type { Pt } from '../../model/length.ts';
import { givesAsMuch, type PageFill } from './page-fill.ts';
import type { PlacedVariant } from './page-plan.ts';

export interface State<Choice> extends Readonly<PageFill> {
  /** Of all pages up to here. */
  readonly cost: number;
  /** Of its page, or column (ColumnKinds). */
  readonly kind: number;
  /** Steps that led to it. */
  readonly depth: number;
  /** The last of them; forgotten, and all before it, once it is settled. */
  step: Step<Choice> | undefined;
}

/** How a state came about: a slice of a segment put on a page, which may end behind it. */
export interface Step<Choice> {
  readonly previous: State<Choice>;
  readonly placed: PlacedVariant<Choice>;
  readonly from: number;
  readonly to: number;
  readonly endsPage: boolean;
}

/** States kept between two segments. Measured on a hundred issues: with thirty pages get worse, and 64 find hardly better ones. */
const MOST_STATES = 48;
/**
 * Of states whose heights differ by less than half a line so many are kept: ways of much the same height, as rows of pictures
 * have by dozens, would push out all that end elsewhere.
 */
const HALF_LINE: Pt = 7;
const MOST_AS_HIGH = 2;
/** Heights that round to the same step are alike. */
const HEIGHT_STEP: Pt = 1;

/** @param fill is copied: it is used again for the next break tried */
export function stateOf<Choice>(
  fill: Readonly<PageFill>,
  cost: number,
  kind: number,
  step: Step<Choice> | undefined,
): State<Choice> {
  return {
    height: fill.height,
    stretch: fill.stretch,
    shrink: fill.shrink,
    noteHeight: fill.noteHeight,
    isEmpty: fill.isEmpty,
    cost,
    kind,
    depth: step ? step.previous.depth + 1 : 0,
    step,
  };
}

/** The states behind a segment: of those alike the cheapest, and dearer ones whose spaces give more. */
export class StateTable<Choice> {
  /** By their height, in steps. */
  readonly #byHeight = new Map<number, State<Choice>[]>();

  /** Keeps what a page holds behind a list from an item on, unless there is a state like it as cheap that gives as much. */
  keep(
    fill: Readonly<PageFill>,
    cost: number,
    previous: State<Choice>,
    placed: PlacedVariant<Choice>,
    from: number,
  ): void {
    const { kind } = previous;
    const height = Math.round(fill.height / HEIGHT_STEP);
    const alike = this.#byHeight.get(height) ?? [];
    const isBeaten = alike.some(
      (state) => isLike(state, fill, kind) && state.cost <= cost && givesAsMuch(state, fill),
    );
    if (isBeaten) return;
    const kept = alike.filter(
      (state) => !(isLike(state, fill, kind) && cost <= state.cost && givesAsMuch(fill, state)),
    );
    const to = placed.variant.list.length;
    kept.push(stateOf(fill, cost, kind, { previous, placed, from, to, endsPage: false }));
    this.#byHeight.set(height, kept);
  }

  /** The cheapest, of all heights; of equal ones those that came first. */
  best(): readonly State<Choice>[] {
    const states: State<Choice>[] = [];
    for (const alike of this.#byHeight.values()) states.push(...alike);
    states.sort((a, b) => a.cost - b.cost || a.height - b.height);
    return states.length <= MOST_STATES ? states : ofAllHeights(states).slice(0, MOST_STATES);
  }
}

/** The first states of every half line of height. */
function ofAllHeights<Choice>(states: readonly State<Choice>[]): readonly State<Choice>[] {
  const counts = new Map<number, number>();
  return states.filter(({ height }) => {
    const halfLines = Math.round(height / HALF_LINE);
    const count = counts.get(halfLines) ?? 0;
    counts.set(halfLines, count + 1);
    return count < MOST_AS_HIGH;
  });
}

/** Whether a state has a page of the same kind and notes. */
function isLike(state: State<unknown>, fill: Readonly<PageFill>, kind: number): boolean {
  return state.kind === kind && Math.round(state.noteHeight) === Math.round(fill.noteHeight);
}

/** The last state that the chains of all states go through. */
export function lastShared<Choice>(states: readonly State<Choice>[]): State<Choice> {
  let shared = states[0]!;
  for (const state of states) {
    let other = state;
    while (other !== shared) {
      if (other.depth > shared.depth) other = other.step!.previous;
      else shared = shared.step!.previous;
    }
  }
  return shared;
}
