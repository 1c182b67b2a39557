/**
 * Paint of SVG elements: presentation attributes and `style`, inherited, to what a shape can say.
 * Undefined wherever a shape cannot say it: the drawing then becomes a picture.
 */
import type { XmlElement } from 'xmldoc';
import { MITER_LIMIT, type Shape } from '../../model/asset.ts';
import { type PaintColour, parseColour } from './colour.ts';
import { localName } from './xml.ts';

/** Property → value, inherited ones with those of the element's parents. */
export type Properties = Readonly<Record<string, string>>;

const INHERITED: ReadonlySet<string> = new Set([
  'color',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'visibility',
]);

/** Properties of one element alone. */
const OWN: ReadonlySet<string> = new Set(['opacity', 'display']);

/** Properties that change nothing as long as they have one of these values. */
const HARMLESS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'clip-path': ['none'],
    filter: ['none'],
    isolation: ['auto', 'isolate'],
    marker: ['none'],
    'marker-end': ['none'],
    'marker-mid': ['none'],
    'marker-start': ['none'],
    mask: ['none'],
    'mix-blend-mode': ['normal'],
    'paint-order': ['normal', 'fill', 'fill stroke', 'fill stroke markers'],
    'vector-effect': ['none'],
  }),
);

/** What styles may say of an element's place and form (SVG 2), and shapes read from attributes alone. */
const FORM: ReadonlySet<string> = new Set([
  'transform',
  'transform-box',
  'transform-origin',
  'translate',
  'rotate',
  'scale',
  'x',
  'y',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'd',
]);

/** The element's properties over its parent's; undefined when one of them cannot be said by shapes. */
export function readProperties(element: XmlElement, parent: Properties): Properties | undefined {
  const style = parseStyle(element.attr.style ?? '');
  // The root's own size says nothing of what stands in it.
  if (localName(element.name) !== 'svg' && Object.keys(style).some((key) => FORM.has(key))) {
    return undefined;
  }
  const declared = { ...element.attr, ...style };
  const properties: Record<string, string> = {};
  for (const [key, value] of Object.entries(parent)) {
    if (INHERITED.has(key)) properties[key] = value;
  }
  for (const [key, written] of Object.entries(declared)) {
    const value = written.trim();
    const harmless = HARMLESS.get(key);
    if (harmless && !harmless.includes(value)) return undefined;
    if (value === 'inherit') continue;
    if (INHERITED.has(key) || OWN.has(key)) properties[key] = value;
  }
  return properties;
}

function parseStyle(style: string): Record<string, string> {
  const entries: [string, string][] = [];
  const important: [string, string][] = [];
  for (const declaration of style.split(';')) {
    const at = declaration.indexOf(':');
    if (at < 0) continue;
    const written = declaration.slice(at + 1);
    const value = written.replace(/!\s*important\s*$/i, '');
    const list = value === written ? entries : important;
    list.push([declaration.slice(0, at).trim(), value.trim()]);
  }
  return Object.fromEntries([...entries, ...important]);
}

export type Paint = Omit<Shape, 'path'>;

/**
 * @param scale points in a unit of the element, undefined when they differ across and down
 * @param opacity of the groups around
 */
export function readPaint(
  properties: Properties,
  scale: number | undefined,
  opacity: number,
): Paint | undefined {
  const fill = parseColour(properties.fill ?? 'black', properties.color);
  const stroke = parseColour(properties.stroke ?? 'none', properties.color);
  if (!fill || !stroke) return undefined;
  const own = opacity * share(properties.opacity);
  // Where fill and stroke overlap, the opacity of both together is not that of each.
  if (own < 1 && fill.colour !== undefined && stroke.colour !== undefined) return undefined;
  const strokePaint = readStroke(properties, stroke, scale, own);
  if (!strokePaint) return undefined;
  return { ...readFill(properties, fill, own), ...strokePaint };
}

function readFill(properties: Properties, fill: PaintColour, opacity: number): Paint {
  if (fill.colour === undefined) return {};
  const alpha = share(properties['fill-opacity']) * fill.opacity * opacity;
  return {
    fill: fill.colour,
    ...(properties['fill-rule'] === 'evenodd' ? { fillRule: 'evenodd' } : {}),
    ...(alpha < 1 ? { fillOpacity: alpha } : {}),
  };
}

function readStroke(
  properties: Properties,
  stroke: PaintColour,
  scale: number | undefined,
  opacity: number,
): Paint | undefined {
  const width = readLength(properties['stroke-width'] ?? '1');
  if (stroke.colour === undefined || width === 0) return {};
  if (scale === undefined || width === undefined) return undefined;
  const dash = readDash(properties, scale);
  if (dash === 'unknown') return undefined;
  const alpha = share(properties['stroke-opacity']) * stroke.opacity * opacity;
  const cap = properties['stroke-linecap'] ?? 'butt';
  const join = properties['stroke-linejoin'] ?? 'miter';
  const limit = Number(properties['stroke-miterlimit'] ?? MITER_LIMIT);
  if (!isOneOf(cap, CAPS) || !isOneOf(join, JOINS) || !(limit >= 1)) return undefined;
  return {
    stroke: stroke.colour,
    strokeWidth: width * scale,
    ...(alpha < 1 ? { strokeOpacity: alpha } : {}),
    ...(cap === 'butt' ? {} : { lineCap: cap }),
    ...(join === 'miter' ? {} : { lineJoin: join }),
    ...(join !== 'miter' || limit === MITER_LIMIT ? {} : { miterLimit: limit }),
    ...(dash ? { dash } : {}),
  };
}

const CAPS = ['butt', 'round', 'square'] as const;
const JOINS = ['miter', 'round', 'bevel'] as const;

function isOneOf<T extends string>(value: string, values: readonly T[]): value is T {
  return (values as readonly string[]).includes(value);
}

function readDash(
  properties: Properties,
  scale: number,
): readonly number[] | undefined | 'unknown' {
  const text = properties['stroke-dasharray'] ?? 'none';
  if (text === 'none' || text === '') return undefined;
  if (readLength(properties['stroke-dashoffset'] ?? '0') !== 0) return 'unknown';
  const lengths = text.split(/[\s,]+/).map(readLength);
  if (lengths.some((length) => length === undefined)) return 'unknown';
  const dash = lengths.map((length) => (length ?? 0) * scale);
  return dash.some((length) => length > 0) ? dash : undefined;
}

/** A length in the element's own units. */
export function readLength(text: string): number | undefined {
  const match = /^\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(?:\s*px)?\s*$/i.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** An opacity, as a number or a percentage. */
export function share(text: string | undefined): number {
  if (text === undefined) return 1;
  const value = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Number.isNaN(value) ? 1 : Math.min(1, Math.max(0, value));
}
