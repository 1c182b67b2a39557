/**
 * Dispatch of running text to its handlers, one node kind each. In: sibling nodes; out: inlines, neighbouring texts joined.
 * Pictures go to `state.figures`.
 */
import type { PhrasingContent } from 'mdast';
import * as say from '../../diagnostics/catalogue/content.ts';
import type { ContentInline, ContentText } from '../../model/content.ts';
import { MAX_NESTING, type ParseState, spanOf } from '../state.ts';
import { handleFootnoteReference } from './footnote-reference.ts';
import { handleHtmlInline, skipsContent } from './html.ts';
import { handleImage, handleImageReference } from './image.ts';
import { handleLink, handleLinkReference } from './link.ts';
import { handleText } from './text.ts';

export function handleInlines(
  nodes: readonly PhrasingContent[],
  outer: ParseState,
): readonly ContentInline[] {
  const state = { ...outer, depth: outer.depth + 1 };
  const first = nodes[0];
  if (first && state.depth > MAX_NESTING + 1) {
    state.context.sink.report(say.tooDeep(spanOf(state, first), MAX_NESTING));
    return [];
  }
  const made: ContentInline[] = [];
  let skipped: string | undefined;
  for (const node of nodes) {
    // Everything between <script> and </script> goes with them.
    if (node.type === 'html') skipped = skipsContent(node, skipped);
    if (skipped === undefined || node.type === 'html') made.push(...handleInline(node, state));
  }
  return joinTexts(made, state);
}

function handleInline(node: PhrasingContent, state: ParseState): readonly ContentInline[] {
  switch (node.type) {
    case 'text':
      return handleText(node, state);
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = handleInlines(node.children, state);
      return children.length > 0 ? [{ type: node.type, span: spanOf(state, node), children }] : [];
    }
    case 'inlineCode':
      return [{ type: 'inlineCode', span: spanOf(state, node), value: node.value }];
    case 'link':
      return handleLink(node, state);
    case 'linkReference':
      return handleLinkReference(node, state);
    case 'image':
      return handleImage(node, state);
    case 'imageReference':
      return handleImageReference(node, state);
    case 'break':
      return [{ type: 'break', span: spanOf(state, node) }];
    case 'html':
      return handleHtmlInline(node, state);
    case 'footnoteReference':
      return handleFootnoteReference(node, state);
    case 'textDirective':
      // Directives in running text are switched off in the parser.
      return [];
    default:
      return node satisfies never;
  }
}

/** Joins neighbouring texts, so that the typographer sees whole ones; where something was taken out, one space stays. */
function joinTexts(inlines: readonly ContentInline[], state: ParseState): readonly ContentInline[] {
  const joined: ContentInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last?.type === 'text' && inline.type === 'text') {
      const text = joinTwo(last, inline, state);
      joined[joined.length - 1] = text;
    } else if (inline.type !== 'text' || inline.value !== '') joined.push(inline);
  }
  return joined;
}

function joinTwo(first: ContentText, second: ContentText, state: ParseState): ContentText {
  const cut = first.value.endsWith(' ') && second.value.startsWith(' ') ? 1 : 0;
  const text: ContentText = {
    type: 'text',
    span: { ...first.span, end: Math.max(first.span.end, second.span.end) },
    value: first.value + second.value.slice(cut),
  };
  const { origins } = state.context;
  const head = origins?.get(first);
  const tail = origins?.get(second);
  if (head && tail) {
    const shift = first.value.length - cut;
    const moved = tail.segments.map(({ at, start }) =>
      at < cut ? { at: first.value.length, start: start + cut - at } : { at: at + shift, start },
    );
    origins?.set(text, { markup: head.markup, segments: [...head.segments, ...moved] });
  }
  return text;
}
