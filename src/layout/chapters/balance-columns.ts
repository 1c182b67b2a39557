/**
 * The last columns of a band made of like height: as low as its content can stand, tried at every place where a column
 * may end. In: a group of columns as planned. Out: the same content in other columns.
 */
import { fits, type Pt, total } from '../../model/length.ts';
import { type Carry, notePiecesIn, trimTop, type VerticalItem } from '../list/vertical-list.ts';
import { type NoteHeights, withNotes } from '../note-heights.ts';
import { FORBIDDEN } from '../page-prices.ts';
import { ListSums } from '../paginate/list-sums.ts';
import { listOf, type PageContent, type PagePlan } from '../paginate/page-plan.ts';
import { bothOf, extentOf, SEEN_WHITE } from './set-glue.ts';

/** A column one such line short costs 1, two lines 4, in the units of page-prices.ts: it is weighed against the places where columns end. */
const LINE: Pt = 12;
/** A line of white beyond SEEN_WHITE costs what it does at a page's foot: to avoid it a column ends before a picture, or in a word. */
const SEEN_LINE = 600;
/** Columns are also tried higher than they must be, for better ends: in so many steps of half a line, each line at this price. */
const HIGHER_STEPS = 16;
const HIGHER_LINE = 10;

/** White that a reader sees at a column's foot, in lines. */
const SHORT_LINES = 2;

/** A place where a column may start; the first is the list's start, the last its end. */
interface ColumnStart {
  readonly at: number;
  readonly cost: number;
  readonly carry?: Carry;
  /** Padding under what ends there. */
  readonly foot?: Pt;
}

/** The page that columns are balanced on. */
export interface ColumnRoom {
  /** Height of a column with its notes. */
  readonly room: Pt;
  readonly notes: NoteHeights;
  /** Of each column: of the notes that stand at its foot already, the gap over them included. */
  readonly noteHeights: readonly Pt[];
}

/** Whether every column stays short by lines that no stretch fills: what is on the page may as well end level. */
export function isAllShort(
  plans: readonly PageContent[],
  { room, notes, noteHeights }: ColumnRoom,
): boolean {
  if (noteHeights.length === 1 || plans.length < noteHeights.length) return false;
  return plans.every((plan, column) => {
    const list = trimTop(listOf(plan));
    const { height, stretch, fills } = extentOf(list);
    const called = total(notePiecesIn(list).map(notes.heightOf));
    const foot = withNotes(noteHeights[column]!, called, notes.gap);
    return fills === 0 && room - height - bothOf(stretch) - foot > SHORT_LINES * LINE;
  });
}

/** Columns made level, and how uneven they still are. */
export interface BalancedColumns {
  readonly columns: readonly PageContent[];
  /** White under each, as far as the highest of them. */
  readonly whites: readonly Pt[];
  /** Of the places at which they end. */
  readonly endCost: number;
}

/** Undefined where there is one column, or no way that keeps the rules. */
export function balanceColumns(
  plans: readonly PageContent[],
  page: ColumnRoom,
): BalancedColumns | undefined {
  const first = plans[0]?.slices[0];
  const count = page.noteHeights.length;
  if (count === 1 || !first) return undefined;
  const list = wholeList(plans);
  const places = columnStarts(list, first.carry, plans.at(-1)?.slices.at(-1)?.foot);
  const heightOf = heightsBetween(list, places, page);
  const task: SplitTask = { places, heightOf, columns: count };
  const lowest = lowestHeight(task);
  if (lowest === Number.POSITIVE_INFINITY) return undefined;
  const { starts } = bestSplit(task, lowest);
  const ends = starts.slice(1);
  const columns = ends.map((end, column) => {
    const { at: from, carry } = places[starts[column]!]!;
    const { at: to, foot } = places[end]!;
    const cut = { ...(carry && { carry }), ...(foot && { foot }) };
    return { slices: [{ variant: { list }, from, to, ...cut }] };
  });
  const heights = Array.from({ length: count }, (_, column) => {
    const end = ends[column];
    return end === undefined ? 0 : heightOf(column, starts[column]!, end);
  });
  const highest = Math.max(...heights);
  return {
    columns,
    whites: heights.map((height) => highest - height),
    endCost: total(ends.map((end) => places[end]!.cost)),
  };
}

/** Balanced columns but the first as they were planned, each from where it begins now. @param plans what they were made of */
export function startsOf<Choice>(
  columns: readonly PageContent[],
  plans: readonly PagePlan<Choice>[],
): readonly PagePlan<Choice>[] {
  const slices = plans.flatMap((plan) => plan.slices);
  return columns.slice(1).map((column) => {
    let at = column.slices[0]!.from;
    const first = slices.findIndex(({ from, to }) => {
      if (at < to - from) return true;
      at -= to - from;
      return false;
    });
    const { from, ...slice } = slices[first]!;
    return { slices: [{ ...slice, from: from + at }, ...slices.slice(first + 1)], cost: 0 };
  });
}

