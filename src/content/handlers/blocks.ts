/** Dispatch of blocks to their handlers, one node kind each. In: sibling nodes; out: blocks in order. */
import type { RootContent } from 'mdast';
import * as say from '../../diagnostics/catalogue/content-limits.ts';
import type { ContentBlock } from '../../model/content.ts';
import { MAX_NESTING, type ParseState, spanOf } from '../state.ts';
import { handleCode } from './code.ts';
import { handleContainerDirective } from './container-directive.ts';
import { handleHeading } from './heading.ts';
import { handleHtmlBlock } from './html.ts';
import { handleLeafDirective } from './leaf-directive.ts';
import { handleList } from './list.ts';
import { handleParagraph } from './paragraph.ts';
import { handleQuote } from './quote.ts';
import { handleTable } from './table.ts';
import { withTableNotes } from './table-notes.ts';

export function handleBlocks(
  nodes: readonly RootContent[],
  outer: ParseState,
): readonly ContentBlock[] {
  const state = { ...outer, depth: outer.depth + 1 };
  const first = nodes[0];
  if (first && state.depth > MAX_NESTING) {
    state.context.sink.report(say.tooDeep(spanOf(state, first), MAX_NESTING));
    return [];
  }
  return withTableNotes(nodes, state).flatMap((node) => {
    const figures: ParseState['figures'] = [];
    const made = handleBlock(node, { ...state, figures });
    return [...made, ...figures];
  });
}

function handleBlock(node: RootContent, state: ParseState): readonly ContentBlock[] {
  switch (node.type) {
    case 'paragraph':
      return handleParagraph(node, state);
    case 'heading':
      return handleHeading(node, state);
    case 'list':
      return handleList(node, state);
    case 'blockquote':
      return handleQuote(node, state);
    case 'code':
      return handleCode(node, state);
    case 'table':
      return handleTable(node, state);
    case 'thematicBreak':
      return [{ type: 'rule', span: spanOf(state, node) }];
    case 'html':
      return handleHtmlBlock(node, state);
    case 'containerDirective':
      return handleContainerDirective(node, state);
    case 'leafDirective':
      return handleLeafDirective(node, state);
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return [];
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
    case 'textDirective':
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'image':
    case 'imageReference':
    case 'break':
    case 'footnoteReference':
      // These never stand among blocks.
      return [];
    default:
      return node satisfies never;
  }
}
