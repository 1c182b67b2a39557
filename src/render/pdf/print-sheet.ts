/**
 * What a printing office needs round the pages: page boxes, marks and the slug line.
 * In: the sheet's geometry and the words of the slug; out: operators, and boxes set on the page that is open.
 * All of it is an artifact of the page (ISO 32000-1, 14.8.2.2.2), outside the structure.
 */
import { printMarks, slugPlace } from '../print/print-marks.ts';
import { pdfBox, type SheetGeometry } from '../print/sheet-geometry.ts';
import type { FontCodes } from './fonts.ts';
import { markInks } from './inks.ts';
import type { Painter } from './paint-page.ts';
import { drawingOperators } from './shapes.ts';
import { code2, numbers } from './syntax.ts';

export interface SheetFinish {
  readonly geometry: SheetGeometry;
  readonly isFolded: boolean;
  readonly slug: string;
  /** Font of the slug line. */
  readonly font: string;
  readonly isPress: boolean;
}

export function finishSheet(painter: Painter, finish: SheetFinish): void {
  const { pdf } = painter;
  const { geometry, isFolded } = finish;
  const { data } = pdf.page.dictionary;
  data.TrimBox = pdfBox(geometry.trim, geometry.media.height);
  data.BleedBox = pdfBox(geometry.bleed, geometry.media.height);
  const shapes = printMarks(geometry.trim, { isFolded });
  const inks = markInks(finish.isPress);
  const scale = { x: 1, y: 1 };
  const marks = drawingOperators(pdf, painter.opacities, { x: 0, y: 0, shapes }, scale, inks);
  const slug = slugOperators(painter, finish, inks.text('#000000') ?? '0 g');
  pdf.page.write(`/Artifact <</Type /Page>> BDC\n${marks}\n${slug}\nEMC`);
}

const SLUG_SIZE = 6;

function slugOperators(painter: Painter, finish: SheetFinish, ink: string): string {
  const codes = painter.fonts.use(finish.font);
  painter.pdf.page.fonts[codes.id] ??= codes.reference;
  const { x, y, width } = slugPlace(finish.geometry.trim);
  const { shown, advance } = encode(codes, finish.slug);
  // A long title is set smaller rather than over the marks.
  const size = Math.min(SLUG_SIZE, (width * 1000) / Math.max(1, advance));
  const place = `1 0 0 -1 ${numbers(x, y)} Tm`;
  return `q ${ink} BT /${codes.id} ${numbers(size)} Tf ${place} (${shown}) Tj ET Q`;
}

/** Characters that the font lacks are left out: nobody reads the slug for its spelling. */
function encode(codes: FontCodes, text: string) {
  let shown = '';
  let advance = 0;
  for (const character of text) {
    const glyph = codes.glyph(character.codePointAt(0) ?? 0);
    if (glyph === 0) continue;
    const code = codes.code(glyph, character);
    shown += code2(code);
    advance += codes.width(code);
  }
  return { shown, advance };
}
