/**
 * A table's cells, set. In: a table and widths of its columns. Out: rows of cells, each with its lines and where they stand.
 * Heads stand at their row's foot, beside their column. So do numbers beside the last line of the name that they belong to
 * (Chicago Manual of Style; Мильчин, Чельцова), where they can in all rows; all else stands at its row's top.
 */
import type { TableBlock, TextBlock } from '../../model/block.ts';
import { greatest, type Pt } from '../../model/length.ts';
import { type DecimalColumns, decimalColumns } from './decimal-columns.ts';
import type { LayoutContext } from './flow.ts';
import { layArea } from './lay-area.ts';
import type { Piece } from './split-list.ts';

/** A row higher than this share of the page may be parted. */
const TALL_ROW = 0.2;

/** A cell, or what of it stands in a part of its row. */
export interface SetCell extends Piece {
  /** How far its text stands in. */
  readonly shift: Pt;
  /** How far its text stands below the row's first line. */
  readonly drop: Pt;
}

type Row = readonly SetCell[];

export function setCells(
  block: TableBlock,
  widths: readonly Pt[],
  context: LayoutContext,
): readonly Row[] {
  const decimals = decimalColumns(block, context);
  const padding = block.padding.left + block.padding.right;
  const rows = block.rows.map((row, index) =>
    row.map((cell, column): SetCell => {
      const inner = widths[column]! - padding;
      const numbers = index < block.headerRows ? undefined : decimals[column];
      const shift = numbers?.shift(cell, inner) ?? 0;
      const { list, height } = layArea([cell], inner - shift, context);
      return { list, height, shift, drop: 0 };
    }),
  );
  const isBodyLow = areNumbersLow(block, rows, decimals, context);
  return rows.map((cells, index) => {
    if (index >= block.headerRows) return isBodyLow ? atFoot(cells, highestOf(cells) + 1) : cells;
    return isTall(cells, context) ? cells : atFoot(cells, 0);
  });
}

export function isTall(cells: Row, { pageHeight }: LayoutContext): boolean {
  return heightOf(cells) > pageHeight * TALL_ROW;
}

/** In each row one line stands in the cells behind the highest, and all numbers are among them. */
function areNumbersLow(
  { rows, headerRows }: TableBlock,
  set: readonly Row[],
  decimals: DecimalColumns,
  context: LayoutContext,
): boolean {
  const firstNumbers = decimals.findIndex(Boolean);
  const isOneLine = (cell: TextBlock, { height }: SetCell) => height < 2 * cell.style.leading;
  return set.slice(headerRows).every((cells, i) => {
    const highest = highestOf(cells);
    const texts = rows[headerRows + i]!;
    return (
      highest < firstNumbers &&
      !isTall(cells, context) &&
      cells.every((cell, column) => column <= highest || isOneLine(texts[column]!, cell))
    );
  });
}

/** The first of them. */
function highestOf(cells: Row): number {
  const height = heightOf(cells);
  return cells.findIndex((cell) => cell.height === height);
}

function atFoot(cells: Row, from: number): Row {
  const height = heightOf(cells);
  return cells.map((cell, column) =>
    column < from ? cell : { ...cell, drop: height - cell.height },
  );
}

function heightOf(cells: Row): Pt {
  return greatest(cells.map((cell) => cell.height));
}
