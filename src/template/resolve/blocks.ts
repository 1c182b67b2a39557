/** Elements → blocks: one handler a kind of element. */
import type { Block } from '../../model/block.ts';
import type { Node } from '../jsx-runtime.ts';
import { acrossBlock } from './across.ts';
import { columnsBlock } from './columns.ts';
import { contentBlocks, markdownBlocks } from './content.ts';
import { drawingBlock } from './drawing.ts';
import { entryBlock } from './entry.ts';
import { type Handler, type Place, resolveNode } from './expand.ts';
import { figureBlock } from './figure.ts';
import { imageBlock } from './image.ts';
import { listBlock } from './list.ts';
import { placedBlock } from './placed.ts';
import { ruleBlock } from './rule.ts';
import type { Scope } from './scope.ts';
import { spaceBlock } from './space.ts';
import { stackBlock } from './stack.ts';
import { tableBlock } from './table.ts';
import { textBlock } from './text.ts';

const HANDLERS: Readonly<Record<string, Handler<Block>>> = {
  text: textBlock,
  stack: stackBlock,
  columns: columnsBlock,
  image: imageBlock,
  drawing: drawingBlock,
  rule: ruleBlock,
  space: spaceBlock,
  figure: figureBlock,
  list: listBlock,
  table: tableBlock,
  entry: entryBlock,
  placed: placedBlock,
  content: contentBlocks,
  markdown: markdownBlocks,
  across: acrossBlock,
};

const AMONG_BLOCKS: Place<Block> = {
  handlers: HANDLERS,
  // Bare words among blocks are a paragraph.
  words: (words, scope) => textBlock({ children: words }, scope),
};

export function resolveBlocks(node: Node, scope: Scope): readonly Block[] {
  return resolveNode(node, scope, AMONG_BLOCKS);
}
