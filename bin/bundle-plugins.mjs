/**
 * What the bundler changes so that the program starts at once; what is computed stays the same.
 * Big tables that a library builds while it is loaded are built when they are first asked for, or faster.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);

/**
 * Tables of Unicode, packed, a dozen of milliseconds each: the font library unpacks all of them on loading and then
 * wants none of them for Latin and Cyrillic letters whose glyphs are known.
 */
export const lazyUnicodeTables = {
  name: 'lazy-unicode-tables',
  setup(build) {
    const real = require.resolve('unicode-trie');
    build.onResolve({ filter: /^unicode-trie$/ }, ({ namespace }) =>
      namespace === 'lazy' ? { path: real } : { path: 'unicode-trie', namespace: 'lazy' },
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: `const UnicodeTrie = require('unicode-trie');
module.exports = class {
  constructor(packed) { this.packed = packed; }
  get(codePoint) { return (this.trie ??= new UnicodeTrie(this.packed)).get(codePoint); }
};`,
      resolveDir: import.meta.dirname,
    }));
  },
};

/** Node's child processes, a dozen files: the library of commands would start programs by them, and has none to start. */
export const lazyProcesses = {
  name: 'lazy-processes',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[/\\]commander[/\\]/.test(importer)
        ? { path: 'child_process', namespace: 'lazy-processes' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy-processes' }, () => ({
      contents: `module.exports = { get spawn() { return require('node:child_process').spawn; } };`,
    }));
  },
};

/** Tables of a cipher, computed by a library that could encrypt PDF files: nobody asks it to. */
export const lazyCipher = {
  name: 'lazy-cipher',
  setup(build) {
    build.onResolve({ filter: /^@noble\/ciphers\/aes$/ }, ({ namespace, path }) =>
      namespace === 'lazy-cipher'
        ? { path: require.resolve(path) }
        : { path, namespace: 'lazy-cipher' },
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy-cipher' }, ({ path }) => ({
      contents: `module.exports = {
  get cbc() { return require('${path}').cbc; },
  get ecb() { return require('${path}').ecb; },
};`,
      resolveDir: import.meta.dirname,
    }));
  },
};

/** Node unpacks Brotli itself: the library's own dictionary, for WOFF2 alone, was a sixth of all that is read at every start. */
export const ownBrotli = {
  name: 'own-brotli',
  setup(build) {
    build.onLoad({ filter: /[/\\]brotli[/\\]decompress\.js$/ }, () => ({
      contents: `module.exports = (packed) => require('node:zlib').brotliDecompressSync(packed);`,
    }));
  },
};

/** Tables of the languages that nearly every issue is in; the others, five times as large, are packed. */
const USUAL_PATTERNS = /[/\\](?:ru|en-us)\.js$/;

/**
 * Thousands of nested literals are slow to make; the same as JSON is several times as fast. It is parsed when a word is
 * hyphenated, and where all words are known from an earlier build not at all.
 */
export const patternsAsJson = {
  name: 'patterns-as-json',
  setup(build) {
    build.onLoad({ filter: /[/\\]hyphen[/\\]patterns[/\\][\w-]+\.js$/ }, ({ path }) => {
      const patterns = require(path);
      const text = JSON.stringify(patterns);
      const read = USUAL_PATTERNS.test(path) ? JSON.stringify(text) : unpacked(text);
      return {
        contents: `const read = () => ${read};
let parts;
const part = (i) => ({ enumerable: true, get: () => (parts ??= JSON.parse(read()))[i] });
module.exports = Object.defineProperties([], [${patterns.map((_, i) => `part(${i})`)}]);`,
      };
    });
  },
};

/** Code that gives a text of which the bundle holds a fourth. */
function unpacked(text) {
  const packed = brotliCompressSync(text).toString('base64');
  return `require('node:zlib').brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString()`;
}

const sources = join(import.meta.dirname, '..', 'src') + sep;

/**
 * Private names of the program's own classes become plain ones. V8 (that of Node 20, at least) looks private ones up in a longer way
 * until a function is optimized, and a build of a month's news is nearly over by then: a thirtieth of all its instructions.
 */
export const plainNames = {
  name: 'plain-names',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.startsWith(sources)) return undefined;
      return { contents: withPlainNames(await readFile(path, 'utf8')), loader: 'ts' };
    });
  },
};

/** Behind a dot, or where a member of a class begins. */
const PRIVATE_NAME = /(?<=\.|^[ \t]+(?:(?:static|readonly|async|get|set) )*\*?)#(?=[a-z])/gm;

/** @param code as it is formatted here; no other name in it begins with `$` */
export function withPlainNames(code) {
  return code.replace(PRIVATE_NAME, '$$');
}

/**
 * V8 keeps a text of ASCII alone in one byte a character, and any other in two: the program starts by a twentieth of a build
 * sooner, and takes less memory. The bundler escapes what stands in strings; what stands in regular expressions, and in the raw
 * strings that these are made of, is escaped here: it means the same there.
 */
export const oneByteText = {
  name: 'one-byte-text',
  setup(build) {
    build.initialOptions.charset = 'ascii';
    build.initialOptions.write = false;
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) await writeFile(path, escaped(text), 'latin1');
    });
  },
};

/** By UTF-16 units, as patterns and strings count. */
export function escaped(code) {
  return code.replace(/[\u0080-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
