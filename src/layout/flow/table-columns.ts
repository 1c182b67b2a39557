/**
 * Widths of a table's columns: as its content asks (CSS 2.2, 17.5.2.2). In: a table and the measure.
 * Out: widths that fill the measure; a table too wide wraps its cells, then is set smaller, then is reported.
 */
import type { TableBlock } from '../../model/block.ts';
import { greatest, type Pt } from '../../model/length.ts';
import { breakParagraph } from '../inline/linebreak.ts';
import { decimalColumns } from './decimal-columns.ts';
import { fewestLines, type LinesAt } from './fewest-lines.ts';
import type { Flow, LayoutContext } from './flow.ts';
import { scaleText } from './scale-text.ts';
import { narrowestWidth, naturalWidth } from './text-width.ts';

/** A table of more has its lines counted for too long. */
const MOST_CELLS = 300;
/** A few short columns do not take the whole measure: the eye would lose its row between them. */
const FULLEST_SPARSE = 0.5;
/** Room that each of them has beside its content. */
const MOST_REST: Pt = 36;
/** The smallest that a table is set. */
const SMALLEST_SCALE = 0.8;

export interface FittedColumns {
  readonly scale: number;
  readonly widths: readonly Pt[];
  /** Words of its cells must be cut. */
  readonly isTooWide: boolean;
}

/** Scale of the type and widths of the columns; reports a table that does not fit even so. */
export function fitColumns(block: TableBlock, measure: Pt, flow: Flow): FittedColumns {
  const least = columnWidths(block, 1, narrowestWidth, flow.context);
  const sum = total(least);
  if (sum <= measure) {
    const widths = share(block, 1, least, measure, flow.context);
    return { scale: 1, widths, isTooWide: false };
  }
  const scale = Math.max(SMALLEST_SCALE, measure / sum);
  const smaller = columnWidths(block, scale, narrowestWidth, flow.context);
  if (total(smaller) <= measure + 0.01) {
    const widths = share(block, scale, smaller, measure, flow.context);
    return { scale, widths, isTooWide: false };
  }
  flow.context.findings.push({ kind: 'wide-table', span: block.span, text: '' });
  const factor = measure / total(smaller);
  return { scale, widths: smaller.map((width) => width * factor), isTooWide: true };
}

/** Width of the table at which no word is cut. */
export function leastTableWidth(block: TableBlock, context: LayoutContext): Pt {
  return total(columnWidths(block, 1, narrowestWidth, context));
}

function columnWidths(
  block: TableBlock,
  scale: number,
  widthOf: typeof naturalWidth,
  context: LayoutContext,
): readonly Pt[] {
  const count = greatest(block.rows.map((row) => row.length));
  const padding = block.padding.left + block.padding.right;
  const decimals = decimalColumns(block, scale, context);
  return Array.from({ length: count }, (_, column) =>
    greatest(
      block.rows.map((row, index) => {
        const cell = row[column];
        if (!cell) return padding;
        const numbers = index < block.headerRows ? undefined : decimals[column];
        if (numbers) return padding + 0.02 + numbers.width;
        const text = scaleText(cell, scale);
        return padding + 0.01 + widthOf(context.paragraph(text.children, text.style, text.span));
      }),
    ),
  );
}

/** Least widths and a share of what is left, by how much more each column could use, and by what that saves in lines. */
function share(
  block: TableBlock,
  scale: number,
  least: readonly Pt[],
  measure: Pt,
  context: LayoutContext,
): readonly Pt[] {
  const most = columnWidths(block, scale, naturalWidth, context);
  if (total(most) <= measure) {
    const rest = (measure - total(most)) / most.length;
    const isSparse = rest > MOST_REST && total(most) < FULLEST_SPARSE * measure;
    return most.map((width) => width + (isSparse ? MOST_REST : rest));
  }
  const wishes = most.map((width, i) => Math.max(0, width - least[i]!));
  const free = measure - total(least);
  const wanted = total(wishes) || 1;
  const widths = least.map((width, i) => width + (free * wishes[i]!) / wanted);
  const cells = block.rows.length * widths.length;
  if (cells > MOST_CELLS) return widths;
  return fewestLines(widths, least, block.rows.length, cellLines(block, scale, context));
}

/** Lines of the words of each cell; numbers have one. */
function cellLines(block: TableBlock, scale: number, context: LayoutContext): LinesAt {
  const padding = block.padding.left + block.padding.right;
  const decimals = decimalColumns(block, scale, context);
  const paragraphs = block.rows.map((row, index) =>
    row.map((cell, column) => {
      if (index >= block.headerRows && decimals[column]) return undefined;
      const { children, style, span } = scaleText(cell, scale);
      return context.paragraph(children, style, span);
    }),
  );
  const known = new Map<string, number>();
  return (row, column, width) => {
    const paragraph = paragraphs[row]![column];
    if (!paragraph) return 1;
    const key = `${row} ${column} ${width}`;
    const lines = known.get(key) ?? breakParagraph(paragraph, () => width - padding).breaks.length;
    known.set(key, lines);
    return lines;
  };
}

export function total(widths: readonly Pt[]): Pt {
  return widths.reduce((sum, width) => sum + width, 0);
}
