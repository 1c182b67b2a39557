/** A picture of pixels: its size as it will be shown, or what is wrong with it. The whole is decoded once, to know it is whole. */
import type { Inspection } from './inspection.ts';
import { loadSharp, MAX_PIXELS } from './sharp-library.ts';

/** Size of the trial picture; JPEGs are decoded at an eighth for it, which reads all their data. */
const TRIAL = 64;

export async function inspectRaster(bytes: Uint8Array): Promise<Inspection> {
  const open = await loadSharp();
  try {
    // The size is checked here, to say how large it is.
    const header = open(bytes, { limitInputPixels: false });
    const { autoOrient } = await header.metadata();
    const { width, height } = autoOrient;
    if (width * height > MAX_PIXELS)
      return { type: 'fault', fault: 'too-many-pixels', width, height };
    await open(bytes).resize(TRIAL, TRIAL, { fit: 'fill', kernel: 'nearest' }).raw().toBuffer();
    return { type: 'raster', pixelWidth: width, pixelHeight: height };
  } catch {
    return { type: 'fault', fault: 'broken' };
  }
}
