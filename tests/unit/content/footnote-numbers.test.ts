/** Footnotes are numbered through what may share a page, a section or neighbours of news: notes of two items may meet at its foot. */
import { expect, test } from 'vitest';
import { createContentMap } from '../../../src/content/content-map.ts';
import { createSink } from '../../../src/diagnostics/sink.ts';
import { loadIssue } from '../../../src/manifest/load-issue.ts';
import { createMemoryWorld } from '../../../src/world/memory-world.ts';
import { show, UNMENDED } from './fixture.ts';

const item = (title: string) => ({
  title,
  text: 'Раз[^а], два[^б].\n\n[^а]: А.\n\n[^б]: Б.\n',
});

// Regression: two notes «¹» stood under one column, one of each item.
test.each([
  ['begin anew in a section of another kind', ['news', 'bulletins'], ['1', '2', '3', '4']],
  ['and behind it', ['bulletins', 'news'], ['1', '2', '3', '4']],
  ['go on in the next section of news', ['news', 'news'], ['5', '6', '7', '8']],
])('numbers go on from item to item; they %s', async (_, kinds, second) => {
  const sections = kinds.map((kind) => ({
    kind,
    title: kind,
    items: [item('Один'), item('Два')],
  }));
  const manifest = { number: 1, date: '2025-03', sections };
  const world = createMemoryWorld({
    '/d/series.yaml': 'title: Дайджест\n',
    '/d/1/issue.yaml': JSON.stringify(manifest),
  });
  const sink = createSink();
  const issue = (await loadIssue(world, '/d/1', sink))?.issue;
  if (!issue) throw new Error('no issue');
  const content = createContentMap(issue, sink, {
    resolveImage: () => undefined,
    typographer: UNMENDED,
  });
  const shown = issue.sections.flatMap(({ items }) =>
    items.map(({ text }) => content.blocks(text!).map(show).join(' ')),
  );
  const numbers = shown.map((text) => [...text.matchAll(/\d+/g)].map(([number]) => number));
  expect(numbers.flat()).toEqual(['1', '2', '3', '4', ...second]);
});

// Regression: the text on the unit and a resource beside it each had a note «¹» at the foot of their page.
test('numbers go on through all that is on the page on the unit', async () => {
  const text = 'Слово[^а].\n\n[^а]: А.\n';
  const sections = [{ kind: 'news', title: 'Новости', items: [item('Раз')] }];
  const resources = [1, 2].map((n) => ({ title: `Ресурс ${n}`, text, url: 'https://a.ru' }));
  const manifest = { number: 1, date: '2025-03', about: text, resources, sections };
  const world = createMemoryWorld({
    '/d/series.yaml': 'title: Дайджест\n',
    '/d/1/issue.yaml': JSON.stringify(manifest),
  });
  const sink = createSink();
  const issue = (await loadIssue(world, '/d/1', sink))!.issue!;
  const content = createContentMap(issue, sink, {
    resolveImage: () => undefined,
    typographer: UNMENDED,
  });
  const texts = [issue.about, ...issue.resources.map((one) => one.text)];
  const shown = texts.map((markup) => content.blocks(markup!).map(show).join(' '));
  expect(shown.map((one) => /\d/.exec(one)?.[0])).toEqual(['1', '2', '3']);
});
