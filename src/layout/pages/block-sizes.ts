/** Sizes of blocks that stand on no page yet. In: a text engine. Out: what they measure, set as layout would set them. */
import type { Block } from '../../model/block.ts';
import type { BlockSizes } from '../../model/block-sizes.ts';
import { NO_EDGES } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import type { PageMaster } from '../../model/styled-issue.ts';
import type { TextEngine } from '../../text/text-engine.ts';
import { leastWidth, naturalWidth } from '../flow/block-width.ts';
import type { LayoutContext } from '../flow/builder/flow.ts';
import { layArea } from '../flow/lay-area.ts';
import { buildStructure } from '../structure.ts';
import { contextFor } from './lay-run.ts';

/** @param pageHeight of the highest type area: pictures are no higher */
export function createBlockSizes(engine: TextEngine, pageHeight: Pt): BlockSizes {
  const context = (blocks: readonly Block[], width: Pt): LayoutContext => {
    const master: PageMaster = { ...NO_PAGE, width, height: pageHeight };
    const structure = buildStructure([{ master, children: blocks }]);
    // What is to be said of the blocks is said where they stand.
    const setting = { engine, structure, folios: new Map(), sharesParagraphs: true, findings: [] };
    return contextFor(master, setting);
  };
  const area = (blocks: readonly Block[], width: Pt) =>
    layArea(blocks, width, context(blocks, width));
  return {
    height: (blocks, width) => area(blocks, width).height,
    leastHeight: (blocks, width) => {
      const { height, list } = area(blocks, width);
      return list.reduce((left, item) => left - (item.type === 'glue' ? item.shrink : 0), height);
    },
    width: (blocks) => naturalWidth(blocks, Number.POSITIVE_INFINITY, context(blocks, 0)),
    wordWidth: (blocks) => leastWidth(blocks, context(blocks, 0)),
  };
}

/** Blocks that are only measured stand on it. */
const NO_PAGE: Omit<PageMaster, 'width' | 'height'> = {
  name: 'measured',
  margins: NO_EDGES,
  columns: 1,
  gutter: 0,
  background: [],
  furniture: [],
  footnoteGap: 0,
};
