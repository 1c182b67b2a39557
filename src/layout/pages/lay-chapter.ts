/**
 * A chapter → pages, band by band. The heights of the columns that end a band are balanced; what leads to columns stays
 * with them; a picture or a table that spans the columns and has no room waits for the head of the next page, as a float.
 */
import type { Block } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import { FORBIDDEN } from '../break-costs.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { type FinishedArea, layArea, notesIn } from '../flow/lay-area.ts';
import type { GroupOpen } from '../flow/vertical-list.ts';
import { balanceColumns } from './balance-columns.ts';
import { type Band, bands, mayFloat } from './bands.ts';
import { type ColumnGroup, inGroups, isOverflowing, lookAhead } from './column-groups.ts';
import { drawPage } from './draw-page.ts';
import type { NoteAreas } from './notes.ts';
import { BAND_GAP, PageDrafts } from './page-drafts.ts';
import { columnRect, type PageGrid } from './page-grid.ts';
import { paginate } from './paginate.ts';
import type { RunPage } from './run-page.ts';
import { segments } from './segments.ts';

/** Under a spanner there must be room for so much of its columns, or they go overleaf. */
const LEAST_BAND: Pt = 60;
/** Bands that may flow on as one, and pages of such a band: with each that joins all before it is planned again. */
const MOST_JOINED = 12;
const MOST_PAGES_JOINED = 16;

export function layChapter(
  blocks: readonly Block[],
  grid: PageGrid,
  notes: NoteAreas,
  context: LayoutContext,
): readonly RunPage[] {
  let rest = bands(blocks, grid.columns);
  if (rest.length === 0) return [];
  const worker = new ChapterWorker(grid, notes, context);
  while (rest.length > 0) rest = worker.layBand(rest[0]!, rest.slice(1));
  return worker.finish();
}

class ChapterWorker {
  readonly #grid: PageGrid;
  readonly #notes: NoteAreas;
  readonly #context: LayoutContext;
  readonly #pages: PageDrafts;

  constructor(grid: PageGrid, notes: NoteAreas, context: LayoutContext) {
    this.#grid = grid;
    this.#notes = notes;
    this.#context = context;
    this.#pages = new PageDrafts(grid, notes);
  }

  finish(): readonly RunPage[] {
    return this.#pages.finish();
  }

