/**
 * The world in memory, for tests: a record of absolute path → text or bytes, and symlinks of path → target.
 * Behaves as the one on disk does: names are exact (case and Unicode form), folders exist when a file is in them.
 */
import { isInside, joinPath, parentFolder } from './path.ts';
import type { FileInfo, World } from './world.ts';

export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

/** A chain of symlinks longer than this is taken for a circle. */
const MAX_LINKS = 40;

export function createMemoryWorld(
  files: MemoryFiles,
  symlinks: Readonly<Record<string, string>> = {},
): World {
  const contents = new Map(Object.entries(files).map(([path, value]) => [path, bytesOf(value)]));
  const cache = new Map<string, Uint8Array>();
  const paths = [...contents.keys(), ...Object.keys(symlinks)];
  const follow = (path: string) => followLinks(path, symlinks);
  const info = (path: string): FileInfo | undefined => {
    const real = follow(path);
    if (real === undefined) return undefined;
    const file = contents.get(real);
    if (file) return { kind: 'file', size: file.length };
    const isFolder = paths.some((other) => other !== real && isInside(other, real));
    return isFolder ? { kind: 'folder', size: 0 } : undefined;
  };
  return {
    info,
    realPath: (path) => (info(path) ? follow(path) : undefined),
    list: (folder) => namesIn(follow(folder) ?? folder, paths),
    read(path) {
      const file = contents.get(follow(path) ?? path);
      if (!file) throw new Error(`No such file: ${path}`);
      return file;
    },
    readCache: (key) => cache.get(key),
    writeCache: (key, bytes) => void cache.set(key, bytes),
  };
}

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value;
}

function namesIn(folder: string, paths: readonly string[]): readonly string[] {
  const start = folder === '/' ? '/' : `${folder}/`;
  const names = new Set<string>();
  for (const path of paths) {
    const name = path.startsWith(start) ? path.slice(start.length).split('/')[0] : '';
    if (name) names.add(name);
  }
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

function followLinks(path: string, links: Readonly<Record<string, string>>): string | undefined {
  let real = joinPath('/', path);
  for (let count = 0; count < MAX_LINKS; count += 1) {
    const link = Object.keys(links).find((from) => isInside(real, from));
    if (link === undefined) return real;
    real = joinPath(parentFolder(link), links[link]!) + real.slice(link.length);
  }
  return undefined;
}
