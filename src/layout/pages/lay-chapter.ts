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
import { layArea } from '../flow/lay-area.ts';
import type { GroupOpen } from '../flow/vertical-list.ts';
import { balanceColumns } from './balance-columns.ts';
import { drawPage } from './draw-page.ts';
import type { NoteAreas } from './notes.ts';
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
    return this.#pages.map((page, i) => ({ ...page, isLast: i === this.#pages.length - 1 }));
  }

  layBand(band: Band): void {
    if (this.#pages.length === 0) this.#newPage();
    this.#laySpanner(band.spanner);
    const { columns, columnWidth, typeArea } = this.#grid;
    const chapter = segments(band.blocks, { x: 0, width: columnWidth }, this.#context);
    const size = {
      height: typeArea.height,
      noteHeight: this.#notes.heightOf,
      noteGap: this.#notes.gap,
    };
    const heads = this.#used > 0 ? Array.from({ length: columns }, () => this.#used) : [];
    const plans = paginate(chapter, { ...size, heads });
    let open: readonly GroupOpen[] = [];
    let isFirst = true;
    // Each page is drawn as soon as it is settled, so that what it was made from can be forgotten.
    for (const { group, isLast } of inGroups(plans, columns)) {
      if (!isFirst) this.#newPage();
      isFirst = false;
      const room = typeArea.height - this.#used;
      const balanced = isLast ? balanceColumns(group, columns, room, size) : group;
      // Balancing moves what stands on the page among its columns, and decides nothing.
      this.#explain(group);
      open = this.#drawColumns(balanced, isLast, open);
    }
  }

  #newPage(): void {
    this.#pages.push({ frames: [], fills: [], choices: [], cost: 0 });
    this.#used = 0;
  }

  #laySpanner(blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    const { typeArea } = this.#grid;
    const area = layArea(blocks, typeArea.width, this.#context);
    const gap = this.#used > 0 ? BAND_GAP : 0;
    if (this.#used > 0 && this.#used + gap + area.height + LEAST_BAND > typeArea.height) {
      this.#newPage();
    }
    const top = this.#used > 0 ? this.#used + gap : 0;
    const page = this.#pages.at(-1)!;
    const { frames } = drawList(area.list, typeArea.x, typeArea.y + top, 0);
    for (const frame of frames) page.frames.push(frame);
    const broken = area.floats.flatMap((float) => brokenWishes(float, 0));
    if (broken.length > 0) {
      page.choices.push({ floats: [], looseness: 0, broken, findings: [], title: '', cost: 0 });
    }
    this.#used = top + area.height + BAND_GAP;
  }

  #explain(group: readonly PagePlan<SegmentChoice>[]): void {
    const page = this.#pages.at(-1)!;
    page.choices.push(...group.flatMap(choicesOf));
    page.cost += group.reduce((sum, plan) => sum + plan.cost, 0);
  }

  #drawColumns(
    group: readonly PagePlan<SegmentChoice>[],
    isLast: boolean,
    reopened: readonly GroupOpen[],
  ): readonly GroupOpen[] {
    const page = this.#pages.at(-1)!;
    const { columns, typeArea } = this.#grid;
    let open = reopened;
    let bottom = this.#used;
    group.forEach((plan, column) => {
      // Full columns are stretched to their foot; those that end the band keep their natural spaces.
      const isEnd = isLast && (columns > 1 || column === group.length - 1);
      const rect = columnRect(this.#grid, column, this.#used);
      const drawn = drawPage(plan, rect, isEnd, open, this.#notes);
      open = drawn.open;
      for (const frame of drawn.frames) page.frames.push(frame);
      page.fills.push((this.#used + drawn.fill * rect.height) / typeArea.height);
      bottom = Math.max(bottom, this.#used + drawn.fill * rect.height);
    });
    this.#used = bottom;
    return open;
  }
}

interface Group<T> {
  readonly group: readonly T[];
  readonly isLast: boolean;
}

/** What comes one by one in groups of so many; each waits for the next, because the last is told apart. */
function* inGroups<T>(all: Iterable<T>, size: number): Generator<Group<T>> {
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
