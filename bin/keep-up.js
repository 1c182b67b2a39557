/**
 * In a checkout dist/ follows its sources: after a pull or an edit the program builds itself anew, because an old program
 * would refuse what new templates say. A package has no src/, and nothing is looked at there.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** @param {string} path a built file. Throws what stopped the build; the old files stay then. */
export async function keepUp(path) {
  if (!statSync(join(root, 'src'), { throwIfNoEntry: false })) return;
  const built = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (sources().some((source) => statSync(source).mtimeMs > built)) await import('./build.js');
}

function sources() {
  const folders = [join(root, 'src'), join(root, 'bin')];
  return folders.flatMap((folder) => {
    const names = readdirSync(folder, { recursive: true });
    return [folder, ...names.map((name) => join(folder, name))];
  });
}
