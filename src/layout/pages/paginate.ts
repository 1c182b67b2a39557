/**
 * Optimal pagination: dynamic programming over the segments of a run (items, and what stands between them), each of
 * which can be set in several ways. In: segments and the height of a page. Out: for every page the slices of lists that
 * stand on it. The total of holes at page ends, broken rules and variants' costs is the least there is among the states
 * kept (M. F. Plass, «Optimal Pagination Techniques for Automatic Typesetting Systems», Stanford 1981).
 *
 * A state between segments is the height used on the page so far; a page may also start inside a segment, and then
 * nothing before it matters. Longer than other files because the two relaxations share their data; linear in segments.
 */
import type { Pt } from '../../model/length.ts';
import { FORBIDDEN, type VerticalList, type VerticalPenalty } from '../flow/vertical-list.ts';
import { OVERFLOW, pageCost } from './page-cost.ts';

export interface Segment<Choice> {
  readonly variants: readonly SegmentVariant<Choice>[];
}

export interface SegmentVariant<Choice> {
  readonly list: VerticalList;
  readonly cost: number;
  readonly choice: Choice;
}

/** Part of one segment's list on one page: items `from` to `to`. */
export interface Slice<Choice> {
  readonly segment: number;
  readonly variant: SegmentVariant<Choice>;
  readonly from: number;
  readonly to: number;
  /** Table head to repeat before it. */
  readonly carry?: VerticalPenalty['carry'];
}

export interface PagePlan<Choice> {
  readonly slices: readonly Slice<Choice>[];
  /** Of its white, its breaks and the variants that start on it. */
  readonly cost: number;
}

export interface PageSize {
  readonly height: Pt;
  /** Height of a footnote by its number. */
  readonly noteHeight: (note: number) => Pt;
  /** Space and rule above the first footnote. */
  readonly noteGap: Pt;
  /** Height already used at the top of the first pages. */
  readonly heads: readonly Pt[];
}

/** States kept between two segments: more find no better pages on any issue tried, and cost time. */
const MOST_STATES = 48;
/** Heights nearer than this are one state. */
const HEIGHT_STEP: Pt = 1;
/** A page is not ended under this fill while more fits. */
const LEAST_FILL = 0.5;

export function paginate<Choice>(
  segments: Iterable<Segment<Choice>>,
  size: PageSize,
): readonly PagePlan<Choice>[] {
  return new Paginator(segments, size).run();
}

/** Sums over a list up to an item, so that any slice is measured by subtraction. */
interface Measured {
  readonly height: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly notes: Float64Array;
  /** First item at or after an index that is no white space. */
  readonly content: Int32Array;
  /** Last index of content before an index, one past it. */
  readonly contentEnd: Int32Array;
  /** Indexes at which a page may end. */
  readonly breaks: readonly number[];
}

/** What stands on the page so far. */
interface State<Choice> {
  readonly height: Pt;
  readonly stretch: Pt;
  readonly shrink: Pt;
  readonly notes: Pt;
  readonly cost: number;
  /** Height of white at the end that vanishes if the page ends here. */
  readonly trailing: Pt;
  readonly trailingStretch: Pt;
  readonly isEmpty: boolean;
  /** Pages before this one, as far as they have heads of their own. */
  readonly page: number;
  readonly from: Step<Choice> | undefined;
}

/** How a state came about: a slice of a segment, and whether a page ended before it. */
interface Step<Choice> {
  readonly previous: State<Choice> | undefined;
  readonly segment: number;
  readonly variant: SegmentVariant<Choice>;
  readonly from: number;
  readonly to: number;
  readonly endsPage: boolean;
}

class Paginator<Choice> {
  readonly #segments: Iterable<Segment<Choice>>;
  readonly #size: PageSize;

  constructor(segments: Iterable<Segment<Choice>>, size: PageSize) {
    this.#segments = segments;
    this.#size = size;
  }

