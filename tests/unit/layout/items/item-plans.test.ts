/** What may be varied in an item: widths, sides and places of its pictures and tables. */
import { describe, expect, test } from 'vitest';
import { brokenWishes } from '../../../../src/layout/items/broken-wishes.ts';
import { itemPlans, type Plan, plansNear } from '../../../../src/layout/items/item-plans.ts';
import type {
  Block,
  FigureBlock,
  FigurePlacement,
  ListBlock,
  StackBlock,
  TableBlock,
  TextBlock,
} from '../../../../src/model/block.ts';
import { NO_EDGES } from '../../../../src/model/geometry.ts';
import { mm } from '../../../../src/model/length.ts';
import { NO_SPACE, type ParagraphStyle } from '../../../../src/model/style.ts';
import { STYLE } from '../inline/by-hand.ts';

const AREA = { x: 0, width: 470 };
const SPACES = { spaceBefore: NO_SPACE, spaceAfter: NO_SPACE };

const text = (style: Partial<ParagraphStyle> = {}): TextBlock => ({
  type: 'text',
  style: { ...STYLE, ...style },
  children: [],
});
const heading = () => ({ ...text({ align: 'balance', sticky: 3 }), tag: { role: 'H3' } });
const question = () => text({ align: 'left', sticky: 2 });

function figure(placement: Partial<FigurePlacement> = {}): FigureBlock {
  const picture = { asset: 'a', aspect: 1.5, widthAt150: 900, focus: { x: 0.5, y: 0.5 } };
  return {
    type: 'figure',
    images: [{ picture, caption: [] }],
    captionGap: 4,
    alignLeading: 14,
    placement: {
      sides: ['left', 'right'],
      width: { min: 140, wanted: 176, max: 226 },
      isWidthAsked: false,
      isSideAsked: false,
      mayMove: 1,
      clearance: 14,
      maxHeight: 260,
      ...placement,
    },
    ...SPACES,
    spaceBeforeFull: NO_SPACE,
    spaceAfterFull: NO_SPACE,
  };
}

const full = (mayMove = 1) =>
  figure({ sides: ['full'], width: { min: 140, wanted: 470, max: 470 }, mayMove });

const texts = (count: number) => Array.from({ length: count }, () => text());

const table = (mayMove: number): TableBlock => ({
  type: 'table',
  rows: [],
  headerRows: 0,
  mayMove,
  padding: NO_EDGES,
  ruleColour: '#000000',
  ruleThickness: 1,
  ...SPACES,
});

const list = (entries: number): ListBlock => ({
  type: 'list',
  items: Array.from({ length: entries }, () => ({
    marker: [],
    markerStyle: STYLE,
    markerAlign: 'left' as const,
    children: [],
  })),
  indent: 15,
  gap: NO_SPACE,
  ...SPACES,
});

const item = (...children: readonly Block[]): StackBlock => ({
  type: 'stack',
  children,
  isUnbreakable: false,
  breakBefore: false,
  spansColumns: false,
  isItem: true,
  ...SPACES,
});

const plans = (...children: readonly Block[]) => [...itemPlans(item(...children), AREA)];
/** Places at which a block stands in any plan. */
const places = (block: Block, ...children: readonly Block[]) => [
  ...new Set(plans(...children).map((plan) => plan.item.children.indexOf(block))),
];

