/** Tables as they are set: rows with what they draw. */
import type { TableBlock } from '../../../model/block.ts';
import type { Frame } from '../../../model/frame.ts';
import type { Pt } from '../../../model/length.ts';
import type { BlockMemory } from './block-memory.ts';

/** What made a table as narrow as it is. */
export interface TableFitting {
  /** Scale of its type, 1 for the full size. */
  readonly scale: number;
  /** Words in it are hyphenated. */
  readonly isParted: boolean;
}

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

/** By its measure. */
export type TableMemory = BlockMemory<TableBlock, Pt, SetTable>;
