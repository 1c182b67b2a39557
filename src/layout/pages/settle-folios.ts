/**
 * The page-number loop: all runs are laid out, page numbers read, and the runs that print them (the contents) laid out again,
 * until nothing changes, MOST_ROUNDS times at most. In: runs. Out: them as the last round set them.
 */
import type { Block, Inline } from '../../model/block.ts';
import { holds } from '../../model/block-tree.ts';
import type { FolioFinding } from '../../model/finding.ts';
import type { PageRun } from '../../model/styled-issue.ts';
import type { TextEngine } from '../../text/text-engine.ts';
import type { Structure } from '../structure.ts';
import { type LaidRun, layRun } from './lay-run.ts';

/** Page numbers settle in two rounds; a contents page more or less makes a third. */
const MOST_ROUNDS = 5;

/** Destination → number of its page. */
type Folios = ReadonlyMap<string, number>;

export interface SettledRuns {
  readonly runs: readonly LaidRun[];
  readonly folios: Folios;
  /** A printed page number that is not its page's, because it never settled. */
  readonly findings: readonly FolioFinding[];
}

export function settleFolios(
  runs: readonly PageRun[],
  engine: TextEngine,
  structure: Structure,
): SettledRuns {
  let printed: Folios = new Map();
  let laid: readonly LaidRun[] = [];
  for (let round = 1; ; round++) {
    laid = runs.map((run, i) => {
      const before = laid[i];
      if (before && !usesFolios(run.children)) return before;
      return layRun(run, { engine, structure, folios: printed });
    });
    const folios = readFolios(laid);
    if (round === MOST_ROUNDS || isSame(folios, printed)) {
      return { runs: laid, folios, findings: wrongFolios(printed, folios) };
    }
    printed = folios;
  }
}

/** Whether blocks print the folio of another page: such a run is laid out again when folios change. */
function usesFolios(blocks: readonly Block[]): boolean {
  return blocks.some((block) => holds(block, printsFolio));
}

function printsFolio(block: Block): boolean {
  return block.type === 'entry' || (block.type === 'text' && block.children.some(isOfOtherPage));
}

function isOfOtherPage(inline: Inline): boolean {
  return inline.type === 'folio' && inline.of !== 'page';
}

function readFolios(laid: readonly LaidRun[]): Folios {
  const folios = new Map<string, number>();
  let folio = 0;
  for (const { pages } of laid) {
    for (const page of pages) {
      folio++;
      for (const frame of page.frames) {
        if (frame.type === 'destination' && !folios.has(frame.name)) folios.set(frame.name, folio);
      }
    }
  }
  return folios;
}

function isSame(a: Folios, b: Folios): boolean {
  return a.size === b.size && [...a].every(([name, folio]) => b.get(name) === folio);
}

/** One is enough: the others are wrong for the same reason. */
function wrongFolios(printed: Folios, folios: Folios): readonly FolioFinding[] {
  for (const [name, folio] of folios) {
    const before = printed.get(name);
    if (before === undefined || before === folio) continue;
    return [{ kind: 'wrong-folio', span: undefined, printed: before, folio }];
  }
  return [];
}
