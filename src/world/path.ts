/**
 * Paths as text, with `/` between folders. Nothing here looks at a disk.
 * In and out: absolute paths without a final slash, save the root.
 */

/** The folder that a path stands in. */
export function parentFolder(path: string): string {
  const at = path.lastIndexOf('/');
  return at <= 0 ? '/' : path.slice(0, at);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `relative` seen from `folder`, with `.` and `..` resolved; never above the root. */
export function joinPath(folder: string, relative: string): string {
  const parts: string[] = [];
  const whole = relative.startsWith('/') ? relative : `${folder}/${relative}`;
  for (const part of whole.split('/')) {
    if (part === '..') {
      if (parts.length > (isDrive(parts[0]) ? 1 : 0)) parts.pop();
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return isDrive(parts[0]) ? parts.join('/') : `/${parts.join('/')}`;
}

/** True for the folder itself and everything below it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** `C:` of Windows, which stands where the root does. */
function isDrive(part: string | undefined): boolean {
  return part !== undefined && /^[a-z]:$/i.test(part);
}
