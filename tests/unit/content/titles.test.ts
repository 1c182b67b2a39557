/** Titles of sections, covers and resources are looked through as those of items are: a stop, a quotation left open, a note's call. */
import { expect, test } from 'vitest';
import { createContentMap } from '../../../src/content/content-map.ts';
import { locate } from '../../../src/diagnostics/code-frame.ts';
import { createSink } from '../../../src/diagnostics/sink.ts';
import { loadIssue } from '../../../src/manifest/load-issue.ts';
import { createMemoryWorld } from '../../../src/world/memory-world.ts';
import { UNMENDED } from './fixture.ts';

const MANIFEST = `number: 1
date: 2025-03
resources:
  - title: Карта «Кластеры
publications:
  - title: Рейтинг регионов.
    url: https://example.org
sections:
  - kind: news
    title: Новости[^1]
    items:
      - { title: Раз., text: Текст. }
`;

// Regression: of all titles only those of items were.
test('each is told at its place', async () => {
  const world = createMemoryWorld({
    '/d/series.yaml': 'title: Дайджест\n',
    '/d/1/issue.yaml': MANIFEST,
  });
  const sink = createSink();
  const issue = (await loadIssue(world, '/d/1', sink))!.issue!;
  createContentMap(issue, sink, {
    resolveImage: () => undefined,
    typographer: UNMENDED,
  });
  const told = sink.diagnostics.map(({ code, span }) => {
    const { line, column } = locate(span!, MANIFEST);
    return `${code} ${line}:${column}`;
  });
  expect(told.sort()).toEqual([
    'footnote-in-title 10:19',
    'title-full-stop 12:21',
    'title-full-stop 6:28',
    'unbalanced-quotes 4:18',
  ]);
});
