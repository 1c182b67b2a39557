/**
 * Blocks as plain text with a map back to the file: what the checks read. Pictures, code and addresses are left out of it.
 * In: blocks and the places of their texts; out: one `PlainText` a paragraph, heading, cell or label.
 */
import type { ContentBlock, ContentInline } from '../../model/content.ts';
import { lastBefore } from '../../model/last-before.ts';
import { type Markup, placeAt, type Span, spanInMarkup } from '../../model/source.ts';
import type { TextOrigin, TextOrigins } from '../state.ts';

export interface PlainText {
  readonly text: string;
  readonly kind: PlainKind;
  /** Span in the file of a part of the text. */
  span(start: number, end: number): Span;
  /** Where a character of the text stands in its Markdown; undefined for what has none: titles, what is left out. */
  source(at: number): SourcePlace | undefined;
  /** Its inlines are only a link, or only in bold: a label rather than a sentence. */
  readonly isLabel: boolean;
  /** Its inlines are only in emphasis. */
  readonly isEmphasis: boolean;
  /** Ends in an address printed as it is. */
  readonly endsWithAddress: boolean;
  /** The list that it is a whole member of. */
  readonly list?: object;
}

export type PlainKind = 'paragraph' | 'member' | 'heading' | 'cell' | 'quote' | 'label';

export interface SourcePlace {
  readonly markup: Markup;
  readonly at: number;
}

interface Piece {
  readonly at: number;
  readonly length: number;
  span(start: number, end: number): Span;
  readonly origin?: TextOrigin | undefined;
}

/** Stands for what is left out, so that words beside it stay apart: no letter, no space, no mark. */
const LEFT_OUT = '\ufffc';

/** @param called numbers of notes that were read: one that is called twice is printed once */
export function plainTexts(
  blocks: readonly ContentBlock[],
  origins: TextOrigins,
  kind: PlainKind = 'paragraph',
  list?: object,
  called: Set<number> = new Set(),
): readonly PlainText[] {
  return blocks.flatMap((block): readonly PlainText[] => {
    switch (block.type) {
      case 'paragraph':
        return [
          plainText(block.children, origins, kind, list),
          ...notesIn(block.children, origins, called),
        ];
      case 'heading':
        return [plainText(block.children, origins, 'heading')];
      case 'list':
        return block.items.flatMap((item) =>
          plainTexts(item.children, origins, 'member', block, called),
        );
      case 'quote':
        return plainTexts(block.children, origins, 'quote', undefined, called);
      case 'note':
        return [
          plainText(block.label, origins, 'label'),
          ...plainTexts(block.children, origins, kind, undefined, called),
        ];
      case 'tableFloat':
        return plainTexts(block.children, origins, kind, undefined, called);
      case 'table':
        return [block.header, ...block.rows].flatMap((row) =>
          row.map((cell) => plainText(cell.children, origins, 'cell')),
        );
      case 'figure':
      case 'code':
      case 'rule':
        return [];
      default:
        return block satisfies never;
    }
  });
}

function notesIn(
  inlines: readonly ContentInline[],
  origins: TextOrigins,
  called: Set<number>,
): readonly PlainText[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'footnoteReference') {
      if (called.has(inline.number)) return [];
      called.add(inline.number);
      return plainTexts(inline.note, origins, 'label', undefined, called);
    }
    return 'children' in inline ? notesIn(inline.children, origins, called) : [];
  });
}

function plainText(
  inlines: readonly ContentInline[],
  origins: TextOrigins,
  kind: PlainKind,
  list?: object,
): PlainText {
  const pieces: Piece[] = [];
  const text = collect(inlines, origins, pieces, 0);
  const last = inlines.findLast((inline) => inline.type !== 'footnoteReference');
  const only = inlines.length === 1 ? inlines[0] : undefined;
  return {
    text,
    kind,
    span: (start, end) => spanIn(pieces, start, end),
    source: (at) => sourceIn(pieces, at),
    isLabel: only?.type === 'link' || only?.type === 'strong',
    isEmphasis: only?.type === 'emphasis',
    endsWithAddress: last?.type === 'link' && last.isAutolink,
    ...(list ? { list } : {}),
  };
}

function collect(
  inlines: readonly ContentInline[],
  origins: TextOrigins,
  pieces: Piece[],
  from: number,
): string {
  let text = '';
  for (const inline of inlines) {
    const at = from + text.length;
    if (inline.type === 'text') {
      const origin = origins.get(inline);
      const span = (start: number, end: number): Span =>
        origin ? spanInOrigin(origin, start, end) : inline.span;
      pieces.push({ at, length: inline.value.length, span, origin });
      text += inline.value;
    } else if (inline.type === 'break') text += '\n';
    else if (inline.type === 'footnoteReference') continue;
    else if (isLeftOut(inline)) {
      pieces.push({ at, length: 1, span: () => inline.span });
      text += LEFT_OUT;
    } else text += collect(inline.children, origins, pieces, at);
  }
  return text;
}

function isLeftOut(
  inline: ContentInline,
): inline is Extract<
  ContentInline,
  { readonly type: 'inlineCode' | 'raised' | 'lowered' | 'link' }
> {
  return inline.type === 'link' ? inline.isAutolink : 'value' in inline && inline.type !== 'text';
}

function spanIn(pieces: readonly Piece[], start: number, end: number): Span {
  const first = lastBefore(pieces, start) ?? pieces[0];
  if (!first) return { file: '', start: 0, end: 0 };
  const last = lastBefore(pieces, Math.max(end, start + 1) - 1) ?? first;
  const head = first.span(start - first.at, Math.min(end - first.at, first.length));
  const tail = last === first ? head : last.span(0, Math.min(end - last.at, last.length));
  return { ...head, end: Math.max(head.end, tail.file === head.file ? tail.end : head.end) };
}

function spanInOrigin(origin: TextOrigin, start: number, end: number): Span {
  const first = placeAt(origin.segments, start);
  return spanInMarkup(
    origin.markup,
    first,
    end > start ? placeAt(origin.segments, end - 1) + 1 : first,
  );
}

function sourceIn(pieces: readonly Piece[], at: number): SourcePlace | undefined {
  const piece = lastBefore(pieces, at);
  if (!piece?.origin || at >= piece.at + piece.length) return undefined;
  return { markup: piece.origin.markup, at: placeAt(piece.origin.segments, at - piece.at) };
}

/** A text that is no Markdown, a title, as a plain text. */
export function plainString(written: Markup, kind: PlainKind): PlainText {
  return {
    text: written.text,
    kind,
    span: (start, end) => spanInMarkup(written, start, end),
    source: () => undefined,
    isLabel: false,
    isEmphasis: false,
    endsWithAddress: false,
  };
}
