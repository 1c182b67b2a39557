/** The size of a drawing in points, and the matrix from its own units to them (SVG 1.1, 7.7 and 7.8). */
import type { XmlElement } from 'xmldoc';
import type { Size } from '../../model/geometry.ts';
import { type Matrix, matrix } from './matrix.ts';

export interface Viewport extends Size {
  readonly matrix: Matrix;
}

/** Points in a CSS unit. */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '': 0.75,
    px: 0.75,
    pt: 1,
    pc: 12,
    mm: 72 / 25.4,
    cm: 720 / 25.4,
    in: 72,
  }),
);

export const POINTS_PER_PIXEL = 0.75;

export function readViewport(root: XmlElement): Viewport | undefined {
  const box = parseViewBox(root.attr.viewBox);
  const width = parseLength(root.attr.width) ?? sizeFromBox(box, root.attr.height, 'width');
  const height = parseLength(root.attr.height) ?? sizeFromBox(box, root.attr.width, 'height');
  if (!width || !height) return undefined;
  if (!box)
    return { width, height, matrix: matrix(POINTS_PER_PIXEL, 0, 0, POINTS_PER_PIXEL, 0, 0) };
  return { width, height, matrix: fit(box, { width, height }, root.attr.preserveAspectRatio) };
}

interface ViewBox extends Size {
  readonly x: number;
  readonly y: number;
}

export function parseViewBox(text: string | undefined): ViewBox | undefined {
  const values = (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = Number.NaN, y = Number.NaN, width = Number.NaN, height = Number.NaN] = values;
  if (values.length !== 4 || values.some(Number.isNaN)) return undefined;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** A length in points; undefined for percentages, which say nothing of a file on its own. */
function parseLength(text: string | undefined): number | undefined {
  const match = /^\s*((?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?)(?:\s*([a-z]+))?\s*$/i.exec(text ?? '');
  const unit = UNITS.get((match?.[2] ?? '').toLowerCase());
  if (!match || unit === undefined) return undefined;
  const points = Number(match[1]) * unit;
  return points > 0 ? points : undefined;
}

/** The side that is not given: in proportion to the one that is, or as many pixels as the box has units. */
function sizeFromBox(
  box: ViewBox | undefined,
  otherSide: string | undefined,
  side: keyof Size,
): number | undefined {
  if (!box) return undefined;
  const other = side === 'width' ? 'height' : 'width';
  const scale = (parseLength(otherSide) ?? box[other] * POINTS_PER_PIXEL) / box[other];
  return box[side] * scale;
}

function fit(box: ViewBox, size: Size, aspect: string | undefined): Matrix {
  let x = size.width / box.width;
  let y = size.height / box.height;
  const align = aspect?.trim() ?? 'xMidYMid meet';
  if (!align.startsWith('none')) {
    x = align.endsWith('slice') ? Math.max(x, y) : Math.min(x, y);
    y = x;
  }
  const left = (size.width - box.width * x) * share(align, 'x');
  const top = (size.height - box.height * y) * share(align, 'Y');
  return matrix(x, 0, 0, y, left - box.x * x, top - box.y * y);
}

function share(align: string, axis: 'x' | 'Y'): number {
  if (align.includes(`${axis}Min`)) return 0;
  return align.includes(`${axis}Max`) ? 1 : 0.5;
}