describe('one picture', () => {
  test('the wanted way comes first and costs nothing', () => {
    const [first] = plans(figure(), text(), text());
    expect(first?.cost).toBe(0);
    expect([...(first?.choices.figures.values() ?? [])]).toEqual([{ side: 'left', width: 176 }]);
  });

  test('is as wide as wanted, at either end of what is allowed, or halfway to the greatest; near a plan also between', () => {
    const one = figure();
    const widths = (all: readonly Plan[]) => [
      ...new Set(all.map(({ choices }) => Math.round(choices.figures.get(one)!.width))),
    ];
    const usual = plans(one, text(), text());
    expect(widths(usual)).toEqual([176, 199, 226, 140]);
    const near = [...plansNear(item(one, text(), text()), usual[0]!, AREA)];
    expect(widths(near)).toEqual([176, 199, 226, 187, 212, 157, 140]);
  });

  test('goes behind a paragraph, never behind the last nor over a heading to come', () => {
    const one = figure();
    expect(places(one, one, text(), text())).toEqual([0, 1]);
    expect(places(one, one, text())).toEqual([0]);
    expect(places(one, one, text(), heading(), text(), text())).toEqual([0]);
  });

  /** Regression: where all text is ragged no picture moved, and columns stayed more than half empty. */
  test('goes behind paragraphs of ragged text too, never between a heading and its text', () => {
    const one = figure();
    const ragged = (style: Partial<ParagraphStyle> = {}): TextBlock => ({
      ...text({ align: 'left', ...style }),
      isRunning: true,
    });
    expect(places(one, one, ragged(), ragged())).toEqual([0, 1]);
    expect(places(one, one, ragged({ sticky: 2 }), list(5), ragged())).toEqual([0, 2]);
    expect(places(one, one, ragged(), question(), ragged(), ragged())).toEqual([0]);
    expect(places(one, one, text({ align: 'left' }), ragged())).toEqual([0]);
  });

  /** Regression: a fifth of a page stayed white, for an interview's portrait could go behind no answer. */
  test('goes over the heading under it with its text, never between the two', () => {
    const one = figure();
    expect(places(one, one, heading(), text(), text())).toEqual([0, 2]);
    expect(places(one, one, heading(), text(), heading(), text())).toEqual([0, 2]);
    expect(places(one, one, heading(), text())).toEqual([0]);
    const asked = figure({ isPlaceAsked: true });
    expect(places(asked, asked, heading(), text(), text())).toEqual([0]);
  });

  /** Regression: 18 % of a page stayed white, for no picture over an introduction could go behind the list that it leads to. */
  test('goes over an introduction with its list, at what the entries cost', () => {
    const one = figure();
    const intro = text({ sticky: 2 });
    expect(places(one, one, intro, list(5), text())).toEqual([0, 2]);
    const costOf = (entries: number) =>
      Math.min(
        ...plans(one, intro, list(entries), text())
          .filter(({ moved }) => moved.get(one) === 2)
          .map(({ cost }) => cost),
      );
    expect(costOf(5)).toBe(costOf(1) + 800);
  });

  /** Regression: an eighth of a page stayed white, for a picture behind the first paragraph under a list could not go over that. */
  test('a later one goes up to a list', () => {
    const [one, other] = [figure(), figure()];
    const blocks = [one, text(), text({ sticky: 2 }), list(2), text(), other, text(), text()];
    expect(places(other, ...blocks)).toContain(4);
    expect(places(other, ...blocks)).not.toContain(3);
  });

  /** Regression: behind the last paragraph a picture stood beside the source alone, half a page of white under it. */
  test('behind the last paragraph may go before it', () => {
    const one = figure({ isPlaceAsked: true });
    expect(places(one, text(), text(), one)).toEqual([2, 1]);
    expect(places(one, heading(), text(), one)).toEqual([2, 1]);
    expect(places(one, heading(), one)).toEqual([1]);
  });

  test('a width or a place that was asked for is left only at a high price', () => {
    const cheapest = (
      placement: Partial<FigurePlacement>,
      isOther: (width: number, moved: number) => boolean,
    ) => {
      const one = figure(placement);
      const others = plans(one, text(), text(), text()).filter((plan) =>
        isOther(plan.choices.figures.get(one)?.width ?? 0, plan.moved.get(one) ?? 0),
      );
      return Math.min(...others.map(({ cost }) => cost));
    };
    const otherWidth = (width: number) => Math.abs(width - 176) > 3;
    expect(cheapest({ isWidthAsked: true }, otherWidth)).toBeGreaterThan(900);
    const aHairOff = (width: number) => !otherWidth(width) && width !== 176;
    expect(cheapest({ isWidthAsked: true }, aHairOff)).toBeLessThan(100);
    expect(cheapest({}, otherWidth)).toBeLessThan(300);
    expect(cheapest({ isPlaceAsked: true }, (_, moved) => moved > 0)).toBeGreaterThan(1000);
    expect(cheapest({}, (_, moved) => moved > 0)).toBeLessThanOrEqual(200);
  });
});

