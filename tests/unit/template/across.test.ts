/** Pictures and tables that an editor lets span the columns: they leave their item, and follow it. */
import { describe, expect, test } from 'vitest';
import { createSink } from '../../../src/diagnostics/sink.ts';
import type { Block, StackBlock } from '../../../src/model/block.ts';
import type { ContentBlock, ContentTable, ContentTableFloat } from '../../../src/model/content.ts';
import type { ImageReference } from '../../../src/model/issue.ts';
import { mm, type Pt } from '../../../src/model/length.ts';
import { applyTemplate } from '../../../src/template/index.ts';
import {
  all,
  assetMap,
  contentMap,
  image,
  item,
  loadHse,
  makeIssue,
  markup,
  ofType,
  SPAN,
  section,
  words,
} from './fixtures.ts';
import { hseSizes } from './hse-sizes.ts';

const COLUMN = mm(80);
const WHOLE = mm(166);
const assets = assetMap({
  'wide.jpg': [2400, 900],
  'high.jpg': [1200, 1800],
  'tower.jpg': [900, 1800],
});

const paragraph = (value: string): ContentBlock => ({
  type: 'paragraph',
  span: SPAN,
  children: [{ type: 'text', span: SPAN, value }],
});
const cell = (value: string) => ({
  span: SPAN,
  children: [{ type: 'text', span: SPAN, value }] as const,
});
const table: ContentTable = {
  type: 'table',
  span: SPAN,
  align: [undefined],
  header: [cell('Год')],
  rows: [[cell('2024')]],
};
const tableFloat = (...children: readonly ContentBlock[]): ContentTableFloat => ({
  type: 'tableFloat',
  span: SPAN,
  side: 'page',
  sideSpan: SPAN,
  children,
});

/** News of one item in so many columns. */
async function applied(
  columns: number,
  images: readonly ImageReference[],
  blocks: readonly ContentBlock[] = [paragraph('Первый.'), paragraph('Второй.')],
  highest: Pt | undefined = undefined,
) {
  const template = await loadHse();
  const news = { ...template.pages.get('news')!, columns };
  const rule = template.figures.get('news')!;
  const figure = highest === undefined ? rule : { ...rule, 'max-height': highest };
  const own = {
    ...template,
    pages: new Map([...template.pages, ['news', news]]),
    figures: new Map([...template.figures, ['news', figure]]),
  };
  const sections = [section('news', 'События', [item('А', { text: markup('т'), images })])];
  const sink = createSink();
  const content = contentMap(new Map([['т', blocks]]));
  const styled = applyTemplate(
    own,
    makeIssue({ sections }),
    { content, assets, sizes: hseSizes },
    sink,
  );
  const found = styled.runs.flatMap((run) => run.children.flatMap(all));
  const stacks = ofType(found, 'stack');
  return {
    blocks: found,
    floats: stacks.filter(({ floatsToHead }) => floatsToHead),
    items: stacks.filter(({ isItem }) => isItem),
    messages: sink.diagnostics.map(({ code, hints }) => [code, hints[0]?.en]),
  };
}

const figuresIn = (block: Block) => ofType(all(block), 'figure');
const widthIn = (block: StackBlock | undefined) =>
  block && figuresIn(block)[0]?.placement.width.wanted;
const page = (name: string, wishes: Partial<ImageReference> = {}) =>
  image(name, { side: 'page', ...wishes });

