import { describe, expect, it } from 'vitest';
import {
  reportPageSizes,
  reportShortFields,
  shortFields,
} from '../../../src/compile/report-bleed.ts';
import { createSink } from '../../../src/diagnostics/sink.ts';
import type { Page, PagedDocument } from '../../../src/model/document.ts';
import type { Frame } from '../../../src/model/frame.ts';
import { BLEED } from '../../../src/model/print.ts';

const WIDTH = 600;
const HEIGHT = 800;

function page(frames: readonly Frame[], changes: Partial<Page> = {}): Page {
  const typeArea = { x: 60, y: 60, width: 480, height: 680 };
  return { folio: 1, width: WIDTH, height: HEIGHT, typeArea, master: 'cover', frames, ...changes };
}

function rect(x: number, y: number, width: number, height: number): Frame {
  const owner = { artifact: 'background' } as const;
  return { type: 'rect', owner, x, y, width, height, fill: '#0f2d69', radius: 0 };
}

function drawing(path: string, changes: object = { fill: '#0f2d69' }, scale = 1): Frame {
  const owner = { artifact: 'background' } as const;
  const shapes = [{ path, ...changes }];
  return { type: 'drawing', owner, x: 0, y: 0, width: 10, height: 10, shapes, scale };
}

const edges = (...frames: readonly Frame[]) => shortFields([page(frames)]).map(({ edge }) => edge);

describe('a field at the edge of the page', () => {
  it('reaches the bleed on every side', () => {
    expect(edges(rect(-BLEED, -BLEED, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED))).toEqual([]);
    expect(edges(rect(-20, -20, WIDTH + 40, HEIGHT + 40))).toEqual([]);
  });

  it('stays inside the page', () => {
    expect(edges(rect(60, 60, 200, 1))).toEqual([]);
    expect(edges(rect(0.6, 0.6, WIDTH - 1.2, HEIGHT - 1.2))).toEqual([]);
  });

  it('stops at the cut', () => {
    expect(edges(rect(0, 0, WIDTH, HEIGHT))).toEqual(['left', 'top', 'right', 'bottom']);
    expect(edges(rect(0.4, -BLEED, 100, HEIGHT + 2 * BLEED))).toEqual(['left']);
  });

  it('stops within the bleed', () => {
    expect(edges(rect(-4, -BLEED, WIDTH + 4 + BLEED, 100))).toEqual(['left']);
  });

  it('is a picture as well', () => {
    const crop = { x: 0, y: 0, width: 1, height: 1 };
    const place = { x: 100, y: -2, width: 100, height: 100 };
    const owner = { element: 1 };
    expect(edges({ type: 'image', owner, asset: '/a.jpg', crop, ...place })).toEqual(['top']);
  });

  it('is no matter off the page', () => {
    expect(edges(rect(-40, 100, 38, 20))).toEqual([]);
  });
});

describe('a drawing', () => {
  it('is looked at by the straight sides of its fills', () => {
    expect(edges(drawing('M 0 -9 L 100 -9 L 100 100 L 0 100 Z'))).toEqual(['left']);
    expect(edges(drawing('M 0 -9 L 100 -9 L 100 100 L 0 100'))).toEqual(['left']);
    expect(edges(drawing('M 0 -4.5 50 -4.5 50 50 0 50 Z', { fill: '#000000' }, 2))).toEqual([
      'left',
    ]);
  });

  it('may have round shapes, lines and slanted sides at the edge', () => {
    expect(edges(drawing('M 5 50 C 5 55 -5 55 -5 50 C -5 45 5 45 5 50 Z'))).toEqual([]);
    expect(edges(drawing('M 0 10 L 0 300', { stroke: '#000000' }))).toEqual([]);
    expect(edges(drawing('M 20 10 L -3 60 L 20 90 Z'))).toEqual([]);
    expect(edges(drawing('M 0 -9 L 9 9 L 0 99', { fill: '#000000', fillOpacity: 0 }))).toEqual([]);
  });
});

describe('the report', () => {
  const document = (pages: readonly Page[]) => ({ pages }) as unknown as PagedDocument;

  it('names template, page master, edge and reach, once for each master and edge', () => {
    const sink = createSink();
    const short = rect(-2.835, -BLEED, 100, 100);
    reportShortFields(document([page([short]), page([short], { folio: 2 })]), 'mine', sink);
    expect(sink.diagnostics).toMatchObject([{ code: 'field-short-of-bleed', severity: 'error' }]);
    const { message } = sink.diagnostics[0] ?? { message: { en: '', ru: '' } };
    expect(message.en).toContain('left edge of page 1 (page “cover” of the template “mine”)');
    expect(message.en).toContain('1 mm past the cut');
    expect(message.ru).toContain('на левом краю страницы 1');
  });

  /** Regression: whatever the page and its edge, a width of 216 mm was advised. */
  it('advises what reaches both bleeds of the page in question', () => {
    const sink = createSink();
    const low = { width: 907.087, height: 510.236 };
    reportShortFields(document([page([rect(0, 0, 100, 100)], low)]), 'mine', sink);
    expect(sink.diagnostics.map(({ hints: [hint] }) => hint?.en)).toEqual([
      expect.stringContaining('x="-3mm" with a width of 326mm'),
      expect.stringContaining('y="-3mm" with a height of 186mm'),
    ]);
  });

  it('wants pages of one size for a booklet', () => {
    const sink = createSink();
    reportPageSizes(document([page([]), page([])]), 'mine', sink);
    expect(sink.diagnostics).toEqual([]);
    reportPageSizes(document([page([]), page([], { master: 'wide', width: 900 })]), 'mine', sink);
    expect(sink.diagnostics).toMatchObject([{ code: 'booklet-page-sizes' }]);
    expect(sink.diagnostics[0]?.message.en).toContain('“wide”');
  });
});
