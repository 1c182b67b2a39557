/**
 * Bytes of a picture file to the pixels that paper needs: upright, cut, at most as large as placed size × resolution,
 * sRGB of eight bits a channel, transparent parts in the colour of their ground.
 */
import type { Sharp } from 'sharp';
import type { ImageRequest, RasterAsset } from '../model/asset.ts';
import type { Size } from '../model/geometry.ts';
import { PT_PER_INCH } from '../model/length.ts';
import { MAX_PIXELS, type OpenPicture } from './sharp-library.ts';
import { sizedDrawing } from './svg/sized-drawing.ts';

export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Grey or red, green and blue. */
  readonly channels: 1 | 2 | 3 | 4;
}

export async function decodeRaster(
  open: OpenPicture,
  bytes: Uint8Array,
  asset: RasterAsset,
  request: ImageRequest,
  ppi: number,
): Promise<Pixels> {
  const width = Math.round((request.placed.width / PT_PER_INCH) * ppi);
  const height = Math.round((request.placed.height / PT_PER_INCH) * ppi);
  const wanted = { width: width / request.crop.width, height: height / request.crop.height };
  const source = await turnable(open, bytes, asset, wanted);
  const cut = cutOut(request, source.pixelWidth, source.pixelHeight);
  const upright = (await inPageColours(open(source.bytes), request)).autoOrient().extract(cut);
  const isSmall = cut.width <= width || cut.height <= height;
  return finish(isSmall ? upright : resize(upright, width, height), request);
}

const SIXTEEN_BITS: readonly (string | undefined)[] = ['rgb16', 'grey16'];

/**
 * sharp flattens onto 255 × 256 of 65,535: where sixteen bits are transparent they would stay a shade darker than the page; and
 * onto the grey of a coloured ground, where the picture has none but greys.
 */
async function inPageColours(picture: Sharp, { ground }: ImageRequest): Promise<Sharp> {
  const { space, hasAlpha } = await picture.metadata();
  const isFlattened = hasAlpha && ground !== undefined;
  return isFlattened || SIXTEEN_BITS.includes(space)
    ? picture.pipelineColourspace('srgb')
    : picture;
}

/** Above so many pixels a picture that lies on its side is made smaller before it is turned. */
const LARGE = 25_000_000;
/** How much larger than wanted it is left, so that the second time it is made smaller hides the first. */
const LEFT_LARGER = 2;

/** Turning holds a second copy of the whole picture in memory, of up to ten bytes a pixel. */
async function turnable(
  open: OpenPicture,
  bytes: Uint8Array,
  { pixelWidth, pixelHeight }: RasterAsset,
  wanted: { readonly width: number; readonly height: number },
) {
  const asItIs = { bytes, pixelWidth, pixelHeight };
  if (pixelWidth * pixelHeight <= LARGE) return asItIs;
  const { orientation = 1 } = await open(bytes).metadata();
  const scale = LEFT_LARGER * Math.max(wanted.width / pixelWidth, wanted.height / pixelHeight);
  if (orientation === 1 || scale >= 1) return asItIs;
  const width = Math.max(1, Math.round(pixelWidth * scale));
  const height = Math.max(1, Math.round(pixelHeight * scale));
  const lying =
    orientation >= 5 ? resize(open(bytes), height, width) : resize(open(bytes), width, height);
  const smaller = await lying.keepMetadata().png({ compressionLevel: 1 }).toBuffer();
  return { bytes: smaller, pixelWidth: width, pixelHeight: height };
}

/** Pixels along a side that librsvg draws at most, less one for rounding. */
const LONGEST_SIDE = 32_766;
/** A little under MAX_PIXELS, for rounding. */
const MAX_DRAWN_PIXELS = 0.99 * MAX_PIXELS;

/** A drawing has no pixels of its own: it is drawn as large as it is wanted. */
export async function decodeDrawing(
  open: OpenPicture,
  bytes: Uint8Array,
  request: ImageRequest,
  ppi: number,
): Promise<Pixels> {
  const { crop, placed } = request;
  const wanted = {
    width: ((placed.width / crop.width) * ppi) / PT_PER_INCH,
    height: ((placed.height / crop.height) * ppi) / PT_PER_INCH,
  };
  const { width, height } = drawable(wanted);
  const drawn = await sizedDrawing(bytes, { width, height });
  const whole = resize(open(drawn.bytes, { density: drawn.density }), width, height);
  const isCut = crop.width < 1 || crop.height < 1;
  return finish(isCut ? whole.extract(cutOut(request, width, height)) : whole, request);
}

/** No more pixels than the library draws; a drawing of which little is shown would have any number. */
function drawable({ width, height }: Size): Size {
  const scale = Math.min(
    1,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MAX_DRAWN_PIXELS / (width * height)),
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

function cutOut(request: ImageRequest, width: number, height: number) {
  const { crop } = request;
  const left = Math.min(width - 1, Math.round(crop.x * width));
  const top = Math.min(height - 1, Math.round(crop.y * height));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round(crop.width * width))),
    height: Math.max(1, Math.min(height - top, Math.round(crop.height * height))),
  };
}

function resize(picture: Sharp, width: number, height: number): Sharp {
  return picture.resize(Math.max(1, width), Math.max(1, height), { fit: 'fill' });
}

const WHITE = '#ffffff';

async function finish(picture: Sharp, { ground = WHITE }: ImageRequest): Promise<Pixels> {
  const { data, info } = await picture
    .flatten({ background: ground })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as 3 };
}
