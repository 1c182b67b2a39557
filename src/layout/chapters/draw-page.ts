/** A planned page, or a column of one → frames: full but for the notes at its foot, as far as its glue gives (set-glue.ts). */
import type { Frame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import { bottomOf, drawList } from '../list/draw-list.ts';
import { type GroupOpen, notePiecesIn, trimTop } from '../list/vertical-list.ts';
import { listOf, type PageContent } from '../paginate/page-plan.ts';
import type { NoteAreas } from './note-areas.ts';
import { bothOf, extentOf, setGlue } from './set-glue.ts';

export interface DrawnPage {
  readonly frames: readonly Frame[];
  /** Where the text ends. */
  readonly bottom: Pt;
  /** Ids of the footnotes called on it. */
  readonly notePieces: readonly number[];
  /** Boxes that go on overleaf. */
  readonly open: readonly GroupOpen[];
}

/** Spaces keep their natural size, or reach for the foot of the page. */
export const NATURAL_REACH: Pt = 0;
export const TO_FOOT: Pt = Number.POSITIVE_INFINITY;

export interface PageSetting {
  /**
   * Height of the text that its spaces are stretched to, as far as the page has it: NATURAL_REACH, TO_FOOT, or that of the columns
   * beside it.
   */
  readonly reach: Pt;
  /** Other columns stand beside it: one that cannot be filled keeps the size of its spaces, as they do. */
  readonly isBeside?: boolean;
  /** Boxes that the page before left open. */
  readonly reopened: readonly GroupOpen[];
  /** Pieces of notes of what stands over the area, at the same foot. */
  readonly calledBefore: readonly number[];
  /** Height of the highest notes at the foot of other columns that it stands over too; not given for a single column. */
  readonly notesBeside?: Pt;
}

/** @param area down to the page's foot, notes included */
export function drawPage(
  content: PageContent,
  area: Rect,
  setting: PageSetting,
  notes: NoteAreas,
): DrawnPage {
  const { list, glue, notePieces } = setPage(content, area, setting, notes);
  const drawn = drawList(list, area.x, area.y, { ...glue, reopened: setting.reopened });
  return { frames: drawn.frames, bottom: drawn.bottom, notePieces, open: drawn.open };
}

/** Where a page would end that is not drawn yet; what the page before left open makes no difference. */
export function measurePage(
  content: PageContent,
  area: Rect,
  setting: Omit<PageSetting, 'reopened'>,
  notes: NoteAreas,
): Pick<DrawnPage, 'bottom' | 'notePieces'> {
  const { list, glue, notePieces } = setPage(content, area, setting, notes);
  return { bottom: bottomOf(list, area.y, glue), notePieces };
}

function setPage(
  content: PageContent,
  area: Rect,
  { reach, isBeside = false, calledBefore, notesBeside = 0 }: Omit<PageSetting, 'reopened'>,
  notes: NoteAreas,
) {
  const list = trimTop(listOf(content));
  const notePieces = notePiecesIn(list);
  const extent = extentOf(list);
  const { height: natural } = extent;
  const foot = Math.max(notesBeside, notes.heightAtFoot([...calledBefore, ...notePieces]));
  const free = area.height - natural - foot;
  const wanted = Math.max(0, reach - natural);
  return { list, glue: setGlue(extent, { free, wanted, isBeside }), notePieces };
}

/**
 * The height that columns beside one another can all be stretched to: that of the one that gives least, unless another is
 * higher without any stretch.
 */
export function commonReach(columns: readonly PageContent[]): Pt {
  const extents = columns.map((content) => extentOf(trimTop(listOf(content))));
  const given = extents.map(({ height, stretch }) => height + bothOf(stretch));
  return Math.max(Math.min(...given), ...extents.map(({ height }) => height));
}
