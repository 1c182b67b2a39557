/**
 * Builds dist/ from src/: the command line, the library and the templates' JSX runtime, and the library's types.
 * Libraries that would start slowly from many small files are bundled; sharp and esbuild stay outside, because they bring
 * programs of their own. Code is split, so that each part is loaded only when it is wanted.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
/** Built aside and put in place whole, so that a command that runs meanwhile finds either the old files or the new. */
const draft = join(root, `.dist-${process.pid}`);

/** Bundled CommonJS libraries want these names of their own. */
const COMMONJS_NAMES = `import { createRequire as requireFor } from 'node:module';
const require = requireFor(import.meta.url), __dirname = import.meta.dirname, __filename = import.meta.filename;`;

try {
  await mkdir(draft);
  await Promise.all([buildCode(), buildTypes(), copyData(), linkCommand()]);
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

async function buildCode() {
  await build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli/main.ts',
      index: 'src/index.ts',
      'jsx-runtime': 'src/template/jsx-runtime.ts',
    },
    outdir: draft,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['sharp', 'esbuild'],
    // Else there are two of it: the one that is imported and the one that the PDF library requires.
    alias: {
      fontkit: join(dirname(createRequire(import.meta.url).resolve('fontkit')), 'main.cjs'),
    },
    banner: { js: COMMONJS_NAMES },
    chunkNames: 'chunk-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
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

/** The PDF library reads its colour profile from a folder beside its code. */
async function copyData() {
  const require = createRequire(import.meta.url);
  const data = join(dirname(require.resolve('pdfkit')), 'data');
  const name = 'sRGB_IEC61966_2_1.icc';
  await cp(join(data, name), join(draft, 'data', name));
}

/** `npx digest` looks here first; without the link it works too, but a second later. */
async function linkCommand() {
  const link = join(root, 'node_modules', '.bin', 'digest');
  await rm(link, { force: true });
  await symlink(join('..', '..', 'bin', 'digest.js'), link).catch(() => {});
}
