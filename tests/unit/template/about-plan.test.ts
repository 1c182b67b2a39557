/** The page on the unit: every resource has room with all its words, whatever else stands on the page. */
import { describe, expect, test } from 'vitest';
import {
  type AboutFacts,
  airOf,
  type Grid,
  gridHeight,
} from '../../../templates/hse/components/about-heights.ts';
import { planAbout } from '../../../templates/hse/components/about-plan.ts';
import type { AboutPlan } from '../../../templates/hse/components/about-shapes.ts';
import { LARGE, SMALL, USUAL } from '../../../templates/hse/components/cell-plan.ts';
import { type CoverPlan, cellWidth } from '../../../templates/hse/components/cover-plan.ts';

const COUNTS = Array.from({ length: 12 }, (_, i) => i + 1);
const page = { width: 470.55, height: 688.8 };
const HEADING = 21;

interface Amount {
  /** Characters of the text; none: there is no text. */
  readonly text?: number | undefined;
  readonly hasPictures?: boolean;
  /** Characters of the titles of publications. */
  readonly covers?: readonly number[];
}

/** Lines of so many characters of so many points, which are half an em wide. */
const linesOf = (characters: number, width: number, size: number) =>
  Math.ceil(characters / Math.floor(width / (size / 2)));

/** Resources whose words are so long, beside so much of the rest, in type about as wide as that of «hse». */
function facts(count: number, length: number, amount: Amount = {}): AboutFacts {
  const { text = 1435, hasPictures = true, covers = [15, 17, 18] } = amount;
  const cell = ({ look, columns, width }: Grid) => {
    const own = (width - 22 * (columns - 1)) / columns;
    const room = hasPictures ? own - look.picture - look.gap : own;
    const words = 11 * linesOf(24, room, 9) + 9.5 + 10 * linesOf(length, room, 8);
    return hasPictures ? Math.max(look.picture, words) : words;
  };
  const coversHeight = (plan: CoverPlan) => {
    const width = plan.captions ? cellWidth(plan) : Math.max(60, plan.height * 0.71);
    const isBeside = plan.captions === 'beside';
    const captions = covers.map((title) => 10 * linesOf(title, isBeside ? width - 45 : width, 8));
    const caption = Math.max(...captions);
    const row = isBeside ? Math.max(plan.height, caption + 5) : plan.height + 5 + caption;
    const rows = Math.ceil(covers.length / plan.perRow);
    return HEADING + rows * row + (rows - 1) * 12;
  };
  return {
    page,
    hasText: 'text' in amount ? amount.text !== undefined : true,
    resources: count,
    covers: covers.length,
    leastCover: 112,
    heights: {
      text: (width) => HEADING + (text / (0.18 * width)) * 13.5,
      heading: () => HEADING,
      cells: (grid) => Array<number>(Math.ceil(count / grid.columns)).fill(cell(grid)),
      covers: coversHeight,
      longestWord: 50,
      contacts: () => HEADING + 5 * 14 + 8 + 2 * 11,
      contactsRow: () => HEADING + 5 * 14,
    },
    holds: () => true,
  };
}

function shapeOf(count: number, length: number, parts?: Amount): AboutPlan['shape'] {
  return planAbout(facts(count, length, parts)).shape;
}

describe('with a text of usual length', () => {
  test.each(COUNTS)('%i resources with short descriptions stand on one page', (count) => {
    expect(['rows', 'columns']).toContain(shapeOf(count, 30));
  });

  test.each(COUNTS)(
    '%i resources with long descriptions stand beside the text or overleaf',
    (count) => {
      expect(['rows', 'columns', 'apart']).toContain(shapeOf(count, 150));
    },
  );

  test('few stand over the contacts, and the covers have the whole measure', () => {
    expect(planAbout(facts(2, 60))).toMatchObject({
      contacts: 'under-resources',
      covers: { place: 'row' },
    });
  });

  test('seven stand as they did: the contacts beside the covers', () => {
    expect(planAbout(facts(7, 60))).toMatchObject({
      shape: 'rows',
      contacts: 'foot',
      covers: { place: 'paired' },
    });
  });
});

/** Regression: a fourth cover put the resources on a page of their own, both pages half empty. */
test('four covers are set lower before the resources go on a page of their own', () => {
  const covers = [5, 52, 7, 5];
  const plan = planAbout(facts(7, 40, { covers, text: 1750 }));
  expect(plan).toMatchObject({ shape: 'rows', covers: { place: 'row' } });
  expect(plan.covers?.plan.height).toBeLessThan(112);
});

