/** Every inline of a styled issue, in reading order, page furniture included. */
import type { Block, Inline } from '../model/block.ts';
import { childrenOf } from '../model/block-tree.ts';
import type { PageRun } from '../model/styled-issue.ts';

export function* inlinesOf(runs: readonly PageRun[]): Generator<Inline> {
  for (const { master, children } of runs) {
    yield* inBlocks(master.background);
    yield* inBlocks(children);
    yield* inBlocks(master.furniture);
  }
}

function* inBlocks(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) yield* inBlock(block);
}

function* inBlock(block: Block): Generator<Inline> {
  switch (block.type) {
    case 'text':
    case 'entry':
      yield* inInlines(block.children);
      return;
    case 'list':
      for (const { marker, children } of block.items) {
        yield* inInlines(marker);
        yield* inBlocks(children);
      }
      return;
    default:
      yield* inBlocks(childrenOf(block));
  }
}

function* inInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if (inline.type === 'footnote') {
      yield inline.mark;
      yield* inBlocks(inline.note);
    }
  }
}
