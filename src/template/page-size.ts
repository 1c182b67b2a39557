/** The measures of a page of template.yaml: lengths as they are written → points. */
import type { Edges } from '../model/geometry.ts';
import type { Pt } from '../model/length.ts';
import type { PageData } from './template-schema.ts';
import { readLength } from './tokens.ts';

export interface PageSize {
  readonly width: Pt;
  readonly height: Pt;
  readonly margins: Edges;
  readonly columns: number;
  readonly gutter: Pt;
  /** The type area, and one of its columns. */
  readonly typeWidth: Pt;
  readonly typeHeight: Pt;
  readonly columnWidth: Pt;
}

/** Lengths of pages are absolute; each was checked when the file was read. */
export function pageSize({ columns, ...data }: PageData): PageSize {
  const at = (value: PageData['width']) => readLength(value, { em: 0, whole: 0 }) ?? 0;
  const [width, height, gutter] = [at(data.width), at(data.height), at(data.gutter)];
  const margins = {
    top: at(data.margins.top),
    right: at(data.margins.right),
    bottom: at(data.margins.bottom),
    left: at(data.margins.left),
  };
  const typeWidth = width - margins.left - margins.right;
  const typeHeight = height - margins.top - margins.bottom;
  const columnWidth = (typeWidth - gutter * (columns - 1)) / columns;
  return { width, height, margins, columns, gutter, typeWidth, typeHeight, columnWidth };
}

/** Of all kinds of pages. */
export function highestTypeArea(pages: ReadonlyMap<string, PageData>): Pt {
  return Math.max(0, ...[...pages.values()].map((data) => pageSize(data).typeHeight));
}
