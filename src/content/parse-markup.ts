/**
 * Markdown → content tree. In: a markup and where pictures and faults go; out: blocks, every node with its place in the file.
 * Never throws on any text: what cannot be set is reported.
 */
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { nestedNote } from '../diagnostics/catalogue/content-directives.ts';
import { emptyFootnote } from '../diagnostics/catalogue/content-empty.ts';
import * as say from '../diagnostics/catalogue/content-limits.ts';
import { repeatedFootnote, unusedFootnote } from '../diagnostics/catalogue/content-references.ts';
import { checkCharacters } from '../diagnostics/check-written.ts';
import type { ContentBlock } from '../model/content.ts';
import { type Markup, spanInMarkup } from '../model/source.ts';
import { handleBlocks } from './handlers/blocks.ts';
import { handleInlines } from './handlers/inlines.ts';
import { type MarkupKind, parseMarkdown } from './processor.ts';
import { MAX_NESTING, type MarkupContext, openingOf, type ParseState, spanOf } from './state.ts';

/** Markers at a line's start beyond which the parser itself would be slow; far more than may be nested. */
const TOO_MANY_MARKERS = /^(?:[ \t]{0,3}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){64,}/m;

/** Lines of one text, and cells in one line of a table: many times what anybody writes, and what is set in seconds. */
const MOST_LINES = 20_000;
const MOST_CELLS = 2_000;

/** Characters `*`, `_`, `~` and backticks in one paragraph, and `<!` and `<?`, which open HTML. */
const MOST_MARKS = 2_000;

/** Directives that are not closed: none may stand in another. */
const MOST_OPEN = 64;

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
  const deep = TOO_MANY_MARKERS.exec(markup.text);
  if (deep) {
    const end = deep.index + deep[0].length;
    context.sink.report(say.tooDeep(spanInMarkup(markup, deep.index, end), MAX_NESTING));
    return undefined;
  }
  const marked = tooManyMarks(markup.text);
  if (marked !== undefined) {
    context.sink.report(say.tooManyMarks(spanInMarkup(markup, marked, marked + 1), MOST_MARKS));
    return undefined;
  }
  const inner = tooManyOpen(markup.text);
  if (inner !== undefined) {
    context.sink.report(nestedNote(spanInMarkup(markup, inner, inner + 1)));
    return undefined;
  }
  const surplus = startOfLine(markup.text, MOST_LINES);
  if (surplus !== undefined) {
    context.sink.report(say.tooManyLines(spanInMarkup(markup, surplus, surplus + 1), MOST_LINES));
    return undefined;
  }
  const wide = TOO_MANY_CELLS.exec(markup.text);
  if (wide) {
    const end = wide.index + 1;
    context.sink.report(say.tooManyCells(spanInMarkup(markup, wide.index, end), MOST_CELLS));
    return undefined;
  }
  const root = parseMarkdown(markup.text, kind);
  const { repeated, ...defined } = definitionsIn(root);
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
  return { root, state };
}

export function readMarkup({ root, state }: OpenedMarkup): readonly ContentBlock[] {
  return handleBlocks(root.children, state);
}

/** A line that opens a directive, up to its name's first letter, or one that closes it. */
const DIRECTIVE_FENCE = /^[ \t>]*:{3,}(?:[ \t]*[a-z]|(?=[ \t]*$))/gim;

const TOO_MANY_CELLS = new RegExp(`^(?:[^|\\n\\r\\u2028\\u2029]*\\|){${MOST_CELLS + 2}}`, 'm');

/** Where a line begins, counted from 0. */
function startOfLine(text: string, line: number): number | undefined {
  if (text.length < line) return undefined;
  let number = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\n|\r/g)) {
    number += 1;
    const at = index + ending.length;
    if (number === line) return at < text.length ? at : undefined;
  }
  return undefined;
}

/** Start of a directive with more of them open round it than anybody means: the parser would carry all of them on from line to line. */
function tooManyOpen(text: string): number | undefined {
  let open = 0;
  for (const { 0: line, index } of text.matchAll(DIRECTIVE_FENCE)) {
    const closes = line.endsWith(':');
    open = closes ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) return index;
  }
  return undefined;
}

/** Start of a paragraph with more marks of emphasis, code and HTML than anybody writes: the parser would try all their pairs. */
function tooManyMarks(text: string): number | undefined {
  if (text.length < MOST_MARKS) return undefined;
  for (const { 0: paragraph, index } of text.matchAll(/\S(?:[^\n]|\n(?![ \t]*\n))*/g)) {
    let marks = 0;
    for (let i = 0; i < paragraph.length && marks <= MOST_MARKS; i++) {
      if (isMark(paragraph, i)) marks++;
    }
    if (marks > MOST_MARKS) return index;
  }
  return undefined;
}

function isMark(text: string, at: number): boolean {
  const character = text[at];
  if (character === '<') return text[at + 1] === '!' || text[at + 1] === '?';
  return character === '*' || character === '_' || character === '~' || character === '`';
}

/** Definitions of links and footnotes, wherever they stand; the first of a name counts. */
function definitionsIn(root: Root) {
  const definitions = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  const repeated: FootnoteDefinition[] = [];
  const open: RootContent[] = [...root.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if (node.type === 'footnoteDefinition') {
      if (notes.has(node.identifier)) repeated.push(node);
      else notes.set(node.identifier, node);
    }
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return { definitions, notes, repeated };
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
