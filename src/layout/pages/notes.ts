/** Footnotes at a page's foot, or pieces of them: their heights for the paginator, their frames for the page. */
import type { PageMaster } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { drawList } from '../flow/draw-list.ts';
import type { LayoutContext } from '../flow/flow.ts';

export interface NoteAreas {
  height(notes: readonly number[]): Pt;
  heightOf(note: number): Pt;
  readonly gap: Pt;
  draw(notes: readonly number[], x: Pt, y: Pt): readonly Frame[];
}

export function noteAreas(master: PageMaster, context: LayoutContext): NoteAreas {
  const gap = master.footnoteGap;
  const area = (id: number) => context.notes.piece(id);
  return {
    gap,
    heightOf: (note) => area(note).height,
    height: (notes) =>
      notes.length === 0 ? 0 : gap + notes.reduce((sum, note) => sum + area(note).height, 0),
    draw(notes, x, y) {
      if (notes.length === 0) return [];
      const frames: Frame[] = [];
      const rule = master.footnoteRule;
      if (rule) {
        frames.push({
          type: 'rect',
          owner: { artifact: 'layout' },
          x,
          y: y + gap / 2,
          width: rule.width,
          height: rule.thickness,
          fill: rule.colour,
          radius: 0,
        });
      }
      let top = y + gap;
      for (const note of notes) {
        frames.push(...drawList(area(note).list, x, top, 0).frames);
        top += area(note).height;
      }
      return frames;
    },
  };
}
