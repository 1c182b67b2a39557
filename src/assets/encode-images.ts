/**
 * Pictures made ready for the PDF, after layout, when their size on paper is known: turned upright, cut, in sRGB of
 * eight bits on their ground, no larger than the paper needs. Kept by content and recipe; the same order gives the same bytes.
 */
import {
  type AssetMap,
  type EncodedImage,
  type ImageRequest,
  imageKey,
  type RasterAsset,
} from '../model/asset.ts';
import type { PressProfile } from '../model/print.ts';
import { hashOf, readChecked, writeChecked } from '../world/checked-cache.ts';
import type { World } from '../world/world.ts';
import { decodeDrawing, decodeRaster } from './decode-picture.ts';
import { encodePixels, encodePressPixels } from './encode-pixels.ts';
import { sniffKind } from './picture-kind.ts';
import { loadSharp, mapFew, withPixels } from './sharp-library.ts';

export interface EncodeOptions {
  /** Pixels in an inch of paper. */
  readonly ppi: number;
  /** Pictures in the inks of this press; in sRGB without it. */
  readonly press?: PressProfile | undefined;
}

/** Drawings have fine lines; they get twice the resolution of photographs. */
const DRAWING_FACTOR = 2;

export async function encodeImages(
  world: World,
  assets: AssetMap,
  requests: readonly ImageRequest[],
  options: EncodeOptions,
): Promise<ReadonlyMap<string, EncodedImage>> {
  const wanted = new Map(requests.map((request) => [imageKey(request), request]));
  const orders = [...wanted].flatMap(([key, request]) => {
    const asset = assets.get(request.path);
    return asset?.type === 'raster' ? [{ key, request, asset }] : [];
  });
  const images = await mapFew(orders, async ({ key, request, asset }) => {
    return [key, await encodeImage(world, asset, request, options)] as const;
  });
  return new Map(images);
}

async function encodeImage(
  world: World,
  asset: RasterAsset,
  request: ImageRequest,
  { ppi, press }: EncodeOptions,
): Promise<EncodedImage> {
  const inks = press ? `|${hashOf(press.bytes)}` : '';
  const key = `encoded-${hashOf(cacheText(asset, request, ppi) + inks)}`;
  const kept = readChecked(world, key);
  if (kept) return unpack(kept);
  const bytes = world.read(asset.path);
  const open = await loadSharp();
  const sniffed = sniffKind(bytes);
  const isDrawing = sniffed.type === 'picture' && sniffed.kind === 'svg';
  const pixels = isDrawing
    ? await decodeDrawing(open, bytes, request, ppi * DRAWING_FACTOR)
    : await withPixels(asset.pixelWidth * asset.pixelHeight, () =>
        decodeRaster(open, bytes, asset, request, ppi),
      );
  const image = press
    ? await encodePressPixels(open, pixels, press)
    : await encodePixels(open, pixels);
  writeChecked(world, key, pack(image));
  return image;
}

/** Changes whenever the same order would give other bytes. */
const VERSION = 3;

function cacheText(asset: RasterAsset, request: ImageRequest, ppi: number): string {
  const { crop, placed, ground = '' } = request;
  const numbers = [crop.x, crop.y, crop.width, crop.height, placed.width, placed.height, ppi];
  return [VERSION, asset.hash, ...numbers.map((value) => value.toFixed(4)), ground].join('|');
}

interface Header {
  readonly format: EncodedImage['format'];
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

/** A line of JSON, then the picture's bytes. */
function pack(image: EncodedImage): Uint8Array {
  const { format, pixelWidth, pixelHeight } = image;
  const header: Header = { format, pixelWidth, pixelHeight };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), image.bytes]);
}

function unpack(content: Uint8Array): EncodedImage {
  const end = content.indexOf(0x0a);
  const header = JSON.parse(new TextDecoder().decode(content.subarray(0, end))) as Header;
  return { ...header, bytes: content.subarray(end + 1) };
}
