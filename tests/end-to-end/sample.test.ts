/** The sample issue from its files to the finished PDF, and the PDF read back by another program. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Compilation, compile } from '../../src/compile.ts';
import type { PagedDocument } from '../../src/model/document.ts';
import { runText } from '../../src/model/line.ts';
import { packageFolder } from '../../src/package-folder.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { createNodeWorld } from '../../src/world/node-world.ts';
import { checkPages } from '../properties/check-pages.ts';
import { letters } from '../properties/painted-text.ts';
import { comparePicture, compareRow } from './compare-picture.ts';
import { type Finished, readFinished } from './read-finished.ts';

const ISSUE = `${packageFolder}/issues/2025-03`;
let compilation: Compilation;
let document: PagedDocument;
let pdf: Uint8Array;
let finished: Finished;

beforeAll(async () => {
  compilation = await compile(createNodeWorld(), ISSUE, { ppi: 72 });
  if (!compilation.result) throw new Error(JSON.stringify(compilation.diagnostics, null, 1));
  document = compilation.result.document;
  pdf = await renderPdf(document, compilation.result.resources);
  finished = await readFinished(pdf);
});

/** The paragraphs of every item, in the order of the issue. */
function sourceParagraphs(): readonly string[] {
  return ['events', 'publications'].flatMap((folder) =>
    readdirSync(`${ISSUE}/items/${folder}`)
      .filter((name) => name.endsWith('.md'))
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .flatMap((name) => {
        const text = readFileSync(`${ISSUE}/items/${folder}/${name}`, 'utf8');
        const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
        const { title, lead = '' } = parse(head) as { title: string; lead?: string };
        return [title, lead, ...body.split(/\n\s*\n/)].map(plain).filter((one) => one !== '');
      }),
  );
}

/** Without marks of Markdown and addresses of links. */
function plain(markdown: string): string {
  return letters(
    markdown
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^:::(\w+)(?:\[([^\]]*)\])?/gm, '$2'),
  );
}

