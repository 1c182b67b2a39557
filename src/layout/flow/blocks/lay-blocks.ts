/** Dispatch: one block kind, one handler. */
import type { Block } from '../../../model/block.ts';
import { layTable } from '../tables/lay-table.ts';
import { layText } from '../text/lay-text.ts';
import type { Area } from '../worker/area.ts';
import type { Flow } from '../worker/flow.ts';
import { layColumns } from './lay-columns.ts';
import { layEntry } from './lay-entry.ts';
import { layFigure } from './lay-figure.ts';
import { layImage } from './lay-image.ts';
import { layListBlock } from './lay-list.ts';
import { layPlaced } from './lay-placed.ts';
import { layDrawing, layRule, laySpace } from './lay-simple.ts';
import { layStack } from './lay-stack.ts';

export function layBlock(block: Block, area: Area, flow: Flow): void {
  switch (block.type) {
    case 'text':
      layText(block, area, flow);
      return;
    case 'stack':
      layStack(block, area, flow);
      return;
    case 'columns':
      layColumns(block, area, flow);
      return;
    case 'image':
      layImage(block, area, flow);
      return;
    case 'drawing':
      layDrawing(block, area, flow);
      return;
    case 'rule':
      layRule(block, area, flow);
      return;
    case 'space':
      laySpace(block, flow);
      return;
    case 'figure':
      layFigure(block, area, flow);
      return;
    case 'list':
      layListBlock(block, area, flow);
      return;
    case 'table':
      layTable(block, area, flow);
      return;
    case 'entry':
      layEntry(block, area, flow);
      return;
    case 'placed':
      layPlaced(block, flow);
      return;
    default: {
      const unknown: never = block;
      throw new Error(`no handler for ${JSON.stringify(unknown)}`);
    }
  }
}
