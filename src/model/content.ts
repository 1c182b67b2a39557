/**
 * The content tree: what a Markdown text says, without how it looks.
 * Built by the content stage from `Markup`; the typographer returns the same tree with mended text.
 */
import type { TableSide } from './image-wish.ts';
import type { ImageReference, Language } from './issue.ts';
import type { Markup, Span } from './source.ts';

export type ContentBlock =
  | ContentParagraph
  | ContentHeading
  | ContentList
  | ContentQuote
  | ContentNote
  | ContentCode
  | ContentTable
  | ContentTableFloat
  | ContentFigure
  | ContentRule;

export interface ContentParagraph {
  readonly type: 'paragraph';
  readonly span: Span;
  readonly children: readonly ContentInline[];
}

export interface ContentHeading {
  readonly type: 'heading';
  readonly span: Span;
  /** 2 to 4. */
  readonly depth: number;
  readonly children: readonly ContentInline[];
}

export interface ContentList {
  readonly type: 'list';
  readonly span: Span;
  readonly ordered: boolean;
  readonly start: number;
  /** No blank lines between its items. */
  readonly tight: boolean;
  readonly items: readonly ContentListItem[];
}

export interface ContentListItem {
  readonly span: Span;
  /** Set on task items only. */
  readonly checked?: boolean;
  readonly children: readonly ContentBlock[];
}

export interface ContentQuote {
  readonly type: 'quote';
  readonly span: Span;
  readonly children: readonly ContentBlock[];
}

/** `:::note[Для справки] … :::` */
export interface ContentNote {
  readonly type: 'note';
  readonly span: Span;
  readonly label: readonly ContentInline[];
  readonly children: readonly ContentBlock[];
}

export interface ContentCode {
  readonly type: 'code';
  readonly span: Span;
  readonly value: string;
}

export interface ContentTable {
  readonly type: 'table';
  readonly span: Span;
  readonly align: readonly ('left' | 'center' | 'right' | undefined)[];
  readonly header: readonly ContentCell[];
  readonly rows: readonly (readonly ContentCell[])[];
}

/** `:::table{side=page} … :::`: a table with its title and what is said under it. */
export interface ContentTableFloat {
  readonly type: 'tableFloat';
  readonly span: Span;
  readonly side?: TableSide;
  /** Where the side is written. */
  readonly sideSpan?: Span;
  readonly children: readonly ContentBlock[];
}

export interface ContentCell {
  readonly span: Span;
  readonly children: readonly ContentInline[];
}

export interface ContentFigure {
  readonly type: 'figure';
  readonly span: Span;
  readonly image: ImageReference;
}

export interface ContentRule {
  readonly type: 'rule';
  readonly span: Span;
}

export type ContentInline =
  | ContentText
  | ContentMark
  | ContentInlineCode
  | ContentShifted
  | ContentLink
  | ContentBreak
  | ContentFootnoteReference;

export interface ContentText {
  readonly type: 'text';
  readonly span: Span;
  readonly value: string;
}

export interface ContentMark {
  readonly type: 'strong' | 'emphasis' | 'delete';
  readonly span: Span;
  readonly children: readonly ContentInline[];
}

export interface ContentInlineCode {
  readonly type: 'inlineCode';
  readonly span: Span;
  readonly value: string;
}

/** A few small characters above or below the line that have no twins in Unicode: no typography, never broken. */
export interface ContentShifted {
  readonly type: 'raised' | 'lowered';
  readonly span: Span;
  readonly value: string;
}

export interface ContentLink {
  readonly type: 'link';
  readonly span: Span;
  readonly url: string;
  /** True for an address printed as it is: no hyphenation, no typography. */
  readonly isAutolink: boolean;
  readonly children: readonly ContentInline[];
}

export interface ContentBreak {
  readonly type: 'break';
  readonly span: Span;
}

/** A mark in the text; its note is printed at the page's foot. Numbered from 1 within one section. */
export interface ContentFootnoteReference {
  readonly type: 'footnoteReference';
  readonly span: Span;
  readonly number: number;
  readonly note: readonly ContentBlock[];
}

/** The parsed and mended blocks of every markup of an issue. */
export interface ContentMap {
  blocks(markup: Markup): readonly ContentBlock[];
  /** The same for a text that is one paragraph: its inlines. */
  inlines(markup: Markup): readonly ContentInline[];
  /** A plain string through the typographer: titles, labels. */
  string(text: string, language: Language): string;
}
