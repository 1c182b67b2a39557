/** What it costs a reader that a float stands at the head of a page. */
import { expect, test } from 'vitest';
import type { ColumnGroup } from '../../../../src/layout/chapters/column-groups.ts';
import { distanceTo, type Head } from '../../../../src/layout/chapters/float-heads.ts';
import { FLOAT_PRICES } from '../../../../src/layout/page-prices.ts';

/** Pages of one column, on each of which one segment stands whole. */
const PAGES = [0, 1, 2].map((segment) => {
  const slice = { segment, from: 0, to: 1, variant: { list: [] } };
  return { group: [{ slices: [slice], cost: 0 }], isLast: segment === 2 } as unknown as ColumnGroup;
});

function distance(page: number, item = 0): number {
  const head: Head = { page, item, holdsTable: false, isUnderOpener: false };
  return distanceTo(head, PAGES);
}

test('two pages behind its item a float costs four times as much as overleaf', () => {
  expect(distance(0)).toBe(0);
  expect(distance(1)).toBe(FLOAT_PRICES.overleaf);
  expect(distance(2)).toBe(4 * FLOAT_PRICES.overleaf);
});

test('before its item it never stands', () => {
  expect(distance(0, 1)).toBe(Number.POSITIVE_INFINITY);
});
