/** Running text: a line break in the source is a space. References that lead nowhere are reported and print as typed. */
import type { Text } from 'mdast';
import * as say from '../../diagnostics/catalogue/content.ts';
import { unprintable } from '../../diagnostics/catalogue/manifest.ts';
import { codePointName, dropUnprintable, findUnprintable } from '../../model/characters.ts';
import type { ContentInline, ContentText } from '../../model/content.ts';
import { alignText } from '../align-text.ts';
import { type ParseState, partSpan, rangeOf, rawText, spanOf } from '../state.ts';

/** `[text][name]`, `[text][]`, or the second half of one whose text holds marks; not when escaped. */
const REFERENCE =
  /!?(?<!\\)\[(?!\^)(?:[^[\]\\]|\\.)*\](?<!\\\])\[(?!\^)[^[\]]*\]|(?<!\\)\](?<!\[\^[^[\]]*\])\[(?!\^)[^[\]]+\]/g;
const FOOTNOTE = /(?<!\\)\[\^[^\s[\]]+\]/g;

export function handleText(node: Text, state: ParseState): readonly ContentInline[] {
  reportReferences(node, state);
  const span = spanOf(state, node);
  for (const { character } of findUnprintable(node.value)) {
    state.context.sink.report(unprintable(span, codePointName(character)));
  }
  const text: ContentText = {
    type: 'text',
    span,
    // Character references may bring in what was dropped from the source.
    value: dropUnprintable(node.value).replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' '),
  };
  const [start] = rangeOf(node);
  const aligned = alignText(rawText(state, node), text.value);
  const segments = aligned.map((segment) => ({ at: segment.at, start: start + segment.start }));
  state.context.origins?.set(text, { markup: state.markup, segments });
  return text.value === '' ? [] : [text];
}

function reportReferences(node: Text, state: ParseState): void {
  if (!node.value.includes('[') && !node.value.includes('][')) return;
  const raw = rawText(state, node);
  for (const match of raw.matchAll(REFERENCE)) {
    const span = partSpan(state, node, match.index, match.index + match[0].length);
    state.context.sink.report(say.undefinedReference(span, match[0]));
  }
  for (const match of raw.matchAll(FOOTNOTE)) {
    const span = partSpan(state, node, match.index, match.index + match[0].length);
    state.context.sink.report(say.undefinedFootnote(span, match[0]));
  }
}
