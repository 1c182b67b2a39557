/** Pictures, after their bytes were looked at. */
import type { Rect, Size } from './geometry.ts';
import type { Pt } from './length.ts';

export type Asset = RasterAsset | VectorAsset;

/** Dots in an inch under which print looks coarse. */
export const LOW_PPI = 150;

/** A picture of pixels, as the PDF will show it (orientation applied). */
export interface RasterAsset {
  readonly type: 'raster';
  /** Key: the absolute path of its file. */
  readonly path: string;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  /** Its edges are white and not transparent: on a white page nobody sees where it ends. */
  readonly hasWhiteEdge?: true;
  /** It is all shape on a transparent ground: a logo, an emblem, a cut-out. */
  readonly isMark?: true;
  /** The part within its margins, where these are transparent, in shares of width and height. */
  readonly seen?: Rect;
  /** Hash of the file's bytes, hexadecimal. */
  readonly hash: string;
}

/** An SVG drawing that stays vector: paths already flattened into painting order. */
export interface VectorAsset {
  readonly type: 'vector';
  readonly path: string;
  /** Natural size in points. */
  readonly width: Pt;
  readonly height: Pt;
  readonly shapes: readonly Shape[];
  /** The box round its shapes, where it is not all of it, in shares of width and height. */
  readonly seen?: Rect;
  readonly hash: string;
}

/** Where SVG, from which shapes come, cuts off pointed corners unless told otherwise; PDF's own default is 10. */
export const MITER_LIMIT = 4;

/** A filled or stroked path in points, origin at the drawing's top left. */
export interface Shape {
  /** SVG path data, absolute commands M L C Z only. */
  readonly path: string;
  readonly fill?: string;
  readonly fillRule?: 'nonzero' | 'evenodd';
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: Pt;
  readonly strokeOpacity?: number;
  readonly lineCap?: 'butt' | 'round' | 'square';
  readonly lineJoin?: 'miter' | 'round' | 'bevel';
  /** Length of a pointed corner, in widths of the stroke, from which on it is cut off; MITER_LIMIT when not given. */
  readonly miterLimit?: number;
  readonly dash?: readonly Pt[];
}

export type AssetMap = ReadonlyMap<string, Asset>;

/** Width over height of a picture. */
export function aspectOf(assets: AssetMap, path: string): number | undefined {
  const asset = assets.get(path);
  if (asset === undefined) return undefined;
  return asset.type === 'raster'
    ? asset.pixelWidth / asset.pixelHeight
    : asset.width / asset.height;
}

/** The same of what is seen of it. */
export function seenAspectOf(assets: AssetMap, path: string): number | undefined {
  const whole = aspectOf(assets, path);
  const seen = assets.get(path)?.seen;
  return whole === undefined || seen === undefined ? whole : (whole * seen.width) / seen.height;
}

/** Bytes ready for the PDF, made after layout when the placed size is known. */
export interface EncodedImage {
  readonly bytes: Uint8Array;
  readonly format: 'jpeg' | 'png';
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

/** One encoding order: which picture, cut how, at what size on paper. */
export interface ImageRequest {
  readonly path: string;
  /** Part of the picture shown, in shares of its width and height. */
  readonly crop: Rect;
  readonly placed: Size;
  /** Colour that is seen where it is transparent; white when not given. */
  readonly ground?: string | undefined;
}

/** Key under which the bytes of a request are kept. */
export function imageKey(request: ImageRequest): string {
  const { crop, placed, ground = '' } = request;
  const numbers = [crop.x, crop.y, crop.width, crop.height, placed.width, placed.height];
  return [request.path, ...numbers.map((n) => n.toFixed(4)), ground].join('|');
}
