/** A planned page, or a column of one → frames: glue set so that it is full but for the notes at its foot. */
import type { Frame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import { drawList, type GlueRatio, isWide } from '../flow/draw-list.ts';
import { notePiecesIn, trimGlue } from '../flow/lay-area.ts';
import type { GroupOpen, VerticalItem, VerticalList } from '../flow/vertical-list.ts';
import { naturalHeight } from '../flow/vertical-list.ts';
import type { NoteAreas } from './notes.ts';
import { listOf, type PageContent } from './page-plan.ts';

export interface DrawnPage {
  readonly frames: readonly Frame[];
  /** Where the text ends. */
  readonly bottom: Pt;
  /** Of footnotes called on it, by id. */
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
  /** Boxes that the page before left open. */
  readonly reopened: readonly GroupOpen[];
  /** Pieces of notes of what stands over the area, at the same foot. */
  readonly calledBefore: readonly number[];
  /** Of the highest notes at the foot of another column that it stands over too; of a single column not given. */
  readonly notesBeside?: Pt;
}

/** @param area down to the page's foot, notes included */
export function drawPage(
  content: PageContent,
  area: Rect,
  { reach, reopened, calledBefore, notesBeside = 0 }: PageSetting,
  notes: NoteAreas,
): DrawnPage {
  const list = trimGlue(listOf(content));
  const called = notePiecesIn(list);
  const natural = naturalHeight(list);
  const foot = Math.max(notesBeside, notes.height([...calledBefore, ...called]));
  const free = area.height - natural - foot;
  const set = setGlue(list, free, Math.max(0, reach - natural));
  const ratio = wideFirst(list, set.ratio);
  const drawn = drawList(list, area.x, area.y, { ratio, fill: set.fill, reopened });
  return { frames: drawn.frames, bottom: drawn.bottom, notePieces: called, open: drawn.open };
}

/**
 * The height that columns beside one another can all be stretched to: that of the one that gives least, unless another is
 * higher without any stretch.
 */
export function commonReach(columns: readonly PageContent[]): Pt {
  const extents = columns.map((content) => extentOf(trimGlue(listOf(content))));
  const given = extents.map(({ height, stretch }) => height + stretch);
  return Math.max(Math.min(...given), ...extents.map(({ height }) => height));
}

/**
 * What is too high is shrunk; what is not is stretched.
 * @param free height that the list leaves, below 0 where it is too high
 * @param wanted the most that it may grow by
 */
function setGlue(
  list: VerticalList,
  free: Pt,
  wanted: Pt,
): { readonly ratio: number; readonly fill: Pt } {
  const { stretch, shrink, fills } = extentOf(list);
  if (free < 0) return { ratio: shrink > 0 ? Math.max(-1, free / shrink) : 0, fill: 0 };
  if (fills > 0) return { ratio: 0, fill: free / fills };
  if (stretch === 0) return { ratio: 0, fill: 0 };
  return { ratio: Math.min(1, free / stretch, wanted / stretch), fill: 0 };
}

/**
 * The same height where gaps round headings, pictures and items give all they can before those between paragraphs give
 * anything: columns beside one another are seen to differ by the latter, and so are paragraphs beside a picture, whose gaps
 * are fixed, and those under it.
 */
function wideFirst(list: VerticalList, ratio: number): GlueRatio {
  const gives = (item: VerticalItem) => {
    if (item.type !== 'glue') return 0;
    return ratio > 0 ? item.stretch : item.shrink;
  };
  const all = list.reduce((sum, item) => sum + gives(item), 0);
  const ofWide = list.reduce(
    (sum, item) => sum + (item.type === 'glue' && isWide(item) ? gives(item) : 0),
    0,
  );
  const wanted = Math.abs(ratio) * all;
  const sign = Math.sign(ratio);
  const wide = ofWide > 0 ? Math.min(1, wanted / ofWide) : 0;
  const narrow = all > ofWide ? Math.max(0, wanted - ofWide) / (all - ofWide) : 0;
  return { wide: sign * wide, narrow: sign * Math.min(1, narrow) };
}

/** Of a list: its natural height, what its spaces give, and how many of them take all that a page has left. */
export function extentOf(list: VerticalList) {
  let stretch = 0;
  let shrink = 0;
  let fills = 0;
  for (const item of list) {
    if (item.type !== 'glue') continue;
    stretch += item.stretch;
    shrink += item.shrink;
    if (item.isFill) fills++;
  }
  return { height: naturalHeight(list), stretch, shrink, fills };
}
