/** Deep blue ground with the network on it, reaching 3 mm over every edge for the trim. */
import type { Node, PageSize } from 'digest-press/jsx-runtime';
import {
  type Box,
  clip,
  type Network as Graph,
  makeNetwork,
  type NetworkNode,
} from './network-graph.ts';

const BLEED = 8.504;
/** Nodes stand beyond the edge too, so that lines run out of the page. */
const BEYOND = 46;
/** The page for which the light was measured: A4. */
const USUAL = { width: 595.276, height: 841.89 };

type Page = Pick<PageSize, 'width' | 'height'>;

interface NetworkProps {
  page: Page;
  seed: string;
  keepOut: readonly Box[];
  /** The back page's: faint, at the foot, without accents. */
  quiet?: boolean;
}

export function Network({ page, seed, keepOut, quiet = false }: NetworkProps): Node {
  const size = { width: round(page.width), height: round(page.height) };
  const sheet = sheetOf(size);
  const { nodes, edges, facets, accents } = makeNetwork({
    seed,
    keepOut,
    area: {
      left: -BEYOND,
      top: quiet ? size.height * HILL_TOP : 0,
      right: size.width + BEYOND,
      bottom: size.height + BEYOND,
    },
    presence: quiet ? footPresence(size) : cornerPresence(size),
  });
  const strength = quiet ? 0.5 : 1;
  const joined = new Set(edges.flat());
  const dots = nodes.filter((_, i) => joined.has(i) && (quiet || !accents.includes(i)));
  return (
    <placed x="-3mm" y="-3mm" width={sheet.right - sheet.left}>
      <drawing width={sheet.right - sheet.left} height={sheet.bottom - sheet.top}>
        <path d={rectangle(sheet)} fill="deep" />
        <Glow sheet={sheet} scale={lightScale(size)} strength={strength} />
        {alike(facetsOn(sheet, nodes, facets)).map(({ light, d }) => (
          <path d={d} fill="ice" fillOpacity={round(FACET_LIGHT * light * strength)} />
        ))}
        {alike(edgesOn(sheet, nodes, edges)).map(({ light, d }) => (
          <path
            d={d}
            stroke="ice"
            strokeWidth={round(0.35 + 0.35 * light)}
            strokeOpacity={round((0.16 + 0.42 * light) * strength)}
          />
        ))}
        <Dots nodes={dots.filter((node) => isOnSheet(node, sheet))} strength={strength} />
        {quiet ? null : accents.map((number, i) => <Accent node={nodes[number]!} order={i} />)}
      </drawing>
    </placed>
  );
}

/** Light from the lower right, in steps too small to see and large enough to survive rounding to 8 bits. */
function Glow({ sheet, scale, strength }: { sheet: Box; scale: number; strength: number }): Node {
  const steps = 16;
  return Array.from({ length: steps }, (_, i) => {
    const radius = (120 + (i * 620) / steps) * scale;
    const d = quarter(radius, sheet);
    return <path d={d} fill="mid" fillOpacity={round(0.055 * strength)} />;
  });
}

/** Control points of a quarter circle from its ends, in radii. */
const KAPPA = 0.5522847498;

/** A quarter disc about the sheet's lower right corner. */
function quarter(radius: number, { right: x, bottom: y }: Box): string {
  // Narrower than high, so that the widest stays on the sheet.
  const width = radius * 0.8;
  const to = (...numbers: readonly number[]) => numbers.map(round).join(' ');
  const curve = to(x - width, y - radius * KAPPA, x - width * KAPPA, y - radius, x, y - radius);
  return `M ${at({ x, y })} L ${at({ x: x - width, y })} C ${curve} Z`;
}

/** A part of the drawing, as path data. */
interface Lit {
  /** How bright it is among its like, 0 to 1. */
  readonly light: number;
  readonly d: string;
  /** Of its line, where the light does not tell it. */
  readonly width?: number;
}

/** Steps of light, and of a dot's width in points, too small to see. */
const LIGHTS = 12;
const WIDTH_STEP = 0.4;

/** What looks alike as one path: a thousand would make a larger file, and later. */
function alike(parts: readonly Lit[]): readonly Lit[] {
  const paths = new Map<string, { readonly look: Omit<Lit, 'd'>; readonly d: string[] }>();
  for (const { light, width = 0, d } of parts) {
    const look = { light: stepped(light, 1 / LIGHTS), width: stepped(width, WIDTH_STEP) };
    const key = `${look.light} ${look.width}`;
    const path = paths.get(key);
    if (path) path.d.push(d);
    else paths.set(key, { look, d: [d] });
  }
  return [...paths.values()].map(({ look, d }) => ({ ...look, d: d.join(' ') }));
}

function stepped(value: number, step: number): number {
  return round(Math.round(value / step) * step);
}

/** Of the brightest. */
const FACET_LIGHT = 0.077;

