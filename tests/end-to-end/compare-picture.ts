/**
 * Pages as small pictures against tests/ref/<name>.png. Out: the share of pixels that differ plainly.
 * A missing reference is written, and so is every one when vitest runs with `-u`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect } from 'vitest';
import { renderPng } from '../../src/render/png/render-png.ts';

/** Pixels in a point: a page of A4 is 298 pixels wide. */
const SCALE = 0.5;
/** The same in a row of pages, which people look at. */
const ROW_SCALE = 0.625;
/** Round the pages of a row, in pixels; between two pages twice as much. */
const MARGIN = 6;
const GROUND = '#d5d8dd';
const FOLDER = fileURLToPath(new URL('../ref/', import.meta.url));
/** Of 255: less is noise of another renderer's edges. */
const PLAIN_DIFFERENCE = 60;

export async function comparePicture(pdf: Uint8Array, page: number, name: string): Promise<number> {
  return compare(await renderPng(pdf, { page, scale: SCALE }), `pages/${name}`, 64);
}

/** Pages side by side. */
export async function compareRow(
  pdf: Uint8Array,
  pages: readonly number[],
  name: string,
): Promise<number> {
  const pictures = await Promise.all(
    pages.map((page) => renderPng(pdf, { page, scale: ROW_SCALE })),
  );
  const { width, height } = await sharp(pictures[0]).metadata();
  const cell = width + 2 * MARGIN;
  const ground = {
    width: cell * pages.length,
    height: height + 2 * MARGIN,
    channels: 3 as const,
    background: GROUND,
  };
  const parts = pictures.map((input, i) => ({
    input: Buffer.from(input),
    left: i * cell + MARGIN,
    top: MARGIN,
  }));
  return compare(await sharp({ create: ground }).composite(parts).png().toBuffer(), name, 128);
}

async function compare(picture: Uint8Array, name: string, colours: number): Promise<number> {
  const path = `${FOLDER}${name}.png`;
  if (isAccepting() || !existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await sharp(picture).png({ palette: true, colours }).toBuffer());
  }
  return difference(picture, readFileSync(path));
}

/** Whether vitest runs with `-u`; it keeps this to itself. */
function isAccepting(): boolean {
  const state = expect.getState() as unknown as { snapshotState: { _updateSnapshot: string } };
  return state.snapshotState._updateSnapshot === 'all';
}

async function difference(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [one, other] = await Promise.all([grey(a), grey(b)]);
  if (one.length !== other.length) return 1;
  let count = 0;
  for (let i = 0; i < one.length; i++) {
    if (Math.abs(one[i]! - other[i]!) > PLAIN_DIFFERENCE) count++;
  }
  return count / one.length;
}

async function grey(png: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(
    await sharp(png).flatten({ background: '#ffffff' }).greyscale().raw().toBuffer(),
  );
}
