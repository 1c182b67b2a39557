/** Quotations set apart: `> `. */
import type { Blockquote } from 'mdast';
import type { ContentBlock } from '../../model/content.ts';
import { type ParseState, spanOf } from '../state.ts';

export function handleQuote(node: Blockquote, state: ParseState): readonly ContentBlock[] {
  const children = state.blocks(node.children, state);
  return children.length > 0 ? [{ type: 'quote', span: spanOf(state, node), children }] : [];
}
