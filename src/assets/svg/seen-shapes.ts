/**
 * What of a drawing is seen: the box round its shapes, where empty margins are left round it. In: flattened shapes and the size
 * of the drawing. Out: that box in shares of width and height; undefined where it is all of the drawing, or nothing.
 */
import { MITER_LIMIT, type Shape } from '../../model/asset.ts';
import type { Rect, Size } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';

interface Bounds {
  left: Pt;
  top: Pt;
  right: Pt;
  bottom: Pt;
}

export function seenShapes(shapes: readonly Shape[], { width, height }: Size): Rect | undefined {
  const bounds: Bounds = { left: width, top: height, right: 0, bottom: 0 };
  for (const shape of shapes) if (isPainted(shape)) include(shape, bounds);
  const left = Math.max(0, bounds.left);
  const top = Math.max(0, bounds.top);
  const right = Math.min(width, bounds.right);
  const bottom = Math.min(height, bounds.bottom);
  const isWhole = left === 0 && top === 0 && right === width && bottom === height;
  if (isWhole || left >= right || top >= bottom) return undefined;
  return {
    x: left / width,
    y: top / height,
    width: (right - left) / width,
    height: (bottom - top) / height,
  };
}

function isPainted({ fill, fillOpacity = 1, stroke, strokeOpacity = 1 }: Shape): boolean {
  return (fill !== undefined && fillOpacity > 0) || (stroke !== undefined && strokeOpacity > 0);
}

/** A curve lies within the box round its control points. */
function include(
  { path, stroke, strokeWidth = 1, lineJoin = 'miter', miterLimit = MITER_LIMIT }: Shape,
  bounds: Bounds,
): void {
  // A stroke reaches half its width beyond its path, at sharp corners as many times as far as the limit says, at square ends by the diagonal.
  const reach = lineJoin === 'miter' ? Math.max(miterLimit, Math.SQRT2) : Math.SQRT2;
  const beyond = stroke === undefined ? 0 : (strokeWidth / 2) * reach;
  const numbers = (path.match(/[-\d.e]+/g) ?? []).map(Number);
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [x, y] = [numbers[i]!, numbers[i + 1]!];
    bounds.left = Math.min(bounds.left, x - beyond);
    bounds.right = Math.max(bounds.right, x + beyond);
    bounds.top = Math.min(bounds.top, y - beyond);
    bounds.bottom = Math.max(bounds.bottom, y + beyond);
  }
}
