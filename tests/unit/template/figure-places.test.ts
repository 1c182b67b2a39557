/** Where the pictures of an item's list stand in its text. */
import { expect, test } from 'vitest';
import { createSink } from '../../../src/diagnostics/sink.ts';
import type { ContentBlock } from '../../../src/model/content.ts';
import type { ImageReference } from '../../../src/model/issue.ts';
import { mm } from '../../../src/model/length.ts';
import { placeFigures } from '../../../src/template/resolve/figure-places.ts';
import type { Scope } from '../../../src/template/resolve/scope.ts';
import { assetMap, image, loadHse, SPAN } from './fixtures.ts';

/** Of so many dozens of letters. */
const paragraph = (length: number, value = ''): ContentBlock => {
  const span = { ...SPAN, end: SPAN.start + length * 12 };
  return { type: 'paragraph', span, children: [{ type: 'text', span, value }] };
};
const heading: ContentBlock = { type: 'heading', span: SPAN, depth: 2, children: [] };
const list: ContentBlock = {
  type: 'list',
  span: SPAN,
  ordered: false,
  tight: true,
  start: 1,
  items: [],
};
const listOf = (length: number): ContentBlock => ({ ...list, span: paragraph(length).span });
const captioned = (name: string, after?: number): ImageReference => {
  const caption = { text: 'Подпись', span: SPAN, segments: [{ at: 0, start: 0 }] };
  return image(name, { caption, ...(after === undefined ? {} : { after }) });
};

const template = await loadHse();
const assets = assetMap({
  'a.jpg': [1600, 1000],
  'b.jpg': [1600, 1000],
  'c.jpg': [1600, 1000],
  'd.jpg': [1600, 1000],
  'logo.jpg': [800, 300],
  'portrait.jpg': [800, 1200],
});
const sink = createSink();
const scope = {
  template,
  assets,
  sink,
  measure: mm(166),
  state: { run: { size: 10 } },
} as unknown as Scope;
const place = { figures: 'news', scope };

const places = (images: readonly ImageReference[], blocks: readonly ContentBlock[]) =>
  placeFigures(images, blocks, place).map(({ images: row, at }) => [
    row.map(({ path }) => path.replace('/issue/', '').replace('.jpg', '')).join(''),
    at,
  ]);
const [a, b, c, d] = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'].map((name) => captioned(name));
const even = [100, 100, 100, 100, 100, 100].map((length) => paragraph(length));

// Regression: all stood before the first paragraph, one under the other, each beside white.
test('several are spread over the text, the first at once', () => {
  expect(places([a!, b!], even)).toEqual([
    ['a', 0],
    ['b', 3],
  ]);
  expect(places([a!, b!, c!], even)).toEqual([
    ['a', 0],
    ['b', 2],
    ['c', 4],
  ]);
});

test('by the length of the text, not by the number of its paragraphs', () => {
  const blocks = [paragraph(600), paragraph(100), paragraph(100), paragraph(100)];
  expect(places([a!, b!], blocks)).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('never over a heading nor under a line that leads to something', () => {
  const blocks = [
    paragraph(100),
    paragraph(100, 'Вот что:'),
    paragraph(100),
    heading,
    paragraph(90),
  ];
  expect(places([a!, b!], blocks)).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

// Regression: where each paragraph had a heading, the second picture stood beside the last two lines, under a list, and white.
test('under a heading, where the only other place has too little text behind it, or none is left', () => {
  const sections = [paragraph(100), heading, paragraph(100), heading, paragraph(100), heading];
  expect(places([a!, b!], [...sections, paragraph(50), list, paragraph(10)])).toEqual([
    ['a', 0],
    ['b', 4],
  ]);
  expect(places([a!, b!], [...sections, paragraph(100)])).toEqual([
    ['a', 0],
    ['b', 4],
  ]);
});

// Regression: the next picture stood a paragraph below a portrait, whose text ended there: 47 mm of white beside it, and a page's foot.
test('behind as much text as the one before it wants beside it, under a heading if need be', () => {
  const blocks = [25, 25, 40].map((length) => paragraph(length));
  const rest = [27, 27, 34].map((length) => paragraph(length));
  const section = [heading, paragraph(40), listOf(20), paragraph(40)];
  const portrait = captioned('portrait.jpg');
  expect(places([a!, portrait, c!], [...blocks, heading, ...rest, ...section])).toEqual([
    ['a', 0],
    ['portrait', 5],
    ['c', 8],
  ]);
});

test('behind a list where enough text follows, though a heading is nearer', () => {
  const blocks = [paragraph(100), heading, paragraph(60), list, paragraph(40)];
  expect(places([a!, b!], blocks)).toEqual([
    ['a', 0],
    ['b', 4],
  ]);
});

// Regression: both stood before the first paragraph, a portrait pair between paragraphs over a panorama, 60 mm of white beside it.
test('before a list that nothing leads to, where there is no other place', () => {
  const entries = { ...list, span: { ...SPAN, end: SPAN.start + 300 } };
  expect(places([a!, b!], [paragraph(60), entries, paragraph(10)])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
  expect(places([a!, b!], [paragraph(60, 'Вот они:'), entries, paragraph(10)])).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
});

// Regression: a text in sections had one place between paragraphs, and two pictures stood there, one under the other.
test('two in one place part where a section gives another', () => {
  const [one, two, three, four] = even;
  const sections = [one!, two!, heading, three!, heading, four!];
  expect(places([a!, b!, c!], sections)).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 5],
  ]);
  const longer = [one!, two!, heading, three!, heading, four!, heading, three!, heading, four!];
  expect(places([a!, b!, c!, d!], longer)).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 5],
    ['d', 7],
  ]);
  expect(places([a!, b!, c!], [one!, two!])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 1],
  ]);
});

