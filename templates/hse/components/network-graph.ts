/**
 * The network of the cover: points spread like a Poisson disc, joined to a sparse planar graph.
 * In: a seed and the areas of type. Out: nodes, edges and facets in points. The same seed gives the same network.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface NetworkNode {
  readonly x: number;
  readonly y: number;
  /** 0 far from the heart of the drawing, 1 in it. */
  readonly presence: number;
  readonly radius: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  /** Pairs of node numbers. */
  readonly edges: readonly (readonly [number, number])[];
  readonly facets: readonly (readonly [number, number, number])[];
  /** Numbers of the accented nodes. */
  readonly accents: readonly number[];
}

export interface NetworkOrder {
  readonly seed: string;
  readonly area: Box;
  readonly keepOut: readonly Box[];
  /** 0 to 1 at a place: how dense the network is there. */
  presence(x: number, y: number): number;
}

/** Distance between neighbours where the network is dense, and how much it grows outwards. */
const CLOSEST = 21;
const SPREAD = 30;
/** Points tried; enough that the dense part is full. */
const TRIALS = 5200;
/** No edge is longer, so that the rim stays open. */
const LONGEST_EDGE = 88;
/** Air between type and drawing. */
const AIR = 12;

/** Mulberry32: small, even, and the same on every machine. */
export function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) {
    state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function makeNetwork(order: NetworkOrder): Network {
  const random = generator(order.seed);
  const keepOut = order.keepOut.map((box) => grown(box, AIR));
  const nodes = spread(order, keepOut, random);
  const edges = join(nodes, keepOut, random);
  return { nodes, edges, facets: triangles(edges, nodes, random), accents: accents(nodes, edges) };
}

function spread(
  order: NetworkOrder,
  keepOut: readonly Box[],
  random: () => number,
): readonly NetworkNode[] {
  const { area } = order;
  const nodes: NetworkNode[] = [];
  for (let i = 0; i < TRIALS; i++) {
    const x = area.left + random() * (area.right - area.left);
    const y = area.top + random() * (area.bottom - area.top);
    const [chance, size] = [random(), random()];
    const presence = order.presence(x, y);
    if (chance > presence * 1.4 || presence < 0.03) continue;
    if (keepOut.some((box) => contains(box, x, y))) continue;
    const room = CLOSEST + SPREAD * (1 - presence) ** 1.5;
    if (nodes.some((node) => (node.x - x) ** 2 + (node.y - y) ** 2 < room ** 2)) continue;
    // Few large ones among many small: the fifth power keeps most near the least size.
    nodes.push({ x, y, presence, radius: 1.1 + size ** 5 * 5.2 + presence * 0.7 });
  }
  return nodes;
}

/** Gabriel graph: an edge where no third node lies in the circle over it. Planar, and without long slivers. */
function join(
  nodes: readonly NetworkNode[],
  keepOut: readonly Box[],
  random: () => number,
): readonly (readonly [number, number])[] {
  const edges: (readonly [number, number])[] = [];
  for (const [i, a] of nodes.entries()) {
    for (let j = i + 1; j < nodes.length; j++) {
      const b = nodes[j]!;
      const length2 = (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
      if (length2 > LONGEST_EDGE ** 2 || !isGabriel(nodes, i, j, length2)) continue;
      // Some are left out, more towards the rim, so that the net frays.
      const kept = random() < 0.74 + 0.24 * Math.min(a.presence, b.presence);
      if (kept && !keepOut.some((box) => crosses(box, a, b))) edges.push([i, j]);
    }
  }
  return edges;
}

function isGabriel(nodes: readonly NetworkNode[], i: number, j: number, length2: number): boolean {
  const [a, b] = [nodes[i]!, nodes[j]!];
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  return nodes.every(
    (node, k) => k === i || k === j || (node.x - x) ** 2 + (node.y - y) ** 2 >= length2 / 4,
  );
}

function triangles(
  edges: readonly (readonly [number, number])[],
  nodes: readonly NetworkNode[],
  random: () => number,
): readonly (readonly [number, number, number])[] {
  const joined = new Set(edges.map(([i, j]) => i * nodes.length + j));
  const result: (readonly [number, number, number])[] = [];
  for (const [i, j] of edges) {
    for (let k = j + 1; k < nodes.length; k++) {
      if (!joined.has(i * nodes.length + k) || !joined.has(j * nodes.length + k)) continue;
      if (random() < 0.75) result.push([i, j, k]);
    }
  }
  return result;
}

/** Three well-joined nodes in the dense part, far from one another. */
function accents(
  nodes: readonly NetworkNode[],
  edges: readonly (readonly [number, number])[],
): readonly number[] {
  const degree = nodes.map((_, i) => edges.filter((edge) => edge.includes(i)).length);
  const inside = (node: NetworkNode) => node.x > 60 && node.x < 560 && node.y < 800;
  const candidates = nodes
    .map((_, i) => i)
    .filter((i) => degree[i]! >= 3 && nodes[i]!.presence > 0.3 && inside(nodes[i]!))
    .sort((i, j) => degree[j]! - degree[i]! || i - j);
  const chosen: number[] = [];
  for (const i of candidates) {
    const isFar = chosen.every(
      (j) => Math.hypot(nodes[i]!.x - nodes[j]!.x, nodes[i]!.y - nodes[j]!.y) > 130,
    );
    if (isFar && chosen.length < 3) chosen.push(i);
  }
  return chosen;
}

function grown(box: Box, by: number): Box {
  const { left, top, right, bottom } = box;
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function contains(box: Box, x: number, y: number): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function crosses(box: Box, a: Point, b: Point): boolean {
  return clip(box, a, b) !== undefined;
}

/** The part of a line inside a box (Liang and Barsky); undefined when it misses it. */
export function clip(box: Box, a: Point, b: Point): readonly [Point, Point] | undefined {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [from, to] = [0, 1];
  const sides = [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const;
  for (const [slope, distance] of sides) {
    if (slope === 0) {
      if (distance < 0) return undefined;
      continue;
    }
    const t = distance / slope;
    if (slope < 0) from = Math.max(from, t);
    else to = Math.min(to, t);
  }
  if (from > to) return undefined;
  const at = (t: number) => ({ x: a.x + t * dx, y: a.y + t * dy });
  return [at(from), at(to)];
}
