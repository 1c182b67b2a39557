/** A picture in the flow. */
import type { ImageBlock, Picture } from '../../model/block.ts';
import type { Frame, Owner } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import { destinationFrame } from './destination.ts';
import type { Area, Flow } from './flow.ts';

/** The whole picture. */
export const UNCROPPED = { x: 0, y: 0, width: 1, height: 1 };

export function layImage(block: ImageBlock, area: Area, flow: Flow): void {
  flow.clear();
  flow.start(block.spaceBefore);
  const owner = flow.context.structure.owner(block);
  const wanted = block.width === 'fill' ? area.width : Math.min(block.width, area.width);
  const limit = Math.min(block.maxHeight ?? Number.POSITIVE_INFINITY, flow.context.pageHeight);
  const height = Math.min(wanted / block.image.aspect, limit);
  const width = height * block.image.aspect;
  const x = area.x + alignAt(block.align, area.width - width);
  flow.box(height, () => [
    ...destinationFrame(block, owner, x),
    ...pictureFrames(block.image, { x, y: 0, width, height }, owner),
    ...linkFrame(block, { x, y: 0, width, height }, owner, flow),
  ]);
  flow.end(block.spaceAfter);
}

function alignAt(align: ImageBlock['align'], free: Pt): Pt {
  if (align === 'center') return free / 2;
  return align === 'right' ? free : 0;
}

function linkFrame(block: ImageBlock, rect: Rect, owner: Owner, flow: Flow): readonly Frame[] {
  if (!block.link) return [];
  const address = 'url' in block.link ? block.link.url : '';
  const contents = [block.tag?.alt, address].filter(Boolean).join(': ');
  const id = flow.context.structure.linkId(block.link);
  return [{ type: 'link', owner, id, target: block.link, contents, ...rect }];
}

/** A picture and the thin border round it. */
export function pictureFrames(picture: Picture, rect: Rect, owner: Owner): readonly Frame[] {
  const image: Frame = {
    type: 'image',
    owner,
    ...rect,
    asset: picture.asset,
    crop: picture.crop ?? UNCROPPED,
  };
  return picture.border ? [image, ...borderFrames(rect, picture.border)] : [image];
}

function borderFrames(
  rect: Rect,
  border: { readonly width: Pt; readonly colour: string },
): readonly Frame[] {
  const { x, y, width, height } = rect;
  const line = (lx: Pt, ly: Pt, w: Pt, h: Pt): Frame => ({
    type: 'rect',
    owner: { artifact: 'layout' },
    x: lx,
    y: ly,
    width: w,
    height: h,
    fill: border.colour,
    radius: 0,
  });
  const thin = border.width;
  return [
    line(x, y, width, thin),
    line(x, y + height - thin, width, thin),
    line(x, y, thin, height),
    line(x + width - thin, y, thin, height),
  ];
}
