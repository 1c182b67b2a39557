/** The columns of a page. */
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import type { PageMaster } from '../../model/styled-issue.ts';

export interface PageGrid {
  readonly typeArea: Rect;
  readonly columns: number;
  readonly columnWidth: Pt;
  readonly gutter: Pt;
}

export function pageGrid(master: PageMaster): PageGrid {
  const { width, height, margins, columns, gutter } = master;
  const whole = width - margins.left - margins.right;
  return {
    typeArea: {
      x: margins.left,
      y: margins.top,
      width: whole,
      height: height - margins.top - margins.bottom,
    },
    columns,
    columnWidth: (whole - gutter * (columns - 1)) / columns,
    gutter,
  };
}

/** A column of the page below what its top is used for. */
export function columnRect(grid: PageGrid, column: number, used: Pt): Rect {
  const { typeArea, columnWidth, gutter } = grid;
  return {
    x: typeArea.x + column * (columnWidth + gutter),
    y: typeArea.y + used,
    width: columnWidth,
    height: typeArea.height - used,
  };
}
