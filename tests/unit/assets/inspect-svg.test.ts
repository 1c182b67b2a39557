import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/model/asset.ts';
import { inspectOne, SPAN } from './asset-world.ts';

async function shapes(
  content: string,
  root = 'width="100pt" height="100pt" viewBox="0 0 100 100"',
) {
  const { asset, found } = await inspectOne(svg(content, root));
  expect(found).toEqual([]);
  if (asset?.type !== 'vector') throw new Error(`Expected shapes, got ${asset?.type}`);
  return asset.shapes;
}

function svg(content: string, root = 'width="100pt" height="100pt" viewBox="0 0 100 100"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${content}</svg>`;
}

describe('shapes', () => {
  it.each<[string, readonly Shape[]]>([
    [
      '<path d="M10 10h20v-5l-5 5z"/>',
      [{ path: 'M 10 10 L 30 10 L 30 5 L 25 10 Z', fill: '#000000' }],
    ],
    [
      '<rect x="1" y="2" width="3" height="4" fill="#abc"/>',
      [{ path: 'M 1 2 L 4 2 L 4 6 L 1 6 Z', fill: '#aabbcc' }],
    ],
    [
      '<line x1="0" y1="0" x2="5" y2="5" stroke="red" stroke-width="2"/>',
      [{ path: 'M 0 0 L 5 5', fill: '#000000', stroke: '#ff0000', strokeWidth: 2 }],
    ],
    [
      '<polygon points="0,0 10,0 10,10" style="fill:rgb(255, 0, 0);fill-rule:evenodd;opacity:.5"/>',
      [{ path: 'M 0 0 L 10 0 L 10 10 Z', fill: '#ff0000', fillRule: 'evenodd', fillOpacity: 0.5 }],
    ],
    [
      '<g transform="translate(10 20) scale(2)" fill="none" stroke="#00f"><polyline points="0 0 1 1" stroke-linecap="round" stroke-dasharray="1 2"/></g>',
      [
        {
          path: 'M 10 20 L 12 22',
          stroke: '#0000ff',
          strokeWidth: 2,
          lineCap: 'round',
          dash: [2, 4],
        },
      ],
    ],
    [
      '<path d="M0 0Q3 3 6 0T12 0"/>',
      [{ path: 'M 0 0 C 2 2 4 2 6 0 C 8 -2 10 -2 12 0', fill: '#000000' }],
    ],
    ['<path d="m1 1 2 2zm5 5 1 0"/>', [{ path: 'M 1 1 L 3 3 Z M 6 6 L 7 6', fill: '#000000' }]],
    ['<g display="none"><path d="M0 0L1 1"/></g><rect width="0" height="5"/>', []],
    [
      '<defs><style> </style></defs><path d="M0 0L1 1"/>',
      [{ path: 'M 0 0 L 1 1', fill: '#000000' }],
    ],
    [
      '<path d="M0 0L1 1" style="fill:red ! important;fill:blue"/>',
      [{ path: 'M 0 0 L 1 1', fill: '#ff0000' }],
    ],
    // Regression: pointed corners were cut off as by default.
    [
      '<path d="M0 0L1 1L2 0" fill="none" stroke="red" stroke-miterlimit="10"/>',
      [{ path: 'M 0 0 L 1 1 L 2 0', stroke: '#ff0000', strokeWidth: 1, miterLimit: 10 }],
    ],
    // Regression: «constructor», which every object has, ended the build.
    [
      '<path d="M0 0L1 1" style="constructor:x;toString:1" valueOf="2"/>',
      [{ path: 'M 0 0 L 1 1', fill: '#000000' }],
    ],
  ])('reads %s', async (content, expected) => {
    expect(await shapes(content)).toEqual(expected);
  });

  it('draws a circle of four quarters', async () => {
    const [circle] = await shapes('<circle cx="50" cy="50" r="10"/>');
    expect(circle?.path.match(/C/g)).toHaveLength(4);
    // Regression: dashes began at nine o'clock, and the pieces of a ring stood opposite their places.
    expect(circle?.path).toMatch(/^M 60 50 C 60 55\.52\d* .* 50 60 C/);
  });

  it('reads flags of arcs that stand close', async () => {
    const [loose] = await shapes('<path d="M0 0 A 5 5 0 0 1 10 0"/>');
    const [close] = await shapes('<path d="M0 0a5 5 0 0110 0"/>');
    expect(close).toEqual(loose);
  });

  it('fits the view box into the size, in points', async () => {
    const [rect] = await shapes(
      '<rect width="10" height="10"/>',
      'width="40px" height="20px" viewBox="0 0 10 10"',
    );
    expect(rect?.path).toBe('M 7.5 0 L 22.5 0 L 22.5 15 L 7.5 15 Z');
  });

  it('takes the size from the view box', async () => {
    const { asset } = await inspectOne(svg('', 'viewBox="0 0 40 20"'));
    expect(asset).toMatchObject({ type: 'vector', width: 30, height: 15 });
  });
});

