/**
 * The network of the cover: points spread like a Poisson disc, gathered in clusters, joined to a sparse planar graph.
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

interface NetworkOrder {
  readonly seed: string;
  readonly area: Box;
  readonly keepOut: readonly Box[];
  /** 0 to 1 at a place: how dense the network is there. */
  presence(x: number, y: number): number;
}

/** Distance between neighbours where the network is dense, and how much it grows outwards. */
const CLOSEST = 25;
const SPREAD = 34;
/** In the middle of a cluster neighbours stand at so small a share of their usual distance. */
const CLUSTER_SHARE = 0.36;
const CLUSTER_RADIUS = 62;
const CLUSTERS = 6;
const CLUSTER_DISTANCE = 118;
/** A point is tried for so many square points; often enough that the dense part is full. */
const TRIAL_AREA = 200;
/** No edge is longer, so that the rim stays open. */
const LONGEST_EDGE = 88;
/** Air between type and drawing. */
const AIR = 12;

/** Mulberry32: small, even, and the same on every machine. */
function generator(seed: string): () => number {
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
  const hubs = chooseHubs(order, keepOut, random);
  const nodes = spread(order, hubs, keepOut, random);
  const edges = join(nodes, keepOut, random);
  return { nodes, edges, facets: triangles(edges, nodes, random), accents: accents(nodes, hubs) };
}

/** Middles of clusters, well inside the page and far from one another. */
function chooseHubs(
  order: NetworkOrder,
  keepOut: readonly Box[],
  random: () => number,
): readonly Point[] {
  const { left, top, right, bottom } = grown(order.area, -80);
  const hubs: Point[] = [];
  for (let i = 0; i < 400 && hubs.length < CLUSTERS; i++) {
    const hub = { x: left + random() * (right - left), y: top + random() * (bottom - top) };
    if (random() > order.presence(hub.x, hub.y) * 1.6 || order.presence(hub.x, hub.y) < 0.2) continue;
    if (keepOut.some((box) => contains(grown(box, 18), hub.x, hub.y))) continue;
    const isFar = hubs.every((other) => squareTo(other, hub.x, hub.y) > CLUSTER_DISTANCE ** 2);
    if (isFar) hubs.push(hub);
  }
  return hubs;
}

/** 1 in the middle of a cluster, falling to 0 round it. */
function nearness(x: number, y: number, hubs: readonly Point[]): number {
  let least = Number.MAX_VALUE;
  for (const hub of hubs) least = Math.min(least, squareTo(hub, x, y));
  return Math.exp(-least / CLUSTER_RADIUS ** 2);
}

function spread(
  order: NetworkOrder,
  hubs: readonly Point[],
  keepOut: readonly Box[],
  random: () => number,
): readonly NetworkNode[] {
  const { area } = order;
  const nodes: NetworkNode[] = [];
  const near = createGrid<NetworkNode>(CLOSEST);
  const trials = ((area.right - area.left) * (area.bottom - area.top)) / TRIAL_AREA;
  for (let i = 1; i <= trials; i++) {
    const x = area.left + random() * (area.right - area.left);
    const y = area.top + random() * (area.bottom - area.top);
    const presence = order.presence(x, y);
    if (presence < 0.03 || random() > presence * 1.4) continue;
    if (keepOut.some((box) => contains(box, x, y))) continue;
    const hub = nearness(x, y, hubs);
    const room = (CLOSEST + SPREAD * (1 - presence) ** 1.5) * (1 - (1 - CLUSTER_SHARE) * hub);
    if (near.some(x, y, room, (node) => squareTo(node, x, y) < room * room)) continue;
    // Few large ones among many small: the fifth power keeps most near the least size.
    const usual = 1 + random() ** 5 * 5 + presence * 0.6;
    const node = { x, y, presence, radius: usual * (1 - 0.35 * hub) };
    nodes.push(node);
    near.add(node);
  }
  return nodes;
}

/** Points in squares, so that those near a place are found among few. */
interface Grid<T extends Point> {
  add(point: T): void;
  /** Whether a point passes a test; of those that are farther from a place than `reach` few are asked. */
  some(x: number, y: number, reach: number, test: (point: T) => boolean): boolean;
}

