import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pressProfileBytes } from '../../fixtures/press-profile.ts';
import { find, readPdf } from '../render/read-pdf.ts';
import { digest, folderWith, ISSUE, removeSharedCache } from './run-digest.ts';

afterAll(removeSharedCache);

describe('print edition', () => {
  test('gets a name of its own, boxes, and the template reaches the bleed', async () => {
    const folder = folderWith(ISSUE);
    const { code, err } = await digest(folder, ['build', 'issues/2025-03', '--print']);
    expect([code, err]).toEqual([0, '']);
    const pdf = readPdf(readFileSync(join(folder, 'build/2025-03-print.pdf')));
    const pages = find(pdf, '/Type /Page\n');
    expect(pages.length).toBeGreaterThan(3);
    for (const [, page] of pages) expect(page).toMatch(/\/TrimBox[\s\S]*\/BleedBox/);
  });

  test('is a booklet of whole sheets when asked', async () => {
    const folder = folderWith(ISSUE);
    const argv = ['build', 'issues/2025-03', '--booklet', '--print'];
    expect(await digest(folder, argv)).toMatchObject({ code: 0 });
    const pdf = readPdf(readFileSync(join(folder, 'build/2025-03-booklet.pdf')));
    expect(find(pdf, '/Type /Page\n').length % 2).toBe(0);
  });

  test('has four inks, text in black alone, and no colours of screens', async () => {
    const folder = folderWith({ ...ISSUE, 'office.icc': pressProfileBytes() });
    const argv = ['build', 'issues/2025-03', '--cmyk', '--icc', 'office.icc'];
    expect(await digest(folder, argv)).toMatchObject({ code: 0 });
    const pdf = readPdf(readFileSync(join(folder, 'build/2025-03-print.pdf')));
    const contents = [...pdf.streams.values()].filter((text) => text.includes(' Tf'));
    expect(contents.length).toBeGreaterThan(3);
    for (const text of contents) expect(text).not.toMatch(/\s(?:rg|RG|g|G)\s/);
    expect(contents.some((text) => text.includes('\n0 0 0 1 k\n'))).toBe(true);
    expect(pdf.raw).not.toContain('DeviceRGB');
  });

  test('is refused when the template leaves a field short', async () => {
    const folder = folderWith({
      ...ISSUE,
      'issues/templates/short/template.yaml': TEMPLATE,
      'issues/templates/short/index.tsx': INDEX,
    });
    const argv = ['build', 'issues/2025-03', '--template', 'short'];
    expect(await digest(folder, argv)).toMatchObject({ code: 0 });
    const { code, err } = await digest(folder, [...argv, '--print']);
    expect(code).toBe(1);
    expect(err).toContain('error[field-short-of-bleed]');
    expect(err).toContain('page “plain” of the template “short”');
    expect(existsSync(join(folder, 'build/2025-03-print.pdf'))).toBe(false);
  });
});

describe('profile of the press', () => {
  test('must be named', async () => {
    const { code, err } = await digest(folderWith(ISSUE), ['build', 'issues/2025-03', '--cmyk']);
    expect(code).toBe(2);
    expect(err).toContain('--cmyk wants the ICC profile of the press');
    expect(err).toContain('--cmyk --icc PROFILE.icc');
  });

  test('is named for nothing without --cmyk', async () => {
    const argv = ['build', 'issues/2025-03', '--print', '--icc', 'office.icc'];
    const { code, err } = await digest(folderWith(ISSUE), argv);
    expect(code).toBe(2);
    expect(err).toContain('Add --cmyk');
  });

  test.each<[string, Uint8Array | undefined, string]>([
    ['missing', undefined, 'office.icc cannot be read'],
    ['no profile', new TextEncoder().encode('hello'), 'office.icc is not an ICC profile'],
    ['of RGB', pressProfileBytes({ space: 'RGB ' }), 'but not of CMYK'],
    ['of a scanner', pressProfileBytes({ deviceClass: 'scnr' }), 'but not for output'],
    ['cut short', pressProfileBytes().slice(0, 900), 'but a damaged one'],
  ])('%s is a fault of the input', async (_, bytes, words) => {
    const folder = folderWith(bytes ? { ...ISSUE, 'office.icc': bytes } : ISSUE);
    const argv = ['build', 'issues/2025-03', '--cmyk', '--icc', 'office.icc'];
    const { code, err } = await digest(folder, argv);
    expect(code).toBe(1);
    expect(err).toContain(words);
  });
});

const INDEX = `export default function Digest() {
  return (
    <page
      master="plain"
      background={
        <placed x={0} y={0} width="210mm">
          <rule width="210mm" thickness="30mm" color="deep" />
        </placed>
      }
    >
      <text style="body">Слово</text>
    </page>
  );
}
`;

const LABELS = [
  ...['contents', 'about', 'publications', 'contacts', 'resources', 'address', 'phone', 'fax'],
  ...['email', 'web', 'source', 'sources', 'note', 'issue', 'date', 'copyright', 'subscribers'],
]
  .map((key) => `    ${key}: x\n`)
  .join('');

const TEMPLATE = `colours:
  deep: "#0F2D69"
fonts:
  Source Serif 4: { 400: source-serif-4/SourceSerif4-Regular.ttf, 600: source-serif-4/SourceSerif4-Semibold.ttf }
pages:
  plain:
    width: 210mm
    height: 297mm
    margins: { top: 40mm, right: 20mm, bottom: 20mm, left: 20mm }
styles:
  body: { font-family: Source Serif 4, font-size: 10pt, line-height: 14pt, color: deep }
  strong: { font-weight: 600 }
figures:
  news: { width: 62mm, min-width: 50mm, max-width: 80mm, max-height: 90mm, clearance: 5mm, sides: [left] }
tables: { padding: 3pt, rule-color: deep, rule-thickness: 1pt }
labels:
  ru:
${LABELS}    months: [1m, 2m, 3m, 4m, 5m, 6m, 7m, 8m, 9m, 10m, 11m, 12m]
    buttons: { review: x, book: x, report: x, article: x, journal: x, pdf: x, site: x }
`;
