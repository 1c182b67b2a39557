/** The PDF outline: every block with an outline entry, nested by level, in the order of the blocks. */
import type { Block } from '../../model/block.ts';
import { childrenOf } from '../../model/block-tree.ts';
import type { OutlineEntry } from '../../model/document.ts';
import type { PageRun } from '../../model/styled-issue.ts';

interface Entry {
  readonly level: number;
  readonly title: string;
  readonly destination: string;
}

export function buildOutline(runs: readonly PageRun[]): readonly OutlineEntry[] {
  const entries: Entry[] = [];
  for (const run of runs) collect(run.children, entries);
  return nest(entries, 0, entries.length);
}

function collect(blocks: readonly Block[], entries: Entry[]): void {
  for (const block of blocks) {
    if (block.outline && block.destination !== undefined) {
      entries.push({ ...block.outline, destination: block.destination });
    }
    collect(childrenOf(block), entries);
  }
}

function nest(entries: readonly Entry[], from: number, to: number): readonly OutlineEntry[] {
  const found: OutlineEntry[] = [];
  let at = from;
  while (at < to) {
    const { level, title, destination } = entries[at]!;
    let end = at + 1;
    while (end < to && entries[end]!.level > level) end++;
    found.push({ title, destination, children: nest(entries, at + 1, end) });
    at = end;
  }
  return found;
}
