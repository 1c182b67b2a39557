/**
 * Styled blocks: what a template makes of an issue, and all that layout knows of it.
 * Every style is resolved; no node refers to the issue. `tag` is the PDF structure element that a block stands for
 * (ISO 32000-1, 14.8.4). Without one text is a paragraph, lists, tables and rows of the contents are what they are, pictures in the
 * flow and rules are decoration, and other blocks transparent; `artifact` takes a block out of the structure.
 */
import type { Shape } from './asset.ts';
import type { Edges, Rect } from './geometry.ts';
import type { WishSpans } from './image-wish.ts';
import type { Pt } from './length.ts';
import type { Span } from './source.ts';
import type { Colour, ParagraphStyle, RunStyle, Space } from './style.ts';

export interface Tag {
  readonly role: string;
  /** Language where it differs from the document's. */
  readonly language?: string;
  /** Replacement text of a figure. */
  readonly alt?: string;
}

/** Fields that every block has. */
export interface BlockBase {
  readonly span?: Span | undefined;
  readonly tag?: Tag | undefined;
  readonly artifact?: 'pagination' | 'layout' | 'background' | undefined;
  /** A place that links and contents entries lead to. */
  readonly destination?: string | undefined;
  /** An entry of the PDF outline that leads here. */
  readonly outline?: { readonly level: number; readonly title: string } | undefined;
}

export type Block =
  | TextBlock
  | StackBlock
  | ColumnsBlock
  | ImageBlock
  | DrawingBlock
  | RuleBlock
  | SpaceBlock
  | FigureBlock
  | ListBlock
  | TableBlock
  | EntryBlock
  | PlacedBlock;

/** A paragraph or a heading. */
export interface TextBlock extends BlockBase {
  readonly type: 'text';
  readonly style: ParagraphStyle;
  readonly children: readonly Inline[];
  /** It speaks of a table: none that was written before it may go down past it. */
  readonly mentionsTable?: boolean | undefined;
  /** Ragged, but of the text that pictures and tables of its item move among; what is justified is of it anyway. */
  readonly isRunning?: boolean;
}

/** Blocks one under another, with an optional box round them. */
export interface StackBlock extends BlockBase {
  readonly type: 'stack';
  readonly children: readonly Block[];
  readonly box?: BoxStyle;
  readonly spaceBefore: Space;
  readonly spaceAfter: Space;
  /** Never parted between pages, unless taller than one. */
  readonly isUnbreakable: boolean;
  /** No page ends before it. */
  readonly keepWithPrevious?: boolean;
  /** Rather than part it a page stays as empty as a fourth. */
  readonly keepsTogether?: boolean;
  /** Starts on a new page. */
  readonly breakBefore: boolean;
  /** Starts on a new page where less than this is left of one; over columns: where they hold less beside one another. */
  readonly leastRoom?: Pt;
  /** On pages of several columns: as wide as all of them (CSS: column-span). */
  readonly spansColumns: boolean;
  /**
   * With `spansColumns`: it follows its item but stands at the head of a page, over the text that goes on (LaTeX:
   * `figure*`).
   */
  readonly floatsToHead?: boolean;
  /** An item: figures in it float within it, and the paginator chooses among its variants. */
  readonly isItem: boolean;
}

export interface BoxStyle {
  readonly padding: Edges;
  readonly background?: Colour;
  readonly radius: Pt;
  readonly borders: Partial<Record<keyof Edges, { readonly width: Pt; readonly colour: Colour }>>;
  /** The whole box is one link. */
  readonly link?: LinkTarget;
  /** Width of the box: the whole measure, or no wider than its content. */
  readonly width: 'fill' | 'fit';
}

/** Blocks side by side. */
export interface ColumnsBlock extends BlockBase {
  readonly type: 'columns';
  readonly gap: Pt;
  readonly columns: readonly Column[];
  readonly align: 'top' | 'middle' | 'bottom';
  readonly spaceBefore: Space;
  readonly spaceAfter: Space;
}

export interface Column {
  /** Points, or a share of what fixed columns leave. */
  readonly width: { readonly pt: Pt } | { readonly share: number };
  readonly children: readonly Block[];
}

