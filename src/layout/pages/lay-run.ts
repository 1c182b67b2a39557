/** A page run → its pages' frames, before folios and furniture are known. */
import type { PageRun } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { layChapter } from './lay-chapter.ts';
import { noteAreas } from './notes.ts';
import { pageGrid } from './page-grid.ts';
import { chapterBlocks, type SegmentChoice } from './segments.ts';

export interface RunPage {
  readonly frames: readonly Frame[];
  /** Share of the type area used, of every column. */
  readonly fills: readonly number[];
  /** What was chosen for what starts on it, for the explanation. */
  readonly choices: readonly SegmentChoice[];
  /** Last page of its chapter: it may be short. */
  readonly isLast: boolean;
}

export function layRun(run: PageRun, context: LayoutContext): readonly RunPage[] {
  const grid = pageGrid(run.master);
  const notes = noteAreas(run.master, grid.columnWidth, context);
  return chapterBlocks(run.children, grid.columns).flatMap((blocks) =>
    layChapter(blocks, grid, notes, context),
  );
}
