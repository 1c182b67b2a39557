/** A picture in the flow. */
import type { ImageBlock, Picture } from '../../../model/block.ts';
import type { Frame, Owner } from '../../../model/frame.ts';
import type { Rect } from '../../../model/geometry.ts';
import type { Pt } from '../../../model/length.ts';
import { shareBefore } from '../../align.ts';
import { linkContents } from '../../link-contents.ts';
import { borderFrames } from '../../list/rect-frame.ts';
import type { Structure } from '../../structure.ts';
import type { Area } from '../builder/area.ts';
import type { Flow } from '../builder/flow.ts';
import { destinationFrame } from '../destination.ts';

/** The whole picture. */
const UNCROPPED = { x: 0, y: 0, width: 1, height: 1 };

export function layImage(block: ImageBlock, area: Area, flow: Flow): void {
  flow.clear();
  flow.start(block.spaceBefore);
  const { structure } = flow.context;
  const wanted = block.width === 'fill' ? area.width : Math.min(block.width, area.width);
  const limit = Math.min(block.maxHeight ?? Number.POSITIVE_INFINITY, flow.roomInBoxes);
  const height = Math.min(wanted / block.image.aspect, limit);
  const width = height * block.image.aspect;
  const x = area.x + shareBefore(block.align) * (area.width - width);
  flow.box(height, () => [
    ...destinationFrame(block, structure.owner(block), x),
    ...linkedPicture(block, block.image, { x, y: 0, width, height }, structure),
  ]);
  flow.askSpace(block.spaceAfter);
}

/** A picture, and the link that it may be, told by what it shows and where it leads. @param block that the picture is, or a part of a figure */
export function linkedPicture(
  block: Pick<ImageBlock, 'link' | 'tag'>,
  picture: Picture,
  rect: Rect,
  structure: Structure,
): readonly Frame[] {
  const owner = structure.owner(block);
  const frames = pictureFrames(picture, rect, owner);
  const { link, tag } = block;
  if (!link) return frames;
  const contents = linkContents(tag?.alt ?? '', link);
  const id = structure.linkId(link);
  return [...frames, { type: 'link', owner, id, target: link, contents, ...rect }];
}

/** Share of a border's width that lies on the picture, so that no white shows between them. */
const BORDER_ON_PICTURE = 0.25;

/**
 * A picture and the thin border round it, whose outer edge is the edge of the rectangle. The picture ends under the border:
 * viewers fill the pixels that its edge touches, and those would stick out of a border that began at the same edge.
 */
export function pictureFrames(picture: Picture, rect: Rect, owner: Owner): readonly Frame[] {
  const { asset, border, crop = UNCROPPED } = picture;
  const image = { type: 'image', owner, asset } as const;
  if (!border) return [{ ...image, ...rect, crop }];
  const inset = border.width * (1 - BORDER_ON_PICTURE);
  const framed = cutAtEdges(rect, crop, inset);
  const borders = { top: border, bottom: border, left: border, right: border };
  return [{ ...image, ...framed.rect, crop: framed.crop }, ...borderFrames(rect, borders)];
}

/** The same picture at the same scale, less `inset` at every edge. */
function cutAtEdges(
  rect: Rect,
  crop: Rect,
  inset: Pt,
): { readonly rect: Rect; readonly crop: Rect } {
  const [across, down] = [inset / rect.width, inset / rect.height];
  return {
    rect: {
      x: rect.x + inset,
      y: rect.y + inset,
      width: rect.width - 2 * inset,
      height: rect.height - 2 * inset,
    },
    crop: {
      x: crop.x + crop.width * across,
      y: crop.y + crop.height * down,
      width: crop.width * (1 - 2 * across),
      height: crop.height * (1 - 2 * down),
    },
  };
}
