/**
 * Finds files by the paths that editors write. In: a path and the folder of the file that names it; out: a real absolute path,
 * or what is wrong. Looked for beside the naming file, then in the issue's folder; never outside the allowed folders, symlinks resolved.
 * Names are compared as written on disk: letter case counts on every system, composed and decomposed letters are equal, `%20` is a space.
 */
import type { PathClue } from '../diagnostics/catalogue/paths.ts';
import { remembered } from '../model/remembered.ts';
import { isInside, joinPath } from '../world/path.ts';
import type { World } from '../world/world.ts';
import { asWritten, clueFor, sameFileElsewhere } from './path-clues.ts';

export type FoundFile =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly fault: 'remote' | 'data' | 'file-url' | 'scheme' | 'absolute' }
  | { readonly ok: false; readonly fault: 'outside' | 'folder' }
  | { readonly ok: false; readonly fault: 'missing'; readonly clue: PathClue };

export interface FileFinder {
  /** The file that `written` names in a file of `folder`. */
  find(written: string, folder: string): FoundFile;
  /** The file at a path as it is on disk. */
  at(path: string): FoundFile;
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
  const list = (folder: string): readonly string[] =>
    remembered(names, folder, () => world.list(folder));
  const real = (path: string): string | undefined => {
    const found = world.realPath(path);
    return found !== undefined && roots.some((root) => isInside(found, root)) ? found : undefined;
  };
  const walk = (path: string): Walked => walkDown(path, [...allowed, ...roots], list);
  return {
    list,
    real,
    at(path) {
      const found = inspect(path);
      return 'path' in found ? found : found.found;
    },
    folder(path) {
      const walked = walk(path);
      if (!walked.ok || world.info(walked.path)?.kind !== 'folder') return undefined;
      return real(walked.path) === undefined ? undefined : walked.path;
    },
    find(written, folder) {
      const refused = refusal(written);
      if (refused) return { ok: false, fault: refused };
      const faults: Fault[] = [];
      for (const spelling of spellings(written)) {
        for (const from of new Set([folder, issueFolder])) {
          const walked = walk(joinPath(from, spelling));
          const found = walked.ok ? inspect(walked.path) : lost(walked, spelling);
          if ('path' in found) return found;
          faults.push(found);
        }
      }
      return withPlace(mostTelling(faults), written, folder);
    },
  };

  function inspect(path: string): Fault | { readonly ok: true; readonly path: string } {
    const kind = world.info(path)?.kind;
    const found = real(path);
    if (kind === undefined) return fault({ ok: false, fault: 'missing', clue: {} }, 'nothing');
    if (found === undefined) return fault({ ok: false, fault: 'outside' }, 'leads out');
    if (kind === 'file') return { ok: true, path: found };
    return fault({ ok: false, fault: 'folder' }, 'folder');
  }

  /** A file that is not there may be in another folder near by. */
  function withPlace({ found, weight }: Fault, written: string, folder: string): FoundFile {
    const isOtherCase = found.fault === 'missing' && found.clue.otherCase !== undefined;
    if (isOtherCase || weight === WEIGHT.folder || weight === WEIGHT['leads out']) return found;
    const isFile = (path: string): boolean => {
      const walked = walk(path);
      return walked.ok && 'path' in inspect(walked.path);
    };
    const elsewhere = spellings(written)
      .map((spelling) => sameFileElsewhere(spelling, folder, [...allowed, ...roots], isFile))
      .find((path) => path !== undefined);
    return elsewhere === undefined ? found : { ok: false, fault: 'missing', clue: { elsewhere } };
  }
}

function fault(found: FoundFile & { readonly ok: false }, tells: keyof typeof WEIGHT): Fault {
  return { found, weight: WEIGHT[tells] };
}

/** A path that cannot be walked to its end. */
function lost(walked: Walked & { readonly ok: false }, written: string): Fault {
  if (walked.fault === 'outside') return fault(walked, 'nothing');
  const clue = asWritten(walked.clue, written);
  return fault({ ...walked, clue }, Object.keys(clue).length > 0 ? 'clue' : 'nothing');
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

function same(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
}

/** How much a fault tells: of two ways to look for a file that tell as little, the first is what the editor meant. */
const WEIGHT = { nothing: 1, 'leads out': 2, clue: 3, folder: 4 } as const;

interface Fault {
  readonly found: FoundFile & { readonly ok: false };
  readonly weight: number;
}

function mostTelling(faults: readonly Fault[]): Fault {
  return faults.reduce((most, one) => (one.weight > most.weight ? one : most));
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
