/** What a page says it costs: its own white, breaks and variants, and no other page's. */
import { describe, expect, test } from 'vitest';
import { pageCost } from '../../../../src/layout/paginate/page-cost.ts';
import { box, lines, may, page, plan, planAll, segment } from './lists-by-hand.ts';

describe('the cost of a page', () => {
  test('is that of a break within a paragraph and nothing more where the page is full', () => {
    const full = pageCost({ height: 120, used: 120, stretch: 0, shrink: 0 });
    expect(plan(lines(20), 120).map(({ cost }) => cost)).toEqual([full + 12, 0]);
  });

  test('tells the white at its foot, page by page', () => {
    const [first, second] = plan([...lines(8), may(), box(60), may(), ...lines(5)], 120);
    const hole = pageCost({ height: 120, used: 96, stretch: 0, shrink: 0 });
    expect(first?.cost).toBeCloseTo(hole);
    expect(second?.cost).toBe(0);
  });

  test('holds the variant that starts on it, once', () => {
    const dear = { variants: [{ list: [may(), ...lines(20)], cost: 500, choice: 0 }] };
    const plans = planAll([segment(lines(5)), dear], page(120));
    const total = plans.reduce((sum, { cost }) => sum + cost, 0);
    expect(plans[0]!.cost).toBeGreaterThanOrEqual(500);
    expect(total).toBeLessThan(1000);
  });

  /** Regression: where one way alone was left, a last page of a line cost nothing. */
  test('holds that a last page is nearly empty', () => {
    const own = pageCost({ height: 120, used: 12, stretch: 0, shrink: 0, level: 12 });
    expect(own).toBeGreaterThan(1000);
    const plans = plan([box(), box(100), may(), box()], 120);
    expect(plans.map(({ cost }) => cost)).toEqual([expect.any(Number), own]);
  });

  /** Regression: a last page that had to be squeezed cost nothing, so pages before it were left short. */
  test('holds how far the last page is squeezed', () => {
    const page = { height: 120, stretch: 0, shrink: 10, level: 120 };
    expect(pageCost({ ...page, used: 130 })).toBe(120);
    expect(pageCost({ ...page, used: 120 })).toBe(0);
    expect(pageCost({ ...page, used: 131 })).toBeGreaterThan(1e8);
  });

  /** Regression: two tolerances, and a page that fitted by the one was too full by the other. */
  test('knows no page as too full that fits by a hair', () => {
    const page = { height: 120, stretch: 0, shrink: 0 };
    expect(pageCost({ ...page, used: 120.009 })).toBe(0);
  });

  test('tells a broken rule', () => {
    const held = lines(3).flatMap((item) => [item]);
    expect(
      plan([...held, ...Array.from({ length: 10 }, () => box())], 120)[0]!.cost,
    ).toBeGreaterThan(1e6);
  });
});
