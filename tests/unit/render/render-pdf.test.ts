import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PagedDocument, Resources } from '../../../src/model/document.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { renderPng } from '../../../src/render/png/render-png.ts';
import { find, type PdfObjects, readPdf, referred } from './read-pdf.ts';
import { line, run, sampleDocument, sampleResources } from './sample-document.ts';

let bytes: Uint8Array;
let pdf: PdfObjects;
let resources: Resources;

beforeAll(async () => {
  const red = { width: 20, height: 20, channels: 3, background: '#dd0000' } as const;
  const image = await sharp({ create: red }).png().toBuffer();
  resources = sampleResources({ bytes: image, format: 'png', pixelWidth: 20, pixelHeight: 20 });
  bytes = await renderPdf(sampleDocument, resources);
  pdf = readPdf(bytes);
});

function identifier(raw: string): string | undefined {
  return /\/ID \[.*\]/.exec(raw)?.[0];
}

describe('bytes', () => {
  it('are the same twice', async () => {
    expect(Buffer.from(await renderPdf(sampleDocument, resources)).equals(bytes)).toBe(true);
  });

  it('have an identifier made of the content', async () => {
    const [first] = sampleDocument.pages;
    const one: PagedDocument = { ...sampleDocument, pages: first ? [first] : [] };
    const other = readPdf(await renderPdf({ ...one, outline: [] }, resources));
    expect(identifier(other.raw)).not.toBe(identifier(pdf.raw));
  });

  it('have another identifier where only what is read aloud differs', async () => {
    const structure = sampleDocument.structure.map((element) =>
      element.alt === undefined ? element : { ...element, alt: `${element.alt}, март` },
    );
    const other = readPdf(await renderPdf({ ...sampleDocument, structure }, resources));
    expect(identifier(other.raw)).not.toBe(identifier(pdf.raw));
  });

  it('have no clock in them', () => {
    const dates = [...pdf.raw.matchAll(/D:\d[^)]*/g)].map(([date]) => date);
    expect(new Set(dates)).toEqual(new Set(['D:20250301000000Z']));
  });
});

