/**
 * A table's columns in a measure. In: a table and the measure. Out: the table at the size it is set in, and widths of its
 * columns that fill the measure. Type gets a little smaller before any word is hyphenated: a reader sees a hyphen in the head
 * at once, a tenth of the size hardly. Then long words of the head are hyphenated, and before type gets too small those of all
 * cells; what does not fit even so is reported, and words give way in it before numbers do.
 */
import type { TableBlock } from '../../../model/block.ts';
import { HAIR, type Pt, total } from '../../../model/length.ts';
import type { LayoutContext } from '../flow.ts';
import type { TableFitting } from '../flow-facts.ts';
import { easyWidths, leastWidths, PARTINGS, type Parting } from './column-widths.ts';
import { rowLines } from './fewest-lines.ts';
import { scaleTable } from './scale-table.ts';
import { type CountedRows, countRows, shareByNeed, shareColumns } from './share-columns.ts';

export interface FittedColumns {
  readonly table: TableBlock;
  readonly widths: readonly Pt[];
  readonly fitting: TableFitting;
  /** It was reported. */
  readonly isTooWide: boolean;
}

/** By how much type, and the room round it, may be scaled. */
interface Scale {
  readonly most: number;
  readonly least: number;
}

/** A way to make a table narrower. */
interface Narrowing {
  readonly parting: Parting;
  readonly scale: Scale;
  /** Share of the room between columns that is left. */
  readonly gap: number;
  /** Sentences have lines of some words. */
  readonly isEasy?: boolean;
  /** Readers dislike such a table, and the editor is told. */
  readonly isTooWide?: boolean;
}

const FULL: Scale = { most: 1, least: 1 };
/** For a compound, which may part at its own hyphen, type gives no more. */
const ALMOST_FULL: Scale = { most: 1, least: 0.95 };
/** Nobody sees it unless two tables stand side by side. */
const NEARLY_FULL: Scale = { most: 1, least: 0.9 };
/** Seen beside other text, but read with ease. */
const LESS_THAN_FULL: Scale = { most: 0.9, least: 0.85 };
const SMALL: Scale = { most: 0.9, least: 0.8 };
/** What is smaller tires readers. */
const SMALLEST: Scale = { most: 0.8, least: 0.8 };
/** But words in many parts do so more, words cut without a hyphen still more; and a part of a number is another number. */
const SMALLER: Scale = { most: 0.8, least: 0.7 };
const TINY: Scale = { most: 0.8, least: 0.6 };
const TINIEST: Scale = { most: 0.6, least: 0.5 };
/** Columns of small type hold together with less between them. */
const CLOSE = 0.75;
const CLOSEST = 0.5;

/** The first that makes the table fit is taken. */
const NARROWINGS: readonly Narrowing[] = [
  { parting: 'compounds', scale: ALMOST_FULL, gap: 1, isEasy: true },
  { parting: 'none', scale: FULL, gap: 1, isEasy: true },
  { parting: 'none', scale: NEARLY_FULL, gap: 1, isEasy: true },
  { parting: 'none', scale: LESS_THAN_FULL, gap: CLOSE, isEasy: true },
  { parting: 'head', scale: NEARLY_FULL, gap: 1, isEasy: true },
  { parting: 'head', scale: SMALL, gap: CLOSE, isEasy: true },
  { parting: 'halves', scale: SMALL, gap: CLOSE, isEasy: true },
  { parting: 'halves', scale: SMALLEST, gap: CLOSEST },
  { parting: 'halves', scale: SMALLER, gap: CLOSEST, isTooWide: true },
  { parting: 'syllables', scale: TINY, gap: CLOSEST, isTooWide: true },
];
const LAST_NARROWING: Narrowing = {
  parting: 'letters',
  scale: TINIEST,
  gap: CLOSEST,
  isTooWide: true,
};

export function fitColumns(block: TableBlock, measure: Pt, context: LayoutContext): FittedColumns {
  const fits = (tried: Narrowing) => scaleFor(block, tried, measure, context) >= tried.scale.least;
  const way = NARROWINGS.find(fits) ?? LAST_NARROWING;
  const { parting, scale, gap, isTooWide = false } = way;
  if (isTooWide) context.findings.push({ kind: 'wide-table', span: block.span, text: '' });
  const size = Math.max(scale.least, scaleFor(block, way, measure, context));
  if (parting === 'syllables' || parting === 'letters') {
    const table = scaleTable(block, size, gap, context.structure);
    const better = PARTINGS[PARTINGS.indexOf(parting) - 1]!;
    const [least, wanted] = [parting, better].map((each) => leastWidths(table, each, context));
    const widths = crowd(least!, wanted!, measure);
    return { table, widths, fitting: { scale: size, isParted: true }, isTooWide };
  }
  const setAt = (room: number, type: number, isGranted: boolean): SetColumns => {
    const table = scaleTable(block, type, room, context.structure);
    return { ...setColumns(table, parting, isGranted, measure, context), scale: type };
  };
  const usual = setAt(gap, size, true);
  const close = gap === 1 && inFewerLines(usual, (type) => setAt(CLOSE, type, false));
  const { table, widths, isParted, scale: type } = close || usual;
  if (!isTooWide) noteNarrow(table, type, widths, context);
  return { table, widths, fitting: { scale: type, isParted }, isTooWide };
}

