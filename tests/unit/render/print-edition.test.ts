import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Resources } from '../../../src/model/document.ts';
import { mm } from '../../../src/model/length.ts';
import { BLEED, type PressColours } from '../../../src/model/print.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { renderPng } from '../../../src/render/png/render-png.ts';
import { pressProfileBytes } from '../../fixtures/press-profile.ts';
import { find, type PdfObjects, readPdf, referred } from './read-pdf.ts';
import { sampleDocument, sampleResources } from './sample-document.ts';

const MARGIN = mm(10);
const FIELD = '#0f2d69';

/** The sample with a field over its first page that reaches the bleed. */
const document = {
  ...sampleDocument,
  pages: sampleDocument.pages.map((page, index) => {
    if (index > 0) return page;
    const owner = { artifact: 'background' } as const;
    const place = {
      x: -BLEED,
      y: -BLEED,
      width: page.width + 2 * BLEED,
      height: page.height + 2 * BLEED,
    };
    const ground = { type: 'rect', owner, ...place, fill: FIELD, radius: 0 } as const;
    return { ...page, frames: [ground, ...page.frames] };
  }),
};
const [first = document.pages[0]!] = document.pages;

let resources: Resources;

beforeAll(async () => {
  const red = { width: 20, height: 20, channels: 3, background: '#dd0000' } as const;
  const image = await sharp({ create: red }).png().toBuffer();
  resources = sampleResources({ bytes: image, format: 'png', pixelWidth: 20, pixelHeight: 20 });
});

function contentOf(pdf: PdfObjects, index: number): string {
  const [, page = ''] = find(pdf, '/Type /Page\n')[index] ?? [];
  return pdf.streams.get(referred(page, 'Contents') ?? 0) ?? '';
}

function boxes(pdf: PdfObjects, name: string): readonly (readonly number[])[] {
  return find(pdf, '/Type /Page\n').map(([, page]) => {
    const numbers = new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(page)?.[1] ?? '';
    return numbers.split(' ').map((value) => Math.round(Number(value) * 100) / 100);
  });
}

const rounded = (values: readonly number[]) => values.map((n) => Math.round(n * 100) / 100);

/** Red, green and blue of a picture's point. */
async function pixel(png: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const area = { left: Math.round(x), top: Math.round(y), width: 1, height: 1 };
  return [...(await sharp(png).extract(area).removeAlpha().raw().toBuffer())];
}

describe('print edition', () => {
  let bytes: Uint8Array;
  let pdf: PdfObjects;

  beforeAll(async () => {
    bytes = await renderPdf(document, resources, { edition: 'print' });
    pdf = readPdf(bytes);
  });

  it('has a sheet larger than the page, with trim and bleed on it', async () => {
    const { width, height } = first;
    const trim = [MARGIN, MARGIN, MARGIN + width, MARGIN + height];
    expect(boxes(pdf, 'TrimBox')[0]).toEqual(rounded(trim));
    const room = MARGIN - BLEED;
    const bleed = [room, room, MARGIN + width + BLEED, MARGIN + height + BLEED];
    expect(boxes(pdf, 'BleedBox')[0]).toEqual(rounded(bleed));
    expect(pdf.raw).not.toContain('/ArtBox');
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const page = await (await loading.promise).getPage(1);
    expect(rounded(page.view)).toEqual(rounded([0, 0, width + 2 * MARGIN, height + 2 * MARGIN]));
    await loading.destroy();
  });

  it('moves links, destinations and figures with the page', async () => {
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const made = await loading.promise;
    const screen = getDocument({
      data: new Uint8Array(await renderPdf(document, resources)),
      verbosity: 0,
    });
    const plain = await screen.promise;
    const rect = async (source: typeof made) =>
      (await (await source.getPage(1)).getAnnotations())[0]?.rect as readonly number[];
    const moved = (await rect(plain)).map((n) => n + MARGIN);
    expect(rounded(await rect(made))).toEqual(rounded(moved));
    const [, , left, top] = (await made.getDestination('item-1')) ?? [];
    const [, , oldLeft, oldTop] = (await plain.getDestination('item-1')) ?? [];
    expect(rounded([left, top])).toEqual(rounded([oldLeft + MARGIN, oldTop + MARGIN]));
    await Promise.all([loading.destroy(), screen.destroy()]);
  });

  it('has marks and slug in an artifact of the page', () => {
    const content = contentOf(pdf, 0);
    const marks = /\/Artifact <<\/Type \/Page>> BDC\n([\s\S]*?)\nEMC/.exec(content)?.[1] ?? '';
    expect(marks.match(/ l/g)?.length).toBeGreaterThan(12);
    expect(marks).toContain(' Tj');
    expect(content.match(/BDC/g)?.length).toBe(content.match(/EMC/g)?.length);
    expect(content.match(/(?:^|\s)q(?=\s)/g)?.length).toBe(
      content.match(/(?:^|\s)Q(?=\s|$)/g)?.length,
    );
  });

  it('says where a background is on the sheet', () => {
    const [, box = ''] = /\/Type \/Background \/BBox \[([^\]]*)\]/.exec(contentOf(pdf, 0)) ?? [];
    const room = MARGIN - BLEED;
    const bleed = [room, room, MARGIN + first.width + BLEED, MARGIN + first.height + BLEED];
    expect(rounded(box.split(' ').map(Number))).toEqual(rounded(bleed));
  });

  it('has marks of a fold in a booklet only', async () => {
    const booklet = readPdf(await renderPdf(document, resources, { edition: 'booklet' }));
    const dashed = (one: PdfObjects) =>
      contentOf(one, 0).match(/\[[\d. ]+\] [\d.]+ d\s/g)?.length ?? 0;
    expect(dashed(pdf)).toBe(0);
    expect(dashed(booklet)).toBeGreaterThan(0);
  });

  it('sets the slug of a long title smaller, so that it stays between the marks', async () => {
    const slugSize = (one: PdfObjects) =>
      Number(/ ([\d.]+) Tf 1 0 0 -1 [\d.]+ [\d.]+ Tm \(.*?\) Tj ET/s.exec(contentOf(one, 0))?.[1]);
    const metadata = { ...document.metadata, title: 'Территориальные кластеры '.repeat(12) };
    const long = readPdf(
      await renderPdf({ ...document, metadata }, resources, { edition: 'print' }),
    );
    expect(slugSize(long)).toBeGreaterThan(1);
    expect(slugSize(long)).toBeLessThan(slugSize(pdf) - 1);
  });

  it('says in the slug which issue and page it is', async () => {
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const page = await (await loading.promise).getPage(2);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain(`${document.metadata.title} · 2/${document.pages.length}`);
    await loading.destroy();
  });

  it('shows the field as far as the bleed and no further', async () => {
    const png = await renderPng(bytes, { page: 1, scale: 1 });
    const y = MARGIN + 200;
    expect(await pixel(png, MARGIN - BLEED + 2, y)).toEqual([0x0f, 0x2d, 0x69]);
    expect(await pixel(png, MARGIN - BLEED - 2, y)).toEqual([255, 255, 255]);
    const right = MARGIN + first.width + BLEED;
    expect(await pixel(png, right - 2, y)).toEqual([0x0f, 0x2d, 0x69]);
    expect(await pixel(png, right + 2, y)).toEqual([255, 255, 255]);
  });

  it('is the same twice', async () => {
    const again = await renderPdf(document, resources, { edition: 'print' });
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });
});