function facetsOn(sheet: Box, nodes: readonly NetworkNode[], facets: Graph['facets']): Lit[] {
  return facets.flatMap((facet, i) => {
    const corners = facet.map((number) => nodes[number]!);
    if (!corners.every((corner) => isOnSheet(corner, sheet))) return [];
    const light = (0.38 + 0.155 * ((i * 7) % 5)) * least(corners);
    return [{ light, d: polygon(corners) }];
  });
}

function edgesOn(sheet: Box, nodes: readonly NetworkNode[], edges: Graph['edges']): Lit[] {
  return edges.flatMap(([i, j]) => {
    const from = nodes[i]!;
    const to = nodes[j]!;
    const line = clip(sheet, from, to);
    if (line === undefined) return [];
    return [{ light: (from.presence + to.presence) / 2, d: `M ${at(line[0])} L ${at(line[1])}` }];
  });
}

/** Large ones are veils with a bright heart: solid they would shout. */
const LARGE = 3.6;

function Dots({ nodes, strength }: { nodes: readonly NetworkNode[]; strength: number }): Node {
  const large = nodes.filter(({ radius }) => radius >= LARGE);
  const veils = large.map((node) => dot(node, node.radius * 1.35));
  const hearts = nodes.map((node) => dot(node, node.radius * (node.radius < LARGE ? 1 : 0.62)));
  return [
    <Points dots={veils} colour="ice" strength={0.32 * strength} />,
    <Points dots={hearts} colour="white" strength={strength} />,
  ];
}

interface PointsProps {
  dots: readonly Lit[];
  colour: string;
  strength: number;
}

function Points({ dots, colour, strength }: PointsProps): Node {
  return alike(dots).map(({ light, width, d }) => (
    <path
      d={d}
      stroke={colour}
      strokeWidth={width}
      lineCap="round"
      strokeOpacity={round(light * strength)}
    />
  ));
}

/** A line of no length some programs do not draw. */
const SEEN = 0.01;

/** A line with round ends and next to no length: a disc of four curves is five times as much to write and to read. */
function dot({ x, y, presence }: NetworkNode, radius: number): Lit {
  return {
    light: Math.min(1, 0.34 + 0.62 * presence),
    width: 2 * radius,
    d: `M ${at({ x, y })} L ${at({ x: x + SEEN, y })}`,
  };
}

function Accent({ node, order }: { node: NetworkNode; order: number }): Node {
  const radius = [5, 4.1, 3.4][order] ?? 3.4;
  const centre = at2(node);
  return [
    <circle {...centre} r={radius * 3} fill="red" fillOpacity={0.14} />,
    <circle {...centre} r={radius * 1.9} fill="red" fillOpacity={0.22} />,
    <circle {...centre} r={radius} fill="red" />,
  ];
}

/** Full in the lower right corner, nothing by the title's left and at the head. */
function cornerPresence({ width, height }: Page): (x: number, y: number) => number {
  return (x, y) => {
    const along = 0.62 * (x / width) + 0.95 * (y / height);
    return smooth((along - 0.62) / 0.78);
  };
}

/** Over it the back page has no network, in heights of the page. */
const HILL_TOP = 0.54;

/** A low hill along the foot, higher at the right. */
function footPresence({ width, height }: Page): (x: number, y: number) => number {
  return (x, y) => {
    const top = 0.72 - 0.16 * (x / width);
    return smooth((y / height - top) / (1.05 - top)) * (0.45 + 0.55 * (x / width));
  };
}

function smooth(t: number): number {
  const held = Math.min(1, Math.max(0, t));
  return held * held * (3 - 2 * held);
}

function isOnSheet({ x, y, radius }: NetworkNode, sheet: Box): boolean {
  const reach = radius * 1.35;
  return (
    x - reach > sheet.left &&
    x + reach < sheet.right &&
    y - reach > sheet.top &&
    y + reach < sheet.bottom
  );
}

/** The page with its bleed. */
function sheetOf({ width, height }: Page): Box {
  return { left: -BLEED, top: -BLEED, right: width + BLEED, bottom: height + BLEED };
}

/** The light is as large on the page as on an A4 one, and stays on the sheet. */
function lightScale({ width, height }: Page): number {
  return Math.min(width / USUAL.width, height / USUAL.height);
}

function least(nodes: readonly NetworkNode[]): number {
  return Math.min(...nodes.map(({ presence }) => presence));
}

function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}

/** In the drawing's own coordinates, which start at the bleed's corner. */
function at2({ x, y }: { x: number; y: number }): { cx: number; cy: number } {
  return { cx: round(x + BLEED), cy: round(y + BLEED) };
}

function at(point: { x: number; y: number }): string {
  const { cx, cy } = at2(point);
  return `${cx} ${cy}`;
}

function polygon(points: readonly { x: number; y: number }[]): string {
  return `M ${points.map(at).join(' L ')} Z`;
}

function rectangle({ left, top, right, bottom }: Box): string {
  return polygon([
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]);
}
