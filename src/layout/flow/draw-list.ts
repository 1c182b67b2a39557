/**
 * A vertical list → frames at their place. In: a list, its left edge and top, and how its glue is set.
 * Painted boxes are drawn under what they enclose; a box cut by a page's end is closed and opened again.
 */
import type { BoxStyle } from '../../model/block.ts';
import type { Frame, LinkFrame, RectFrame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { moveFrames } from './move-frames.ts';
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
}

/** How much of its stretch (over 0) or of its shrink (under 0) every glue is set with; wide gaps may give more. */
export interface GlueRatio {
  readonly narrow: number;
  readonly wide: number;
}

/** Gaps so high stand round headings, pictures and items; between paragraphs and entries they are lower. */
const WIDE_GAP: Pt = 6;

export function isWide(glue: VerticalGlue): boolean {
  return glue.size >= WIDE_GAP;
}

/**
 * @param ratio of every glue
 * @param fill height of each fill glue
 */
export function drawList(
  list: VerticalList,
  x: Pt,
  y: Pt,
  ratio: number | GlueRatio,
  fill: Pt = 0,
  reopened: readonly GroupOpen[] = [],
): DrawnList {
  const frames: Frame[] = [];
  const groups: OpenGroup[] = reopened.map((group) => ({ group, top: y, at: 0 }));
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
        top += glueHeight(item, ratio, fill);
        break;
      case 'open':
        groups.push({ group: item, top, at: frames.length });
        break;
      case 'close': {
        const open = groups.pop();
        if (open) insertGround(frames, open, x, top);
        break;
      }
      case 'penalty':
        break;
    }
  }
  // Outer groups were opened first: closing inner ones first keeps the insertion places right.
  for (let i = groups.length - 1; i >= 0; i--) insertGround(frames, groups[i]!, x, bottom);
  return { frames, bottom, open: groups.map((open) => open.group) };
}

function glueHeight(item: VerticalGlue, given: number | GlueRatio, fill: Pt): Pt {
  if (item.isFill) return item.size + fill;
  const ratio = typeof given === 'number' ? given : isWide(item) ? given.wide : given.narrow;
  return item.size + (ratio >= 0 ? item.stretch : item.shrink) * ratio;
}

function insertGround(frames: Frame[], open: OpenGroup, x: Pt, bottom: Pt): void {
  const { group, top, at } = open;
  const left = x + group.x;
  frames.splice(at, 0, ...groundFrames(group.box, left, top, group.width, bottom - top));
  if (group.link && group.box.link) {
    const link: LinkFrame = {
      type: 'link',
      owner: group.owner,
      id: group.link.id,
      target: group.box.link,
      contents: group.link.contents,
      x: left,
      y: top,
      width: group.width,
      height: bottom - top,
    };
    frames.push(link);
  }
}

function groundFrames(box: BoxStyle, x: Pt, y: Pt, width: Pt, height: Pt): readonly RectFrame[] {
  const rect = (rx: Pt, ry: Pt, w: Pt, h: Pt, fill: string, radius: Pt): RectFrame => ({
    type: 'rect',
    owner: { artifact: 'layout' },
    x: rx,
    y: ry,
    width: w,
    height: h,
    fill,
    radius,
  });
  const frames: RectFrame[] = [];
  const { background, radius, borders } = box;
  if (background) frames.push(rect(x, y, width, height, background, radius));
  if (borders.left) frames.push(rect(x, y, borders.left.width, height, borders.left.colour, 0));
  if (borders.right) {
    const at = x + width - borders.right.width;
    frames.push(rect(at, y, borders.right.width, height, borders.right.colour, 0));
  }
  if (borders.top) frames.push(rect(x, y, width, borders.top.width, borders.top.colour, 0));
  if (borders.bottom) {
    const at = y + height - borders.bottom.width;
    frames.push(rect(x, at, width, borders.bottom.width, borders.bottom.colour, 0));
  }
  return frames;
}
