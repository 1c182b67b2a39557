/** How wide pictures are in columns of 80 mm: text stands beside them, or nothing at all. */
import { expect, test } from 'vitest';
import { createSink } from '../../../src/diagnostics/sink.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { FigurePlacement } from '../../../src/model/block.ts';
import type { ImageReference } from '../../../src/model/issue.ts';
import { mm } from '../../../src/model/length.ts';
import { applyTemplate } from '../../../src/template/index.ts';
import type { FigureRule } from '../../../src/template/template-schema.ts';
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
  section,
} from './fixtures.ts';
import { hseSizes } from './hse-sizes.ts';

const COLUMN = mm(80);
const photographs = assetMap({
  'face.jpg': [900, 1200],
  'tower.jpg': [400, 1600],
  'works.jpg': [1600, 1000],
  'small-face.jpg': [150, 200],
});
const emblem: Asset = {
  type: 'raster',
  path: '/issue/emblem.png',
  pixelWidth: 900,
  pixelHeight: 600,
  isMark: true,
  hash: 'emblem',
};
const assets = new Map([...photographs, [emblem.path, emblem]]);

/** In news of two columns whose body text has so many points from line to line, or as much as a template says. */
async function placed(
  name: string,
  leading: number | string,
  wishes: Partial<ImageReference> = {},
  widths: Partial<FigureRule> = { width: '100%', 'min-width': '100%', 'max-width': '100%' },
): Promise<FigurePlacement> {
  const template = await loadHse();
  const lineHeight = typeof leading === 'number' ? `${leading}pt` : leading;
  const body = { ...template.styles.get('body')!, 'line-height': lineHeight };
  const rule = template.figures.get('news')!;
  const own = {
    ...template,
    pages: new Map([...template.pages, ['news', { ...template.pages.get('news')!, columns: 2 }]]),
    styles: new Map([...template.styles, ['body', body]]),
    figures: new Map([...template.figures, ['news', { ...rule, ...widths }]]),
  };
  const one = item('А', { text: markup('Текст.'), images: [image(name, wishes)] });
  const issue = makeIssue({ sections: [section('news', 'События', [one])] });
  const styled = applyTemplate(
    own,
    issue,
    { content: contentMap(), assets, sizes: hseSizes },
    createSink(),
  );
  const [figure] = ofType(
    styled.runs.flatMap((run) => run.children.flatMap(all)),
    'figure',
  );
  return figure!.placement;
}

/** Regression: portraits stood alone, with as much white beside them as half the column. */
test('a portrait is as narrow as text beside it asks, up to an eighth narrower than its rule says', async () => {
  const { sides, width } = await placed('face.jpg', 13);
  expect(sides).toEqual(['left', 'right']);
  expect(width.wanted).toBeGreaterThanOrEqual(0.88 * mm(34));
  expect(COLUMN - width.max).toBeGreaterThan(mm(45));
  expect((await placed('tower.jpg', 13)).sides).toEqual(['left', 'right']);
});

/** Regression: at its greatest height a tower was narrower than any picture may be, so that no page could set it lower. */
test('a tower may be a third lower than its rule allows at most', async () => {
  const { width } = await placed('tower.jpg', 13);
  expect(width.wanted).toBeCloseTo(mm(95) / 4, 1);
  expect(width.min).toBeCloseTo(0.7 * width.wanted, 1);
});

/** Regression: it could pass one paragraph, so that a tenth of two columns stayed white before it while the text went on overleaf. */
test('a portrait beside text may move twice as far as its rule says', async () => {
  expect((await placed('face.jpg', 13, {}, { move: 1 })).mayMove).toBe(2);
  expect((await placed('face.jpg', 16, { side: 'full' }, { move: 1 })).mayMove).toBe(1);
  expect((await placed('works.jpg', 13, { side: 'full' }, { move: 1 })).mayMove).toBe(1);
});

test('a portrait that leaves text no room at that is as wide as the column', async () => {
  const { sides, width } = await placed('face.jpg', 16);
  expect(sides).toEqual(['full']);
  expect(width.wanted).toBeCloseTo(COLUMN, 1);
});

test('one of few pixels is no wider for that than it would be beside text', async () => {
  const { sides, width } = await placed('small-face.jpg', 16);
  expect(sides).toEqual(['full']);
  expect(width.wanted).toBeLessThan(mm(50));
});

test('a landscape is as wide as the column, and keeps that beside no text', async () => {
  const { width } = await placed('works.jpg', 13);
  expect(width.wanted).toBeCloseTo(COLUMN, 1);
  const asked = await placed('works.jpg', 13, { side: 'left' });
  expect(asked.width.wanted).toBeCloseTo(COLUMN, 1);
});

/** Regression: it was priced as beside text, where nearly any width will do, and stood 53 mm wide with 27 mm of white beside it. */
test('one whose side cannot be had for want of room is as wide as the column, and says so', async () => {
  const { sides, sideAsked, width } = await placed('works.jpg', 13, { side: 'right' }, {});
  expect(sides).toEqual(['full']);
  expect(sideAsked).toBe('right');
  expect(width.wanted).toBeCloseTo(COLUMN, 1);
  expect((await placed('face.jpg', 13, { side: 'right' })).sides[0]).toBe('right');
});

test('a width that the editor asked for is kept', async () => {
  const { width } = await placed('face.jpg', 13, { width: { value: 50, unit: 'mm' } });
  expect(width.wanted).toBeCloseTo(mm(50), 1);
});

/** Regression: `line-height: 140%` was taken of the measure, 1.4 for points: no text stood beside any picture, or nearly none had room. */
test('the leading of body text may be a share of its size', async () => {
  const inPoints = await placed('face.jpg', 1.3 * 10.5);
  expect(await placed('face.jpg', '130%')).toEqual(inPoints);
  expect(await placed('face.jpg', '1.3em')).toEqual(inPoints);
});

/** Regression: an emblem was as wide as its column, and 52 mm high under a photograph of the same width. */
test('a mark without room for text beside it is narrower than its column', async () => {
  const { sides, width } = await placed('emblem.png', 12.5);
  expect(sides).toEqual(['full']);
  expect(width.wanted).toBeCloseTo(0.6 * COLUMN);
});

test('a mark that was asked to take the measure takes it', async () => {
  const { width } = await placed('emblem.png', 12.5, { side: 'full' });
  expect(width.wanted).toBeCloseTo(COLUMN);
});
