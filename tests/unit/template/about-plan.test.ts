/** The page on the unit: every resource has room with all its words, whatever else stands on the page. */
import { describe, expect, test } from 'vitest';
import { type AboutFacts, leastHeight } from '../../../templates/hse/components/about-heights.ts';
import { type AboutPlan, planAbout } from '../../../templates/hse/components/about-plan.ts';
import {
  airFor,
  LARGE,
  linesOf,
  rowsHeight,
  SMALL,
  USUAL,
} from '../../../templates/hse/components/cell-plan.ts';

const SENTENCE =
  'Международный междисциплинарный рецензируемый журнал открытого доступа с оригинальными статьями по теории и практике долгосрочного прогнозирования в мире';
const TITLES = ['Карта кластеров России', 'ИСИЭЗ', 'Управление в сфере науки и технологий'];
const COUNTS = Array.from({ length: 12 }, (_, i) => i + 1);

function facts(count: number, length: number, parts: Partial<AboutFacts> = {}): AboutFacts {
  const resources = Array.from({ length: count }, (_, i) => ({
    title: TITLES[i % TITLES.length]!,
    kind: 'интернет-ресурс',
    text: SENTENCE.slice(0, length),
  }));
  const covers = ['Рейтинг городов', 'Рейтинг регионов', 'Атлас специализации'];
  const page = { width: 470.55, height: 688.8 };
  return {
    page,
    text: 1435,
    resources,
    hasPictures: true,
    covers,
    leastCover: 112,
    contacts: 5,
    copyright: 2,
    ...parts,
  };
}

function shapeOf(count: number, length: number, parts?: Partial<AboutFacts>): AboutPlan['shape'] {
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
  const covers = [
    'Атлас',
    'Кооперация малых и средних технологических компаний',
    'Форсайт',
    'ИСИЭЗ',
  ];
  const plan = planAbout(facts(7, 40, { covers, text: 1650 }));
  expect(plan).toMatchObject({ shape: 'rows', covers: { place: 'row' } });
  expect(plan.covers?.plan.height).toBeLessThan(112);
});

/** Regression: with titles as long as those of ratings are, a fourth cover did so all the same. */
test.each([4, 5])('%i covers with long titles have captions as wide as there is room', (count) => {
  const covers = Array<string>(count).fill(
    'Рейтинг инновационного развития субъектов Российской Федерации. Выпуск 9',
  );
  const plan = planAbout(facts(7, 40, { covers, text: 1480 }));
  expect(plan).toMatchObject({ shape: 'rows', covers: { place: 'row', plan: { isWide: true } } });
});

test('captions are as wide as their covers where that makes these no lower', () => {
  const covers = Array<string>(4).fill('Атлас');
  const { covers: row } = planAbout(facts(7, 40, { covers, text: 1480 }));
  expect(row?.place).toBe('row');
  expect(row?.plan.isWide).toBeUndefined();
});

test('twelve long descriptions have a page of their own, in larger type', () => {
  const plan = planAbout(facts(12, 150));
  expect(plan).toMatchObject({ shape: 'apart', grid: { look: LARGE, columns: 2 } });
  expect(plan.covers?.place).toBe('side');
});

test('a short text leaves room for twelve resources under it, the contacts beside it', () => {
  const plan = planAbout(facts(12, 50, { text: 280, covers: Array(6).fill('Атлас') }));
  expect(plan).toMatchObject({ shape: 'below', contacts: 'beside-text' });
});

test('a long text has a page of its own where few resources would fill none', () => {
  expect(shapeOf(4, 5, { text: 2600 })).toBe('overleaf');
  expect(shapeOf(12, 150, { text: 2600 })).toBe('apart');
});

test.each([0, 1, 2, 3, 4, 5, 6])('%i covers never let it run on by chance', (count) => {
  const covers = Array<string>(count).fill('Рейтинг инновационного развития субъектов Федерации');
  for (const text of [200, 800, 1435, 2000]) {
    for (const length of [5, 60, 150]) {
      for (const resources of COUNTS) {
        const { shape, grid } = planAbout(facts(resources, length, { text, covers }));
        expect(['rows', 'columns', 'below', 'apart', 'overleaf']).toContain(shape);
        expect(grid.air).toBeGreaterThanOrEqual(grid.look.air[0]);
      }
    }
  }
});

describe('short texts', () => {
  const short = (count: number) =>
    planAbout(facts(5, 30, { text: 430, hasPictures: false, covers: Array(count).fill('Атлас') }));

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
  const grid = { look: USUAL, columns: 1, width: 191, hasPictures: true };

  test('lines are broken at words', () => {
    expect(linesOf('', 10)).toBe(0);
    expect(linesOf('раз два', 7)).toBe(1);
    expect(linesOf('раз два', 6)).toBe(2);
    expect(linesOf('длинноеслово', 5)).toBe(3);
  });

  test('are no lower than their picture', () => {
    expect(rowsHeight([{ title: 'ИСИЭЗ' }], grid)).toBe(USUAL.picture);
    expect(rowsHeight([{ title: 'ИСИЭЗ' }], { ...grid, hasPictures: false })).toBe(11);
  });

  test('of a row are as high as its highest', () => {
    const cells = [{ title: 'ИСИЭЗ' }, { title: 'ИСИЭЗ', text: SENTENCE }, { title: 'ИСИЭЗ' }];
    const wide = { ...grid, columns: 2 };
    expect(rowsHeight(cells, wide)).toBe(rowsHeight(cells.slice(1), { ...wide, columns: 1 }));
  });

  test('small ones take less', () => {
    const many = facts(12, 60);
    expect(leastHeight(many, { ...grid, look: SMALL })).toBeLessThan(leastHeight(many, grid));
  });

  test('are spread over a height within bounds', () => {
    expect(airFor(200, 3, 160, USUAL)).toBe(20);
    expect(airFor(100, 3, 160, USUAL)).toBe(USUAL.air[0]);
    expect(airFor(900, 3, 160, USUAL)).toBe(USUAL.air[1]);
  });
});
