/** The world on disk and its twin in memory behave alike; the guard lets nothing out. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { restrict } from '../../../src/world/guard.ts';
import { createMemoryWorld } from '../../../src/world/memory-world.ts';
import { createNodeWorld, withSlashes } from '../../../src/world/node-world.ts';
import { isInside, joinPath, parentFolder } from '../../../src/world/path.ts';
import type { World } from '../../../src/world/world.ts';

const root = withSlashes(realpathSync(mkdtempSync(`${tmpdir()}/digest-world-`)));
mkdirSync(`${root}/in/b`, { recursive: true });
writeFileSync(`${root}/in/a.txt`, 'а');
writeFileSync(`${root}/secret`, 's');
symlinkSync('a.txt', `${root}/in/link`);
symlinkSync('../secret', `${root}/in/out`);
writeFileSync(`${root}/in/b/c`, '');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const memory = createMemoryWorld(
  { [`${root}/in/a.txt`]: 'а', [`${root}/in/b/c`]: '', [`${root}/secret`]: 's' },
  { [`${root}/in/link`]: 'a.txt', [`${root}/in/out`]: '../secret' },
);
const WORLDS: readonly (readonly [string, World])[] = [
  ['on disk', createNodeWorld()],
  ['in memory', memory],
];

describe.each(WORLDS)('a world %s', (_, world) => {
  it('tells files from folders and from nothing', () => {
    expect(world.info(`${root}/in/a.txt`)).toEqual({ kind: 'file', size: 2 });
    expect(world.info(`${root}/in`)?.kind).toBe('folder');
    expect(world.info(`${root}/none`)).toBeUndefined();
    expect(world.realPath(`${root}/none`)).toBeUndefined();
  });

  it('lists names in order, and nothing for what is no folder', () => {
    expect(world.list(`${root}/in`)).toEqual(['a.txt', 'b', 'link', 'out']);
    expect(world.list(`${root}/none`)).toEqual([]);
    expect(world.list(`${root}/in/a.txt`)).toEqual([]);
  });

  it('follows symlinks', () => {
    expect(world.realPath(`${root}/in/link`)).toBe(`${root}/in/a.txt`);
    expect(new TextDecoder().decode(world.read(`${root}/in/link`))).toBe('а');
  });

  it('throws for what cannot be read', () => {
    expect(() => world.read(`${root}/none`)).toThrow();
  });

  it('reads nothing outside when it is guarded', () => {
    const guarded = restrict(world, [`${root}/in`]);
    expect(guarded.info(`${root}/in/a.txt`)?.kind).toBe('file');
    expect(guarded.read(`${root}/in/link`).length).toBe(2);
    for (const path of [`${root}/secret`, `${root}/in/out`, `${root}/in/../secret`]) {
      expect(guarded.info(path)).toBeUndefined();
      expect(guarded.realPath(path)).toBeUndefined();
      expect(() => guarded.read(path)).toThrow();
    }
    expect(guarded.list(root)).toEqual([]);
  });
});

describe('the cache', () => {
  const bytes = Uint8Array.of(1, 2);

  it('keeps bytes between runs and leaves no drafts', () => {
    const cacheDirectory = `${root}/cache/deep`;
    createNodeWorld({ cacheDirectory }).writeCache('k', bytes);
    expect([...(createNodeWorld({ cacheDirectory }).readCache('k') ?? [])]).toEqual([1, 2]);
    expect(readdirSync(cacheDirectory)).toEqual(['k']);
  });

  it('is nothing where it cannot be written, or is not wanted', () => {
    const world = createNodeWorld({ cacheDirectory: `${root}/in/a.txt/cache` });
    world.writeCache('k', bytes);
    expect(world.readCache('k')).toBeUndefined();
    createNodeWorld().writeCache('k', bytes);
    expect(createNodeWorld().readCache('k')).toBeUndefined();
  });

  it('stays in its folder whatever the key', () => {
    const cacheDirectory = `${root}/keys`;
    const world = createNodeWorld({ cacheDirectory });
    world.writeCache('../../evil/k', bytes);
    expect(world.readCache('../../evil/k')?.length).toBe(2);
    expect(readdirSync(cacheDirectory).length).toBe(1);
  });

  it('is kept in memory too', () => {
    memory.writeCache('k', bytes);
    expect(memory.readCache('k')).toBe(bytes);
  });
});

describe('paths', () => {
  it.each([
    ['/a/b', '../c', '/a/c'],
    ['/a', './b//c/', '/a/b/c'],
    ['/a', '../../..', '/'],
    ['/a', '/b', '/b'],
    ['C:/a', '../../b', 'C:/b'],
  ])('%s and %s', (folder, relative, expected) => {
    expect(joinPath(folder, relative)).toBe(expected);
  });

  it('know parents and insides', () => {
    expect([parentFolder('/a/b'), parentFolder('/a'), parentFolder('/')]).toEqual(['/a', '/', '/']);
    expect([
      isInside('/a/b', '/a'),
      isInside('/ab', '/a'),
      isInside('/a', '/'),
      isInside('/a', '/a'),
    ]).toEqual([true, false, true, true]);
  });

  it('ends a circle of symlinks', () => {
    const world = createMemoryWorld({}, { '/a': '/b', '/b': '/a' });
    expect(world.realPath('/a')).toBeUndefined();
  });
});
