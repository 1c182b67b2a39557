/** Quotations set apart: `> `. */
import type { Blockquote } from 'mdast';
import { emptyBlock } from '../../diagnostics/catalogue/content-empty.ts';
import type { ContentBlock } from '../../model/content.ts';
import { isEmpty, openingOf, type ParseState, spanOf } from '../state.ts';

export function handleQuote(node: Blockquote, state: ParseState): readonly ContentBlock[] {
  const children = state.blocks(node.children, state);
  if (children.length > 0) return [{ type: 'quote', span: spanOf(state, node), children }];
  if (isEmpty(node.children)) {
    state.context.sink.report(emptyBlock(openingOf(state, node), 'quote'));
  }
  return [];
}
