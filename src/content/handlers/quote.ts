/** Quotations set apart: `> `. «>10 млн», close to its number, is a sign of its own. */
import type { Blockquote } from 'mdast';
import { quotedNote } from '../../diagnostics/catalogue/content-directives.ts';
import { emptyBlock } from '../../diagnostics/catalogue/content-empty.ts';
import type { ContentBlock } from '../../model/content.ts';
import {
  isEmpty,
  openingOf,
  type ParseState,
  partSpan,
  rangeOf,
  rawText,
  spanOf,
} from '../state.ts';
import { signBefore } from './sign-before.ts';

/** How GitHub marks a note. */
const ALERT = /^(?<before>>[ \t]*)(?<mark>\[!\p{L}+\])/u;
const MORE_THAN = /^>\d/;

export function handleQuote(node: Blockquote, state: ParseState): readonly ContentBlock[] {
  const [first, ...others] = node.children;
  if (first?.type === 'paragraph' && MORE_THAN.test(rawText(state, node))) {
    return state.blocks([signBefore(first, rangeOf(node)[0], '>'), ...others], state);
  }
  const { before = '', mark } = ALERT.exec(rawText(state, node))?.groups ?? {};
  if (mark !== undefined) {
    const span = partSpan(state, node, before.length, before.length + mark.length);
    state.context.sink.report(quotedNote(span, mark));
  }
  const children = state.blocks(node.children, state);
  if (children.length > 0) return [{ type: 'quote', span: spanOf(state, node), children }];
  if (isEmpty(node.children)) {
    state.context.sink.report(emptyBlock(openingOf(state, node), 'quote'));
  }
  return [];
}
