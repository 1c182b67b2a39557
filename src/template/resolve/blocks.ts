/** Elements → blocks: one handler a kind of element. */
import type { Block } from '../../model/block.ts';
import type { Node } from '../jsx-runtime.ts';
import { acrossBlock } from './across.ts';
import { columnsBlock } from './columns.ts';
import { contentBlocks, markdownBlocks } from './content.ts';
import { drawingBlock } from './drawing.ts';
import { entryBlock } from './entry.ts';
import {
  callComponent,
  guarded,
  handlerOf,
  isList,
  isNothing,
  reportUnprintable,
  within,
} from './expand.ts';
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

type Handler = (props: never, scope: Scope) => readonly Block[];

const HANDLERS: Readonly<Record<string, Handler>> = {
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
} satisfies Record<string, Handler>;

export function resolveBlocks(node: Node, scope: Scope): readonly Block[] {
  if (isNothing(node)) return [];
  if (isList(node)) return node.flatMap((child) => resolveBlocks(child, scope));
  if (typeof node === 'function' || typeof node === 'symbol') {
    reportUnprintable(node, scope);
    return [];
  }
  // Bare words among blocks are a paragraph.
  if (typeof node !== 'object') return textBlock({ children: node }, scope);
  const inner = within(node, scope);
  if (typeof node.type === 'function') {
    return resolveBlocks(callComponent(node.type, node.props, inner), inner);
  }
  const handler = handlerOf(node, HANDLERS, inner);
  if (handler === undefined) return [];
  return guarded(inner, () => handler(node.props as never, inner));
}
