/** What handlers of nodes share while one markup is parsed. Lives for one call of `parseMarkup`. */
import type { Definition, FootnoteDefinition, Node, PhrasingContent, RootContent } from 'mdast';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { ContentBlock, ContentFigure, ContentInline, ContentText } from '../model/content.ts';
import { type Markup, type SourceSegment, type Span, spanInMarkup } from '../model/source.ts';

export interface MarkupContext {
  readonly sink: Sink;
  /** Absolute path of the picture that `src` names in a file; reports at `span` and is undefined when there is none. */
  readonly resolveImage: (src: string, span: Span) => string | undefined;
  /** Numbers footnotes through all markups of a section. */
  readonly footnotes?: FootnoteCounter;
  /** Filled with the place of every text in its markup: checks need places of single words. */
  readonly origins?: TextOrigins;
}

export interface FootnoteCounter {
  last: number;
  /** The text whose notes its lead and captions may call. */
  text?: ParseState | undefined;
}

export type TextOrigins = Map<ContentText, TextOrigin>;

export interface TextOrigin {
  readonly markup: Markup;
  /** From offsets of the text to offsets of the markup, ascending, the first at 0. */
  readonly segments: readonly SourceSegment[];
}

/** Nesting allowed. */
export const MAX_NESTING = 16;

export interface ParseState {
  readonly context: MarkupContext;
  readonly markup: Markup;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  readonly numbers: Map<string, number>;
  readonly counter: FootnoteCounter;
  /** Footnotes being parsed: a note may not refer to itself. */
  readonly openNotes: Set<string>;
  /** Blocks and marks open round the node, itself included. */
  readonly depth: number;
  readonly isInNote: boolean;
  /** Within the words of a link: an address there is none of its own. */
  readonly isInLink: boolean;
  /** The dispatchers, for handlers of nodes that hold others. */
  readonly blocks: (nodes: readonly RootContent[], state: ParseState) => readonly ContentBlock[];
  readonly inlines: (
    nodes: readonly PhrasingContent[],
    state: ParseState,
  ) => readonly ContentInline[];
  /** Pictures met in running text: they follow the block that they stand in. */
  readonly figures: ContentFigure[];
}

/** Offsets of a node in its markup. */
export function rangeOf(node: Node): readonly [number, number] {
  const start = node.position?.start.offset ?? 0;
  return [start, node.position?.end.offset ?? start];
}

export function rawText({ markup }: ParseState, node: Node): string {
  return markup.text.slice(...rangeOf(node));
}

export function spanOf({ markup }: ParseState, node: Node): Span {
  return spanInMarkup(markup, ...rangeOf(node));
}

/** The first line of a node: an opening fence, a table's head. */
export function openingOf(state: ParseState, node: Node): Span {
  const raw = rawText(state, node);
  return partSpan(state, node, 0, /[\r\n]|$/.exec(raw)?.index ?? raw.length);
}

/** Whether a block that holds others holds none; a comment is none. */
export function isEmpty(nodes: readonly RootContent[]): boolean {
  return nodes.every(({ type }) => type === 'html');
}

/** Place of a part of a node: offsets from the node's start. */
export function partSpan({ markup }: ParseState, node: Node, start: number, end: number): Span {
  const [from] = rangeOf(node);
  return spanInMarkup(markup, from + start, from + end);
}
