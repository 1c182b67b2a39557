/**
 * A table's columns in a measure. In: a table and the measure. Out: the table at the size it is set in, and widths of its
 * columns that fill the measure: made narrower as little as it must be (narrowings.ts), and closer where that spares lines.
 */
import type { TableBlock } from '../../../model/block.ts';
import { HAIR, type Pt, total } from '../../../model/length.ts';
import { remembered } from '../../../model/remembered.ts';
import type { LayoutContext } from '../builder/flow.ts';
import type { TableFitting } from '../memory/table-memory.ts';
import { ColumnNeeds, PARTINGS, type Parting } from './column-needs.ts';
import { type CountedRows, rowLines } from './fewest-lines.ts';
import { CLOSE, LAST_NARROWING, LESS_THAN_FULL, NARROWINGS, type Narrowing } from './narrowings.ts';
import { scaleTable } from './scale-table.ts';
import { countRows, shareByNeed, shareColumns } from './share-columns.ts';

export interface FittedColumns {
  /** Of the table at the size it is set in. */
  readonly needs: ColumnNeeds;
  readonly widths: readonly Pt[];
  readonly fitting: TableFitting;
  /** It was reported. */
  readonly isTooWide: boolean;
}

export function fitColumns(block: TableBlock, measure: Pt, context: LayoutContext): FittedColumns {
  return new ColumnFitter(block, measure, context).fit();
}

/** Width of the table at which it is set in full size and no word is parted. */
export function leastTableWidth(block: TableBlock, context: LayoutContext): Pt {
  return total(new ColumnNeeds(block, context).easy('none'));
}

/** Columns of which each holds its words, parted as they may be. */
interface SetColumns {
  readonly needs: ColumnNeeds;
  /** Of its type. */
  readonly scale: number;
  readonly widths: readonly Pt[];
  readonly isParted: boolean;
  readonly counted: CountedRows;
}

/** Serves one table in one measure. */
class ColumnFitter {
  readonly #block: TableBlock;
  readonly #measure: Pt;
  readonly #context: LayoutContext;
  /** By the room between columns: what those of the table in full size ask for. */
  readonly #full = new Map<number, ColumnNeeds>();

  constructor(block: TableBlock, measure: Pt, context: LayoutContext) {
    this.#block = block;
    this.#measure = measure;
    this.#context = context;
  }

