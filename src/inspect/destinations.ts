/** Where links and bookmarks lead (ISO 32000-1, 12.3.2 and 12.6.4). In: the file and its pages; out: links, outline. */
import { objectNumber, type PdfPage } from './page-tree.ts';
import { cleanText, type PdfDictionary, type PdfObject } from './reader/objects.ts';
import { entriesOf, LimitReached, type PdfFile } from './reader/open-pdf.ts';
import type { LinkReport, OutlineEntry } from './report.ts';

/** Of a destination: the page, or what is written where there is none. */
export type Target = { readonly page: number } | { readonly broken: string };

export type FindTarget = (destination: PdfObject | undefined) => Target;

const DEEPEST = 64;
const MOST_ENTRIES = 100_000;

export function createTargets(file: PdfFile, pages: readonly PdfPage[]): FindTarget {
  const numbers = new Map(pages.map((page) => [page.object, page.number]));
  const names = readNames(file);
  const find = (value: PdfObject | undefined, depth: number): Target => {
    const found = file.resolve(value);
    const name = file.text(found) ?? file.name(found);
    if (name !== undefined) {
      const raw = nameKey(found);
      const named = raw === undefined ? undefined : names.get(raw);
      return named === undefined || depth > 4
        ? { broken: cleanText(name) }
        : find(named, depth + 1);
    }
    const inDictionary = file.dictionary(found)?.entries.get('D');
    if (inDictionary !== undefined && depth <= 4) return find(inDictionary, depth + 1);
    const first = file.array(found)?.[0];
    const index = file.number(first);
    const page = index === undefined ? numbers.get(objectNumber(first)) : pages[index]?.number;
    return page === undefined ? { broken: '–' } : { page };
  };
  return (destination) => find(destination, 0);
}

/** Names as bytes: their encodings need not agree with how people read them. */
function nameKey(value: PdfObject | undefined): string | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (value.kind === 'string') return value.bytes;
  return value.kind === 'name' ? value.name : undefined;
}

function readNames(file: PdfFile): ReadonlyMap<string, PdfObject> {
  const found = new Map<string, PdfObject>(
    entriesOf(file.dictionary(file.root.entries.get('Dests'))),
  );
  const seen = new Set<PdfDictionary>();
  const visit = (value: PdfObject | undefined, depth: number): void => {
    const node = file.dictionary(value);
    if (!node || seen.has(node) || depth > DEEPEST) return;
    seen.add(node);
    const pairs = file.array(node.entries.get('Names')) ?? [];
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const key = nameKey(file.resolve(pairs[i]));
      if (key !== undefined) found.set(key, pairs[i + 1] ?? null);
    }
    for (const kid of file.array(node.entries.get('Kids')) ?? []) visit(kid, depth + 1);
  };
  visit(file.dictionary(file.root.entries.get('Names'))?.entries.get('Dests'), 0);
  return found;
}

export function annotationsOf(file: PdfFile, page: PdfPage): readonly PdfAnnotation[] {
  return (file.array(page.entries.get('Annots')) ?? []).flatMap((reference) => {
    const dictionary = file.dictionary(reference);
    return dictionary ? [{ object: objectNumber(reference), entries: dictionary.entries }] : [];
  });
}

export interface PdfAnnotation {
  readonly object: number;
  readonly entries: PdfDictionary['entries'];
}

export function linkReport(
  file: PdfFile,
  page: number,
  { entries }: PdfAnnotation,
  find: FindTarget,
): LinkReport | undefined {
  if (file.name(entries.get('Subtype')) !== 'Link') return undefined;
  const action = file.dictionary(entries.get('A'));
  const kind = action ? (file.name(action.entries.get('S')) ?? '?') : 'GoTo';
  if (kind === 'URI') {
    return { kind: 'external', page, url: file.text(action?.entries.get('URI')) ?? '' };
  }
  if (kind !== 'GoTo') return { kind: 'other', page, action: cleanText(kind) };
  const target = find(action ? action.entries.get('D') : entries.get('Dest'));
  return 'page' in target
    ? { kind: 'internal', page, toPage: target.page }
    : { kind: 'broken', page, destination: target.broken };
}

export function readOutline(file: PdfFile, find: FindTarget): readonly OutlineEntry[] {
  const found: OutlineEntry[] = [];
  const seen = new Set<PdfDictionary>();
  const visit = (first: PdfObject | undefined, level: number): void => {
    let node = file.dictionary(first);
    while (node && !seen.has(node) && level <= DEEPEST) {
      seen.add(node);
      if (found.length >= MOST_ENTRIES) throw new LimitReached();
      const { entries } = node;
      const action = file.dictionary(entries.get('A'));
      const target = find(entries.get('Dest') ?? action?.entries.get('D'));
      const title = file.text(entries.get('Title')) ?? '';
      found.push({ level, title, ...('page' in target ? { page: target.page } : {}) });
      visit(entries.get('First'), level + 1);
      node = file.dictionary(entries.get('Next'));
    }
  };
  visit(file.dictionary(file.root.entries.get('Outlines'))?.entries.get('First'), 1);
  return found;
}
