import { deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';
import pdfmake from 'pdfmake';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfReport, TagReport } from '../../../src/inspect/report.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { fonts, SERIF, sampleDocument, sampleResources } from '../render/sample-document.ts';
import { codesOf, look, pdfOf, reportOn, streamOf } from './look.ts';

let own: Uint8Array;
let report: PdfReport;
let picture: Buffer;

beforeAll(async () => {
  const red = { width: 20, height: 20, channels: 3, background: '#dd0000' } as const;
  picture = await sharp({ create: red }).png().toBuffer();
  const image = { bytes: picture, format: 'png', pixelWidth: 20, pixelHeight: 20 } as const;
  own = await renderPdf(sampleDocument, sampleResources(image));
  report = reportOn(own);
});

describe('a PDF of this program', () => {
  it('claims PDF/A-2a and PDF/UA-1, and nothing speaks against it', () => {
    expect(report.claims).toEqual({ pdfA: '2a', pdfUa: '1' });
    expect(report.version).toBe('1.7');
    expect(report.language).toBe('ru');
    expect(codesOf(report)).toEqual([]);
  });

  it('has its pages, links and outline told as another reader tells them', async () => {
    const other = await getDocument({ data: new Uint8Array(own) }).promise;
    expect(report.pages.length).toBe(other.numPages);
    const views = await Promise.all(
      report.pages.map(async ({ page }) => (await other.getPage(page)).view),
    );
    report.pages.forEach(({ boxes }, i) => {
      views[i]!.forEach((side: number, at: number) => {
        expect(boxes.media?.[at]).toBeCloseTo(side, 1);
      });
    });
    const links = await Promise.all(
      report.pages.map(async ({ page }) => {
        const annotations = await (await other.getPage(page)).getAnnotations();
        return annotations.filter(({ subtype }) => subtype === 'Link').length;
      }),
    );
    expect(report.links.length).toBe(links.reduce((a, b) => a + b, 0));
    expect(report.links.filter(({ kind }) => kind === 'broken')).toEqual([]);
    const outline = await other.getOutline();
    expect(report.outline.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual(
      outline.map(({ title }) => title),
    );
    expect(report.outline.every(({ page }) => page !== undefined)).toBe(true);
  });

  it('has the same elements in its structure as another reader finds', async () => {
    const other = await getDocument({ data: new Uint8Array(own) }).promise;
    const roles = new Map<string, number>();
    const count = (node: { role?: string; children?: unknown[] }) => {
      if (node.role && node.role !== 'Root') roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
      for (const child of node.children ?? []) count(child as typeof node);
    };
    for (const { page } of report.pages) {
      count((await (await other.getPage(page)).getStructTree()) as never);
    }
    for (const [role, found] of Object.entries(report.tags.counts)) {
      // An element over two pages is in the other's tree of each.
      expect([role, roles.get(role)]).toEqual([role, expect.any(Number)]);
      expect(found).toBeLessThanOrEqual(roles.get(role) ?? 0);
    }
  });

  it('has its texts in reading order, with words put together again over a hyphen', () => {
    const texts = flat(report.tags.tree).flatMap(({ text }) => (text ? [text] : []));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.join(' ')).not.toMatch(/\ufffd|\u00ad/);
  });

  it('has its fonts embedded and its picture measured as placed', () => {
    expect(report.fonts.length).toBeGreaterThan(0);
    for (const font of report.fonts) {
      expect(font).toMatchObject({ isEmbedded: true, isSubset: true, hasUnicode: true });
    }
    const [first] = report.pictures;
    expect(first).toMatchObject({ pixelWidth: 20, pixelHeight: 20 });
    const [place] = first!.placements;
    expect(place!.ppi).toBe(Math.round(Math.min(1440 / place!.width, 1440 / place!.height)));
  });

  it('has the same metadata in both records', () => {
    expect(report.metadata.differences).toEqual([]);
    expect(report.metadata.info.Title).toBe(report.metadata.xmp['dc:title']);
  });
});