describe('what is as wide as the measure', () => {
  test('moves further, and its text goes on before it', () => {
    const one = full();
    const texts = Array.from({ length: 8 }, () => text());
    expect(places(one, one, ...texts)).toEqual([0, 1, 2, 3, 4]);
  });

  /** Regression: in a narrow column a page ended in white rather than let the picture go further. */
  test('is also what no text fits beside: a picture in a narrow column', () => {
    const one = figure();
    const children = [one, ...Array.from({ length: 8 }, () => text())];
    const found = [...itemPlans(item(...children), { x: 0, width: 224 })];
    const moves = found.map((plan) => plan.item.children.indexOf(one));
    expect([...new Set(moves)]).toEqual([0, 1, 2, 3, 4]);
  });

  test('stays under the line that introduces it', () => {
    const one = full();
    const texts = Array.from({ length: 5 }, () => text());
    expect(places(one, text({ sticky: 2 }), one, ...texts)).toEqual([1]);
  });

  /** Regression: text that leads to something stopped the picture, and the page ended in white. */
  test('goes over a line that introduces something, but never stands behind it', () => {
    const one = full();
    const introduction = () => text({ sticky: 2 });
    expect(places(one, one, introduction(), text(), text())).toEqual([0, 2, 3]);
    expect(places(one, one, text(), introduction(), text(), text())).toEqual([0, 1, 3, 4]);
  });

  /** Regression: a page was left two fifths empty, because the picture had one size only. */
  // Regression: a portrait over an interview moved behind no answer, and a column before it stayed a fifth empty.
  test('goes over a question behind an answer, and never between the two', () => {
    const interview = [full(), question(), text(), question(), text(), question(), text()];
    const at = [...itemPlans(item(heading(), ...interview), AREA)].map(({ item: { children } }) =>
      children.findIndex(({ type }) => type === 'figure'),
    );
    expect([...new Set(at)].sort()).toEqual([1, 3, 5]);
  });

  test('may be narrower and so lower, at a price', () => {
    const one = full();
    const found = plans(one, text(), text()).filter((plan) => plan.moved.get(one) === 0);
    const widths = found.map((plan) => plan.choices.figures.get(one)!.width);
    // It takes the measure, though 260 points high it would be 390 wide.
    expect(widths.map(Math.round)).toEqual([470, 414, 357, 301]);
    const costs = found.map((plan) => plan.cost);
    expect(costs[0]).toBe(0);
    expect(costs[1]).toBeGreaterThan(1000);
    expect(costs[2]).toBeGreaterThan(costs[1]!);
    expect(costs[3]).toBeGreaterThan(costs[2]!);
  });

  /** Regression: a column stayed half empty, for the next item had one paragraph, and its picture stood before it. */
  /** Regression: a panorama for which a page had no room stood 106 mm wide, 60 mm of white beside it. */
  test('has text beside it rather than a wide strip of white, where the template lets it', () => {
    const aside = { side: 'left', width: 226 } as const;
    const panorama = { sides: ['full'], width: { min: 140, wanted: 470, max: 470 } } as const;
    const ways = (one: FigureBlock, ...rest: readonly Block[]) =>
      plans(one, ...rest).map(({ choices, cost, moved }) => ({
        ...choices.figures.get(one),
        cost,
        moved: moved.get(one),
      }));
    const own = ways(figure({ ...panorama, aside, maxHeight: 400 }), text(), text());
    expect(own.filter(({ moved }) => moved === 0)).toEqual([
      expect.objectContaining({ side: 'full', width: 470, cost: 0 }),
      expect.objectContaining({ side: 'full', width: 470 * 0.88 }),
      expect.objectContaining({ side: 'left', width: 226 }),
    ]);
    expect(own.filter(({ side, moved }) => side === 'left' && moved !== 0)).toEqual([]);
    const others = ways(figure({ ...panorama, maxHeight: 400 }), text(), text());
    expect(others.every(({ side }) => side === 'full')).toBe(true);
    expect(others.some(({ width }) => width === 470 * 0.64)).toBe(true);
  });

  test('may stand behind the last text of its item, over the source, at a price', () => {
    const one = full();
    const source = () => text({ align: 'left', keepWithPrevious: true });
    expect(places(one, heading(), one, text(), source())).toEqual([1, 2]);
    const behind = plans(heading(), one, text(), source()).filter(
      (plan) => plan.moved.get(one) === 1,
    );
    expect(Math.min(...behind.map(({ cost }) => cost))).toBeGreaterThan(1000);
    const beside = figure();
    expect(places(beside, heading(), beside, text(), source())).toEqual([1]);
  });

  /** Least width of a picture that fills the measure, and what that costs. */
  function least(placement: Partial<FigurePlacement>) {
    const one = figure({ sides: ['full'], ...placement });
    const found = plans(one, text(), text()).map((plan) => ({
      width: plan.choices.figures.get(one)!.width,
      cost: plan.cost,
    }));
    return found.reduce((a, b) => (a.width <= b.width ? a : b));
  }

  /** Regression: pictures of a column stood narrower than it, though the template asked for its whole width. */
  test('is narrower than the template allows only where much white would be left', () => {
    const whole = least({ width: { min: 390, wanted: 390, max: 390 } });
    expect(whole.width).toBeCloseTo(390 * 0.88, 6);
    expect(whole.cost).toBeGreaterThan(25_000);
    const allowed = least({ width: { min: 300, wanted: 390, max: 390 } });
    expect(allowed.width).toBeCloseTo(390 * 0.88, 6);
    expect(allowed.cost).toBeLessThan(8000);
    // Regression: panoramas were narrower, with 20 mm of white beside them, to spare five lines of it at a page's foot.
    expect(allowed.cost).toBeGreaterThan(6000);
  });

  test('is never so where the editor asked for its width', () => {
    const width = { min: 390, wanted: 390, max: 390 };
    expect(least({ width, isWidthAsked: true }).width).toBe(390);
  });

  /** Regression: gaps between the pictures of a row were left out, so that it was narrower than it had to be. */
  test('a row of pictures is measured with its gaps', () => {
    const one = full();
    const [image] = one.images;
    const row: FigureBlock = {
      ...one,
      images: [image!, image!],
      placement: { ...one.placement, maxHeight: 100 },
    };
    const found = plans(row, text(), text()).map((plan) => plan.choices.figures.get(row)!.width);
    // Twice 150 points and a gap of 14.
    expect(found[1]).toBeCloseTo(314 * 0.88, 6);
  });

  test('a table moves where the template says so', () => {
    const [moving, still] = [table(2), table(0)];
    const texts = Array.from({ length: 5 }, () => text());
    expect(places(moving, moving, ...texts)).toEqual([0, 1, 2]);
    expect(places(still, still, ...texts)).toEqual([0]);
  });

  // Regression: «Как видно из таблицы, приведённой выше» stood over the table.
  test('a table passes no paragraph that speaks of it, nor goes further as a later float', () => {
    const speaking: TextBlock = { ...text(), mentionsTable: true };
    const moving = table(2);
    expect(places(moving, moving, text(), speaking, text(), text())).toEqual([0, 1]);
    const [picture, later] = [figure(), table(1)];
    const wanted = item(picture, text(), later, ...texts(4));
    const [first] = itemPlans(wanted, AREA);
    const near = [...plansNear(wanted, first!, AREA)].map((plan) => plan.moved.get(later));
    expect(Math.max(...near.map(Number))).toBe(1);
  });
});

