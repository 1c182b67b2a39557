/**
 * The open PDF document, as pdfmake hands it out, and the few of its parts that painting needs.
 * Nothing is fetched or read from disk: both access policies deny all, and every resource is passed as bytes.
 * pdfmake opens the document with page 1 already there.
 */
import { createHash } from 'node:crypto';
import type { Size } from '../../model/geometry.ts';
import type { Metadata } from '../../model/styled-issue.ts';
import { gatherFile, type PdfOutput } from './written-file.ts';

/** An indirect object; strings in `data` are names, `String` objects are text. */
export interface PdfReference {
  data: Record<string, unknown>;
  end(chunk?: unknown): void;
}

/** The stream of a page: pieces written so far, which are compressed as it ends. */
export interface PdfContent {
  buffer: Uint8Array[];
  compress: boolean;
  end(): void;
}

export interface PdfPage {
  readonly dictionary: PdfReference;
  readonly content: PdfContent;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  readonly ext_gstates: Record<string, PdfReference>;
  readonly annotations: PdfReference[];
  write(chunk: string): void;
}

/** A font in the file: `subset` holds the glyphs taken, the arrays are indexed by their new numbers. */
export interface PdfFont {
  readonly id: string;
  readonly scale: number;
  readonly font: {
    readonly hmtx: {
      readonly metrics: { readonly length: number; get(i: number): { readonly advance: number } };
    };
    readonly _cmapProcessor: { lookup(codePoint: number): number };
  };
  readonly subset: {
    readonly glyphs: number[];
    includeGlyph(id: number): number;
    /** The font file with these glyphs alone. */
    encode(): Uint8Array;
  };
  readonly unicode: (readonly number[] | undefined)[];
  readonly widths: (number | undefined)[];
  ref(): PdfReference;
}

export interface PdfImage {
  readonly label: string;
  readonly obj: PdfReference;
  embed(document: PdfDocument): void;
}

export interface PdfDocument extends PdfOutput {
  readonly page: PdfPage;
  readonly _root: PdfReference;
  _font: PdfFont;
  _id: Uint8Array;
  _addInfo: () => void;
  _addColorOutputIntent: () => void;
  readonly info: Record<string, unknown>;
  ref(data: unknown): PdfReference;
  addPage(options: { size: [number, number]; margin: number }): void;
  /** Writes the page that is still open. */
  flushPages(): void;
  registerFont(name: string, source: Uint8Array): void;
  font(name: string): void;
  openImage(source: Uint8Array): PdfImage;
  appendXML(xml: string): void;
  getStructTreeRoot(): PdfReference;
}

export interface OpenDocument {
  readonly pdf: PdfDocument;
  /** Closes the document and gives its bytes. */
  finish(): Promise<Uint8Array>;
}

/**
 * Opens a document whose first page has the given size.
 * @param isTagged with logical structure: PDF/A-2a; without: PDF/A-2b
 */
export async function openDocument(
  metadata: Metadata,
  size: Size,
  isTagged: boolean,
): Promise<OpenDocument> {
  const { default: pdfmake } = await import('pdfmake');
  const deny = () => false;
  pdfmake.setUrlAccessPolicy(deny);
  pdfmake.setLocalAccessPolicy(deny);
  const output = pdfmake.createPdf({
    content: [],
    version: '1.7',
    subset: isTagged ? 'PDF/A-2a' : 'PDF/A-2b',
    tagged: isTagged,
    displayTitle: true,
    language: metadata.language,
    pageSize: { width: size.width, height: size.height },
    pageMargins: 0,
    info: documentInfo(metadata),
  });
  const pdf = (await output.getStream()) as PdfDocument;
  const written = gatherFile(pdf);
  return {
    pdf,
    async finish() {
      pdf.flushPages();
      // The backend's identifier is made of the date; two issues of one date must differ.
      const hash = createHash('sha256').update(JSON.stringify(metadata));
      for (const part of written()) hash.update(part);
      pdf._id = hash.digest().subarray(0, 16);
      await output.getBuffer();
      return Buffer.concat(written());
    },
  };
}

function documentInfo(metadata: Metadata): Record<string, unknown> {
  const date = new Date(metadata.date);
  return {
    title: metadata.title,
    author: metadata.author,
    subject: metadata.subject,
    keywords: metadata.keywords.join(', '),
    creator: 'digest',
    producer: 'pdfmake',
    creationDate: date,
    modDate: date,
  };
}
