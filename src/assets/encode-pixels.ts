/**
 * Pixels to the smaller of two forms that a PDF takes as they are: baseline JPEG, or PNG without transparency for
 * pictures of few colours, whose edges JPEG would blur.
 */
import type { Sharp } from 'sharp';
import type { EncodedImage } from '../model/asset.ts';
import type { PressProfile } from '../model/print.ts';
import { toPress } from './cmyk/press-colours.ts';
import type { Pixels } from './decode-picture.ts';
import type { OpenPicture } from './sharp-library.ts';

/** Where photographs show no difference at reading distance any more. */
const QUALITY = 84;
/** A photograph has far more colours; a chart, a logo or a screenshot with smoothed edges has fewer. */
const FEW_COLOURS = 1024;
/** What clean edges may cost. */
const PNG_ALLOWANCE = 1.5;

export async function encodePixels(open: OpenPicture, pixels: Pixels): Promise<EncodedImage> {
  const { width, height } = pixels;
  const isGraphic = countColours(pixels, FEW_COLOURS) <= FEW_COLOURS;
  const jpeg = await toJpeg(picture(open, pixels));
  if (!isGraphic) return encoded(jpeg, 'jpeg', width, height);
  const png = await toPng(picture(open, pixels));
  return png.length <= jpeg.length * PNG_ALLOWANCE
    ? encoded(png, 'png', width, height)
    : encoded(jpeg, 'jpeg', width, height);
}

/** A press shows more than a screen does, and PNG knows no inks: JPEG for graphics too. */
const PRESS_QUALITY = 92;

export async function encodePressPixels(
  open: OpenPicture,
  pixels: Pixels,
  profile: PressProfile,
): Promise<EncodedImage> {
  const { width, height } = pixels;
  const jpeg = await toJpeg(toPress(picture(open, pixels), profile.path), PRESS_QUALITY);
  return encoded(jpeg, 'jpeg', width, height);
}

function encoded(
  bytes: Uint8Array,
  format: EncodedImage['format'],
  pixelWidth: number,
  pixelHeight: number,
): EncodedImage {
  return { bytes, format, pixelWidth, pixelHeight };
}

function picture(open: OpenPicture, { data, width, height, channels }: Pixels): Sharp {
  return open(data, { raw: { width, height, channels } });
}

/** Baseline, because old printers' interpreters know no other; the rest is what mozjpeg does for size. */
function toJpeg(source: Sharp, quality = QUALITY): Promise<Uint8Array> {
  const options = {
    quality,
    progressive: false,
    optimiseScans: false,
    optimiseCoding: true,
    trellisQuantisation: true,
    overshootDeringing: true,
    quantisationTable: 3,
    // Full colour resolution: halved, thin red lines on blue turn dull, for a quarter of the size.
    chromaSubsampling: '4:4:4',
  };
  return source.jpeg(options).toBuffer();
}

function toPng(source: Sharp): Promise<Uint8Array> {
  return source
    .png({ compressionLevel: 9, adaptiveFiltering: true, palette: false, progressive: false })
    .toBuffer();
}

/** Number of different colours, counted no further than `limit` + 1. */
function countColours({ data, channels }: Pixels, limit: number): number {
  const seen = new Set<number>();
  for (let i = 0; i < data.length && seen.size <= limit; i += channels) {
    let colour = 0;
    for (let j = 0; j < channels; j++) colour = colour * 256 + (data[i + j] ?? 0);
    seen.add(colour);
  }
  return seen.size;
}
