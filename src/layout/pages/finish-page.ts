/** A page of a run → the page: its background under what stands on it, its furniture over that. */
import type { PageMaster } from '../../model/block.ts';
import type { Page } from '../../model/document.ts';
import type { Frame } from '../../model/frame.ts';
import { pageGrid } from '../chapters/page-grid.ts';
import type { RunPage } from '../chapters/run-page.ts';
import { placedFrames } from '../flow/blocks/lay-placed.ts';
import { Flow, type LayoutContext } from '../flow/flow.ts';
import { drawList } from '../list/draw-list.ts';
import { contextFor, type OwnSetting } from './lay-run.ts';

export function finishPage(
  master: PageMaster,
  page: RunPage,
  setting: OwnSetting & { readonly pageFolio: number },
): Page {
  const { width, height } = master;
  const context = contextFor(master, setting);
  return {
    folio: setting.pageFolio,
    width,
    height,
    typeArea: pageGrid(master).typeArea,
    master: master.name,
    frames: [
      ...backgroundFrames(master, context),
      ...page.frames,
      ...master.furniture.flatMap((block) => placedFrames(block, context)),
    ],
  };
}

function backgroundFrames(master: PageMaster, context: LayoutContext): readonly Frame[] {
  if (master.background.length === 0) return [];
  const flow = new Flow(context);
  flow.layBlocks(master.background, { x: 0, width: master.width });
  return drawList(flow.finish(), 0, 0).frames;
}