/** What stands on the page as one list. A column may end again where it ended before, even at a forbidden place. */
function wholeList(plans: readonly PageContent[]): readonly VerticalItem[] {
  return plans.flatMap((plan, column) =>
    plan.slices.flatMap(({ variant, from, to }, i) => {
      const [first, ...others] = variant.list.slice(from, to);
      if (!first) return [];
      const mayStart = column > 0 && i === 0 && first.type === 'penalty';
      return [
        mayStart ? { ...first, cost: Math.min(first.cost, FORBIDDEN - 1) } : first,
        ...others,
      ];
    }),
  );
}

function columnStarts(
  list: readonly VerticalItem[],
  carry: Carry | undefined,
  foot: Pt | undefined,
): ColumnStart[] {
  const places: ColumnStart[] = [{ at: 0, cost: 0, ...(carry && { carry }) }];
  list.forEach((item, at) => {
    if (at === 0 || item.type !== 'penalty' || item.cost >= FORBIDDEN) return;
    const { cost, carry: over, foot: under } = item;
    places.push({ at, cost, ...(over && { carry: over }), ...(under && { foot: under }) });
  });
  places.push({ at: list.length, cost: 0, ...(foot && { foot }) });
  return places;
}

/**
 * Height of the text of a column that holds what stands between two places, by their numbers. Infinite where it has no
 * room there with its notes: those stand at the page's foot, however high the text, and make no column longer.
 */
type HeightOf = (column: number, start: number, end: number) => Pt;

function heightsBetween(
  list: readonly VerticalItem[],
  places: readonly ColumnStart[],
  { room, notes, noteHeights }: ColumnRoom,
): HeightOf {
  const sums = new ListSums(notes);
  sums.measure(list);
  const { height, noteHeight, content } = sums;
  return (column, start, end) => {
    const { at, carry } = places[start]!;
    const { at: to, foot = 0 } = places[end]!;
    // White at the column's top vanishes.
    const from = content[at]!;
    const last = Math.max(from, to);
    const text = (carry?.height ?? 0) + height[last]! - height[from]! + foot;
    const called = noteHeight[last]! - noteHeight[from]!;
    const free = room - withNotes(noteHeights[column]!, called, notes.gap);
    return fits(text, free) ? text : Number.POSITIVE_INFINITY;
  };
}

/** A list to be split into so many columns. */
interface SplitTask {
  readonly places: readonly ColumnStart[];
  readonly heightOf: HeightOf;
  readonly columns: number;
}

/** The least that the highest column must be. */
function lowestHeight({ places, heightOf, columns }: SplitTask): Pt {
  // Of what stands before each place, in so many columns as were tried.
  let lowest = places.map((_, end) => heightOf(0, 0, end));
  for (let column = 1; column < columns; column++) {
    const before = lowest;
    lowest = before.map((known, end) => {
      let least = known;
      for (let start = 0; start < end; start++) {
        least = Math.min(least, Math.max(before[start]!, heightOf(column, start, end)));
      }
      return least;
    });
  }
  return lowest.at(-1)!;
}

/** Numbers of the places where columns start, and of the last place: the cheapest of all heights tried. */
interface ColumnSplit {
  readonly cost: number;
  readonly starts: readonly number[];
}

function bestSplit(task: SplitTask, lowest: Pt): ColumnSplit {
  let best: ColumnSplit = { cost: Number.POSITIVE_INFINITY, starts: [] };
  for (let step = 0; step <= HIGHER_STEPS; step++) {
    const higher = (step / 2) * LINE;
    const way = splitWithin(task, lowest + higher);
    const cost = way.cost + (higher / LINE) * HIGHER_LINE;
    if (cost < best.cost) best = { ...way, cost };
  }
  return best;
}

/** The cheapest columns that are no higher than `limit`, which is no lower than `lowestHeight`. */
function splitWithin({ places, heightOf, columns }: SplitTask, limit: Pt): ColumnSplit {
  let ways: (ColumnSplit | undefined)[] = places.map((_, i) =>
    i === 0 ? { cost: 0, starts: [0] } : undefined,
  );
  for (let column = 0; column < columns; column++) {
    const before = ways;
    ways = places.map((place, end) => {
      // A column left empty is as far from full as one can be.
      const fewer = column > 0 ? before[end] : undefined;
      let best: ColumnSplit | undefined = fewer && {
        ...fewer,
        cost: fewer.cost + unevenness(limit),
      };
      for (let start = 0; start < end; start++) {
        const way = before[start];
        if (!way) continue;
        const height = heightOf(column, start, end);
        if (!fits(height, limit)) continue;
        const cost = way.cost + place.cost + unevenness(limit - height);
        if (!best || cost <= best.cost) best = { cost, starts: [...way.starts, end] };
      }
      return best;
    });
  }
  return ways.at(-1)!;
}

function unevenness(white: Pt): number {
  const seen = Math.max(0, white - SEEN_WHITE);
  return (white / LINE) ** 2 + SEEN_LINE * (seen / LINE);
}
