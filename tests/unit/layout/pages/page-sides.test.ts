/** Left-hand and right-hand pages: margins that change places, and furniture of one side. */
import { expect, test } from 'vitest';
import type { PageSide, PlacedBlock } from '../../../../src/model/block.ts';
import { NO_EDGES } from '../../../../src/model/geometry.ts';
import type { PageMaster } from '../../../../src/model/styled-issue.ts';
import { layOut, lineText, MASTER, rows, text } from '../flow/blocks-by-hand.ts';

const placed = (words: string, x: number, on?: PageSide): PlacedBlock => ({
  type: 'placed',
  x,
  y: 5,
  width: 100,
  valign: 'top',
  children: [text(words, { align: 'left' })],
  ...(on && { on }),
});

/** Words of each page with the place at which they begin. */
function beginnings(more: Partial<PageMaster>) {
  const margins = { ...NO_EDGES, top: 20, bottom: 20, left: 50, right: 20 };
  const master = { ...MASTER, width: 290, margins, ...more };
  const { document } = layOut([rows(80, 'r')], master);
  return document.pages.map(({ frames, typeArea }) => ({
    area: typeArea.x,
    lines: frames.flatMap((frame) => (frame.type === 'text' ? [[lineText(frame), frame.x]] : [])),
  }));
}

test('mirrored margins change places on left-hand pages, and furniture of no side goes with the text', () => {
  const [first, second, third] = beginnings({
    isMirrored: true,
    furniture: [placed('head', 50)],
  });
  expect(first!.lines.map(([, x]) => x)).toEqual(first!.lines.map(() => 50));
  expect(first!.lines.at(-1)).toEqual(['head', 50]);
  expect(first!.area).toBe(50);
  expect(second!.lines.map(([, x]) => x)).toEqual(second!.lines.map(() => 20));
  expect(second!.area).toBe(20);
  expect(third!.area).toBe(50);
});

test('furniture and grounds of a side stand on its pages alone, where they say', () => {
  const pages = beginnings({
    isMirrored: true,
    furniture: [placed('outside', 240, 'right'), placed('outside', 7, 'left')],
    background: [placed('ground', 3, 'left')],
  });
  const placesOf = (name: string) =>
    pages.map(({ lines }) => lines.filter(([words]) => words === name).map(([, x]) => x));
  expect(placesOf('outside').slice(0, 3)).toEqual([[240], [7], [240]]);
  expect(placesOf('ground').slice(0, 3)).toEqual([[], [3], []]);
});

/** Regression: it was looked for where right-hand pages have it. */
test('furniture that goes with the text off the edge of left-hand pages is told', () => {
  const margins = { ...NO_EDGES, top: 20, bottom: 20, left: 50, right: 20 };
  const master = { ...MASTER, width: 290, margins, furniture: [placed('aside', 5)] };
  const told = (isMirrored: boolean) =>
    layOut([rows(80, 'r')], { ...master, isMirrored }).findings.map(({ kind }) => kind);
  expect(told(false)).toEqual([]);
  expect(told(true)).toEqual(['off-page']);
});

test('without mirrored margins no page moves', () => {
  expect(beginnings({}).map(({ area }) => area)).toEqual([50, 50, 50]);
});
