/**
 * Text that leaves a finished PDF, as two programs of other makers take it out: pdf.js and poppler's pdftotext.
 * Every page's words must be the painted ones, whole and in reading order; every text of the sources must be among
 * them whole; a search must find a word as often as it stands on paper. Words are compared without case and marks,
 * which typography changes; capitals, quotes and spaces are not looked at here.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  compile,
  createNodeWorld,
  type Issue,
  type PagedDocument,
  renderPdf,
} from '../../src/index.ts';
import type { TextFrame } from '../../src/model/frame.ts';
import type { ImageReference, Item } from '../../src/model/issue.ts';
import { type GlyphRun, runText } from '../../src/model/line.ts';
import type { Markup } from '../../src/model/source.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ISSUES = [
  'issues/2025-03',
  ...['forty', 'two-columns', 'english'].map((name) => `tests/fixtures/issues/${name}`),
];
const SOFT_HYPHEN = '\u00AD';
/** A word with its own hyphens; figures one by one, because the narrow space in 2 418 is a space to some readers only. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*|\p{N}/gu;
/** Words searched for in every issue, and the shortest of them. */
const SEARCHED = 50;
const SHORTEST = 6;

const folder = mkdtempSync(join(tmpdir(), 'digest-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Extractor {
  readonly name: string;
  readonly whyNot?: string | undefined;
  readonly pages: (pdf: Uint8Array, count: number) => Promise<readonly string[]>;
}

const EXTRACTORS: readonly Extractor[] = [
  { name: 'pdf.js', pages: pagesByPdfJs },
  { name: 'pdftotext', whyNot: whyNoPoppler(), pages: async (pdf) => pagesByPoppler(pdf) },
];

describe.each(ISSUES)('%s', (path) => {
  let issue: Issue;
  let document: PagedDocument;
  let pdf: Uint8Array;

  beforeAll(async () => {
    const compilation = await compile(createNodeWorld(), join(ROOT, path), { ppi: 72 });
    if (!compilation.result || !compilation.issue) {
      throw new Error(JSON.stringify(compilation.diagnostics, null, 1));
    }
    issue = compilation.issue;
    document = compilation.result.document;
    pdf = await renderPdf(document, compilation.result.resources);
  }, 180_000);

  describe.each(EXTRACTORS)('$name', ({ name, whyNot, pages }) => {
    const suffix = whyNot === undefined ? '' : ` (skipped: ${whyNot})`;
    let extracted: readonly (readonly string[])[];

    beforeAll(async () => {
      if (whyNot !== undefined) return;
      const painted = paintedPages(document);
      const out = await pages(pdf, painted.length);
      extracted = out.map((text) => words(joined(text)));
    });

    test.skipIf(whyNot !== undefined)(`every page has the painted words${suffix}`, () => {
      const painted = paintedPages(document);
      expect(extracted).toHaveLength(painted.length);
      const faults = painted.flatMap((page, i) => firstDifference(i + 1, page, extracted[i] ?? []));
      expect(faults, name).toEqual([]);
    });

    test.skipIf(whyNot !== undefined)(`every text of the sources is there whole${suffix}`, () => {
      const text = ` ${byElement(document, extracted).join(' | ')} `;
      const missing: string[] = [];
      for (const part of sourceParts(issue)) {
        let from = 0;
        for (const one of part) {
          const sought = ` ${words(one).join(' ')} `;
          const at = text.indexOf(sought, from);
          // A part's first text is looked for from the start: sections stand where the template puts them.
          if (sought.trim() === '') continue;
          if (at < 0) missing.push(one);
          else from = at + sought.length - 1;
        }
      }
      expect(missing).toEqual([]);
    });

    test.skipIf(whyNot !== undefined)(`a search finds every occurrence${suffix}`, () => {
      const painted = paintedPages(document).map((page) =>
        page.filter(({ element }) => element >= 0),
      );
      const onPaper = counts(painted.flat().map(({ word }) => word));
      const furniture = counts(
        paintedPages(document).flatMap((page) =>
          page.filter(({ element }) => element < 0).map(({ word }) => word),
        ),
      );
      const found = counts(extracted.flat());
      const sought = [...onPaper]
        .filter(([word]) => word.length >= SHORTEST)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, SEARCHED);
      expect(sought).toHaveLength(SEARCHED);
      expect(
        sought.map(([word]) => [word, (found.get(word) ?? 0) - (furniture.get(word) ?? 0)]),
      ).toEqual(sought);
    });
  });
});

/** Words in lower case. NFKC makes \u2010 of \u2011. */
function words(text: string): readonly string[] {
  return text.normalize('NFKC').replaceAll('\u2010', '-').toLowerCase().match(WORD) ?? [];
}

/** Lines joined: a hyphen goes together with the line's end, and a compound's own hyphen stays. */
function joined(text: string): string {
  return text.replaceAll('-\n', '').replaceAll('\u2010\n', '-').replaceAll('\u200B', '');
}

function counts(all: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of all) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

interface PaintedWord {
  readonly word: string;
  /** Structure element; -1: outside the structure, as running headers are. */
  readonly element: number;
}

