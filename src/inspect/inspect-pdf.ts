/**
 * Looks into a PDF. In: the bytes of any file, also a broken or hostile one; out: a report, or what keeps it from being read.
 * Nothing of the file is run, fetched or written; work is bounded by a deadline that the caller sets and by the bytes that
 * streams may give. Pure: inflating and the clock come from outside.
 */
import { annotationsOf, createTargets, linkReport, readOutline } from './destinations.ts';
import { readMetadata } from './metadata.ts';
import { notesOn, type PageFinds } from './notes.ts';
import { type FontDecoders, readPageContent } from './page-content.ts';
import { pageReport, pagesOf } from './page-tree.ts';
import {
  LimitReached,
  type OpenFault,
  type OpenOptions,
  openPdf,
  type PdfFile,
} from './reader/open-pdf.ts';
import type { PdfReport } from './report.ts';
import { readFonts, readPictures } from './resources.ts';
import { readStructure } from './structure.ts';

export type Inspection = { readonly report: PdfReport } | { readonly fault: OpenFault | 'limit' };

export function inspectPdf(bytes: Uint8Array, options: OpenOptions): Inspection {
  try {
    const file = openPdf(bytes, options);
    return 'fault' in file ? file : { report: describe(file, bytes.length) };
  } catch (fault) {
    if (fault instanceof LimitReached) return { fault: 'limit' };
    throw fault;
  }
}

function describe(file: PdfFile, size: number): PdfReport {
  const pages = pagesOf(file);
  const decoders: FontDecoders = new Map();
  const finds = pages.map((page): PageFinds => {
    file.check();
    const content = readPageContent(file, page, decoders);
    return { page, content, annotations: annotationsOf(file, page) };
  });
  const structure = readStructure({
    file,
    texts: new Map(finds.flatMap(({ content }) => [...content.texts])),
    pageNumbers: new Map(pages.map((page) => [page.object, page.number])),
  });
  const find = createTargets(file, pages);
  const { claims, isXmpBroken, ...metadata } = readMetadata(file);
  const language = file.text(file.root.entries.get('Lang'));
  const report: Omit<PdfReport, 'notes'> = {
    version: file.version,
    bytes: size,
    ...(language ? { language } : {}),
    isTagged: structure.elements.size > 0,
    claims,
    pages: pages.map((page) => pageReport(file, page)),
    fonts: readFonts(file, decoders.keys()),
    pictures: readPictures(
      file,
      finds.map(({ content }) => content.placements),
    ),
    outline: readOutline(file, find),
    links: finds.flatMap(({ page, annotations }) =>
      annotations.flatMap((annotation) => linkReport(file, page.number, annotation, find) ?? []),
    ),
    tags: structure.tags,
    metadata,
  };
  return { ...report, notes: notesOn({ file, report, pages: finds, structure, isXmpBroken }) };
}
