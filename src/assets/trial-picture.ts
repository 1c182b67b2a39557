/** What a picture of a few pixels tells of the whole: whether its edges are white or clear, and whether it is a mark. In: pixels, row by row. */

/** Its width and height. */
export const TRIAL = 64;

/** What a viewer shows as white beside a white page. */
const WHITE = 248;
/** A mark may touch the edge; a portrait on white stands on it with a whole side's quarter. */
const WHITE_SHARE = 0.92;

/** @param pixels red, green, blue and alpha; grey ones are three alike */
export function hasWhiteEdge(pixels: Uint8Array): boolean {
  return edgeShare(pixels, (pixel) => pixel.every((value) => value >= WHITE)) >= WHITE_SHARE;
}

/** A round mark touches all four edges; a bust stands on the lower one, and leans on two. */
const CLEAR_SHARE = 0.75;
/** A chart on a clear ground has more of that round its lines and letters, and must be read. */
const LEAST_INK = 0.5;

/** Whether it is all shape and no ground, as logos, emblems and cut-outs are. */
export function isMark(pixels: Uint8Array): boolean {
  return edgeShare(pixels, isClear) >= CLEAR_SHARE && inkShare(pixels) >= LEAST_INK;
}

/** Whether a whole side is transparent. */
export function hasClearSide(pixels: Uint8Array): boolean {
  const along = Array.from({ length: TRIAL }, (_, i) => i);
  const isClearAt = (x: number, y: number) => isClear(pixelAt(pixels, x, y));
  const last = TRIAL - 1;
  return (
    along.every((x) => isClearAt(x, 0)) ||
    along.every((x) => isClearAt(x, last)) ||
    along.every((y) => isClearAt(0, y)) ||
    along.every((y) => isClearAt(last, y))
  );
}

function isClear(pixel: Uint8Array): boolean {
  return pixel.at(-1) === 0;
}

/** Share of the pixels along all four edges for which something holds. */
function edgeShare(pixels: Uint8Array, holds: (pixel: Uint8Array) => boolean): number {
  let all = 0;
  let held = 0;
  for (let at = 0; at < TRIAL * TRIAL; at++) {
    const [x, y] = [at % TRIAL, Math.floor(at / TRIAL)];
    if (x > 0 && y > 0 && x < TRIAL - 1 && y < TRIAL - 1) continue;
    all++;
    if (holds(pixelAt(pixels, x, y))) held++;
  }
  return held / all;
}

/** Share of what is not transparent in the box round it; 0 where all is. */
function inkShare(pixels: Uint8Array): number {
  let [left, right, top, bottom, ink] = [TRIAL, -1, TRIAL, -1, 0];
  for (let at = 0; at < TRIAL * TRIAL; at++) {
    const [x, y] = [at % TRIAL, Math.floor(at / TRIAL)];
    if (isClear(pixelAt(pixels, x, y))) continue;
    ink++;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return ink === 0 ? 0 : ink / ((right - left + 1) * (bottom - top + 1));
}

function pixelAt(pixels: Uint8Array, x: number, y: number): Uint8Array {
  const channels = pixels.length / (TRIAL * TRIAL);
  const at = (y * TRIAL + x) * channels;
  return pixels.subarray(at, at + channels);
}
