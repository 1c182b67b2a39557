/** Steps of pagination as they are settled → planned pages, each as soon as it ends. */
import type { Carry, VerticalList, VerticalPenalty } from '../list/vertical-list.ts';
import type { PagePlan, Slice } from './page-plan.ts';
import type { State, Step } from './page-state.ts';

export class PagePlanner<Choice> {
  #slices: Slice<Choice>[] = [];
  #carry: Carry | undefined;
  /** Of all pages, with the one begun and without: states know no other cost. */
  #total = 0;
  #totalBefore = 0;

  /** Takes all steps that led to a state, and lets go of them. Gives the pages that they end. */
  settle(last: State<Choice>): readonly PagePlan<Choice>[] {
    const chain: State<Choice>[] = [];
    for (let state = last; state.step; state = state.step.previous) chain.push(state);
    const pages: PagePlan<Choice>[] = [];
    for (const { step, cost } of chain.reverse()) {
      this.#add(step!, cost);
      if (step!.endsPage) pages.push(this.#endPage(step!));
    }
    last.step = undefined;
    return pages;
  }

  /** What stands on the last page. @param total cost of all pages */
  finish(total: number): readonly PagePlan<Choice>[] {
    this.#total = total;
    return this.#slices.length > 0 ? [this.#plan()] : [];
  }

  #add({ placed, from, to, endsPage }: Step<Choice>, cost: number): void {
    const carry = this.#carry;
    const foot = endsPage && penaltyAt(placed.variant.list, to).foot;
    this.#slices.push({ ...placed, from, to, ...(carry && { carry }), ...(foot && { foot }) });
    this.#carry = undefined;
    this.#total = cost;
  }

  #endPage({ placed, to }: Step<Choice>): PagePlan<Choice> {
    const end = penaltyAt(placed.variant.list, to);
    const page = { ...this.#plan(), end };
    this.#slices = [];
    this.#totalBefore = this.#total;
    this.#carry = end.carry;
    return page;
  }

  #plan(): PagePlan<Choice> {
    return { slices: this.#slices, cost: this.#total - this.#totalBefore };
  }
}

/** Where a page ends. */
function penaltyAt(list: VerticalList, at: number): VerticalPenalty {
  return list[at] as VerticalPenalty;
}
