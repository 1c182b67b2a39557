/**
 * Spoils real files and builds: never a crash, a hang, a silent failure, or a file written beside an error.
 * `npm run fuzz` takes minutes and a new seed, which it prints; DIGEST_FUZZ_SEED brings a run back. Without DIGEST_FUZZ_SECONDS
 * it is a short run of a fixed seed, part of all tests.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProgram, type Program, type Service } from '../end-to-end/built-program.ts';
import { mutation } from './mutations.ts';

const SAMPLE = fileURLToPath(new URL('../../issues/', import.meta.url));
const SECONDS = Number(process.env.DIGEST_FUZZ_SECONDS ?? 6);
const SEED = Number(
  process.env.DIGEST_FUZZ_SEED ?? (process.env.DIGEST_FUZZ_SECONDS ? Date.now() % 2 ** 31 : 1),
);
/** Milliseconds for one build. */
const LONGEST = 10_000;

/** One item with its picture, so that a build is quick; the rest of the sample stands beside it. */
const ISSUE = `number: 3
date: 2025-03
publications:
  - { title: Обзор, url: "https://issek.hse.ru", image: images/cover-1.jpg, alt: Обложка }
sections:
  - kind: news
    title: События
    items: [item.md]
`;

let program: Program;
let service: Service;
let folder: string;
const originals = new Map<string, Buffer>();

beforeAll(async () => {
  program = await bundleProgram();
  service = program.serve();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'digest-fuzz-')));
  cpSync(SAMPLE, join(folder, 'issues'), {
    recursive: true,
    filter: (path) => !/\.digest|drawings/.test(path),
  });
  const issue = join(folder, 'issues/2025-03');
  const item = readFileSync(join(issue, 'items/events/01-moscow-game-residency.md'), 'utf8');
  writeFileSync(join(issue, 'item.md'), item.replaceAll('../../images/', 'images/'));
  writeFileSync(join(issue, 'issue.yaml'), ISSUE);
  for (const name of [
    'issue.yaml',
    'item.md',
    'images/news-01.jpg',
    'images/cover-1.jpg',
    '../series.yaml',
    '../about.md',
  ]) {
    originals.set(name, readFileSync(join(issue, name)));
  }
});

afterAll(() => {
  service.stop();
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

test(`spoilt files, seed ${SEED}`, { timeout: SECONDS * 1000 + 60_000 }, async () => {
  process.stderr.write(`fuzz: DIGEST_FUZZ_SEED=${SEED}\n`);
  const names = fc.constantFrom(...originals.keys());
  await fc.assert(
    fc.asyncProperty(names, mutation, async (name, spoil) => {
      const path = join(folder, 'issues/2025-03', name);
      const output = join(folder, 'out.pdf');
      writeFileSync(path, spoil(originals.get(name)!));
      rmSync(output, { force: true });
      const run = await service.run(['build', 'issues/2025-03', '--out', 'out.pdf', '--json'], {
        cwd: folder,
        env: { DIGEST_CACHE: join(folder, 'cache') },
        limit: LONGEST,
      });
      writeFileSync(path, originals.get(name)!);
      expect(run.err).toBe('');
      expect([0, 1]).toContain(run.code);
      expect(existsSync(output)).toBe(run.code === 0);
      if (run.code === 1) expect(run.out).toContain('"severity": "error"');
    }),
    {
      seed: SEED,
      numRuns: 100_000,
      interruptAfterTimeLimit: SECONDS * 1000,
      markInterruptAsFailure: false,
      endOnFailure: true,
    },
  );
});
