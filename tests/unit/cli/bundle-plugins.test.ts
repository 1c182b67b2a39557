import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PLUGINS = join(import.meta.dirname, '../../../bin/bundle-plugins.mjs');
const { oneByteText } = (await import(PLUGINS)) as { oneByteText: Plugin };

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
