/** A page run → its pages' frames, before folios and furniture are known. */
import type { PageRun } from '../../model/block.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { layChapter } from './lay-chapter.ts';
import { noteAreas } from './notes.ts';
import { pageGrid } from './page-grid.ts';
import type { RunPage } from './run-page.ts';
import { chapterBlocks } from './segments.ts';

export function layRun(run: PageRun, context: LayoutContext): readonly RunPage[] {
  const grid = pageGrid(run.master);
  const notes = noteAreas(run.master, context);
  return chapterBlocks(run.children, grid.columns).flatMap((blocks) =>
    layChapter(blocks, grid, notes, context),
  );
}
