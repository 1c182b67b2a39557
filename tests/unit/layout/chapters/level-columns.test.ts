/** Last columns that a picture keeps apart, set otherwise. */
import { expect, test } from 'vitest';
import { levelColumns } from '../../../../src/layout/chapters/level-columns.ts';
import type { PagePlan } from '../../../../src/layout/paginate/page-plan.ts';
import {
  box,
  boxes,
  columnRoom,
  gap,
  lines,
  may,
  never,
  page,
  planAll,
  segment,
} from '../paginate/lists-by-hand.ts';

const ROOM = 600;
const twoColumns = (height: number) => ({ ...page(height), columns: 2 });
const room = columnRoom(2, twoColumns(ROOM));

const picture = box(150);
const first = segment(lines(6));
/** A picture over its text, and behind it. */
const second = segment(
  [may(), gap(), picture, never, ...lines(8)],
  [may(), gap(), ...lines(8), may(3000), picture],
);

const choices = (plans: readonly PagePlan<number>[]) =>
  plans.flatMap(({ slices }) => slices.map(({ segment: at, variant }) => [at, variant.choice]));

/** Regression: the right column of a section's end was 70 mm shorter than the left, over the opener of the next. */
test('an item is set the way that makes them level', () => {
  const plans = planAll([first, second], twoColumns(ROOM));
  expect(choices(plans)).toEqual([
    [0, 0],
    [1, 0],
  ]);
  const { plans: set, columns } = levelColumns(plans, room);
  expect(choices(set)).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(boxes(set)).toEqual(boxes(plans));
  expect(boxes(columns)).toEqual([12, 3]);
});

test('a way too dear for that is left', () => {
  const [usual, other] = second.variants;
  const dear = { variants: [usual!, { ...other!, cost: 500_000 }] };
  const plans = planAll([first, dear], twoColumns(ROOM));
  expect(levelColumns(plans, room).plans).toBe(plans);
});

test('an item that began on the page before stays as it is', () => {
  const plans = planAll([first, second], twoColumns(290));
  expect(plans).toHaveLength(2);
  const last = plans.slice(1);
  expect(last[0]!.slices[0]!.from).toBeGreaterThan(0);
  expect(choices(levelColumns(last, room).plans)).toEqual(choices(last));
});

test('columns that are level already stay as they are', () => {
  const plans = planAll([segment(lines(20))], twoColumns(ROOM));
  expect(levelColumns(plans, room).plans).toBe(plans);
});