  fit(): FittedColumns {
    const fits = (way: Narrowing) => this.#scaleFor(way) >= way.scale.least;
    const way = NARROWINGS.find(fits) ?? LAST_NARROWING;
    const { span } = this.#block;
    if (way.isTooWide) this.#context.findings.push({ kind: 'wide-table', span, text: '' });
    const scale = Math.max(way.scale.least, this.#scaleFor(way));
    const isCrowded = way.parting === 'syllables' || way.parting === 'letters';
    return isCrowded ? this.#crowd(way, scale) : this.#set(way, scale);
  }

  /** The scale at which the table fits in this way, no greater than the way allows. */
  #scaleFor({ parting, scale, gap, isEasy }: Narrowing): number {
    const needs = remembered(this.#full, gap, () => this.#needsAt(1, gap));
    const widths = isEasy ? needs.easy(parting) : needs.least(parting);
    if (total(widths) <= this.#measure) return scale.most;
    // Widths of cells have a hair to spare, and do not shrink with the type.
    const rounding = 2 * HAIR * widths.length;
    return Math.min(scale.most, (this.#measure - rounding) / total(widths));
  }

  #needsAt(scale: number, gap: number): ColumnNeeds {
    const table = scaleTable(this.#block, scale, gap, this.#context.structure);
    return new ColumnNeeds(table, this.#context);
  }

  /** Numbers have the room that they need, words share the rest; where numbers alone are too wide all are cut. */
  #crowd({ parting, gap }: Narrowing, scale: number): FittedColumns {
    const needs = this.#needsAt(scale, gap);
    const least = needs.least(parting);
    const sum = total(least);
    const widths =
      sum > this.#measure
        ? least.map((width) => (width * this.#measure) / sum)
        : shareByNeed(least, needs.least(betterThan(parting)[0]!), this.#measure);
    const fitting = { scale, isParted: true };
    return { needs, widths, fitting, isTooWide: true };
  }

  /** Each column holds its words. */
  #set({ parting, gap, isTooWide = false }: Narrowing, scale: number): FittedColumns {
    const needs = this.#needsAt(scale, gap);
    // What is left goes to words that could be whole, and only then to all.
    const granted = betterThan(parting).reduce(
      (widths, better) => grant(widths, needs.least(better), this.#measure),
      needs.least(parting),
    );
    const usual = this.#share(needs, granted, scale);
    const closer = (smaller: number) => {
      const close = this.#needsAt(smaller, CLOSE);
      return this.#share(close, close.least(parting), smaller);
    };
    const set = gap === 1 ? inFewerLines(usual, closer) : usual;
    if (!isTooWide) this.#noteNarrow(set);
    const fitting = { scale: set.scale, isParted: set.isParted };
    return { needs: set.needs, widths: set.widths, fitting, isTooWide };
  }

  #share(needs: ColumnNeeds, least: readonly Pt[], scale: number): SetColumns {
    const whole = needs.least('none');
    const isParted = least.some((width, column) => width < whole[column]!);
    const counted = countRows(needs, this.#context);
    const widths = shareColumns(needs, least, this.#measure, counted);
    return { needs, scale, widths, isParted, counted };
  }

  /** Tells the editor of what a reader sees at once: a table much smaller than what stands round it, or words cut in its body. */
  #noteNarrow({ needs, scale, widths }: SetColumns): void {
    const whole = needs.least('head');
    const isParted = widths.some((width, column) => width < whole[column]! - HAIR);
    if (scale >= LESS_THAN_FULL.least && !isParted) return;
    const { span } = this.#block;
    this.#context.findings.push({ kind: 'narrow-table', span, scale, isParted });
  }
}

/** From the next on to the best. */
function betterThan(parting: Parting): readonly Parting[] {
  return PARTINGS.slice(0, PARTINGS.indexOf(parting)).toReversed();
}

/** Columns have their words whole, those that need least for it first, as far as there is room. */
function grant(widths: readonly Pt[], wanted: readonly Pt[], measure: Pt): readonly Pt[] {
  const needs = wanted.map((width, column) => ({ column, need: width - widths[column]! }));
  const granted = [...widths];
  let free = measure - total(widths);
  for (const { column, need } of needs.toSorted((a, b) => a.need - b.need)) {
    if (need <= 0 || need > free) continue;
    granted[column] = wanted[column]!;
    free -= need;
  }
  return granted;
}

/** Columns stand closer where that spares this many lines of a table, and this share of them: names of regions had two lines each. */
const LINES_SPARED = 2;
const SHARE_SPARED = 0.1;
/** Type is smaller by a third of a point where that spares the last line, by two thirds where it spares the last two. */
const A_LITTLE_SMALLER = [
  { scale: 0.96, lines: 1 },
  { scale: 0.92, lines: 2 },
];
/** Rows of more lines hold sentences. */
const MOST_IN_NAME = 2;

/**
 * The table as usual, or with its columns closer, and a little smaller, where that spares lines.
 * @param closer the table with less room between its columns, at a scale
 */
function inFewerLines(usual: SetColumns, closer: (scale: number) => SetColumns): SetColumns {
  const { lines, rows } = linesOf(usual);
  if (lines <= rows) return usual;
  const close = closer(usual.scale);
  const left = linesOf(close);
  const spared = lines - left.lines;
  if (spared > 0 && left.highest <= 1) return close;
  const isWorth = spared >= Math.max(LINES_SPARED, SHARE_SPARED * lines);
  const best = isWorth ? close : usual;
  if (usual.scale < 1 || left.highest > MOST_IN_NAME) return best;
  for (const { scale, lines: worth } of A_LITTLE_SMALLER) {
    const smaller = closer(scale);
    const rest = linesOf(smaller);
    if (rest.highest <= 1 && rest.lines <= (isWorth ? left.lines : lines) - worth) return smaller;
  }
  return best;
}

/** Of the rows that are counted: how many they are, their lines, and those of the highest under the head. */
function linesOf({ needs, counted, widths }: SetColumns) {
  const all = rowLines(widths, counted);
  const highest = Math.max(0, ...all.slice(needs.table.headerRows));
  return { rows: all.length, lines: total(all), highest };
}
