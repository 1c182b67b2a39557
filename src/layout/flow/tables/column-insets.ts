/**
 * How far cells stand in from the right edge of their column. Whatever room columns have, between one at whose right edge all ends and
 * one at whose left edge all begins is none of it: a sum and the date behind it are read as one. In: a table and widths of its
 * columns. Out: for each column half of what it has beyond its content, where that stands between two such, else nothing.
 */
import type { TableBlock } from '../../../model/block.ts';
import { HAIR, type Pt } from '../../../model/length.ts';
import { shareBefore } from '../../align.ts';
import type { ColumnNeeds } from './column-needs.ts';

export function columnInsets(needs: ColumnNeeds, widths: readonly Pt[]): readonly Pt[] {
  const meets = widths.map((_, column) => meetsNext(needs.table, column));
  if (!meets.includes(true)) return widths.map(() => 0);
  const { natural } = needs;
  return widths.map((width, column) => {
    const free = width - natural[column]!;
    return meets[column] && free > HAIR ? free / 2 : 0;
  });
}

/** Whether a column ends where the next begins. Numbers of rows, which come first, are to stand beside their names. */
function meetsNext(block: TableBlock, column: number): boolean {
  const isInside = column > 0 && column + 1 < block.rows[0]!.length;
  return isInside && standsAt(block, column, 1) && standsAt(block, column + 1, 0);
}

/** Whether all of a column stands at its left edge or at its right one. @param share of the room in front of its cells */
function standsAt({ rows, headerRows, decimals }: TableBlock, column: number, share: 0 | 1) {
  const numbers = decimals?.[column];
  return rows.every((row, index) => {
    const { align } = row[column]!.style;
    return shareBefore(index < headerRows ? align : (numbers ?? align)) === share;
  });
}
