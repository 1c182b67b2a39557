/** Paragraphs. One that consists of pictures only gives none: the pictures take its place. */
import type { Paragraph } from 'mdast';
import {
  linesTogether,
  speechBehindText,
  speechesTogether,
} from '../../diagnostics/catalogue/content.ts';
import * as say from '../../diagnostics/catalogue/content-directives.ts';
import type { ContentBlock } from '../../model/content.ts';
import { LETTERS } from '../../model/letters.ts';
import { joinedLine } from '../joined-lines.ts';
import { type ParseState, partSpan, rawText, spanOf } from '../state.ts';
import { trimInlines } from '../trim-inlines.ts';

const FENCE_LINE = /^[ \t>]*(:{3,})[ \t]*$/m;
const NEARLY_DIRECTIVE = new RegExp(
  `^(?::{3,}[ \\t]*(?=[${LETTERS}[{])|::[ \\t]*(?=figure|note|table))`,
);

/** A speech, and a second one on a later line of the same paragraph; «— спросил он» goes on with the first. */
const SPEECHES =
  /^[—–][ \u00A0][\s\S]*?[.!?…]["»“”)]*[ \t]*(?:\r\n|\n|\r)[ \t]*(?=[—–][ \u00A0]["«„“(]*[\p{Lu}\d])/u;

/** A speech on a later line of what is none; what the author says within a quotation, «, — сказал он. — », has dashes too. */
const SPEECH_BEHIND_TEXT =
  /^(?![—–‒―-])(?:(?!,["»“”]?[ \u00A0][—–‒―-][ \u00A0])[^\r\n]|[\r\n](?![—–‒―]))*?[.!?…:]["»“”)]*[ \t]*(?:\r\n|\n|\r)[ \t]*(?=[—–‒―][ \u00A0]["«„“(]*[\p{Lu}\d])/u;

export function handleParagraph(node: Paragraph, state: ParseState): readonly ContentBlock[] {
  const raw = rawText(state, node);
  reportNearlyDirective(node, raw, state);
  // Most have one line.
  if (/[\r\n]/.test(raw) && !reportSpeeches(node, raw, state)) reportLines(node, raw, state);
  const children = trimInlines(state.inlines(node.children, state), state);
  return children.length > 0 ? [{ type: 'paragraph', span: spanOf(state, node), children }] : [];
}

/** In Markdown two lines are one paragraph: what two people say would read as said by one. */
function reportSpeeches(node: Paragraph, raw: string, state: ParseState): boolean {
  const second = SPEECHES.exec(raw);
  const lone = second ? undefined : SPEECH_BEHIND_TEXT.exec(raw);
  const start = (second ?? lone)?.[0].length;
  if (start === undefined) return false;
  const span = partSpan(state, node, start, start + 1);
  state.context.sink.report(second ? speechesTogether(span) : speechBehindText(span));
  return true;
}

function reportLines(node: Paragraph, raw: string, state: ParseState): void {
  const start = joinedLine(raw);
  if (start === undefined) return;
  state.context.sink.report(linesTogether(partSpan(state, node, start, start + 1)));
}

function kindMeant(raw: string): say.DirectiveKind {
  if (/^:+[ \t]*table/.test(raw)) return 'table';
  return /^::(?!:)|figure/.test(raw) ? 'figure' : 'note';
}

/** Text that was meant to be a note or a picture and would print as typed. */
function reportNearlyDirective(node: Paragraph, raw: string, state: ParseState): void {
  const { sink } = state.context;
  const lineEnd = /[\r\n]|$/.exec(raw)?.index ?? raw.length;
  if (NEARLY_DIRECTIVE.test(raw)) {
    sink.report(say.directiveSyntax(partSpan(state, node, 0, lineEnd), kindMeant(raw)));
    return;
  }
  const fence = FENCE_LINE.exec(raw);
  if (!fence || state.isInNote) return;
  const start = fence.index + fence[0].indexOf(':');
  sink.report(say.strayFence(partSpan(state, node, start, start + fence[1]!.length)));
}
