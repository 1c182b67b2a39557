/**
 * Builds dist/ from src/: the command line, the library and the templates' JSX runtime, and the library's types.
 * Libraries that would start slowly from many small files are bundled; sharp and esbuild stay outside, because they bring
 * programs of their own. Code is split, so that each part is loaded only when it is wanted.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.mjs';

const root = join(import.meta.dirname, '..');
/** Built aside and put in place whole, so that a command that runs meanwhile finds either the old files or the new. */
const draft = join(root, `.dist-${process.pid}`);

try {
  await mkdir(draft);
  await Promise.all([bundle(draft), buildTypes(), linkCommand()]);
  await replaceDist();
} finally {
  await rm(draft, { recursive: true, force: true });
}

async function replaceDist() {
  const dist = join(root, 'dist');
  const old = `${draft}-old`;
  await rename(dist, old).catch(() => {});
  await rename(draft, dist);
  await rm(old, { recursive: true, force: true });
}

async function buildTypes() {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('typescript/package.json');
  const { bin } = JSON.parse(await readFile(manifest, 'utf8'));
  const compiler = join(dirname(manifest), bin.tsc);
  const project = join(import.meta.dirname, 'tsconfig.types.json');
  await promisify(execFile)(
    process.execPath,
    [compiler, '--project', project, '--outDir', join(draft, 'types')],
    { cwd: root },
  );
}

/** `npx digest` looks here first; without the link it works too, but a second later. */
async function linkCommand() {
  const link = join(root, 'node_modules', '.bin', 'digest');
  await rm(link, { force: true });
  await symlink(join('..', '..', 'bin', 'digest.js'), link).catch(() => {});
}