describe('a picture of “side: page”', () => {
  test('leaves its item in several columns, and has the width of all', async () => {
    const { floats, items } = await applied(2, [page('wide.jpg')]);
    expect(widthIn(floats[0])).toBeCloseTo(WHOLE, 1);
    expect(floats[0]).toMatchObject({ spansColumns: true, isItem: false });
    expect(items.flatMap(figuresIn)).toEqual([]);
  });

  test('follows its item', async () => {
    const { blocks } = await applied(2, [page('wide.jpg')]);
    const siblings = ofType(blocks, 'stack').map(({ children }) => children);
    const [own] = siblings.filter((some) => some.some((one) => floats(one)));
    const at = own!.findIndex(floats);
    expect(own![at - 1]).toMatchObject({ isItem: true });
  });

  /** Regression: an item's first picture stood under a table from the middle of its text. */
  test('comes before a table of the text that leaves its item as well', async () => {
    const text = [paragraph('Первый.'), tableFloat(table), paragraph('Второй.')];
    const { floats } = await applied(2, [page('wide.jpg')], text);
    const holding = floats.map((float) => (figuresIn(float).length > 0 ? 'picture' : 'table'));
    expect(holding).toEqual(['picture', 'table']);
  });

  test('in one column is as wide as it, in its item', async () => {
    const [whole, full] = [
      await applied(1, [page('wide.jpg')]),
      await applied(1, [image('wide.jpg', { side: 'full' })]),
    ];
    expect(whole.floats).toEqual([]);
    expect(widthIn(whole.items[0])).toBe(widthIn(full.items[0]));
    expect(whole.messages).toEqual([]);
  });

  test('is held by the greatest height', async () => {
    const { floats, messages } = await applied(2, [page('wide.jpg')], undefined, mm(40));
    expect(widthIn(floats[0])).toBeCloseTo((mm(40) * 2400) / 900, 1);
    expect(messages).toEqual([]);
  });

  /** Regression: pictures of 3 : 2 were set 141 mm wide of 166, beside them white. */
  test('takes all of the page where that height lets it nearly do so', async () => {
    const { floats } = await applied(2, [page('wide.jpg')], undefined, mm(50));
    expect(widthIn(floats[0])).toBeCloseTo(mm(166), 1);
  });

  test('that is then no wider than a column stays in it, for all beside it would be white', async () => {
    const { floats, items, messages } = await applied(2, [page('tower.jpg')]);
    expect(floats).toEqual([]);
    const [figure] = figuresIn(items[0]!);
    const { maxHeight, width, sides } = figure!.placement;
    expect(sides).toEqual(['full']);
    expect(width.wanted).toBeCloseTo(maxHeight / 2, 1);
    expect(messages.map(([code]) => code)).toEqual(['wish-not-granted']);
  });

  test('takes no place among the others', async () => {
    const others = [image('high.jpg')];
    const { items } = await applied(2, [page('wide.jpg'), ...others]);
    const { items: alone } = await applied(2, others);
    const kinds = (block: StackBlock | undefined) => block?.children.map(({ type }) => type);
    expect(kinds(items[0])).toEqual(kinds(alone[0]));
  });

  test('leaves it from the text, too', async () => {
    const figure = { type: 'figure', span: SPAN, image: page('wide.jpg') } as const;
    const { floats } = await applied(2, [], [paragraph('А.'), figure, figure]);
    expect(floats).toHaveLength(2);
    for (const float of floats) expect(widthIn(float)).toBeCloseTo(WHOLE, 1);
  });

  test('stays in a note, and that is told', async () => {
    const figure = { type: 'figure', span: SPAN, image: page('wide.jpg') } as const;
    const note = { type: 'note', span: SPAN, label: [], children: [figure] } as const;
    const { floats, items, messages } = await applied(2, [], [paragraph('А.'), note]);
    expect(floats).toEqual([]);
    expect(widthIn(items[0])).toBeLessThan(COLUMN);
    expect(messages).toEqual([
      ['wish-not-granted', 'Put it between the paragraphs of the text, or leave out “side”.'],
    ]);
  });

  test('has no place behind a paragraph, and that is told', async () => {
    const { messages } = await applied(2, [page('wide.jpg', { after: 1 })]);
    expect(messages).toEqual([['wish-not-granted', 'Leave out “after” or “side: page”.']]);
    expect((await applied(1, [page('wide.jpg', { after: 1 })])).messages).toEqual([]);
  });
});

describe('a table in “:::table{side=page}”', () => {
  const title = paragraph('Таблица 1. Что выросло');
  const wordsIn = (block: StackBlock | undefined) =>
    block?.children.map((child) => words(child) || child.type);

  test('leaves its item with its title and what is said under it', async () => {
    const inside = tableFloat(title, table, paragraph('По данным Росстата.'));
    const { floats, items } = await applied(2, [], [paragraph('А.'), inside]);
    expect(wordsIn(floats[0])).toEqual(['Таблица 1. Что выросло', 'table', 'По данным Росстата.']);
    expect(items.flatMap(all).map(words)).not.toContain('По данным Росстата.');
  });

  test('takes a title along that was written before it', async () => {
    const { floats } = await applied(2, [], [paragraph('А.'), title, tableFloat(table)]);
    expect(wordsIn(floats[0])).toEqual(['Таблица 1. Что выросло', 'table']);
  });

  test('in one column stays where it is, its title with it', async () => {
    const { floats, items } = await applied(1, [], [paragraph('А.'), title, tableFloat(table)]);
    expect(floats).toEqual([]);
    const found = all(items[0]!);
    expect(ofType(found, 'table')).toHaveLength(1);
    const kept = ofType(found, 'text').find((text) => words(text).startsWith('Таблица'));
    expect(kept?.style.sticky).toBeTruthy();
  });

  test('stays in a quotation, and that is told', async () => {
    const quote = { type: 'quote', span: SPAN, children: [tableFloat(table)] } as const;
    const { floats, messages } = await applied(2, [], [quote]);
    expect(floats).toEqual([]);
    expect(messages.map(([code]) => code)).toEqual(['wish-not-granted']);
  });
});

function floats(block: Block): boolean {
  return block.type === 'stack' && block.floatsToHead === true;
}
