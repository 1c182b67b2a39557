/** How an item ends at a page's end. */
import { expect, test } from 'vitest';
import type { Block } from '../../../../src/model/block.ts';
import { layOut, linesOf, PAGE_LINES, rows, stack } from '../flow/blocks-by-hand.ts';

const item = (...children: readonly Block[]) => stack(children, { isItem: true });

/** What stands at the top of the second page. */
function secondPage(...blocks: readonly Block[]): readonly string[] {
  return linesOf(layOut(blocks))[1]!;
}

test('the last paragraph of an item, one line that had no room, is not left alone overleaf', () => {
  const lines = secondPage(item(rows(PAGE_LINES, 'a'), rows(1, 'b')), item(rows(10, 'c')));
  expect(lines.indexOf('b1')).toBeGreaterThan(0);
  expect(lines[0]).toMatch(/^a/);
});

test('a paragraph of one line may open a page where its item goes on', () => {
  const lines = secondPage(item(rows(PAGE_LINES, 'a'), rows(1, 'b'), rows(3, 'c')));
  expect(lines[0]).toBe('b1');
});

test('two short paragraphs may end an item overleaf', () => {
  const lines = secondPage(
    item(rows(PAGE_LINES, 'a'), rows(1, 'b'), rows(1, 'c')),
    item(rows(9, 'd')),
  );
  expect(lines.slice(0, 2)).toEqual(['b1', 'c1']);
});
