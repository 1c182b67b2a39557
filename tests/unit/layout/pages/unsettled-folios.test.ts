/** Page numbers that no layout makes true: the one that is wrong on the page is told. */
import { expect, test } from 'vitest';
import type { Block, Inline, TextBlock } from '../../../../src/model/block.ts';
import {
  LEADING,
  layOut,
  linesOf,
  MASTER,
  rows,
  stack,
  text,
  words,
} from '../flow/blocks-by-hand.ts';

/** Two lines high. */
const PAGE = { ...MASTER, height: 40 + 2 * LEADING + 5 };

/** Prints the page of what follows it twelve times, in digits of their own widths, with so many letters behind. */
function reference(letters: number): TextBlock {
  const [space] = words(' ');
  if (space?.type !== 'text') throw new Error('no text');
  const style = { ...space.style, features: ['pnum'] };
  const folio: Inline = { type: 'folio', of: { destination: 'here' }, style };
  const folios = Array.from({ length: 12 }, () => [folio, space]).flat();
  const block = text('', { align: 'left', widows: 1, orphans: 1, hyphenate: false });
  return { ...block, children: [...folios, ...words('м'.repeat(letters))] };
}

const issueOf = (letters: number) => {
  const here: Block = stack([text('Here')], { destination: 'here' });
  return layOut([rows(18, 'a'), reference(letters), here], PAGE);
};

/** Regression: it was printed without a word. With «10» the text has a line more, and pushes the place to page 11; with «11» not. */
test('a number that cannot be right is told with the right one', () => {
  const issue = issueOf(19);
  expect(linesOf(issue).findIndex((lines) => lines.includes('Here'))).toBe(9);
  expect(linesOf(issue)[9]![0]).toMatch(/^11 11 /);
  expect(issue.findings).toEqual([
    { kind: 'wrong-folio', span: undefined, printed: 11, folio: 10 },
  ]);
});

test.each([18, 20])('numbers that settle are not told of: %i letters', (letters) => {
  expect(issueOf(letters).findings).toEqual([]);
});
