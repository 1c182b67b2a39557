/**
 * What was chosen where blocks can be set in several ways, for the explanation and for messages. In: the facts of a finished list.
 * Out: how its pictures and tables are set, and what an editor is told of them.
 */
import type { Block } from '../../model/block.ts';
import type { Finding, HoleFinding, WishFinding } from '../../model/finding.ts';
import { mm, type Pt } from '../../model/length.ts';
import type { Blank, FlowFacts } from '../flow/builder/flow-facts.ts';
import type { TableFitting } from '../flow/memory/table-memory.ts';
import { brokenWishes } from './broken-wishes.ts';

export interface VariantChoice {
  readonly movables: readonly MovableOutcome[];
  /** Lines more or fewer than the best setting. */
  readonly looseness: number;
  /** Height of the largest hole beside its pictures or under them. */
  readonly hole: Pt;
  /** Wishes of the editor that this variant does not grant. */
  readonly broken: readonly WishFinding[];
  /** Words that this variant cuts, and tables too wide for it. */
  readonly findings: readonly Finding[];
}

/** How a picture or a table was set. */
export interface MovableOutcome {
  readonly kind: 'figure' | 'table';
  readonly width: Pt;
  readonly side: 'left' | 'right' | 'full';
  /** Blocks that it was moved down by. */
  readonly moved: number;
  /** Of a table. */
  readonly fitting?: TableFitting;
}

/** White so high is told to the editor: only another picture, or another text, is rid of it. */
const SEEN_HOLE: Pt = mm(25);

/** What a finished list says of its pictures and tables. */
export function choiceOf(
  facts: FlowFacts,
  moved: ReadonlyMap<Block, number> = new Map(),
  looseness = 0,
  findings: readonly Finding[] = [],
): VariantChoice {
  const seen = facts.blanks.filter(({ height }) => height >= SEEN_HOLE);
  return {
    movables: facts.movables.map(({ block, choice, fitting }) => ({
      kind: block.type,
      ...choice,
      moved: moved.get(block) ?? 0,
      ...(fitting && { fitting }),
    })),
    looseness,
    hole: Math.max(0, ...facts.blanks.map(({ height }) => height)),
    broken: facts.movables.flatMap((movable) =>
      brokenWishes(movable, moved.get(movable.block) ?? 0),
    ),
    findings: [...findings, ...seen.map(holeFinding)],
  };
}

function holeFinding({ height, isUnder, float }: Blank): HoleFinding {
  const isBesideCaption = (float?.captionHeight ?? 0) > height / 2;
  const block = float?.block;
  const span = block?.span;
  const isPlaceAsked = block?.type === 'figure' && block.placement.isPlaceAsked === true;
  return { kind: 'white-beside-picture', span, height, isUnder, isBesideCaption, isPlaceAsked };
}
