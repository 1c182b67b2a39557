/**
 * An SVG file: refused where it could run or fetch something, flattened to shapes where shapes can say all of it,
 * and otherwise taken as a picture that is drawn at the resolution of its place.
 */
import type { XmlElement } from 'xmldoc';
import type { Inspection } from '../inspection.ts';
import { decodeText } from '../picture-kind.ts';
import { loadSharp } from '../sharp-library.ts';
import { flattenSvg } from './flatten-svg.ts';
import { findForbidden } from './forbidden.ts';
import { seenShapes } from './seen-shapes.ts';
import { sizedDrawing } from './sized-drawing.ts';
import { readViewport, type Viewport } from './viewport.ts';

export const MAX_SVG_BYTES = 5 * 1024 * 1024;

/** The longer side of a drawing that becomes a picture: it can be drawn at any resolution, so it is never too coarse. */
const PIXELS = 4096;
const TRIAL = 64;
/** Drawing programs nest groups by the dozen. The parser takes the square of the depth: half a minute for a hundred thousand. */
const MAX_DEPTH = 1000;

export async function inspectSvg(bytes: Uint8Array): Promise<Inspection> {
  if (bytes.length > MAX_SVG_BYTES) return { type: 'fault', fault: 'svg-too-large' };
  const text = decodeText(bytes);
  // Looked for before parsing: nothing of a file with entities is worth reading.
  if (/<!ENTITY/i.test(text)) return { type: 'fault', fault: 'svg-entities' };
  const root = await parse(text);
  if ('fault' in root) return root;
  const forbidden = findForbidden(root.element, text);
  if (forbidden) return { type: 'fault', ...forbidden };
  const viewport = readViewport(root.element);
  if (!viewport) return { type: 'fault', fault: 'svg-without-size' };
  const shapes = flattenSvg(root.element, viewport);
  if (!shapes) return asRaster(bytes, viewport);
  const { width, height } = viewport;
  const seen = seenShapes(shapes, viewport);
  return { type: 'vector', width, height, shapes, ...(seen && { seen }) };
}

type Parsed = { readonly element: XmlElement } | Extract<Inspection, { type: 'fault' }>;

async function parse(text: string): Promise<Parsed> {
  // Loaded for the first drawing only; most issues have none.
  const { XmlDocument } = await import('./xml-library.ts');
  if (isCutShort(text) || isTooDeep(text)) return { type: 'fault', fault: 'svg-broken' };
  try {
    return { element: new XmlDocument(text) };
  } catch {
    return { type: 'fault', fault: 'svg-broken' };
  }
}

/** The parser closes by itself what was left open. */
function isCutShort(text: string): boolean {
  const last = text.lastIndexOf('</');
  const end = last < 0 ? /\/>\s*$/ : /^<\/(?:[\w.-]+:)?svg\s*>/i;
  return !end.test(last < 0 ? text.slice(-200) : text.slice(last, last + 200));
}

/** Tags in comments count as well: none has a thousand that are left open. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[a-z][^<>]*>/gi)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Drawn once in small, to know that it can be drawn. */
async function asRaster(bytes: Uint8Array, viewport: Viewport): Promise<Inspection> {
  const open = await loadSharp();
  try {
    const drawn = await sizedDrawing(bytes, { width: TRIAL, height: TRIAL });
    await open(drawn.bytes, { density: drawn.density }).raw().toBuffer();
  } catch {
    return { type: 'fault', fault: 'svg-broken' };
  }
  const scale = PIXELS / Math.max(viewport.width, viewport.height);
  return {
    type: 'raster',
    pixelWidth: Math.max(1, Math.round(viewport.width * scale)),
    pixelHeight: Math.max(1, Math.round(viewport.height * scale)),
  };
}
