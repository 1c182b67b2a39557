import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BIN = join(import.meta.dirname, '../../bin');
const [EARLIER, LATER] = [1_000, 2_000];

/** A checkout whose build only leaves a mark: the real one runs at every `npm ci`. */
let root = '';
const at = (path: string) => join(root, path);
const put = (path: string, seconds: number) => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), '');
  utimesSync(at(path), seconds, seconds);
};
const settle = (folder: string) => utimesSync(at(folder), EARLIER, EARLIER);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'digest-keep-up-'));
  writeFileSync(at('package.json'), '{ "type": "module" }');
  mkdirSync(at('bin'));
  cpSync(join(BIN, 'package.json'), at('bin/package.json'));
  cpSync(join(BIN, 'keep-up.js'), at('bin/keep-up.js'));
  writeFileSync(
    at('bin/build.mjs'),
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(at('built'))}, '');\n`,
  );
  for (const path of ['bin/package.json', 'bin/keep-up.js', 'bin/build.mjs', 'bin']) settle(path);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function builds(): Promise<boolean> {
  const { keepUp } = (await import(at('bin/keep-up.js'))) as {
    keepUp(path: string): Promise<void>;
  };
  await keepUp(at('dist/cli.cjs'));
  return existsSync(at('built'));
}

describe('a checkout', () => {
  it('builds itself when a source is newer than the program (a pull brought templates that the old one refused)', async () => {
    put('dist/cli.cjs', EARLIER);
    put('src/deep/in/it.ts', LATER);
    for (const folder of ['src/deep/in', 'src/deep', 'src']) settle(folder);
    expect(await builds()).toBe(true);
  });

  it('builds itself when a source is gone', async () => {
    put('dist/cli.cjs', EARLIER + 1);
    mkdirSync(at('src/deep'), { recursive: true });
    settle('src');
    expect(await builds()).toBe(true);
  });

  it('builds itself when there is no program', async () => {
    put('src/it.ts', EARLIER);
    expect(await builds()).toBe(true);
  });

  it('leaves a program alone that is as new as its sources', async () => {
    put('src/it.ts', EARLIER);
    settle('src');
    put('dist/cli.cjs', LATER);
    expect(await builds()).toBe(false);
  });
});

it('a package, which has no sources, is left alone', async () => {
  expect(await builds()).toBe(false);
});