describe('a table', () => {
  // Regression: «Таблица 1. Заработки», then another paragraph, then the table.
  test.each(['justify', 'balance'] as const)(
    'keeps its place behind the line that names it, %s',
    (align) => {
      const moving = table(2);
      const title: TextBlock = { ...text({ align, sticky: 2 }), mentionsTable: true };
      expect(places(moving, text(), title, moving, ...texts(4))).toEqual([2]);
    },
  );
});

/** Regression: a table moved down went behind the line that says where its data are from, or a picture between the two. */
describe('a table with a line under it', () => {
  const note = { ...text({ keepWithPrevious: true, align: 'left' }), mentionsTable: true };
  const noted = table(1);

  test('moves nowhere', () => {
    expect(places(noted, text(), text(), noted, note, text(), text())).toEqual([2]);
    expect(places(noted, figure(), text(), text(), noted, note)).toEqual([3]);
  });

  test('has no picture between the two', () => {
    const wide = full();
    const ways = plans(wide, text(), noted, note);
    const between = ways.filter(({ item: { children } }) => {
      return children.indexOf(wide) === children.indexOf(note) - 1;
    });
    expect(between).toEqual([]);
  });

  /** Regression: over an introduction of three lines a picture stood beside white, with text enough under the table's note. */
  test('has a picture behind both, as behind a table alone', () => {
    const [one, rows] = [figure(), table(1)];
    expect(places(one, one, text(), rows, note, text(), text())).toEqual([0, 3]);
    const behind = plans(one, text(), rows, note, text(), text()).find(
      (plan) => plan.item.children[3] === one,
    );
    const alone = plans(one, text(), rows, text(), text()).find(
      (plan) => plan.item.children[2] === one,
    );
    expect(behind?.cost).toBe(alone?.cost);
  });
});

