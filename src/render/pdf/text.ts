/**
 * Lines of text: glyph runs in, `TJ` operators out. Places come from the run; the adjustments between words are
 * rounded against the pen so that errors never add up.
 *
 * A word must be found that stands on two lines. pdf.js (Firefox) and poppler (Evince, Okular) join a line that ends in
 * U+002D with the next, and neither one that ends in U+00AD; PDFium (Chrome) and MuPDF take both alike. pdf.js knows no
 * replacement texts, poppler goes by those of marked content alone. So the hyphen of a break is U+002D on the page, and a Span
 * element of the structure says that it is a soft one (ISO 32000-1, 14.8.2.2.3 and 14.9.4).
 * A compound's own hyphen at a line's end is U+2010: pdf.js and pdftotext would drop U+002D, and the compound be lost.
 */
import type { TextFrame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { LETTERS } from '../../model/letters.ts';
import { type GlyphRun, runText } from '../../model/line.ts';
import type { PdfPage } from './backend.ts';
import type { FontCodes, FontTable } from './fonts.ts';
import type { Mark, PageStream } from './page-stream.ts';
import { type ShownPiece, type ShownWord, showWord } from './shown-word.ts';
import { code2, hexText, numbers } from './syntax.ts';

export const SOFT_HYPHEN = '\u00AD';
const BREAK_HYPHEN = '-';
const OWN_HYPHEN = '\u2010';
/** A compound's own, breaking and not. */
const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2011']);
const OWN_HYPHEN_AT_END = new RegExp(`[${LETTERS}][-\u2011]$`, 'u');

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
    const tracking = trackingOf(run);
    const after = index === last ? lineEnd(frame.endsWithSpace) : 'goes on';
    const show = showRun(codes, run, tracking, after);
    const place = `${scaleNumber(run.scale)} 0 0 -1 ${numbers(frame.x + run.x, frame.baseline - run.rise)} Tm`;
    const spanned = wrapSpan(show, run, target.language);
    target.stream.text(codes.id, run, tracking, `${place}\n${spanned}`);
    decorate(target.stream, frame, run);
  });
}

/** Scales differ from 1 by thousandths that a wide line shows. */
function scaleNumber(scale: number): string {
  return String(Math.round(scale * 1e5) / 1e5);
}

/** `Tc` is scaled with the glyphs. Ten thousandths of a point are enough: what rounding leaves over the next space makes good. */
function trackingOf({ tracking, scale }: GlyphRun): Pt {
  return Math.round((tracking / scale) * 1e4) / 1e4;
}

function wrapSpan(show: string, run: GlyphRun, language: string): string {
  const hasLanguage = run.language !== undefined && run.language !== language;
  if (!hasLanguage) return show;
  return `/Span <</Lang ${hexText(run.language)}>> BDC\n${show}\nEMC`;
}

/** What comes after a run: more of the line, the line's end, or the space that the break took. */
type After = 'goes on' | 'end' | 'space';

function lineEnd(endsWithSpace: boolean): After {
  return endsWithSpace ? 'space' : 'end';
}

function showRun(codes: FontCodes, run: GlyphRun, tracking: Pt, after: After): string {
  const text = new TextArray(run.size * run.scale, (tracking * 1000) / run.size);
  const hyphen = isBreakHyphen(run) ? BREAK_HYPHEN : endsWithOwnHyphen(run, after);
  const last = run.words.length - 1;
  run.words.forEach((word, i) => {
    text.moveTo(run.places[i]!);
    const isHyphen = i === last && hyphen !== undefined;
    text.show(
      isHyphen ? showWord(codes, word, run.size, hyphen) : codes.words.show(word, run.size),
    );
  });
  if (after === 'space') {
    text.moveTo(run.width);
    const space = { codes: code2(codes.code(codes.space, ' ')) };
    text.show({ pieces: [space], glyphs: 1, advance: 0 });
  }
  return text.finish();
}

/** Drawn at the end of a broken line and no part of its text. */
export function isBreakHyphen({ actualText, words }: GlyphRun): boolean {
  if (actualText !== '' && actualText !== SOFT_HYPHEN) return false;
  const [only, second] = words;
  return only?.glyphs.length === 1 && !second;
}

/** What the hyphen of a compound word at a line's end is copied as; undefined where there is none. */
function endsWithOwnHyphen(run: GlyphRun, after: After): string | undefined {
  if (after !== 'end' || !HYPHENS.has(run.words.at(-1)?.clusters.at(-1) ?? '')) return undefined;
  return OWN_HYPHEN_AT_END.test(runText(run)) ? OWN_HYPHEN : undefined;
}

/** The `TJ` operators of one run, and the spans between them. Private to the run. */
class TextArray {
  /** The font size as it is across, horizontal scale applied. */
  readonly #size: Pt;
  /** In thousandths of the font size. */
  readonly #tracking: number;
  readonly #operators: string[] = [];
  /** Where what was shown so far has brought the pen, in thousandths of the font size. */
  #pen = 0;
  #array = '';
  /** The array ends within a string: adjustments stand between strings. */
  #isOpen = false;

  constructor(size: Pt, tracking: number) {
    this.#size = size;
    this.#tracking = tracking;
  }

  /** @param x from the run's `x` */
  moveTo(x: Pt): void {
    const adjustment = Math.round(this.#pen - (x * 1000) / this.#size);
    if (adjustment === 0) return;
    this.#array += this.#isOpen ? `)${adjustment}` : adjustment;
    this.#isOpen = false;
    this.#pen -= adjustment;
  }

  show({ pieces, glyphs, advance }: ShownWord): void {
    // Nearly all words are of one piece.
    for (let i = 0; i < pieces.length; i++) this.#showPiece(pieces[i]!);
    this.#pen += advance + glyphs * this.#tracking;
  }

  #showPiece({ codes, actualText }: ShownPiece): void {
    if (actualText === undefined) {
      this.#push(codes);
      return;
    }
    this.#take();
    this.#push(codes);
    this.#take(`/Span <</ActualText ${hexText(actualText)}>> BDC\n`, '\nEMC');
  }

  #push(codes: string): void {
    this.#array += this.#isOpen ? codes : `(${codes}`;
    this.#isOpen = true;
  }

  finish(): string {
    this.#take();
    return this.#operators.join('\n');
  }

  #take(before = '', behind = ''): void {
    if (this.#array !== '') {
      const end = this.#isOpen ? ')' : '';
      this.#operators.push(`${before}[${this.#array}${end}] TJ${behind}`);
    }
    this.#array = '';
    this.#isOpen = false;
  }
}

function decorate(stream: PageStream, frame: TextFrame, run: GlyphRun): void {
  if (!run.decoration) return;
  const { colour, thickness, offset } = run.decoration;
  const y = frame.baseline - run.rise + offset - thickness / 2;
  stream.decorate({ x: frame.x + run.x, y, width: run.width, height: thickness }, colour);
}
