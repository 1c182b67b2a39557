/**
 * Finds files by the paths that editors write. In: a path and the folder of the file that names it; out: a real absolute path,
 * or what is wrong. Looked for beside the naming file, then in the issue's folder; never outside the allowed folders, symlinks resolved.
 * Names are compared as written on disk: letter case counts on every system, composed and decomposed letters are equal, `%20` is a space.
 */

import type { PathClue } from '../diagnostics/catalogue/paths.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { baseName, isInside, joinPath, parentFolder } from '../world/path.ts';
import type { World } from '../world/world.ts';

export type FoundFile =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly fault: 'remote' | 'data' | 'file-url' | 'scheme' | 'absolute' }
  | { readonly ok: false; readonly fault: 'outside' | 'folder' }
  | { readonly ok: false; readonly fault: 'missing'; readonly clue: PathClue };

export interface FileFinder {
  /** The file that `written` names in a file of `folder`. */
  find(written: string, folder: string): FoundFile;
  /** The folder `path` as it is on disk; undefined when it is none or may not be read. */
  folder(path: string): string | undefined;
  /** Names in a folder. */
  list(folder: string): readonly string[];
  /** The path with symlinks resolved, inside the allowed folders. */
  real(path: string): string | undefined;
}

export function createFileFinder(
  world: World,
  issueFolder: string,
  allowed: readonly string[],
): FileFinder {
  const names = new Map<string, readonly string[]>();
  const roots = allowed.map((folder) => world.realPath(folder) ?? folder);
  const list = (folder: string): readonly string[] => {
    const known = names.get(folder) ?? world.list(folder);
    names.set(folder, known);
    return known;
  };
  const real = (path: string): string | undefined => {
    const found = world.realPath(path);
    return found !== undefined && roots.some((root) => isInside(found, root)) ? found : undefined;
  };
  const walk = (path: string): Walked => walkDown(path, [...allowed, ...roots], list);
  return {
    list,
    real,
    folder(path) {
      const walked = walk(path);
      if (!walked.ok || world.info(walked.path)?.kind !== 'folder') return undefined;
      return real(walked.path) === undefined ? undefined : walked.path;
    },
    find(written, folder) {
      const refused = refusal(written);
      if (refused) return { ok: false, fault: refused };
      const faults: FoundFile[] = [];
      for (const spelling of spellings(written)) {
        for (const from of new Set([folder, issueFolder])) {
          const walked = walk(joinPath(from, spelling));
          const found = walked.ok ? inspect(walked.path) : asWritten(walked, spelling);
          if (found.ok) return found;
          faults.push(found);
        }
      }
      return mostTelling(faults);
    },
  };

  function inspect(path: string): FoundFile {
    const kind = world.info(path)?.kind;
    if (kind === undefined) return { ok: false, fault: 'missing', clue: {} };
    const found = real(path);
    if (found === undefined) return { ok: false, fault: 'outside' };
    return kind === 'file' ? { ok: true, path: found } : { ok: false, fault: 'folder' };
  }
}

type Walked =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly fault: 'outside' }
  | { readonly ok: false; readonly fault: 'missing'; readonly clue: PathClue };

/** Goes down from an allowed folder name by name, so that spelling is compared with the disk's. */
function walkDown(
  path: string,
  roots: readonly string[],
  list: (folder: string) => readonly string[],
): Walked {
  const root = roots.find((folder) => isInside(path, folder));
  if (root === undefined) return { ok: false, fault: 'outside' };
  const parts = path
    .slice(root.length)
    .split('/')
    .filter((part) => part !== '');
  let reached = root;
  for (const [i, part] of parts.entries()) {
    const known = list(reached);
    const name = known.includes(part) ? part : known.find((other) => same(other, part));
    if (name === undefined) {
      return { ok: false, fault: 'missing', clue: clueFor(part, known, parts.slice(i + 1)) };
    }
    reached = joinPath(reached, name);
  }
  return { ok: true, path: reached };
}

/** The clue with the folders before the part that is wrong, as the editor wrote them. */
function asWritten(walked: Walked & { readonly ok: false }, written: string): FoundFile {
  if (walked.fault !== 'missing') return walked;
  const complete = (clue: string): string => {
    const parts = written.split('/').filter((part) => part !== '');
    return [...parts.slice(0, parts.length - clue.split('/').length), clue].join('/');
  };
  const { otherCase, nearest: near } = walked.clue;
  if (otherCase !== undefined) return { ...walked, clue: { otherCase: complete(otherCase) } };
  return near === undefined ? walked : { ...walked, clue: { nearest: complete(near) } };
}

function same(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

function clueFor(part: string, names: readonly string[], rest: readonly string[]): PathClue {
  const folded = (text: string) => text.normalize('NFC').toLowerCase();
  const otherCase = names.find((name) => folded(name) === folded(part));
  if (otherCase !== undefined) return { otherCase: [otherCase, ...rest].join('/') };
  const near = nearest(part, names);
  return near === undefined ? {} : { nearest: [near, ...rest].join('/') };
}

/** A missing file with a clue says most, then a folder, then one that leads out. */
function mostTelling(faults: readonly FoundFile[]): FoundFile {
  const weight = (fault: FoundFile): number => {
    if (fault.ok) return 0;
    if (fault.fault === 'folder') return 4;
    if (fault.fault !== 'missing') return 2;
    return Object.keys(fault.clue).length > 0 ? 3 : 1;
  };
  const first: FoundFile = { ok: false, fault: 'missing', clue: {} };
  return faults.reduce((best, fault) => (weight(fault) > weight(best) ? fault : best), first);
}

function refusal(written: string) {
  if (/^https?:/i.test(written) || /^\/\/[^/]/.test(written)) return 'remote';
  if (/^data:/i.test(written)) return 'data';
  if (/^file:/i.test(written)) return 'file-url';
  if (/^(?:[/\\~]|[a-z]:[\\/])/i.test(written)) return 'absolute';
  return /^[a-z][a-z0-9+.-]+:/i.test(written) ? 'scheme' : undefined;
}

/** As written, and with percent signs decoded. */
function spellings(written: string): readonly string[] {
  if (!written.includes('%')) return [written];
  try {
    const decoded = decodeURIComponent(written);
    return decoded.includes('\0') ? [written] : [written, decoded];
  } catch {
    return [written];
  }
}

/** A folder that a missing file's siblings stand in, for messages. */
export function nearestSibling(world: World, path: string): string | undefined {
  return nearest(baseName(path), world.list(parentFolder(path)));
}