// Regression: a short paragraph stood between two pictures, and half of the first of them beside white.
test('a picture is not parted from the one before it by a short paragraph, where a section begins behind it', () => {
  const [one, two] = even;
  expect(places([a!, b!], [paragraph(15), one!, heading, two!])).toEqual([
    ['a', 0],
    ['b', 3],
  ]);
  expect(places([a!, b!], [paragraph(15), one!])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('a text of one paragraph has one place', () => {
  expect(places([a!, b!], [paragraph(500)])).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
});

/** Regression: a chart and a logo shared a row, where the logo was twice as wide as the chart. */
test('beside a logo half as much text stands as beside a photograph', () => {
  const text = [paragraph(14), paragraph(14), paragraph(14), paragraph(14)];
  expect(places([a!, image('logo.jpg')], text)).toEqual([
    ['a', 0],
    ['logo', 2],
  ]);
  expect(places([a!, b!], text)).toEqual([['ab', 0]]);
});

/** Regression: three pictures without captions stood in one strip over a text that had room for each. */
test('those that may share a row do where the text has no room beside each', () => {
  const plain = [image('a.jpg'), image('b.jpg')];
  expect(places(plain, [paragraph(20), paragraph(20)])).toEqual([['ab', 0]]);
  expect(places(plain, even)).toEqual([
    ['a', 0],
    ['b', 3],
  ]);
});

// Regression: the second picture of the list came before the first, which had a place of its own.
test('what follows a picture that was placed comes after it', () => {
  expect(places([captioned('a.jpg', 2), b!], even)).toEqual([
    ['a', 2],
    ['b', 4],
  ]);
  expect(places([a!, captioned('b.jpg', 4), c!], even)).toEqual([
    ['a', 0],
    ['b', 4],
    ['c', 5],
  ]);
});

test('places that were asked for are kept, in whatever order', () => {
  const asked = [captioned('a.jpg', 4), captioned('b.jpg', 1)];
  expect(places(asked, even)).toEqual([
    ['a', 4],
    ['b', 1],
  ]);
});

// Regression: each stood beside white, with two lines of text between them.
test('two that were asked for with a few lines between them share a row where the item has little text', () => {
  const text = [paragraph(40), paragraph(10), paragraph(12)];
  expect(places([captioned('a.jpg', 1), captioned('b.jpg', 2)], text)).toEqual([['ab', 1]]);
  expect(sink.diagnostics.map(({ message }) => message.en)).toEqual([
    'The picture stands 1 block earlier than asked, side by side with the one before it: the text between them is too short to stand beside that one',
  ]);
  // The first was not asked for at any place: both go where the second was.
  expect(places([a!, captioned('b.jpg', 2)], [paragraph(6), paragraph(6), paragraph(30)])).toEqual([
    ['ab', 2],
  ]);
});

test('those with text between them stay apart, and so do three of which two were asked for at one place', () => {
  const text = [paragraph(10), paragraph(30), paragraph(12)];
  expect(places([captioned('a.jpg', 1), captioned('b.jpg', 2)], text)).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  const three = [captioned('a.jpg', 1), captioned('b.jpg', 2), captioned('c.jpg', 2)];
  expect(places(three, [paragraph(30), paragraph(6), paragraph(12)])).toEqual([
    ['a', 1],
    ['bc', 2],
  ]);
});

test('a list that a line leads to is text between them: no row parts the two', () => {
  const text = [paragraph(8), paragraph(3, 'Что делать:'), listOf(40), paragraph(10)];
  expect(places([captioned('a.jpg', 0), captioned('b.jpg', 2)], text)).toEqual([
    ['a', 0],
    ['b', 2],
  ]);
});

test('a place beyond the last block is the last, and no wish any more', () => {
  const [placed] = placeFigures([captioned('a.jpg', 9)], even, place);
  expect(placed?.at).toBe(6);
  expect(placed?.images[0]?.after).toBeUndefined();
});

/** Regression: «Почему поршень дороже вала?», then two portraits, then the answer. */
test('never between a question and its answer', () => {
  const question: ContentBlock = {
    type: 'paragraph',
    span: { ...SPAN, end: SPAN.start + 100 * 12 },
    children: [
      { type: 'strong', span: SPAN, children: [{ type: 'text', span: SPAN, value: 'Почему?' }] },
    ],
  };
  const blocks = [paragraph(100), paragraph(80), question, paragraph(100), paragraph(90)];
  expect(places([a!, b!], blocks)).toEqual([
    ['a', 0],
    ['b', 2],
  ]);
});
