/** A context for one round of the page-number loop: folios are those of the round before, nothing is set yet. */
import type { Pt } from '../../model/length.ts';
import { type PrepareContext, prepareParagraph } from '../../text/prepare-paragraph.ts';
import type { LayoutContext } from './builder/flow.ts';
import { createNoteStore } from './builder/note-store.ts';
import { layArea } from './lay-area.ts';
import { SettingMemory } from './memory/setting-memory.ts';

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
  const { engine, structure, pageHeight } = given;
  const notes = createNoteStore({
    pageHeight,
    gap: footnoteGap,
    noteOf: (call) => structure.noteOf(call),
    setNote: (note, room) => layArea(note, columnWidth, { ...context, pageHeight: room }),
  });
  const memory = new SettingMemory();
  const prepare: PrepareContext = {
    engine,
    folio: (of) => String(of === 'page' ? pageFolio : (folios.get(of.destination) ?? 0)),
    linkId: (link) => structure.linkId(link),
    footnote: (inline) => notes.register(inline),
  };
  const context: LayoutContext = {
    ...given,
    notes,
    memory,
    paragraph(source) {
      const { children, style, span } = source;
      const found = memory.paragraphs.get(children);
      if (found?.style === style) return found;
      const shared = engine.paragraphs.find(source);
      const paragraph = shared ?? prepareParagraph(children, style, prepare, span);
      memory.paragraphs.set(children, paragraph);
      if (sharesParagraphs && !shared) engine.paragraphs.keep(source, paragraph);
      return paragraph;
    },
  };
  return context;
}
