import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { sampleDocument, sampleResources } from '../unit/render/sample-document.ts';
import { validate, whyNot } from './verapdf.ts';

const reason = whyNot();
const suffix = reason === undefined ? '' : ` (skipped: ${reason})`;

it.skipIf(reason !== undefined)(
  `conforms to PDF/A-2a and PDF/UA-1${suffix}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'digest-'));
    const file = join(folder, 'sample.pdf');
    const red = { width: 20, height: 20, channels: 3, background: '#dd0000' } as const;
    const image = await sharp({ create: red }).jpeg().toBuffer();
    const resources = sampleResources({
      bytes: image,
      format: 'jpeg',
      pixelWidth: 20,
      pixelHeight: 20,
    });
    writeFileSync(file, await renderPdf(sampleDocument, resources));
    const failures = validate([file]);
    rmSync(folder, { recursive: true });
    expect(failures).toEqual([]);
  },
  60_000,
);