describe('structure', () => {
  it('has every MCID of a page in the parent tree, and once in an element', () => {
    const tree = find(pdf, '/Type /StructTreeRoot')[0]?.[1] ?? '';
    const nums = (/\/Nums \[([\s\S]*)\]/.exec(tree)?.[1] ?? '').replaceAll(' 0 R', 'R');
    find(pdf, '/Type /Page\n').forEach(([, page], index) => {
      const content = pdf.streams.get(referred(page, 'Contents') ?? 0) ?? '';
      const marked = [...content.matchAll(/\/MCID (\d+)/g)].map((match) => Number(match[1]));
      expect(marked).toEqual(marked.map((_, i) => i));
      const owners = new RegExp(`(?:^| )${index} \\[([^\\]]*)\\]`).exec(nums)?.[1] ?? '';
      expect(owners.match(/\d+R/g)).toHaveLength(marked.length);
      expect(content.match(/BDC/g)?.length).toBe(content.match(/EMC/g)?.length);
      expect(content.match(/\bBT\b/g)?.length).toBe(content.match(/\bET\b/g)?.length);
    });
  });

  it('keeps text and all annotations of a link in one element', () => {
    const links = find(pdf, '/S /Link');
    const kids = links.map(([, body]) => (body.match(/OBJR/g) ?? []).length);
    expect(kids.sort()).toEqual([1, 1, 1, 1, 2]);
    for (const [id, annotation] of find(pdf, '/Subtype /Link')) {
      expect(annotation).toMatch(/\/Contents \(/);
      expect(annotation).toMatch(/\/StructParent \d+/);
      expect(links.filter(([, body]) => body.includes(`/Obj ${id} 0 R`))).toHaveLength(1);
    }
  });

  it('puts the text of a link between the words round it', () => {
    const [link] = find(pdf, '/S /Link').filter(([, body]) => body.split('OBJR').length === 3);
    const paragraph = pdf.objects.get(referred(link?.[1] ?? '', 'P') ?? 0);
    // Text, the hyphen of a break, text, the link.
    expect(paragraph).toMatch(/\/K \[\d+ \d+ 0 R \d+ \d+ 0 R\]/);
  });

  it('says of the hyphen of a break that it is a soft one', () => {
    const hyphens = find(pdf, '/S /Span');
    expect(hyphens).toHaveLength(1);
    const [, body = ''] = hyphens[0] ?? [];
    expect(body).toMatch(/\/ActualText \(\xFE\xFF\0\xAD\)/);
    const content = [...pdf.streams.values()].join('\n');
    expect(content).not.toContain('/ActualText <FEFF00AD>');
  });

  it('says which language a paragraph is in, where it is not that of the document', () => {
    const tongues = find(pdf, '/S /P').flatMap(([, body]) => body.match(/\/Lang \(.*?\)/g) ?? []);
    expect(tongues).toHaveLength(1);
    expect(tongues[0]?.replace(/[^a-z]/g, '')).toBe('angen');
  });

  it('gives a figure its replacement text and box', () => {
    const figure = find(pdf, '/S /Figure')[0]?.[1] ?? '';
    expect(figure).toContain('/Alt (');
    expect(figure).toContain('/BBox [62 671.89 122 731.89]');
  });
});

describe('metadata', () => {
  it('is escaped in XMP and names both standards', () => {
    const [id] = find(pdf, '/Subtype /XML')[0] ?? [0];
    const xml = Buffer.from(pdf.streams.get(id) ?? '', 'latin1').toString('utf8');
    expect(xml).toContain('Кластеры &lt;№ 3&gt; &amp; «март»');
    expect(xml).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xml).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xml).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xml.match(/&(?!amp;|lt;|gt;|quot;)/)).toBeNull();
  });

  it('reads back as it was', async () => {
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const document = await loading.promise;
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: sampleDocument.metadata.title, Language: 'ru' });
    expect(metadata?.get('dc:title')).toBe(sampleDocument.metadata.title);
    const outline = await document.getOutline();
    expect(outline[0]?.items[0]?.title).toBe('Открыт приём');
    expect(await document.getDestination('item-1')).toMatchObject([{}, {}, 62, 841.89 - 90, null]);
    await loading.destroy();
  });
});

