/**
 * A table's cells, set. In: a table and widths of its columns. Out: rows of cells, each with its lines and where they stand.
 * Heads stand at their row's foot, beside their column. In a table of a name and its numbers these stand beside the name's
 * last line (Chicago Manual of Style; Мильчин, Чельцова); where words stand in other columns too, a row is read from its
 * first line, and all stands there. It depends on what the cells hold, not on how they wrap: tables of one kind look alike.
 */
import type { TextBlock } from '../../../model/block.ts';
import { greatest, type Pt } from '../../../model/length.ts';
import { narrowestWidth, widestForcedLine } from '../../inline/paragraph-width.ts';
import type { ListPiece } from '../../list/split-list.ts';
import type { LayoutContext } from '../builder/flow.ts';
import { layArea } from '../lay-area.ts';
import { columnInsets } from './column-insets.ts';
import type { ColumnNeeds } from './column-needs.ts';

/** A row higher than this share of the page may be parted. */
const TALL_ROW = 0.2;

/** A cell, or what of it stands in a part of its row. */
export interface SetCell extends ListPiece {
  /** How far its text stands in. */
  readonly shift: Pt;
  /** How far its text stands below the row's first line. */
  readonly drop: Pt;
}

type Row = readonly SetCell[];

export function setCells(
  needs: ColumnNeeds,
  widths: readonly Pt[],
  context: LayoutContext,
): readonly Row[] {
  const { table: block, decimals } = needs;
  const padding = block.padding.left + block.padding.right;
  const insets = columnInsets(needs, widths);
  const rows = block.rows.map((row, index) =>
    row.map((cell, column): SetCell => {
      const inner = widths[column]! - padding - insets[column]!;
      const numbers = index < block.headerRows ? undefined : decimals[column];
      const shift = numbers?.shift(cell, inner) ?? 0;
      const { list, height } = layArea([cell], inner - shift, context);
      return { list, height, shift, drop: 0 };
    }),
  );
  const isBodyLow = areNumbersLow(needs, rows, context);
  return rows.map((cells, index) => {
    if (index >= block.headerRows) return isBodyLow ? atFoot(cells, cells[0]!.height) : cells;
    return isTall(cells, context) ? cells : atFoot(cells, heightOf(cells));
  });
}

export function isTall(cells: Row, { pageHeight }: LayoutContext): boolean {
  return heightOf(cells) > pageHeight * TALL_ROW;
}

/** A name in the first column, and behind it numbers or what cannot wrap: a unit, a date, a dash. */
function areNumbersLow(
  { table: { rows, headerRows }, decimals }: ColumnNeeds,
  set: readonly Row[],
  context: LayoutContext,
): boolean {
  if (!decimals.some(Boolean) || decimals[0]) return false;
  const isShort = (cell: TextBlock) => {
    const paragraph = context.paragraph(cell);
    return widestForcedLine(paragraph) <= narrowestWidth(paragraph);
  };
  const isTold = (cells: readonly TextBlock[]) =>
    cells.every((cell, column) => column === 0 || decimals[column] || isShort(cell));
  return rows
    .slice(headerRows)
    .every((cells, i) => isTold(cells) && !isTall(set[headerRows + i]!, context));
}

/** @param height where the last lines of what is lower end */
function atFoot(cells: Row, height: Pt): Row {
  return cells.map((cell) => ({ ...cell, drop: Math.max(0, height - cell.height) }));
}

function heightOf(cells: Row): Pt {
  return greatest(cells.map((cell) => cell.height));
}
