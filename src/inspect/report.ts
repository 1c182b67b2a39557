/** What is told of a PDF: plain data, the same for people and for `--json`. Lengths are points, pages count from 1. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export interface PdfReport {
  readonly version: string;
  readonly bytes: number;
  readonly language?: string;
  readonly isTagged: boolean;
  readonly claims: Claims;
  readonly pages: readonly PageReport[];
  readonly fonts: readonly FontReport[];
  readonly pictures: readonly PictureReport[];
  readonly outline: readonly OutlineEntry[];
  readonly links: readonly LinkReport[];
  readonly tags: TagsReport;
  readonly metadata: MetadataReport;
  /** What a checker of PDF/A or PDF/UA, or a reader with a screen reader, would stumble over. */
  readonly notes: readonly Diagnostic[];
}

/** What the file says of itself; whether it is true only a validator knows. */
export interface Claims {
  /** `2a`. */
  readonly pdfA?: string;
  readonly pdfUa?: string;
}

export type BoxName = 'media' | 'crop' | 'bleed' | 'trim' | 'art';

export interface PageReport {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  /** Left, bottom, right, top; only the boxes that are written. */
  readonly boxes: Readonly<Partial<Record<BoxName, readonly number[]>>>;
}

export interface FontReport {
  readonly name: string;
  /** `TrueType`, `Type1`, `Type0/CIDFontType2` … */
  readonly type: string;
  readonly isEmbedded: boolean;
  readonly isSubset: boolean;
  /** Has a table from its codes to Unicode. */
  readonly hasUnicode: boolean;
}

export interface PictureReport {
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly format: string;
  readonly colours: string;
  readonly placements: readonly {
    readonly page: number;
    readonly width: number;
    readonly height: number;
    /** The lesser of both directions. */
    readonly ppi: number;
  }[];
}

export interface OutlineEntry {
  readonly level: number;
  readonly title: string;
  /** Absent where the destination is broken. */
  readonly page?: number;
}

export type LinkReport =
  | { readonly kind: 'external'; readonly page: number; readonly url: string }
  | { readonly kind: 'internal'; readonly page: number; readonly toPage: number }
  | { readonly kind: 'broken'; readonly page: number; readonly destination: string }
  | { readonly kind: 'other'; readonly page: number; readonly action: string };

export interface TagsReport {
  /** Role, as the standard names it → number of elements. */
  readonly counts: Readonly<Record<string, number>>;
  readonly depth: number;
  readonly tree: readonly TagReport[];
}

/** A structure element, in reading order. */
export interface TagReport {
  readonly role: string;
  /** The standard role, where the file's own name is mapped to one. */
  readonly standardRole?: string;
  readonly page?: number;
  readonly language?: string;
  readonly title?: string;
  readonly alt?: string;
  readonly actualText?: string;
  /** Text of the element itself and of those within its lines, such as links; not of blocks below it. */
  readonly text?: string;
  readonly children: readonly TagReport[];
}

export interface MetadataReport {
  readonly info: Readonly<Record<string, string>>;
  readonly xmp: Readonly<Record<string, string>>;
  /** Keys whose values are not the same in both. */
  readonly differences: readonly string[];
}
