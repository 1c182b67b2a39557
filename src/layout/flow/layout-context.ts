/** A context for one round of the page-number loop: folios are those of the round before, nothing is set yet. */
import type { Inline, LinkTarget } from '../../model/block.ts';
import type { Finding } from '../../model/finding.ts';
import type { Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { type PrepareContext, prepareParagraph } from '../../text/prepare-paragraph.ts';
import type { TextEngine } from '../../text/text-engine.ts';
import type { Structure } from '../structure.ts';
import type { LayBlock, LayoutContext } from './flow.ts';
import { layArea } from './lay-area.ts';
import { createNoteStore } from './note-store.ts';
import type { TableMemory } from './table-memory.ts';
import type { TextMemory } from './text-memory.ts';

/** Paragraphs of what stands on many pages: they are the same on all of them. */
export type LastingParagraphs = Map<readonly Inline[], Paragraph>;

export interface LayoutSetting {
  readonly engine: TextEngine;
  readonly structure: Structure;
  /** Of destinations, as the round before found them. */
  readonly folios: ReadonlyMap<string, number>;
  /** Folio of the page at hand, for what stands on every page. */
  readonly pageFolio?: number | undefined;
  readonly pageHeight: Pt;
  /** From edge to edge. */
  readonly page: { readonly width: Pt; readonly height: Pt };
  readonly columnWidth: Pt;
  /** Space over the footnotes of a page. */
  readonly footnoteGap: Pt;
  readonly findings: Finding[];
  readonly layBlock: LayBlock;
  /** Of other contexts that set the same blocks. */
  readonly lasting?: LastingParagraphs | undefined;
}

export function createLayoutContext(setting: LayoutSetting): LayoutContext {
  const { engine, structure, folios, pageFolio = 0, pageHeight, columnWidth } = setting;
  const { page } = setting;
  const { footnoteGap, findings, layBlock, lasting } = setting;
  const notes = createNoteStore({
    pageHeight,
    gap: footnoteGap,
    noteOf: (call) => structure.noteOf(call),
    setNote: (note) => layArea(note, columnWidth, context),
  });
  let known = new Map<readonly Inline[], Paragraph>();
  let texts: TextMemory = new Map();
  let tables: TableMemory = new Map();
  const prepare: PrepareContext = {
    engine,
    folio: (of) => String(of === 'page' ? pageFolio : (folios.get(of.destination) ?? 0)),
    linkId: (link: LinkTarget) => structure.linkId(link),
    footnote: (inline) => notes.register(inline),
  };
  const context: LayoutContext = {
    layBlock,
    engine,
    structure,
    notes,
    pageHeight,
    page,
    findings,
    paragraph({ children, style, span }) {
      const found = known.get(children) ?? lasting?.get(children);
      if (found?.style === style) return found;
      const paragraph = prepareParagraph(children, style, prepare, span);
      const memory = lasting && children.every(lasts) ? lasting : known;
      memory.set(children, paragraph);
      return paragraph;
    },
    get texts() {
      return texts;
    },
    get tables() {
      return tables;
    },
    forgetParagraphs() {
      // New maps, because a cleared one is tied to what it was: V8 would keep that until it collects all memory.
      known = new Map();
      texts = new Map();
      tables = new Map();
    },
  };
  return context;
}

/** A folio is another one on every page, and a footnote belongs to one. */
function lasts({ type }: Inline): boolean {
  return type === 'text' || type === 'break';
}
