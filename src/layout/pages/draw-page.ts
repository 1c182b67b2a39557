/** A planned page, or a column of one → frames: glue set so that it is full but for the notes at its foot. */
import type { Frame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import { drawList } from '../flow/draw-list.ts';
import { notesIn, trimGlue } from '../flow/lay-area.ts';
import type { GroupOpen, VerticalItem, VerticalList } from '../flow/vertical-list.ts';
import { naturalHeight } from '../flow/vertical-list.ts';
import type { NoteAreas } from './notes.ts';
import type { PagePlan } from './page-plan.ts';

export interface DrawnPage {
  readonly frames: readonly Frame[];
  /** Where the text ends. */
  readonly bottom: Pt;
  /** Footnotes called on it. */
  readonly notes: readonly number[];
  /** Boxes that go on overleaf. */
  readonly open: readonly GroupOpen[];
}

/**
 * @param area down to the page's foot, notes included
 * @param calledBefore notes of what stands over the area, at the same foot
 */
export function drawPage(
  plan: PagePlan<unknown>,
  area: Rect,
  isLast: boolean,
  reopened: readonly GroupOpen[],
  notes: NoteAreas,
  calledBefore: readonly number[] = [],
): DrawnPage {
  const list = trimGlue(listOf(plan));
  const called = notesIn(list);
  const free = area.height - naturalHeight(list) - notes.height([...calledBefore, ...called]);
  const { ratio, fill } = setGlue(list, free, isLast);
  const drawn = drawList(list, area.x, area.y, ratio, fill, reopened);
  return { frames: drawn.frames, bottom: drawn.bottom, notes: called, open: drawn.open };
}

function listOf(plan: PagePlan<unknown>): VerticalList {
  return plan.slices.flatMap((slice): readonly VerticalItem[] => {
    const items = slice.variant.list.slice(slice.from, slice.to);
    const { carry } = slice;
    if (!carry) return items;
    return [{ type: 'box', height: carry.height, draw: carry.draw }, ...trimGlue(items)];
  });
}

/** Pages are filled to their foot by their stretch; the last one keeps its natural spaces. */
function setGlue(
  list: VerticalList,
  free: Pt,
  isLast: boolean,
): { readonly ratio: number; readonly fill: Pt } {
  let stretch = 0;
  let shrink = 0;
  let fills = 0;
  for (const item of list) {
    if (item.type !== 'glue') continue;
    stretch += item.stretch;
    shrink += item.shrink;
    if (item.isFill) fills++;
  }
  if (fills > 0) return { ratio: 0, fill: Math.max(0, free) / fills };
  if (free < 0) return { ratio: shrink > 0 ? Math.max(-1, free / shrink) : 0, fill: 0 };
  if (isLast || stretch === 0) return { ratio: 0, fill: 0 };
  return { ratio: Math.min(1, free / stretch), fill: 0 };
}
