/** Affine matrices as SVG writes them (SVG 1.1, 7.5): `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */

export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export function matrix(a: number, b: number, c: number, d: number, e: number, f: number): Matrix {
  return { a, b, c, d, e, f };
}

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

/** The one factor by which a matrix scales lengths; undefined when it has several. */
export function uniformScale(m: Matrix): number | undefined {
  const x = Math.hypot(m.a, m.b);
  const y = Math.hypot(m.c, m.d);
  const skew = m.a * m.c + m.b * m.d;
  const slack = 1e-4 * Math.max(x, y, 1e-9);
  return Math.abs(x - y) <= slack && Math.abs(skew) <= slack * Math.max(x, y) ? x : undefined;
}

/** A `transform` attribute; undefined when it cannot be read. */
export function parseTransform(text: string): Matrix | undefined {
  let whole = matrix(1, 0, 0, 1, 0, 0);
  let rest = text.trim();
  while (rest !== '') {
    const match = /^([a-zA-Z]+)\s*\(([^)]*)\)[\s,]*/.exec(rest);
    if (!match) return undefined;
    const values = (match[2] ?? '')
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    const step = values.some(Number.isNaN) ? undefined : parseStep(match[1] ?? '', values);
    if (!step) return undefined;
    whole = compose(whole, step);
    rest = rest.slice(match[0].length);
  }
  return whole;
}

function parseStep(name: string, values: readonly number[]): Matrix | undefined {
  const [p = 0, q, r] = values;
  switch (name) {
    case 'matrix':
      return values.length === 6 ? matrix(...(values as Parameters<typeof matrix>)) : undefined;
    case 'translate':
      return matrix(1, 0, 0, 1, p, q ?? 0);
    case 'scale':
      return matrix(p, 0, 0, q ?? p, 0, 0);
    case 'rotate':
      return rotation(p, q ?? 0, r ?? 0);
    case 'skewX':
      return matrix(1, 0, Math.tan(radians(p)), 1, 0, 0);
    case 'skewY':
      return matrix(1, Math.tan(radians(p)), 0, 1, 0, 0);
    default:
      return undefined;
  }
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const cos = Math.cos(radians(degrees));
  const sin = Math.sin(radians(degrees));
  return matrix(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
