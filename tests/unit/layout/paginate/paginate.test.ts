/** Pagination of lists made by hand. A line is twelve points high; a page of 120 holds ten. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VerticalItem } from '../../../../src/layout/list/vertical-list.ts';
import { FORBIDDEN } from '../../../../src/layout/page-prices.ts';
import {
  costOfEnds,
  type PagePlan,
  type PageRoom,
} from '../../../../src/layout/paginate/page-plan.ts';
import { paginate, paginateWithin } from '../../../../src/layout/paginate/paginate.ts';
import { total } from '../../../../src/model/length.ts';
import { costOf, leastCost } from './exhaustive-pages.ts';
import {
  box,
  boxes,
  gap,
  isComplete,
  LINE,
  lines,
  may,
  never,
  page,
  paragraphs,
  plan,
  planAll,
  segment,
} from './lists-by-hand.ts';

describe('columns of a page', () => {
  /** Ten lines, or eleven where that costs so much. */
  const tight = (count: number, cost: number) => {
    const ways = [count + 1, count].map((n) =>
      Array.from({ length: n }, () => [may(), box()]).flat(),
    );
    return { variants: ways.map((list, choice) => ({ list, cost: choice * cost, choice })) };
  };
  const chosen = (count: number, size: Partial<PageRoom>) =>
    planAll([tight(count, 3000)], { ...page(120), columns: 2, ...size })[0]!.slices[0]!.variant
      .choice;

  /** Regression: a line on a page of columns cost nothing when its column was a quarter full, and much in a second column. */
  test('that are few lines on a last page are dear, but not because the last column is short', () => {
    // Twenty lines fill a page: one more would stand alone on the next.
    expect(chosen(20, {})).toBe(1);
    // The second column holds one line, or none; levelled they are half full either way.
    expect(chosen(10, {})).toBe(0);
    // Three lines are a quarter of a column, and little more than an eighth of the page.
    expect(chosen(22, {})).toBe(0);
    expect(planAll([tight(22, 3000)], { ...page(120), columns: 2 }).at(-1)!.cost).toBeGreaterThan(
      3000,
    );
  });

  /** Regression: `--explain` told what a page cost, and not that it was for the place where it ends. */
  test('tell what the places cost at which they end, and at which their page does', () => {
    const list = Array.from({ length: 30 }, (_, i) => [
      i % 10 === 0 && i > 0 ? { ...may(700), pageEnd: 50 } : may(9000),
      box(),
    ]).flat();
    const plans = planAll([segment(list)], { ...page(120), columns: 2 });
    expect(costOfEnds(plans.slice(0, 2))).toBe(700 + 700 + 50);
    expect(costOfEnds(plans.slice(2))).toBe(0);
  });

  /** Regression: a page ended in «ме-|морандум», for the end of its last column was priced as that of any other. */
  test('end in half a word at a price, and at a higher one where they end the page', () => {
    const halved = (at: number) => {
      const list = Array.from({ length: 30 }, (_, i) => [
        i === at ? { ...may(), pageEnd: 5000 } : may(),
        box(),
      ]).flat();
      const plans = planAll([segment(list)], { ...page(120), columns: 2 });
      return plans[at / 10 - 1]!.cost;
    };
    expect(halved(10)).toBe(0);
    expect(halved(20)).toBeGreaterThan(0);
  });

  /** Regression: white before what spans the columns was no white, and nothing was done to make room for it. */
  test('leave room for what comes under them, where they can', () => {
    // Nine lines level are five high, ten too; eleven would be six.
    expect(chosen(10, { follows: 5 * LINE })).toBe(1);
    expect(chosen(10, { follows: 4 * LINE })).toBe(0);
    // It has no room either way.
    expect(chosen(10, { follows: 9 * LINE })).toBe(0);
  });

  /** Regression: white under the last columns was priced by its height, and pages before were left short to make it less. */
  test('are not left short so that less white is under the last of them', () => {
    const list = Array.from({ length: 28 }, () => [may(), box()]).flat();
    const plans = planAll([segment(list)], { ...page(120), columns: 2, follows: 9 * LINE });
    expect(boxes(plans)).toEqual([10, 10, 8]);
  });
});

