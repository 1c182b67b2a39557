/** Paragraphs. One that consists of pictures only gives none: the pictures take its place. */
import type { Paragraph } from 'mdast';
import * as say from '../../diagnostics/catalogue/content.ts';
import type { ContentBlock } from '../../model/content.ts';
import { type ParseState, partSpan, rawText, spanOf } from '../state.ts';
import { trimInlines } from '../trim-inlines.ts';

const FENCE_LINE = /^[ \t>]*(:{3,})[ \t]*$/m;
const NEARLY_DIRECTIVE = /^(?::{3,}[ \t]*(?=[\p{L}[{])|::[ \t]*(?=figure|note))/u;

export function handleParagraph(node: Paragraph, state: ParseState): readonly ContentBlock[] {
  reportNearlyDirective(node, state);
  const children = trimInlines(state.inlines(node.children, state), state);
  return children.length > 0 ? [{ type: 'paragraph', span: spanOf(state, node), children }] : [];
}

/** Text that was meant to be a note or a picture and would print as typed. */
function reportNearlyDirective(node: Paragraph, state: ParseState): void {
  const raw = rawText(state, node);
  const { sink } = state.context;
  const lineEnd = /[\r\n]|$/.exec(raw)?.index ?? raw.length;
  if (NEARLY_DIRECTIVE.test(raw)) {
    sink.report(
      say.directiveSyntax(partSpan(state, node, 0, lineEnd), /^::(?!:)|figure/.test(raw)),
    );
    return;
  }
  const fence = FENCE_LINE.exec(raw);
  if (!fence || state.isInNote) return;
  const start = fence.index + fence[0].indexOf(':');
  sink.report(say.strayFence(partSpan(state, node, start, start + fence[1]!.length)));
}
