/**
 * Marks of footnotes: numbered as they come, the note parsed where it is first needed. Captions and leads call the
 * notes of the text that they belong to.
 */
import type { FootnoteReference } from 'mdast';
import * as say from '../../diagnostics/catalogue/content-references.ts';
import type { ContentInline } from '../../model/content.ts';
import type { Markup, Span } from '../../model/source.ts';
import { type ParseState, rawText, spanOf } from '../state.ts';

export function handleFootnoteReference(
  node: FootnoteReference,
  state: ParseState,
): readonly ContentInline[] {
  const span = spanOf(state, node);
  return (
    callNote(node.identifier, span, state) ?? [{ type: 'text', span, value: rawText(state, node) }]
  );
}

/** @param home the state of the text that has the note; undefined where it has none of that name */
export function callNote(
  identifier: string,
  span: Span,
  home: ParseState,
): readonly ContentInline[] | undefined {
  const definition = home.notes.get(identifier);
  if (!definition) return undefined;
  // Told where all notes are read.
  if (definition.children.length === 0) return [];
  if (home.openNotes.has(identifier)) {
    home.context.sink.report(say.circularFootnote(span));
    return [];
  }
  const number = numberOf(identifier, home);
  const openNotes = new Set([...home.openNotes, identifier]);
  const note = home.blocks(definition.children, { ...home, openNotes, figures: [] });
  return [{ type: 'footnoteReference', span, number, note }];
}

function numberOf(identifier: string, { numbers, counter }: ParseState): number {
  const known = numbers.get(identifier);
  if (known !== undefined) return known;
  counter.last += 1;
  numbers.set(identifier, counter.last);
  return counter.last;
}

/** A mark as it is written, and the name of its note. */
export const FOOTNOTE = /(?<!\\)\[\^([^\s[\]]+)\]/g;

/** Notes that a caption calls are numbered where its picture stands, though the caption is read later. */
export function numberCalls(caption: Markup | undefined, state: ParseState): void {
  for (const [, name = ''] of caption?.text.matchAll(FOOTNOTE) ?? []) {
    const identifier = name.toLowerCase();
    if (state.notes.has(identifier)) numberOf(identifier, state);
  }
}
