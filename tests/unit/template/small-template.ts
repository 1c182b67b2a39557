/** A template of one page and few styles in memory, to be spoiled: what is told of it, and where. */
import { locate } from '../../../src/diagnostics/code-frame.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { createSink } from '../../../src/diagnostics/sink.ts';
import { applyTemplate, loadTemplate } from '../../../src/template/index.ts';
import { createMemoryWorld, type MemoryFiles } from '../../../src/world/memory-world.ts';
import { contentMap, makeIssue } from './fixtures.ts';
import { sfnt } from './font-bytes.ts';
import { hseSizes } from './hse-sizes.ts';

const labels = (indent: string) =>
  [
    ...['contents', 'about', 'publications', 'contacts', 'resources', 'address', 'phone', 'fax'],
    ...['email', 'web', 'source', 'sources', 'note', 'issue', 'date', 'copyright', 'subscribers'],
  ]
    .map((key) => `${indent}${key}: x\n`)
    .join('') +
  `${indent}months: [1m, 2m, 3m, 4m, 5m, 6m, 7m, 8m, 9m, 10m, 11m, 12m]\n` +
  `${indent}buttons: { review: x, book: x, report: x, article: x, journal: x, pdf: x, site: x }\n`;

export const YAML = `colours:
  deep: "#0F2D69"
fonts:
  Serif: { 400: serif.ttf, 600: serif.ttf }
pages:
  plain:
    width: 210mm
    height: 297mm
    margins: { top: 20mm, right: 20mm, bottom: 20mm, left: 20mm }
styles:
  body: { font-family: Serif, font-size: 10pt, line-height: 14pt, color: deep }
  strong: { font-weight: 600 }
figures:
  news: { width: 62mm, min-width: 50mm, max-width: 80mm, max-height: 90mm, clearance: 5mm, sides: [left] }
tables: { padding: 3pt, rule-color: deep, rule-thickness: 1pt }
labels:
  ru:
${labels('    ')}`;

export const INDEX = `export default function Digest() {
  return <page master="plain"><text>Слово</text></page>;
}
`;

export const FILES: MemoryFiles = {
  '/package/templates/small/template.yaml': YAML,
  '/package/templates/small/index.tsx': INDEX,
  '/package/fonts/serif.ttf': sfnt(),
};

/** Its font has no letters to measure. */
const MATERIAL = { content: contentMap(), assets: new Map(), sizes: hseSizes };

/** Loads with some files changed, and applies to a small issue. */
export async function run(changes: MemoryFiles = {}, name = 'small') {
  const files = { ...FILES, ...changes };
  const sink = createSink();
  const world = createMemoryWorld(files);
  const template = await loadTemplate(world, { name, from: '/issues/one' }, '/package', sink);
  const styled = template && applyTemplate(template, makeIssue(), MATERIAL, sink);
  return { template, styled, diagnostics: sink.diagnostics, files };
}

/** `code file:line:column text` of every diagnostic. */
export function told(diagnostics: readonly Diagnostic[], files: MemoryFiles): readonly string[] {
  return diagnostics.map(({ code, span }) => {
    if (span === undefined) return code;
    const text = String(files[span.file] ?? '');
    const place = locate(span, text);
    const file = span.file.slice(span.file.lastIndexOf('/') + 1);
    return `${code} ${file}:${place.line}:${place.column} ${text.slice(span.start, span.end)}`.trim();
  });
}

/** template.yaml with one thing changed. */
export const spoil = (from: string, to: string) => ({
  '/package/templates/small/template.yaml': YAML.replace(from, to),
});

/** index.tsx of another text. */
export const index = (text: string) => ({ '/package/templates/small/index.tsx': text });
