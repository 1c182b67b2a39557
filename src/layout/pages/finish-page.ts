/** A page of a run → the page: its background under what stands on it, its furniture over that, all at the place of its side. */
import type { PageSide } from '../../model/block.ts';
import type { Page } from '../../model/document.ts';
import type { Frame } from '../../model/frame.ts';
import type { PageMaster } from '../../model/styled-issue.ts';
import { pageGrid } from '../chapters/page-grid.ts';
import type { RunPage } from '../chapters/run-page.ts';
import { placedFrames } from '../flow/blocks/lay-placed.ts';
import { Flow, type LayoutContext } from '../flow/builder/flow.ts';
import { drawList } from '../list/draw-list.ts';
import { moveFrames } from '../list/move-frames.ts';
import { contextFor, type OwnSetting } from './lay-run.ts';
import { isOn, mirrorShift, sideOf } from './page-sides.ts';

export function finishPage(
  master: PageMaster,
  page: RunPage,
  setting: OwnSetting & { readonly pageFolio: number },
): Page {
  const { width, height } = master;
  const context = contextFor(master, setting);
  const side = sideOf(setting.pageFolio);
  const shift = mirrorShift(master, side);
  const { typeArea } = pageGrid(master);
  return {
    folio: setting.pageFolio,
    width,
    height,
    typeArea: { ...typeArea, x: typeArea.x + shift },
    master: master.name,
    frames: [
      ...backgroundFrames(master, side, context),
      ...moveFrames(page.frames, shift, 0),
      ...master.furniture
        .filter((block) => isOn(block, side))
        // What names its side says where it stands there; all else goes with the text.
        .flatMap((block) =>
          placedFrames(block.on ? block : { ...block, x: block.x + shift }, context),
        ),
    ],
  };
}

function backgroundFrames(
  master: PageMaster,
  side: PageSide,
  context: LayoutContext,
): readonly Frame[] {
  const blocks = master.background.filter((block) => isOn(block, side));
  if (blocks.length === 0) return [];
  const flow = new Flow(context);
  flow.layBlocks(blocks, { x: 0, width: master.width });
  return drawList(flow.finish(), 0, 0).frames;
}