describe('one list', () => {
  test('what fits a page is one page', () => {
    expect(boxes(plan(lines(10), 120))).toEqual([10]);
  });

  test('pages that are exactly full cost nothing: sums of heights are not exact', () => {
    for (const leading of [10.1, 11.7, 12.3, 13.6]) {
      const list = Array.from({ length: 123 }, (_, i) => (i === 0 ? [] : [may()])).flatMap(
        (before) => [...before, box(leading)],
      );
      const pages = plan(list, leading * 41);
      expect(boxes(pages)).toEqual([41, 41, 41]);
    }
  });

  test('pages are filled one after another', () => {
    expect(boxes(plan(lines(35), 120))).toEqual([10, 10, 10, 5]);
  });

  test('no pages for nothing', () => {
    expect(planAll([], page(120))).toEqual([]);
  });

  test('white alone makes no page', () => {
    expect(plan([may(), gap(), box(200)], 120)).toHaveLength(1);
  });
});

describe('widows and orphans', () => {
  test('a last line never stands alone overleaf', () => {
    expect(boxes(plan(lines(11), 120))).toEqual([9, 2]);
  });

  test('a first line never stands alone at the foot', () => {
    expect(boxes(plan(paragraphs(9, 4), 120))).toEqual([9, 4]);
  });

  test('a paragraph of three lines is never parted', () => {
    expect(boxes(plan(paragraphs(8, 3), 122))).toEqual([8, 3]);
  });
});

describe('forbidden breaks', () => {
  test('a heading goes overleaf with its text', () => {
    const list = [...lines(9), may(), gap(), box(), never, ...lines(5)];
    expect(boxes(plan(list, 126))).toEqual([9, 6]);
  });

  test('are broken only where nothing else is possible', () => {
    const list = Array.from({ length: 14 }, (_, i) => (i === 0 ? [box()] : [never, box()])).flat();
    const pages = plan(list, 120);
    expect(boxes(pages).reduce((a, b) => a + b, 0)).toBe(14);
    expect(boxes(pages)).toHaveLength(2);
  });

  /** Regression: a page that is less than half full was not thought of once a forbidden break was. */
  test('are not broken to fill a page that may as well stay short', () => {
    const held = Array.from({ length: 8 }, (_, i) => (i === 0 ? [box()] : [never, box()])).flat();
    expect(boxes(plan([...lines(4), may(), gap(), ...held], 120))).toEqual([4, 8]);
  });
});

describe('content taller than a page', () => {
  test.each([
    ['alone', [box(300)]],
    ['first', [box(300), may(), ...lines(3)]],
    ['last', [...lines(3), may(), box(300)]],
    ['between', [...lines(3), may(), gap(), box(300), may(), gap(), ...lines(3)]],
    ['twice', [box(300), may(), box(300)]],
    ['after a forbidden break', [box(), never, box(300), never, box()]],
  ] as const)('is set all the same, and nothing is lost: %s', (_, list) => {
    const segments = [segment(list)];
    const pages = planAll(segments, page(120));
    expect(isComplete(pages, segments)).toBe(true);
  });

  test('in the middle of segments', () => {
    const segments = [
      segment(lines(3)),
      segment([may(), gap(), box(300)]),
      segment([may(), gap(), ...lines(3)]),
    ];
    const pages = planAll(segments, page(120));
    expect(isComplete(pages, segments)).toBe(true);
    expect(boxes(pages)).toEqual([3, 1, 3]);
  });
});

describe('spaces', () => {
  test('shrink to take in one line more, when that is all they need to', () => {
    const list = paragraphs(2, 2, 2, 2, 2);
    // Ten lines and four gaps: 144 at natural spacing, 140 shrunk.
    expect(boxes(plan(list, 140))).toEqual([10]);
    expect(boxes(plan(list, 139)).length).toBe(2);
  });

  test('vanish at a page’s top', () => {
    const list = [...lines(10), may(), gap(60), ...lines(10)];
    expect(boxes(plan(list, 120))).toEqual([10, 10]);
  });
});

