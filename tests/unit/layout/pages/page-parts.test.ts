/** Which running header a page of several sections gets. */
import { expect, test } from 'vitest';
import type { RunPage } from '../../../../src/layout/chapters/run-page.ts';
import { furnitureFor, pageParts } from '../../../../src/layout/pages/page-parts.ts';
import type { PlacedBlock } from '../../../../src/model/block.ts';
import type { Frame } from '../../../../src/model/frame.ts';

const owner = { artifact: 'layout' } as const;
const rect = { x: 0, y: 0, width: 1, height: 1 };
const line: Frame = { type: 'image', owner, asset: 'a', crop: rect, ...rect };
const ground: Frame = { type: 'rect', owner, fill: '', radius: 0, ...rect };
const place = (name: string): Frame => ({ type: 'destination', owner, name, x: 0, y: 0 });
const page = (...frames: readonly Frame[]): RunPage => ({
  frames,
  fills: [],
  choices: [],
  cost: 0,
  endCost: 0,
  white: [],
  isLast: false,
});
const placed = (partOf?: string): PlacedBlock => ({
  type: 'placed',
  x: 0,
  y: 0,
  width: 1,
  valign: 'top',
  children: [],
  ...(partOf === undefined ? {} : { partOf }),
});
const FURNITURE = [placed('a'), placed('b'), placed('c'), placed()];

test('a page belongs to the section in which it begins', () => {
  const parts = pageParts(FURNITURE, [
    page(place('a'), line, place('item'), line),
    page(line, place('b'), line),
    page(line),
    page(place('c'), line),
  ]);
  expect(parts).toEqual(['a', 'a', 'b', 'c']);
});

/** Regression: the running header named the section before, for the opener's coloured ground stood over its heading. */
test('a ground under the first heading is its own', () => {
  const parts = pageParts(FURNITURE, [page(place('a'), line), page(ground, place('b'), line)]);
  expect(parts).toEqual(['a', 'b']);
});

test('two sections that end on one page leave the last of them open', () => {
  const parts = pageParts(FURNITURE, [page(place('a'), line, place('b'), line), page(line)]);
  expect(parts).toEqual(['a', 'b']);
});

test('what stands over the first section belongs to it', () => {
  expect(pageParts(FURNITURE, [page(line, place('a'), line)])).toEqual(['a']);
});

test('pages without sections have what belongs to all', () => {
  expect(pageParts([placed()], [page(place('a'), line)])).toEqual([undefined]);
  expect(furnitureFor(FURNITURE, undefined)).toEqual([placed()]);
  expect(furnitureFor(FURNITURE, 'b')).toEqual([placed('b'), placed()]);
});
