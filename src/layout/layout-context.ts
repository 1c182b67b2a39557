/**
 * What every layout step needs beside its block: the text engine, the numbers of structure elements and links,
 * folios of the round before, footnotes. One context serves one round of the page-number loop.
 */
import type { Block, FootnoteInline, Inline, LinkTarget } from '../model/block.ts';
import type { Pt } from '../model/length.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { Span } from '../model/source.ts';
import type { ParagraphStyle } from '../model/style.ts';
import { type PrepareContext, prepareParagraph } from '../text/prepare-paragraph.ts';
import type { TextEngine } from '../text/text-engine.ts';
import type { Area, Flow } from './flow/flow.ts';
import type { Structure } from './structure.ts';

/** Lays out one block by its kind: the dispatcher, handed in so that handlers need not import one another. */
export type LayBlock = (block: Block, area: Area, flow: Flow) => void;

export interface LayoutContext {
  readonly layBlock: LayBlock;
  readonly engine: TextEngine;
  readonly structure: Structure;
  readonly footnotes: readonly FootnoteInline[];
  /** Height of the type area: nothing unbreakable may be taller. */
  readonly pageHeight: Pt;
  /** Prepares a paragraph once and remembers it by its inlines. */
  paragraph(inlines: readonly Inline[], style: ParagraphStyle, span?: Span): Paragraph;
  /** Reports a word that had to be cut, or a table that does not fit. */
  readonly findings: Finding[];
}

/** What layout noticed and the editor should know. */
export interface Finding {
  readonly kind: 'broken-word' | 'wide-table' | 'wish-broken';
  readonly span: Span | undefined;
  readonly text: string;
}

export function createLayoutContext(
  engine: TextEngine,
  structure: Structure,
  folios: ReadonlyMap<string, number>,
  pageFolio: number | undefined,
  pageHeight: Pt,
  findings: Finding[],
  layBlock: LayBlock,
): LayoutContext {
  const footnotes: FootnoteInline[] = [];
  const known = new WeakMap<readonly Inline[], Paragraph>();
  const prepare: PrepareContext = {
    engine,
    folio: (of) => String(of === 'page' ? (pageFolio ?? 0) : (folios.get(of.destination) ?? 0)),
    linkId: (link: LinkTarget) => structure.linkId(link),
    footnote(inline) {
      const at = footnotes.indexOf(inline);
      if (at >= 0) return at;
      footnotes.push(inline);
      return footnotes.length - 1;
    },
  };
  return {
    layBlock,
    engine,
    structure,
    footnotes,
    pageHeight,
    findings,
    paragraph(inlines, style, span) {
      let paragraph = known.get(inlines);
      if (!paragraph) {
        paragraph = prepareParagraph(inlines, style, prepare, span);
        known.set(inlines, paragraph);
      }
      return paragraph;
    },
  };
}
