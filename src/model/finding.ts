/** What layout noticed while it set pages; the pipeline makes diagnostics of it. */
import type { Pt } from './length.ts';
import type { Span } from './source.ts';

/** What layout noticed and the editor should know. */
export type Finding =
  | TextFinding
  | ShortLineFinding
  | TableFinding
  | WishFinding
  | HoleFinding
  | FootFinding
  | FolioFinding
  | PlacedFinding;

export interface TextFinding {
  readonly kind: 'broken-word' | 'wide-table';
  readonly span: Span | undefined;
  readonly text: string;
  /** Of a word: it is an address or code, in which no hyphen may be drawn. */
  readonly isVerbatim?: boolean;
}

/** A justified line that only gaps of three times the space could fill. */
export interface ShortLineFinding {
  readonly kind: 'short-line';
  /** Of its paragraph. */
  readonly span: Span | undefined;
  /** With the hyphen that is drawn at its end. */
  readonly text: string;
  /** What follows it, up to the next space at which a line may end. */
  readonly next: string;
  /** An address stands on it or on the line behind it. */
  readonly isByAddress: boolean;
}

/** A table that had to be set much smaller, or with words of its body cut, to be no wider than its measure. */
export interface TableFinding {
  readonly kind: 'narrow-table';
  readonly span: Span | undefined;
  /** Of its type, 1 for the full size. */
  readonly scale: number;
  readonly isParted: boolean;
}

/** A wish for a picture that was not granted. */
export interface WishFinding {
  readonly kind: 'wish-not-granted';
  readonly span: Span | undefined;
  readonly wish: Wish;
  /** `height`, `measure`, `room`: impossible at this place; `text`, `pages`: what is possible of it, but text or pages would suffer. */
  readonly reason: 'height' | 'measure' | 'room' | 'text' | 'pages';
}

/** White beside a picture, or under it where what stands beside it is higher, that a reader sees as a hole. */
export interface HoleFinding {
  readonly kind: 'white-beside-picture';
  /** Of the picture. */
  readonly span: Span | undefined;
  readonly height: Pt;
  readonly isUnder: boolean;
  /** Most of it is beside the picture's caption. */
  readonly isBesideCaption: boolean;
  /** The editor asked for the picture's place. */
  readonly isPlaceAsked: boolean;
}

/** White at the foot of a page or a column that is not the last of its chapter. */
export interface FootFinding {
  readonly kind: 'white-at-foot';
  /** Of what had no room there: a picture, a table or a box, else the item that it begins or goes on. */
  readonly span: Span | undefined;
  readonly of: 'figure' | 'table' | 'box' | 'text';
  /** Of that item; empty for what is none. */
  readonly title: string;
  /** The item begins before the white. */
  readonly isBegun: boolean;
  readonly height: Pt;
  readonly folio: number;
  /** Others stand beside it, and may be full. */
  readonly isColumn: boolean;
}

/** A page number printed in a reference or in the contents that is not that of its place: pages did not settle. */
export interface FolioFinding {
  readonly kind: 'wrong-folio';
  /** No words of the source are to blame. */
  readonly span: undefined;
  readonly printed: number;
  readonly folio: number;
}

/** What stands at a fixed place of a page and is not all seen there, or is higher than the room that it was given. */
export interface PlacedFinding {
  readonly kind: 'off-page' | 'above-height';
  /** Of the element in the template. */
  readonly span: Span | undefined;
  /** How far it reaches beyond the edge, or the height. */
  readonly over: Pt;
  /** Its first words; empty where it has none. */
  readonly text: string;
}

/** What was asked for, and what was given; of a place blocks before it, and `moved` down from there. */
export type Wish =
  | {
      readonly of: 'width';
      readonly asked: Pt;
      readonly given: Pt;
      /** The greatest width that its height allows, where what was asked is more. */
      readonly most?: Pt;
    }
  | {
      readonly of: 'side';
      readonly asked: PictureSide;
      readonly given: PictureSide;
      /** Of the picture as it is set. */
      readonly width: Pt;
    }
  | { readonly of: 'place'; readonly asked: number; readonly moved: number };

export type PictureSide = 'left' | 'right' | 'full';
