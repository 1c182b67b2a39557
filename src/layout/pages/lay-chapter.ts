/**
 * A chapter → pages. On pages of several columns it is cut into bands: what spans the columns, and the columns under it
 * up to the next spanner or the chapter's end, where their heights are balanced (CSS Multi-column Layout, 6).
 */
import type { Block } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { brokenWishes } from '../flow/broken-wishes.ts';
import { drawList } from '../flow/draw-list.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { type FinishedArea, layArea, notesIn } from '../flow/lay-area.ts';
import { splitList } from '../flow/split-list.ts';
import type { GroupOpen } from '../flow/vertical-list.ts';
import { balanceColumns } from './balance-columns.ts';
import { drawPage } from './draw-page.ts';
import type { NoteAreas } from './notes.ts';
import { OVERFLOW } from './page-cost.ts';
import { columnRect, type PageGrid } from './page-grid.ts';
import type { PagePlan } from './page-plan.ts';
import { paginate } from './paginate.ts';
import type { RunPage } from './run-page.ts';
import { type SegmentChoice, segments } from './segments.ts';

interface Band {
  readonly spanner: readonly Block[];
  readonly blocks: readonly Block[];
}

/** A page while bands are put on it. */
interface PageDraft {
  readonly frames: Frame[];
  /** Footnotes called on it, by column: they are drawn when all its bands are there. */
  readonly notes: (readonly number[])[];
  readonly fills: number[];
  readonly choices: SegmentChoice[];
  cost: number;
}

/** Under a spanner there must be room for so much of its columns, or it goes overleaf. */
const LEAST_BAND: Pt = 60;
/** White between columns and the next spanner. */
const BAND_GAP: Pt = 18;

export function layChapter(
  blocks: readonly Block[],
  grid: PageGrid,
  notes: NoteAreas,
  context: LayoutContext,
): readonly RunPage[] {
  const worker = new ChapterWorker(grid, notes, context);
  for (const band of bands(blocks, grid.columns)) worker.layBand(band);
  return worker.finish();
}

