/** Quotations set apart: `> `. «>10 млн», close to its number, is a sign of its own. */
import type { Blockquote } from 'mdast';
import { emptyBlock } from '../../diagnostics/catalogue/content-empty.ts';
import type { ContentBlock } from '../../model/content.ts';
import { isEmpty, openingOf, type ParseState, rangeOf, rawText, spanOf } from '../state.ts';
import { signBefore } from './sign-before.ts';

const MORE_THAN = /^>\d/;

export function handleQuote(node: Blockquote, state: ParseState): readonly ContentBlock[] {
  const [first, ...others] = node.children;
  if (first?.type === 'paragraph' && MORE_THAN.test(rawText(state, node))) {
    return state.blocks([signBefore(first, rangeOf(node)[0], '>'), ...others], state);
  }
  const children = state.blocks(node.children, state);
  if (children.length > 0) return [{ type: 'quote', span: spanOf(state, node), children }];
  if (isEmpty(node.children)) {
    state.context.sink.report(emptyBlock(openingOf(state, node), 'quote'));
  }
  return [];
}
