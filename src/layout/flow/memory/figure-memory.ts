/** Figures as they are set: pictures with their captions. */
import type { FigureBlock } from '../../../model/block.ts';
import type { Frame } from '../../../model/frame.ts';
import type { Pt } from '../../../model/length.ts';
import type { BlockMemory } from './block-memory.ts';

export interface SetFigure {
  readonly block: FigureBlock;
  /** Of its picture, or of the caption where that is wider. */
  readonly width: Pt;
  readonly height: Pt;
  /** Of the highest of its captions, with the gap over it; of one beside its picture what hangs under that. */
  readonly captionHeight: Pt;
  /** Footnotes called in the caption. */
  readonly notePieces: readonly number[];
  readonly draw: (x: Pt, y: Pt) => readonly Frame[];
}

/** By its width and the place of its caption. */
export type FigureMemory = BlockMemory<FigureBlock, string, SetFigure>;
