/**
 * Tables of the item at hand as its variants set them: the same in nearly all of them, so a table is set once for a
 * measure. Forgotten when the item is set in all its ways.
 */
import type { TableBlock } from '../../model/block.ts';
import type { Finding } from '../../model/finding.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { remembered } from '../../model/remembered.ts';
import type { TableFitting } from './flow-facts.ts';

/** A row, or a part of a tall one. */
export interface SetRow {
  readonly height: Pt;
  readonly draw: (x: Pt, y: Pt) => readonly Frame[];
  /** Footnotes called in it. */
  readonly notePieces: readonly number[];
  /** A rule stands under it. */
  readonly isEnd: boolean;
}

export interface SetTable {
  /** Rows, each of one part or of several. */
  readonly rows: readonly (readonly SetRow[])[];
  readonly width: Pt;
  readonly height: Pt;
  readonly headHeight: Pt;
  readonly isHeadRepeated: boolean;
  readonly fitting: TableFitting;
}

interface KnownTable {
  readonly table: SetTable;
  /** What is to be said of it. */
  readonly findings: readonly Finding[];
}

export type TableMemory = Map<TableBlock, Map<Pt, KnownTable>>;

export function recallTable(
  memory: TableMemory,
  block: TableBlock,
  measure: Pt,
  set: () => KnownTable,
): KnownTable {
  const byMeasure = remembered(memory, block, () => new Map<Pt, KnownTable>());
  return remembered(byMeasure, measure, set);
}
