/** Runs the command line in a folder of its own, with what it writes kept as text. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../../src/cli/main.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** In place of an environment that names a shared cache. */
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly now?: () => number;
}

/** A folder with the given files, removed when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'digest-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A millisecond passes at every look, so that no test depends on the speed of its machine. */
function slowClock(): () => number {
  let time = 0;
  return () => {
    time += 1;
    return time;
  };
}

let cache: string | undefined;

/** One cache for the runs of a file, so that the template is compiled once. */
function sharedCache(): string {
  cache ??= mkdtempSync(join(tmpdir(), 'digest-test-cache-'));
  return cache;
}

export function removeSharedCache(): void {
  if (cache !== undefined) rmSync(cache, { recursive: true, force: true });
}

export async function digest(
  cwd: string,
  argv: readonly string[],
  { env = { DIGEST_CACHE: sharedCache() }, isTTY = false, now = slowClock() }: RunOptions = {},
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    cwd,
    env,
    stdout: { isTTY, write: (text) => void out.push(text) },
    stderr: { isTTY, write: (text) => void err.push(text) },
    now,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A small issue without a picture, right in every way. */
export const ISSUE = {
  'issues/series.yaml': `title: Территориальные кластеры
kind: Дайджест новостей
language: ru
template: hse
institute: Институт статистических исследований и экономики знаний
unit: Российская кластерная обсерватория
contacts:
  address: 101000, Москва, Мясницкая ул., 11
  email: ruscluster@hse.ru
`,
  'issues/2025-03/issue.yaml': `number: 3
date: 2025-03
sections:
  - kind: news
    title: События
    items: items/*.md
`,
  'issues/2025-03/items/1.md': `---
title: В Москве открыт приём заявок на резидентство
source: { name: ТАСС, url: https://tass.ru }
---
Приём заявок открыт в понедельник. Первые резиденты появятся летом.
`,
} as const;
