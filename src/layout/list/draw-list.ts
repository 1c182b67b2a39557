/**
 * A vertical list → frames at their place. In: a list, its left edge and top, and how its glue is set.
 * Painted boxes are drawn under what they enclose; a box cut by a page's end is closed and opened again.
 */
import type { BoxStyle } from '../../model/block.ts';
import type { Frame, LinkFrame, RectFrame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import { moveFrames } from './move-frames.ts';
import { borderFrames, rectFrame } from './rect-frame.ts';
import type { GroupOpen, VerticalGlue, VerticalList } from './vertical-list.ts';

export interface DrawnList {
  readonly frames: readonly Frame[];
  /** Below the last box. */
  readonly bottom: Pt;
  /** Groups still open at the end: the next page opens them again. */
  readonly open: readonly GroupOpen[];
}

interface OpenGroup {
  readonly group: GroupOpen;
  readonly top: Pt;
  /** Frames painted before it. */
  readonly at: number;
  /** It began on a page before. */
  readonly isReopened: boolean;
}

/**
 * How much of its stretch (over 0) or of its shrink (under 0) every glue is set with (The TeXbook, p. 77: glue set ratio), wide gaps
 * and others; over 1 it is underfull.
 */
export interface GlueRatio {
  readonly narrow: number;
  readonly wide: number;
}

/** Gaps round headings, pictures and items are at least so high; those between paragraphs and entries are lower. */
const WIDE_GAP: Pt = 6;

export function isWide(glue: VerticalGlue): boolean {
  return glue.size >= WIDE_GAP;
}

/** How the spaces of a list are set: the share of its stretch or shrink that each gives, and the height of each fill glue. */
export interface GlueSetting {
  readonly ratio: GlueRatio;
  readonly fill: Pt;
}

/** How a list is set. */
export interface ListSetting extends GlueSetting {
  /** Groups that the page before left open. */
  readonly reopened: readonly GroupOpen[];
}

export const UNSTRETCHED: GlueRatio = { wide: 0, narrow: 0 };
const NATURAL: ListSetting = { ratio: UNSTRETCHED, fill: 0, reopened: [] };

/** @param x of its left edge; @param y of its top */
export function drawList(list: VerticalList, x: Pt, y: Pt, setting = NATURAL): DrawnList {
  const { reopened } = setting;
  const frames: Frame[] = [];
  const groups: OpenGroup[] = reopened.map((group) => ({
    group,
    top: y,
    at: 0,
    isReopened: true,
  }));
  let top = y;
  let bottom = y;
  for (const item of list) {
    switch (item.type) {
      case 'box':
        if (item.draw) {
          const drawn = item.draw();
          for (const frame of item.isPlaced ? drawn : moveFrames(drawn, x, top)) frames.push(frame);
        }
        top += item.height;
        if (item.height > 0) bottom = top;
        break;
      case 'glue':
        top += glueHeight(item, setting);
        break;
      case 'open':
        groups.push({ group: item, top, at: frames.length, isReopened: false });
        break;
      case 'close':
        insertGround(frames, groups.pop()!, x, { bottom: top, goesOn: false });
        break;
      case 'penalty':
        break;
    }
  }
  // Outer groups were opened first: closing inner ones first keeps the insertion places right.
  for (let i = groups.length - 1; i >= 0; i--) {
    insertGround(frames, groups[i]!, x, { bottom, goesOn: true });
  }
  return { frames, bottom, open: groups.map((open) => open.group) };
}

/** Where the last box of a list ends, without drawing it: what is open at its top makes no difference. @param y of its top */
export function bottomOf(list: VerticalList, y: Pt, setting: GlueSetting): Pt {
  let top = y;
  let bottom = y;
  for (const item of list) {
    if (item.type === 'glue') top += glueHeight(item, setting);
    if (item.type !== 'box') continue;
    top += item.height;
    if (item.height > 0) bottom = top;
  }
  return bottom;
}

function glueHeight(item: VerticalGlue, { ratio: { wide, narrow }, fill }: GlueSetting): Pt {
  if (item.isFill) return item.size + fill;
  const ratio = isWide(item) ? wide : narrow;
  return item.size + (ratio >= 0 ? item.stretch : item.shrink) * ratio;
}

/** Where a box ends on a page, and whether it goes on overleaf. */
interface GroundEnd {
  readonly bottom: Pt;
  readonly goesOn: boolean;
}

function insertGround(frames: Frame[], open: OpenGroup, x: Pt, end: GroundEnd): void {
  const { group, top, at, isReopened } = open;
  const { bottom, goesOn } = end;
  const rect: Rect = { x: x + group.x, y: top, width: group.width, height: bottom - top };
  frames.splice(at, 0, ...cornersAtCuts(group.box, rect, isReopened, goesOn));
  frames.splice(at, 0, ...groundFrames(group.box, rect));
  if (group.link && group.box.link) {
    const link: LinkFrame = {
      type: 'link',
      owner: group.owner,
      id: group.link.id,
      target: group.box.link,
      contents: group.link.contents,
      ...rect,
    };
    frames.push(link);
  }
}

/** The ground of a box that is cut by a page's end has no round corners there. */
function cornersAtCuts(
  { background, radius }: BoxStyle,
  rect: Rect,
  isCutAtTop: boolean,
  isCutAtFoot: boolean,
): readonly RectFrame[] {
  if (!background || radius === 0) return [];
  const height = Math.min(radius, rect.height);
  const foot = rect.y + rect.height - height;
  return [
    ...(isCutAtTop ? [rectFrame({ ...rect, height }, background)] : []),
    ...(isCutAtFoot ? [rectFrame({ ...rect, y: foot, height }, background)] : []),
  ];
}

function groundFrames({ background, radius, borders }: BoxStyle, rect: Rect): readonly RectFrame[] {
  const ground = background ? [rectFrame(rect, background, radius)] : [];
  return [...ground, ...borderFrames(rect, borders)];
}