describe('a picture and a table', () => {
  // Regression: a table that could not stand beside the picture before it left white there.
  test('the picture may go behind the table, and then stands under it', () => {
    const [picture, under] = [figure(), table(1)];
    const orders = plans(picture, text(), under, ...texts(3)).map(({ item: set }) => {
      const [a, b] = [set.children.indexOf(picture), set.children.indexOf(under)];
      return a < b ? 'over' : b + 1 === a ? 'right under' : 'under';
    });
    expect(new Set(orders)).toContain('right under');
    expect(orders[0]).toBe('over');
  });

  // Regression: over «Таблица 1. …» a chart stood beside white, with text enough under the table.
  test('the picture may go behind a table that has a title, as behind one without', () => {
    const [picture, under] = [figure(), table(1)];
    const title: TextBlock = { ...text({ align: 'balance', sticky: 2 }), mentionsTable: true };
    const note = { ...text({ keepWithPrevious: true, align: 'left' }), mentionsTable: true };
    expect(places(picture, picture, text(), title, under, text(), text())).toEqual([0, 1, 3]);
    expect(places(picture, picture, text(), title, under, note, text())).toEqual([0, 1, 4]);
    const behind = plans(picture, text(), title, under, note, text(), text()).find(
      (plan) => plan.item.children[4] === picture,
    );
    const alone = plans(picture, text(), under, text(), text()).find(
      (plan) => plan.item.children[2] === picture,
    );
    expect(behind?.cost).toBe(alone?.cost);
  });

  test('pictures keep their order among themselves whatever stands between', () => {
    const [one, two] = [figure(), figure()];
    for (const { item: set } of plans(one, text(), table(1), text(), two, ...texts(3))) {
      expect(set.children.indexOf(one)).toBeLessThan(set.children.indexOf(two));
    }
  });
});

