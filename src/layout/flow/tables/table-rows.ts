/**
 * A table's row, set: its cells side by side. A tall row is made of parts, so that a page may end in it: a line each,
 * the first two lines and the last two together.
 */
import type { TableBlock } from '../../../model/block.ts';
import type { Frame } from '../../../model/frame.ts';
import { fits, greatest, HAIR, type Pt, total } from '../../../model/length.ts';
import type { Colour } from '../../../model/style.ts';
import { drawList } from '../../list/draw-list.ts';
import { rectFrame } from '../../list/rect-frame.ts';
import { splitList } from '../../list/split-list.ts';
import { notePiecesIn, type VerticalItem, type VerticalList } from '../../list/vertical-list.ts';
import type { LayoutContext } from '../builder/flow.ts';
import type { SetRow } from '../memory/table-memory.ts';
import { isTall, type SetCell } from './table-cells.ts';

/** Lines that stay together at each end of a row. */
const LINES_KEPT = 2;

export interface RowSetting {
  readonly widths: readonly Pt[];
  readonly isHead: boolean;
  /** No part is higher. */
  readonly limit: Pt;
}

export function setRow(
  block: TableBlock,
  cells: readonly SetCell[],
  { widths, isHead, limit }: RowSetting,
  context: LayoutContext,
): readonly SetRow[] {
  const parted = isTall(cells, context) && !isHead ? partByLines(cells) : undefined;
  const parts = parted ?? partByHeight(cells, block, limit);
  const count = Math.max(1, greatest(parts.map((pieces) => pieces.length)));
  return Array.from({ length: count }, (_, part) => {
    const edges = {
      top: part === 0 || !parted ? block.padding.top : 0,
      bottom: part === count - 1 || !parted ? block.padding.bottom : 0,
    };
    const pieces = parts.map((all) => all[part]);
    const ground = isHead ? block.headerBackground : undefined;
    return { ...setPart(block, pieces, { widths, edges, ground }), isEnd: part === count - 1 };
  });
}

/** Lines of all cells are of one height, so they part at the same places; undefined where they are not. */
function partByLines(cells: readonly SetCell[]): readonly (readonly SetCell[])[] | undefined {
  const lines = cells.flatMap(({ list }) => list.flatMap(lineHeight));
  const leading = lines[0];
  if (leading === undefined || lines.some((line) => Math.abs(line - leading) > HAIR)) {
    return undefined;
  }
  const count = greatest(cells.map(({ height }) => Math.round(height / leading)));
  return cells.map((cell) =>
    linesInParts(cell.list, count).map((list) => ({
      ...cell,
      list,
      height: list.flatMap(lineHeight).length * leading,
    })),
  );
}

function lineHeight(item: VerticalItem): readonly Pt[] {
  return item.type === 'box' && item.height > 0 ? [item.height] : [];
}

function linesInParts(list: VerticalList, count: number): readonly VerticalList[] {
  const parts: VerticalItem[][] = [[]];
  let line = 0;
  for (const item of list) {
    if (item.type !== 'box') continue;
    if (item.height > 0) {
      if (line >= LINES_KEPT && line <= count - LINES_KEPT) parts.push([]);
      line++;
    }
    parts.at(-1)!.push(item);
  }
  return parts;
}

/** Parts no higher than a page. */
function partByHeight(
  cells: readonly SetCell[],
  { padding }: TableBlock,
  limit: Pt,
): readonly (readonly SetCell[])[] {
  const edges = padding.top + padding.bottom;
  return cells.map((cell) => {
    if (fits(cell.height + edges, limit)) return [cell];
    return splitList(cell.list, limit - edges).map((piece) => ({ ...cell, ...piece }));
  });
}

interface PartSetting {
  readonly widths: readonly Pt[];
  /** Padding over it and under it. */
  readonly edges: Pick<TableBlock['padding'], 'top' | 'bottom'>;
  readonly ground: Colour | undefined;
}

/** What of a row's cells stands side by side. */
function setPart(
  block: TableBlock,
  cells: readonly (SetCell | undefined)[],
  { widths, edges, ground }: PartSetting,
): Omit<SetRow, 'isEnd'> {
  const inner = greatest(cells.map((cell) => cell?.height ?? 0));
  const height = inner + edges.top + edges.bottom;
  return {
    height,
    notePieces: cells.flatMap((cell) => notePiecesIn(cell?.list ?? [])),
    draw: (x, y) => {
      const frames: Frame[] = [];
      if (ground) frames.push(rectFrame({ x, y, width: total(widths), height }, ground));
      let left = x;
      cells.forEach((cell, column) => {
        if (cell) {
          const at = left + block.padding.left + cell.shift;
          frames.push(...drawList(cell.list, at, y + edges.top + cell.drop).frames);
        }
        left += widths[column]!;
      });
      return frames;
    },
  };
}