/** A picture in the flow. */
export interface ImageBlock extends BlockBase {
  readonly type: 'image';
  readonly image: Picture;
  readonly width: Pt | 'fill';
  readonly maxHeight?: Pt;
  readonly align: 'left' | 'center' | 'right';
  readonly link?: LinkTarget;
  readonly spaceBefore: Space;
  readonly spaceAfter: Space;
}

/** A picture with the size that its pixels give it. */
export interface Picture {
  /** Key in the asset map. */
  readonly asset: string;
  /** Width over height. */
  readonly aspect: number;
  /** Width in points at which it has 150 dots per inch; undefined for vector drawings. */
  readonly widthAt150: Pt | undefined;
  /** Width in points that a vector drawing gives itself, at 96 of its units per inch (CSS). */
  readonly drawnWidth?: Pt;
  /** It is all shape on a transparent ground, and heavier than a photograph as large. */
  readonly isMark?: true;
  /** Point that a crop keeps, in shares of width and height. */
  readonly focus: { readonly x: number; readonly y: number };
  /** Part that is shown, in shares of width and height, when a rule or transparent margins cut the picture; `aspect` is that part's. */
  readonly crop?: Rect;
  readonly border?: { readonly width: Pt; readonly colour: Colour };
}

/** A drawing made by the template. */
export interface DrawingBlock extends BlockBase {
  readonly type: 'drawing';
  readonly width: Pt;
  readonly height: Pt;
  readonly shapes: readonly Shape[];
  readonly spaceBefore: Space;
  readonly spaceAfter: Space;
}

/** A horizontal rule. */
export interface RuleBlock extends BlockBase {
  readonly type: 'rule';
  readonly width: Pt | 'fill';
  readonly thickness: Pt;
  readonly colour: Colour;
  /** Where a rule shorter than the measure stands; left when it is not given. */
  readonly align?: 'left' | 'center';
  readonly spaceBefore: Space;
  readonly spaceAfter: Space;
  /** Keep with the next block: lines that it must then show; 0: no. */
  readonly sticky: number;
}

/** White space; `fill` takes what the page has left (TeX: vfill). */
export interface SpaceBlock extends BlockBase {
  readonly type: 'space';
  readonly space: Space;
  readonly fill: boolean;
}

/** A picture (or several) that text may run beside: a float of its item. */
export interface FigureBlock extends BlockBase {
  readonly type: 'figure';
  readonly images: readonly {
    readonly picture: Picture;
    readonly tag?: Tag;
    readonly link?: LinkTarget;
    /** Caption and credit, set under the picture at its width. */
    readonly caption: readonly Block[];
  }[];
  readonly captionGap: Pt;
  /** Leading of the text that will run beside it: its top stands at that text's capitals. */
  readonly alignLeading: Pt;
  /** Widths and sides to choose from, best first. */
  readonly placement: FigurePlacement;
  readonly spaceBefore: Space;
  /** In place of it where no text stands beside the picture: there lines end over it. */
  readonly spaceBeforeFull: Space;
  readonly spaceAfter: Space;
  /** In place of it where there is no caption either: there the text under it begins at its edge. */
  readonly spaceAfterFull: Space;
}

export interface FigurePlacement {
  /** Sides allowed, the wanted one first; `full`: as wide as the measure, no text beside it. */
  readonly sides: readonly ('left' | 'right' | 'full')[];
  readonly width: { readonly min: Pt; readonly wanted: Pt; readonly max: Pt };
  /** Of what takes the measure by its shape alone: how wide it may be at a side with text beside it, where a page has no room for all of it. */
  readonly aside?: { readonly side: 'left' | 'right'; readonly width: Pt };
  /** The editor asked for this width: leaving it costs dear. */
  readonly isWidthAsked: boolean;
  readonly isSideAsked: boolean;
  /**
   * The side asked for, where a row of pictures, or what leaves text no room in a column, takes the measure instead; `full` where a
   * picture too high for it has text beside it.
   */
  readonly sideAsked?: 'left' | 'right' | 'full';
  /** The editor asked for this place among the blocks: moving costs dear. */
  readonly isPlaceAsked?: boolean;
  /** Blocks of text that the editor asked for before it. */
  readonly after?: number;
  /** The width asked for, where it is more than the measure, at which `width.wanted` is held. */
  readonly widthBeyond?: Pt;
  /** Where what was asked for is written. */
  readonly wishSpans?: WishSpans;
  /** The picture may move to before a later or earlier block of its item by at most so many blocks. */
  readonly mayMove: number;
  readonly clearance: Pt;
  /** Of a picture, or of the pictures of a row. */
  readonly maxHeight: Pt;
}