describe('pages', () => {
  test('about twenty-two of A4', () => {
    expect(finished.pages.length).toBeGreaterThanOrEqual(19);
    expect(finished.pages.length).toBeLessThanOrEqual(25);
    for (const { width, height } of finished.pages) {
      expect(width).toBeCloseTo(595.28, 0);
      expect(height).toBeCloseTo(841.89, 0);
    }
  });

  test('no error, and no warning but those that the sample is known for', () => {
    const codes = new Set(compilation.diagnostics.map(({ code }) => code));
    expect(compilation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    codes.delete('source-without-link');
    expect([...codes]).toEqual([]);
  });

  test('nothing stands over anything else or outside the type area', () => {
    const inner = document.pages.filter(({ master }) => master !== 'cover' && master !== 'back');
    expect(
      checkPages({ ...document, pages: document.pages }).filter(
        (fault) => !fault.includes('outside'),
      ),
    ).toEqual([]);
    expect(
      checkPages({ ...document, pages: inner }).filter((fault) => fault.includes('outside')),
    ).toEqual([]);
  });
});

describe('text', () => {
  test('every paragraph of the sources is in the PDF', () => {
    const text = letters(finished.pages.map((page) => page.body).join(''));
    const missing = sourceParagraphs().filter((paragraph) => !text.includes(paragraph));
    expect(missing).toEqual([]);
  });

  test('and all of them in the order of the sources', () => {
    const byElement = document.structure.map(() => '');
    for (const { frames } of document.pages) {
      for (const frame of frames) {
        if (frame.type !== 'text' || !('element' in frame.owner)) continue;
        byElement[frame.owner.element] += frame.runs
          .map((run) => run.actualText ?? runText(run))
          .join('');
      }
    }
    const painted = letters(byElement.join(''));
    let at = 0;
    for (const paragraph of sourceParagraphs()) {
      const found = painted.indexOf(paragraph, at);
      expect([paragraph.slice(0, 60), found >= 0]).toEqual([paragraph.slice(0, 60), true]);
      at = found + paragraph.length;
    }
  });

  test('a hyphen at a line’s end tells whether it is the word’s own', () => {
    const text = finished.pages.map((page) => page.text).join('\n');
    const source = readAll();
    const pairs = (hyphen: RegExp) =>
      [...text.matchAll(hyphen)].map(([, before = '', after = '']) => [before, after]);
    const broken = pairs(/(\p{Ll}+)-\n(\p{Ll}+)/gu).map((pair) => pair.join(''));
    const own = pairs(/(\p{Ll}+)\u2010\n(\p{Ll}+)/gu).map((pair) => pair.join('-'));
    expect(broken.length).toBeGreaterThan(100);
    expect(own.length).toBeGreaterThan(0);
    const missing = [...broken, ...own].filter((word) => !source.includes(word));
    expect(missing).toEqual([]);
  });
});

/** All source texts, in small letters. */
function readAll(): string {
  const texts = ['events', 'publications'].flatMap((folder) =>
    readdirSync(`${ISSUE}/items/${folder}`).map((name) =>
      readFileSync(`${ISSUE}/items/${folder}/${name}`, 'utf8'),
    ),
  );
  const others = ['issue.yaml', '../series.yaml', '../about.md'].map((name) =>
    readFileSync(`${ISSUE}/${name}`, 'utf8'),
  );
  return [...texts, ...others].join('\n').toLowerCase();
}

describe('contents', () => {
  test('every row leads to the page that it prints, and there the heading stands', () => {
    const rows = finished.pages.flatMap(({ links, pieces }) =>
      links
        .filter((link) => link.page !== undefined)
        .map((link) => ({
          link,
          words: pieces
            .filter(({ baseline }) => baseline > link.y && baseline < link.y + link.height + 1)
            .map(({ text }) => text),
        })),
    );
    expect(rows.length).toBeGreaterThanOrEqual(21);
    for (const { link, words } of rows) {
      expect(Number(words.at(-1))).toBe(link.page);
      const title = letters(words.slice(0, -1).join(''));
      const target = letters(finished.pages[link.page! - 1]!.text);
      expect([title, target.includes(title)]).toEqual([title, true]);
    }
  });
});

describe('the document', () => {
  test('has its title and language and is tagged', () => {
    expect(finished.title).toContain('Территориальные кластеры');
    expect(finished.language.toLowerCase()).toMatch(/^ru/);
    expect(finished.isMarked).toBe(true);
  });

  test('has an outline whose entries lead to their headings', () => {
    expect(finished.outline.length).toBeGreaterThanOrEqual(24);
    for (const { title, page } of finished.outline) {
      const text = letters(finished.pages[page - 1]!.text);
      expect([title, text.includes(letters(title))]).toEqual([title, true]);
    }
  });

  test('has one annotation a line of a link', () => {
    const wanted = document.pages.map(
      ({ frames }) => frames.filter(({ type }) => type === 'link').length,
    );
    expect(finished.pages.map(({ links }) => links.length)).toEqual(wanted);
    for (const { links } of finished.pages) {
      for (const link of links) expect(link.url ?? link.page).toBeDefined();
    }
  });

  test('is made again byte by byte', async () => {
    const { result } = await compile(createNodeWorld(), ISSUE, { ppi: 72 });
    const again = await renderPdf(result!.document, result!.resources);
    expect(Buffer.compare(Buffer.from(again), Buffer.from(pdf))).toBe(0);
  });
});

describe('pictures of pages', () => {
  test.each([1, 4, 16])('page %d looks as before', async (page) => {
    expect(await comparePicture(pdf, page, `sample-${page}`)).toBeLessThan(0.02);
  });

  /** Regression: the picture was made by hand, and headings broke otherwise by then. */
  test('the README shows the pages of now', async () => {
    expect(await compareRow(pdf, [1, 3, 4, 5, 16, 20], 'readme-pages')).toBeLessThan(0.0005);
  });
});
