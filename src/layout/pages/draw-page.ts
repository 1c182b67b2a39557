/** A planned page, or a column of one → frames: glue set so that it is full but for the notes at its foot. */
import type { Frame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import { drawList, type GlueRatio, isWide } from '../flow/draw-list.ts';
import {
  type GroupOpen,
  naturalHeight,
  notePiecesIn,
  trimGlue,
  type VerticalList,
} from '../flow/vertical-list.ts';
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
  /** Other columns stand beside it: one that cannot be filled keeps the size of its spaces, as they do. */
  readonly isBeside?: boolean;
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
  { reach, isBeside = false, reopened, calledBefore, notesBeside = 0 }: PageSetting,
  notes: NoteAreas,
): DrawnPage {
  const list = trimGlue(listOf(content));
  const called = notePiecesIn(list);
  const natural = naturalHeight(list);
  const foot = Math.max(notesBeside, notes.heightAtFoot([...calledBefore, ...called]));
  const free = area.height - natural - foot;
  const wanted = Math.max(0, reach - natural);
  const { ratio, fill } = setGlue(list, { free, wanted, isBeside });
  const drawn = drawList(list, area.x, area.y, { ratio, fill, reopened });
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

/** How the spaces of a page are set: a share of what each gives, and the height of those that take all that is left. */
interface GlueSetting {
  readonly ratio: GlueRatio;
  readonly fill: Pt;
}

const UNSTRETCHED: GlueRatio = { wide: 0, narrow: 0 };
const FULLY_STRETCHED: GlueRatio = { wide: 1, narrow: 1 };

interface GlueTask extends Pick<Required<PageSetting>, 'isBeside'> {
  /** Height that the list leaves, below 0 where it is too high. */
  readonly free: Pt;
  /** The most that it may grow by. */
  readonly wanted: Pt;
}

/** What is too high is shrunk; what is not is stretched. */
function setGlue(list: VerticalList, { free, wanted, isBeside }: GlueTask): GlueSetting {
  const { stretch, shrink, fills } = extentOf(list);
  if (free < 0) {
    const ratio = shrink > 0 ? Math.max(-1, free / shrink) : 0;
    return { ratio: wideFirst(list, ratio), fill: 0 };
  }
  if (fills > 0) return { ratio: UNSTRETCHED, fill: free / fills };
  const missing = Math.min(free, wanted);
  const beyond = missing - stretch;
  if (isBeside && beyond > STARVED) return { ratio: UNSTRETCHED, fill: 0 };
  if (beyond > 0) return { ratio: beyondStretch(list, beyond), fill: 0 };
  return { ratio: wideFirst(list, stretch > 0 ? missing / stretch : 0), fill: 0 };
}

/**
 * The same height where gaps round headings, pictures and items give all they can before those between paragraphs give
 * anything: columns beside one another are seen to differ by the latter, and so are paragraphs beside a picture, whose gaps
 * are fixed, and those under it.
 */
function wideFirst(list: VerticalList, ratio: number): GlueRatio {
  const given = givenBy(list, ratio > 0 ? 'stretch' : 'shrink');
  const wanted = Math.abs(ratio) * (given.wide + given.narrow);
  const sign = Math.sign(ratio);
  const wide = given.wide > 0 ? Math.min(1, wanted / given.wide) : 0;
  const narrow = given.narrow > 0 ? Math.max(0, wanted - given.wide) / given.narrow : 0;
  return { wide: sign * wide, narrow: sign * Math.min(1, narrow) };
}

/** White so high is seen at the foot of a column, and a point or two more in every gap is not: a line and a half. */
const HIDDEN_WHITE: Pt = 20;
/** Gaps take it beyond their stretch (TeX: an underfull box), wide ones up to so much of it, then those between paragraphs. */
const MOST_WIDE = 2;
const MOST_NARROW = 1.5;
/** With so much white at its foot a column is not full in any case: its gaps keep the size of those beside it. */
const STARVED: Pt = 70;

/** Spaces that their stretch leaves short of the foot. @param missing what is still to be filled */
function beyondStretch(list: VerticalList, missing: Pt): GlueRatio {
  const { wide, narrow } = givenBy(list, 'stretch');
  const byWide = Math.min(missing, (MOST_WIDE - 1) * wide);
  const byNarrow = missing - byWide;
  const isTooMuch = missing > HIDDEN_WHITE || byNarrow > (MOST_NARROW - 1) * narrow;
  if (isTooMuch) return FULLY_STRETCHED;
  return {
    wide: 1 + (wide > 0 ? byWide / wide : 0),
    narrow: 1 + (narrow > 0 ? byNarrow / narrow : 0),
  };
}

/** What wide gaps of a list give, and what all others do. */
function givenBy(list: VerticalList, of: 'stretch' | 'shrink'): GlueRatio {
  let wide = 0;
  let narrow = 0;
  for (const item of list) {
    if (item.type !== 'glue') continue;
    if (isWide(item)) wide += item[of];
    else narrow += item[of];
  }
  return { wide, narrow };
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
