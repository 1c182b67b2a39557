/**
 * A vertical list while it is stacked: boxes, spaces, and places between them at which a page may end. It knows its height so far
 * and what makes the end of a page dear there: what is held together, the float that stands beside, boxes that stand open.
 */
import type { Pt } from '../../../model/length.ts';
import { NO_SPACE, type Space } from '../../../model/style.ts';
import {
  type GroupOpen,
  glue,
  NO_FIELDS,
  type PenaltyFields,
  plainPenalty,
  type VerticalBox,
  type VerticalItem,
} from '../../list/vertical-list.ts';
import { TORN_FLOAT } from '../../page-prices.ts';
import type { Exclusion } from './area.ts';
import { BreakHolds } from './break-holds.ts';
import { FloatShadow } from './float-shadow.ts';
import type { FlowFacts } from './flow-facts.ts';
import { OpenBoxes } from './open-boxes.ts';
import { type MarkDraw, WaitingMarks } from './waiting-marks.ts';

export class ListBuilder {
  readonly list: VerticalItem[] = [];
  readonly holds = new BreakHolds();
  readonly boxes = new OpenBoxes();
  readonly shadow: FloatShadow;
  readonly #marks = new WaitingMarks();
  #y: Pt = 0;

  constructor(facts: FlowFacts) {
    this.shadow = new FloatShadow(facts);
  }

  /** Natural height so far. */
  get y(): Pt {
    return this.#y;
  }

  /** The float that reaches further down, whatever stands beside it. */
  get float(): Exclusion | undefined {
    return this.shadow.standingAt(this.#y);
  }

  box(box: VerticalBox): void {
    this.flushMarks();
    this.list.push(box);
    this.holds.addBox(this.#y);
    this.#y += box.height;
  }

  /** Beside a float spaces are fixed, so that lines stand where they were measured. */
  space(space: Space): void {
    this.list.push(glue(this.float ? { ...NO_SPACE, size: space.size } : space));
    this.#y += space.size;
  }

  /** White that does not vanish. */
  blank(height: Pt): void {
    this.list.push({ type: 'box', height });
    this.#y += height;
  }

  open(group: GroupOpen): void {
    this.list.push(group);
    this.boxes.open(group.box);
  }

  close(): void {
    this.list.push({ type: 'close' });
    this.boxes.close();
  }

  /** A page may end here, at a cost. @param below see FloatShadow.isTornAt */
  penalty(cost: number, more: PenaltyFields = NO_FIELDS, below = 0): void {
    const dearest = this.costOf(cost, below);
    const fields = this.boxes.pad(more);
    this.list.push(
      fields === NO_FIELDS ? plainPenalty(dearest) : { type: 'penalty', cost: dearest, ...fields },
    );
  }

  /** What the end of a page costs here. @param cost at least */
  costOf(cost: number, below = 0): number {
    const isTorn = this.shadow.isTornAt(this.#y, below);
    return Math.max(cost, isTorn ? TORN_FLOAT : this.holds.costAt(this.#y));
  }

  /** Frames without height that stand at the top of the next box and stay with it (see WaitingMarks). */
  mark(draw: MarkDraw): void {
    this.#marks.add(draw, !this.shadow.isOccupied);
  }

  /** What was added since the last mark; 0 while that still waits for its box. */
  get heightBesideMark(): Pt {
    return this.#marks.heightTo(this.#y);
  }

  /** Marks stand where the list has come to. */
  flushMarks(): void {
    if (this.#marks.areWaiting) this.list.push(...this.#marks.take(this.#y, this.float));
  }
}