/** A list; markers hang in the indent. */
export interface ListBlock extends BlockBase {
  readonly type: 'list';
  readonly items: readonly ListEntry[];
  readonly indent: Pt;
  readonly gap: Space;
  readonly spaceBefore: Space;
  readonly spaceAfter: Space;
}

export interface ListEntry {
  readonly span?: Span;
  readonly marker: readonly Inline[];
  readonly markerStyle: ParagraphStyle;
  readonly markerAlign: 'left' | 'right';
  readonly children: readonly Block[];
}

export interface TableBlock extends BlockBase {
  readonly type: 'table';
  /** Rows, one at least, of equally many cells; the first `headerRows` are repeated after a page break. */
  readonly rows: readonly (readonly TextBlock[])[];
  readonly headerRows: number;
  /** Columns of numbers, set under one another by their decimal signs: where in the column the numbers stand. */
  readonly decimals?: readonly ('left' | 'right' | 'center' | undefined)[];
  /** Blocks of its item that it may move down by, so that no page ends in white before it. */
  readonly mayMove?: number;
  readonly padding: Edges;
  readonly headerBackground?: Colour;
  readonly ruleColour: Colour;
  readonly ruleThickness: Pt;
  readonly spaceBefore: Space;
  readonly spaceAfter: Space;
}

/** A row of the contents: a title, a dotted leader after its last line, a folio; all one link. */
export interface EntryBlock extends BlockBase {
  readonly type: 'entry';
  readonly style: ParagraphStyle;
  readonly children: readonly Inline[];
  readonly target: string;
  readonly folioStyle: RunStyle;
  readonly leaderStyle: RunStyle;
  /** Width kept free at the right for folios. */
  readonly folioWidth: Pt;
  /** Distance of the dots on the grid that all entries share. */
  readonly leaderStep: Pt;
}

export type PageSide = 'left' | 'right';

/** A block at a fixed place of the page, out of the flow; x and y from the trim's top left. */
export interface PlacedBlock extends BlockBase {
  readonly type: 'placed';
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  /** Height, so that `valign` has something to stand against. */
  readonly height?: Pt;
  readonly valign: 'top' | 'bottom';
  /** In furniture: a destination; on pages that begin in the part that starts there, as TeX's marks. */
  readonly partOf?: string;
  /** In furniture and backgrounds: on left-hand pages alone, which have even folios, or on right-hand ones. */
  readonly on?: PageSide;
  /** Of its element in the template. */
  readonly place?: Span;
  readonly children: readonly Block[];
}

export type LinkTarget = { readonly url: string } | PlaceTarget;

/** A place in the document. */
export interface PlaceTarget {
  readonly destination: string;
  /** A name for the place of the link itself, so that there is a way back. */
  readonly origin?: string;
}

export type Inline = TextInline | BreakInline | FolioInline | FootnoteInline;

export interface TextInline {
  readonly type: 'text';
  readonly span?: Span | undefined;
  readonly value: string;
  readonly style: RunStyle;
  readonly link?: LinkTarget | undefined;
  /** Where it differs from the paragraph's: hyphenation and structure follow it. */
  readonly language?: string;
  /** No hyphenation: addresses, code. */
  readonly isVerbatim: boolean;
}

export interface BreakInline {
  readonly type: 'break';
}

/** The folio of this page, or of the page on which a destination stands. */
export interface FolioInline {
  readonly type: 'folio';
  readonly of: 'page' | { readonly destination: string };
  readonly style: RunStyle;
}

export interface FootnoteInline {
  readonly type: 'footnote';
  readonly mark: TextInline;
  readonly note: readonly Block[];
}
