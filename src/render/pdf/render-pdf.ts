/**
 * Finished pages in, the bytes of a PDF out: PDF/A-2a and PDF/UA-1, tagged, with links and bookmarks; for a printing
 * office with bleed, page boxes and marks, or imposed as a booklet.
 * Nothing is decided and nothing measured here; the same document and resources give the same bytes.
 */
import type { Page, PagedDocument, Resources } from '../../model/document.ts';
import type { Edition } from '../../model/print.ts';
import { sheetGeometry } from '../print/sheet-geometry.ts';
import { openDocument, type PdfDocument } from './backend.ts';
import { createContentQueue } from './content-queue.ts';
import { createDestinations } from './destinations.ts';
import { createFontTable } from './fonts.ts';
import { createImageTable } from './images.ts';
import { pressInks, SCREEN_INKS } from './inks.ts';
import { createLinkActions } from './links.ts';
import { writeMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { writeOutputIntent } from './output-intent.ts';
import { type Painter, paintPage } from './paint-page.ts';
import { finishSheet } from './print-sheet.ts';
import { bookletGeometry, paintSheets } from './render-booklet.ts';
import { createOpacityTable } from './shapes.ts';
import { createStructure } from './structure.ts';
import type { PageReference } from './structure-node.ts';

export interface RenderOptions {
  readonly edition?: Edition | undefined;
}

export async function renderPdf(
  document: PagedDocument,
  resources: Resources,
  { edition = 'screen' }: RenderOptions = {},
): Promise<Uint8Array> {
  const [first] = document.pages;
  if (!first) throw new Error('A document without pages cannot be a PDF');
  const isTagged = edition !== 'booklet';
  const { press } = resources;
  const size = edition === 'booklet' ? bookletGeometry(first).media : sheetOf(first, edition).media;
  const { pdf, finish } = await openDocument(document.metadata, size, isTagged);
  const painter = createPainter(pdf, document, resources);
  const look = { font: [...document.fonts.keys()][0] ?? '', isPress: press !== undefined };
  if (edition === 'booklet') paintSheets(document, painter, look);
  else {
    const pages = await paintPages(document, painter, edition, look);
    painter.structure.write(pdf, pages);
    painter.destinations.write(pdf);
    writeOutline(pdf, document.outline, painter.destinations);
  }
  writeMetadata(pdf, document.metadata, isTagged);
  writeOutputIntent(pdf, press?.profile);
  return finish();
}

function createPainter(pdf: PdfDocument, document: PagedDocument, resources: Resources): Painter {
  const { press } = resources;
  const opacities = createOpacityTable();
  const inks = press ? pressInks(press) : SCREEN_INKS;
  return {
    pdf,
    opacities,
    inks,
    structure: createStructure(document.structure, document.pages.length),
    fonts: createFontTable(pdf, resources),
    images: createImageTable(pdf, opacities, resources.assets, resources.images, inks),
    destinations: createDestinations(),
    linkActions: createLinkActions(pdf),
    language: document.metadata.language,
  };
}

async function paintPages(
  document: PagedDocument,
  painter: Painter,
  edition: Edition,
  look: { readonly font: string; readonly isPress: boolean },
): Promise<readonly PageReference[]> {
  const { pdf } = painter;
  const contents = createContentQueue();
  const painted: PageReference[] = [];
  for (const [index, page] of document.pages.entries()) {
    const geometry = sheetOf(page, edition);
    const { width, height } = geometry.media;
    if (index > 0) pdf.addPage({ size: [width, height], margin: 0 });
    const { x, y } = geometry.trim;
    paintPage(painter, { page, index, height, offset: { x, y } });
    if (edition === 'print') {
      const slug = `${document.metadata.title} · ${page.folio}/${document.pages.length}`;
      finishSheet(painter, { ...look, geometry, isFolded: false, slug });
    }
    await contents.add(pdf.page);
    painted.push({ reference: pdf.page.dictionary, height });
  }
  await contents.finish();
  return painted;
}

/** On screen the page is its own sheet. */
function sheetOf(page: Page, edition: Edition) {
  const { width, height } = page;
  if (edition === 'print') return sheetGeometry({ width, height });
  const whole = { x: 0, y: 0, width, height };
  return { media: { width, height }, trim: whole, bleed: whole };
}
