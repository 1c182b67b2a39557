/**
 * What is left of the measure, shared among a table's columns. In: a table and the least that each column may have.
 * Out: widths of the columns, by what each could use and by what that saves in lines.
 */
import type { TableBlock } from '../../model/block.ts';
import { greatest, mm, type Pt, total } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { breakParagraph, isOverfull } from '../inline/linebreak.ts';
import { splitLongWords } from '../inline/split-long-words.ts';
import { naturalWidths } from './column-widths.ts';
import { decimalColumns } from './decimal-columns.ts';
import { fewestLines, type LinesAt } from './fewest-lines.ts';
import type { LayoutContext } from './flow.ts';

/** A table of more has its lines counted for too long. */
const MOST_CELLS = 300;
/** A few short columns do not take the whole measure: the eye would lose its row between them. */
const FULLEST_SPARSE = 0.5;
/** In a column of text they do: over so short a way no row is lost, and a table half as wide looks like a mistake. */
const WIDEST_FULL: Pt = mm(90);
/** Room that each of them has beside its content. */
const MOST_REST: Pt = 36;

export function shareColumns(
  block: TableBlock,
  least: readonly Pt[],
  measure: Pt,
  context: LayoutContext,
): readonly Pt[] {
  const most = naturalWidths(block, context);
  if (total(most) <= measure) {
    const rest = (measure - total(most)) / most.length;
    const isSparse =
      measure > WIDEST_FULL && rest > MOST_REST && total(most) < FULLEST_SPARSE * measure;
    return most.map((width) => width + (isSparse ? MOST_REST : rest));
  }
  const widths = shareByNeed(least, most, measure);
  const rowCount = block.rows.length;
  if (rowCount * widths.length > MOST_CELLS) return widths;
  const { headerRows } = block;
  return fewestLines(widths, least, { rowCount, headerRows }, cellLines(block, context));
}

/** Lines of each row; none of a table that has too many cells to count them. */
export function countLines(
  block: TableBlock,
  widths: readonly Pt[],
  context: LayoutContext,
): readonly number[] {
  if (block.rows.length * widths.length > MOST_CELLS) return [];
  const linesAt = cellLines(block, context);
  return block.rows.map((_, row) =>
    greatest(widths.map((width, column) => linesAt(row, column, width))),
  );
}

/** The least widths, and of the rest a share by how much more each column could use. */
export function shareByNeed(least: readonly Pt[], most: readonly Pt[], measure: Pt): readonly Pt[] {
  const needs = most.map((width, i) => Math.max(0, width - least[i]!));
  const free = measure - total(least);
  const wanted = total(needs) || 1;
  return least.map((width, i) => width + (free * needs[i]!) / wanted);
}

/** Lines of the words of each cell; numbers have one. */
function cellLines(block: TableBlock, context: LayoutContext): LinesAt {
  const padding = block.padding.left + block.padding.right;
  const decimals = decimalColumns(block, context);
  const paragraphs = block.rows.map((row, index) =>
    row.map((cell, column) => {
      if (index >= block.headerRows && decimals[column]) return undefined;
      return context.paragraph(cell.children, cell.style, cell.span);
    }),
  );
  const known = new Map<string, number>();
  return (row, column, width) => {
    const paragraph = paragraphs[row]![column];
    if (!paragraph) return 1;
    const key = `${row} ${column} ${width}`;
    const lines = known.get(key) ?? linesOf(paragraph, width - padding, context);
    known.set(key, lines);
    return lines;
  };
}

function linesOf(paragraph: Paragraph, measure: Pt, { engine }: LayoutContext): number {
  const result = breakParagraph(paragraph, () => measure);
  if (!isOverfull(result)) return result.breaks.length;
  const split = splitLongWords(paragraph, measure, engine);
  return breakParagraph(split.paragraph, () => measure).breaks.length;
}
