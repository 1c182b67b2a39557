/** A context for one round of the page-number loop: folios are those of the round before, nothing is set yet. */
import type { Inline } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { type PrepareContext, prepareParagraph } from '../../text/prepare-paragraph.ts';
import type { LayoutContext } from './flow.ts';
import { layArea } from './lay-area.ts';
import { createNoteStore } from './note-store.ts';
import type { TableMemory } from './table-memory.ts';
import type { TextMemory } from './text-memory.ts';

/** What a context hands on as it is. */
type Given = 'engine' | 'structure' | 'pageHeight' | 'page' | 'findings' | 'layBlock';

export interface LayoutSetting extends Pick<LayoutContext, Given> {
  /** Of destinations, as the round before found them. */
  readonly folios: ReadonlyMap<string, number>;
  /** Folio of the page at hand, for what stands on every page. */
  readonly pageFolio?: number | undefined;
  readonly columnWidth: Pt;
  /** Space over the footnotes of a page. */
  readonly footnoteGap: Pt;
  /** Its paragraphs are wanted again: what is measured, and what stands on every page. */
  readonly sharesParagraphs?: boolean | undefined;
}

export function createLayoutContext(setting: LayoutSetting): LayoutContext {
  const { folios, pageFolio = 0, columnWidth, footnoteGap, sharesParagraphs, ...given } = setting;
  const { engine, structure } = given;
  const notes = createNoteStore({
    pageHeight: given.pageHeight,
    gap: footnoteGap,
    noteOf: (call) => structure.noteOf(call),
    setNote: (note, pageHeight) => layArea(note, columnWidth, { ...context, pageHeight }),
  });
  let known = new Map<readonly Inline[], Paragraph>();
  let texts: TextMemory = new Map();
  let tables: TableMemory = new Map();
  const prepare: PrepareContext = {
    engine,
    folio: (of) => String(of === 'page' ? pageFolio : (folios.get(of.destination) ?? 0)),
    linkId: (link) => structure.linkId(link),
    footnote: (inline) => notes.register(inline),
  };
  const context: LayoutContext = {
    ...given,
    notes,
    paragraph(source) {
      const { children, style, span } = source;
      const found = known.get(children);
      if (found?.style === style) return found;
      const shared = engine.paragraphs.find(source);
      const paragraph = shared ?? prepareParagraph(children, style, prepare, span);
      known.set(children, paragraph);
      if (sharesParagraphs && !shared) engine.paragraphs.keep(source, paragraph);
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
