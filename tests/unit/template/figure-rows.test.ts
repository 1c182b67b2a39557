/** Pictures that stand side by side: portraits in pairs, neighbours in the front matter. */
import { describe, expect, test } from 'vitest';
import type { ContentBlock } from '../../../src/model/content.ts';
import type { ImageReference, Item } from '../../../src/model/issue.ts';
import { mm } from '../../../src/model/length.ts';
import {
  apply,
  assetMap,
  contentMap,
  image,
  item,
  makeIssue,
  markup,
  ofType,
  SPAN,
  section,
} from './fixtures.ts';

const sizes = assetMap({
  'wide.jpg': [1600, 1000],
  'a.jpg': [900, 1600],
  'b.jpg': [1000, 1500],
  'c.jpg': [900, 1200],
  'photo.jpg': [1600, 1200],
  'square.jpg': [1200, 1200],
  'panorama.jpg': [3200, 1000],
  'strip.jpg': [500, 1500],
  'long.jpg': [2600, 1000],
  'tower.jpg': [900, 1800],
  'sign.jpg': [600, 300],
  'large-sign.jpg': [2400, 1200],
  'small.jpg': [640, 427],
});
const news = (one: Item) => makeIssue({ sections: [section('news', 'События', [one])] });
const paragraph: ContentBlock = { type: 'paragraph', span: SPAN, children: [] };
const picture = (reference: ImageReference): ContentBlock => ({
  type: 'figure',
  span: SPAN,
  image: reference,
});

const logo = image('logo.jpg');
const BESIDE = ['left', 'right', 'full'];

/** Names of the pictures of every figure. */
async function figuresOf(blocks: readonly ContentBlock[], images: readonly ImageReference[] = []) {
  const content = contentMap(new Map([['текст', blocks]]));
  const issue = news(item('Новость', { text: markup('текст'), images }));
  const found = ofType((await apply(issue, content, sizes)).blocks, 'figure');
  return found.map(({ images: row, placement }) => ({
    names: row.map((one) => one.picture.asset.replace('/issue/', '')).join(' '),
    sides: placement.sides,
    isPlaceAsked: placement.isPlaceAsked,
  }));
}

test('two portraits that follow one another in the text stand side by side', async () => {
  const found = await figuresOf([paragraph, picture(image('a.jpg')), picture(image('b.jpg'))]);
  expect(found).toEqual([{ names: 'a.jpg b.jpg', sides: BESIDE, isPlaceAsked: false }]);
});

// Regression: pictures of the press have captions, so hardly any two were ever paired.
test('with captions, each under its own picture', async () => {
  const captioned = image('b.jpg', { caption: markup('Подпись') });
  const found = await figuresOf([picture(image('a.jpg')), picture(captioned)]);
  expect(found.map(({ names }) => names)).toEqual(['a.jpg b.jpg']);
});

test('long captions keep them apart, and so does a landscape', async () => {
  const captioned = image('b.jpg', { caption: markup('Подпись '.repeat(30)) });
  const found = await figuresOf([picture(image('a.jpg')), picture(captioned)]);
  expect(found.map(({ names }) => names)).toEqual(['a.jpg', 'b.jpg']);
  const mixed = await figuresOf([picture(image('a.jpg')), picture(image('wide.jpg'))]);
  expect(mixed.map(({ names }) => names)).toEqual(['a.jpg', 'wide.jpg']);
});

// A pair was 147 mm wide and 95 mm high, one portrait alone 48 mm wide.
test('portraits of a pair are about as wide as one alone', async () => {
  const pair = [paragraph, picture(image('c.jpg')), picture(image('c.jpg'))];
  const content = contentMap(new Map([['текст', pair]]));
  const issue = news(item('Новость', { text: markup('текст') }));
  const [row] = ofType((await apply(issue, content, sizes)).blocks, 'figure');
  const { width, clearance, maxHeight } = row!.placement;
  expect(maxHeight).toBeCloseTo(mm(66));
  expect(width.wanted).toBeCloseTo(mm(80));
  expect(width.min).toBeCloseTo(2 * mm(34) + clearance);
});

