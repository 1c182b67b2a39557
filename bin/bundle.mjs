/**
 * Bundles src/ into a folder one level below the package's: what `dist/` holds save the types.
 * The command line is one function of what Node gives a CommonJS module, the library is ESM in parts.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import {
  lazyCipher,
  lazyProcesses,
  lazyUnicodeTables,
  oneByteText,
  ownBrotli,
  patternsAsJson,
  plainNames,
} from './bundle-plugins.mjs';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** Bundled CommonJS libraries want these names of their own. */
const COMMONJS_NAMES = `import { createRequire as requireFor } from 'node:module';
const require = requireFor(import.meta.url), __dirname = import.meta.dirname, __filename = import.meta.filename;`;

export async function bundle(folder) {
  const define = { TEXT_RULES: JSON.stringify(await rulesHash()) };
  await Promise.all([buildCommand(folder, define), buildLibrary(folder, define)]);
}

/** Folders whose code decides what is kept of texts (src/assets/known-texts.ts), beside the libraries that the lock file names. */
const RULES = ['src/content', 'src/diagnostics', 'src/model', 'src/text', 'src/yaml'];

/** Changes whenever rules on texts may. */
async function rulesHash() {
  const hash = createHash('sha256');
  hash.update(await readFile(join(root, 'package-lock.json')));
  for (const folder of RULES) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(name).update(await readFile(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 32);
}

/** What both bundles share. */
const COMMON = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['sharp', 'esbuild'],
  // Else there are two of it: the one that is imported and the one that the PDF library requires.
  alias: { fontkit: join(dirname(require.resolve('fontkit')), 'main.cjs') },
  plugins: [lazyCipher, lazyProcesses, lazyUnicodeTables, ownBrotli, patternsAsJson, plainNames],
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** Round the command's code, as Node puts round a module: the loader, which compiles it, would have to copy three megabytes for that. */
const WRAPPER = {
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
};

/** In one file, so that its compiled code can be kept (load-program.js); parts are still run only when wanted. */
async function buildCommand(folder, define) {
  await build({
    ...COMMON,
    ...WRAPPER,
    plugins: [...COMMON.plugins, oneByteText],
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { ...define, 'import.meta.dirname': '__dirname' },
  });
}

async function buildLibrary(folder, define) {
  await build({
    ...COMMON,
    entryPoints: { index: 'src/index.ts', 'jsx-runtime': 'src/template/jsx-runtime.ts' },
    outdir: folder,
    splitting: true,
    format: 'esm',
    define,
    banner: { js: COMMONJS_NAMES },
    chunkNames: 'chunk-[hash]',
  });
}