describe('several pictures', () => {
  /** Regression: the least of no widths was infinite, and no way was left to set the item. */
  test('one whose width may hardly vary is as wide as wanted', () => {
    const odd = figure({ width: { min: 175, wanted: 176, max: 177 } });
    const found = plans(figure(), text(), odd, text());
    expect(found.every(({ cost }) => Number.isFinite(cost))).toBe(true);
    expect(found.every(({ choices }) => choices.figures.get(odd)?.width === 176)).toBe(true);
  });

  const [one, two, three] = [figure(), figure(), figure()];
  const children = [
    one,
    text(),
    text(),
    two,
    text(),
    text(),
    text(),
    three,
    text(),
    text(),
    text(),
  ];
  const found = plans(...children);

  test('keep their order in every plan', () => {
    for (const plan of found) {
      const order = plan.item.children.filter((block) => block.type === 'figure');
      expect(order).toEqual([one, two, three]);
      expect(plan.item.children).toHaveLength(children.length);
    }
  });

  /** Regression: a picture right behind another could not move, and stood beside white. */
  test('written one after another part, and keep their order', () => {
    const texts = Array.from({ length: 6 }, () => text());
    const written = [one, two, three, ...texts];
    const distances = plans(...written).map((plan) => {
      const at = [one, two, three].map((block) => plan.item.children.indexOf(block));
      expect(at).toEqual([...at].sort((a, b) => a - b));
      return at[1]! - at[0]!;
    });
    expect(Math.max(...distances)).toBeGreaterThan(2);
  });

  test('plans near one set one picture otherwise', () => {
    const base = found[0]!;
    const near = [...plansNear(item(...children), base, AREA)];
    expect(near.length).toBeGreaterThan(10);
    for (const plan of near) {
      const changed = plan.chosen.filter((option, i) => option.block !== base.chosen[i]?.block);
      expect(changed).toEqual([]);
      const differing = plan.key.split('|').filter((key, i) => key !== base.key.split('|')[i]);
      expect(differing.length).toBeLessThanOrEqual(1);
    }
  });

  /** Regression: the text beside a portrait was the next picture's too, and 67 mm of white stood there: its place, chosen by the template, lay under a heading. */
  test('one whose place nobody asked for may go over a heading, never right before or behind it', () => {
    const free = figure();
    const title = heading();
    const blocks = [one, text(), free, text(), title, text(), text(), text(), three, text()];
    const [base] = plans(...blocks);
    const near = [...plansNear(item(...blocks), base!, AREA)].map((plan) => plan.item.children);
    expect(near.some((all) => all.indexOf(free) > all.indexOf(title) + 1)).toBe(true);
    for (const children of near) {
      const at = children.indexOf(free);
      const [previous, next] = [children[at - 1], children[at + 1]];
      for (const block of [previous, next]) {
        expect(block?.type === 'text' && block.style.sticky > 0).toBe(false);
      }
    }
    const asked = figure({ isPlaceAsked: true });
    const held = blocks.map((block) => (block === free ? asked : block));
    const heldNear = [...plansNear(item(...held), plans(...held)[0]!, AREA)];
    for (const { children } of heldNear.map((plan) => plan.item)) {
      expect(children.indexOf(asked)).toBeLessThan(children.indexOf(title));
    }
  });

  test('stand at one side and the other in turn', () => {
    for (const { choices } of found) {
      const sides = [one, two, three].map((block) => choices.figures.get(block)?.side);
      expect(sides[0]).not.toBe(sides[1]);
      expect(sides[1]).not.toBe(sides[2]);
    }
  });

  test('stand at the side that was asked for all the same', () => {
    const asked = figure({ isSideAsked: true });
    const sides = plans(one, text(), text(), asked, text(), text()).map(
      ({ choices }) => choices.figures.get(asked)?.side,
    );
    expect(new Set(sides)).toEqual(new Set(['left']));
  });

  /** Regression: of several pictures only the first was set as wide as wanted, and the others a seventh wider or narrower. */
  test('are all as wide as wanted in the first plan, which costs nothing', () => {
    expect(found[0]!.cost).toBe(0);
    expect(found[0]!.chosen.map(({ choice }) => choice?.width)).toEqual([176, 176, 176]);
  });

  test('vary in width and place', () => {
    expect(new Set(found.map(({ choices }) => choices.figures.get(two)?.width)).size).toBe(4);
    expect(new Set(found.map(({ moved }) => moved.get(two))).size).toBeGreaterThan(2);
  });

  /** Regression: where one had to leave the place that was asked for, all did. */
  test('give up a place that was asked for alone', () => {
    const [second, third] = [figure({ isPlaceAsked: true }), figure({ isPlaceAsked: true })];
    const texts = [text(), text(), text(), text()];
    const moves = plans(one, ...texts, second, ...texts, third, ...texts).map(({ moved }) => [
      moved.get(second),
      moved.get(third),
    ]);
    expect(moves).toContainEqual([1, 0]);
    expect(moves).toContainEqual([0, 1]);
  });
});