function createGrid<T extends Point>(side: number): Grid<T> {
  const squares = new Map<number, T[]>();
  // Far fewer squares stand side by side than that.
  const key = (column: number, row: number) => column * 10_000 + row;
  const at = (value: number) => Math.floor(value / side);
  return {
    add(point) {
      const name = key(at(point.x), at(point.y));
      const square = squares.get(name);
      if (square) square.push(point);
      else squares.set(name, [point]);
    },
    some(x, y, reach, test) {
      const [first, last] = [at(y - reach), at(y + reach)];
      for (let column = at(x - reach); column <= at(x + reach); column++) {
        for (let row = first; row <= last; row++) {
          const square = squares.get(key(column, row));
          if (square?.some(test)) return true;
        }
      }
      return false;
    },
  };
}

/** Gabriel graph: an edge where no third node lies in the circle over it. Planar, and without long slivers. */
function join(
  nodes: readonly NetworkNode[],
  keepOut: readonly Box[],
  random: () => number,
): readonly (readonly [number, number])[] {
  const edges: (readonly [number, number])[] = [];
  const near = createGrid<Numbered>(LONGEST_EDGE / 2);
  nodes.forEach(({ x, y }, number) => near.add({ x, y, number }));
  for (let i = 0; i < nodes.length; i++) {
    const a = nodes[i]!;
    const close = closeTo(nodes, i, near);
    for (let at = 0; at < close.length; at++) {
      const j = close[at]!.number;
      const b = nodes[j]!;
      if (j < i || !isGabriel(close, at, a, b)) continue;
      // Some are left out, more towards the rim, so that the net frays.
      const kept = random() < 0.74 + 0.24 * Math.min(a.presence, b.presence);
      if (kept && !keepOut.some((box) => crosses(box, a, b))) edges.push([i, j]);
    }
  }
  return edges;
}

interface Numbered extends Point {
  readonly number: number;
}

/** The nodes to which an edge may lead, the nearest first. */
function closeTo(
  nodes: readonly NetworkNode[],
  i: number,
  near: Grid<Numbered>,
): readonly Numbered[] {
  const { x, y } = nodes[i]!;
  const close: { readonly square: number; readonly node: Numbered }[] = [];
  near.some(x, y, LONGEST_EDGE, (node) => {
    const square = squareTo(node, x, y);
    if (square <= LONGEST_EDGE * LONGEST_EDGE && node.number !== i) close.push({ square, node });
    return false;
  });
  return close.sort((a, b) => a.square - b.square).map(({ node }) => node);
}

/** @param end of `close` those up to it, which are nearer to `a` than `b` is: what lies in the circle is among them */
function isGabriel(close: readonly Numbered[], end: number, a: Point, b: Point): boolean {
  const x = (a.x + b.x) / 2;
  const y = (a.y + b.y) / 2;
  const least = squareTo(b, a.x, a.y) / 4;
  for (let i = 0; i < end; i++) if (squareTo(close[i]!, x, y) < least) return false;
  return true;
}

function triangles(
  edges: readonly (readonly [number, number])[],
  nodes: readonly NetworkNode[],
  random: () => number,
): readonly (readonly [number, number, number])[] {
  const after: number[][] = nodes.map(() => []);
  for (const [i, j] of edges) after[i]!.push(j);
  const result: (readonly [number, number, number])[] = [];
  for (const [i, j] of edges) {
    for (const k of after[j]!) {
      if (after[i]!.includes(k) && random() < 0.75) result.push([i, j, k]);
    }
  }
  return result;
}

/** The nodes in the middle of the first three clusters. */
function accents(nodes: readonly NetworkNode[], hubs: readonly Point[]): readonly number[] {
  return hubs.slice(0, 3).flatMap(({ x, y }) => {
    const squares = nodes.map((node) => squareTo(node, x, y));
    return nodes.length === 0 ? [] : [squares.indexOf(Math.min(...squares))];
  });
}

/** Square of the distance. */
function squareTo({ x, y }: Point, toX: number, toY: number): number {
  return (x - toX) * (x - toX) + (y - toY) * (y - toY);
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
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  /** Whether the line is inside of one edge of the box somewhere. */
  const passes = (slope: number, distance: number): boolean => {
    if (slope < 0) from = Math.max(from, distance / slope);
    else if (slope > 0) to = Math.min(to, distance / slope);
    return slope !== 0 || distance >= 0;
  };
  const isInside =
    passes(-dx, a.x - box.left) &&
    passes(dx, box.right - a.x) &&
    passes(-dy, a.y - box.top) &&
    passes(dy, box.bottom - a.y);
  if (!isInside || from > to) return undefined;
  const at = (t: number) => ({ x: a.x + t * dx, y: a.y + t * dy });
  return [at(from), at(to)];
}
