/** Rectangles and drawings: shapes in, path operators out (ISO 32000-1, 8.5). */
import { MITER_LIMIT, type Shape } from '../../model/asset.ts';
import type { DrawingFrame, RectFrame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import { readPath } from '../../model/path-data.ts';
import { remembered } from '../../model/remembered.ts';
import type { PdfDocument, PdfReference } from './backend.ts';
import { type Inks, SCREEN_INKS } from './inks.ts';
import { number, numbers } from './syntax.ts';

/** Distance of a quarter circle's control points from its ends, in radii. */
const CIRCLE = 0.5523;

/** Graphics states for opacities; equal ones are one object in the file. */
export interface OpacityTable {
  /** Name of the state, put into the page's resources. */
  use(pdf: PdfDocument, fill: number, stroke: number): string;
}

export function createOpacityTable(): OpacityTable {
  const states = new Map<string, PdfReference>();
  return {
    use(pdf, fill, stroke) {
      const name = `Gs${Math.round(fill * 1000)}_${Math.round(stroke * 1000)}`;
      pdf.page.ext_gstates[name] = remembered(states, name, () => {
        const state = pdf.ref({ Type: 'ExtGState', ca: fill, CA: stroke });
        state.end();
        return state;
      });
      return name;
    },
  };
}

export function rectOperators(frame: RectFrame, inks: Inks = SCREEN_INKS): string {
  const colour = inks.fill(frame.fill) ?? inks.fill('#000000');
  return `q ${colour} ${rectPath(frame, frame.radius)} f Q`;
}

export function rectPath(rect: Rect, radius: number): string {
  const { x, y, width, height } = rect;
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${numbers(x, y, width, height)} re`;
  const k = r * (1 - CIRCLE);
  const right = x + width;
  const bottom = y + height;
  return [
    `${numbers(x + r, y)} m ${numbers(right - r, y)} l`,
    `${numbers(right - k, y, right, y + k, right, y + r)} c ${numbers(right, bottom - r)} l`,
    `${numbers(right, bottom - k, right - k, bottom, right - r, bottom)} c`,
    `${numbers(x + r, bottom)} l`,
    `${numbers(x + k, bottom, x, bottom - k, x, bottom - r)} c ${numbers(x, y + r)} l`,
    `${numbers(x, y + k, x + k, y, x + r, y)} c h`,
  ].join(' ');
}

export function drawingOperators(
  pdf: PdfDocument,
  opacities: OpacityTable,
  frame: Pick<DrawingFrame, 'x' | 'y' | 'shapes'>,
  scale: { readonly x: number; readonly y: number },
  inks: Inks = SCREEN_INKS,
): string {
  const shapes = frame.shapes.map((shape) => shapeOperators(pdf, opacities, shape, inks));
  return `q ${numbersFine(scale.x, 0, 0, scale.y, frame.x, frame.y)} cm\n${shapes.join('\n')}\nQ`;
}

/** Scales need more places than points do: an error in one grows with the drawing. */
function numbersFine(...values: readonly number[]): string {
  return values.map((value) => String(Math.round(value * 1e6) / 1e6)).join(' ');
}

function shapeOperators(
  pdf: PdfDocument,
  opacities: OpacityTable,
  shape: Shape,
  inks: Inks,
): string {
  const fill = shape.fill === undefined ? undefined : inks.fill(shape.fill);
  const stroke = shape.stroke === undefined ? undefined : inks.stroke(shape.stroke);
  if (fill === undefined && stroke === undefined) return '';
  const parts = ['q'];
  const fillOpacity = shape.fillOpacity ?? 1;
  const strokeOpacity = shape.strokeOpacity ?? 1;
  if (fillOpacity < 1 || strokeOpacity < 1) {
    parts.push(`/${opacities.use(pdf, fillOpacity, strokeOpacity)} gs`);
  }
  if (fill !== undefined) parts.push(fill);
  if (stroke !== undefined) parts.push(stroke, strokeOperators(shape));
  parts.push(pathOperators(shape.path), paintOperator(shape, fill, stroke), 'Q');
  return parts.join(' ');
}

function strokeOperators(shape: Shape): string {
  const cap = { butt: 0, round: 1, square: 2 }[shape.lineCap ?? 'butt'];
  const join = { miter: 0, round: 1, bevel: 2 }[shape.lineJoin ?? 'miter'];
  const dash = shape.dash ? ` [${numbers(...shape.dash)}] 0 d` : '';
  return `${number(shape.strokeWidth ?? 1)} w ${cap} J ${join} j ${number(shape.miterLimit ?? MITER_LIMIT)} M${dash}`;
}

function paintOperator(shape: Shape, fill: string | undefined, stroke: string | undefined): string {
  const rule = shape.fillRule === 'evenodd' ? '*' : '';
  if (fill === undefined) return 'S';
  return stroke === undefined ? `f${rule}` : `B${rule}`;
}

const OPERATORS = { M: 'm', L: 'l', C: 'c' } as const;

function pathOperators(path: string): string {
  const steps = readPath(path) ?? [];
  return steps
    .map(({ command, numbers: points }) =>
      command === 'Z' ? 'h' : `${numbers(...points)} ${OPERATORS[command]}`,
    )
    .join(' ');
}
