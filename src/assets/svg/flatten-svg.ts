/**
 * An SVG tree to shapes in painting order, in points. Undefined as soon as something stands in it that shapes cannot
 * say: gradients, text, masks, clips, filters, style sheets, opacity of whole groups.
 */
import type { XmlElement } from 'xmldoc';
import type { Shape } from '../../model/asset.ts';
import { elementPath } from './basic-shapes.ts';
import { compose, type Matrix, parseTransform, uniformScale } from './matrix.ts';
import { type Properties, readPaint, readProperties, share } from './paint.ts';
import { flattenPath } from './path-data.ts';
import type { Viewport } from './viewport.ts';
import { elementsOf, localName } from './xml.ts';

/** Elements that paint nothing. */
const SILENT: ReadonlySet<string> = new Set([
  'title',
  'desc',
  'metadata',
  'defs',
  'namedview',
  'style',
]);
const GROUPS: ReadonlySet<string> = new Set(['g', 'svg', 'a']);
const PATHS: ReadonlySet<string> = new Set([
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
]);

/** More shapes than these are quicker to show as a picture. */
const MAX_SHAPES = 20_000;
const MAX_DEPTH = 64;

interface Context {
  readonly matrix: Matrix;
  readonly properties: Properties;
  readonly opacity: number;
  readonly depth: number;
}

export function flattenSvg(root: XmlElement, viewport: Viewport): readonly Shape[] | undefined {
  if (hasStyleSheet(root)) return undefined;
  const shapes: Shape[] = [];
  const context = { matrix: viewport.matrix, properties: {}, opacity: 1, depth: 0 };
  return addElement(shapes, root, context) ? shapes : undefined;
}

/** Wherever it stands, among definitions above all, its rules are for all of the drawing. */
function hasStyleSheet(root: XmlElement): boolean {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (localName(element.name) === 'style' && element.val.trim() !== '') return true;
    for (const child of elementsOf(element)) waiting.push(child);
  }
  return false;
}

/** False when the element cannot be said by shapes. */
function addElement(shapes: Shape[], element: XmlElement, parent: Context): boolean {
  const name = localName(element.name);
  if (SILENT.has(name)) return true;
  const isGroup = GROUPS.has(name) && (name !== 'svg' || parent.depth === 0);
  if (!isGroup && !PATHS.has(name)) return false;
  const properties = readProperties(element, parent.properties);
  const transform = parseTransform(element.attr.transform ?? '');
  if (!properties || !transform || parent.depth > MAX_DEPTH) return false;
  if (properties.display === 'none') return true;
  const context = {
    ...parent,
    properties,
    matrix: compose(parent.matrix, transform),
    depth: parent.depth + 1,
  };
  return isGroup ? addGroup(shapes, element, context) : addShape(shapes, element, name, context);
}

function addGroup(shapes: Shape[], element: XmlElement, context: Context): boolean {
  const opacity = share(context.properties.opacity);
  const children = elementsOf(element).filter((child) => !SILENT.has(localName(child.name)));
  // A group is seen through as one; only a group of one shape is as its shape.
  if (opacity < 1 && children.length > 1) return false;
  const inner = { ...context, opacity: context.opacity * opacity };
  return children.every((child) => addElement(shapes, child, inner));
}

function addShape(shapes: Shape[], element: XmlElement, name: string, context: Context): boolean {
  const { properties, matrix, opacity } = context;
  if (properties.visibility === 'hidden' || properties.visibility === 'collapse') return true;
  const data = elementPath(name, element.attr);
  const path = data === undefined ? undefined : flattenPath(data, matrix);
  const paint = readPaint(properties, uniformScale(matrix), opacity);
  if (path === undefined || !paint || shapes.length >= MAX_SHAPES) return false;
  const isSeen = paint.fill !== undefined || paint.stroke !== undefined;
  if (path !== '' && isSeen) shapes.push({ path, ...paint });
  return true;
}
