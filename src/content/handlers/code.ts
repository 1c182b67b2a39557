/** Code blocks: text set as it stands. */
import type { Code } from 'mdast';
import { emptyBlock } from '../../diagnostics/catalogue/content-empty.ts';
import type { ContentBlock } from '../../model/content.ts';
import { openingOf, type ParseState, spanOf } from '../state.ts';

export function handleCode(node: Code, state: ParseState): readonly ContentBlock[] {
  if (node.value.trim() === '') {
    state.context.sink.report(emptyBlock(openingOf(state, node), 'code'));
    return [];
  }
  return [{ type: 'code', span: spanOf(state, node), value: node.value }];
}
