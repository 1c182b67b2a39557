/** A line of text as a list takes it, and the lines of a block at one place. */
import type { TextBlock } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { VerticalBox } from './vertical-list.ts';

export interface TextLine {
  /** Without what its calls owe: all ways to set it share the box. */
  readonly box: VerticalBox;
  /** Footnotes called on it, by number. */
  readonly calls: readonly number[];
  readonly breakBefore: BreakBeforeLine;
}

/** Whether a page may end before a line: there is no place for it before a paragraph's first. */
export type BreakBeforeLine = 'none' | 'forbidden' | 'after-hyphen' | 'free';

export const NO_CALLS: readonly number[] = [];

/** Lines of a block at one place; `narrowX` is 0 where no line is narrow. */
export interface PlacedLines {
  readonly block: TextBlock;
  readonly narrowX: Pt;
  readonly wideX: Pt;
  readonly lines: readonly TextLine[];
}
