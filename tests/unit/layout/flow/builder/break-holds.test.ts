/** What holds a page's end off a place, told of boxes one by one. */
import { describe, expect, test } from 'vitest';
import { BreakHolds, priceFewOnTop } from '../../../../../src/layout/flow/builder/break-holds.ts';
import {
  FORBIDDEN,
  HEADING_ALONE,
  INSIDE_TOGETHER,
} from '../../../../../src/layout/page-prices.ts';
import { box, may } from '../../paginate/lists-by-hand.ts';

/** What the end of a page costs before the first of three boxes, and behind each, that stand in two of a kind. */
function costsIn(kind: 'unbreakable' | 'together'): readonly number[] {
  const holds = new BreakHolds();
  const costs: number[] = [];
  const add = () => {
    holds.addBox(0);
    costs.push(holds.costAt(0));
  };
  holds.addBox(0);
  holds[kind](() => {
    costs.push(holds.costAt(0));
    add();
    holds[kind](add);
    add();
  });
  costs.push(holds.costAt(0));
  return costs;
}

describe('what holds together', () => {
  test.each([
    ['unbreakable', FORBIDDEN],
    ['together', INSIDE_TOGETHER],
  ] as const)('%s: from its first box to its last, whatever it holds', (kind, cost) => {
    expect(costsIn(kind)).toEqual([0, cost, cost, cost, 0]);
  });

  test('holds at the border of what it holds too', () => {
    const holds = new BreakHolds();
    holds.unbreakable(() => {
      holds.addBox(0);
      holds.unbreakable(() => expect(holds.costAt(0)).toBe(FORBIDDEN));
    });
  });
});

test('a page may not begin cheaply with the last boxes of a list, but with more of them', () => {
  const list = [box(), may(), box(), may(), box(), may(), box()];
  priceFewOnTop(list, 3, 1500);
  expect(list.flatMap((item) => (item.type === 'penalty' ? [item.cost] : []))).toEqual([
    0, 1500, 1500,
  ]);
});

/** Regression: where a low column held no title with its long lead, the title stood alone at its foot: all broken rules cost the same. */
test('a heading alone costs more than a lead that is parted or stands without its text', () => {
  const holds = new BreakHolds();
  holds.addBox(0);
  holds.askLines(3);
  expect(holds.costAt(0)).toBe(FORBIDDEN);
  holds.nameHeading();
  expect(holds.costAt(0)).toBe(HEADING_ALONE);
  holds.giveLine();
  expect(holds.costAt(0)).toBe(FORBIDDEN);
});
