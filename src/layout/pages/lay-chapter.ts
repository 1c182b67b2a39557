/**
 * A chapter → pages, band by band. The heights of the columns that end a band are balanced; what leads to columns stays
 * with them; a picture or a table that spans the columns and has no room waits for the head of the next page, as a float.
 */
import type { Block } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { brokenWishes } from '../flow/broken-wishes.ts';
import { drawList } from '../flow/draw-list.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { type FinishedArea, layArea, notesIn } from '../flow/lay-area.ts';
import { splitList } from '../flow/split-list.ts';
import { FORBIDDEN, type GroupOpen } from '../flow/vertical-list.ts';
import { balanceColumns } from './balance-columns.ts';
import { type Band, bands, mayFloat } from './bands.ts';
import { drawPage } from './draw-page.ts';
import type { NoteAreas } from './notes.ts';
import { OVERFLOW } from './page-cost.ts';
import { columnRect, type PageGrid } from './page-grid.ts';
import type { PagePlan } from './page-plan.ts';
import { paginate } from './paginate.ts';
import type { RunPage } from './run-page.ts';
import { type SegmentChoice, segments } from './segments.ts';

/** A page while bands are put on it. */
interface PageDraft {
  readonly frames: Frame[];
  /** Footnotes called on it, by column: they are drawn when all its bands are there. */
  readonly notes: (readonly number[])[];
  fills: readonly number[];
  readonly choices: SegmentChoice[];
  cost: number;
}

/** Under a spanner there must be room for so much of its columns, or they go overleaf. */
const LEAST_BAND: Pt = 60;
/** White between columns and the next spanner, and between two spanners. */
const BAND_GAP: Pt = 18;
/** Bands that may flow on as one, and pages of such a band: with each that joins all before it is planned again. */
const MOST_JOINED = 12;
const MOST_PAGES_JOINED = 16;
/** Rather than break a rule, a band goes overleaf from so much of a page. */
const LOW: number = 0.6;

export function layChapter(
  blocks: readonly Block[],
  grid: PageGrid,
  notes: NoteAreas,
  context: LayoutContext,
): readonly RunPage[] {
  const worker = new ChapterWorker(grid, notes, context);
  let rest = bands(blocks, grid.columns);
  while (rest.length > 0) rest = worker.layBand(rest[0]!, rest.slice(1));
  return worker.finish();
}

class ChapterWorker {
  readonly #grid: PageGrid;
  readonly #notes: NoteAreas;
  readonly #context: LayoutContext;
  readonly #pages: PageDraft[] = [];
  /** Height used on the last page. */
  #used: Pt = 0;

  constructor(grid: PageGrid, notes: NoteAreas, context: LayoutContext) {
    this.#grid = grid;
    this.#notes = notes;
    this.#context = context;
  }

