/** Blocks as a finished area: a list of their own, at natural height. */
import type { Block } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import { naturalHeight, trimTop, type VerticalList } from '../list/vertical-list.ts';
import { Flow, type LayoutContext } from './builder/flow.ts';
import type { FlowFacts } from './builder/flow-facts.ts';

export interface FinishedArea {
  readonly height: Pt;
  readonly list: VerticalList;
  readonly facts: FlowFacts;
  /** Its end asks for lines of what comes next. */
  readonly isSticky: boolean;
}

/** @param width measure of the blocks; their left edge is 0 */
export function layArea(
  blocks: readonly Block[],
  width: Pt,
  context: LayoutContext,
  isInset = false,
): FinishedArea {
  const flow = new Flow(context);
  flow.layBlocks(blocks, { x: 0, width, isInset });
  const list = trimTop(flow.finish());
  return {
    height: naturalHeight(list),
    list,
    facts: flow.facts,
    isSticky: flow.holds.asksLines,
  };
}

/** For a setting that is only tried: what is to be said of the text is said by the one that is kept. */
export function onTrial(context: LayoutContext): LayoutContext {
  return { ...context, findings: [] };
}