  run(): readonly PagePlan<Choice>[] {
    let states: State<Choice>[] = [this.#emptyPage(0, undefined, 0, 0)];
    let index = 0;
    // Segments come one by one, and variants that no kept state uses are forgotten: memory follows the pages.
    for (const segment of this.#segments) {
      const next = new Map<string, State<Choice>>();
      for (const variant of segment.variants) {
        const measured = measureList(variant.list, this.#size);
        this.#placeVariant(states, index, variant, measured, next);
      }
      states = best([...next.values()]);
      index++;
    }
    const final = states.reduce((a, b) => (this.#endCost(a) <= this.#endCost(b) ? a : b));
    return this.#trace({ ...final, cost: this.#endCost(final) });
  }

  /** The last page of a run may be short: its white costs little. */
  #endCost(state: State<Choice>): number {
    const fill = (state.height - state.trailing + state.notes) / this.#size.height;
    return state.cost + pageCost({ fill, missing: 0, stretch: 1, shrink: 1, isLast: true });
  }

  /** Puts one variant behind every state, whole or cut at any of its breaks. */
  #placeVariant(
    states: readonly State<Choice>[],
    segment: number,
    variant: SegmentVariant<Choice>,
    measured: Measured,
    next: Map<string, State<Choice>>,
  ): void {
    const { list, cost } = variant;
    const pageStarts: (State<Choice> | undefined)[] = [];
    const relax = (state: State<Choice>, from: number) => {
      const whole = this.#extend(state, measured, from, list.length, cost * (from === 0 ? 1 : 0));
      const fits =
        whole.height - whole.trailing + whole.notes - whole.shrink <= this.#size.height + 0.01;
      if (fits) {
        const step: Step<Choice> = {
          previous: state,
          segment,
          variant,
          from,
          to: list.length,
          endsPage: false,
        };
        keep(next, { ...whole, from: step });
      }
      const cuts = this.#cut(state, measured, from, segment, variant, pageStarts, fits);
      if (!fits && cuts === 0) {
        // Taller than a page and no place to part it: set all the same, so that nothing is lost.
        const step: Step<Choice> = {
          previous: state,
          segment,
          variant,
          from,
          to: list.length,
          endsPage: false,
        };
        keep(next, { ...whole, cost: whole.cost + OVERFLOW, from: step });
      }
    };
    for (const state of states) relax(state, 0);
    for (const at of measured.breaks) {
      for (let page = 0; page <= this.#size.heads.length; page++) {
        const start = pageStarts[this.#startIndex(at, page)];
        if (start) relax(start, at);
      }
    }
  }

  /**
   * Ends the page at each break of the list that leaves it full enough, or at the last that fits.
   * Gives the number of breaks taken.
   */
  #cut(
    state: State<Choice>,
    measured: Measured,
    from: number,
    segment: number,
    variant: SegmentVariant<Choice>,
    pageStarts: (State<Choice> | undefined)[],
    fits: boolean,
  ): number {
    const { height: pageHeight } = this.#size;
    let taken = 0;
    let allowed = 0;
    for (let i = measured.breaks.length - 1; i >= 0; i--) {
      const at = measured.breaks[i]!;
      if (at < from || (at === from && from > 0)) break;
      const page = this.#extend(state, measured, from, at, 0);
      if (page.isEmpty) continue;
      const used = page.height - page.trailing + page.notes;
      if (used - page.shrink > pageHeight + 0.01) {
        // Nothing fits: the first break after all is taken, with the overflow priced.
        if (taken > 0 || fits || this.#mayCutBefore(i, state, measured, from)) continue;
      }
      const fill = used / pageHeight;
      // A short page is thought of while the fuller ones break a rule.
      if (fill < LEAST_FILL && allowed > 0) break;
      const item = variant.list[at] as VerticalPenalty;
      const own = pageCost({
        fill,
        missing: pageHeight - used,
        stretch: page.stretch - page.trailingStretch,
        shrink: page.shrink,
        isLast: false,
      });
      const cost = state.cost + own + item.cost + (from === 0 && at > 0 ? variant.cost : 0);
      const start = this.#startIndex(at, state.page + 1);
      const known = pageStarts[start];
      if (!known || cost < known.cost) {
        const step: Step<Choice> = {
          previous: state,
          segment,
          variant,
          from,
          to: at,
          endsPage: true,
        };
        const carry = item.carry?.height ?? 0;
        // The page that starts before a segment has not paid for the variant yet.
        pageStarts[start] = this.#emptyPage(cost, step, state.page + 1, carry);
      }
      taken++;
      if (item.cost < FORBIDDEN) allowed++;
    }
    return taken;
  }

  /** Whether a break before the i-th would leave something on the page. */
  #mayCutBefore(i: number, state: State<Choice>, measured: Measured, from: number): boolean {
    const at = measured.breaks[i - 1];
    if (at === undefined || at < from || (at === from && from > 0)) return false;
    return !this.#extend(state, measured, from, at, 0).isEmpty;
  }

  #extend(
    state: State<Choice>,
    m: Measured,
    from: number,
    to: number,
    cost: number,
  ): State<Choice> {
    const start = state.isEmpty || from > 0 ? m.content[from]! : from;
    const end = Math.max(start, to);
    const last = m.contentEnd[end]!;
    const hasContent = last > start;
    if (!hasContent) {
      // White space only: it stays in the page's trailing white.
      const height = m.height[end]! - m.height[start]!;
      const stretch = m.stretch[end]! - m.stretch[start]!;
      if (state.isEmpty) return { ...state, cost: state.cost + cost };
      return {
        ...state,
        height: state.height + height,
        stretch: state.stretch + stretch,
        shrink: state.shrink + m.shrink[end]! - m.shrink[start]!,
        trailing: state.trailing + height,
        trailingStretch: state.trailingStretch + stretch,
        cost: state.cost + cost,
      };
    }
    const notes = m.notes[end]! - m.notes[start]!;
    return {
      height: state.height + m.height[end]! - m.height[start]!,
      stretch: state.stretch + m.stretch[end]! - m.stretch[start]!,
      shrink: state.shrink + m.shrink[end]! - m.shrink[start]!,
      notes: state.notes + notes + (notes > 0 && state.notes === 0 ? this.#size.noteGap : 0),
      trailing: m.height[end]! - m.height[last]!,
      trailingStretch: m.stretch[end]! - m.stretch[last]!,
      cost: state.cost + cost,
      isEmpty: false,
      page: state.page,
      from: state.from,
    };
  }

  /** The first pages have heads of their own; all others are alike. */
  #startIndex(at: number, page: number): number {
    const kinds = this.#size.heads.length + 1;
    return at * kinds + Math.min(page, kinds - 1);
  }

  #emptyPage(cost: number, from: Step<Choice> | undefined, page: number, carry: Pt): State<Choice> {
    const { heads } = this.#size;
    const kind = Math.min(page, heads.length);
    return {
      height: (heads[kind] ?? 0) + carry,
      stretch: 0,
      shrink: 0,
      notes: 0,
      trailing: 0,
      trailingStretch: 0,
      cost,
      isEmpty: carry === 0,
      page: kind,
      from,
    };
  }

