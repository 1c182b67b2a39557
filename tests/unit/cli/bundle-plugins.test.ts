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

/** Strings that begin and end on a line. */
const STRINGS = /'[^'\n]*'|"[^"\n]*"|`[^`\n]*`/g;

/** A sign behind a dot in a string would be changed, too, and a private name of another form would stay. */
test('of the sources no string is changed, and no private name is left', () => {
  const sources = join(import.meta.dirname, '../../../src');
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  let changed = 0;
  for (const name of names.filter((one) => one.endsWith('.ts'))) {
    const code = readFileSync(join(sources, name), 'utf8').split('\n');
    withPlainNames(code.join('\n'))
      .split('\n')
      .forEach((line, i) => {
        const isComment = /^\s*(?:\/?\*|\/\/)/.test(line);
        if (!isComment) expect(line.replace(STRINGS, ''), name).not.toMatch(/#[a-z]/);
        if (line === code[i]) return;
        changed++;
        const literals = (code[i]!.match(STRINGS) ?? []).filter((one) => !one.includes('${'));
        for (const one of literals) expect(line, name).toContain(one);
      });
  }
  expect(changed).toBeGreaterThan(1_000);
});