/** Regression: with titles as long as those of ratings are, a fourth cover did so all the same. */
test.each([4, 5])('%i covers with long titles have captions as wide as there is room', (count) => {
  const covers = Array<number>(count).fill(72);
  const plan = planAbout(facts(7, 40, { covers, text: 1650 }));
  expect(plan).toMatchObject({
    shape: 'rows',
    covers: { place: 'row', plan: { captions: 'wide' } },
  });
});

test('captions are as wide as their covers where that makes these no lower', () => {
  const covers = Array<number>(4).fill(5);
  const { covers: row } = planAbout(facts(7, 40, { covers, text: 1650 }));
  expect(row?.place).toBe('row');
  expect(row?.plan.captions).toBeUndefined();
});

test('twelve long descriptions have a page of their own, in larger type', () => {
  const plan = planAbout(facts(12, 150));
  expect(plan).toMatchObject({ shape: 'apart', grid: { look: LARGE, columns: 2 } });
  expect(plan.covers?.place).toBe('side');
});

test('a short text leaves room for twelve resources under it, the contacts beside it', () => {
  const plan = planAbout(facts(12, 50, { text: 280, covers: Array<number>(6).fill(5) }));
  expect(plan).toMatchObject({ shape: 'below', contacts: 'beside-text' });
});

test('a long text has a page of its own where few resources would fill none', () => {
  expect(shapeOf(4, 5, { text: 2600 })).toBe('overleaf');
  expect(shapeOf(12, 150, { text: 2600 })).toBe('apart');
});

test.each([0, 1, 2, 3, 4, 5, 6])('%i covers never let it run on by chance', (count) => {
  const covers = Array<number>(count).fill(52);
  for (const text of [200, 800, 1435, 2000]) {
    for (const length of [5, 60, 150]) {
      for (const resources of COUNTS) {
        const { grid } = planAbout(facts(resources, length, { text, covers }));
        expect(grid.air).toBeGreaterThanOrEqual(grid.look.air[0]);
      }
    }
  }
});

describe('short texts', () => {
  const short = (count: number) =>
    planAbout(
      facts(5, 30, { text: 330, hasPictures: false, covers: Array<number>(count).fill(5) }),
    );

  // Regression: contacts and covers floated 2.5 to 5 cm from what stands over them.
  test.each([0, 1, 2, 3, 5, 6])('with %i covers keep their blocks together', (count) => {
    expect(short(count).gap).toBeLessThan(60);
  });

  // Regression: two stood alone in a row for three, as large as these.
  test.each([1, 2])('%i covers stand beside the contacts, no larger than three do', (count) => {
    const { covers } = short(count);
    expect(covers?.place).toBe('paired');
    expect(covers!.plan.height).toBeLessThanOrEqual(short(3).covers!.plan.height);
  });

  test('a page that is full keeps its last block at the foot', () => {
    expect(planAbout(facts(7, 60, { text: 1550 })).gap).toBeUndefined();
  });
});

describe('cells', () => {
  const grid = { look: USUAL, columns: 1, width: 191 };
  const many = facts(12, 60);

  test('small ones take less', () => {
    expect(gridHeight(many, { ...grid, look: SMALL })).toBeLessThan(gridHeight(many, grid));
  });

  test('are spread over a height within bounds', () => {
    const [least, most] = USUAL.air;
    const height = gridHeight(many, grid);
    expect(airOf(many, grid, height + 11)).toBeCloseTo(least + 1);
    expect(airOf(many, grid, 0)).toBe(least);
    expect(airOf(many, grid, 2 * height)).toBe(most);
  });
});

describe('a part that is higher than was reckoned', () => {
  test('is no longer hidden: what a page does not hold is arranged another way', () => {
    const full = facts(9, 60, { covers: Array<number>(6).fill(60), text: 1200 });
    const { shape } = planAbout(full);
    const refused = planAbout({ ...full, holds: (plan) => plan.shape !== shape });
    expect(refused.shape).not.toBe(shape);
  });

  test('is not looked for where the page has room enough', () => {
    const asked: AboutPlan[] = [];
    const holds = (plan: AboutPlan) => asked.push(plan) > 0;
    expect(planAbout({ ...facts(7, 60), holds }).shape).toBe('rows');
    expect(asked).toEqual([]);
  });

  // Regression: six covers, or one title of 112 characters, put the resources on a page of their own.
  test.each([
    [6, 30],
    [6, 112],
    [4, 112],
    [9, 60],
  ])(
    '%i covers with titles of %i characters leave the resources beside the text',
    (count, title) => {
      const covers = Array<number>(count).fill(title);
      expect(shapeOf(7, 40, { covers, text: 1200 })).toBe('rows');
    },
  );
});
