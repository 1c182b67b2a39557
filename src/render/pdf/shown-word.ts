/**
 * A shaped word → what stands for it in a `TJ` array: codes of its glyphs, and the adjustments that its font's own widths
 * leave over, rounded against the pen so that errors never add up. In: a word, or what a line has of it. Out: pieces that have one
 * replacement text each, or none. Words recur, so each is made once.
 */
import type { Pt } from '../../model/length.ts';
import type { ShapedWord } from '../../model/paragraph.ts';
import { remembered } from '../../model/remembered.ts';
import { code2 } from './syntax.ts';

/** Codes of a font's glyphs. */
export interface GlyphCodes {
  /** Code of a glyph that stands for `text`. */
  code(glyph: number, text: string): number;
  /** Width of a code in thousandths of the font size. */
  width(code: number): number;
}

export interface ShownPiece {
  /** Between `(` and `)`; adjustments stand between `)` and `(`. */
  readonly codes: string;
  /** What is copied instead of a cluster of several glyphs, because a code can only stand for one glyph's text. */
  readonly actualText?: string;
}

export interface ShownWord {
  readonly pieces: readonly ShownPiece[];
  readonly glyphs: number;
  /** Where the pen is behind it, in thousandths of the font size, from its first glyph's origin. */
  readonly advance: number;
}

export class WordMemory {
  readonly #codes: GlyphCodes;
  readonly #known = new Map<ShapedWord, ShownWord>();

  constructor(codes: GlyphCodes) {
    this.#codes = codes;
  }

  /** @param size that the word was shaped for */
  show(word: ShapedWord, size: Pt): ShownWord {
    return remembered(this.#known, word, () => showWord(this.#codes, word, size));
  }
}

/** @param lastText what its last glyph is copied as, when not what it stands for */
export function showWord(
  codes: GlyphCodes,
  { glyphs, advances, clusters }: ShapedWord,
  size: Pt,
  lastText?: string,
): ShownWord {
  const pieces: ShownPiece[] = [];
  /** Where the pen is, and where it should be. */
  let pen = 0;
  let place = 0;
  /** Joined once: as one piece a word is taken over and over again, a chain of pieces would be walked through each time. */
  let shown: string[] = [];
  for (let start = 0; start < glyphs.length; ) {
    let end = start + 1;
    while (end < glyphs.length && clusters[end] === '') end++;
    const isPlain = end === start + 1;
    if (!isPlain && shown.length > 0) {
      pieces.push({ codes: shown.join('') });
      shown = [];
    }
    for (let i = start; i < end; i++) {
      const isLast = i === glyphs.length - 1;
      const text = isLast && lastText !== undefined ? lastText : (clusters[i] ?? '');
      const code = codes.code(glyphs[i] ?? 0, text);
      const adjustment = Math.round(pen - (place * 1000) / size);
      if (adjustment !== 0) shown.push(`)${adjustment}(`);
      shown.push(code2(code));
      pen += codes.width(code) - adjustment;
      place += advances[i] ?? 0;
    }
    if (!isPlain) {
      pieces.push({ codes: shown.join(''), actualText: clusters[start] ?? '' });
      shown = [];
    }
    start = end;
  }
  if (shown.length > 0) pieces.push({ codes: shown.join('') });
  return { pieces, glyphs: glyphs.length, advance: pen };
}
