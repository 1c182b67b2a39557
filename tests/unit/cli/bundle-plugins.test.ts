import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PLUGINS = join(import.meta.dirname, '../../../bin/bundle-plugins.mjs');
const { oneByteText, withPlainNames } = (await import(PLUGINS)) as {
  oneByteText: Plugin;
  withPlainNames(code: string): string;
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'digest-bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Of what the program may hold: strings, templates, patterns, raw strings that patterns are made of, keys. */
const SOURCE = String.raw`
const LETTER = String.raw${'`'}[а-яё😀]\d${'`'};
exports.found = [
  'да 😀',
  ${'`'}нет ${'$'}{1 + 1} №${'`'},
  /[«–]\s?\u0416+/.exec('«Ж')[0],
  /^\p{L}+[😀]$/u.exec('мир😀')[0],
  new RegExp(LETTER, 'u').exec('1ё2')[0],
  Object.keys({ ключ: 1, 'два слова': 2 }).join(),
];
`;

test('a bundle is of ASCII alone, and what it says is the same', async () => {
  const [from, to] = [join(folder, 'from.js'), join(folder, 'to.cjs')];
  writeFileSync(from, SOURCE);
  await build({ entryPoints: [from], outfile: to, format: 'cjs', plugins: [oneByteText] });
  expect(readFileSync(to).every((byte) => byte < 0x80)).toBe(true);
  const { found } = createRequire(to)(to) as { found: readonly string[] };
  expect(found).toEqual(['да 😀', 'нет 2 №', '«Ж', 'мир😀', 'ё2', 'ключ,два слова']);
});

test('private names are plain ones, and nothing else that begins with their sign is', () => {
  const code = `
export class Box {
  readonly #sides: number[];
  static async #make() {}
  *#each() { yield* this.#sides; }
  get #first() { return this.#sides[0]!.#side; }
  /** Drawn in #blue. */
  paint() { return ['#blue', \`#\${this.#first}\`, /[.]#x/, "as #rrggbb"]; }
}`;
  expect(withPlainNames(code)).toBe(`
export class Box {
  readonly $sides: number[];
  static async $make() {}
  *$each() { yield* this.$sides; }
  get $first() { return this.$sides[0]!.$side; }
  /** Drawn in #blue. */
  paint() { return ['#blue', \`#\${this.$first}\`, /[.]#x/, "as #rrggbb"]; }
}`);
});

/** A sign behind a dot in a string would be changed, too: none is. */
test('no string of the program holds what is taken for a private name', () => {
  const sources = join(import.meta.dirname, '../../../src');
  for (const name of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const code = readFileSync(join(sources, name), 'utf8');
    const lines = withPlainNames(code).split('\n');
    code.split('\n').forEach((line, i) => {
      if (line === lines[i]) return;
      // Strings are whole on a line, and all those with a sign in them would stand out.
      const strings = line.match(/'[^']*'|"[^"]*"/g) ?? [];
      const after = lines[i]!.match(/'[^']*'|"[^"]*"/g) ?? [];
      expect(after, `${name}:${i + 1}`).toEqual(strings);
      expect(lines[i], `${name}:${i + 1}`).not.toMatch(/(?<=\.|^\s+)#[a-z]/);
    });
  }
});