describe('a plain PDF', () => {
  it('of pdfkit is told as untagged, with a font that is not in the file', async () => {
    const found = reportOn(await pdfkitFile());
    expect(found.isTagged).toBe(false);
    expect(found.claims).toEqual({});
    expect(found.pages.map(({ width, height }) => [width, height])).toEqual([
      [595.28, 841.89],
      [841.89, 595.28],
    ]);
    expect(found.fonts.map(({ name, isEmbedded }) => [name, isEmbedded])).toEqual([
      ['Helvetica', false],
      ['SourceSerif4-Regular', true],
    ]);
    expect(found.links).toEqual([
      { kind: 'external', page: 1, url: 'https://example.org/' },
      { kind: 'broken', page: 1, destination: 'nowhere' },
    ]);
    expect(found.pictures).toMatchObject([
      {
        pixelWidth: 20,
        pixelHeight: 20,
        placements: [{ page: 2, width: 40, height: 40, ppi: 36 }],
      },
    ]);
    expect(found.metadata.info.Title).toBe('Проба');
    expect(codesOf(found)).toEqual([
      'broken-destination',
      'font-not-embedded',
      'no-output-intent',
      'pdf-no-language',
      'pdf-not-tagged',
    ]);
  });

  it('of pdfmake has pages and no structure', async () => {
    const library = pdfmake as typeof pdfmake & { setFonts(fonts: unknown): void };
    library.setFonts({ Courier: { normal: 'Courier' } });
    library.setUrlAccessPolicy(() => false);
    library.setLocalAccessPolicy((path) => path === 'Courier');
    const content = [{ text: 'Plain', pageBreak: 'after' }, { text: 'Second' }];
    const definition = { content, defaultStyle: { font: 'Courier' } };
    const found = reportOn(await library.createPdf(definition).getBuffer());
    expect(found.fonts).toMatchObject([{ name: 'Courier', isEmbedded: false }]);
    expect(found.pages).toHaveLength(2);
    expect(codesOf(found)).toContain('pdf-not-tagged');
  });
});

