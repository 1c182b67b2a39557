/**
 * Every word of the sample issue is found, wherever lines break: by the search of pdf.js, and in the text of pdftotext
 * once its lines are joined at hyphens. A word is sought as people type it, and must be found as often as it is on paper.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile, createNodeWorld, type PagedDocument, renderPdf } from '../../src/index.ts';
import { runText } from '../../src/model/line.ts';
import { packageFolder } from '../../src/package-folder.ts';
import { openSearch } from './find-in-pdf.ts';

/** Shorter ones are found within others by the thousand. */
const SHORTEST = 3;
const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;

describe.each(['issues/2025-03', 'tests/fixtures/issues/two-columns'])('%s', (path) => {
  let pdf: Uint8Array;
  let painted: readonly string[];
  let words: readonly string[];

  beforeAll(async () => {
    const { result } = await compile(createNodeWorld(), join(packageFolder, path), { ppi: 72 });
    if (!result) throw new Error(`${path} has faults`);
    pdf = await renderPdf(result.document, result.resources);
    painted = paintedTexts(result.document);
    const all = painted.flatMap((text) => text.match(WORD) ?? []);
    words = [...new Set(all)].filter((word) => word.length >= SHORTEST);
    expect(words.length).toBeGreaterThan(500);
  }, 60_000);

  test('by pdf.js', async () => {
    const search = await openSearch(pdf);
    const faults: string[] = [];
    for (const word of words) {
      const [found, wanted] = [await search.find(word), count(painted, word)];
      if (found !== wanted) faults.push(`${word}: ${found} of ${wanted}`);
    }
    await search.close();
    expect(faults).toEqual([]);
  });

  test.skipIf(!hasPdftotext())('in the text of pdftotext', () => {
    const text = lowered(textByPoppler(pdf))
      .replaceAll('-\n', '')
      .replace(/\u2010\n?/g, '-');
    const faults = words
      .map((word) => ({ word, found: count([text], word), wanted: count(painted, word) }))
      .filter(({ found, wanted }) => found !== wanted);
    expect(faults).toEqual([]);
  });
});

/** What stands on every page, words whole. */
function paintedTexts({ pages }: PagedDocument): readonly string[] {
  return pages.map(({ frames }) => {
    let text = '';
    let last: unknown;
    for (const frame of frames) {
      if (frame.type !== 'text') continue;
      const owner = 'element' in frame.owner ? frame.owner.element : frame;
      if (owner !== last) text += '\n';
      last = owner;
      text += frame.runs.map((run) => run.actualText ?? runText(run)).join('');
      if (frame.endsWithSpace) text += ' ';
    }
    return lowered(text).replaceAll('\u2010', '-');
  });
}

/** NFKC makes \u2010 of \u2011. */
function lowered(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function count(texts: readonly string[], word: string): number {
  return texts.reduce((sum, text) => sum + text.split(word).length - 1, 0);
}

function hasPdftotext(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function textByPoppler(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'digest-'));
  const file = join(folder, 'issue.pdf');
  writeFileSync(file, pdf);
  const options = { encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  // Without `-raw` it takes a caption beside a line for the end of that line.
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], options);
  rmSync(folder, { recursive: true });
  return text;
}
