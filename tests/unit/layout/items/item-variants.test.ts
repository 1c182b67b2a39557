/** In how many ways an item is set. */
import { expect, test } from 'vitest';
import { NOTHING_ASKED } from '../../../../src/layout/flow/builder/flow-facts.ts';
import { itemPlans } from '../../../../src/layout/items/item-plans.ts';
import { type ItemVariant, itemVariants } from '../../../../src/layout/items/item-variants.ts';
import { contextFor } from '../../../../src/layout/pages/lay-run.ts';
import { buildStructure } from '../../../../src/layout/structure.ts';
import type { Block } from '../../../../src/model/block.ts';
import { createTextEngine } from '../../../../src/text/text-engine.ts';
import { realFonts } from '../../../fixtures/real-fonts.ts';
import { figure, MASTER, stack, text } from '../flow/blocks-by-hand.ts';

const AREA = { x: 0, width: 220 };
const engine = createTextEngine(realFonts, []);

/** An item of so many pictures, each of which may move and be narrower. */
function itemOf(count: number) {
  const { placement } = figure(60, 40, 'left');
  const free = { isWidthAsked: false, isSideAsked: false, isPlaceAsked: false, mayMove: 2 };
  const width = { min: 40, wanted: 60, max: 80 };
  const blocks = Array.from({ length: count }, () => [
    text('Слово и дело пришли на работу вовремя. '.repeat(6).trim()),
    figure(60, 40, 'left', { placement: { ...placement, ...free, width } }),
  ]);
  return stack([...blocks.flat(), text('Конец.')], { isItem: true });
}

/** Ways in which it is set: each stands for the item in the structure. */
function waysToSet(count: number): number {
  const item = itemOf(count);
  const structure = buildStructure([{ master: MASTER, children: [item] }]);
  let ways = 0;
  const counting = {
    owner: structure.owner.bind(structure),
    linkId: structure.linkId.bind(structure),
    noteOf: structure.noteOf.bind(structure),
    elements: structure.elements,
    adopt: () => void ways++,
  };
  const setting = { engine, structure: counting, folios: new Map(), findings: [] };
  const context = contextFor(MASTER, setting);
  itemVariants({ item, lead: [], asked: NOTHING_ASKED, area: AREA, context });
  return ways;
}

const plansOf = (count: number) =>
  new Set([...itemPlans(itemOf(count), AREA)].map(({ key }) => key)).size;

test('with few pictures all ways are set, with many no more than a hundred at a time', () => {
  expect(waysToSet(2)).toBeGreaterThanOrEqual(plansOf(2));
  expect(plansOf(30)).toBeGreaterThan(100);
  // The likeliest, and four times those near the best.
  expect(waysToSet(30)).toBeLessThanOrEqual(500);
});

/** The ways to set an item of these blocks. */
function waysOf(blocks: readonly Block[], width: number): readonly ItemVariant[] {
  const item = stack(blocks, { isItem: true });
  const structure = buildStructure([{ master: MASTER, children: [item] }]);
  const context = contextFor(MASTER, { engine, structure, folios: new Map(), findings: [] });
  return itemVariants({ item, lead: [], asked: NOTHING_ASKED, area: { x: 0, width }, context });
}

/** Lines more or fewer in the ways to set an item of one paragraph. */
function loosenessOf(words: string, width: number): readonly number[] {
  return waysOf([text(words)], width).map(({ choice }) => choice.looseness);
}

/**
 * Regression: pages of two columns ended four lines short, for in short paragraphs hardly any line could be spared: the last word
 * of this one stood on a third line.
 */
test('a paragraph of three lines gives one in a column, and none on a wide measure', () => {
  const words =
    'Так считает режиссёр театра. Нам важно, чтобы человек вышел и вспомнил, что сам когда-то продал, и никому не рассказал об этом.';
  expect(loosenessOf(words, 245)).toEqual([0, -1]);
  expect(loosenessOf(`${words} ${words}`, 490)).toEqual([0]);
});

test('a width that even the best way does not grant was given up for the text, in others for the pages', () => {
  const width = { min: 30, wanted: 60, max: 80 };
  const { placement } = figure(60, 160, 'left');
  const high = figure(60, 160, 'left', { placement: { ...placement, isWidthAsked: true, width } });
  const short = text('Слово и дело пришли на работу вовремя. '.repeat(2).trim());
  const given = waysOf([high, short], AREA.width).flatMap(({ cost, choice }) =>
    choice.broken.map(({ reason }) => [cost === 0, reason]),
  );
  expect(given).toContainEqual([true, 'text']);
  expect(given).toContainEqual([false, 'pages']);
  expect(given).not.toContainEqual([true, 'pages']);
});

/** Widths of the picture in the ways to set an item, the best way first. */
function widthsTried(words: string): readonly number[] {
  const width = { min: 128, wanted: 176, max: 226 };
  const { placement } = figure(176, 40, 'left');
  const free = { isWidthAsked: false, isSideAsked: false, isPlaceAsked: false, mayMove: 0 };
  const picture = figure(176, 40, 'left', { placement: { ...placement, ...free, width } });
  const ways = waysOf([picture, text(words)], 470).toSorted((a, b) => a.cost - b.cost);
  return ways.map(({ choice }) => Math.round(choice.movables[0]!.width));
}

/** Regression: beside a picture of any of the four usual widths these lines were badly spaced, and pages had a runt for want of a fifth. */
test('where text stands badly beside all usual widths of a picture, those between are tried', () => {
  const well =
    'Деньги на оборудование дали область и банк, пятую часть внесли сами участники. Осенью к ним присоединились соседи: три фермы из двух сёл, у которых своего транспорта нет. За ними молоко теперь забирает машина цеха, каждое утро до семи часов.';
  const badly = `${well} Следующей весной здесь собираются варить твёрдый сыр, которому нужен погреб и полгода терпения.`;
  expect(new Set(widthsTried(well))).toEqual(new Set([128, 176, 199, 226]));
  expect(widthsTried(badly)[0]).toBe(187);
});
