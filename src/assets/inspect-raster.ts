/** A picture of pixels: its size as it will be shown, or what is wrong with it. The whole is decoded once, to know it is whole. */
import type { Metadata } from 'sharp';
import type { Inspection } from './inspection.ts';
import { seenPart } from './seen-part.ts';
import { loadSharp, MAX_PIXELS, withPixels } from './sharp-library.ts';

/** Size of the trial picture; JPEGs are decoded at an eighth for it, which reads all their data. */
const TRIAL = 64;
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
    const trial = open(bytes)
      .resize(TRIAL, TRIAL, { fit: 'fill', kernel: 'nearest' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' });
    const pixels = await withPixels(width * height, () => trial.toBuffer());
    const edge = hasWhiteEdge(pixels) ? ({ hasWhiteEdge: true } as const) : {};
    const seen = hasClearSide(pixels)
      ? await withPixels(width * height, () => seenPart(open, bytes))
      : undefined;
    return {
      type: 'raster',
      pixelWidth: width,
      pixelHeight: height,
      ...edge,
      ...(seen && { seen }),
    };
  } catch {
    return { type: 'fault', fault: 'broken' };
  }
}

/** What a viewer shows as white beside a white page. */
const WHITE = 248;
/** A mark may touch the edge; a portrait on white stands on it with a whole side's quarter. */
const WHITE_SHARE = 0.92;

/** @param pixels of the trial picture, red, green, blue and alpha; grey ones are three alike */
function hasWhiteEdge(pixels: Uint8Array): boolean {
  const channels = pixels.length / (TRIAL * TRIAL);
  let white = 0;
  let all = 0;
  for (let at = 0; at < TRIAL * TRIAL; at++) {
    const [x, y] = [at % TRIAL, Math.floor(at / TRIAL)];
    if (x > 0 && y > 0 && x < TRIAL - 1 && y < TRIAL - 1) continue;
    all++;
    const pixel = pixels.subarray(at * channels, (at + 1) * channels);
    if (pixel.every((value) => value >= WHITE)) white++;
  }
  return white >= all * WHITE_SHARE;
}

/** Whether a whole side of the trial picture is transparent. */
function hasClearSide(pixels: Uint8Array): boolean {
  const channels = pixels.length / (TRIAL * TRIAL);
  const isClear = (x: number, y: number) => pixels[(y * TRIAL + x + 1) * channels - 1] === 0;
  const along = Array.from({ length: TRIAL }, (_, i) => i);
  const last = TRIAL - 1;
  return (
    along.every((x) => isClear(x, 0)) ||
    along.every((x) => isClear(x, last)) ||
    along.every((y) => isClear(0, y)) ||
    along.every((y) => isClear(last, y))
  );
}

/** So many that decoding takes less than a gigabyte of memory. */
function mostPixels({ format, isProgressive, channels = 4, depth }: Metadata): number {
  if (format === 'heif') return MAX_AVIF_PIXELS;
  if (format !== 'png' || !isProgressive) return MAX_PIXELS;
  return Math.min(MAX_PIXELS, MAX_HELD_BYTES / channels / (depth === 'ushort' ? 2 : 1));
}
