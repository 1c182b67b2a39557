/** Footnotes at a page's foot, or pieces of them: their heights for the paginator, their frames for the page. */
import type { PageMaster } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { drawList } from '../flow/draw-list.ts';
import type { LayoutContext } from '../flow/flow.ts';
import { rectFrame } from '../flow/rect-frame.ts';

export interface NoteAreas {
  /** Of pieces of footnotes at one foot, the gap over them included; 0 where there are none. */
  height(pieces: readonly number[]): Pt;
  heightOf(piece: number): Pt;
  readonly gap: Pt;
  draw(pieces: readonly number[], x: Pt, y: Pt): readonly Frame[];
}

export function noteAreas(master: PageMaster, context: LayoutContext): NoteAreas {
  const { gap, heightAtFoot } = context.notes;
  const area = (id: number) => context.notes.piece(id);
  return {
    gap,
    heightOf: (piece) => area(piece).height,
    height: heightAtFoot,
    draw(pieces, x, y) {
      if (pieces.length === 0) return [];
      const frames: Frame[] = [];
      const rule = master.footnoteRule;
      if (rule) {
        const rect = { x, y: y + gap / 2, width: rule.width, height: rule.thickness };
        frames.push(rectFrame(rect, rule.colour));
      }
      let top = y + gap;
      for (const piece of pieces) {
        frames.push(...drawList(area(piece).list, x, top).frames);
        top += area(piece).height;
      }
      return frames;
    },
  };
}
