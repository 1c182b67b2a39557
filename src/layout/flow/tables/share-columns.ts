/**
 * What is left of the measure, shared among a table's columns. In: a table and the least that each column may have.
 * Out: widths of the columns, by what each could use and by what that saves in lines.
 */
import type { TableBlock } from '../../../model/block.ts';
import { mm, type Pt, total } from '../../../model/length.ts';
import type { Paragraph } from '../../../model/paragraph.ts';
import { remembered } from '../../../model/remembered.ts';
import { breakParagraph } from '../../inline/break-paragraph.ts';
import { splitIfOverfull } from '../../inline/split-long-words.ts';
import type { LayoutContext } from '../builder/flow.ts';
import type { ColumnNeeds } from './column-needs.ts';
import { type CountedRows, fewestLines, type LinesAt } from './fewest-lines.ts';

/** In a table of more cells rows at equal distances are counted: to count all lines would take too long. */
const MOST_CELLS = 300;
/** A few short columns do not take the whole measure: the eye would lose its row between them. */
const FULLEST_SPARSE = 0.5;
/** A table that nearly fills the measure fills it: the little that it misses looks like a fault, and rules lead the eye. */
const NEARLY_FULL = 0.75;
/** In a column of text they do: over so short a way no row is lost, and a table half as wide looks like a mistake. */
const WIDEST_FULL: Pt = mm(90);
/** Room that each of them has beside its content. */
const MOST_REST: Pt = 36;

export function shareColumns(
  { natural: most }: ColumnNeeds,
  least: readonly Pt[],
  measure: Pt,
  counted: CountedRows,
): readonly Pt[] {
  if (total(most) <= measure) {
    const rest = (measure - total(most)) / most.length;
    const sparse = total(most) + MOST_REST * most.length;
    const isSparse =
      measure > WIDEST_FULL &&
      total(most) < FULLEST_SPARSE * measure &&
      sparse < NEARLY_FULL * measure;
    return most.map((width) => width + (isSparse ? MOST_REST : rest));
  }
  return fewestLines(shareByNeed(least, most, measure), least, counted);
}

/** The least widths, and of the rest a share by how much more each column could use. */
export function shareByNeed(least: readonly Pt[], most: readonly Pt[], measure: Pt): readonly Pt[] {
  const needs = most.map((width, i) => Math.max(0, width - least[i]!));
  const free = measure - total(least);
  const wanted = total(needs) || 1;
  return least.map((width, i) => width + (free * needs[i]!) / wanted);
}

/** Lines of the words of cells; numbers have one. */
export function countRows({ table, decimals }: ColumnNeeds, context: LayoutContext): CountedRows {
  const padding = table.padding.left + table.padding.right;
  const { headerRows } = table;
  const rows = sampleOf(table);
  const paragraphs = rows.map((row, index) =>
    row.map((cell, column) => {
      if (index >= headerRows && decimals[column]) return undefined;
      return context.paragraph(cell);
    }),
  );
  const known = new Map<string, number>();
  const linesAt: LinesAt = (row, column, width) => {
    const paragraph = paragraphs[row]![column];
    if (!paragraph) return 1;
    const key = `${row} ${column} ${width}`;
    return remembered(known, key, () => linesOf(paragraph, width - padding, context));
  };
  return { count: rows.length, linesAt };
}

/** The head and as many rows as may be counted, at equal distances. */
function sampleOf({ rows, headerRows }: TableBlock): TableBlock['rows'] {
  const step = Math.ceil((rows.length * rows[0]!.length) / MOST_CELLS);
  return rows.filter((_, index) => index < headerRows || (index - headerRows) % step === 0);
}

function linesOf(paragraph: Paragraph, measure: Pt, { engine }: LayoutContext): number {
  const whole = breakParagraph(paragraph, [measure]);
  return splitIfOverfull(paragraph, whole, [measure], engine).result.breaks.length;
}
