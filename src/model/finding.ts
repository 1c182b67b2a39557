/** What layout noticed while it set pages; the pipeline makes diagnostics of it. */
import type { Pt } from './length.ts';
import type { Span } from './source.ts';

/** What layout noticed and the editor should know. */
export type Finding = TextFinding | WishFinding | HoleFinding | FolioFinding;

export interface TextFinding {
  readonly kind: 'broken-word' | 'short-line' | 'wide-table';
  readonly span: Span | undefined;
  readonly text: string;
  /** Of a word: it is an address or code, in which no hyphen may be drawn. */
  readonly isVerbatim?: boolean;
}

/** A wish for a picture that was not granted. */
export interface WishFinding {
  readonly kind: 'wish-not-granted';
  readonly span: Span | undefined;
  readonly wish: Wish;
  /** `height`, `measure`, `room`: impossible at this place; `pages`: possible, but pages would suffer. */
  readonly reason: 'height' | 'measure' | 'room' | 'text' | 'pages';
}

/** White beside a picture, or under it where what stands beside it is higher, that a reader sees as a hole. */
export interface HoleFinding {
  readonly kind: 'white-beside-picture';
  /** Of the picture. */
  readonly span: Span | undefined;
  readonly height: Pt;
  readonly isUnder: boolean;
}

/** A page number printed in a reference or in the contents that is not that of its place: pages did not settle. */
export interface FolioFinding {
  readonly kind: 'wrong-folio';
  /** No words of the source are to blame. */
  readonly span: undefined;
  readonly printed: number;
  readonly folio: number;
}

/** What was asked for, and what was given; `moved` counts blocks down from the place asked. */
export type Wish =
  | { readonly of: 'width'; readonly asked: Pt; readonly given: Pt }
  | {
      readonly of: 'side';
      readonly asked: PictureSide;
      readonly given: PictureSide;
      /** Of the picture as it is set. */
      readonly width: Pt;
    }
  | { readonly of: 'place'; readonly moved: number };

export type PictureSide = 'left' | 'right' | 'full';