/** Regression: a pair of portraits stood alone over its text, beside it 62 by 66 mm of white. */
test('text may stand beside a pair of portraits, and a pair alone; text beside landscapes would make them stamps', async () => {
  const pair = await figuresOf([paragraph, picture(image('c.jpg')), picture(image('c.jpg'))]);
  expect(pair[0]!.sides).toEqual(BESIDE);
  const wide = image('wide.jpg');
  expect((await figuresOf([paragraph], [wide, wide]))[0]!.sides).toEqual(['full']);
});

/** Regression: a tower made its pair too high for text beside it, so both stood alone beside white. */
test('a portrait half as wide as the other, at one height, is no pair with it', async () => {
  const found = await figuresOf([picture(image('strip.jpg')), picture(image('c.jpg'))]);
  expect(found.map(({ names }) => names)).toEqual(['strip.jpg', 'c.jpg']);
});

/** Regression: two logos of 240 pixels were 80 mm wide each. */
test('pictures of few pixels are not blown up to fill a row', async () => {
  const small = assetMap({ 'logo.jpg': [240, 120] });
  const issue = news(item('Новость', { text: markup('текст'), images: [logo, logo] }));
  const content = contentMap(new Map([['текст', [paragraph]]]));
  const [row] = ofType((await apply(issue, content, small)).blocks, 'figure');
  expect(row!.images).toHaveLength(2);
  expect(row!.placement.width.wanted).toBeLessThan(mm(90));
});

test('of three portraits the third stands alone', async () => {
  const row = ['a.jpg', 'b.jpg', 'a.jpg'].map((name) => picture(image(name)));
  expect((await figuresOf(row)).map(({ names }) => names)).toEqual(['a.jpg b.jpg', 'a.jpg']);
});

test('portraits of the front matter pair as well', async () => {
  const found = await figuresOf([paragraph], [image('a.jpg'), image('b.jpg')]);
  expect(found).toEqual([{ names: 'a.jpg b.jpg', sides: BESIDE, isPlaceAsked: false }]);
});

/** Regression: a picture without a place took the other one's wish away, and the pair moved without a word. */
test('a pair stands where one of the two was asked for', async () => {
  const found = await figuresOf([paragraph], [image('a.jpg'), image('b.jpg', { after: 0 })]);
  expect(found).toEqual([{ names: 'a.jpg b.jpg', sides: BESIDE, isPlaceAsked: true }]);
});

/** Regression: two portraits asked for at the left behind one paragraph stood one under the other beside white. */
test('portraits with the same wishes for a place stand side by side, and keep them', async () => {
  const asked = { side: 'left', after: 1 } as const;
  const namesOf = async (first: Partial<ImageReference>, second: Partial<ImageReference>) => {
    const images = [image('a.jpg', first), image('b.jpg', second)];
    return (await figuresOf([paragraph, paragraph], images)).map(({ names }) => names);
  };
  expect(await namesOf(asked, asked)).toEqual(['a.jpg b.jpg']);
  expect(await namesOf(asked, { after: 1 })).toHaveLength(2);
  expect(await namesOf(asked, { ...asked, side: 'right' })).toHaveLength(2);
  expect(await namesOf(asked, { ...asked, after: 2 })).toHaveLength(2);
  const width = { value: 40, unit: 'mm' } as const;
  expect(await namesOf({ ...asked, width }, { ...asked, width })).toHaveLength(2);
  const content = contentMap(new Map([['текст', [paragraph, paragraph]]]));
  const images = [image('a.jpg', asked), image('b.jpg', asked)];
  const issue = news(item('Новость', { text: markup('текст'), images }));
  const [row] = ofType((await apply(issue, content, sizes)).blocks, 'figure');
  expect(row?.placement).toMatchObject({ sides: BESIDE, isSideAsked: true, after: 1 });
  expect(row?.placement.sideAsked).toBeUndefined();
});

