/**
 * What every layout step needs beside its block: the text engine, the numbers of structure elements and links, footnotes,
 * and what was set already. One serves one round of the page-number loop (layout-context.ts).
 */
import type { Inline } from '../../model/block.ts';
import type { Finding } from '../../model/finding.ts';
import type { Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import type { Span } from '../../model/source.ts';
import type { ParagraphStyle } from '../../model/style.ts';
import type { TextEngine } from '../../text/text-engine.ts';
import type { Structure } from '../structure.ts';
import type { NoteStore } from './note-store.ts';
import type { TableMemory } from './table-memory.ts';
import type { TextMemory } from './text-memory.ts';

export interface LayoutMeans {
  readonly engine: TextEngine;
  readonly structure: Structure;
  readonly notes: NoteStore;
  /** Height of the type area: nothing unbreakable may be taller. */
  readonly pageHeight: Pt;
  /** Prepares a paragraph once and remembers it by its inlines and style. */
  paragraph(inlines: readonly Inline[], style: ParagraphStyle, span?: Span): Paragraph;
  /** How variants of the item at hand set its paragraphs. */
  readonly texts: TextMemory;
  readonly tables: TableMemory;
  /** Lets go of the paragraphs remembered: an item that is set in all its ways needs them no more. */
  forgetParagraphs(): void;
  /** Reports a word that had to be cut, or a table that does not fit. */
  readonly findings: Finding[];
}
