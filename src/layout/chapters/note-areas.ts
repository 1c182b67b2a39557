/** Footnotes at a page's foot, or pieces of them: their heights, and their frames. */
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import type { PageMaster } from '../../model/styled-issue.ts';
import type { LayoutContext } from '../flow/builder/flow.ts';
import type { NoteStore } from '../flow/builder/note-store.ts';
import { drawList } from '../list/draw-list.ts';
import { rectFrame } from '../list/rect-frame.ts';

/** Share of the gap over notes that stands over their rule: it opens them, and a painted box over it keeps clear of it. */
const OVER_RULE = 2 / 3;

export interface NoteAreas extends Pick<NoteStore, 'gap' | 'heightOf' | 'heightAtFoot'> {
  draw(pieces: readonly number[], x: Pt, y: Pt): readonly Frame[];
}

export function noteAreas(master: PageMaster, context: LayoutContext): NoteAreas {
  const { gap, heightOf, heightAtFoot } = context.notes;
  return {
    gap,
    heightOf,
    heightAtFoot,
    draw(pieces, x, y) {
      if (pieces.length === 0) return [];
      const frames: Frame[] = [];
      const rule = master.footnoteRule;
      if (rule) {
        const rect = { x, y: y + gap * OVER_RULE, width: rule.width, height: rule.thickness };
        frames.push(rectFrame(rect, rule.colour));
      }
      let top = y + gap;
      for (const [i, id] of pieces.entries()) {
        const { list, height, spaceBefore } = context.notes.piece(id);
        if (i > 0) top += spaceBefore;
        frames.push(...drawList(list, x, top).frames);
        top += height;
      }
      return frames;
    },
  };
}
