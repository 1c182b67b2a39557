/**
 * What the bundler changes in libraries so that the program starts at once; what they compute stays the same.
 * Big tables that a library builds while it is loaded are built when they are first asked for, or faster.
 */
import { createRequire } from 'node:module';

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

/** Thousands of nested literals are slow to make; the same as JSON is several times as fast. */
export const patternsAsJson = {
  name: 'patterns-as-json',
  setup(build) {
    build.onLoad({ filter: /[/\\]hyphen[/\\]patterns[/\\][\w-]+\.js$/ }, ({ path }) => ({
      contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(require(path)))});`,
    }));
  },
};
