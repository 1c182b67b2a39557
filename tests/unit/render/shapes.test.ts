import { describe, expect, it } from 'vitest';
import type { PdfDocument } from '../../../src/render/pdf/backend.ts';
import {
  createOpacityTable,
  drawingOperators,
  rectOperators,
} from '../../../src/render/pdf/shapes.ts';
import { hexText, numbers, rgb } from '../../../src/render/pdf/syntax.ts';

describe('syntax', () => {
  it('writes numbers without exponents or negative zero', () => {
    expect(numbers(1e-7, -1e-7, 1.23456, 100)).toBe('0 0 1.235 100');
  });

  it('reads colours of three and six digits and nothing else', () => {
    expect(rgb('#f00')).toBe('1 0 0');
    expect(rgb('#0F2D69')).toBe('0.059 0.176 0.412');
    expect(rgb('none')).toBeUndefined();
  });

  it('writes text in UTF-16', () => {
    expect(hexText('№😀')).toBe('<FEFF2116D83DDE00>');
  });
});

describe('rectangles', () => {
  const rect = {
    type: 'rect',
    owner: { artifact: 'layout' },
    x: 10,
    y: 20,
    width: 30,
    height: 10,
    fill: '#000000',
  } as const;

  it('are plain without a radius', () => {
    expect(rectOperators({ ...rect, radius: 0 })).toBe('q 0 0 0 rg 10 20 30 10 re f Q');
  });

  it('are rounded no further than half their height', () => {
    const round = rectOperators({ ...rect, radius: 99 });
    expect(round.match(/ c/g)).toHaveLength(4);
    expect(round).toContain('15 20 m');
  });

  it('are rounded alike at every corner', () => {
    const [path = ''] =
      /\d.* h/.exec(rectOperators({ ...rect, radius: 4 }).replace(/.* rg /, '')) ?? [];
    const places = [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const sorted = (all: number[][]) =>
      [...new Set(all.map(([x = 0, y = 0]) => `${x.toFixed(2)} ${y.toFixed(2)}`))].sort();
    expect(sorted(places)).toHaveLength(16);
    expect(sorted(places.map(([x = 0, y = 0]) => [50 - x, y]))).toEqual(sorted(places));
    expect(sorted(places.map(([x = 0, y = 0]) => [x, 50 - y]))).toEqual(sorted(places));
  });
});

describe('drawings', () => {
  const pdf = {
    page: { ext_gstates: {} },
    ref: (data: Record<string, unknown>) => ({ data, end: () => undefined }),
  } as unknown as PdfDocument;

  it('are moved, scaled and painted shape by shape', () => {
    const shapes = [
      { path: 'M 0 0 10 0 L 10 10 Z', fill: '#ff0000', fillRule: 'evenodd' },
      { path: 'M 0 0 C 1 1 2 2 3 3', stroke: '#0000ff', strokeWidth: 2, lineCap: 'round' },
      { path: 'M 0 0 L 1 1' },
    ] as const;
    const scale = { x: 2, y: 2 };
    const drawn = drawingOperators(pdf, createOpacityTable(), { x: 5, y: 6, shapes }, scale);
    expect(drawn.split('\n').filter((line) => line !== '')).toEqual([
      'q 2 0 0 2 5 6 cm',
      'q 1 0 0 rg 0 0 m 10 0 l 10 10 l h f* Q',
      'q 0 0 1 RG 2 w 1 J 0 j 4 M 0 0 m 1 1 2 2 3 3 c S Q',
      'Q',
    ]);
  });

  it('share one state for one opacity', () => {
    const opacities = createOpacityTable();
    const names = [0.5, 0.5, 0.25].map((opacity) => opacities.use(pdf, opacity, 1));
    expect(new Set(names).size).toBe(2);
  });
});
