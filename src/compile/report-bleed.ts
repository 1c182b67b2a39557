/**
 * Colour that stops at the cut: looked for before a print edition is made, because a cut a hair off would leave white.
 * In: finished pages. Out: faults of page masters. Rectangles, pictures and the straight sides of filled shapes are
 * looked at; a round shape may stand on the edge, and lines may end there.
 */
import {
  bookletPageSizes,
  fieldShortOfBleed,
  type PageEdge,
} from '../diagnostics/catalogue/print.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { Shape } from '../model/asset.ts';
import type { Page, PagedDocument } from '../model/document.ts';
import type { DrawingFrame } from '../model/frame.ts';
import type { Rect } from '../model/geometry.ts';
import { type Pt, tenthsOfMm } from '../model/length.ts';
import { readPath } from '../model/path-data.ts';
import { BLEED } from '../model/print.ts';

/** A side of colour so near the trim is meant to be at it; so near the bleed's edge it is there. */
const SLACK: Pt = 0.5;

export interface ShortField {
  readonly folio: number;
  readonly master: string;
  readonly edge: PageEdge;
  /** From the trim outwards. */
  readonly reach: Pt;
  /** Of the page from this edge to the one opposite. */
  readonly across: Pt;
}

export function reportShortFields(document: PagedDocument, template: string, sink: Sink): void {
  const seen = new Set<string>();
  for (const { folio, master, edge, reach, across } of shortFields(document.pages)) {
    const key = `${master} ${edge}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const millimetres = Math.max(0, tenthsOfMm(reach));
    const place = { template, master, folio, edge, millimetres, across: tenthsOfMm(across) };
    sink.report(fieldShortOfBleed(place));
  }
}

/** A booklet's sheet has two pages of one size. */
export function reportPageSizes(document: PagedDocument, template: string, sink: Sink): void {
  const [first] = document.pages;
  const others = document.pages.filter(
    ({ width, height }) =>
      Math.abs(width - (first?.width ?? width)) > SLACK ||
      Math.abs(height - (first?.height ?? height)) > SLACK,
  );
  if (others.length === 0) return;
  sink.report(bookletPageSizes(template, [...new Set(others.map(({ master }) => master))]));
}

export function shortFields(pages: readonly Page[]): readonly ShortField[] {
  return pages.flatMap((page) =>
    sidesOf(page).flatMap(({ edge, reach }) =>
      reach >= -SLACK && reach < BLEED - SLACK
        ? [{ folio: page.folio, master: page.master, edge, reach, across: acrossOf(page, edge) }]
        : [],
    ),
  );
}

function acrossOf({ width, height }: Page, edge: PageEdge): Pt {
  return edge === 'left' || edge === 'right' ? width : height;
}

/** A side of something coloured: how far it stands outside the trim of the edge that it faces. */
interface Side {
  readonly edge: PageEdge;
  readonly reach: Pt;
}

function sidesOf(page: Page): readonly Side[] {
  return page.frames.flatMap((frame) => {
    switch (frame.type) {
      case 'rect':
      case 'image':
        return sidesOfRect(frame, page);
      case 'drawing':
        return frame.shapes.flatMap((shape) => sidesOfShape(shape, frame, page));
      case 'text':
      case 'link':
      case 'destination':
        return [];
      default: {
        const unknown: never = frame;
        return unknown;
      }
    }
  });
}

function sidesOfRect(rect: Rect, page: Page): readonly Side[] {
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  const isOutside = right < 0 || bottom < 0 || rect.x > page.width || rect.y > page.height;
  if (isOutside || rect.width <= 0 || rect.height <= 0) return [];
  return [
    { edge: 'left', reach: -rect.x },
    { edge: 'top', reach: -rect.y },
    { edge: 'right', reach: right - page.width },
    { edge: 'bottom', reach: bottom - page.height },
  ];
}

/** Straight sides of a filled path that run along an edge of the page. */
function sidesOfShape(shape: Shape, frame: DrawingFrame, page: Page): readonly Side[] {
  if (shape.fill === undefined || shape.fillOpacity === 0) return [];
  const { x, y, scale } = frame;
  return straightSegments(shape.path).flatMap(([x1, y1, x2, y2]): readonly Side[] => {
    const left = x + x1 * scale;
    const top = y + y1 * scale;
    const isLong = (Math.abs(x2 - x1) + Math.abs(y2 - y1)) * scale > BLEED;
    if (!isLong) return [];
    if (x1 === x2) return vertical(left, page);
    return y1 === y2 ? horizontal(top, page) : [];
  });
}

function vertical(x: Pt, page: Page): readonly Side[] {
  return x < page.width / 2
    ? [{ edge: 'left', reach: -x }]
    : [{ edge: 'right', reach: x - page.width }];
}

function horizontal(y: Pt, page: Page): readonly Side[] {
  return y < page.height / 2
    ? [{ edge: 'top', reach: -y }]
    : [{ edge: 'bottom', reach: y - page.height }];
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Of a filled path, which closes by itself. */
function straightSegments(path: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start: readonly [number, number] = [0, 0];
  let pen = start;
  const lineTo = ([x, y]: readonly [number, number]) => {
    segments.push([...pen, x, y]);
    pen = [x, y];
  };
  for (const { command, numbers } of readPath(path) ?? []) {
    const [x = 0, y = 0] = numbers.slice(-2);
    if (command === 'L') lineTo([x, y]);
    if (command === 'C') pen = [x, y];
    if (command === 'Z' || command === 'M') lineTo(start);
    if (command === 'M') {
      start = [x, y];
      pen = start;
    }
  }
  lineTo(start);
  return segments;
}