describe('text', () => {
  const whole =
    'В Москве открыт приём заявок на резидентство в кластере видео-игр № 5 и анимации. Источник: ТАСС и другие';

  it('is whole for pdf.js', async () => {
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const page = await (await loading.promise).getPage(2);
    const { items } = await page.getTextContent();
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    const text = lines.join('').replaceAll('-\n', '');
    expect(text.replace(/\s/g, '')).toContain(whole.replace(/\s/g, ''));
    expect(text).toContain('дентство в кластере видео-игр № 5 и');
    await loading.destroy();
  });

  it.skipIf(!hasPdftotext())('is whole for pdftotext', () => {
    const folder = mkdtempSync(join(tmpdir(), 'digest-'));
    const file = join(folder, 'sample.pdf');
    writeFileSync(file, bytes);
    const raw = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    const joined = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(raw).toContain('рези-\nдентство');
    expect(raw.replaceAll('-\n', '').replace(/\s+/g, ' ')).toContain(whole);
    // As people use it, it joins lines that end in a hyphen by itself.
    expect(joined).toContain('на резидентство');
  });

  it('keeps a glyph that stands for two texts apart', async () => {
    const [page] = sampleDocument.pages;
    if (!page) throw new Error('The sample has pages');
    const hyphen = run('-');
    const frames = [
      line({ element: 7 }, 62, 100, [run('a-b'), { ...hyphen, actualText: '' }]),
      line({ element: 7 }, 62, 120, [run('-', { as: '\u2011' })]),
      line({ element: 7 }, 62, 140, [run('a-')]),
    ];
    const document = { ...sampleDocument, pages: [{ ...page, frames }], outline: [] };
    const made = readPdf(await renderPdf(document, resources));
    const content = [...made.streams.values()].find((stream) => stream.includes('TJ')) ?? '';
    const shown = [...content.matchAll(/\[(.*?)\] TJ/gs)].map((match) => match[1] ?? '');
    expect(shown[1]).toBe(shown[2]);
    expect(shown[0]).toContain(shown[2]?.slice(1, -1));
    // A compound broken at its own hyphen.
    expect(shown[3]?.slice(0, 3)).toBe(shown[0]?.slice(0, 3));
    expect(shown[3]).not.toContain(shown[2]?.slice(1, -1));
  });

  it('puts glyphs where the run says', async () => {
    const content = [...pdf.streams.values()].find(
      (stream) => stream.includes('рези') || stream.includes('MCID 2'),
    );
    expect(content).toContain('1 0 0 -1 62 200 Tm');
  });

  it('scales glyphs across only', async () => {
    const [page] = sampleDocument.pages;
    if (!page) throw new Error('The sample has pages');
    const plain = run('слово');
    const wide = { ...plain, scale: 1.02, width: plain.width * 1.02 };
    const frames = [line({ element: 7 }, 62, 100, [wide])];
    const made = readPdf(
      await renderPdf({ ...sampleDocument, pages: [{ ...page, frames }], outline: [] }, resources),
    );
    const content = [...made.streams.values()].find((stream) => stream.includes('TJ')) ?? '';
    expect(content).toContain('1.02 0 0 -1 62 100 Tm');
    // Kerning alone is left between the glyphs.
    expect(content).toContain('[(\0\x01)10(\0\x02)10(\0\x03\0\x04\0\x03)] TJ');
  });

  it('spaces letters by an operator of its own, and no longer than their run', async () => {
    const [page] = sampleDocument.pages;
    if (!page) throw new Error('The sample has pages');
    const plain = run('слово');
    const spaced = { ...plain, tracking: 0.0945, width: plain.width + 5 * 0.0945 };
    const frames = [
      line({ element: 7 }, 62, 100, [spaced]),
      line({ element: 7 }, 62, 120, [plain]),
    ];
    const made = readPdf(
      await renderPdf({ ...sampleDocument, pages: [{ ...page, frames }], outline: [] }, resources),
    );
    const content = [...made.streams.values()].find((stream) => stream.includes('TJ')) ?? '';
    expect([...content.matchAll(/[\d.]+ Tc/g)].map(String)).toEqual(['0.0945 Tc', '0 Tc']);
  });
});

describe('picture of a page', () => {
  /** Red, green and blue at a place in points. */
  const colourAt = async (page: number, left: number, top: number) => {
    const png = await renderPng(bytes, { page, scale: 1 });
    const pixel = sharp(png).extract({ left, top, width: 1, height: 1 }).removeAlpha();
    return [...(await pixel.raw().toBuffer())];
  };

  it('shows the figure where it was placed', async () => {
    expect(await colourAt(2, 90, 140)).toEqual([0xdd, 0, 0]);
  });

  it('shows half of a drawing as large as its frame', async () => {
    // A quarter of a circle, red at half its strength, that reaches from corner to corner.
    const [red = 0, green = 0] = await colourAt(3, 325, 93);
    expect([red > 230, green < 160]).toEqual([true, true]);
    expect(await colourAt(3, 338, 128)).toEqual([255, 255, 255]);
  });
});

describe('links', () => {
  it('lead from the frames of their text to their place or address', async () => {
    const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const document = await loading.promise;
    const linksOn = async (page: number) => await (await document.getPage(page)).getAnnotations();
    const [entry] = await linksOn(1);
    expect(entry).toMatchObject({ dest: 'item-1', rect: [62, 737.89, 362, 751.89] });
    const [source] = await linksOn(2);
    expect(source.dest).toBeUndefined();
    expect(source.url).toMatch(/^https:/);
    await loading.destroy();
  });

  it('are underlined along their words', () => {
    const streams = [...pdf.streams.values()].join('\n');
    const lines = [
      ...streams.matchAll(/0\.137 0\.294 0\.608 rg ([\d.]+) ([\d.]+) ([\d.]+) 0\.5 re f/g),
    ];
    expect(lines.map(([, , y]) => y)).toEqual(['230.25', '244.75']);
    for (const [, x, , width] of lines) {
      expect(Number(x)).toBeGreaterThanOrEqual(62);
      expect(Number(width)).toBeGreaterThan(20);
    }
  });
});

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
