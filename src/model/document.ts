/** The paged document: what layout makes and renderers paint. */
import type { AssetMap, EncodedImage } from './asset.ts';
import type { ByFont, SubsetMemory } from './font-table.ts';
import type { Frame } from './frame.ts';
import type { Rect } from './geometry.ts';
import type { Pt } from './length.ts';
import type { PressColours } from './print.ts';
import type { Span } from './source.ts';
import type { Metadata } from './styled-issue.ts';

export interface PagedDocument {
  readonly metadata: Metadata;
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
  /** Structure elements; an element's number is its index. Children and frames refer to it. */
  readonly structure: readonly StructureElement[];
  /** Font key → path of the font file. */
  readonly fonts: ReadonlyMap<string, string>;
}

/** What a renderer needs beside the document. */
export interface Resources {
  readonly fonts: ByFont<Uint8Array>;
  /** Without it all fonts are cut anew. */
  readonly subsets?: SubsetMemory;
  /** By `imageKey` of the frame's picture, crop and size. */
  readonly images: ReadonlyMap<string, EncodedImage>;
  readonly assets: AssetMap;
  /** Colours in four inks, where a press was named; without them the document is in sRGB. */
  readonly press?: PressColours;
}

export interface Page {
  /** Counted from the cover = 1. */
  readonly folio: number;
  readonly width: Pt;
  readonly height: Pt;
  /** Rectangle that flowing content must stay in. */
  readonly typeArea: Rect;
  readonly master: string;
  /** In painting order. */
  readonly frames: readonly Frame[];
}

export interface OutlineEntry {
  readonly title: string;
  readonly destination: string;
  readonly children: readonly OutlineEntry[];
}

/** A node of the logical structure (ISO 32000-1, 14.7.2); order of children = reading order. */
export interface StructureElement {
  readonly role: string;
  /** Index of the parent, -1 for the root. */
  readonly parent: number;
  readonly language?: string | undefined;
  readonly alt?: string | undefined;
  readonly span?: Span | undefined;
}
