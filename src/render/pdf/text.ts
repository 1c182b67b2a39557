/**
 * Lines of text: glyph runs in, `TJ` operators out. Places come from the run; the adjustments between glyphs are
 * what the font's own widths leave over, rounded against the pen so that errors never add up.
 *
 * A word must be found that stands on two lines. pdf.js (Firefox) and poppler (Evince, Okular) join a line that ends in
 * U+002D with the next, and neither one that ends in U+00AD; PDFium (Chrome) and MuPDF take both alike. pdf.js knows no
 * replacement texts, poppler goes by those of marked content alone. So the hyphen of a break is U+002D on the page, and a Span
 * element of the structure says that it is a soft one (ISO 32000-1, 14.8.2.2.3 and 14.9.4).
 * A compound's own hyphen at a line's end is U+2010: pdf.js and pdftotext would drop U+002D, and the compound be lost.
 */
import type { TextFrame } from '../../model/frame.ts';
import type { GlyphRun } from '../../model/line.ts';
import type { PdfPage } from './backend.ts';
import type { FontCodes, FontTable } from './fonts.ts';
import type { Mark, PageStream } from './page-stream.ts';
import { hex4, hexText, numbers } from './syntax.ts';

export const SOFT_HYPHEN = '\u00AD';
const BREAK_HYPHEN = '-';
const OWN_HYPHEN = '\u2010';

export interface TextTarget {
  readonly stream: PageStream;
  readonly page: PdfPage;
  readonly fonts: FontTable;
  /** Owner of a run: its link, or the frame's owner; a hyphen of a break is an element in it. */
  readonly markOf: (frame: TextFrame, run: GlyphRun) => Mark;
  readonly language: string;
}

export function paintText(target: TextTarget, frame: TextFrame): void {
  const last = frame.runs.length - 1;
  frame.runs.forEach((run, index) => {
    const codes = target.fonts.use(run.font);
    target.page.fonts[codes.id] ??= codes.reference;
    target.stream.own(target.markOf(frame, run));
    const show = showRun(codes, run, index === last ? lineEnd(frame.endsWithSpace) : 'goes on');
    const place = `${scaleNumber(run.scale)} 0 0 -1 ${numbers(frame.x + run.x, frame.baseline - run.rise)} Tm`;
    const spanned = wrapSpan(show, run, target.language);
    target.stream.text(codes.id, run.size, run.colour, `${place}\n${spanned}`);
    decorate(target.stream, frame, run);
  });
}

/** Scales differ from 1 by thousandths that a wide line shows. */
function scaleNumber(scale: number): string {
  return String(Math.round(scale * 1e5) / 1e5);
}

function wrapSpan(show: string, run: GlyphRun, language: string): string {
  const hasLanguage = run.language !== undefined && run.language !== language;
  if (!hasLanguage) return show;
  return `/Span <</Lang ${hexText(run.language)}>> BDC\n${show}\nEMC`;
}

/** Pieces of a run that share one replacement text, or have none. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly actualText?: string;
}

/** What comes after a run: more of the line, the line's end, or the space that the break took. */
type After = 'goes on' | 'end' | 'space';

function lineEnd(endsWithSpace: boolean): After {
  return endsWithSpace ? 'space' : 'end';
}

function showRun(codes: FontCodes, run: GlyphRun, after: After): string {
  const texts = copiedTexts(run, after);
  const pen = createPen(codes, run.size * run.scale);
  const shown = pieces(run).map((piece) => {
    for (let i = piece.from; i < piece.to; i++) {
      pen.put(run.positions[i] ?? 0, codes.code(run.glyphs[i] ?? 0, texts[i] ?? ''));
    }
    const operator = pen.take();
    if (piece.actualText === undefined) return operator;
    return `/Span <</ActualText ${hexText(piece.actualText)}>> BDC\n${operator}\nEMC`;
  });
  if (after === 'space') {
    pen.put(run.positions[run.glyphs.length] ?? 0, codes.code(codes.space, ' '));
    shown.push(pen.take());
  }
  return shown.filter((operator) => operator !== '').join('\n');
}

/** What each glyph is copied as. */
function copiedTexts(run: GlyphRun, after: After): readonly string[] {
  if (isBreakHyphen(run)) return [BREAK_HYPHEN];
  const { clusters } = run;
  if (after !== 'end' || !/\p{L}[-\u2011]$/u.test(clusters.slice(-2).join(''))) return clusters;
  return [...clusters.slice(0, -1), OWN_HYPHEN];
}

/** Drawn at the end of a broken line and no part of its text. */
export function isBreakHyphen(run: GlyphRun): boolean {
  if (run.glyphs.length !== 1) return false;
  return run.actualText === '' || run.actualText === SOFT_HYPHEN;
}

function pieces(run: GlyphRun): readonly Piece[] {
  const length = run.glyphs.length;
  if (isBreakHyphen(run)) return [{ from: 0, to: length }];
  if (run.actualText !== undefined) return [{ from: 0, to: length, actualText: run.actualText }];
  if (!run.clusters.includes('')) return [{ from: 0, to: length }];
  return clusterPieces(run);
}

/** Clusters of several glyphs are marked with their text, because a code can only stand for one glyph's. */
function clusterPieces(run: GlyphRun): readonly Piece[] {
  const found: Piece[] = [];
  let plainFrom = 0;
  for (let i = 0; i < run.glyphs.length; ) {
    let next = i + 1;
    while (next < run.glyphs.length && run.clusters[next] === '') next++;
    if (next > i + 1) {
      if (i > plainFrom) found.push({ from: plainFrom, to: i });
      found.push({ from: i, to: next, actualText: run.clusters[i] ?? '' });
      plainFrom = next;
    }
    i = next;
  }
  if (plainFrom < run.glyphs.length) found.push({ from: plainFrom, to: run.glyphs.length });
  return found;
}

interface Pen {
  put(position: number, code: number): void;
  /** The `TJ` of what was put since the last call. */
  take(): string;
}

/** @param size the font size as it is across, horizontal scale applied */
function createPen(codes: FontCodes, size: number): Pen {
  /** Thousandths of the size: where the glyphs shown so far have brought the pen. */
  let pen = 0;
  let array = '';
  let string = '';
  return {
    put(position, code) {
      const adjustment = Math.round(pen - (position * 1000) / size);
      if (adjustment !== 0) {
        if (string !== '') array += `<${string}>`;
        array += String(adjustment);
        string = '';
        pen -= adjustment;
      }
      string += hex4(code);
      pen += codes.width(code);
    },
    take() {
      const whole = string === '' ? array : `${array}<${string}>`;
      array = '';
      string = '';
      return whole === '' ? '' : `[${whole}] TJ`;
    },
  };
}

function decorate(stream: PageStream, frame: TextFrame, run: GlyphRun): void {
  if (!run.decoration) return;
  const { colour, thickness, offset } = run.decoration;
  const width = run.positions[run.glyphs.length] ?? 0;
  const y = frame.baseline - run.rise + offset - thickness / 2;
  stream.decorate({ x: frame.x + run.x, y, width, height: thickness }, colour);
}
