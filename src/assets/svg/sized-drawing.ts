/**
 * The text of a drawing that asks to be drawn with so many pixels. In: its bytes; out: the same drawing whose root has that size.
 * The library could do this by its resolution alone, but there lengths in points and millimetres grow twice: once with the drawing,
 * and once with the dots of an inch.
 */
import type { XmlElement } from 'xmldoc';
import type { Size } from '../../model/geometry.ts';
import { decodeText } from '../picture-kind.ts';
import { POINTS_PER_PIXEL, parseViewBox, readViewport } from './viewport.ts';

/** Dots of a CSS inch: at these a point is four thirds of a pixel. */
const CSS_DENSITY = 96;
/** The library draws a pixel of the file as one at this density. */
const LIBRARY_DENSITY = 72;

export interface SizedDrawing {
  readonly bytes: Uint8Array;
  /** At which the library draws it in that size. */
  readonly density: number;
}

/** @param size in pixels */
export async function sizedDrawing(bytes: Uint8Array, size: Size): Promise<SizedDrawing> {
  const { XmlDocument } = await import('./xml-library.ts');
  const text = decodeText(bytes);
  const root = new XmlDocument(text);
  const start = endOf(BEFORE_ROOT, text, 0);
  const end = endOf(IN_TAG, text, start);
  const scale = LIBRARY_DENSITY / CSS_DENSITY;
  const attributes: Record<string, string> = {
    ...withBox(root),
    width: String(size.width * scale),
    height: String(size.height * scale),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const sized = `<${root.name}${written.join('')}${text[end - 1] === '/' ? '/' : ''}`;
  // What stood before the root named the encoding that it had, and drew nothing.
  const drawn = sized + text.slice(end);
  return { bytes: new TextEncoder().encode(drawn), density: CSS_DENSITY };
}

const BEFORE_ROOT =
  /[\s\uFEFF]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE\s[^[>]*(?:\[[\s\S]*?\]\s*)?>/iy;
/** All but the sign that ends the tag. */
const IN_TAG = /[^"'>]+|"[^"]*"|'[^']*'/y;

/** Where the last of the pieces ends that follow one another from here on. */
function endOf(piece: RegExp, text: string, from: number): number {
  let end = from;
  piece.lastIndex = from;
  while (piece.test(text)) end = piece.lastIndex;
  return end;
}

/** What has no view box is as large as it says, in units of pixels. */
function withBox(root: XmlElement): Record<string, string> {
  const { style, ...others } = root.attr;
  const attributes = style ? { ...others, style: withoutSize(style) } : others;
  const size = parseViewBox(root.attr.viewBox) ? undefined : readViewport(root);
  if (!size) return attributes;
  const viewBox = `0 0 ${size.width / POINTS_PER_PIXEL} ${size.height / POINTS_PER_PIXEL}`;
  return { ...attributes, viewBox, preserveAspectRatio: 'none' };
}

/** A size that its style gives would count before that of its attributes. */
function withoutSize(style: string): string {
  return style
    .split(';')
    .filter((declaration) => !/^\s*(?:width|height)\s*:/i.test(declaration))
    .join(';');
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
