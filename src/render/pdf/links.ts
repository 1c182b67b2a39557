/**
 * Link areas: one annotation for each link frame, told by its contents, inside a Link element (ISO 14289-1, 7.18.5).
 * Runs of text that belong to a link of the page are owned by the same element.
 */
import type { LinkTarget } from '../../model/block.ts';
import type { Frame, LinkFrame } from '../../model/frame.ts';
import { remembered } from '../../model/remembered.ts';
import type { PdfDocument, PdfReference } from './backend.ts';
import { destinationName } from './destinations.ts';
import type { Structure } from './structure.ts';
import { text } from './structure-attributes.ts';

/** What painting a link needs. */
interface LinkPainter {
  readonly pdf: PdfDocument;
  readonly structure: Structure;
  readonly linkActions: LinkActions;
}

/** Bit 3 of the annotation flags: it is printed, which PDF/A asks of every annotation. */
const PRINT = 4;

/** Number of the link → its structure element, for one page. */
export type PageLinks = ReadonlyMap<number, number>;

export function pageLinks(frames: readonly Frame[], structure: Structure): PageLinks {
  const links = new Map<number, number>();
  for (const frame of frames) {
    if (frame.type === 'link') links.set(frame.id, linkElement(frame, structure));
  }
  return links;
}

function linkElement(frame: LinkFrame, structure: Structure): number {
  const owner = 'element' in frame.owner ? frame.owner.element : -1;
  // A link with a way back is a call of a note.
  const isReference = 'origin' in frame.target;
  return structure.linkElement(owner, frame.id, isReference);
}

/** Gives the entries of an annotation that say where it leads. */
export type LinkActions = (target: LinkTarget) => Record<string, unknown>;

/** An address is written once, on however many lines and pages it stands. */
export function createLinkActions(pdf: PdfDocument): LinkActions {
  const asciiUrls = new Map<string, string>();
  const actions = new Map<string, PdfReference>();
  const actionOf = (url: string): PdfReference => {
    const action = pdf.ref({ Type: 'Action', S: 'URI', URI: text(url) });
    action.end();
    return action;
  };
  return (target) => {
    if ('destination' in target) return { Dest: text(destinationName(target.destination)) };
    const { url } = target;
    const ascii = remembered(asciiUrls, url, () => asciiUrl(url));
    return { A: remembered(actions, ascii, () => actionOf(ascii)) };
  };
}

export function paintLink(
  { pdf, structure, linkActions }: LinkPainter,
  frame: LinkFrame,
  page: { readonly index: number; readonly height: number },
): void {
  const top = page.height - frame.y;
  const annotation = pdf.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [frame.x, top - frame.height, frame.x + frame.width, top],
    Border: [0, 0, 0],
    F: PRINT,
    Contents: text(frame.contents),
    ...linkActions(frame.target),
  });
  const element = linkElement(frame, structure);
  annotation.data.StructParent = structure.addAnnotation(element, page.index, annotation);
  pdf.page.annotations.push(annotation);
  annotation.end();
}

/** A URI action holds 7-bit characters only. */
function asciiUrl(url: string): string {
  try {
    const parsed = new URL(url);
    // A URL without a path keeps the form in which it was written.
    return parsed.pathname === '/' && !url.endsWith('/')
      ? parsed.href.replace(/\/$/, '')
      : parsed.href;
  } catch {
    return encodeURI(url);
  }
}