  #trace(final: State<Choice>): readonly PagePlan<Choice>[] {
    const steps: Step<Choice>[] = [];
    const costs: number[] = [];
    for (let state: State<Choice> | undefined = final; state?.from; state = state.from.previous) {
      steps.push(state.from);
      costs.push(state.cost);
    }
    steps.reverse();
    costs.reverse();
    const pages: { slices: Slice<Choice>[]; cost: number }[] = [{ slices: [], cost: 0 }];
    let carry: VerticalPenalty['carry'];
    // States know what all pages so far cost: a page costs what it added.
    let costBefore = 0;
    for (const [i, step] of steps.entries()) {
      const { variant } = step;
      const page = pages.at(-1)!;
      page.slices.push({
        segment: step.segment,
        variant,
        from: step.from,
        to: step.to,
        ...(carry && { carry }),
      });
      carry = undefined;
      page.cost = costs[i]! - costBefore;
      if (!step.endsPage) continue;
      costBefore = costs[i]!;
      carry = (variant.list[step.to] as VerticalPenalty).carry;
      pages.push({ slices: [], cost: 0 });
    }
    return pages.filter((page) => page.slices.length > 0);
  }
}

function keep<Choice>(states: Map<string, State<Choice>>, state: State<Choice>): void {
  const key = `${state.page}|${Math.round(state.height / HEIGHT_STEP)}|${Math.round(state.notes)}|${Math.round(state.trailing)}`;
  const known = states.get(key);
  if (!known || state.cost < known.cost) states.set(key, state);
}

/** The cheapest states, in an order that depends on nothing but their numbers. */
function best<Choice>(states: readonly State<Choice>[]): State<Choice>[] {
  const sorted = [...states].sort((a, b) => a.cost - b.cost || a.height - b.height);
  return sorted.slice(0, MOST_STATES);
}

function measureList(list: VerticalList, size: PageSize): Measured {
  const count = list.length;
  const height = new Float64Array(count + 1);
  const stretch = new Float64Array(count + 1);
  const shrink = new Float64Array(count + 1);
  const notes = new Float64Array(count + 1);
  const content = new Int32Array(count + 1).fill(count);
  const contentEnd = new Int32Array(count + 1);
  const breaks: number[] = [];
  list.forEach((item, i) => {
    height[i + 1] = height[i]!;
    stretch[i + 1] = stretch[i]!;
    shrink[i + 1] = shrink[i]!;
    notes[i + 1] = notes[i]!;
    contentEnd[i + 1] = contentEnd[i]!;
    if (item.type === 'box') {
      height[i + 1]! += item.height;
      for (const note of item.notes ?? []) notes[i + 1]! += size.noteHeight(note);
      contentEnd[i + 1] = i + 1;
    } else if (item.type === 'glue') {
      height[i + 1]! += item.size;
      stretch[i + 1]! += item.stretch;
      shrink[i + 1]! += item.shrink;
      if (item.isFill) contentEnd[i + 1] = i + 1;
    } else if (item.type === 'penalty') {
      breaks.push(i);
    }
  });
  for (let i = count - 1; i >= 0; i--) {
    const item = list[i]!;
    const isContent =
      item.type === 'box' || item.type === 'open' || (item.type === 'glue' && item.isFill);
    content[i] = isContent ? i : content[i + 1]!;
  }
  return { height, stretch, shrink, notes, content, contentEnd, breaks };
}
