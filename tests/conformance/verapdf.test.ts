import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { sampleDocument, sampleResources } from '../unit/render/sample-document.ts';
import { validate, whyNot } from './verapdf.ts';

const reason = whyNot();
const folder = mkdtempSync(join(tmpdir(), 'digest-'));
const RED = { width: 20, height: 20, channels: 3, background: '#dd0000' } as const;
let pdf: Uint8Array;

beforeAll(async () => {
  const bytes = await sharp({ create: RED }).jpeg().toBuffer();
  const image = { bytes, format: 'jpeg', pixelWidth: 20, pixelHeight: 20 } as const;
  pdf = await renderPdf(sampleDocument, sampleResources(image));
});

afterAll(() => rmSync(folder, { recursive: true }));

function check(name: string, bytes: Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return validate([file]);
}

const suffix = reason === undefined ? '' : ` (skipped: ${reason})`;

describe.skipIf(reason !== undefined)(`PDF/A-2a and PDF/UA-1${suffix}`, () => {
  it('are both kept', () => {
    expect(check('sample.pdf', pdf)).toEqual([]);
  }, 60_000);

  it('are really looked at: a link that tells nothing is found', () => {
    const text = Buffer.from(pdf).toString('latin1');
    const silent = Buffer.from(text.replaceAll('/Contents (', '/Kontents ('), 'latin1');
    const failures = check('silent.pdf', silent);
    expect(failures.map(({ flavour, clause }) => `${flavour} ${clause}`)).toContain('ua1 7.18.5');
  }, 60_000);
});
