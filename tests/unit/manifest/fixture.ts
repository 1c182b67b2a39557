/** A small right issue in memory, and its parts to spoil. */
import { locate } from '../../../src/diagnostics/code-frame.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { createSink } from '../../../src/diagnostics/sink.ts';
import { type LoadedIssue, loadIssue } from '../../../src/manifest/load-issue.ts';
import { createMemoryWorld, type MemoryFiles } from '../../../src/world/memory-world.ts';

export const SERIES = `title: Кластеры
language: ru
about: about.md
sources:
  tass: { name: ТАСС, url: https://tass.ru }
`;

export const HEAD = `number: 3
date: 2025-03
`;

export const SECTIONS = `sections:
  - kind: news
    title: События
    items: items/*.md
`;

export const ITEM = `---
title: Новость
source: tass
---
Текст.
`;

export const FILES: MemoryFiles = {
  '/d/series.yaml': SERIES,
  '/d/about.md': 'О нас.\n',
  '/d/3/issue.yaml': HEAD + SECTIONS,
  '/d/3/items/1.md': ITEM,
  '/d/3/images/a.jpg': 'jpeg',
  '/d/3/images/Фото.jpg': 'jpeg',
};

export interface Loaded extends LoadedIssue {
  readonly diagnostics: readonly Diagnostic[];
  /** `code file:line:column` of each, the file relative to /d. */
  readonly lines: readonly string[];
}

export function load(
  files: MemoryFiles = {},
  links: Readonly<Record<string, string>> = {},
  path = '/d/3',
): Loaded {
  const sink = createSink();
  const loaded = loadIssue(createMemoryWorld({ ...FILES, ...files }, links), path, sink);
  const lines = sink.diagnostics.map((d) => placeLine(d, loaded.sources));
  return { ...loaded, diagnostics: sink.diagnostics, lines };
}

export function placeLine(d: Diagnostic, sources: ReadonlyMap<string, string>): string {
  if (!d.span) return d.code;
  const { line, column } = locate(d.span, sources.get(d.span.file) ?? '');
  return `${d.code} ${d.span.file.replace('/d/', '')}:${line}:${column}`;
}

/** An issue.yaml whose only section has these inline items. */
export function withItem(yaml: string): MemoryFiles {
  const indented = yaml.trimEnd().replace(/\n/g, '\n        ');
  return {
    '/d/3/issue.yaml': `${HEAD}sections:\n  - kind: news\n    title: События\n    items:\n      - ${indented}\n`,
  };
}

/** The item file with other front matter and text. */
export function withFile(text: string): MemoryFiles {
  return { '/d/3/items/1.md': text };
}

export function withIssue(text: string): MemoryFiles {
  return { '/d/3/issue.yaml': text };
}

export function withSeries(text: string): MemoryFiles {
  return { '/d/series.yaml': text };
}
