/** Where the contents of «hse» are parted: a page of three entries looks like a mistake. */
import { describe, expect, test } from 'vitest';
import {
  type ContentsSection,
  planContents,
} from '../../../templates/hse/components/contents-plan.ts';

/** The type area of an A4 page. */
const page = { width: 470.55, height: 688.82 };
const section = (title: string, count: number): ContentsSection => ({
  title,
  entries: Array.from({ length: count }, (_, i) => `Новость номер ${i + 1}`),
});
const plan = (...counts: readonly number[]) =>
  planContents({ sections: counts.map((count, i) => section(`Раздел ${i + 1}`, count)), page });

describe('the contents', () => {
  test.each([[[12]], [[15, 4]], [[20, 8]]])('that fit a page stay as they are: %j', (counts) => {
    expect(plan(...counts)).toEqual({ isClose: false });
  });

  test('stand a little closer where that spares a page', () => {
    expect(plan(24, 5, 4)).toEqual({ isClose: true });
  });

  // Regression: three entries stood alone on the second page.
  test('go on overleaf with a section, so that neither page holds a rest', () => {
    expect(plan(20, 12, 5).second).toEqual({ section: 1, entry: 0 });
    expect(plan(16, 15, 10).second).toEqual({ section: 2, entry: 0 });
  });

  test('go on within a section that holds nearly all, with enough of it', () => {
    const { second } = plan(36, 2);
    expect(second?.section).toBe(0);
    expect(second!.entry).toBeGreaterThan(24);
    expect(second!.entry).toBeLessThan(34);
  });

  test('leave a section overleaf that is no rest', () => {
    expect(plan(14, 17, 6)).toEqual({ isClose: false });
  });

  test('of two full pages are left to the pages', () => {
    expect(plan(24, 24, 10)).toEqual({ isClose: false });
  });

  test('reckon titles of two lines', () => {
    const long =
      'Образовательные траектории детей и молодёжи: выбор и стратегии семей в регионах страны';
    const entries = Array.from({ length: 17 }, () => `${long} и мира`);
    expect(planContents({ sections: [{ title: 'Раздел', entries }], page })).toEqual({
      isClose: false,
    });
    const more = [...entries, ...entries.slice(0, 4)];
    const { second } = planContents({ sections: [{ title: 'Раздел', entries: more }], page });
    expect(second?.section).toBe(0);
  });
});
