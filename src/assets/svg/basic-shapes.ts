/** The basic shapes of SVG as path data in their own units (SVG 1.1, chapter 9). */
import { readLength } from './paint.ts';

type Attributes = Readonly<Record<string, string>>;

/** Empty when the element paints nothing; undefined when it cannot be read. */
export function elementPath(name: string, attributes: Attributes): string | undefined {
  switch (name) {
    case 'path':
      return attributes.d ?? '';
    case 'rect':
      return rectPath(attributes);
    case 'circle':
      return ellipsePath(attributes, 'r', 'r');
    case 'ellipse':
      return ellipsePath(attributes, 'rx', 'ry');
    case 'line':
      return linePath(attributes);
    case 'polyline':
      return pointsPath(attributes.points ?? '', '');
    case 'polygon':
      return pointsPath(attributes.points ?? '', 'Z');
    default:
      return undefined;
  }
}

function read(attributes: Attributes, ...keys: readonly string[]): readonly number[] | undefined {
  const values = keys.map((key) => readLength(attributes[key] ?? '0'));
  return values.includes(undefined) ? undefined : (values as readonly number[]);
}

function rectPath(attributes: Attributes): string | undefined {
  const values = read(attributes, 'x', 'y', 'width', 'height');
  const rx = readLength(attributes.rx ?? attributes.ry ?? '0');
  const ry = readLength(attributes.ry ?? attributes.rx ?? '0');
  if (!values || rx === undefined || ry === undefined) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = values;
  if (width <= 0 || height <= 0) return '';
  const h = Math.min(rx, width / 2);
  const v = Math.min(ry, height / 2);
  if (h <= 0 || v <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const arc = `a${h} ${v} 0 0 1`;
  return [
    `M${x + h} ${y}h${width - 2 * h}${arc} ${h} ${v}`,
    `v${height - 2 * v}${arc} ${-h} ${v}`,
    `h${2 * h - width}${arc} ${-h} ${-v}`,
    `v${2 * v - height}${arc} ${h} ${-v}Z`,
  ].join('');
}

function ellipsePath(attributes: Attributes, keyX: string, keyY: string): string | undefined {
  const values = read(attributes, 'cx', 'cy', keyX, keyY);
  if (!values) return undefined;
  const [cx = 0, cy = 0, rx = 0, ry = 0] = values;
  if (rx <= 0 || ry <= 0) return '';
  const half = `a${rx} ${ry} 0 0 1`;
  // Dashes begin at three o'clock and go round with the hand (SVG 2, 10.3).
  return `M${cx + rx} ${cy}${half} ${-2 * rx} 0${half} ${2 * rx} 0Z`;
}

function linePath(attributes: Attributes): string | undefined {
  const values = read(attributes, 'x1', 'y1', 'x2', 'y2');
  if (!values) return undefined;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = values;
  return `M${x1} ${y1}L${x2} ${y2}`;
}

function pointsPath(points: string, end: string): string {
  const trimmed = points.trim();
  return trimmed === '' ? '' : `M${trimmed}${end}`;
}