describe('variants', () => {
  test('the one that fills the page is taken, though it is not the wanted one', () => {
    const short = [...lines(7)];
    const long = [...lines(9)];
    const segments = [
      { variants: [short, long].map((list, choice) => ({ list, cost: choice * 50, choice })) },
      segment([
        may(),
        gap(12, 0, 0),
        ...Array.from({ length: 8 }, () => [box(), never]).flat(),
        box(),
      ]),
    ];
    const pages = planAll(segments, page(110));
    expect(pages[0]!.slices[0]!.variant.choice).toBe(1);
    expect(isComplete(pages, segments)).toBe(true);
  });

  test('at equal fill the cheaper one is taken', () => {
    const segments = [
      { variants: [5, 0].map((cost, choice) => ({ list: lines(5), cost, choice })) },
    ];
    expect(planAll(segments, page(120))[0]!.slices[0]!.variant.choice).toBe(1);
  });

  /** Regression: of a long run in one column every way to set every item stayed in memory until its page was settled. */
  test('that no page has are let go, but where columns may be made level by them', () => {
    const segments = [segment(lines(5), lines(6))];
    const known = (columns: number) =>
      planAll(segments, { ...page(120), columns })[0]!.slices[0]!.variants.length;
    expect(known(1)).toBe(1);
    expect(known(2)).toBe(2);
  });

  test('one variant is kept over all pages of a segment', () => {
    const segments = [segment(lines(24), lines(26)), segment([may(), gap(), ...lines(9)])];
    expect(isComplete(planAll(segments, page(120)), segments)).toBe(true);
  });
});

describe('footnotes', () => {
  const called = (at: number) =>
    lines(10).map((item, i) => (i === at * 2 ? box(LINE, [1]) : item)) as readonly VerticalItem[];

  test('take their room from the page that calls them', () => {
    const segments = [segment(called(0))];
    expect(boxes(planAll(segments, page(120, 24, 12)))).toEqual([7, 3]);
  });

  test('a call overleaf takes none', () => {
    const segments = [segment([...lines(10), may(), gap(), ...called(0)])];
    expect(boxes(planAll(segments, page(120, 24, 12)))[0]).toBe(10);
  });

  test('the rule above them counts once', () => {
    const list = lines(10).map((item, i) => (i === 0 || i === 2 ? box(LINE, [i]) : item));
    expect(boxes(planAll([segment(list)], page(120, 12, 12)))[0]).toBe(7);
  });
});

describe('a table’s head', () => {
  const carry = { height: LINE, draw: () => [] };
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i): readonly VerticalItem[] =>
      i === 0 ? [box()] : [{ type: 'penalty', cost: 0, carry }, box()],
    ).flat();

  test('is repeated on every page that goes on, and takes its room', () => {
    const pages = plan(rows(25), 120);
    expect(boxes(pages)).toEqual([10, 9, 6]);
    expect(pages.map(({ slices }) => slices[0]!.carry)).toEqual([undefined, carry, carry]);
  });
});

/** Lists as the flow makes them, of heights that tell boxes and gaps apart. */
const list = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
  .map((counts) =>
    counts.flatMap((count, i): readonly VerticalItem[] => {
      const own = Array.from({ length: count }, (_, j): readonly VerticalItem[] =>
        j === 0 ? [box(14)] : [may(j === 1 ? 12 : 40), box(14)],
      ).flat();
      return i === 0 ? own : [may(), gap(5), ...own];
    }),
  );

