/**
 * Dispatch of running text to its handlers, one node kind each. In: sibling nodes; out: inlines, neighbouring texts joined.
 * Pictures go to `state.figures`.
 */
import type { PhrasingContent } from 'mdast';
import * as say from '../../diagnostics/catalogue/content-limits.ts';
import type { ContentInline, ContentText } from '../../model/content.ts';
import { type SourceSegment, segmentsBetween } from '../../model/source.ts';
import { MAX_NESTING, type ParseState, spanOf } from '../state.ts';
import { withCloseCalls } from './close-calls.ts';
import { handleFootnoteReference } from './footnote-reference.ts';
import { handleHtmlInline, skipsContent } from './html.ts';
import { handleImage, handleImageReference } from './image.ts';
import { handleLink, handleLinkReference } from './link.ts';
import { withProducts } from './products.ts';
import { type ShiftedText, withRaisedFigures } from './raised-figures.ts';
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
  for (const node of withRaisedFigures(withProducts(nodes, state))) {
    // Everything between <script> and </script> goes with them.
    if (node.type === 'html') skipped = skipsContent(node, skipped);
    if (skipped === undefined || node.type === 'html') made.push(...handleInline(node, state));
  }
  return withCloseCalls(withoutEmptyLines(joinTexts(made, state)), state);
}

/** Of breaks that follow one another the first: space between paragraphs is the template's. */
function withoutEmptyLines(inlines: readonly ContentInline[]): readonly ContentInline[] {
  let isAtBreak = false;
  return inlines.filter((inline) => {
    const isBlank = inline.type === 'text' && inline.value.trim() === '';
    const isSecond = isAtBreak && (isBlank || inline.type === 'break');
    isAtBreak = inline.type === 'break' || isSecond;
    return !isSecond;
  });
}

function handleInline(
  node: PhrasingContent | ShiftedText,
  state: ParseState,
): readonly ContentInline[] {
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
    case 'raised':
    case 'lowered':
      return [{ type: node.type, span: spanOf(state, node), value: node.value }];
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
  let run: ContentText[] = [];
  const endRun = () => {
    const [first] = run;
    if (first) joined.push(run.length === 1 ? first : joinRun(first, run, state));
    run = [];
  };
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      endRun();
      joined.push(inline);
    } else if (inline.value !== '' || run.length > 0) run.push(inline);
  }
  endRun();
  return joined;
}

function joinRun(first: ContentText, run: readonly ContentText[], state: ParseState): ContentText {
  const { origins } = state.context;
  const parts: string[] = [];
  const segments: SourceSegment[] = [];
  let length = 0;
  let end = first.span.end;
  let endsWithSpace = false;
  for (const text of run) {
    const cut = endsWithSpace && text.value.startsWith(' ') ? 1 : 0;
    const own = origins?.get(text)?.segments ?? [];
    for (const { at, start } of segmentsBetween(own, cut, text.value.length)) {
      segments.push({ at: at + length, start });
    }
    parts.push(text.value.slice(cut));
    length += text.value.length - cut;
    end = Math.max(end, text.span.end);
    if (text.value !== '') endsWithSpace = text.value.endsWith(' ');
  }
  const joined: ContentText = {
    type: 'text',
    span: { ...first.span, end },
    value: parts.join(''),
  };
  const head = origins?.get(first);
  if (head && run.every((text) => origins?.has(text))) {
    origins?.set(joined, { markup: head.markup, segments });
  }
  return joined;
}
