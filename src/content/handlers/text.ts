/** Running text: a line break in the source is a space. References that lead nowhere are reported and print as typed. */
import type { Text } from 'mdast';
import * as say from '../../diagnostics/catalogue/content-references.ts';
import { unprintable } from '../../diagnostics/catalogue/manifest-values.ts';
import { mistypedAddress } from '../../diagnostics/catalogue/paths.ts';
import { dropUnprintable, findUnprintable } from '../../model/characters.ts';
import type { ContentInline, ContentText } from '../../model/content.ts';
import { checkLink } from '../../model/link-address.ts';
import { placeAt, type SourceSegment, segmentsBetween, spanInMarkup } from '../../model/source.ts';
import { alignText } from '../align-text.ts';
import { type ParseState, partSpan, rangeOf, rawText, spanOf } from '../state.ts';
import { type BareHost, findBareHosts, findMistypedAddresses } from './bare-hosts.ts';
import { callNote, FOOTNOTE } from './footnote-reference.ts';
import { hostLink } from './link.ts';

/** `[text][name]`, `[text][]`, or the second half of one whose text holds marks; not when escaped. */
const REFERENCE =
  /!?(?<!\\)\[(?!\^)(?:[^[\]\\]|\\.)*\](?<!\\\])\[(?!\^)[^[\]]*\]|(?<!\\)\](?<!\[\^[^[\]]*\])\[(?!\^)[^[\]]+\]/g;

export function handleText(node: Text, state: ParseState): readonly ContentInline[] {
  const called = callsOfTheText(node, state);
  if (called) return called;
  reportReferences(node, state);
  const span = spanOf(state, node);
  for (const { character } of findUnprintable(node.value)) {
    state.context.sink.report(unprintable(span, character));
  }
  const text: ContentText = {
    type: 'text',
    span,
    // Character references may bring in what was dropped from the source.
    value: dropUnprintable(node.value).replace(/(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' '),
  };
  const [start] = rangeOf(node);
  const aligned = alignText(rawText(state, node), text.value);
  const segments = aligned.map((segment) => ({ at: segment.at, start: start + segment.start }));
  const placed: PlacedText = { text, segments };
  if (!state.isInLink) reportMistyped(placed, state);
  const hosts = state.isInLink ? [] : findBareHosts(text.value);
  if (hosts.length > 0) return withLinks(placed, hosts, state);
  state.context.origins?.set(text, { markup: state.markup, segments });
  return text.value === '' ? [] : [text];
}

interface PlacedText {
  readonly text: ContentText;
  /** From its offsets to those of the markup. */
  readonly segments: readonly SourceSegment[];
}

/** The text with links at the addresses in it. */
function withLinks(
  placed: PlacedText,
  hosts: readonly BareHost[],
  state: ParseState,
): readonly ContentInline[] {
  const made: ContentInline[] = [];
  let from = 0;
  for (const { at, address } of hosts) {
    const to = at + address.length;
    const link = hostLink(address, pieceOf(placed, at, to, state).span);
    if (link === undefined) continue;
    if (at > from) made.push(pieceOf(placed, from, at, state));
    made.push(link);
    from = to;
  }
  const { length } = placed.text.value;
  if (from < length) made.push(pieceOf(placed, from, length, state));
  return made;
}

function reportMistyped(placed: PlacedText, state: ParseState): void {
  for (const { at, address } of findMistypedAddresses(placed.text.value)) {
    const checked = checkLink(address);
    if (checked.ok || checked.cure === undefined) continue;
    const { span } = pieceOf(placed, at, at + address.length, state);
    state.context.sink.report(mistypedAddress(span, address, checked.cure));
  }
}

/** A part of a text, with its own place in the markup. */
function pieceOf(
  { text, segments }: PlacedText,
  from: number,
  to: number,
  { markup, context }: ParseState,
): ContentText {
  const span = spanInMarkup(markup, placeAt(segments, from), placeAt(segments, to - 1) + 1);
  const piece: ContentText = { type: 'text', span, value: text.value.slice(from, to) };
  context.origins?.set(piece, { markup, segments: segmentsBetween(segments, from, to) });
  return piece;
}

/**
 * The pieces of a lead's or a caption's words and its calls of the text's notes, which the parser does not know; undefined
 * where it has none.
 */
function callsOfTheText(node: Text, state: ParseState): readonly ContentInline[] | undefined {
  const home = state.context.footnotes?.text;
  if (!home || home.markup === state.markup || !node.value.includes('[^')) return undefined;
  const raw = rawText(state, node);
  const aligned = alignText(raw, node.value);
  const made: ContentInline[] = [];
  const addWords = (from: number, to: number): void => {
    if (to > from) made.push(...handleText(textAt(node, aligned, from, to), state));
  };
  let from = 0;
  for (const match of raw.matchAll(FOOTNOTE)) {
    const to = match.index + match[0].length;
    const call = callNote(match[1]!.toLowerCase(), partSpan(state, node, match.index, to), home);
    if (!call) continue;
    addWords(from, match.index);
    made.push(...call);
    from = to;
  }
  if (from === 0) return undefined;
  addWords(from, raw.length);
  return made;
}

/** A piece of a text node; `from` and `to` are offsets in it as it is written. */
function textAt(node: Text, aligned: readonly SourceSegment[], from: number, to: number): Text {
  const [start] = rangeOf(node);
  // Places in the state's markup are told by offsets alone.
  const place = (offset: number) => ({ line: 1, column: 1, offset: start + offset });
  return {
    type: 'text',
    value: node.value.slice(readAt(aligned, from), readAt(aligned, to)),
    position: { start: place(from), end: place(to) },
  };
}

/** Where in a text as it reads stands what is at an offset of it as it is written. */
function readAt(aligned: readonly SourceSegment[], written: number): number {
  const segment = aligned.findLast(({ start }) => start <= written);
  return segment ? segment.at + written - segment.start : written;
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
    const isNote =
      isAtLineStart(state, node, match.index) &&
      /^ ?[\p{L}\p{N}«"]/u.test(raw.slice(match.index + match[0].length));
    state.context.sink.report(say.undefinedFootnote(span, match[0], isNote));
  }
}

function isAtLineStart({ markup }: ParseState, node: Text, offset: number): boolean {
  const at = rangeOf(node)[0] + offset;
  return at === 0 || markup.text[at - 1] === '\n';
}