describe('booklet', () => {
  it('has sheets of two pages a side, for printing on both', async () => {
    const bytes = await renderPdf(document, resources, { edition: 'booklet' });
    const pdf = readPdf(bytes);
    const { width, height } = first;
    const count = Math.ceil(document.pages.length / 4) * 2;
    const trim = rounded([MARGIN, MARGIN, MARGIN + 2 * width, MARGIN + height]);
    expect(boxes(pdf, 'TrimBox')).toEqual(new Array(count).fill(trim));
    expect(pdf.raw).toContain('/Duplex /DuplexFlipShortEdge');
    expect(pdf.raw).not.toMatch(/StructTreeRoot|StructParents|\/Annots \[\d|pdfuaid/);
    expect(pdf.raw).not.toContain('MCID');
    const png = await renderPng(bytes, { page: 1, scale: 1 });
    const fold = MARGIN + width;
    const y = MARGIN + height - 40;
    expect(await pixel(png, fold + 3, y)).toEqual([0x0f, 0x2d, 0x69]);
    expect(await pixel(png, fold - 3, y)).toEqual([255, 255, 255]);
    // The second page, with its picture, stands on the left half of the back.
    const back = await renderPng(bytes, { page: 2, scale: 1 });
    expect(await pixel(back, MARGIN + 90, MARGIN + 140)).toEqual([0xdd, 0, 0]);
  });
});

describe('colours of a press', () => {
  const profile = { path: '/press.icc', bytes: pressProfileBytes(), name: 'Press of the tests' };
  const everything = new Proxy(new Map(), {
    get: (_, key) => (key === 'get' ? () => [0.1, 0.2, 0.3, 0.4] : undefined),
  }) as PressColours['text'];

  it('stand in every operator, with the profile as output intent', async () => {
    const press: PressColours = { profile, text: everything, fields: everything };
    const pdf = readPdf(await renderPdf(document, { ...resources, press }, { edition: 'print' }));
    for (let i = 0; i < document.pages.length; i++) {
      const content = contentOf(pdf, i);
      expect(content).not.toMatch(/\s(?:rg|RG|g|G)\s/);
      expect(content).toContain('0.1 0.2 0.3 0.4 k');
      expect(content).toContain('1 1 1 1 K');
    }
    const [, intent = ''] = find(pdf, '/Type /OutputIntent')[0] ?? [];
    expect(intent).toContain('/S /GTS_PDFA1');
    expect(intent).toContain('/Info (Press of the tests)');
    expect(intent).toContain('/OutputConditionIdentifier (Custom)');
    const stream = pdf.objects.get(referred(intent, 'DestOutputProfile') ?? 0);
    expect(stream).toContain('/N 4');
    const data = pdf.streams.get(referred(intent, 'DestOutputProfile') ?? 0) ?? '';
    expect(Buffer.from(data, 'latin1').equals(profile.bytes)).toBe(true);
  });

  it('are never guessed', async () => {
    const press: PressColours = { profile, text: new Map(), fields: new Map() };
    await expect(renderPdf(document, { ...resources, press })).rejects.toThrow('not converted');
  });
});