describe('what shapes cannot say', () => {
  it.each([
    '<defs><linearGradient id="a"><stop stop-color="red"/></linearGradient></defs><rect width="9" height="9" fill="url(#a)"/>',
    '<text x="1" y="9">A</text>',
    '<g opacity=".5"><rect width="5" height="5"/><rect width="9" height="9"/></g>',
    '<style>.a{fill:red}</style><rect class="a" width="5" height="5"/>',
    '<rect width="5" height="5" transform="scale(1 2)" stroke="red"/>',
    '<rect width="5" height="5" clip-path="url(#c)"/>',
    // Regression: rules among definitions, where drawing programs put them, were not seen, and all was black.
    '<defs><style>.a{fill:red}</style></defs><rect class="a" width="5" height="5"/>',
    '<defs><g><style>rect{fill:red}</style></g></defs><rect width="5" height="5"/>',
    // Regression: it stayed where its attributes put it.
    '<rect width="5" height="5" style="transform:translate(9px)"/>',
    '<circle cx="9" cy="9" r="1" style="r:5"/>',
    '<path d="M0 0L9 9L18 0" stroke="red" stroke-miterlimit=".5"/>',
  ])('becomes a picture: %s', async (content) => {
    const { asset, found } = await inspectOne(svg(content, 'width="40" height="20"'));
    expect(found).toEqual([]);
    expect(asset).toMatchObject({ type: 'raster', pixelWidth: 4096, pixelHeight: 2048 });
  });
});

describe('what is refused', () => {
  it.each([
    ['<script>alert(1)</script>', 'drawing-with-script'],
    ['<rect onclick="alert(1)" width="1" height="1"/>', 'drawing-with-script'],
    ['<foreignObject><p>text</p></foreignObject>', 'drawing-with-script'],
    ['<image xlink:href="https://example.com/a.png"/>', 'drawing-with-reference'],
    ['<image href="file:///etc/passwd"/>', 'drawing-with-reference'],
    ['<use href="other.svg#a"/>', 'drawing-with-reference'],
    ['<rect fill="url(https://example.com/#a)" width="1" height="1"/>', 'drawing-with-reference'],
    ['<style>@import "a.css";</style>', 'drawing-with-reference'],
    ['<g>', 'drawing-broken'],
  ])('%s', async (content, code) => {
    const { asset, found } = await inspectOne(svg(content));
    expect(asset).toBeUndefined();
    expect(found).toMatchObject([{ code, span: SPAN }]);
  });

  it('entities', async () => {
    const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const { found } = await inspectOne(`<?xml version="1.0"?>${bomb}${svg('<text>&b;</text>')}`);
    expect(found).toMatchObject([{ code: 'drawing-with-entities' }]);
  });

  it('a drawing without a size', async () => {
    const { found } = await inspectOne(svg('<rect width="1" height="1"/>', 'width="100%"'));
    expect(found).toMatchObject([{ code: 'drawing-without-size' }]);
  });

  it('a drawing of many megabytes', async () => {
    const { found } = await inspectOne(svg(`<!--${'x'.repeat(6 * 1024 * 1024)}-->`));
    expect(found).toMatchObject([{ code: 'drawing-too-large' }]);
  });
});

describe('hostile drawings', () => {
  it('with a very long path are read in reasonable time', async () => {
    const start = performance.now();
    await inspectOne(svg(`<path d="M0 0${'l1 1 '.repeat(400_000)}"/>`));
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('with very many elements do not exhaust the stack', async () => {
    const { asset } = await inspectOne(svg('<g/>'.repeat(300_000)));
    expect(asset).toMatchObject({ type: 'vector', shapes: [] });
  });

  /** Regression: 100,000 groups one in another took the parser half a minute, 500,000 would have taken hours. */
  it('nested very deep are refused at once', async () => {
    const start = performance.now();
    const { found } = await inspectOne(svg(`${'<g>'.repeat(500_000)}${'</g>'.repeat(500_000)}`));
    expect(found[0]?.code).toBe('drawing-broken');
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('nested as no drawing program does are read', async () => {
    const { asset } = await inspectOne(svg(`${'<g>'.repeat(90)}<g/>${'</g>'.repeat(90)}`));
    expect(asset).toBeDefined();
  });

  it('with tags that never end are refused at once', async () => {
    const start = performance.now();
    const { found } = await inspectOne(svg('<g '.repeat(1_000_000)));
    expect(found[0]?.code).toBe('drawing-broken');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
