/** Which ways to fill pages are kept from one segment to the next. */
import { expect, test } from 'vitest';
import { emptyFill } from '../../../../src/layout/paginate/page-fill.ts';
import { StateTable, stateOf } from '../../../../src/layout/paginate/page-state.ts';

const start = stateOf<undefined>(emptyFill(), 0, 0, undefined);
const placed = { segment: 0, variant: { list: [], cost: 0, choice: undefined }, variants: [] };

/** @param ways heights and costs; each gives more stretch than those before it, so that none is as good as another */
function kept(ways: readonly (readonly [height: number, cost: number])[]) {
  const table = new StateTable<undefined>();
  ways.forEach(([height, cost], i) => {
    const fill = { ...emptyFill(), height, stretch: i, isEmpty: false };
    table.keep(fill, cost, start, placed, 0);
  });
  return table.best().map(({ height, cost }) => [height, cost]);
}

/** Regression: a page stayed a sixth empty, for ways of one height, as rows of pictures have by dozens, had pushed the better ones out. */
test('many ways of one height do not push out a dearer one of another', () => {
  const crowd = Array.from({ length: 200 }, (_, i) => [100 + i / 100, 10 + i] as const);
  const found = kept([...crowd, [300, 5000]]);
  expect(found[0]).toEqual([100, 10]);
  expect(found).toContainEqual([300, 5000]);
});

test('few ways are all kept, the cheapest first', () => {
  const few = Array.from({ length: 10 }, (_, i) => [100 + 10 * i, 50 - i] as const);
  expect(kept(few).map(([, cost]) => cost)).toEqual([41, 42, 43, 44, 45, 46, 47, 48, 49, 50]);
});
