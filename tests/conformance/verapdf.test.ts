import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressColours } from '../../src/assets/cmyk/press-colours.ts';
import type { PressColours } from '../../src/model/print.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { pressProfileBytes } from '../fixtures/press-profile.ts';
import { sampleDocument, sampleResources } from '../unit/render/sample-document.ts';
import { type Flavour, validate, whyNot } from './verapdf.ts';

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

function check(name: string, bytes: Uint8Array, flavours?: readonly Flavour[]) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return validate([file], flavours);
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

describe.skipIf(reason !== undefined)(`print edition${suffix}`, () => {
  it('keeps PDF/A-2a and PDF/UA-1 in the inks of a press', async () => {
    const { image, press } = await pressed();
    const resources = { ...sampleResources(image), press };
    const bytes = await renderPdf(sampleDocument, resources, { edition: 'print' });
    expect(check('print.pdf', bytes)).toEqual([]);
  }, 60_000);

  it('keeps PDF/A-2b as a booklet, which has no structure', async () => {
    const { image, press } = await pressed();
    const resources = { ...sampleResources(image), press };
    const bytes = await renderPdf(sampleDocument, resources, { edition: 'booklet' });
    expect(check('booklet.pdf', bytes, ['2b'])).toEqual([]);
  }, 60_000);
});

/** The picture and the sample's colours in four inks. */
async function pressed() {
  const bytes = pressProfileBytes();
  const path = join(folder, 'press.icc');
  writeFileSync(path, bytes);
  const jpeg = await sharp({ create: RED })
    .withIccProfile(path, { attach: false })
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer();
  const image = { bytes: jpeg, format: 'jpeg', pixelWidth: 20, pixelHeight: 20 } as const;
  const profile = { path, bytes, name: 'Press of the tests' };
  const colours = new Set(
    JSON.stringify([sampleDocument, [...sampleResources(image).assets]]).match(/#[\da-f]{6}/gi),
  );
  const used = new Set([...colours, '#000000']);
  const press = (await pressColours(profile, { text: used, fields: used })) as PressColours;
  return { image, press };
}
