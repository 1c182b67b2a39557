/**
 * In a checkout dist/ follows its sources: after a pull or an edit the program builds itself anew, because an old program
 * would refuse what new templates say. A package has no src/, and nothing is looked at there.
 */
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

exports.keepUp = keepUp;

const root = join(__dirname, '..');
const SOURCES = ['src', 'bin'].map((name) => join(root, name));

/** @param {string} path a built file. Throws what stopped the build; the old files stay then. */
async function keepUp(path) {
  if (!statSync(SOURCES[0], { throwIfNoEntry: false })) return;
  const built = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.some((folder) => isNewer(folder, built))) await import('./build.mjs');
}

/** Whether a file, or anything in a folder, is of a later time. It runs at every start: three milliseconds. */
function isNewer(path, time) {
  const found = statSync(path);
  if (found.mtimeMs > time) return true;
  return found.isDirectory() && readdirSync(path).some((name) => isNewer(`${path}/${name}`, time));
}
