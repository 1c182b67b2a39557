/**
 * Paths and globs of items → files. In: what the editor wrote and the folder of the file it stands in;
 * out: real paths, sorted with numbers as numbers. `*`, `**`, `?`, `{a,b}`; hidden files and folders are skipped,
 * and `~$…`, where Word notes who has a file open.
 */
import picomatch from 'picomatch';
import { nearest } from '../diagnostics/nearest.ts';
import { baseName, joinPath } from '../world/path.ts';
import type { World } from '../world/world.ts';
import type { FileFinder, FoundFile } from './find-file.ts';

/** A bound on folders below a glob, against circles of symlinks. */
const MAX_FOLDERS = 32;

export function isGlob(written: string): boolean {
  return /[*?]|\{[^{}]*,[^{}]*\}/.test(written);
}

/** A name that a glob matches, and the file that is there; a link may lead nowhere, or outside. */
export interface Match {
  readonly written: string;
  readonly found: FoundFile;
}

/** What a glob matches, beside the naming file, else in the folder. */
export function expandGlob(
  world: World,
  finder: FileFinder,
  pattern: string,
  folders: readonly string[],
): readonly Match[] {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  const plain = parts.findIndex(isGlob);
  const rest = parts.slice(plain).join('/').normalize('NFC');
  const isMatch = picomatch(rest, {
    dot: false,
    nobracket: true,
    noextglob: true,
    nonegate: true,
    posix: true,
    strictBrackets: false,
  });
  const depth = rest.includes('**') || rest.includes('{') ? MAX_FOLDERS : rest.split('/').length;
  for (const folder of new Set(folders)) {
    const base = finder.folder(joinPath(folder, parts.slice(0, plain).join('/')));
    if (base === undefined) continue;
    const found = walk(world, finder, base, '', depth).filter((path) =>
      isMatch(path.normalize('NFC')),
    );
    if (found.length > 0) {
      return found.sort(byNumberedPath).map((path) => ({
        written: [...parts.slice(0, plain), path].join('/'),
        found: finder.at(joinPath(base, path)),
      }));
    }
  }
  return [];
}

/** Ends of names that are Markdown's to an editor, whom the system may not show them. */
const LIKE_MARKDOWN = ['.md.txt', '.MD', '.Md', '.markdown'] as const;

/** Files that a glob of Markdown misses for the end of their names, with the names that it would match. */
export function missedByGlob(
  world: World,
  finder: FileFinder,
  pattern: string,
  folders: readonly string[],
): readonly { readonly file: string; readonly name: string }[] {
  const stem = /^(.*)\.md$/.exec(pattern)?.[1];
  if (stem === undefined) return [];
  // One look at the folder for all ends: every start asks this.
  return expandGlob(world, finder, `${stem}.*`, folders).flatMap(({ written }) => {
    const file = baseName(written);
    const end = LIKE_MARKDOWN.find((one) => file.endsWith(one));
    return end === undefined ? [] : [{ file, name: `${file.slice(0, -end.length)}.md` }];
  });
}

/** The glob with its first wrong folder spelt as one that is there, where files match it then. */
export function nearestGlob(
  world: World,
  finder: FileFinder,
  pattern: string,
  folder: string,
): string | undefined {
  const parts = pattern.split('/');
  const at = parts.findIndex((_, i) => !finder.folder(pathTo(i + 1)));
  if (at < 0 || isGlob(parts[at]!)) return undefined;
  const near = nearest(parts[at]!, world.list(pathTo(at)));
  const glob = near && parts.with(at, near).join('/');
  return glob && expandGlob(world, finder, glob, [folder]).length > 0 ? glob : undefined;

  function pathTo(end: number): string {
    return joinPath(folder, parts.slice(0, end).join('/'));
  }
}

/** Paths of all but folders below a folder, relative to it. */
function walk(
  world: World,
  finder: FileFinder,
  base: string,
  below: string,
  depth: number,
): string[] {
  return finder.list(joinPath(base, below)).flatMap((name) => {
    if (/^(?:\.|~\$)/.test(name)) return [];
    const path = below === '' ? name : `${below}/${name}`;
    const kind = world.info(joinPath(base, path))?.kind;
    if (kind !== 'folder') return [path];
    return depth > 1 && finder.real(joinPath(base, path)) !== undefined
      ? walk(world, finder, base, path, depth - 1)
      : [];
  });
}

/** Folder by folder; runs of digits by their value, all else by code unit. */
function byNumberedPath(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = byNumberedName(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function byNumberedName(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const x = left[i]!;
    const y = right[i]!;
    const areNumbers = /^\d/.test(x) && /^\d/.test(y);
    const order = areNumbers ? compareNumbers(x, y) : compare(x, y);
    if (order !== 0) return order;
  }
  return left.length - right.length || compare(a, b);
}

/** Digits of any length, without rounding. */
function compareNumbers(a: string, b: string): number {
  const x = a.replace(/^0+(?=\d)/, '');
  const y = b.replace(/^0+(?=\d)/, '');
  return x.length - y.length || compare(x, y);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
