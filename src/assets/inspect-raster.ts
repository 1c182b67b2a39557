/** A picture of pixels: its size as it will be shown, or what is wrong with it. The whole is decoded once, to know it is whole. */
import type { Metadata } from 'sharp';
import type { Inspection } from './inspection.ts';
import { seenPart } from './seen-part.ts';
import { loadSharp, MAX_PIXELS, withPixels } from './sharp-library.ts';
import { hasClearSide, hasWhiteEdge, isMark, TRIAL } from './trial-picture.ts';

/** AVIF is decoded whole, at 19 bytes a pixel: no more of them than fit into the memory that others need. */
const MAX_AVIF_PIXELS = 40_000_000;
/** An interlaced PNG is held whole, at up to eight bytes a pixel. */
const MAX_HELD_BYTES = 600_000_000;

/** The library takes their fourth channel for colour: they would come out black. */
const LAB: readonly (string | undefined)[] = ['lab', 'labs', 'labq'];

export async function inspectRaster(bytes: Uint8Array): Promise<Inspection> {
  const open = await loadSharp();
  try {
    // The size is checked here, to say how large it is.
    const header = open(bytes, { limitInputPixels: false });
    const metadata = await header.metadata();
    if (metadata.hasAlpha && LAB.includes(metadata.space)) {
      return { type: 'fault', fault: 'unsupported', name: 'TIFF in Lab with transparency' };
    }
    const { width, height } = metadata.autoOrient;
    const most = mostPixels(metadata);
    if (width * height > most)
      return { type: 'fault', fault: 'too-many-pixels', width, height, most };
    // JPEGs are decoded at an eighth for it, which reads all their data.
    const trial = open(bytes)
      .resize(TRIAL, TRIAL, { fit: 'fill', kernel: 'nearest' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' });
    const pixels = await withPixels(width * height, () => trial.toBuffer());
    const edge = hasWhiteEdge(pixels) ? ({ hasWhiteEdge: true } as const) : {};
    const mark = isMark(pixels) ? ({ isMark: true } as const) : {};
    const seen = hasClearSide(pixels)
      ? await withPixels(width * height, () => seenPart(open, bytes))
      : undefined;
    return {
      type: 'raster',
      pixelWidth: width,
      pixelHeight: height,
      ...edge,
      ...mark,
      ...(seen && { seen }),
    };
  } catch {
    return { type: 'fault', fault: 'broken' };
  }
}

/** So many that decoding takes less than a gigabyte of memory. */
function mostPixels({ format, isProgressive, channels = 4, depth }: Metadata): number {
  if (format === 'heif') return MAX_AVIF_PIXELS;
  if (format !== 'png' || !isProgressive) return MAX_PIXELS;
  return Math.min(MAX_PIXELS, MAX_HELD_BYTES / channels / (depth === 'ushort' ? 2 : 1));
}