  finish(): readonly RunPage[] {
    return this.#pages.map(({ notes, ...page }, i) => ({
      ...page,
      frames: [
        ...page.frames,
        ...notes.flatMap((called, column) => this.#drawNotes(called, column)),
      ],
      isLast: i === this.#pages.length - 1,
    }));
  }

  /** @returns the bands still to be laid: of those that follow, some may have joined this one */
  layBand({ spanners, blocks }: Band, following: readonly Band[]): readonly Band[] {
    if (this.#pages.length === 0) this.#newPage();
    const heads = this.#setHeads(spanners);
    const last = heads.at(-1);
    const leading = last?.isLeading ? last : undefined;
    for (const head of leading ? heads.slice(0, -1) : heads) {
      if (!this.#hasRoom(head.height, head)) this.#newPage();
      this.#drawHead(head);
    }
    if (blocks.length === 0 && !leading) return following;
    if (!this.#hasRoom((leading ? leading.height + BAND_GAP : 0) + LEAST_BAND, leading)) {
      this.#newPage();
    }
    const setting = { blocks, head: leading, floats: [] };
    let plans = this.#plan(setting);
    // What fits nowhere under this page's bands goes overleaf, its spanner with it; then even without its spanner.
    if (this.#used > 0 && (plans.isTooHigh || (plans.isTorn && this.#isLow))) {
      this.#newPage();
      plans = this.#plan(setting);
    }
    if (!plans.isTooHigh) {
      const joined = this.#join(setting, plans, following);
      if (leading) this.#drawHead(leading);
      const left = this.#drawBand(joined.plans, joined.floats);
      return [...left.map(({ spanner }) => ({ spanners: [spanner], blocks: [] })), ...joined.rest];
    }
    if (leading) this.#drawHead(leading);
    if (this.#used > 0) {
      this.#newPage();
      plans = this.#plan({ ...setting, head: undefined });
    }
    this.#drawBand(plans, []);
    return following;
  }

  /**
   * Where a picture or a table that spans the columns has no room under a band, what follows it fills the page, and it
   * stands at the head of the next.
   */
  #join(band: BandSetting, plans: BandPlans, following: readonly Band[]): JoinedBand {
    const joined: JoinedBand = { plans, floats: band.floats, rest: following };
    const [next, ...rest] = following;
    const [spanner, second] = next?.spanners ?? [];
    if (!next || !spanner || second || next.blocks.length === 0) return joined;
    if (band.floats.length >= MOST_JOINED) return joined;
    const head = this.#setHead([spanner], spanner);
    // Under one that leaves no room for columns, or goes on overleaf itself, nothing can be planned.
    const least = head.height + BAND_GAP + LEAST_BAND;
    if (head.isLeading || least > this.#grid.typeArea.height) return joined;
    const { first: groups, all } = lookAhead(plans.groups, MOST_PAGES_JOINED + 1);
    const whole: JoinedBand = { ...joined, plans: { ...plans, groups: all } };
    if (groups.length > MOST_PAGES_JOINED || this.#fitsUnder(groups, band, head)) return whole;
    // Two never stand on one page, even where the words between them need no further one.
    const page = Math.max(groups.length, (band.floats.at(-1)?.page ?? -1) + 1);
    const wider = {
      ...band,
      blocks: [...band.blocks, ...next.blocks],
      floats: [...band.floats, { page, spanner, head }],
    };
    const { groups: widened, ...rules } = this.#plan(wider);
    const settled = [...widened];
    if (settled.some(isOverflowing)) return whole;
    return this.#join(wider, { ...rules, groups: settled }, rest);
  }

  /** Whether a head has room under the last columns of a band. */
  #fitsUnder(
    groups: readonly Group<PagePlan<SegmentChoice>>[],
    { head, floats }: BandSetting,
    next: FinishedArea,
  ): boolean {
    const last = groups.at(-1);
    if (!last) return true;
    const over = groups.length > 1 ? floats.find(({ page }) => page === groups.length - 1) : head;
    const overHead = over && 'head' in over ? over.head : over;
    const start = groups.length > 1 ? 0 : this.#used;
    const top = overHead ? (start > 0 ? start + BAND_GAP : 0) + overHead.height + BAND_GAP : start;
    const room = this.#grid.typeArea.height - top;
    const columns = this.#balanced(last, room).map((plan, column) => {
      const rect = columnRect(this.#grid, column, top, room);
      return drawPage(plan, rect, true, [], this.#notes);
    });
    const end = Math.max(top, ...columns.map(({ bottom }) => bottom - this.#grid.typeArea.y));
    // Notes of all bands stand at the foot of the page.
    const notes = Array.from({ length: this.#grid.columns }, (_, column) => {
      const before = groups.length > 1 ? [] : (this.#page.notes[column] ?? []);
      const inHead = column === 0 ? notesIn(next.list) : [];
      const inOver = column === 0 ? notesIn(overHead?.list ?? []) : [];
      const inColumn = columns[column]?.notes ?? [];
      return this.#notes.height([...before, ...inOver, ...inColumn, ...inHead]);
    });
    return end + BAND_GAP + next.height + Math.max(...notes) <= this.#grid.typeArea.height;
  }

  /** Plans the columns of a band under what stands on the page, and under the band's head. */
  #plan({ blocks, head, floats }: BandSetting): BandPlans {
    const { columns, columnWidth, typeArea } = this.#grid;
    const used = head ? this.#top + head.height + BAND_GAP : this.#top;
    const headNotes = notesIn(head?.list ?? []);
    const pages = Math.max(used > 0 ? 1 : 0, ...floats.map(({ page }) => page + 1));
    const columnHeads = Array.from({ length: pages * columns }, (_, at) => {
      const [page, column] = [Math.floor(at / columns), at % columns];
      const float = floats.find((one) => one.page === page)?.head;
      const under = page === 0 ? used : float ? float.height + BAND_GAP : 0;
      const calledOver = page === 0 ? (this.#page.notes[column] ?? []) : [];
      const calledInHead = page === 0 ? headNotes : notesIn(float?.list ?? []);
      return under + this.#notes.height([...calledOver, ...(column === 0 ? calledInHead : [])]);
    });
    const chapter = segments(blocks, { x: 0, width: columnWidth }, this.#context);
    const plans = paginate(chapter, {
      height: typeArea.height,
      noteHeight: this.#notes.heightOf,
      noteGap: this.#notes.gap,
      heads: columnHeads,
    });
    const { first, all: groups } = lookAhead(inGroups(plans, columns), 1);
    return {
      groups,
      isTooHigh: first.some(isOverflowing),
      isTorn: first.some(({ group }) => group.some(({ cost }) => cost >= FORBIDDEN)),
    };
  }

  /** @returns the floats that stand on none of its pages */
  #drawBand({ groups }: BandPlans, floats: readonly Float[]): readonly Float[] {
    let open: readonly GroupOpen[] = [];
    let page = 0;
    // Each page is drawn as soon as it is settled, so that what it was made from can be forgotten.
    for (const next of groups) {
      if (page > 0) this.#newPage();
      const float = floats.find((one) => one.page === page);
      if (float) this.#drawHead(float.head);
      // Balancing moves what stands on the page among its columns, and decides nothing.
      this.#explain(next.group);
      open = this.#drawColumns(this.#balanced(next, this.#room), next.isLast, open);
      page++;
    }
    return floats.filter((one) => one.page >= page);
  }

  #balanced({ group, isLast }: Group<PagePlan<SegmentChoice>>, room: Pt) {
    if (!isLast) return group;
    const size = { noteHeight: this.#notes.heightOf, noteGap: this.#notes.gap };
    return balanceColumns(group, this.#grid.columns, room, size);
  }

  get #page(): PageDraft {
    return this.#pages.at(-1)!;
  }

  #newPage(): void {
    this.#pages.push({ frames: [], notes: [], fills: [], choices: [], cost: 0 });
    this.#used = 0;
  }

  /** Where what comes next on the page would stand. */
  get #top(): Pt {
    return this.#used > 0 ? this.#used + BAND_GAP : 0;
  }

  /** Less than this is left on the page. */
  get #isLow(): boolean {
    return this.#used > LOW * this.#grid.typeArea.height;
  }

  /** Height left for a column under what stands on the page, and over its notes. */
  #roomIn(column: number): Pt {
    const notes = this.#notes.height(this.#page.notes[column] ?? []);
    return this.#grid.typeArea.height - this.#top - notes;
  }

  /** Height left for all columns. */
  get #room(): Pt {
    const { columns } = this.#grid;
    return Math.min(...Array.from({ length: columns }, (_, column) => this.#roomIn(column)));
  }

  /** Spanners one by one, but what leads to the next with it. */
  #setHeads(spanners: readonly Block[]): readonly Head[] {
    const heads: Head[] = [];
    let blocks: readonly Block[] = [];
    for (const spanner of spanners) {
      const isLed = heads.at(-1)?.isLeading === true;
      if (isLed) heads.pop();
      blocks = isLed ? [...blocks, GAP_BETWEEN, spanner] : [spanner];
      heads.push(this.#setHead(blocks, spanner));
    }
    return heads;
  }

  /** @param last of its spanners */
  #setHead(blocks: readonly Block[], last: Block): Head {
    const area = layArea(blocks, this.#grid.typeArea.width, this.#context);
    return { ...area, isLeading: area.isSticky || !mayFloat(last) };
  }

  #hasRoom(height: Pt, head: FinishedArea | undefined): boolean {
    // An empty page must do; one that a long note goes on over is not empty.
    if (this.#used === 0 && this.#page.notes.flat().length === 0) return true;
    const notes = this.#notes.height(notesIn(head?.list ?? []));
    return height + notes <= this.#room;
  }

  /** One higher than a page goes on overleaf. */
  #drawHead(head: FinishedArea): void {
    const { typeArea } = this.#grid;
    splitList(head.list, typeArea.height).forEach(({ list, height }, i) => {
      if (i > 0) this.#newPage();
      const top = this.#top;
      for (const frame of drawList(list, typeArea.x, typeArea.y + top, 0).frames) {
        this.#page.frames.push(frame);
      }
      this.#callNotes(0, notesIn(list));
      this.#used = top + height;
      this.#fill(this.#used / typeArea.height);
    });
    const broken = head.floats.flatMap((float) => brokenWishes(float, 0));
    if (broken.length === 0) return;
    const choice = { floats: [], looseness: 0, broken, findings: [], title: '', cost: 0 };
    this.#page.choices.push(choice);
  }

  /** What spans the columns fills them all. */
  #fill(share: number): void {
    const { columns } = this.#grid;
    this.#page.fills = Array.from({ length: columns }, (_, i) =>
      Math.max(share, this.#page.fills[i] ?? 0),
    );
  }

  #explain(group: readonly PagePlan<SegmentChoice>[]): void {
    this.#page.choices.push(...group.flatMap(choicesOf));
    this.#page.cost += group.reduce((sum, plan) => sum + plan.cost, 0);
  }

  #drawColumns(
    group: readonly PagePlan<SegmentChoice>[],
    isLast: boolean,
    reopened: readonly GroupOpen[],
  ): readonly GroupOpen[] {
    const page = this.#page;
    const { columns, typeArea } = this.#grid;
    const top = this.#top;
    const fills = [...page.fills];
    let open = reopened;
    let bottom = top;
    group.forEach((plan, column) => {
      // Full columns are stretched to their foot; those that end the band keep their natural spaces.
      const isEnd = isLast && (columns > 1 || column === group.length - 1);
      const rect = columnRect(this.#grid, column, top, this.#roomIn(column));
      const drawn = drawPage(plan, rect, isEnd, open, this.#notes);
      open = drawn.open;
      for (const frame of drawn.frames) page.frames.push(frame);
      this.#callNotes(column, drawn.notes);
      const end = drawn.bottom - typeArea.y;
      fills[column] = (end + this.#notes.height(page.notes[column] ?? [])) / typeArea.height;
      bottom = Math.max(bottom, end);
    });
    page.fills = fills;
    this.#used = bottom;
    return open;
  }

  #callNotes(column: number, called: readonly number[]): void {
    const { notes } = this.#page;
    for (let i = notes.length; i <= column; i++) notes.push([]);
    notes[column] = [...notes[column]!, ...called];
  }

  /** At the page's foot. */
  #drawNotes(called: readonly number[], column: number): readonly Frame[] {
    const { x, y, height } = columnRect(this.#grid, column, 0);
    return this.#notes.draw(called, x, y + height - this.#notes.height(called));
  }
}

const GAP_BETWEEN: Block = {
  type: 'space',
  space: { size: BAND_GAP, stretch: 0, shrink: 0 },
  fill: false,
};

/** Spanners that stay together, set. */
interface Head extends FinishedArea {
  /** Words that lead to the columns, or to the next spanner; no picture or table. */
  readonly isLeading: boolean;
}

/** What spans the columns at the head of a page of its band. */
interface Float {
  /** Of the band's pages, from 0. */
  readonly page: number;
  readonly spanner: Block;
  readonly head: FinishedArea;
}

interface BandSetting {
  readonly blocks: readonly Block[];
  readonly head: FinishedArea | undefined;
  readonly floats: readonly Float[];
}

/** The columns of a band, a page's at a time; they may be asked for once, unless they are an array. */
interface BandPlans {
  readonly groups: Iterable<Group<PagePlan<SegmentChoice>>>;
  /** Something on the first page is higher than the room there. */
  readonly isTooHigh: boolean;
  /** The first page breaks a rule. */
  readonly isTorn: boolean;
}

/** A band and those that flow on with it. */
interface JoinedBand {
  readonly plans: BandPlans;
  readonly floats: readonly Float[];
  readonly rest: readonly Band[];
}

interface Group<T> {
  readonly group: readonly T[];
  readonly isLast: boolean;
}

/** What comes one by one in groups of so many; each waits for the next, because the last is told apart. */
function* inGroups<T>(all: Iterable<T>, size: number): Generator<Group<T>, void> {
  let group: T[] = [];
  for (const one of all) {
    if (group.length === size) {
      yield { group, isLast: false };
      group = [];
    }
    group.push(one);
  }
  if (group.length > 0) yield { group, isLast: true };
}

/** The first so many of what can be asked for once, and all of them. */
function lookAhead<T>(
  given: Iterable<T>,
  count: number,
): { readonly first: readonly T[]; readonly all: Iterable<T> } {
  const iterator = given[Symbol.iterator]();
  const first: T[] = [];
  while (first.length < count) {
    const next = iterator.next();
    if (next.done) return { first, all: first };
    first.push(next.value);
  }
  return { first, all: withAll(first, iterator) };
}

function* withAll<T>(first: readonly T[], others: Iterator<T>): Generator<T> {
  yield* first;
  for (let next = others.next(); !next.done; next = others.next()) yield next.value;
}

/** Something in these columns is higher than the room for it. */
function isOverflowing({ group }: Group<PagePlan<SegmentChoice>>): boolean {
  return group.some(({ cost }) => cost >= OVERFLOW);
}

/** Choices of the segments that start on a page. */
function choicesOf(plan: PagePlan<SegmentChoice>): readonly SegmentChoice[] {
  return plan.slices
    .filter((slice) => slice.from === 0 && slice.to > 0)
    .map((slice) => slice.variant.choice);
}