function bands(blocks: readonly Block[], columns: number): readonly Band[] {
  if (columns === 1) return [{ spanner: [], blocks }];
  const found: { spanner: Block[]; blocks: Block[] }[] = [{ spanner: [], blocks: [] }];
  for (const block of blocks) {
    const spans = block.type === 'stack' && block.spansColumns;
    const last = found.at(-1)!;
    if (!spans) last.blocks.push(block);
    else if (last.blocks.length === 0) last.spanner.push(block);
    else found.push({ spanner: [block], blocks: [] });
  }
  return found;
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

  layBand({ spanner, blocks }: Band): void {
    if (this.#pages.length === 0) this.#newPage();
    const head = spanner.length > 0 ? this.#setHead(spanner) : undefined;
    if (head && !this.#hasRoom(head)) this.#newPage();
    let plans = this.#plan(blocks, head);
    // What fits nowhere under this page's bands goes overleaf, its spanner with it; then even without its spanner.
    if (plans.isTooHigh && this.#used > 0) {
      this.#newPage();
      plans = this.#plan(blocks, head);
    }
    if (head) this.#drawHead(head);
    if (plans.isTooHigh && this.#used > 0) {
      this.#newPage();
      plans = this.#plan(blocks, undefined);
    }
    this.#drawBand(plans);
  }

  /** Plans the columns of a band under what stands on the page, and under the band's head. */
  #plan(blocks: readonly Block[], head: FinishedArea | undefined): BandPlans {
    const { columns, columnWidth, typeArea } = this.#grid;
    const used = head ? this.#endOf(head) : this.#used;
    const headNotes = notesIn(head?.list ?? []);
    const columnHeads = Array.from({ length: columns }, (_, column) => {
      const called = [...(this.#page.notes[column] ?? []), ...(column === 0 ? headNotes : [])];
      return used + this.#notes.height(called);
    });
    const chapter = segments(blocks, { x: 0, width: columnWidth }, this.#context);
    const plans = paginate(chapter, {
      height: typeArea.height,
      noteHeight: this.#notes.heightOf,
      noteGap: this.#notes.gap,
      heads: used > 0 ? columnHeads : [],
    });
    const groups = inGroups(plans, columns);
    const first = groups.next();
    const isTooHigh = !first.done && first.value.group.some(({ cost }) => cost >= OVERFLOW);
    return { first, groups, isTooHigh };
  }

  #drawBand({ first, groups }: BandPlans): void {
    const { columns } = this.#grid;
    let open: readonly GroupOpen[] = [];
    // Each page is drawn as soon as it is settled, so that what it was made from can be forgotten.
    for (let next = first; !next.done; next = groups.next()) {
      if (next !== first) this.#newPage();
      const { group, isLast } = next.value;
      const room = Math.min(
        ...Array.from({ length: columns }, (_, column) => this.#roomIn(column)),
      );
      const size = { noteHeight: this.#notes.heightOf, noteGap: this.#notes.gap };
      const balanced = isLast ? balanceColumns(group, columns, room, size) : group;
      // Balancing moves what stands on the page among its columns, and decides nothing.
      this.#explain(group);
      open = this.#drawColumns(balanced, isLast, open);
    }
  }

  get #page(): PageDraft {
    return this.#pages.at(-1)!;
  }

  #newPage(): void {
    this.#pages.push({ frames: [], notes: [], fills: [], choices: [], cost: 0 });
    this.#used = 0;
  }

  /** Height left for a column under what stands on the page, and over its notes. */
  #roomIn(column: number): Pt {
    const notes = this.#notes.height(this.#page.notes[column] ?? []);
    return this.#grid.typeArea.height - this.#used - notes;
  }

  #setHead(spanner: readonly Block[]): FinishedArea {
    return layArea(spanner, this.#grid.typeArea.width, this.#context);
  }

  /** Where the next head would stand. */
  #top(): Pt {
    return this.#used > 0 ? this.#used + BAND_GAP : 0;
  }

  /** Where columns begin under a head. */
  #endOf(head: FinishedArea): Pt {
    return this.#top() + head.height + BAND_GAP;
  }

  #hasRoom(head: FinishedArea): boolean {
    if (this.#used === 0) return true;
    const notes = this.#notes.height(notesIn(head.list));
    return this.#top() + head.height + notes + LEAST_BAND <= this.#used + this.#roomIn(0);
  }

  /** One higher than a page goes on overleaf. */
  #drawHead(head: FinishedArea): void {
    const { typeArea } = this.#grid;
    splitList(head.list, typeArea.height).forEach(({ list, height }, i) => {
      if (i > 0) this.#newPage();
      const top = this.#top();
      for (const frame of drawList(list, typeArea.x, typeArea.y + top, 0).frames) {
        this.#page.frames.push(frame);
      }
      this.#callNotes(0, notesIn(list));
      this.#used = top + height + BAND_GAP;
    });
    const broken = head.floats.flatMap((float) => brokenWishes(float, 0));
    if (broken.length === 0) return;
    const choice = { floats: [], looseness: 0, broken, findings: [], title: '', cost: 0 };
    this.#page.choices.push(choice);
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
    let open = reopened;
    let bottom = this.#used;
    group.forEach((plan, column) => {
      // Full columns are stretched to their foot; those that end the band keep their natural spaces.
      const isEnd = isLast && (columns > 1 || column === group.length - 1);
      const rect = columnRect(this.#grid, column, this.#used, this.#roomIn(column));
      const drawn = drawPage(plan, rect, isEnd, open, this.#notes);
      open = drawn.open;
      for (const frame of drawn.frames) page.frames.push(frame);
      this.#callNotes(column, drawn.notes);
      const end = drawn.bottom - typeArea.y;
      page.fills.push((end + this.#notes.height(page.notes[column] ?? [])) / typeArea.height);
      bottom = Math.max(bottom, end);
    });
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

/** The columns of a band, a page's at a time. */
interface BandPlans {
  readonly first: IteratorResult<Group<PagePlan<SegmentChoice>>, void>;
  readonly groups: Generator<Group<PagePlan<SegmentChoice>>, void>;
  /** Something on the first page is higher than the room there. */
  readonly isTooHigh: boolean;
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

/** Choices of the segments that start on a page. */
function choicesOf(plan: PagePlan<SegmentChoice>): readonly SegmentChoice[] {
  return plan.slices
    .filter((slice) => slice.from === 0 && slice.to > 0)
    .map((slice) => slice.variant.choice);
}
