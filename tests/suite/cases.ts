/** Finds the cases of the suite: `<group>/<name>.md` or `.yaml` beside this file. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Case } from './compile-case.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export function readCases(): readonly Case[] {
  const groups = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups
    .map(({ name }) => name)
    .sort()
    .flatMap((group) =>
      readdirSync(`${here}${group}`)
        .sort()
        .flatMap((file): readonly Case[] => {
          const [, name, kind] = /^(.*)\.(md|yaml)$/.exec(file) ?? [];
          if (name === undefined || (kind !== 'md' && kind !== 'yaml')) return [];
          const text = readFileSync(`${here}${group}/${file}`, 'utf8');
          return [{ name: `${group}/${name}`, kind, text }];
        }),
    );
}

/** The reference of a case. */
export function referencePath(name: string): string {
  return fileURLToPath(new URL(`../ref/${name}.txt`, import.meta.url));
}
