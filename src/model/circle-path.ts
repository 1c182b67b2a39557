/** Circles as path data: four Bézier curves, for shapes know no arcs. */

/** Control points of a quarter circle from its ends, in radii: 4/3·(√2 − 1). */
const KAPPA = 0.5522847498;

/** @param decimals of the coordinates */
export function circlePath(
  { cx, cy, r }: { readonly cx: number; readonly cy: number; readonly r: number },
  decimals: number,
): string {
  const k = r * KAPPA;
  const at = (...numbers: readonly number[]) => numbers.map((n) => +n.toFixed(decimals)).join(' ');
  return [
    `M ${at(cx + r, cy)}`,
    `C ${at(cx + r, cy + k, cx + k, cy + r, cx, cy + r)}`,
    `C ${at(cx - k, cy + r, cx - r, cy + k, cx - r, cy)}`,
    `C ${at(cx - r, cy - k, cx - k, cy - r, cx, cy - r)}`,
    `C ${at(cx + k, cy - r, cx + r, cy - k, cx + r, cy)} Z`,
  ].join(' ');
}
