/**
 * The world on a real disk. In: the folder of the cache, if any; out: a `World`.
 * Cache files are written beside their place and renamed, so that a reader sees a whole file or none.
 * Where the cache cannot be written the world works without it.
 */
import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { FileInfo, World } from './world.ts';

export interface NodeWorldOptions {
  /** Absolute; undefined: no cache. */
  readonly cacheDirectory?: string | undefined;
}

export function createNodeWorld(options: NodeWorldOptions = {}): World {
  const cache = cacheIn(options.cacheDirectory);
  return {
    info: (path) => attempt(() => fileInfo(path)),
    realPath: (path) => attempt(() => withSlashes(realpathSync.native(path))),
    list: (folder) => attempt(() => readdirSync(folder).sort(byCodeUnit)) ?? [],
    read: (path) => readFileSync(path),
    ...cache,
  };
}

/** The path with `/` between folders, as the tool wants it on every system. */
export function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function fileInfo(path: string): FileInfo | undefined {
  const stats = statSync(path);
  if (stats.isDirectory()) return { kind: 'folder', size: 0 };
  return stats.isFile() ? { kind: 'file', size: stats.size } : undefined;
}

/**
 * Makes a folder and those above it that are not there; throws the system's fault. Node's own `recursive` never ends where
 * a folder tells that a new one's parent is missing: `/proc`.
 */
export function makeFolder(folder: string): void {
  const above = dirname(folder);
  if (above !== folder && statSync(above, { throwIfNoEntry: false }) === undefined)
    makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
}

function cacheIn(folder: string | undefined): Pick<World, 'readCache' | 'writeCache'> {
  if (folder === undefined) return { readCache: () => undefined, writeCache: () => undefined };
  let isWritable = true;
  return {
    readCache: (key) => attempt(() => readFileSync(cachePath(folder, key))),
    writeCache(key, bytes) {
      if (!isWritable) return;
      const path = cachePath(folder, key);
      const draft = `${path}.${randomUUID()}.tmp`;
      try {
        makeFolder(folder);
        writeFileSync(draft, bytes);
        renameSync(draft, path);
      } catch {
        // A full disk or a read-only folder: go on without a cache, and do not try again for every picture.
        isWritable = false;
        attempt(() => rmSync(draft, { force: true }));
      }
    },
  };
}

/** Keys are hashes and short words; whatever else they hold must not leave the folder. */
function cachePath(folder: string, key: string): string {
  return `${folder}/${key.replace(/[^\w.-]/g, '_').replace(/^\.+/, '_')}`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
