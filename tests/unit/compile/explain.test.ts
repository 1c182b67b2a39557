/** What is explained of wishes that were not granted. */
import { expect, test } from 'vitest';
import { explain } from '../../../src/compile/explain.ts';
import type { WishFinding } from '../../../src/model/finding.ts';
import { mm } from '../../../src/model/length.ts';

function notGranted(wish: WishFinding['wish']) {
  const broken = [{ kind: 'wish-not-granted', span: undefined, wish, reason: 'pages' } as const];
  const own = { title: 'Цех', span: undefined, opensSection: false, cost: 0 };
  const choice = { ...own, movables: [], looseness: 0, hole: 0, broken, findings: [] };
  const costs = { cost: 0, endCost: 0 };
  const page = { folio: 4, master: 'news', fills: [1], isLast: false, ...costs, choices: [choice] };
  return explain([page], [], []).pages[0]!.items[0]!.notGranted[0];
}

// Regression: `after: 1` was told as "asked":0,"given":1.
test('the place asked is told as it was written', () => {
  expect(notGranted({ of: 'place', asked: 1, moved: 1 })).toEqual({
    wish: 'after',
    asked: 1,
    given: 2,
    reason: 'pages',
  });
});

test('a width is told in millimetres', () => {
  const wish = { of: 'width', asked: mm(45), given: mm(60) } as const;
  expect(notGranted(wish)).toMatchObject({ wish: 'width', asked: 45, given: 60 });
});

test('what is neither for an item nor for the end of a page is for its white', () => {
  const own = { title: 'Цех', span: undefined, opensSection: false, cost: 130 };
  const choice = { ...own, movables: [], looseness: 0, hole: 0, broken: [], findings: [] };
  const page = { folio: 4, master: 'news', fills: [1], isLast: false, choices: [choice] };
  expect(explain([{ ...page, cost: 3800, endCost: 3000 }], [], []).pages[0]).toMatchObject({
    endCost: 3000,
    whiteCost: 670,
  });
});
