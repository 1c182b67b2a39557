/** A styled issue: runs of pages, each with its master and its blocks, fonts and metadata. What a template gives layout. */
import type { Block, PlacedBlock } from './block.ts';
import type { Edges } from './geometry.ts';
import type { Pt } from './length.ts';
import type { Colour } from './style.ts';

/** A run of pages of one kind: starts on a new page. */
export interface PageRun {
  readonly master: PageMaster;
  readonly children: readonly Block[];
}

/** What pages of one kind have in common. */
export interface PageMaster {
  readonly name: string;
  readonly width: Pt;
  readonly height: Pt;
  readonly margins: Edges;
  /** On left-hand pages the left and the right margin change places. */
  readonly isMirrored?: boolean;
  readonly columns: number;
  readonly gutter: Pt;
  /** Painted under the page's content, at fixed places; may reach into the bleed. */
  readonly background: readonly Block[];
  /** Running header and folio, at fixed places. */
  readonly furniture: readonly PlacedBlock[];
  /** Rule above footnotes and space before it. */
  readonly footnoteGap: Pt;
  readonly footnoteRule?: { readonly width: Pt; readonly thickness: Pt; readonly colour: Colour };
}

/** A whole issue, styled. */
export interface StyledIssue {
  readonly runs: readonly PageRun[];
  /** Font key → path of the font file. */
  readonly fonts: ReadonlyMap<string, string>;
  readonly metadata: Metadata;
}

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: string;
  /** From the issue's date: ISO 8601, UTC. */
  readonly date: string;
}