describe('wishes', () => {
  const wish = { isWidthAsked: true, isSideAsked: true, isPlaceAsked: true };

  test('that were granted are not told', () => {
    const choice = { side: 'left', width: 176 } as const;
    expect(brokenWishes({ block: figure(wish), choice }, 0)).toEqual([]);
  });

  test('that were not asked for are none', () => {
    const choice = { side: 'right', width: 150 } as const;
    expect(brokenWishes({ block: figure(), choice }, 1)).toEqual([]);
  });

  test('that were not granted are told one by one, with the reason', () => {
    const choice = { side: 'full', width: 150 } as const;
    const block = figure({ ...wish, after: 1 });
    const found = brokenWishes({ block, choice, limit: 'room' }, 2);
    expect(found.map(({ wish: { of }, reason }) => [of, reason])).toEqual([
      ['width', 'pages'],
      ['side', 'room'],
      ['place', 'pages'],
    ]);
    expect(found[2]!.wish).toEqual({ of: 'place', asked: 1, moved: 2 });
  });

  test('of a row of pictures are told: no text stands beside it', () => {
    const row = figure({ ...wish, sides: ['full'], sideAsked: 'left' });
    const [found, ...others] = brokenWishes(
      { block: row, choice: { side: 'full', width: 176 } },
      0,
    );
    expect(found).toMatchObject({ reason: 'room', wish: { asked: 'left', given: 'full' } });
    expect(others).toEqual([]);
  });

  test('of a picture too high for the measure are told: text stands beside it', () => {
    const wishes = { sides: ['left', 'right'], sideAsked: 'full' } as const;
    const found = brokenWishes({ block: figure(wishes), choice: { side: 'left', width: 136 } }, 0);
    expect(found).toMatchObject([{ reason: 'height', wish: { asked: 'full', given: 'left' } }]);
  });

  // Regression: all were told at the picture's name.
  test('are told where they are written', () => {
    const span = (start: number) => ({ file: '1.md', start, end: start + 1 });
    const wishSpans = { width: span(10), side: span(20), after: span(30) };
    const choice = { side: 'full', width: 150 } as const;
    const found = brokenWishes({ block: figure({ ...wish, wishSpans }), choice }, 2);
    expect(found.map((finding) => finding.span?.start)).toEqual([10, 20, 30]);
  });

  // Regression: 170 mm of a measure of 166 mm were told twice, the second time as «166 mm as asked».
  test('a width beyond the measure is told once, as it was asked', () => {
    const wide = figure({ ...wish, widthBeyond: 300 });
    const reasonAt = (width: number) =>
      brokenWishes({ block: wide, choice: { side: 'left', width } }, 0).map((finding) => [
        finding.wish,
        finding.reason,
      ]);
    expect(reasonAt(176)).toEqual([[{ of: 'width', asked: 300, given: 176 }, 'measure']]);
    expect(reasonAt(150)).toEqual([[{ of: 'width', asked: 300, given: 150 }, 'pages']]);
  });

  test('a picture as high as it may be is told so', () => {
    const tall = figure({ ...wish, maxHeight: 100 });
    const [picture] = tall.images;
    const width = 100 * picture!.picture.aspect;
    const [finding] = brokenWishes({ block: tall, choice: { side: 'left', width } }, 0);
    expect(finding?.reason).toBe('height');
  });

  // Regression: 146 mm of a measure of 166 mm, for the pages' sake, were told as the greatest height, and «width: 146.1mm» as the cure.
  test('a picture that may take the measure, and was narrowed for a page, is not told as too high', () => {
    const asked = { isWidthAsked: true, isSideAsked: true, sides: ['full'] } as const;
    const block = figure({ ...asked, maxHeight: 269, width: { min: 300, wanted: 470, max: 470 } });
    const choice = { side: 'full', width: 0.88 * 470 } as const;
    const [finding] = brokenWishes({ block, choice }, 0);
    expect(finding?.reason).toBe('pages');
  });

  // Regression: «its text is set better this way» of 80 mm, which are higher than the rule allows; and «write 66.5mm» of what
  // was set 34 mm wide for another reason, and would be again.
  test('of a width that is too high the greatest there is is told, beside what made the picture narrower still', () => {
    const found = (width: number, highest: number) =>
      brokenWishes({ block: figure(wish), choice: { side: 'left', width }, highest }, 0)[0];
    expect(found(90, 140)).toMatchObject({ reason: 'pages', wish: { given: 90, most: 140 } });
    expect(found(138, 140)).toMatchObject({ reason: 'height', wish: { given: 138, most: 140 } });
    expect(found(90, 175)?.reason).toBe('pages');
    expect(found(90, 175)?.wish).not.toHaveProperty('most');
  });

  test('a difference that nobody sees is none', () => {
    const choice = { side: 'left', width: 176 + mm(0.4) } as const;
    expect(brokenWishes({ block: figure(wish), choice }, 0)).toEqual([]);
  });
});

/**
 * Regression: 45 mm at the right of a measure of 120 mm were set 69 mm wide, in the middle, for the text's sake; and on A5 nearly
 * all pictures stood alone, with white beside them.
 */
