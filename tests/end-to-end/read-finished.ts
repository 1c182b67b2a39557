/** A finished PDF read back by pdf.js: text with its places, links, outline. Coordinates in points, origin top left. */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.js';

export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
}

export interface FinishedLink {
  readonly url?: string;
  /** Page that it leads to, from 1. */
  readonly page?: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FinishedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Text between the running header and the folio line. */
  readonly body: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly FinishedLink[];
}

export interface Finished {
  readonly pages: readonly FinishedPage[];
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  readonly title: string;
  readonly language: string;
  readonly isMarked: boolean;
}

/** Heights in points that hold the running header and the folio line. */
const HEADER = 60;
const FOOTER = 60;

export async function readFinished(pdf: Uint8Array): Promise<Finished> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0, isEvalSupported: false });
  try {
    const document = await loading.promise;
    const pages: FinishedPage[] = [];
    for (let i = 1; i <= document.numPages; i++) pages.push(await readPage(document, i));
    const { info } = await document.getMetadata();
    const facts = info as { Title?: string; Language?: string };
    const mark = await document.getMarkInfo();
    return {
      pages,
      outline: await readOutline(document),
      title: facts.Title ?? '',
      language: facts.Language ?? '',
      isMarked: (mark as { Marked?: boolean } | null)?.Marked === true,
    };
  } finally {
    await loading.destroy();
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<FinishedPage> {
  const page = await document.getPage(number);
  const [, , width, height] = page.view as [number, number, number, number];
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): readonly Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number];
    const size = Math.hypot(c, d);
    return [{ text: item.str, x, baseline: height - y, width: item.width, size }];
  });
  const text = items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('');
  const links: FinishedLink[] = [];
  for (const annotation of await page.getAnnotations()) {
    if (annotation.subtype !== 'Link') continue;
    const [left, bottom, right, top] = annotation.rect as [number, number, number, number];
    const area = { x: left, y: height - top, width: right - left, height: top - bottom };
    if (annotation.url) links.push({ ...area, url: annotation.url });
    else if (annotation.dest) {
      const target = await pageOf(document, annotation.dest);
      links.push({ ...area, ...(target !== undefined && { page: target }) });
    } else links.push(area);
  }
  const body = pieces
    .filter(({ baseline }) => baseline > HEADER && baseline < height - FOOTER)
    .map((piece) => piece.text)
    .join('');
  return { width, height, text, body, pieces, links };
}

async function pageOf(document: PDFDocumentProxy, dest: unknown): Promise<number | undefined> {
  const found = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  if (!Array.isArray(found)) return undefined;
  return (await document.getPageIndex(found[0])) + 1;
}

async function readOutline(document: PDFDocumentProxy): Promise<Finished['outline']> {
  type Entry = { title: string; dest: unknown; items: Entry[] };
  const found: { title: string; page: number }[] = [];
  const walk = async (entries: readonly Entry[]): Promise<void> => {
    for (const { title, dest, items } of entries) {
      found.push({ title, page: (await pageOf(document, dest)) ?? 0 });
      await walk(items);
    }
  };
  await walk(((await document.getOutline()) ?? []) as unknown as Entry[]);
  return found;
}
