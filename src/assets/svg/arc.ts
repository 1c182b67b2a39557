/** Elliptical arcs as cubic curves (SVG 1.1, appendix F.6: from endpoints to centre, then pieces of at most a quarter). */

export interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Of the ellipse's x axis, in degrees. */
  readonly rotation: number;
  readonly isLarge: boolean;
  readonly isSweep: boolean;
  /** Where the arc ends. */
  readonly x: number;
  readonly y: number;
}

type Cubic = readonly [number, number, number, number, number, number];

/** Empty when the arc is a point or a straight line. */
export function arcToCubics(x0: number, y0: number, arc: Arc): readonly Cubic[] {
  if ((x0 === arc.x && y0 === arc.y) || arc.rx === 0 || arc.ry === 0) return [];
  const phi = (arc.rotation * Math.PI) / 180;
  const cos = Math.cos(phi);
  const sin = Math.sin(phi);
  const { cx, cy, rx, ry, start, sweep } = centre(x0, y0, arc, cos, sin);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  // Length of the control arms that keeps a cubic closest to a piece of a circle.
  const arm = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): readonly [number, number] => [
    cx + cos * rx * x - sin * ry * y,
    cy + sin * rx * x + cos * ry * y,
  ];
  return Array.from({ length: count }, (_, i): Cubic => {
    const from = start + i * step;
    const to = from + step;
    const first = place(
      Math.cos(from) - arm * Math.sin(from),
      Math.sin(from) + arm * Math.cos(from),
    );
    const second = place(Math.cos(to) + arm * Math.sin(to), Math.sin(to) - arm * Math.cos(to));
    const end = i === count - 1 ? ([arc.x, arc.y] as const) : place(Math.cos(to), Math.sin(to));
    return [...first, ...second, ...end];
  });
}

function centre(x0: number, y0: number, arc: Arc, cos: number, sin: number) {
  const dx = (x0 - arc.x) / 2;
  const dy = (y0 - arc.y) / 2;
  const x1 = cos * dx + sin * dy;
  const y1 = -sin * dx + cos * dy;
  let rx = Math.abs(arc.rx);
  let ry = Math.abs(arc.ry);
  // Radii too small to reach are enlarged until they do (F.6.6).
  const reach = (x1 * x1) / (rx * rx) + (y1 * y1) / (ry * ry);
  if (reach > 1) {
    rx *= Math.sqrt(reach);
    ry *= Math.sqrt(reach);
  }
  const below = rx * rx * y1 * y1 + ry * ry * x1 * x1;
  const above = Math.max(0, rx * rx * ry * ry - below);
  const factor = (arc.isLarge === arc.isSweep ? -1 : 1) * Math.sqrt(above / below);
  const xc = (factor * rx * y1) / ry;
  const yc = (-factor * ry * x1) / rx;
  const start = Math.atan2((y1 - yc) / ry, (x1 - xc) / rx);
  const end = Math.atan2((-y1 - yc) / ry, (-x1 - xc) / rx);
  let sweep = end - start;
  if (arc.isSweep && sweep < 0) sweep += 2 * Math.PI;
  if (!arc.isSweep && sweep > 0) sweep -= 2 * Math.PI;
  const cx = cos * xc - sin * yc + (x0 + arc.x) / 2;
  const cy = sin * xc + cos * yc + (y0 + arc.y) / 2;
  return { cx, cy, rx, ry, start, sweep };
}
