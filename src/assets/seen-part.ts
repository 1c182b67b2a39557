/**
 * What of a picture is seen on a white page, where its margins are transparent: a logo, a cut-out. In: its bytes. Out: the part
 * within the margins, in shares of width and height; undefined where all of it is seen, or nothing.
 */
import type { Rect } from '../model/geometry.ts';
import type { OpenPicture } from './sharp-library.ts';

/** Even black shows as white beside a white page where its opacity is no more, of 255. */
const MOST_UNSEEN = 7;

export async function seenPart(open: OpenPicture, bytes: Uint8Array): Promise<Rect | undefined> {
  const { data, info } = await open(bytes)
    .autoOrient()
    .extractChannel('alpha')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const isSeen = (x: number, y: number) => data[y * width + x]! > MOST_UNSEEN;
  const isRowSeen = (y: number) => has(width, (x) => isSeen(x, y));
  const isColumnSeen = (x: number) => has(height, (y) => isSeen(x, y));
  const top = firstOf(height, isRowSeen);
  if (top === height) return undefined;
  const bottom = height - firstOf(height, (y) => isRowSeen(height - 1 - y));
  const left = firstOf(width, isColumnSeen);
  const right = width - firstOf(width, (x) => isColumnSeen(width - 1 - x));
  if (right - left === width && bottom - top === height) return undefined;
  return {
    x: left / width,
    y: top / height,
    width: (right - left) / width,
    height: (bottom - top) / height,
  };
}

function has(count: number, holds: (i: number) => boolean): boolean {
  return firstOf(count, holds) < count;
}

/** The first number for which something holds; `count` where there is none. */
function firstOf(count: number, holds: (i: number) => boolean): number {
  let i = 0;
  while (i < count && !holds(i)) i++;
  return i;
}
