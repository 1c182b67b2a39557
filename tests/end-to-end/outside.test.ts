/** What a process has around it, gone wrong: a working folder that was removed, a full disk under what it prints. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProgram, type Program } from './built-program.ts';

let program: Program;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'digest-outside-')));

beforeAll(async () => {
  program = await bundleProgram();
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** @param script of a shell, to which the program is "$@" */
function inShell(script: string) {
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', ...program.command], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  });
  return { code: status, err: stderr };
}

// Regression: Node's own stack trace was printed.
test.skipIf(!existsSync('/dev/full'))('a full disk under what is printed', () => {
  for (const argument of ['--help', 'build --help']) {
    const { code, err } = inShell(`"$@" ${argument} >/dev/full`);
    expect([code, err]).toEqual([
      1,
      'digest: What the program prints cannot be written: the disk is full\n  = Send it to another place.\n',
    ]);
  }
});

test('a working folder that was removed', () => {
  const { code, err } = inShell(
    'mkdir gone && cd gone && rmdir ../gone && "$@" build issues/2025-03',
  );
  expect([code, err]).toEqual([
    1,
    'digest: The working folder is no longer there\n  = Go to a folder that is, with cd.\n',
  ]);
});