const manySegments = fc
  .array(
    fc.array(fc.record({ list, cost: fc.integer({ min: 0, max: 300 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all.map((variants, i) => ({
      variants: variants.map((variant, choice) => ({
        ...variant,
        list: i === 0 ? variant.list : [may(), gap(5), ...variant.list],
        choice,
      })),
    })),
  );

/** Segments of two ways each, and how many of them were asked for so far. */
function counted(count: number) {
  const asked = { count: 0 };
  function* segments() {
    for (; asked.count < count; asked.count++) {
      const [short, long] = [6 + (asked.count % 3), 8].map((n) => [
        may(),
        gap(14, 12, 2),
        ...lines(n),
      ]);
      yield segment(short!, long!);
    }
  }
  return { asked, segments: segments() };
}

describe('a long run', () => {
  test('gives pages before its segments end, and never falls far behind them', () => {
    const { asked, segments } = counted(200);
    let boxesSoFar = 0;
    let mostOpen = 0;
    for (const one of paginate(segments, page(120))) {
      boxesSoFar += boxes([one])[0]!;
      mostOpen = Math.max(mostOpen, asked.count - boxesSoFar / 8);
    }
    expect(mostOpen).toBeLessThan(60);
  });

  test('says of no page that is given what later segments could change', () => {
    const ends = [1, 2, 3, 7].map((n) => segment([may(), gap(), ...lines(n)]));
    const runs = ends.map((end) => {
      const { asked, segments } = counted(60);
      const early: PagePlan<number>[] = [];
      function* all() {
        yield* segments;
        yield end;
      }
      for (const one of paginate(all(), page(120))) if (asked.count < 60) early.push(one);
      return early;
    });
    expect(runs[0]!.length).toBeGreaterThan(10);
    for (const run of runs) expect(run).toEqual(runs[0]);
  });
});

describe('pages within a cost', () => {
  const tops = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 });

  test('are the same pages as without it', () => {
    fc.assert(
      fc.property(manySegments, tops, fc.integer({ min: 0, max: 100 }), (segments, used, more) => {
        const size = { ...page(120), tops: used.map((height) => [{ height, noteHeight: 0 }]) };
        const pages = planAll(segments, size);
        const cost = total(pages.map((one) => one.cost));
        expect(paginateWithin(cost + more + 1, segments, size)).toEqual(pages);
      }),
    );
  });

  test('are none where every way is dearer', () => {
    const torn = [segment([box(), never, box(200), never, box()]), segment([may(), box()])];
    expect(paginateWithin(1000, torn, page(120))).toBe(undefined);
  });
});

describe('against all pages that there are', () => {
  test('none cost less than those found', () => {
    fc.assert(
      fc.property(manySegments, fc.integer({ min: 60, max: 150 }), (segments, height) => {
        const least = leastCost(segments, page(height));
        const pages = planAll(segments, page(height));
        expect(isComplete(pages, segments)).toBe(true);
        expect(costOf(pages, height)).toBeCloseTo(least, 6);
      }),
      { numRuns: 300, seed: 1981 },
    );
  });

  test('none cost less than those found, page by page, in a run of many', () => {
    const run = fc.array(list, { minLength: 12, maxLength: 30 });
    fc.assert(
      fc.property(run, fc.integer({ min: 60, max: 150 }), (lists, height) => {
        const segments = lists.map((one, i) => segment(i === 0 ? one : [may(), gap(5), ...one]));
        const pages = planAll(segments, page(height));
        expect(isComplete(pages, segments)).toBe(true);
        expect(costOf(pages, height)).toBeCloseTo(leastCost(segments, page(height)), 6);
      }),
      { numRuns: 100, seed: 1967 },
    );
  });

  /** Regression: breaks under half a page were not looked at behind any that was allowed, and a page of no room for it came next. */
  test('none cost less under heads, with breaks of all prices', () => {
    const step = fc.tuple(fc.constantFrom(0, 12, 500, 12_000), fc.integer({ min: 1, max: 9 }));
    const dear = fc.array(step, { minLength: 1, maxLength: 6 });
    const tops = fc.array(fc.constantFrom(0, 20, 30, 50), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(dear, { minLength: 1, maxLength: 4 }), tops, (lists, heights) => {
        const segments = lists.map((steps) =>
          segment(steps.flatMap(([cost, count]) => [may(cost), box(count * LINE)])),
        );
        const size = { ...page(120), tops: heights.map((height) => [{ height, noteHeight: 0 }]) };
        const cost = total(planAll(segments, size).map((one) => one.cost));
        const least = leastCost(segments, size);
        // What nothing can hold is set all the same.
        if (Number.isFinite(least)) expect(cost).toBeCloseTo(least, 6);
      }),
      { numRuns: 500, seed: 2003 },
    );
  });

  /** Of a list that may have a page of its own no forbidden places are tried; where it is too high, or held to the next, they must be. */
  test('none cost less among lists with forbidden places in them and between them', () => {
    const step = fc.tuple(
      fc.constantFrom(0, 12, FORBIDDEN, FORBIDDEN),
      fc.integer({ min: 1, max: 5 }),
    );
    const lists = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(lists, (all) => {
        const segments = all.map((steps, i) => ({
          ...segment(steps.flatMap(([cost, count]) => [may(cost), box(count * LINE)])),
          mayEndBehind: all[i + 1]?.[0]?.[0] !== FORBIDDEN,
        }));
        const cost = total(planAll(segments, page(120)).map((one) => one.cost));
        expect(cost).toBeCloseTo(leastCost(segments, page(120)), 3);
      }),
      { numRuns: 500, seed: 1977 },
    );
  });

  /** Regression: of two ways as high the cheaper was kept alone, and the page stayed white that the other's spaces filled. */
  test('none cost less where the spaces of ways as high give unlike much', () => {
    const paragraph = fc
      .record({
        count: fc.integer({ min: 1, max: 4 }),
        stretch: fc.integer({ min: 0, max: 6 }),
        shrink: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ count, stretch, shrink }) => [may(), gap(6, stretch, shrink), ...lines(count)]);
    const way = fc.record({
      list: fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all) => all.flat()),
      cost: fc.integer({ min: 0, max: 300 }),
    });
    const ways = fc.array(way, { minLength: 1, maxLength: 3 });
    const run = fc
      .array(ways, { minLength: 1, maxLength: 4 })
      .map((all) =>
        all.map((variants) => ({ variants: variants.map((one, choice) => ({ ...one, choice })) })),
      );
    fc.assert(
      fc.property(run, fc.integer({ min: 60, max: 150 }), (segments, height) => {
        const pages = planAll(segments, page(height));
        expect(isComplete(pages, segments)).toBe(true);
        expect(costOf(pages, height)).toBeCloseTo(leastCost(segments, page(height)), 6);
      }),
      { numRuns: 500, seed: 1982 },
    );
  });

  test('none cost less with notes, with heads and padding where a page ends, and in columns', () => {
    const heights = [9, 14, 30, 44];
    const part = fc.record({
      count: fc.integer({ min: 1, max: 4 }),
      cost: fc.constantFrom(0, 12, 500, 4_000),
      pageEnd: fc.constantFrom(0, 300, 8_000),
      foot: fc.constantFrom(0, 0, 7),
      carry: fc.constantFrom(0, 0, 7, 24),
      space: fc.tuple(...[10, 6, 3].map((max) => fc.integer({ min: 0, max }))),
      note: fc.constantFrom(undefined, undefined, undefined, ...heights.keys()),
    });
    const way = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) =>
      parts.flatMap(({ count, cost, pageEnd, foot, carry: height, space, note }, i) => [
        // Between segments nothing comes again.
        i === 0 ? may(cost) : { ...may(cost), pageEnd, foot, carry: { height, draw: () => [] } },
        gap(...space),
        box(count * LINE, note === undefined ? undefined : [note]),
      ]),
    );
    const run = fc.array(fc.array(way, { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 4,
    });
    const height = fc.integer({ min: 100, max: 190 });
    fc.assert(
      fc.property(run, height, fc.integer({ min: 1, max: 3 }), (ways, high, columns) => {
        const segments = ways.map((lists) => segment(...lists));
        const notes = { gap: 8, heightOf: (piece: number) => heights[piece]! };
        const size = { height: high, notes, tops: [], columns };
        const least = leastCost(segments, size);
        const cost = total(planAll(segments, size).map((one) => one.cost));
        if (Number.isFinite(least)) expect(cost).toBeCloseTo(least, 6);
      }),
      { numRuns: 500, seed: 1990 },
    );
  });

  test('no page holds more than it can, and the same input gives the same pages', () => {
    fc.assert(
      fc.property(manySegments, fc.integer({ min: 30, max: 150 }), (segments, height) => {
        const pages = planAll(segments, page(height));
        expect(costOf(pages, height)).toBeLessThan(1e7);
        expect(planAll(segments, page(height))).toEqual(pages);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('what stands on a page already', () => {
  /** Regression: the gap over the notes was taken off twice where a spanner had called one. */
  test('has one gap over its notes', () => {
    const size = { ...page(100, 10, 8), tops: [[{ height: 20, noteHeight: 18 }]] };
    const called = [box(30, [1]), may(), box(22)];
    expect(boxes(planAll([segment(called)], size))).toEqual([2]);
    expect(boxes(planAll([segment([...called, may(), box(1)])], size))).toEqual([2, 1]);
  });
});

test('a list of hundreds of lines is planned as a short one is: its gaps shrink, no line is lost', () => {
  // Ten lines and nine gaps of one point fill 120 points when all gaps are shrunk.
  const list = Array.from({ length: 300 }, () => [may(), gap(1, 0, 1), box()]).flat();
  const pages = plan(list, 10 * LINE);
  expect(boxes(pages)).toEqual(Array.from({ length: 30 }, () => 10));
  expect(isComplete(pages, [segment(list)])).toBe(true);
});
