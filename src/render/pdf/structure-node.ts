/** A structure element while pages are painted: what it has gathered so far. */
import type { StructureElement } from '../../model/document.ts';
import type { Rect } from '../../model/geometry.ts';
import type { PdfReference } from './backend.ts';

/** A piece of content of an element, in painting order of the whole document. */
export type Piece = { readonly order: number; readonly page: number } & (
  | { readonly mcid: number }
  | { readonly annotation: PdfReference }
);

export interface Node extends StructureElement {
  readonly pieces: Piece[];
  readonly children: number[];
  /** Links and hyphens of breaks, made while painting; they stand where their first content was painted. */
  readonly inlines: number[];
  /** What is read in place of what is drawn. */
  readonly actualText: string | undefined;
  /** Page and area of a figure, in page coordinates. */
  box: (Rect & { readonly page: number }) | undefined;
}

export interface PageReference {
  readonly reference: PdfReference;
  readonly height: number;
}
