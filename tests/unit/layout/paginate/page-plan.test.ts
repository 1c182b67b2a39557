/** What a planned page is: the list that is drawn, and what the ends of its columns cost. */
import { expect, test } from 'vitest';
import {
  costOfEnds,
  listOf,
  type PageContent,
  type PagePlan,
} from '../../../../src/layout/paginate/page-plan.ts';
import { box, gap } from './lists-by-hand.ts';

const [first, second] = [box(), box()];
const slice = (extra: object) => {
  const variant = { list: [gap(), first, second], cost: 0, choice: 0 };
  return { slices: [{ variant, from: 0, to: 3, ...extra }] } as PageContent;
};

test('a head that goes on overleaf stands over what follows it, with no space between', () => {
  const draw = () => {};
  const [carried, ...rest] = listOf(slice({ carry: { height: 9, draw } }));
  expect(carried).toEqual({ type: 'box', height: 9, draw });
  expect(rest).toEqual([first, second]);
});

test('what a slice keeps free at its foot is room of its own', () => {
  expect(listOf(slice({ foot: 5 }))).toEqual([gap(), first, second, { type: 'box', height: 5 }]);
  expect(listOf(slice({}))).toEqual([gap(), first, second]);
});

test('of columns the last one ends the page', () => {
  const ending = (cost: number, pageEnd: number) =>
    ({ end: { cost, pageEnd } }) as PagePlan<number>;
  expect(costOfEnds([ending(1, 10), ending(2, 20)])).toBe(1 + 2 + 20);
});