test('a picture with room for text beside it is tried at no width at which it would lose its side', () => {
  const area = { x: 0, width: 340 };
  const width = { min: 100, wanted: 130, max: 226 };
  const widest = (placement: Partial<FigurePlacement>, before: readonly FigureBlock[] = []) => {
    const one = figure({ width, ...placement });
    const own = item(...before, text(), one, text(), text());
    const [first, ...others] = itemPlans(own, area);
    const all = [first!, ...others, ...plansNear(own, first!, area)];
    return Math.max(...all.map(({ choices }) => choices.figures.get(one)!.width));
  };
  expect(widest({})).toBeLessThan(190);
  expect(widest({ isWidthAsked: true })).toBeLessThan(190);
  expect(widest({ isSideAsked: true })).toBeLessThan(190);
  expect(widest({ isSideAsked: true }, [figure({ width })])).toBeLessThan(190);
});

/** Regression: the cost of a width was reckoned from 166 mm where the height allows 66, and no width near that was tried. */
test('of a width that is too high the nearest that is not is aimed at', () => {
  const one = figure({
    isWidthAsked: true,
    width: { min: 90, wanted: 470, max: 470 },
    maxHeight: 120,
  });
  const found = plans(one, text(), text()).filter(({ moved }) => moved.get(one) === 0);
  const costs = found.map(({ choices, cost }) => [
    Math.round(choices.figures.get(one)!.width),
    Math.round(cost / 100),
  ]);
  // 180 points are as high as it may be.
  expect(costs).toEqual([
    [470, 0],
    [177, 0],
    [171, 26],
    [162, 36],
    [153, 47],
    [90, 168],
  ]);
});

/** Regression: 80 mm asked for came out 45 mm wide, for no width between 60 and 79 was tried, and the least cost little more. */
test('a width that was asked for is given up by little sooner than by half', () => {
  const one = figure({ isWidthAsked: true, width: { min: 128, wanted: 226, max: 226 } });
  const found = plans(one, text(), text()).filter(({ moved }) => moved.get(one) === 0);
  const all = found.map(({ choices, cost }) => [choices.figures.get(one)!.width / 226, cost]);
  const costBelow = (share: number) =>
    Math.min(...all.filter(([w]) => w! < share).map(([, c]) => c!));
  expect(all.filter(([w]) => w! > 0.8 && w! < 0.98).length).toBeGreaterThanOrEqual(3);
  expect(costBelow(0.6)).toBeGreaterThan(3 * costBelow(0.96));
});

/** Regression: `width: 100%` came out a millimetre short, half of it at either margin. */
test('a picture that was asked to take the measure takes all of it', () => {
  const asked = (wanted: number) =>
    figure({ isWidthAsked: true, width: { min: 140, wanted, max: 470 }, maxHeight: 400 });
  const widths = (block: FigureBlock) =>
    [...itemPlans(item(text(), block, text()), AREA)].map(
      (plan) => plan.choices.figures.get(block)!.width,
    );
  const isHair = (wanted: number) => (width: number) =>
    width !== wanted && Math.abs(width - wanted) < mm(1.01);
  expect(widths(asked(470)).filter(isHair(470))).toEqual([]);
  expect(widths(asked(176)).filter(isHair(176))).not.toEqual([]);
});

/** Regression: of two pairs of portraits in one item one was 73 mm wide and the other 76, which looks like a mistake. */
test('pictures of an item that want the same width cost more where they do not all have it', () => {
  const width = { min: 120, wanted: 176, max: 226 };
  const [first, second] = [figure({ width }), figure({ width })];
  const found = plans(first, text(), text(), second, text(), text());
  const costOf = (isEven: boolean) =>
    Math.min(
      ...found
        .filter(({ moved }) => moved.get(first) === 0 && moved.get(second) === 0)
        .filter(({ choices }) => {
          const [a, b] = [first, second].map((one) => choices.figures.get(one)!.width);
          return a !== width.wanted && Math.abs(a! - b!) < 0.5 === isEven && b !== width.wanted;
        })
        .map(({ cost }) => cost),
    );
  expect(costOf(false)).toBeGreaterThan(costOf(true));
  const uneven = found.filter(({ choices }) => choices.figures.get(first)!.width === width.wanted);
  const oneOff = uneven.filter(
    ({ choices }) => choices.figures.get(second)!.width !== width.wanted,
  );
  expect(Math.min(...oneOff.map(({ cost }) => cost))).toBeGreaterThanOrEqual(600);
});