describe('what stands in the way of a standard', () => {
  const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /Lang (ru) >>';
  const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
  const PAGE = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 200] /Contents 4 0 R /StructParents 0
    /Annots [<< /Subtype /Link /Dest /lost >>] >>`;
  const tagged = () =>
    pdfOf(
      CATALOGUE,
      PAGES,
      PAGE,
      streamOf('', '/P <</MCID 0>> BDC 0 0 5 5 re f EMC /P <</MCID 1>> BDC EMC 1 1 2 2 re f'),
      '<< /K [6 0 R] /RoleMap << /Bild /Figure >> /ParentTree << /Nums [0 [6 0 R] 7 6 0 R] >> >>',
      '<< /S /Bild /P 5 0 R /Pg 3 0 R /K 0 /Lang (en) >>',
    );

  it('is noted with its code', () => {
    const found = reportOn(tagged());
    expect(found.tags).toMatchObject({
      counts: { Figure: 1 },
      tree: [{ role: 'Bild', standardRole: 'Figure', page: 1, language: 'en' }],
    });
    expect(codesOf(found)).toEqual([
      'annotation-outside-structure',
      'broken-destination',
      'content-outside-structure',
      'figure-without-alt',
      'marked-content-outside-structure',
      'no-output-intent',
      'page-without-tab-order',
      'parent-tree-hole',
      'parent-tree-orphan',
      'pdf-no-title',
    ]);
  });

  it('is worded in both languages', () => {
    for (const { message, hints } of reportOn(tagged()).notes) {
      expect(message.ru).toMatch(/[а-я]/i);
      expect(message.en).not.toMatch(/[а-я]/i);
      expect(hints.length).toBeGreaterThan(0);
    }
  });

  it('sees a title that differs between Info and XMP, and XMP that is no XML', () => {
    const xmp = (title: string) =>
      `<?xpacket begin=""?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
      xmlns:d="http://purl.org/dc/elements/1.1/"><d:title><rdf:Alt><rdf:li>${title}</rdf:li></rdf:Alt></d:title></rdf:Description></rdf:RDF>`;
    const file = (title: string) =>
      Buffer.concat([
        pdfOf('<< /Type /Catalog /Metadata 2 0 R >>', streamOf('', xmp(title)), '<< /Title (A) >>'),
        Buffer.from('trailer\n<< /Info 3 0 R >>'),
      ]);
    expect(reportOn(file('B')).metadata.differences).toEqual(['Title']);
    expect(reportOn(file('A')).metadata.differences).toEqual([]);
    expect(codesOf(reportOn(file('A & <B')))).toContain('xmp-broken');
  });
});

describe('broken and hostile files', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('no PDF at all')],
    ['a head alone', Buffer.from('%PDF-1.7\n')],
    [
      'a trailer that leads to itself',
      Buffer.from('%PDF-1.7\n1 0 obj\n1 0 R\nendobj\ntrailer <</Root 1 0 R>>'),
    ],
  ])('%s is no PDF that can be read', (_, bytes) => {
    expect(look(bytes)).toEqual({ fault: expect.stringMatching(/^(?:not-a-pdf|no-catalogue)$/) });
  });

  it('an encrypted one is told as such', () => {
    const bytes = Buffer.concat([
      pdfOf('<< /Type /Catalog >>'),
      Buffer.from('trailer\n<< /Encrypt << /V 2 >> >>'),
    ]);
    expect(look(bytes)).toEqual({ fault: 'encrypted' });
  });

  it('trees that lead back to themselves come to an end', () => {
    const found = reportOn(
      pdfOf(
        '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R /Outlines << /First 4 0 R >> /Names << /Dests 5 0 R >> >>',
        '<< /Kids [2 0 R 2 0 R] >>',
        '<< /K 3 0 R /ParentTree 5 0 R /RoleMap << /A /B /B /A >> >>',
        '<< /Title (x) /Next 4 0 R /First 4 0 R /Dest (a) >>',
        '<< /Kids [5 0 R] /Names [(a) (a)] >>',
      ),
    );
    expect(found.outline).toHaveLength(1);
    expect(codesOf(found)).toContain('pdf-no-pages');
  });

  it('a form that draws itself comes to an end', () => {
    const form = streamOf('/Subtype /Form /Resources << /XObject << /F 4 0 R >> >>', '/F Do /F Do');
    const page = '<< /Type /Page /Contents 4 0 R /Resources << /XObject << /F 4 0 R >> >> >>';
    expect(
      reportOn(pdfOf('<< /Pages 2 0 R >>', '<< /Kids [3 0 R] >>', page, form)).pages,
    ).toHaveLength(1);
  });

  it('ten thousand open brackets are no stack overflow', () => {
    const nested = `${'['.repeat(10_000)}${'<<'.repeat(10_000)}`;
    expect(reportOn(pdfOf('<< /Type /Catalog >>', nested)).pages).toEqual([]);
  });

  it('a stream that would unpack to a gigabyte is left packed', () => {
    const bomb = deflateSync(Buffer.alloc(100e6));
    const page = '<< /Type /Page /Contents [4 0 R] >>';
    const packed = streamOf('/Filter /FlateDecode', bomb);
    const start = process.memoryUsage().rss;
    expect(
      reportOn(pdfOf('<< /Pages 2 0 R >>', '<< /Kids [3 0 R] >>', page, packed)).pages,
    ).toHaveLength(1);
    expect(process.memoryUsage().rss - start).toBeLessThan(400e6);
  });

  it('the deadline is kept', () => {
    expect(look(own, () => true)).toEqual({ fault: 'limit' });
  });

  it('a file cut short at any place gives a report or a reason', () => {
    for (let end = 0; end < own.length; end += Math.ceil(own.length / 60)) {
      const found = look(own.subarray(0, end));
      expect('report' in found || typeof found.fault).toBeTruthy();
    }
  });

  it('titles cannot steer the terminal', () => {
    const bytes = pdfOf(
      '<< /Type /Catalog /Outlines << /First << /Title (\\033[31mred\\r\\n) >> >> >>',
    );
    expect(reportOn(bytes).outline[0]!.title).toBe('[31mred');
  });
});

function flat(tree: readonly TagReport[]): readonly TagReport[] {
  return tree.flatMap((tag) => [tag, ...flat(tag.children)]);
}

function pdfkitFile(): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', info: { Title: 'Проба' } });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
  });
  document.text('Plain', 50, 50, { link: 'https://example.org/' });
  document.goTo(50, 100, 20, 20, 'nowhere');
  document.addPage({ size: 'A4', layout: 'landscape' });
  document.registerFont('serif', Buffer.from(fonts.get(SERIF)!));
  document.font('serif').text('Кириллица', 50, 50);
  document.image(picture, 50, 100, { width: 40 });
  document.end();
  return done;
}
