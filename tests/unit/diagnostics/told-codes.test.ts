/** Codes of messages about an issue, as issues/README.md tells them to editors. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const CATALOGUE = join(ROOT, 'src/diagnostics/catalogue');
/** Who makes templates, or looks at a PDF, is told by the message alone. */
const NOT_EDITORS = /^(?:template|inspect)/;

function codesOf(file: string): readonly string[] {
  const source = readFileSync(join(CATALOGUE, file), 'utf8');
  return [...source.matchAll(/\b(?:error|warning)\(\s*'([a-z\d-]+)'/g)].map(([, code]) => code!);
}

/** Regression: who looked up `no-full-stop` found nothing, as for two of three. */
test('each has a row in the table of messages', () => {
  const readme = readFileSync(join(ROOT, 'issues/README.md'), 'utf8');
  const [, rest = ''] = readme.split('| программа пишет |');
  const table = rest.split('\n\n')[0]!;
  const files = readdirSync(CATALOGUE).filter((file) => !NOT_EDITORS.test(file));
  const codes = new Set(files.flatMap(codesOf));
  expect(codes.size).toBeGreaterThan(100);
  expect([...codes].filter((code) => !table.includes(`\`${code}\``))).toEqual([]);
});

test('and each that has a row is one', () => {
  const readme = readFileSync(join(ROOT, 'issues/README.md'), 'utf8');
  const [, rest = ''] = readme.split('| программа пишет |');
  const firsts = rest
    .split('\n\n')[0]!
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]!);
  const told = firsts.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
  const codes = new Set(readdirSync(CATALOGUE).flatMap(codesOf));
  expect(told.filter((code) => !codes.has(code))).toEqual([]);
  expect(told).toHaveLength(new Set(told).size);
});
