/** Whole issues held against PDF/A-2a and PDF/UA-1: the sample and the fixtures. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compile, createNodeWorld, renderPdf } from '../../src/index.ts';
import { validate, whyNot } from './verapdf.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ISSUES = ['issues/2025-03', ...['forty', 'two-columns', 'english'].map(fixture)];

const reason = whyNot();
const suffix = reason === undefined ? '' : ` (skipped: ${reason})`;
const folder = mkdtempSync(join(tmpdir(), 'digest-'));

afterAll(() => rmSync(folder, { recursive: true }));

function fixture(name: string): string {
  return `tests/fixtures/issues/${name}`;
}

describe.skipIf(reason !== undefined)(`PDF/A-2a and PDF/UA-1${suffix}`, () => {
  it.each(ISSUES)(
    '%s',
    async (path) => {
      const { result } = await compile(createNodeWorld(), join(ROOT, path));
      const file = join(folder, `${path.replaceAll('/', '-')}.pdf`);
      writeFileSync(file, await renderPdf(result!.document, result!.resources));
      expect(validate([file])).toEqual([]);
    },
    180_000,
  );
});
