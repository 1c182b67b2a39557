/**
 * Frames: finished areas on a page, in painting order, in page coordinates (origin top left of the trim, points).
 * Renderers paint them and decide nothing.
 */
import type { Shape } from './asset.ts';
import type { LinkTarget } from './block.ts';
import type { Rect } from './geometry.ts';
import type { Pt } from './length.ts';
import type { GlyphRun } from './line.ts';
import type { Span } from './source.ts';

/** Where a frame belongs: a structure element by its number, or decoration outside the structure. */
export type Owner =
  | { readonly element: number }
  | { readonly artifact: 'pagination' | 'layout' | 'background' };

interface FrameBase {
  readonly owner: Owner;
  readonly span?: Span | undefined;
}

/** One line of text. */
export interface TextFrame extends FrameBase {
  readonly type: 'text';
  readonly x: Pt;
  readonly baseline: Pt;
  readonly width: Pt;
  /** Above and below the baseline, for link areas and overlap checks. */
  readonly ascent: Pt;
  readonly descent: Pt;
  readonly runs: readonly GlyphRun[];
  /** Space that stood at the line's end in the source and is dropped at the break: extracted text needs it. */
  readonly endsWithSpace: boolean;
}

export interface ImageFrame extends FrameBase, Rect {
  readonly type: 'image';
  /** Key in the asset map. */
  readonly asset: string;
  /** Part of the picture shown, in shares of its width and height. */
  readonly crop: Rect;
}

/** A drawing: shapes moved by x and y, and scaled to the frame from their natural size. */
export interface DrawingFrame extends FrameBase, Rect {
  readonly type: 'drawing';
  readonly shapes: readonly Shape[];
  readonly scale: number;
}

/** A filled rectangle: grounds, rules, borders. */
export interface RectFrame extends FrameBase, Rect {
  readonly type: 'rect';
  readonly fill: string;
  readonly radius: Pt;
}

/** An area that is a link. Pieces of one link share `id`; one annotation is made of each frame. */
export interface LinkFrame extends FrameBase, Rect {
  readonly type: 'link';
  readonly id: number;
  readonly target: LinkTarget;
  /** What a reader is told of it. */
  readonly contents: string;
}

/** A place that links lead to. */
export interface DestinationFrame extends FrameBase {
  readonly type: 'destination';
  readonly name: string;
  readonly x: Pt;
  readonly y: Pt;
}

export type Frame =
  | TextFrame
  | ImageFrame
  | DrawingFrame
  | RectFrame
  | LinkFrame
  | DestinationFrame;
