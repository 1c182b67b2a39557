import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Loaded {
  readonly exports: { say(): string };
  keepCode(): void;
}

const BIN = join(import.meta.dirname, '../../../bin');
const LOADER = join(BIN, 'load-program.js');
const { loadProgram } = (await import(LOADER)) as { loadProgram(path: string): Loaded };
const { escaped } = (await import(join(BIN, 'bundle-plugins.mjs'))) as {
  escaped(code: string): string;
};

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'digest-load-'));
  path = join(folder, 'program.cjs');
  write('«да»', 1_000);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As the bundle is. */
function wrapped(code: string): string {
  return `(function (exports) {${code}})`;
}

function write(word: string, seconds: number): void {
  const code = `exports.say = () => ${JSON.stringify(word)} + /[а-я]+/.exec('1мир')[0];`;
  writeFileSync(path, escaped(wrapped(code)));
  utimesSync(path, seconds, seconds);
}

const kept = () => readdirSync(folder).filter((name) => name.endsWith('.code'));

test('keeps compiled code when told so, once, and runs from it', () => {
  const first = loadProgram(path);
  expect(first.exports.say()).toBe('«да»мир');
  expect(kept()).toEqual([]);
  first.keepCode();
  const [name = ''] = kept();
  const bytes = readFileSync(join(folder, name));
  const second = loadProgram(path);
  expect(second.exports.say()).toBe('«да»мир');
  second.keepCode();
  expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
});

test('a bundle of another time and the same length is not run from old code', () => {
  loadProgram(path).keepCode();
  write('«ой»', 2_000);
  expect(loadProgram(path).exports.say()).toBe('«ой»мир');
});

test('damaged code is not used and is made anew', () => {
  loadProgram(path).keepCode();
  const [name = ''] = kept();
  writeFileSync(join(folder, name), 'damaged');
  // Another text: what this process has compiled before V8 knows without the file.
  write('«нет»', 1_000);
  const loaded = loadProgram(path);
  expect(loaded.exports.say()).toBe('«нет»мир');
  loaded.keepCode();
  expect(readFileSync(join(folder, name)).length).toBeGreaterThan(100);
});

// Regression: V8 took it for right, and every run from then on died with a stack trace of V8's own.
test('code in which a bit was changed is not used either', () => {
  loadProgram(path).keepCode();
  const [name = ''] = kept();
  const right = readFileSync(join(folder, name));
  const damaged = Buffer.from(right);
  damaged[right.length >> 1]! ^= 1;
  writeFileSync(join(folder, name), damaged);
  const loaded = loadProgram(path);
  expect(loaded.exports.say()).toBe('«да»мир');
  loaded.keepCode();
  expect(readFileSync(join(folder, name)).equals(damaged)).toBe(false);
});

test('a folder that cannot be written to is no fault', () => {
  const loaded = loadProgram(path);
  rmSync(folder, { recursive: true });
  expect(() => loaded.keepCode()).not.toThrow();
});

/** Size of what a process keeps that has made and lost so many objects before. */
function keptAfter(objects: number): number {
  const sums = Array.from({ length: 2_000 }, (_, i) => `Math.sqrt(${i})`).join('+');
  writeFileSync(path, wrapped(`exports.say = () => ${sums};`));
  const work = `
    import { loadProgram } from ${JSON.stringify(LOADER)};
    const { exports: program, keepCode } = loadProgram(${JSON.stringify(path)});
    program.say();
    let chain;
    for (let i = 0; i < ${objects}; i++) chain = i % 1_000_000 ? { chain } : undefined;
    keepCode();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', work]);
  const [name = ''] = kept();
  const { length } = readFileSync(join(folder, name));
  rmSync(join(folder, name));
  return length;
}

/** Megabytes that V8 keeps for new objects behind a program of which more and more is left. */
function youngPart(): number {
  const work = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { loadProgram } from ${JSON.stringify(LOADER)};
    loadProgram(${JSON.stringify(path)});
    const all = [];
    for (let i = 0; i < 3_000_000; i++) all.push({ i });
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
    process.stdout.write(String(young.space_size / 2 ** 20));`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', work]));
}

/** Modules that Node had loaded when the program's flags were set, for output to a pipe. */
function loadedBeforeFlags(): readonly string[] {
  const work = `
    const v8 = require('node:v8');
    const set = v8.setFlagsFromString;
    let loaded;
    v8.setFlagsFromString = (flag) => {
      loaded ??= [...process.moduleLoadList];
      set(flag);
    };
    require(${JSON.stringify(LOADER)}).loadProgram(${JSON.stringify(path)});
    console.log(loaded.join('\\n'));`;
  const printed = execFileSync(process.execPath, ['--input-type=commonjs', '--eval', work]);
  return printed.toString().trim().split('\n');
}

// Flags are set there alone.
test.runIf(process.versions.node.startsWith('20.'))(
  "Node's own modules come before flags: V8 compiled them anew under others, which took a hundredth of a build",
  () => {
    const loaded = loadedBeforeFlags();
    expect(loaded).toContain('NativeModule crypto');
    // What writes to a pipe.
    expect(loaded).toContain('NativeModule net');
  },
);

// Flags are set there alone.
test.runIf(process.versions.node.startsWith('20.'))(
  'a long run keeps as much as a short one: starts after it took a tenth of a second more',
  () => {
    expect(keptAfter(30_000_000)).toBeGreaterThan(0.9 * keptAfter(0));
  },
);

/** Regression: on Node 24 it grew to 128 megabytes, and 700 pages took half a gigabyte. */
test('new objects have two times sixteen megabytes, on every Node', () => {
  expect(Math.round(youngPart())).toBe(32);
});
