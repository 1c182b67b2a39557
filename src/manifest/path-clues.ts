/**
 * What may be told of a path that leads nowhere. In: the path and what is on disk on its way; out: a name like the wrong one,
 * or the path that would have been right.
 */
import type { PathClue } from '../diagnostics/catalogue/paths.ts';
import { nearestFile } from '../diagnostics/nearest.ts';
import { isInside, joinPath, parentFolder } from '../world/path.ts';

/** Where pictures are kept; who writes a bare name means one of these. */
const PICTURES = 'images';

/** @param rest the parts of the path behind the wrong one */
export function clueFor(part: string, names: readonly string[], rest: readonly string[]): PathClue {
  const folded = (text: string) => text.normalize('NFC').toLowerCase();
  const otherCase = names.find((name) => folded(name) === folded(part));
  if (otherCase !== undefined) return { otherCase: [otherCase, ...rest].join('/') };
  const near = nearestFile(part, names);
  return near === undefined ? {} : { nearest: [near, ...rest].join('/') };
}

/** The clue with the folders before the part that is wrong, as the editor wrote them. */
export function asWritten({ otherCase, nearest }: PathClue, written: string): PathClue {
  const complete = (clue: string): string => {
    const parts = written.split('/').filter((part) => part !== '');
    return [...parts.slice(0, parts.length - clue.split('/').length), clue].join('/');
  };
  if (otherCase !== undefined) return { otherCase: complete(otherCase) };
  return nearest === undefined ? {} : { nearest: complete(nearest) };
}

/**
 * The path of the same file from `folder`, where only the way up was miscounted or `images/` left out.
 * @param isFile whether a path inside `roots` is a file
 */
export function sameFileElsewhere(
  written: string,
  folder: string,
  roots: readonly string[],
  isFile: (path: string) => boolean,
): string | undefined {
  const tail = written.replace(/^(?:\.{1,2}\/+)+/, '');
  if (tail === '' || tail.split('/').includes('..')) return undefined;
  const isBare = !tail.includes('/') && !written.startsWith('..');
  const tails = isBare ? [tail, `${PICTURES}/${tail}`] : [tail];
  let up = '';
  for (let from = folder; roots.some((root) => isInside(from, root)); from = parentFolder(from)) {
    const found = tails.find((path) => isFile(joinPath(from, path)));
    if (found !== undefined) return up + found;
    if (from === '/') return undefined;
    up += '../';
  }
  return undefined;
}
