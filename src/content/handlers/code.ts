/** Code blocks: text set as it stands. */
import type { Code } from 'mdast';
import type { ContentBlock } from '../../model/content.ts';
import { type ParseState, spanOf } from '../state.ts';

export function handleCode(node: Code, state: ParseState): readonly ContentBlock[] {
  return [{ type: 'code', span: spanOf(state, node), value: node.value }];
}
