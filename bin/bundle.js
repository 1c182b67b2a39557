/** Bundles src/ into a folder one level below the package's: what `dist/` holds save the types. */
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** Bundled CommonJS libraries want these names of their own. */
const COMMONJS_NAMES = `import { createRequire as requireFor } from 'node:module';
const require = requireFor(import.meta.url), __dirname = import.meta.dirname, __filename = import.meta.filename;`;

export async function bundle(folder) {
  await Promise.all([buildCode(folder), copyData(folder)]);
}

async function buildCode(folder) {
  await build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli/main.ts',
      index: 'src/index.ts',
      'jsx-runtime': 'src/template/jsx-runtime.ts',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['sharp', 'esbuild'],
    // Else there are two of it: the one that is imported and the one that the PDF library requires.
    alias: { fontkit: join(dirname(require.resolve('fontkit')), 'main.cjs') },
    banner: { js: COMMONJS_NAMES },
    chunkNames: 'chunk-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** The PDF library reads its colour profile from a folder beside its code. */
async function copyData(folder) {
  const data = join(dirname(require.resolve('pdfkit')), 'data');
  const name = 'sRGB_IEC61966_2_1.icc';
  await cp(join(data, name), join(folder, 'data', name));
}
