/**
 * What forbids a page to end at a place, or makes that dear, beside the lines there: lines that a heading asks for, pieces that
 * stay on one page or are parted unwillingly, and room that what began on the page asks for. It is told of boxes as they come,
 * and asked between them. Before the first box of what it holds a page may still end.
 */
import type { Pt } from '../../../model/length.ts';
import { repriced, type VerticalItem } from '../../list/vertical-list.ts';
import { FORBIDDEN, HEADING_ALONE, INSIDE_TOGETHER } from '../../page-prices.ts';

/** So many lines over a picture are text themselves: a page may end with the picture. */
const FEWEST_LEAD_LINES = 3;

export class BreakHolds {
  #boxes = 0;
  /** Number of boxes before what is unbreakable, and before what should stand together. */
  #heldFrom: number | undefined;
  readonly #together: { readonly from: number; readonly price: number }[] = [];
  /** Lines that must follow before a page may end. */
  #askedLines = 0;
  /** Who asked was no heading: the picture under one, or a box for its first line. Such lines make no picture ask for more. */
  #asksWithoutHeading = false;
  /** A heading asked for them, and none of its text stands yet. */
  #isHeadingLast = false;
  #linesOfLast = 0;
  #linesBefore = 0;
  #askedRoom: Pt = 0;
  #roomEnd: Pt = 0;

  /** @param y of its top */
  addBox(y: Pt): void {
    this.#boxes++;
    if (this.#askedRoom === 0) return;
    this.#roomEnd = y + this.#askedRoom;
    this.#askedRoom = 0;
  }

  /** What was added stays with so many lines of what comes next; the greatest number asked for counts. */
  askLines(count: number): void {
    this.#askedLines = Math.max(this.#askedLines, count);
  }

  /** The same for what is no heading itself. */
  askLinesWithoutHeading(count: number): void {
    this.askLines(count);
    this.#asksWithoutHeading = true;
  }

  /** A heading asked for them last: of all rules the one that it stands with its text is broken last, but for a torn page. */
  nameHeading(): void {
    this.#isHeadingLast = true;
  }

  startBlock(): void {
    this.#linesBefore = this.#linesOfLast;
    this.#linesOfLast = 0;
  }

  giveLine(): void {
    this.#linesOfLast++;
    this.#asksWithoutHeading = false;
    this.#isHeadingLast = false;
    if (this.#askedLines > 0) this.#askedLines--;
  }

  /** Lines of the block added last. */
  get linesOfLast(): number {
    return this.#linesOfLast;
  }

  /** A box that is no line counts as all the lines that were asked for. */
  giveAllLines(): void {
    this.#askedLines = 0;
  }

  /** What was added asks to stay with what comes next. */
  get asksLines(): boolean {
    return this.#askedLines > 0;
  }

  /** Whether the block that was started stands under a heading and no lead. */
  get isUnderHeading(): boolean {
    return this.asksLines && !this.#asksWithoutHeading && this.#linesBefore < FEWEST_LEAD_LINES;
  }

  /** From the top of the next box on the page must go on for so much (LaTeX: \needspace). */
  askRoom(height: Pt): void {
    this.#askedRoom = height;
  }

  /** Room that the list before this one asked for and did not have. */
  oweRoom(height: Pt): void {
    this.#roomEnd = height;
  }

  /** How much of the room asked for is still to come at a height. */
  roomLeft(y: Pt): Pt {
    return Math.max(0, this.#roomEnd - y);
  }

  /** Everything that `work` adds stays on one page. */
  unbreakable(work: () => void): void {
    const outer = this.#heldFrom;
    this.#heldFrom ??= this.#boxes;
    work();
    this.#heldFrom = outer;
  }

  /** What `work` adds should stay on one page. @param price of one that ends inside */
  together(work: () => void, price = INSIDE_TOGETHER): void {
    this.#together.push({ from: this.#boxes, price });
    work();
    this.#together.pop();
  }

  /** What the end of a page at this height costs. */
  costAt(y: Pt): number {
    if (this.asksLines && this.#isHeadingLast) return HEADING_ALONE;
    if (this.asksLines || this.#isInside(this.#heldFrom) || this.roomLeft(y) > 0) return FORBIDDEN;
    let cost = 0;
    for (const { from, price } of this.#together) {
      if (this.#isInside(from)) cost = Math.max(cost, price);
    }
    return cost;
  }

  #isInside(from: number | undefined): boolean {
    return from !== undefined && this.#boxes > from;
  }
}

/** No page ends any more between the last two boxes of a list that have a height. */
export function forbidBreakOverLast(list: VerticalItem[]): void {
  let boxes = 0;
  for (let i = list.length - 1; i >= 0 && boxes < 2; i--) {
    const item = list[i]!;
    if (item.type === 'box' && item.height > 0) boxes++;
    else if (item.type === 'penalty') list[i] = repriced(item, Math.max(item.cost, FORBIDDEN));
  }
}

/** Makes a page dearer by `price` that begins with fewer than `fewest` of a list's last boxes. */
export function priceFewOnTop(list: VerticalItem[], fewest: number, price: number): void {
  let boxes = 0;
  for (let i = list.length - 1; i >= 0 && boxes < fewest; i--) {
    const item = list[i]!;
    if (item.type === 'box' && item.height > 0) boxes++;
    else if (item.type === 'penalty' && boxes > 0) list[i] = repriced(item, item.cost + price);
  }
}
