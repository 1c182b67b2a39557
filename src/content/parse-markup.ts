/**
 * Markdown → content tree. In: a markup and where pictures and faults go; out: blocks, every node with its place in the file.
 * Never throws on any text: what cannot be set is reported.
 */
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { emptyFootnote } from '../diagnostics/catalogue/content-empty.ts';
import { repeatedFootnote, unusedFootnote } from '../diagnostics/catalogue/content-references.ts';
import { repeatedReference, unusedReference } from '../diagnostics/catalogue/content-unprinted.ts';
import { checkCharacters } from '../diagnostics/check-written.ts';
import type { ContentBlock } from '../model/content.ts';
import type { Markup } from '../model/source.ts';
import { handleBlocks } from './handlers/blocks.ts';
import { handleInlines } from './handlers/inlines.ts';
import { limitPassed } from './limits.ts';
import { type MarkupKind, parseMarkdown } from './processor.ts';
import { type MarkupContext, openingOf, type ParseState, spanOf } from './state.ts';

export function parseMarkup(
  written: Markup,
  context: MarkupContext,
  kind: MarkupKind = 'blocks',
): readonly ContentBlock[] {
  const opened = openMarkup(written, context, kind);
  if (!opened) return [];
  const blocks = readMarkup(opened);
  reportIdleNotes(opened.state);
  return blocks;
}

/** A markup whose definitions are known and whose text is still to be read. */
export interface OpenedMarkup {
  readonly root: Root;
  readonly state: ParseState;
}

/** Undefined for what is too deep or too dense to be read; that is reported. */
export function openMarkup(
  written: Markup,
  context: MarkupContext,
  kind: MarkupKind,
): OpenedMarkup | undefined {
  const markup = checkCharacters(written, context.sink);
  const passed = limitPassed(markup);
  if (passed) {
    context.sink.report(passed);
    return undefined;
  }
  const root = parseMarkdown(markup.text, kind);
  const { repeated, idle, doubled, ...defined } = definitionsIn(root);
  const state: ParseState = {
    context,
    markup,
    ...defined,
    numbers: new Map(),
    counter: context.footnotes ?? { last: 0 },
    openNotes: new Set(),
    // The first dispatch opens the text itself, which is no nesting.
    depth: -1,
    isInNote: false,
    isInLink: false,
    blocks: handleBlocks,
    inlines: handleInlines,
    figures: [],
  };
  for (const note of repeated) {
    context.sink.report(repeatedFootnote(openingOf(state, note), note.label ?? note.identifier));
  }
  for (const node of idle) {
    context.sink.report(unusedReference(spanOf(state, node), node.label ?? node.identifier));
  }
  for (const node of doubled) {
    context.sink.report(repeatedReference(spanOf(state, node), node.label ?? node.identifier));
  }
  return { root, state };
}

export function readMarkup({ root, state }: OpenedMarkup): readonly ContentBlock[] {
  return handleBlocks(root.children, state);
}

/** Where `[//]: # (a remark)` leads, which some write for a comment. */
const COMMENTS_ON: ReadonlySet<string> = new Set(['', '#']);

/** Definitions of links and footnotes, wherever they stand; the first of a name counts. */
function definitionsIn(root: Root) {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const repeated: FootnoteDefinition[] = [];
  const doubled: Definition[] = [];
  const referred = new Set<string>();
  const open: RootContent[] = [...root.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') {
      const first = definitions.get(node.identifier);
      if (!first) definitions.set(node.identifier, node);
      else if (first.url !== node.url) doubled.push(node);
    }
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      referred.add(node.identifier);
    }
    if (node.type === 'footnoteDefinition') {
      if (notes.has(node.identifier)) repeated.push(node);
      else notes.set(node.identifier, node);
    }
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  const idle = [...definitions.values()].filter(
    (node) => !referred.has(node.identifier) && !COMMENTS_ON.has(node.url),
  );
  return { definitions, notes, repeated, idle, doubled };
}

/** Notes that nobody calls, and those that say nothing; once all that may call notes is read. */
export function reportIdleNotes(state: ParseState): void {
  for (const [identifier, note] of state.notes) {
    const isEmpty = note.children.length === 0;
    if (!isEmpty && state.numbers.has(identifier)) continue;
    const message = isEmpty ? emptyFootnote : unusedFootnote;
    state.context.sink.report(message(spanOf(state, note), note.label ?? identifier));
  }
}
