/**
 * Finished pages in, the bytes of a PDF out: PDF/A-2a and PDF/UA-1, tagged, with links and bookmarks.
 * Nothing is decided and nothing measured here; the same document and resources give the same bytes.
 */
import { createHash } from 'node:crypto';
import type { AssetMap, EncodedImage } from '../../model/asset.ts';
import type { PagedDocument } from '../../model/document.ts';
import type { FontKey } from '../../model/style.ts';
import { openDocument } from './backend.ts';
import { createDestinations } from './destinations.ts';
import { createFontTable } from './fonts.ts';
import { createImageTable } from './images.ts';
import { writeMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { writeOutputIntent } from './output-intent.ts';
import { type Painter, paintPage } from './paint-page.ts';
import { createOpacityTable } from './shapes.ts';
import { createStructure, type PageReference } from './structure.ts';

export interface RenderResources {
  readonly fonts: ReadonlyMap<FontKey, Uint8Array>;
  /** By `imageKey` of the frame's picture, crop and size. */
  readonly images: ReadonlyMap<string, EncodedImage>;
  readonly assets: AssetMap;
}

export async function renderPdf(
  document: PagedDocument,
  resources: RenderResources,
): Promise<Uint8Array> {
  const [first] = document.pages;
  if (!first) throw new Error('A document without pages cannot be a PDF');
  const { pdf, finish } = await openDocument(document.metadata, first);
  const opacities = createOpacityTable();
  const painter: Painter = {
    pdf,
    opacities,
    structure: createStructure(document.structure, document.pages.length),
    fonts: createFontTable(pdf, resources.fonts),
    images: createImageTable(pdf, opacities, resources.assets, resources.images),
    destinations: createDestinations(),
    language: document.metadata.language,
  };
  const hash = createHash('sha256').update(JSON.stringify(document.metadata));
  const pages = paintPages(document, painter, (content) => hash.update(content));
  for (const image of resources.images.values()) hash.update(image.bytes);
  painter.structure.write(pdf, pages);
  painter.destinations.write(pdf);
  writeOutline(pdf, document.outline, painter.destinations);
  writeMetadata(pdf, document.metadata);
  writeOutputIntent(pdf);
  // The backend's identifier is made of the date; two issues of one date must differ.
  pdf._id = hash.digest().subarray(0, 16);
  return finish();
}

function paintPages(
  document: PagedDocument,
  painter: Painter,
  onContent: (content: string) => void,
): readonly PageReference[] {
  const { pdf } = painter;
  return document.pages.map((page, index) => {
    if (index > 0) pdf.addPage({ size: [page.width, page.height], margin: 0 });
    const { height } = page;
    onContent(paintPage(painter, { page, index, height, offset: { x: 0, y: 0 } }));
    return { reference: pdf.page.dictionary, height };
  });
}
