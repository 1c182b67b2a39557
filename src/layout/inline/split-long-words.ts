/**
 * The last resort for a word wider than its line: break places between its glyphs.
 * In: a paragraph and the narrowest measure. Out: a paragraph in which every box fits, and the words that were cut.
 */

import type { Pt } from '../../model/length.ts';
import {
  BOX,
  type Fragment,
  GLUE,
  INFINITE_PENALTY,
  type Paragraph,
  PENALTY,
} from '../../model/paragraph.ts';

/** So dear that a word is cut only where nothing else fits. */
const CUT_PENALTY = 5_000;

/** A no-break space gives way before a word is cut. */
const NO_BREAK_SPACE_PENALTY = 3_000;

export function splitLongWords(
  paragraph: Paragraph,
  measure: Pt,
): { readonly paragraph: Paragraph; readonly words: readonly string[] } {
  const words: string[] = [];
  const out: Mutable = {
    kinds: [],
    widths: [],
    stretches: [],
    shrinks: [],
    penalties: [],
    flagged: [],
    content: [],
    hangLeft: [],
    hangRight: [],
  };
  const footnotes = new Map<number, number>();
  for (const { from, to, isLong, isWordLong } of pieces(paragraph, measure)) {
    if (isWordLong) words.push(textOf(paragraph, from, to));
    let glyphsBefore = false;
    for (let i = from; i < to; i++) {
      const isBox = paragraph.kinds[i] === BOX;
      if (isBox && isWordLong && paragraph.content[i]) {
        if (glyphsBefore) push(out, PENALTY, 0, CUT_PENALTY, undefined);
        cut(paragraph.content[i] as Fragment, out);
      } else {
        copy(paragraph, i, out);
        const isNoBreak =
          paragraph.kinds[i] === PENALTY && paragraph.penalties[i]! >= INFINITE_PENALTY;
        if (isLong && isNoBreak && glyphsBefore) {
          out.penalties[out.penalties.length - 1] = NO_BREAK_SPACE_PENALTY;
        }
      }
      glyphsBefore = isBox;
      const note = paragraph.footnotes.get(i);
      if (note !== undefined) footnotes.set(out.kinds.length - 1, note);
    }
  }
  // Places of narrow breaks are of the paragraph as it was.
  const { narrowBreaks: _, ...rest } = paragraph;
  return { paragraph: { ...rest, ...out, footnotes }, words };
}

interface Piece {
  readonly from: number;
  readonly to: number;
  /** Wider than the measure. */
  readonly isLong: boolean;
  /** And so is a word in it. */
  readonly isWordLong: boolean;
}

/** The stretches of a paragraph between places where it may break. */
function pieces(paragraph: Paragraph, measure: Pt): readonly Piece[] {
  const { kinds, widths, penalties, stretches } = paragraph;
  const found: Piece[] = [];
  let from = 0;
  let width = 0;
  let word = 0;
  let widest = 0;
  for (let i = 0; i <= kinds.length; i++) {
    const isPenalty = kinds[i] === PENALTY;
    const mayBreak =
      i === kinds.length ||
      (isPenalty && penalties[i]! < INFINITE_PENALTY) ||
      (kinds[i] === GLUE && kinds[i - 1] === BOX);
    if (mayBreak) {
      found.push({ from, to: i, isLong: width > measure, isWordLong: widest > measure });
      from = i;
      width = 0;
      word = 0;
      widest = 0;
    }
    if (kinds[i] === BOX) {
      width += widths[i]!;
      word += widths[i]!;
      widest = Math.max(widest, word);
    } else if (kinds[i] === GLUE && stretches[i]! < 1e6) {
      if (!mayBreak) width += widths[i]!;
      word = 0;
    }
  }
  return found;
}

interface Mutable {
  kinds: number[];
  widths: number[];
  stretches: number[];
  shrinks: number[];
  penalties: number[];
  flagged: boolean[];
  content: Paragraph['content'][number][];
  hangLeft: number[];
  hangRight: number[];
}

function textOf(paragraph: Paragraph, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    if (paragraph.kinds[i] !== BOX) continue;
    const fragment = paragraph.content[i] as Fragment | undefined;
    if (fragment) text += fragment.word.clusters.slice(fragment.from, fragment.to).join('');
  }
  return text;
}

function cut(fragment: Fragment, out: Mutable): void {
  for (let glyph = fragment.from; glyph < fragment.to; glyph++) {
    if (glyph > fragment.from) push(out, PENALTY, 0, CUT_PENALTY, undefined);
    push(out, BOX, fragment.word.advances[glyph]!, 0, { ...fragment, from: glyph, to: glyph + 1 });
  }
}

function push(
  out: Mutable,
  kind: number,
  width: Pt,
  penalty: number,
  content: Fragment | undefined,
): void {
  out.kinds.push(kind);
  out.widths.push(width);
  out.stretches.push(0);
  out.shrinks.push(0);
  out.penalties.push(penalty);
  out.flagged.push(false);
  out.content.push(content);
  out.hangLeft.push(0);
  out.hangRight.push(0);
}

function copy(from: Paragraph, i: number, out: Mutable): void {
  out.kinds.push(from.kinds[i]!);
  out.widths.push(from.widths[i]!);
  out.stretches.push(from.stretches[i]!);
  out.shrinks.push(from.shrinks[i]!);
  out.penalties.push(from.penalties[i]!);
  out.flagged.push(from.flagged[i]!);
  out.content.push(from.content[i]);
  out.hangLeft.push(from.hangLeft[i]!);
  out.hangRight.push(from.hangRight[i]!);
}
