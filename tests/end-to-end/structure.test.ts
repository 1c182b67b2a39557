/** The structure of whole issues, read back from the PDF without a validator: reading order, alt texts, nothing to note. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile, createNodeWorld, renderPdf } from '../../src/index.ts';
import type { TagReport } from '../../src/inspect/report.ts';
import type { PagedDocument } from '../../src/model/document.ts';
import type { Issue } from '../../src/model/issue.ts';
import { runText } from '../../src/model/line.ts';
import { codesOf, reportOn } from '../unit/inspect/look.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Issue → how many footnotes it has. */
const FOOTNOTES = {
  'issues/2025-03': 0,
  'tests/fixtures/issues/forty': 2,
  'tests/fixtures/issues/two-columns': 1,
  'tests/fixtures/issues/english': 1,
} as const;
const ISSUES = Object.keys(FOOTNOTES) as (keyof typeof FOOTNOTES)[];

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function itemTitles(issue: Issue): readonly string[] {
  return issue.sections.flatMap((section) => section.items.map((item) => letters(item.title)));
}

describe.each(ISSUES)('%s', (path) => {
  const made = (async () => {
    const { result, issue } = await compile(createNodeWorld(), `${ROOT}${path}`);
    return {
      document: result!.document,
      issue: issue!,
      pdf: await renderPdf(result!.document, result!.resources),
    };
  })();

  test('claims both standards, and a reader of the file has nothing to note', async () => {
    const { pdf } = await made;
    const report = reportOn(pdf);
    expect(codesOf(report)).toEqual([]);
    expect(report.isTagged).toBe(true);
  });

  test('has an article for every item, in the order of the manifest', async () => {
    const { document, issue } = await made;
    const articles = document.structure.filter(({ role }) => role === 'Art');
    expect(articles.length).toBeGreaterThanOrEqual(itemTitles(issue).length);
    const titles = document.structure.flatMap(({ role }, i) =>
      /^H[1-6]$/.test(role) ? [letters(textOf(document, i))] : [],
    );
    const items = itemTitles(issue);
    expect(titles.filter((title) => items.includes(title))).toEqual(items);
  });

  test('leads from every call to its note and back, and no link leads nowhere', async () => {
    const { document, pdf } = await made;
    const frames = document.pages.flatMap((page) => page.frames);
    const places = frames.flatMap((frame) => (frame.type === 'destination' ? [frame.name] : []));
    const led = frames.flatMap((frame) =>
      frame.type === 'link' && 'destination' in frame.target ? [frame.target.destination] : [],
    );
    const ofNotes = (names: readonly string[]) =>
      [...new Set(names)].filter((name) => /^(note|call)\.\d+$/.test(name)).sort();
    expect(ofNotes(led)).toEqual(ofNotes(places));
    expect(ofNotes(places)).toHaveLength(2 * FOOTNOTES[path]);
    const { links, tags } = reportOn(pdf);
    expect(links.filter(({ kind }) => kind === 'broken')).toEqual([]);
    expect(callsIn(tags?.tree ?? [])).toHaveLength(FOOTNOTES[path]);
  });

  test('has an alternative text for every figure', async () => {
    const { document } = await made;
    const figures = document.structure.filter(({ role }) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ alt }) => !alt)).toEqual([]);
  });
});

/** References of running text: those of the contents tell a title. */
function callsIn(tree: readonly TagReport[]): readonly string[] {
  return tree.flatMap(({ role, text = '', children }) =>
    role === 'Reference' && /^\d+$/.test(text) ? [text] : callsIn(children),
  );
}

/** What an element shows, its lines joined. */
function textOf(document: PagedDocument, element: number): string {
  let text = '';
  for (const page of document.pages) {
    for (const frame of page.frames) {
      if (frame.type !== 'text' || !('element' in frame.owner)) continue;
      if (frame.owner.element !== element) continue;
      for (const run of frame.runs) text += run.actualText ?? runText(run);
      text += ' ';
    }
  }
  return text;
}
