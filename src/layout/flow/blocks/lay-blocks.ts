/** Dispatch: one block kind, one handler. */
import type { Block } from '../../../model/block.ts';
import type { Area } from '../builder/area.ts';
import type { Flow } from '../builder/flow.ts';
import { layTable } from '../tables/lay-table.ts';
import { layText } from '../text/lay-text.ts';
import { layColumns } from './lay-columns.ts';
import { layEntry } from './lay-entry.ts';
import { layFigure } from './lay-figure.ts';
import { layImage } from './lay-image.ts';
import { layListBlock } from './lay-list.ts';
import { layPlaced } from './lay-placed.ts';
import { layDrawing, layRule, laySpace } from './lay-simple.ts';
import { layStack } from './lay-stack.ts';

type Handler<Kind extends Block> = (block: Kind, area: Area, flow: Flow) => void;

const HANDLERS: {
  readonly [Type in Block['type']]: Handler<Extract<Block, { readonly type: Type }>>;
} = {
  text: layText,
  stack: layStack,
  columns: layColumns,
  image: layImage,
  drawing: layDrawing,
  rule: layRule,
  space: laySpace,
  figure: layFigure,
  list: layListBlock,
  table: layTable,
  entry: layEntry,
  placed: layPlaced,
};

export function layBlock(block: Block, area: Area, flow: Flow): void {
  // The handler of its own kind: the table's type says so of all kinds, and cannot of the one at hand.
  (HANDLERS[block.type] as Handler<Block>)(block, area, flow);
}
