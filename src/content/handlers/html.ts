/**
 * HTML: comments vanish; script and style are dropped whole; `<br>` in a line ends it, as only it can in a table's cell; other
 * tags are dropped with a warning and their text is kept.
 */
import type { Html } from 'mdast';
import * as say from '../../diagnostics/catalogue/content.ts';
import { unclosedComment } from '../../diagnostics/catalogue/content-unprinted.ts';
import type { ContentBlock, ContentInline } from '../../model/content.ts';
import { alignText } from '../align-text.ts';
import { type ParseState, partSpan, rangeOf, rawText, spanOf } from '../state.ts';
import { MOST_SHIFTED } from './raised-figures.ts';

const OPENS_COMMENT = '<!--';
const COMMENT = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g;
const DROPPED_WHOLE = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$(?![\s\S]))/gi;
/** A declaration or an instruction of more characters is none: each that is never closed is looked for no further. */
const TAG = /<\/?([a-z][\w-]*)(?:\s[^<>]*|\/)?>|<([!?][\w[]{0,20})[^>]{0,300}>/gi;

export function handleHtmlBlock(node: Html, state: ParseState): readonly ContentBlock[] {
  const raw = rawText(state, node);
  reportTags(node, raw, state);
  reportUnclosed(node, raw, state);
  // Same length as the source, so that places of the kept text stay right.
  const kept = blank(raw, [COMMENT, DROPPED_WHOLE, TAG]);
  const start = kept.search(/\S/);
  if (start < 0) return [];
  const value = kept.trim().replace(/\s+/g, ' ');
  const span = partSpan(state, node, start, kept.trimEnd().length);
  const text = { type: 'text', span, value } as const;
  const [from] = rangeOf(node);
  const segments = alignText(kept.slice(start), value).map((segment) => ({
    at: segment.at,
    start: from + start + segment.start,
  }));
  state.context.origins?.set(text, { markup: state.markup, segments });
  return [{ type: 'paragraph', span, children: [text] }];
}

export function handleHtmlInline(node: Html, state: ParseState): readonly ContentInline[] {
  if (/^<br\b/i.test(node.value)) return [{ type: 'break', span: spanOf(state, node) }];
  reportTags(node, rawText(state, node), state);
  return [];
}

/** The tag whose content is being skipped after this one; undefined when none is. */
export function skipsContent(node: Html, skipped: string | undefined): string | undefined {
  const [, slash, name = ''] = /^<(\/?)(script|style)\b/i.exec(node.value) ?? [];
  const tag = name.toLowerCase();
  if (tag === '') return skipped;
  if (skipped === undefined) return slash ? undefined : tag;
  return slash && tag === skipped ? undefined : skipped;
}

/** One warning an opening tag; those inside of script and comments do not count. */
function reportTags(node: Html, raw: string, state: ParseState): void {
  const { sink } = state.context;
  const visible = blank(raw, [COMMENT]);
  for (const match of visible.matchAll(DROPPED_WHOLE)) {
    const end = match.index + match[1]!.length + 1;
    sink.report(say.droppedHtml(partSpan(state, node, match.index, end), match[1]!));
  }
  for (const match of blank(visible, [DROPPED_WHOLE]).matchAll(TAG)) {
    if (match[0].startsWith('</')) continue;
    const name = match[1] ?? match[2]!;
    const end = match.index + match[0].length;
    const span = partSpan(state, node, match.index, end);
    const isShift = /^su[bp]$/i.test(name);
    sink.report(isShift ? say.droppedShift(span, name, MOST_SHIFTED) : say.droppedHtml(span, name));
  }
}

/** A comment that opens a line and is never closed takes in all of the text behind it. */
function reportUnclosed(node: Html, raw: string, state: ParseState): void {
  const visible = blank(raw, [DROPPED_WHOLE]);
  const at = visible.lastIndexOf(OPENS_COMMENT);
  if (at < 0 || visible.indexOf('-->', at) >= 0) return;
  state.context.sink.report(unclosedComment(partSpan(state, node, at, at + OPENS_COMMENT.length)));
}

function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (rest, pattern) => rest.replace(pattern, (match) => match.replace(/[^\r\n]/g, ' ')),
    text,
  );
}
