/**
 * No input, however broken or hostile, crashes or hangs the program, makes it read or write where it must not, or passes in silence.
 * The cases are in safety-cases.ts and more-safety-cases.ts.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith, ISSUE } from '../unit/cli/run-digest.ts';
import { bundleProgram, type Program, type Service } from './built-program.ts';
import { MORE_SAFETY_CASES } from './more-safety-cases.ts';
import { SAFETY_CASES, type SafetyCase } from './safety-cases.ts';

/** Milliseconds in which any answer must come: ten seconds alone, and more where other tests share two slow cores. */
const LONGEST = 40_000;

let program: Program;
let service: Service;
const cache = mkdtempSync(join(tmpdir(), 'digest-test-cache-'));

beforeAll(async () => {
  program = await bundleProgram();
  service = program.serve();
});

afterAll(() => {
  service.stop();
  program.remove();
  rmSync(cache, { recursive: true, force: true });
});

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

for (const [group, cases] of Object.entries({ ...SAFETY_CASES, ...MORE_SAFETY_CASES })) {
  describe(group, () => {
    test.each(cases)('$name', async (safetyCase) => {
      const folder = await prepare(safetyCase);
      const run = await service.run(ARGUMENTS, {
        cwd: folder,
        env: { DIGEST_CACHE: cache },
        limit: safetyCase.limit ?? LONGEST,
      });
      // 'hangs', or 'died' of too much memory.
      expect([run.code, run.err]).not.toEqual([undefined, expect.anything()]);
      expect(run.err).not.toMatch(/\n\s+at .*:\d+:\d+|The program itself failed/);
      const isFine = safetyCase.isFine === true;
      const told = diagnosticsIn(run.out);
      const errors = told.filter(({ severity }) => severity === 'error');
      expect([run.code, errors]).toEqual(
        isFine ? [0, []] : [1, expect.arrayContaining([expect.anything()])],
      );
      if (safetyCase.code) {
        expect(places(told, safetyCase)).toContain(
          safetyCase.at ? `${safetyCase.code} ${safetyCase.at}` : safetyCase.code,
        );
      }
      expect(existsSync(join(folder, 'out.pdf'))).toBe(isFine);
      expect(readdirSync(folder).filter((name) => name !== 'out.pdf')).toEqual(['issues']);
    });
  });
}

async function prepare(safetyCase: SafetyCase): Promise<string> {
  const files = Object.entries((await safetyCase.files?.()) ?? {});
  const changed = files.map(([path, content]) => [`issues/2025-03/${path}`, content]);
  const folder = folderWith({ ...ISSUE, ...Object.fromEntries(changed) });
  safetyCase.prepare?.(join(folder, 'issues/2025-03'));
  return folder;
}

const ARGUMENTS = ['build', 'issues/2025-03', '--out', 'out.pdf', '--json', '--lang', 'en'];

function diagnosticsIn(out: string): readonly Told[] {
  expect(out).toMatch(/^\{/);
  const { issues } = JSON.parse(out) as { issues: { diagnostics: Told[] }[] };
  return issues.flatMap(({ diagnostics }) => diagnostics);
}

/** As exact as the case is: `code`, `code file`, `code file:line` or `code file:line:column`. */
function places(told: readonly Told[], { at = '' }: SafetyCase): readonly string[] {
  const parts = at === '' ? 0 : at.split(':').length;
  return told.map(({ code, file = '', line, column }) => {
    const place = [file.replace('issues/2025-03/', ''), line, column].slice(0, parts).join(':');
    return place === '' ? code : `${code} ${place}`;
  });
}
