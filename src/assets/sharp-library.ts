/**
 * The picture library, loaded when the first picture must be decoded: a run with a warm cache does without.
 * Its own cache is off and each picture is worked by one thread, because pictures are taken two at a time
 * and its memory would otherwise grow with every one.
 */
import type { Sharp, SharpOptions } from 'sharp';

export type OpenPicture = (input: Uint8Array, options?: SharpOptions) => Sharp;

/** Pixels that one picture may have; a file of a few bytes can claim any number. */
export const MAX_PIXELS = 100_000_000;

/** Pictures worked on at a time. */
const CONCURRENCY = 2;

let loaded: Promise<OpenPicture> | undefined;

export function loadSharp(): Promise<OpenPicture> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    return (input, options) =>
      sharp(input, { failOn: 'error', limitInputPixels: MAX_PIXELS, ...options });
  });
  return loaded;
}

let pixelsInHand = 0;
const waiting: (() => void)[] = [];

/**
 * Does work that decodes so many pixels when there is room for them. Memory goes with pixels (up to ten bytes each):
 * pictures decoded at a time have together no more of them than one picture may have.
 */
export async function withPixels<T>(pixels: number, work: () => Promise<T>): Promise<T> {
  while (pixelsInHand > 0 && pixelsInHand + pixels > MAX_PIXELS) {
    await new Promise<void>((resume) => waiting.push(resume));
  }
  pixelsInHand += pixels;
  try {
    return await work();
  } finally {
    pixelsInHand -= pixels;
    for (const resume of waiting.splice(0)) resume();
  }
}

/** Maps values by an asynchronous function, a few at a time; results keep the order of the values. */
export async function mapFew<T, R>(
  values: readonly T[],
  convert: (value: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Array<R>(values.length);
  let next = 0;
  const work = async () => {
    while (next < values.length) {
      const index = next++;
      results[index] = await convert(values[index] as T);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return results;
}
