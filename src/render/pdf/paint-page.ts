/**
 * One page: frames in painting order in, a content stream out. Decides nothing; every frame goes to the file of its kind.
 * The backend's page has its origin at the top left with y down, as frames have.
 */
import type { Page } from '../../model/document.ts';
import type { Frame, ImageFrame, Owner, TextFrame } from '../../model/frame.ts';
import type { Point, Rect } from '../../model/geometry.ts';
import type { GlyphRun } from '../../model/line.ts';
import type { PdfDocument } from './backend.ts';
import type { Destinations } from './destinations.ts';
import type { FontTable } from './fonts.ts';
import type { ImageTable } from './images.ts';
import type { Inks } from './inks.ts';
import { type LinkActions, type PageLinks, pageLinks, paintLink } from './links.ts';
import { createPageStream, type Mark, type PageStream } from './page-stream.ts';
import { drawingOperators, type OpacityTable, rectOperators } from './shapes.ts';
import type { Structure } from './structure.ts';
import { numbers } from './syntax.ts';
import { isBreakHyphen, paintText, SOFT_HYPHEN, type TextTarget } from './text.ts';

/** What painting needs and all pages share. */
export interface Painter {
  readonly pdf: PdfDocument;
  readonly structure: Structure;
  readonly fonts: FontTable;
  readonly images: ImageTable;
  readonly opacities: OpacityTable;
  readonly destinations: Destinations;
  readonly linkActions: LinkActions;
  readonly inks: Inks;
  readonly language: string;
}

/** A page on its sheet: `offset` is where the trim's top left lies (the bleed, when there is one). */
export interface Sheet {
  readonly page: Page;
  readonly index: number;
  readonly height: number;
  readonly offset: Point;
}

/** Paints on the page that is open in the document. */
export function paintPage(painter: Painter, sheet: Sheet): void {
  const { pdf } = painter;
  pdf.page.dictionary.data.StructParents = sheet.index;
  pdf.page.dictionary.data.Tabs = 'S';
  pdf.page.write(pageContent(painter, sheet));
}

/** Operators of a page at its offset; links, destinations and structure are noted for the page that is open. */
export function pageContent(painter: Painter, sheet: Sheet): string {
  const { pdf, structure } = painter;
  const { page, index, offset } = sheet;
  const stream = createPageStream(painter.inks);
  const links = pageLinks(page.frames, structure);
  const text: TextTarget = {
    stream,
    page: pdf.page,
    fonts: painter.fonts,
    language: painter.language,
    markOf: (frame, run) => runMark(structure, links, index, frame, run),
  };
  for (const frame of page.frames) paintFrame(painter, sheet, stream, text, frame);
  const content = stream.finish();
  const isMoved = offset.x !== 0 || offset.y !== 0;
  return isMoved ? `q 1 0 0 1 ${numbers(offset.x, offset.y)} cm\n${content}\nQ` : content;
}

function paintFrame(
  painter: Painter,
  sheet: Sheet,
  stream: PageStream,
  text: TextTarget,
  frame: Frame,
): void {
  const { pdf, structure } = painter;
  switch (frame.type) {
    case 'text':
      paintText(text, frame);
      return;
    case 'rect':
      stream.own(ownerMark(structure, sheet, frame.owner, frame));
      stream.draw(rectOperators(frame, painter.inks));
      return;
    case 'image':
      own(painter, sheet, stream, frame);
      stream.draw(painter.images.paint(frame, sheet.page.frames));
      return;
    case 'drawing': {
      own(painter, sheet, stream, frame);
      const scale = { x: frame.scale, y: frame.scale };
      stream.draw(drawingOperators(pdf, painter.opacities, frame, scale, painter.inks));
      return;
    }
    case 'link': {
      const moved = { ...frame, x: frame.x + sheet.offset.x, y: frame.y + sheet.offset.y };
      paintLink(painter, moved, sheet);
      return;
    }
    case 'destination': {
      const moved = { ...frame, x: frame.x + sheet.offset.x, y: frame.y + sheet.offset.y };
      painter.destinations.add(moved, pdf.page.dictionary, sheet.height);
      return;
    }
    default: {
      const unknown: never = frame;
      throw new Error(`Unknown frame ${JSON.stringify(unknown)}`);
    }
  }
}

/** Opens the owner of a picture, whose area becomes part of its figure's box. */
function own(
  painter: Painter,
  sheet: Sheet,
  stream: PageStream,
  frame: ImageFrame | Extract<Frame, { type: 'drawing' }>,
): void {
  const { structure } = painter;
  stream.own(ownerMark(structure, sheet, frame.owner, frame));
  if (!('element' in frame.owner)) return;
  const { offset } = sheet;
  const area = {
    x: frame.x + offset.x,
    y: frame.y + offset.y,
    width: frame.width,
    height: frame.height,
  };
  structure.extendBox(frame.owner.element, sheet.index, area);
}

function runMark(
  structure: Structure,
  links: PageLinks,
  page: number,
  frame: TextFrame,
  run: GlyphRun,
): Mark {
  if (!('element' in frame.owner)) return artifactMark(frame.owner.artifact);
  const link = run.linkId === undefined ? undefined : links.get(run.linkId);
  const element = link ?? frame.owner.element;
  return isBreakHyphen(run)
    ? hyphenMark(structure, page, element)
    : elementMark(structure, page, element);
}

/** The hyphen of a break, in an element of its own that says how it is read. */
function hyphenMark(structure: Structure, page: number, owner: number): Mark {
  return {
    key: `hyphen ${owner}`,
    operator: () =>
      elementMark(structure, page, structure.replacedElement(owner, SOFT_HYPHEN)).operator(),
  };
}

function ownerMark(structure: Structure, sheet: Sheet, owner: Owner, area: Rect): Mark {
  if ('element' in owner) return elementMark(structure, sheet.index, owner.element);
  if (owner.artifact !== 'background') return artifactMark(owner.artifact);
  return backgroundMark(area, sheet);
}

function elementMark(structure: Structure, page: number, element: number): Mark {
  return {
    key: `element ${element}`,
    operator: () =>
      `/${structure.role(element)} <</MCID ${structure.markContent(element, page)}>> BDC`,
  };
}

const ARTIFACT_TYPES = {
  pagination: 'Pagination',
  layout: 'Layout',
  background: 'Background',
} as const;

function artifactMark(artifact: keyof typeof ARTIFACT_TYPES): Mark {
  return {
    key: `artifact ${artifact}`,
    operator: () => `/Artifact <</Type /${ARTIFACT_TYPES[artifact]}>> BDC`,
  };
}

/** A background has to say where it is (ISO 32000-1, table 330). */
function backgroundMark(area: Rect, sheet: Sheet): Mark {
  const left = area.x + sheet.offset.x;
  const top = sheet.height - area.y - sheet.offset.y;
  const box = numbers(left, top - area.height, left + area.width, top);
  return {
    key: `background ${box}`,
    operator: () => `/Artifact <</Type /Background /BBox [${box}]>> BDC`,
  };
}
