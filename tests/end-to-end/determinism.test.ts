/** One issue gives the same bytes wherever and however it is built, and a build disturbs no other. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digest } from '../unit/cli/run-digest.ts';
import { reportOn } from '../unit/inspect/look.ts';
import { bundleProgram, type Program } from './built-program.ts';

const ISSUES = fileURLToPath(new URL('../../issues/', import.meta.url));
const BUILD = ['build', 'issues/2025-03', '--quiet', '--out', 'out.pdf'];
/** Told by a run that went well. */
const DONE = { code: 0, err: '' };

let program: Program;
let root: string;
let expected: Buffer;

beforeAll(async () => {
  program = await bundleProgram();
  root = realpathSync(mkdtempSync(join(tmpdir(), 'digest-test-')));
  const folder = copy('first');
  expect(await program.run(BUILD, { cwd: folder })).toMatchObject(DONE);
  expected = made(folder);
});

afterAll(() => {
  program.remove();
  rmSync(root, { recursive: true, force: true });
});

describe('the same bytes', () => {
  test('from two processes at once, in other folders, zones and languages', async () => {
    const settings = [
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Anchorage', LANG: 'ru_RU.UTF-8' },
    ];
    const folders = settings.map(({ TZ }) => copy(TZ.replace('/', ' в ')));
    const runs = settings.map((env, i) => program.run(BUILD, { cwd: folders[i]!, env }));
    for (const run of await Promise.all(runs)) expect(run).toMatchObject(DONE);
    for (const folder of folders) expect(made(folder).equals(expected)).toBe(true);
  });

  test('with a warm cache as with a cold one', async () => {
    const folder = join(root, 'first');
    expect(await program.run(BUILD, { cwd: folder })).toMatchObject(DONE);
    expect(made(folder).equals(expected)).toBe(true);
  });

  test('and the same messages after a text was changed, with a cache that knows the others as without', async () => {
    const folders = ['warm', 'cold'].map(copy);
    const run = (i: number) => program.run([...BUILD, '--json'], { cwd: folders[i]! });
    expect(await run(0)).toMatchObject({ code: 0 });
    for (const folder of folders) {
      const news = join(folder, 'issues/2025-03/items/events');
      const path = join(news, readdirSync(news)[0]!);
      appendFileSync(path, '\nОбъем вырос, и объем этот — не предел, а объём\n');
    }
    const [warm, cold] = [await run(0), await run(1)];
    expect(warm.out).toBe(cold.out);
    expect(warm.out).toContain('mixed-yo');
    expect(warm.out).toContain('no-full-stop');
    expect(made(folders[0]!).equals(made(folders[1]!))).toBe(true);
    expect(made(folders[0]!).equals(expected)).toBe(false);
  });

  test('within a process, twice', async () => {
    const folder = copy('within');
    const env = { DIGEST_CACHE: join(folder, 'cache') };
    for (let i = 0; i < 2; i += 1) {
      expect((await digest(folder, BUILD, { env })).code).toBe(0);
      expect(made(folder).equals(expected)).toBe(true);
    }
  });
});

describe('dates', () => {
  test('are the issue’s own', () => {
    expect(reportOn(expected).metadata.info.CreationDate).toBe('2025-03-01T00:00:00Z');
  });

  test('are those of SOURCE_DATE_EPOCH where it is set', async () => {
    const env = { SOURCE_DATE_EPOCH: '1000000000' };
    expect(await program.run(BUILD, { cwd: join(root, 'first'), env })).toMatchObject(DONE);
    const { info, xmp, differences } = reportOn(made(join(root, 'first'))).metadata;
    expect([info.CreationDate, info.ModDate]).toEqual(Array(2).fill('2001-09-09T01:46:40Z'));
    expect(xmp['xmp:CreateDate']).toBe('2001-09-09T01:46:40Z');
    expect(differences).toEqual([]);
  });

  test.each(['yesterday', '-5', '1e9', '99999999999999'])(
    'SOURCE_DATE_EPOCH=%s is a fault of use',
    async (value) => {
      const env = { SOURCE_DATE_EPOCH: value };
      const run = await digest(join(root, 'first'), BUILD, { env });
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain('SOURCE_DATE_EPOCH');
    },
  );
});

describe('builds that meet', () => {
  test('two into one file at once both end well and leave a whole file', async () => {
    const folder = join(root, 'within');
    const runs = [1, 2].map(() => program.run(BUILD, { cwd: folder }));
    for (const run of await Promise.all(runs)) expect(run).toMatchObject(DONE);
    expect(made(folder).equals(expected)).toBe(true);
    expect(drafts(folder)).toEqual([]);
  });

  test.each([20, 150, 300, 450, 600])(
    'one killed after %i ms leaves the former file',
    async (wait) => {
      const folder = join(root, 'within');
      writeFileSync(join(folder, 'out.pdf'), 'the former file');
      const [node = '', ...start] = program.command;
      const child = spawn(node, [...start, ...BUILD], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill('SIGKILL'), wait);
      await ended;
      const left = made(folder);
      expect(left.equals(expected) || left.toString() === 'the former file').toBe(true);
    },
  );

  test.each([
    ['SIGTERM', 200],
    ['SIGINT', 350],
    ['SIGTERM', 500],
  ] as const)(
    'one that %s ends after %i ms leaves the former file and no draft',
    async (signal, wait) => {
      const folder = join(root, 'within');
      writeFileSync(join(folder, 'out.pdf'), 'the former file');
      const [node = '', ...start] = program.command;
      const child = spawn(node, [...start, ...BUILD], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill(signal), wait);
      await ended;
      const left = made(folder);
      expect(left.equals(expected) || left.toString() === 'the former file').toBe(true);
      expect(drafts(folder)).toEqual([]);
    },
  );
});

function copy(name: string): string {
  const folder = join(root, name);
  const isSource = (path: string) => !path.includes('.digest') && !path.includes('drawings');
  cpSync(ISSUES, join(folder, 'issues'), { recursive: true, filter: isSource });
  return folder;
}

function made(folder: string): Buffer {
  return readFileSync(join(folder, 'out.pdf'));
}

function drafts(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}