/** The words of every page in painting order. */
function paintedPages(document: PagedDocument): readonly (readonly PaintedWord[])[] {
  return document.pages.map(({ frames }) => {
    const parts: { element: number; text: string }[] = [];
    for (const frame of frames) {
      if (frame.type !== 'text') continue;
      const element = 'element' in frame.owner ? frame.owner.element : -1;
      const last = parts.at(-1);
      if (last && element >= 0 && last.element === element) last.text += lineText(frame);
      else parts.push({ element, text: lineText(frame) });
    }
    return parts.flatMap(({ element, text }) => words(text).map((word) => ({ word, element })));
  });
}

function lineText({ runs, endsWithSpace }: TextFrame): string {
  return runs.map(copiedText).join('') + (endsWithSpace ? ' ' : '');
}

function copiedText(run: GlyphRun): string {
  return (run.actualText ?? runText(run)).replaceAll(SOFT_HYPHEN, '');
}

function firstDifference(
  folio: number,
  painted: readonly PaintedWord[],
  extracted: readonly string[],
): readonly string[] {
  const length = Math.max(painted.length, extracted.length);
  for (let i = 0; i < length; i++) {
    if (painted[i]?.word === extracted[i]) continue;
    const near = (all: readonly string[]) => all.slice(Math.max(0, i - 3), i + 4).join(' ');
    return [
      `page ${folio}: «${near(painted.map(({ word }) => word))}» came out as «${near(extracted)}»`,
    ];
  }
  return [];
}

/** The extracted words of every structure element, in the order of the structure; page furniture left out. */
function byElement(
  document: PagedDocument,
  extracted: readonly (readonly string[])[],
): readonly string[] {
  const found = new Map<number, string[]>();
  paintedPages(document).forEach((page, number) => {
    page.forEach(({ element }, i) => {
      if (element < 0) return;
      const own = found.get(element) ?? [];
      own.push(extracted[number]?.[i] ?? '');
      found.set(element, own);
    });
  });
  return document.structure.flatMap((_, i) => found.get(i)?.join(' ') ?? []);
}

/** Texts of the sources in parts: within a part they must follow one another. */
function sourceParts(issue: Issue): readonly (readonly string[])[] {
  const covers = issue.publications.map(({ title }) => [title]);
  const resources = issue.resources.map(({ title, text }) => [title, ...texts(text)]);
  const sections = issue.sections.flatMap(({ title, intro, outro, image, items }) => [
    [title, ...texts(intro)],
    texts(outro),
    ...(image ? captions(image) : []),
    ...items.flatMap(itemParts),
  ]);
  const whole = [[issue.title], texts(issue.about), texts(issue.invitation)];
  return [...whole, ...covers, ...resources, ...sections];
}

/** Captions and footnotes stand apart from the text: pictures float, notes go to the page's foot. */
function itemParts(item: Item): readonly (readonly string[])[] {
  return [
    [item.title, ...texts(item.lead), ...texts(item.text), ...item.sources.map(({ name }) => name)],
    ...item.images.flatMap(captions),
    ...notes(item.text).map((note) => [note]),
    ...item.links.map(({ label }) => [label]),
  ];
}

function captions({ caption, credit }: ImageReference): readonly (readonly string[])[] {
  return [texts(caption), texts(credit)];
}

function parse(markup: Markup | undefined): Root {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);
  return parser.parse(markup?.text ?? '');
}

/** Paragraphs, headings, list items, cells and listings, outside of footnotes. */
function texts(markup: Markup | undefined): readonly string[] {
  return leaves(parse(markup).children.filter(({ type }) => type !== 'footnoteDefinition'));
}

function notes(markup: Markup | undefined): readonly string[] {
  return leaves(parse(markup).children.filter(({ type }) => type === 'footnoteDefinition'));
}

const LEAVES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code']);

function leaves(nodes: readonly Nodes[]): readonly string[] {
  const order: string[] = [];
  const walk = (node: Nodes): readonly string[] => {
    if (LEAVES.has(node.type)) return [plain(node, order)];
    return 'children' in node ? node.children.flatMap(walk) : [];
  };
  return nodes.flatMap(walk);
}

/** @param notes footnotes called so far: a mark is printed as the note's number */
function plain(node: Nodes, notes: string[]): string {
  if (node.type === 'footnoteReference') {
    if (!notes.includes(node.identifier)) notes.push(node.identifier);
    return String(notes.indexOf(node.identifier) + 1);
  }
  if (node.type === 'textDirective') return `:${node.name}`;
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plain(child, notes)).join('') : '';
}

async function pagesByPdfJs(pdf: Uint8Array, count: number): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0, isEvalSupported: false });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= count; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const lines = items.map((item) =>
        'str' in item ? item.str + (item.hasEOL ? '\n' : '') : '',
      );
      pages.push(lines.join(''));
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}

function whyNoPoppler(): string | undefined {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'pdftotext of poppler is not installed';
  }
}

/** `-raw`: in the order of painting, as the structure has it. */
function pagesByPoppler(pdf: Uint8Array): readonly string[] {
  const file = join(folder, 'issue.pdf');
  writeFileSync(file, pdf);
  const options = { encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], options);
  // Every page ends with a form feed.
  return text.split('\f').slice(0, -1);
}
