/**
 * Paragraphs wanted more than once: those that a template measures before it places them, and those that stand on many pages.
 * Equal texts of equal style are one paragraph.
 */
import type { Inline, TextBlock, TextInline } from '../model/block.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { remembered } from '../model/remembered.ts';
import type { Span } from '../model/source.ts';

/** What a paragraph is made from. */
export type ParagraphSource = Pick<TextBlock, 'children' | 'style' | 'span'>;

interface SharedParagraph {
  readonly source: ParagraphSource;
  readonly paragraph: Paragraph;
}

export class SharedParagraphs {
  /** By their first words and where they begin: many items may begin alike. */
  readonly #known = new Map<string, Map<number, SharedParagraph[]>>();

  find(source: ParagraphSource): Paragraph | undefined {
    const alike = this.#known.get(firstWords(source))?.get(startOf(source));
    return alike?.find((known) => isEqual(known.source, source))?.paragraph;
  }

  /** A folio is another one on every page, a footnote belongs to one, a link has its number in a document: those are not kept. */
  keep(source: ParagraphSource, paragraph: Paragraph): void {
    if (!source.children.every(isAlikeEverywhere)) return;
    const byStart = remembered(this.#known, firstWords(source), () => new Map());
    remembered(byStart, startOf(source), () => []).push({ source, paragraph });
  }
}

function firstWords({ children: [first] }: ParagraphSource): string {
  return first?.type === 'text' ? first.value : '';
}

function startOf({ span }: ParagraphSource): number {
  return span?.start ?? -1;
}

function isAlikeEverywhere(inline: Inline): boolean {
  return inline.type === 'break' || (inline.type === 'text' && inline.link === undefined);
}

function isEqual(a: ParagraphSource, b: ParagraphSource): boolean {
  return (
    a.style === b.style &&
    isSameSpan(a.span, b.span) &&
    a.children.length === b.children.length &&
    a.children.every((inline, i) => isSameInline(inline, b.children[i]!))
  );
}

function isSameInline(a: Inline, b: Inline): boolean {
  if (a.type !== 'text') return a.type === 'break' && b.type === 'break';
  return b.type === 'text' && (a === b || isSameText(a, b));
}

function isSameText(a: TextInline, b: TextInline): boolean {
  return (
    a.value === b.value &&
    a.style === b.style &&
    a.language === b.language &&
    a.isVerbatim === b.isVerbatim &&
    b.link === undefined &&
    isSameSpan(a.span, b.span)
  );
}

function isSameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a === b || (a?.file === b?.file && a?.start === b?.start && a?.end === b?.end);
}
