/**
 * Finished pages in, the bytes of a booklet out: sheets of two pages a side in the order of saddle stitching, for printing
 * on both sides, flipped along the short edge. For the printing office alone: no links, no bookmarks, no structure.
 */
import type { Page, PagedDocument } from '../../model/document.ts';
import type { Frame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import { impose, type SheetSide } from '../print/impose.ts';
import { type SheetGeometry, sheetGeometry } from '../print/sheet-geometry.ts';
import type { PdfReference } from './backend.ts';
import { type Painter, pageContent } from './paint-page.ts';
import { finishSheet } from './print-sheet.ts';
import { numbers } from './syntax.ts';

/** The sheet that holds two pages side by side. */
export function bookletGeometry(page: Page): SheetGeometry {
  return sheetGeometry({ width: page.width * 2, height: page.height });
}

/** Paints every side on a page of its own. */
export function paintSheets(
  document: PagedDocument,
  painter: Painter,
  look: { readonly font: string; readonly isPress: boolean },
): void {
  const { pdf } = painter;
  const [first] = document.pages;
  if (!first) return;
  const geometry = bookletGeometry(first);
  const { width, height } = geometry.media;
  const sheets = impose(document.pages.length);
  sheets.forEach(({ front, back }, number) => {
    [front, back].forEach((side, index) => {
      if (number + index > 0) pdf.addPage({ size: [width, height], margin: 0 });
      for (const half of ['left', 'right'] as const) {
        const page = document.pages[side[half] ?? -1];
        if (!page) continue;
        pdf.page.write(halfContent(painter, geometry, page, half));
      }
      const sheet = `${number + 1}/${sheets.length}${index === 0 ? 'A' : 'B'}`;
      const slug = `${document.metadata.title} · ${sheet} · ${folios(document, side)}`;
      finishSheet(painter, { ...look, geometry, isFolded: true, slug });
    });
  });
  preferDuplex(painter);
}

function folios(document: PagedDocument, side: SheetSide): string {
  const folio = (index: number | undefined) => document.pages[index ?? -1]?.folio ?? '–';
  return `${folio(side.left)} | ${folio(side.right)}`;
}

/** A page on its half; its bleed is cut off at the fold, where it would run on to its neighbour. */
function halfContent(
  painter: Painter,
  { media, trim, bleed }: SheetGeometry,
  page: Page,
  half: 'left' | 'right',
): string {
  const fold = trim.x + trim.width / 2;
  const area: Rect = {
    x: half === 'left' ? bleed.x : fold,
    y: bleed.y,
    width: bleed.width / 2,
    height: bleed.height,
  };
  const offset = { x: half === 'left' ? trim.x : fold, y: trim.y };
  const content = pageContent(painter, {
    page: { ...page, frames: page.frames.flatMap(untagged) },
    index: 0,
    height: media.height,
    offset,
  });
  const { x, y, width, height } = area;
  return `q ${numbers(x, y, width, height)} re W n\n${content}\nQ`;
}

function untagged(frame: Frame): readonly Frame[] {
  if (frame.type === 'link' || frame.type === 'destination') return [];
  return 'element' in frame.owner ? [{ ...frame, owner: { artifact: 'layout' } }] : [frame];
}

/** Asks print dialogues for the right sides and for no scaling. */
function preferDuplex({ pdf }: Painter): void {
  const preferences = pdf._root.data.ViewerPreferences as PdfReference;
  preferences.data.PrintScaling = 'None';
  preferences.data.Duplex = 'DuplexFlipShortEdge';
}
