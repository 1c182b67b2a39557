/** Headings of levels 2 to 4; others are set as the nearest of these, with a warning. */
import type { Heading } from 'mdast';
import * as say from '../../diagnostics/catalogue/content.ts';
import { emptyHeading } from '../../diagnostics/catalogue/content-empty.ts';
import type { ContentBlock } from '../../model/content.ts';
import { type ParseState, spanOf } from '../state.ts';
import { trimInlines } from '../trim-inlines.ts';

export function handleHeading(node: Heading, state: ParseState): readonly ContentBlock[] {
  const span = spanOf(state, node);
  const { sink } = state.context;
  const children = trimInlines(state.inlines(node.children, state), state);
  if (children.length === 0) {
    if (state.figures.length === 0) sink.report(emptyHeading(span));
    return [];
  }
  if (node.depth < 2) sink.report(say.topHeading(span));
  if (node.depth > 4) sink.report(say.deepHeading(span, node.depth));
  return [{ type: 'heading', span, depth: Math.min(4, Math.max(2, node.depth)), children }];
}