interface SetColumns {
  readonly table: TableBlock;
  readonly widths: readonly Pt[];
  readonly isParted: boolean;
  readonly counted: CountedRows;
  /** Of its type. */
  readonly scale: number;
}

/** Columns of which each holds its words. @param isGranted what is left goes to words that could be whole, and only then to all */
function setColumns(
  table: TableBlock,
  parting: Parting,
  isGranted: boolean,
  measure: Pt,
  context: LayoutContext,
): Omit<SetColumns, 'scale'> {
  const better = isGranted ? PARTINGS.slice(0, PARTINGS.indexOf(parting)).toReversed() : [];
  const wider = better.map((each) => leastWidths(table, each, context));
  const least = leastWidths(table, parting, context);
  const kept = wider.reduce((widths, whole) => grant(widths, whole, measure), least);
  const whole = leastWidths(table, 'none', context);
  const isParted = kept.some((width, column) => width < whole[column]!);
  const counted = countRows(table, context);
  const widths = shareColumns(table, kept, measure, counted, context);
  return { table, widths, isParted, counted };
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

/** @param closer the table with less room between its columns, at a scale */
function inFewerLines(
  usual: SetColumns,
  closer: (scale: number) => SetColumns,
): SetColumns | undefined {
  const given = linesOf(usual);
  const { headerRows } = usual.table;
  const areAtMost = (most: number, lines: readonly number[]) =>
    lines.slice(headerRows).every((count) => count <= most);
  const lines = total(given);
  if (lines <= given.length) return undefined;
  const close = closer(usual.scale);
  const left = linesOf(close);
  const spared = lines - total(left);
  if (spared > 0 && areAtMost(1, left)) return close;
  const isWorth = spared >= Math.max(LINES_SPARED, SHARE_SPARED * lines);
  const next = isWorth ? close : undefined;
  if (usual.scale < 1 || !areAtMost(MOST_IN_NAME, left)) return next;
  for (const { scale, lines: worth } of A_LITTLE_SMALLER) {
    const smaller = closer(scale);
    const rest = linesOf(smaller);
    const isFewer = total(rest) <= (isWorth ? total(left) : lines) - worth;
    if (isFewer && areAtMost(1, rest)) return smaller;
  }
  return next;
}

/** Of each row that is counted. */
function linesOf({ counted, widths }: SetColumns): readonly number[] {
  return rowLines(counted.rows, widths, counted.linesAt);
}

/** Tells the editor of what a reader sees at once: a table much smaller than what stands round it, or words cut in its body. */
function noteNarrow(
  table: TableBlock,
  scale: number,
  widths: readonly Pt[],
  context: LayoutContext,
): void {
  const whole = leastWidths(table, 'head', context);
  const isParted = widths.some((width, column) => width < whole[column]! - HAIR);
  if (scale >= LESS_THAN_FULL.least && !isParted) return;
  context.findings.push({ kind: 'narrow-table', span: table.span, scale, isParted });
}

/** Width of the table at which it is set in full size and no word is parted. */
export function leastTableWidth(block: TableBlock, context: LayoutContext): Pt {
  return total(easyWidths(block, 'none', context));
}

/** The scale at which a table fits in this way, no greater than the way allows. */
function scaleFor(block: TableBlock, way: Narrowing, measure: Pt, context: LayoutContext): number {
  const table = scaleTable(block, 1, way.gap, context.structure);
  const widthsOf = way.isEasy ? easyWidths : leastWidths;
  const widths = widthsOf(table, way.parting, context);
  if (total(widths) <= measure) return way.scale.most;
  // Widths of cells have a hair to spare, and do not shrink with the type.
  const rounding = 2 * HAIR * widths.length;
  return Math.min(way.scale.most, (measure - rounding) / total(widths));
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

/** Numbers have the room that they need, words share the rest; where numbers alone are too wide all are cut. */
function crowd(least: readonly Pt[], wanted: readonly Pt[], measure: Pt): readonly Pt[] {
  const sum = total(least);
  if (sum > measure) return least.map((width) => (width * measure) / sum);
  return shareByNeed(least, wanted, measure);
}