  /** @returns the bands still to be laid: of those that follow, some may have joined this one */
  layBand({ spanners, blocks }: Band, following: readonly Band[]): readonly Band[] {
    const heads = this.#setHeads(spanners);
    const last = heads.at(-1);
    const leading = last?.isLeading ? last : undefined;
    for (const head of leading ? heads.slice(0, -1) : heads) {
      this.#pages.addSpace(head.over);
      if (!this.#pages.hasRoom(head.height, head)) this.#pages.newPage();
      this.#pages.drawHead(head);
    }
    if (blocks.length === 0 && !leading) return following;
    this.#pages.addSpace(leading?.over ?? 0);
    const least = (leading ? leading.height + BAND_GAP : 0) + LEAST_BAND;
    if (!this.#pages.hasRoom(Math.max(least, leading?.leastRoom ?? 0), leading)) {
      this.#pages.newPage();
    }
    const setting = { blocks, head: leading, floats: [] };
    let plans = this.#plan(setting);
    // What fits nowhere under this page's bands goes overleaf, its spanner with it; then even without its spanner.
    if (!this.#pages.isBlank && (plans.isTooHigh || (plans.isTorn && this.#pages.isLow))) {
      this.#pages.newPage();
      plans = this.#plan(setting);
    }
    if (!plans.isTooHigh) {
      const joined = this.#join(setting, plans, following);
      if (leading) this.#pages.drawHead(leading);
      const left = this.#drawBand(joined.plans, joined.floats);
      return [...left.map(({ spanner }) => ({ spanners: [spanner], blocks: [] })), ...joined.rest];
    }
    if (leading) this.#pages.drawHead(leading);
    if (!this.#pages.isBlank) {
      this.#pages.newPage();
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
    groups: readonly ColumnGroup[],
    { head, floats }: BandSetting,
    next: FinishedArea,
  ): boolean {
    const last = groups.at(-1);
    if (!last) return true;
    const isFirst = groups.length === 1;
    const over = isFirst ? head : floats.find(({ page }) => page === groups.length - 1)?.head;
    const start = isFirst ? this.#pages.top : 0;
    const top = over ? start + over.height + BAND_GAP : start;
    const before = Array.from({ length: this.#grid.columns }, (_, column) => [
      ...(isFirst ? this.#pages.notesOf(column) : []),
      ...(column === 0 ? notesIn(over?.list ?? []) : []),
    ]);
    const room = this.#grid.typeArea.height - top;
    const heights = before.map((called) => this.#notes.height(called));
    const columns = this.#balanced(last, room, heights).map((plan, column) => {
      const rect = columnRect(this.#grid, column, top);
      return drawPage(plan, rect, true, [], this.#notes, before[column]);
    });
    const end = Math.max(top, ...columns.map(({ bottom }) => bottom - this.#grid.typeArea.y));
    // Notes of all bands stand at the foot of the page.
    const notes = before.map((called, column) => {
      const inHead = column === 0 ? notesIn(next.list) : [];
      const inColumn = columns[column]?.notes ?? [];
      return this.#notes.height([...called, ...inColumn, ...inHead]);
    });
    return end + BAND_GAP + next.height + Math.max(...notes) <= this.#grid.typeArea.height;
  }

  /** Plans the columns of a band under what stands on the page, and under the band's head. */
  #plan({ blocks, head, floats }: BandSetting): BandPlans {
    const { columns, columnWidth, typeArea } = this.#grid;
    const { top } = this.#pages;
    const used = head ? top + head.height + BAND_GAP : top;
    const headNotes = notesIn(head?.list ?? []);
    const pages = Math.max(used > 0 ? 1 : 0, ...floats.map(({ page }) => page + 1));
    const columnHeads = Array.from({ length: pages * columns }, (_, at) => {
      const [page, column] = [Math.floor(at / columns), at % columns];
      const float = floats.find((one) => one.page === page)?.head;
      const height = page === 0 ? used : float ? float.height + BAND_GAP : 0;
      const calledOver = page === 0 ? this.#pages.notesOf(column) : [];
      const calledInHead = page === 0 ? headNotes : notesIn(float?.list ?? []);
      const called = [...calledOver, ...(column === 0 ? calledInHead : [])];
      return { height, notes: this.#notes.height(called) };
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
      if (page > 0) this.#pages.newPage();
      const float = floats.find((one) => one.page === page);
      if (float) this.#pages.drawHead(float.head);
      // Balancing moves what stands on the page among its columns, and decides nothing.
      this.#pages.explain(next.group);
      const { room, noteHeights } = this.#pages;
      const group = this.#balanced(next, room, noteHeights);
      open = this.#pages.drawColumns(group, next.isLast, open);
      page++;
    }
    return floats.filter((one) => one.page >= page);
  }

  /** @param noteHeights of what stands over each column */
  #balanced(
    { group, isLast }: ColumnGroup,
    room: Pt,
    noteHeights: readonly Pt[],
  ): ColumnGroup['group'] {
    if (!isLast) return group;
    const { columns } = this.#grid;
    const { heightOf: noteHeight, gap: noteGap } = this.#notes;
    return balanceColumns(group, { columns, room, noteHeights, noteHeight, noteGap });
  }

  /** Spanners one by one, but what leads to the next with it. */
  #setHeads(spanners: readonly Block[]): readonly Head[] {
    const heads: Head[] = [];
    let blocks: readonly Block[] = [];
    for (const spanner of spanners) {
      const before = heads.at(-1);
      // What asks for room of its own begins anew: only a heading would lead to it.
      const isLed = before?.isLeading && (before.isSticky || leastRoom(spanner) === 0);
      if (isLed) heads.pop();
      blocks = isLed ? [...blocks, GAP_BETWEEN, spanner] : [spanner];
      heads.push(this.#setHead(blocks, spanner));
    }
    return heads;
  }

  /** @param last of its spanners */
  #setHead(blocks: readonly Block[], last: Block): Head {
    const area = layArea(blocks, this.#grid.typeArea.width, this.#context);
    return {
      ...area,
      isLeading: area.isSticky || !mayFloat(last),
      over: spaceOver(blocks[0]!),
      leastRoom: Math.max(...blocks.map(leastRoom)),
    };
  }
}

/** White that a spanner asks for over it, beyond what all have. */
function spaceOver(spanner: Block): Pt {
  return spanner.type === 'stack' ? Math.max(0, spanner.spaceBefore.size - BAND_GAP) : 0;
}

function leastRoom(spanner: Block): Pt {
  return (spanner.type === 'stack' && spanner.leastRoom) || 0;
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
  /** White over it where something stands there, beyond what all spanners have. */
  readonly over: Pt;
  /** From its top on. */
  readonly leastRoom: Pt;
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
  readonly groups: Iterable<ColumnGroup>;
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
