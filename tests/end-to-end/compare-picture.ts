/**
 * A page as a small picture against tests/ref/<name>.png. Out: the share of pixels that differ plainly.
 * A missing reference is written, and so is every one when vitest runs with `-u`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect } from 'vitest';
import { renderPng } from '../../src/render/png/render-png.ts';

/** Pixels in a point: a page of A4 is 298 pixels wide. */
const SCALE = 0.5;
/** Of 255: less is noise of another renderer's edges. */
const PLAIN_DIFFERENCE = 60;

export async function comparePicture(pdf: Uint8Array, page: number, name: string): Promise<number> {
  const picture = await renderPng(pdf, { page, scale: SCALE });
  const folder = fileURLToPath(new URL('../ref/pages/', import.meta.url));
  const path = `${folder}${name}.png`;
  if (isAccepting() || !existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, await sharp(picture).png({ palette: true, colours: 64 }).toBuffer());
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
