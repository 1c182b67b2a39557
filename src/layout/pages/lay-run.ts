/** A page run → its pages' frames, before folios and furniture are known. */
import type { Finding } from '../../model/finding.ts';
import type { PageMaster, PageRun } from '../../model/styled-issue.ts';
import { layChapter } from '../chapters/lay-chapter.ts';
import { noteAreas } from '../chapters/note-areas.ts';
import { pageGrid } from '../chapters/page-grid.ts';
import type { RunPage } from '../chapters/run-page.ts';
import { layBlock } from '../flow/blocks/lay-blocks.ts';
import type { LayoutContext } from '../flow/builder/flow.ts';
import { createLayoutContext, type LayoutSetting } from '../flow/layout-context.ts';
import { chapterBlocks } from './chapter-blocks.ts';

/** What runs are set with. */
export type RunSetting = Pick<
  LayoutSetting,
  'engine' | 'structure' | 'folios' | 'sharesParagraphs'
>;

/** What a run is set with, or what stands on one of its pages. */
export type OwnSetting = RunSetting & Pick<LayoutSetting, 'findings' | 'pageFolio'>;

export interface LaidRun {
  readonly pages: readonly RunPage[];
  readonly findings: readonly Finding[];
}

export function layRun(run: PageRun, setting: RunSetting): LaidRun {
  const findings: Finding[] = [];
  const context = contextFor(run.master, { ...setting, findings });
  const grid = pageGrid(run.master);
  const notes = noteAreas(run.master, context);
  const pages = chapterBlocks(run.children, grid.columns).flatMap((blocks) =>
    layChapter(blocks, grid, notes, context),
  );
  return { pages, findings };
}

export function contextFor(master: PageMaster, setting: OwnSetting): LayoutContext {
  const { typeArea, columnWidth } = pageGrid(master);
  return createLayoutContext({
    ...setting,
    pageHeight: typeArea.height,
    page: master,
    columnWidth,
    footnoteGap: master.footnoteGap,
    layBlock,
  });
}
