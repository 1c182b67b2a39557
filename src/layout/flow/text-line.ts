/** A line of text as a list takes it, and the lines of a block at one place. */
import type { TextBlock } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { PenaltyFields, VerticalBox } from './vertical-list.ts';

export interface TextLine {
  /** Without what its calls owe: all ways to set it share the box. */
  readonly box: VerticalBox;
  /** Footnotes called on it, by number. */
  readonly calls: readonly number[];
  /** What it costs that a page ends before it; a paragraph's first has no such place. */
  readonly breakBefore?: PageEnd | undefined;
}

export interface PageEnd {
  readonly cost: number;
  readonly fields?: PenaltyFields;
}

export const NO_CALLS: readonly number[] = [];

/** Lines of a block at one place; `narrowX` is 0 where no line is narrow. */
export interface PlacedLines {
  readonly block: TextBlock;
  readonly narrowX: Pt;
  readonly wideX: Pt;
  readonly lines: readonly TextLine[];
}
