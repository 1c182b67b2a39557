/** The pages of a file in their order, with what they inherit from the nodes above them (ISO 32000-1, 7.7.3). */
import type { PdfDictionary, PdfObject } from './reader/objects.ts';
import { LimitReached, type PdfFile } from './reader/open-pdf.ts';
import type { BoxName, PageReport } from './report.ts';

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  /** Of its object; 0 when the page is no object of its own. */
  readonly object: number;
  readonly entries: PdfDictionary['entries'];
  /** Inherited ones included. */
  get(key: string): PdfObject;
}

const MOST_PAGES = 20_000;
const DEEPEST = 100;

export function pagesOf(file: PdfFile): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<PdfDictionary>();
  const visit = (node: PdfObject | undefined, above: readonly PdfDictionary[]): void => {
    const dictionary = file.dictionary(node);
    if (!dictionary || seen.has(dictionary) || above.length > DEEPEST) return;
    seen.add(dictionary);
    file.check();
    const kids = file.array(dictionary.entries.get('Kids'));
    if (kids) {
      for (const kid of kids) visit(kid, [dictionary, ...above]);
      return;
    }
    if (pages.length >= MOST_PAGES) throw new LimitReached();
    const chain = [dictionary, ...above];
    pages.push({
      number: pages.length + 1,
      object: objectNumber(node),
      entries: dictionary.entries,
      get(key) {
        const holder = chain.find((candidate) => candidate.entries.has(key));
        return file.resolve(holder?.entries.get(key));
      },
    });
  };
  visit(file.root.entries.get('Pages'), []);
  return pages;
}

export function objectNumber(value: PdfObject | undefined): number {
  const isReference = value !== null && typeof value === 'object' && value.kind === 'reference';
  return isReference ? value.number : 0;
}

const BOXES: Readonly<Record<BoxName, string>> = {
  media: 'MediaBox',
  crop: 'CropBox',
  bleed: 'BleedBox',
  trim: 'TrimBox',
  art: 'ArtBox',
};

export function pageReport(file: PdfFile, page: PdfPage): PageReport {
  const boxes: Partial<Record<BoxName, readonly number[]>> = {};
  for (const [name, key] of Object.entries(BOXES) as [BoxName, string][]) {
    const box = rectangle(file, page.get(key));
    if (box) boxes[name] = box;
  }
  const [left, bottom, right, top] = boxes.crop ?? boxes.media ?? [0, 0, 0, 0];
  const rotation = (((file.number(page.get('Rotate')) ?? 0) % 360) + 360) % 360;
  const unit = file.number(page.get('UserUnit')) ?? 1;
  const [width, height] = [(right! - left!) * unit, (top! - bottom!) * unit];
  const isTurned = rotation % 180 === 90;
  return {
    page: page.number,
    width: rounded(isTurned ? height : width),
    height: rounded(isTurned ? width : height),
    rotation,
    boxes,
  };
}

function rectangle(file: PdfFile, value: PdfObject): readonly number[] | undefined {
  const numbers = file.array(value)?.map((item) => file.number(item));
  if (numbers?.length !== 4 || numbers.some((number) => number === undefined)) return undefined;
  const [a, b, c, d] = numbers as [number, number, number, number];
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)].map(rounded);
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