describe('where there is too little text to stand beside them', () => {
  const words = (letters: number): ContentBlock => ({
    ...paragraph,
    span: { ...SPAN, end: SPAN.start + letters },
  });
  const [wide, other] = [image('wide.jpg', { caption: markup('Подпись') }), image('wide.jpg')];

  /** Regression: three pictures of a short item each stood beside white. */
  test('pictures of any shape stand two by two', async () => {
    const found = await figuresOf([words(300), words(300)], [wide, other, wide]);
    expect(found.map(({ names }) => names)).toEqual(['wide.jpg wide.jpg', 'wide.jpg']);
  });

  const rowsOf = async (letters: number, names: readonly string[]) => {
    const images = names.map((name) => image(name, { caption: markup('Подпись') }));
    return (await figuresOf([words(letters)], images)).map((row) => row.names.split(' ').length);
  };

  /** Regression: six portraits over a line of text stood in three pairs, and beside them two fifths of a page stayed white. */
  test('portraits stand in even rows as long as have room, where text would not do for half of them', async () => {
    expect(
      await rowsOf(
        100,
        Array.from({ length: 6 }, () => 'c.jpg'),
      ),
    ).toEqual([3, 3]);
    expect(
      await rowsOf(
        100,
        Array.from({ length: 5 }, () => 'c.jpg'),
      ),
    ).toEqual([3, 2]);
    expect(
      await rowsOf(
        100,
        Array.from({ length: 4 }, () => 'c.jpg'),
      ),
    ).toEqual([4]);
    expect(
      await rowsOf(
        1600,
        Array.from({ length: 4 }, () => 'c.jpg'),
      ),
    ).toEqual([2, 2]);
  });

  test('and so does a landscape with them', async () => {
    expect(await rowsOf(100, ['wide.jpg', 'c.jpg', 'c.jpg'])).toEqual([3]);
    expect(await rowsOf(100, ['wide.jpg', 'wide.jpg', 'wide.jpg', 'c.jpg'])).toEqual([2, 2]);
  });

  /** Regression: of eight pictures a tower stood alone, 22 mm wide beside 144 mm of white, for in a row it was to have 34 mm. */
  test('a tower is no wider there than alone', async () => {
    expect(await rowsOf(100, ['wide.jpg', 'strip.jpg', 'long.jpg'])).toEqual([2, 1]);
    expect(await rowsOf(100, ['strip.jpg', 'wide.jpg', 'c.jpg'])).toEqual([2, 1]);
    // For the tower to have 34 mm the photograph would have been 154 mm wide, too coarse, and both stood beside white.
    expect(await rowsOf(100, ['small.jpg', 'strip.jpg'])).toEqual([2]);
  });

  /** Regression: two photographs stood side by side, and the tower after them beside 38 mm of white. */
  test('of three pictures that is left over for which there is text', async () => {
    expect(await rowsOf(900, ['wide.jpg', 'wide.jpg', 'strip.jpg'])).toEqual([1, 2]);
    expect(await rowsOf(900, ['strip.jpg', 'wide.jpg', 'wide.jpg'])).toEqual([2, 1]);
    expect(await rowsOf(900, ['wide.jpg', 'wide.jpg', 'wide.jpg'])).toEqual([2, 1]);
  });

  /** Regression: a panorama shared a row with a photograph, and the square after them stood alone beside white. */
  test('of ways with as many rows a panorama stands alone rather than what would be a stamp', async () => {
    expect(await rowsOf(100, ['wide.jpg', 'square.jpg', 'panorama.jpg'])).toEqual([2, 1]);
    expect(await rowsOf(100, ['long.jpg', 'photo.jpg', 'square.jpg'])).toEqual([1, 2]);
  });

  /** Regression: four landscapes without captions were a strip of stamps 38 mm wide, under their least width. */
  test('no row is so long that its pictures are narrower than their rule allows', async () => {
    const found = await figuresOf(
      [words(100)],
      Array.from({ length: 4 }, () => image('wide.jpg')),
    );
    expect(found.map(({ names }) => names)).toEqual(['wide.jpg wide.jpg', 'wide.jpg wide.jpg']);
  });

  /** Regression: the third of them stood alone beside white, for the square would have been 42 mm wide of 45. */
  test('but a picture may be an eighth narrower than that rather than one be left over', async () => {
    const found = await figuresOf(
      [words(100)],
      ['photo.jpg', 'square.jpg', 'photo.jpg'].map((name) => image(name)),
    );
    expect(found.map(({ names }) => names)).toEqual(['photo.jpg square.jpg photo.jpg']);
    const narrower = await figuresOf(
      [words(100)],
      ['wide.jpg', 'square.jpg', 'wide.jpg'].map((name) => image(name)),
    );
    expect(narrower).toHaveLength(2);
  });

  /** Regression: the letters of a table passed for text, and the second of two pictures stood beside white over it. */
  test('letters of a table are none of it', async () => {
    const table: ContentBlock = {
      type: 'table',
      span: words(2000).span,
      align: [],
      header: [],
      rows: [],
    };
    const found = await figuresOf([words(300), words(300), table], [wide, other]);
    expect(found.map(({ names }) => names)).toEqual(['wide.jpg wide.jpg']);
  });

  /** Regression: a portrait asks for more lines beside it than a landscape, and stood beside white. */
  test('a portrait asks for more of it than a landscape', async () => {
    const numberOf = async (second: string) =>
      (await figuresOf([words(450), words(450)], [wide, image(second)])).length;
    expect(await numberOf('wide.jpg')).toBe(2);
    expect(await numberOf('c.jpg')).toBe(1);
  });

  test('but not where the text is enough, or one has wishes, or they would be low together', async () => {
    const alone = async (letters: number, images: readonly ImageReference[]) =>
      (await figuresOf([words(letters), words(letters)], images)).map(({ names }) => names);
    expect(await alone(600, [wide, other])).toHaveLength(2);
    expect(await alone(100, [wide, image('wide.jpg', { side: 'left' })])).toHaveLength(2);
    expect(await alone(100, [wide, image('panorama.jpg')])).toHaveLength(2);
  });

  /** Regression: such a row stood alone over its text, and beside it 92 by 70 mm stayed white. */
  test('a portrait and a tower, at their greatest height no wider than one picture may be, have text beside them', async () => {
    const images = [image('strip.jpg', { caption: markup('Подпись') }), image('c.jpg')];
    const content = contentMap(new Map([['текст', [words(500)]]]));
    const issue = news(item('Новость', { text: markup('текст'), images }));
    const [row] = ofType((await apply(issue, content, sizes)).blocks, 'figure');
    const { sides, width, clearance } = row!.placement;
    expect(sides).toEqual(BESIDE);
    expect(width.wanted).toBeCloseTo((1 / 3 + 0.75) * mm(66) + clearance);
    expect(width.min).toBeGreaterThan(0.85 * width.wanted);
  });

  /** Regression: such a row stood alone, and beside it a third of the measure stayed white. */
  test('a portrait and a square have text beside them, a portrait and a landscape take the measure', async () => {
    const sidesOf = async (name: string) =>
      (await figuresOf([words(500)], [image('b.jpg'), image(name)]))[0]!.sides;
    expect(await sidesOf('square.jpg')).toEqual(BESIDE);
    expect(await sidesOf('wide.jpg')).toEqual(['full']);
  });

  /** Regression: two charts shared a column of 80 mm, one of them 32 mm wide, though the least width was all of the column. */
  test('nor where one would be narrower than its rule allows', async () => {
    const found = await figuresOf([words(100)], [image('long.jpg'), image('strip.jpg')]);
    expect(found.map(({ names }) => names)).toEqual(['long.jpg', 'strip.jpg']);
  });

  /** Regression: a logo of 600 pixels was 129 mm wide, that a tower beside it might have its least width. */
  test('nor where one would be coarser than alone, for its neighbour to be as wide as that', async () => {
    expect(await rowsOf(100, ['sign.jpg', 'tower.jpg'])).toEqual([1, 1]);
    expect(await rowsOf(100, ['large-sign.jpg', 'tower.jpg'])).toEqual([2]);
    expect(await rowsOf(100, ['sign.jpg', 'c.jpg'])).toEqual([2]);
  });
});
