/** The pipeline from a world to pages: what comes out, and that nothing depends on where or when. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile, createMemoryWorld, renderPdf, renderTrace, STEPS } from '../../../src/index.ts';
import { packageFolder } from '../../../src/package-folder.ts';
import { ISSUE } from '../cli/run-digest.ts';

/** The package's templates and fonts, and an issue under `/news`. */
function worldWith(issue: Readonly<Record<string, string>>) {
  const files: Record<string, string | Uint8Array> = {};
  for (const folder of ['templates', 'fonts']) {
    const root = join(packageFolder, folder);
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) files[path] = readFileSync(path);
    }
  }
  for (const [path, text] of Object.entries(issue)) files[`/news/${path}`] = text;
  return createMemoryWorld(files);
}

const MARCH = '/news/issues/2025-03';

describe('compile', () => {
  test('makes pages and what is needed to paint them', async () => {
    const { result, diagnostics, issue } = await compile(worldWith(ISSUE), MARCH);
    expect(diagnostics).toEqual([]);
    expect(issue?.number).toBe('3');
    const bytes = await renderPdf(result!.document, result!.resources);
    expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
  });

  test('gives the same pages and bytes again', async () => {
    const make = async () => {
      const { result } = await compile(worldWith(ISSUE), MARCH);
      const bytes = await renderPdf(result!.document, result!.resources);
      return [renderTrace(result!.document), Buffer.from(bytes).toString('base64')];
    };
    expect(await make()).toEqual(await make());
  });

  test('takes the steps in their order and times them by the clock given', async () => {
    const begun: string[] = [];
    let time = 0;
    const { timings } = await compile(worldWith(ISSUE), MARCH, {
      onStep: (step) => begun.push(step),
      now: () => {
        time += 5;
        return time;
      },
    });
    expect(begun).toEqual(STEPS);
    expect(timings).toEqual(STEPS.map((step) => ({ step, milliseconds: 5 })));
  });

  test('keeps the texts that diagnostics point into', async () => {
    const broken = { ...ISSUE, 'issues/2025-03/issue.yaml': 'nubmer: 3' };
    const { result, diagnostics, sources } = await compile(worldWith(broken), MARCH);
    expect(result).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain('unknown-key');
    for (const { span } of diagnostics) if (span) expect(sources.has(span.file)).toBe(true);
  });

  test('reports faults of several stages in one run', async () => {
    const item = ISSUE['issues/2025-03/items/1.md'];
    const broken = {
      ...ISSUE,
      'issues/2025-03/items/1.md': item
        .replace('source:', 'surce:')
        .replace('понедельник', '[понедельник](www)')
        .replace('летом', '夏'),
    };
    const { diagnostics } = await compile(worldWith(broken), MARCH);
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toContain('unknown-key');
    expect(codes).toContain('missing-glyph');
    expect(codes.length).toBeGreaterThan(2);
  });

  // Regression: every font of the template was read and hashed, though no word was set in it.
  test('reads a font when a word is first set in it', async () => {
    const read = async (text: string) => {
      const item = ISSUE['issues/2025-03/items/1.md'];
      const world = worldWith({ ...ISSUE, 'issues/2025-03/items/1.md': `${item}\n\n${text}\n` });
      const { result } = await compile(world, MARCH);
      const paths: string[] = [];
      const counted = {
        ...world,
        read(path: string) {
          paths.push(path);
          return world.read(path);
        },
      };
      await compile(counted, MARCH);
      const bytes = await renderPdf(result!.document, result!.resources);
      // Once for a look at what kind of file it is, once more where it is used.
      const uses = paths.filter((path) => path.endsWith('SourceCodePro-Regular.ttf')).length - 1;
      return { uses, isEmbedded: Buffer.from(bytes).includes('SourceCodePro-Regular') };
    };
    expect(await read('Слова.')).toEqual({ uses: 0, isEmbedded: false });
    expect(await read('Команда `npm`.')).toEqual({ uses: 1, isEmbedded: true });
  });

  // Regression: nothing was said of where a title's character or word stood, for titles are set without their places.
  test('points at what it cannot set in titles and names', async () => {
    const word = 'бвгд'.repeat(80);
    const series = ISSUE['issues/series.yaml'];
    const item = ISSUE['issues/2025-03/items/1.md'];
    const broken = {
      ...ISSUE,
      'issues/series.yaml': series.replace(/^unit: .*/m, 'unit: Центр 夏'),
      'issues/2025-03/items/1.md': item.replace(/title: .*/, `title: Слово ${word}`),
    };
    const { diagnostics, sources } = await compile(worldWith(broken), MARCH);
    const shown = (code: string) => {
      const { span } = diagnostics.find((one) => one.code === code)!;
      return [span?.file, sources.get(span!.file)!.slice(span!.start, span!.end)];
    };
    expect(shown('missing-glyph')).toEqual(['/news/issues/series.yaml', '夏']);
    expect(shown('broken-word')).toEqual([
      `${MARCH}/items/1.md`,
      expect.stringContaining(word.slice(0, 100)),
    ]);
  });

  test('says so when there is no such template', async () => {
    const { result, diagnostics } = await compile(worldWith(ISSUE), MARCH, { template: 'hes' });
    expect(result).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['template-not-found']);
    // Regression: the hint told what to write into YAML, where nothing was wrong.
    expect(diagnostics[0]?.hints[0]?.ru).toContain('Напишите «--template hse»');
  });
});
