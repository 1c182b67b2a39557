/** Prices of page ends, as issues/README.md tells them to editors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  AFTER_HYPHEN,
  BEFORE_PICTURE,
  FEW_OVER_PICTURE,
  HYPHEN_AT_PAGE_END,
  INSIDE_LOW_BOX,
  INSIDE_PARAGRAPH,
  INSIDE_SMALL_TABLE,
  PICTURE_AND_SOURCE,
  STANZA_AT_PAGE_END,
} from '../../../src/layout/break-costs.ts';

test('are those that pages are chosen by', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../issues/README.md'), 'utf8');
  const [, table = ''] = readme.split('| страница кончается | цена |\n| --- | --- |\n');
  const rows = table.split('\n\n')[0]!.split('\n');
  const prices = rows.map((row) =>
    [...row.replace(/(?<=\d) (?=\d)/g, '').matchAll(/\d+/g)].map(Number),
  );
  expect(prices).toEqual([
    [INSIDE_PARAGRAPH],
    [FEW_OVER_PICTURE],
    [BEFORE_PICTURE],
    [PICTURE_AND_SOURCE],
    [STANZA_AT_PAGE_END],
    [AFTER_HYPHEN + HYPHEN_AT_PAGE_END, AFTER_HYPHEN],
    [INSIDE_LOW_BOX],
    [INSIDE_SMALL_TABLE],
  ]);
});
