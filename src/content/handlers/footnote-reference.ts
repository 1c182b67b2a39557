/** Marks of footnotes: numbered as they come, the note parsed where it is first needed. */
import type { FootnoteReference } from 'mdast';
import * as say from '../../diagnostics/catalogue/content.ts';
import type { ContentInline } from '../../model/content.ts';
import { type ParseState, rawText, spanOf } from '../state.ts';

export function handleFootnoteReference(
  node: FootnoteReference,
  state: ParseState,
): readonly ContentInline[] {
  const span = spanOf(state, node);
  const definition = state.notes.get(node.identifier);
  if (!definition) return [{ type: 'text', span, value: rawText(state, node) }];
  if (state.openNotes.has(node.identifier)) {
    state.context.sink.report(say.circularFootnote(span));
    return [];
  }
  const known = state.numbers.get(node.identifier);
  if (known === undefined) state.counter.last += 1;
  const number = known ?? state.counter.last;
  state.numbers.set(node.identifier, number);
  const openNotes = new Set([...state.openNotes, node.identifier]);
  const note = state.blocks(definition.children, { ...state, openNotes, figures: [] });
  return [{ type: 'footnoteReference', span, number, note }];
}
