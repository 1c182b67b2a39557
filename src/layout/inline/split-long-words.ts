/**
 * The last resort for a word wider than its line: hyphens in a style that has none, then break places between its glyphs.
 * In: a paragraph and the narrowest measure. Out: a paragraph in which every box fits, and the words that were cut.
 */

import type { Pt } from '../../model/length.ts';
import {
  BOX,
  type BreakMark,
  FILL_STRETCH,
  type Fragment,
  INFINITE_PENALTY,
  type Paragraph,
  PENALTY,
} from '../../model/paragraph.ts';
import { HYPHEN_PENALTY } from '../../text/break-penalties.ts';
import { hangAtRight } from '../../text/protrusion.ts';
import { TIE_PENALTY } from './held-breaks.ts';
import {
  type BreakingEngine,
  type CutPlace,
  createPlaceFinder,
  type LongWord,
  markWidth,
} from './long-word-places.ts';
import { piecesOf } from './pieces.ts';

/** So dear that a word is cut only where nothing else fits. */
const CUT_PENALTY = 5_000;
/** An address is parted at a mark of its own before that, and a word hyphenated as elsewhere. */
const PENALTIES: Readonly<Record<CutPlace, number>> = {
  hyphen: HYPHEN_PENALTY,
  mark: 1_000,
  letter: CUT_PENALTY,
};

/** A word without a right place to break, which was cut between letters. */
export interface CutWord {
  readonly text: string;
  /** It is an address or code, in which no hyphen may be drawn. */
  readonly isVerbatim: boolean;
}

export function splitLongWords(
  paragraph: Paragraph,
  measure: Pt,
  engine: BreakingEngine,
): { readonly paragraph: Paragraph; readonly words: readonly CutWord[] } {
  const words: CutWord[] = [];
  const out = emptyItems();
  const placesIn = createPlaceFinder(paragraph, measure, engine);
  for (const { from, to, width } of piecesOf(paragraph)) {
    let i = from;
    while (i < to) {
      const end = endOfWord(paragraph, i, to);
      if (end > i && widthOf(paragraph, i, end) + markWidth(paragraph, end) > measure) {
        const word = placesIn(i, end);
        pushWord(paragraph, i, end, word, out);
        const { text, isVerbatim } = word;
        if ([...word.places.values()].includes('letter')) words.push({ text, isVerbatim });
        i = end;
        continue;
      }
      copy(paragraph, i, out);
      if (width > measure && isNoBreak(paragraph, i) && i > from) {
        out.penalties[out.penalties.length - 1] = TIE_PENALTY;
      }
      i++;
    }
  }
  return { paragraph: { ...paragraph, ...typed(out) }, words };
}

/** As the paragraph was: code that meets arrays of two kinds is slower with both. */
function typed(out: Mutable): Pick<Paragraph, keyof Mutable> {
  return {
    ...out,
    kinds: Uint8Array.from(out.kinds),
    widths: Float64Array.from(out.widths),
    stretches: Float64Array.from(out.stretches),
    shrinks: Float64Array.from(out.shrinks),
    hangLeft: Float64Array.from(out.hangLeft),
    hangRight: Float64Array.from(out.hangRight),
  };
}

/** A space that holds two words together; no line follows the fill at a paragraph's end. */
function isNoBreak({ kinds, penalties, stretches }: Paragraph, i: number): boolean {
  const isHeld = kinds[i] === PENALTY && penalties[i]! >= INFINITE_PENALTY;
  return isHeld && kinds[i - 1] === BOX && (stretches[i + 1] ?? 0) < FILL_STRETCH;
}

/** Behind the last of the boxes that stand side by side; the item itself where it is no box. */
function endOfWord({ kinds }: Paragraph, from: number, to: number): number {
  let end = from;
  while (end < to && kinds[end] === BOX) end++;
  return end;
}

function widthOf({ widths }: Paragraph, from: number, to: number): Pt {
  let width = 0;
  for (let i = from; i < to; i++) width += widths[i]!;
  return width;
}

/** The boxes of a word, parted at its places. */
function pushWord(
  paragraph: Paragraph,
  from: number,
  to: number,
  { glyphs, places, hyphen }: LongWord,
  out: Mutable,
): void {
  let k = 0;
  for (let box = from; box < to; box++) {
    const fragment = paragraph.content[box] as Fragment | undefined;
    if (!fragment) {
      copy(paragraph, box, out);
      continue;
    }
    let start = fragment.from;
    for (; k < glyphs.length && glyphs[k]!.box === box; k++) {
      const place = places.get(k);
      if (place === undefined) continue;
      const { glyph } = glyphs[k]!;
      pushPart(paragraph, box, fragment, start, glyph, out);
      pushPlace(place, hyphen, paragraph.style.hangingPunctuation, out);
      start = glyph;
    }
    pushPart(paragraph, box, fragment, start, fragment.to, out);
    const note = paragraph.footnotes.get(box);
    if (note !== undefined) out.footnotes.set(out.kinds.length - 1, note);
  }
}

function pushPart(
  paragraph: Paragraph,
  box: number,
  fragment: Fragment,
  from: number,
  to: number,
  out: Mutable,
): void {
  if (to === from) return;
  let width = 0;
  for (let glyph = from; glyph < to; glyph++) width += fragment.word.advances[glyph]!;
  push(out, BOX, width, 0, { ...fragment, from, to });
  const last = out.kinds.length - 1;
  if (from === fragment.from) out.hangLeft[last] = paragraph.hangLeft[box]!;
  if (to === fragment.to) out.hangRight[last] = paragraph.hangRight[box]!;
}

function pushPlace(
  place: CutPlace,
  hyphen: BreakMark | undefined,
  isHung: boolean,
  out: Mutable,
): void {
  if (place !== 'hyphen' || !hyphen) {
    push(out, PENALTY, 0, PENALTIES[place], undefined);
    return;
  }
  const width = hyphen.word.advances[0] ?? 0;
  push(out, PENALTY, width, PENALTIES.hyphen, hyphen);
  const last = out.kinds.length - 1;
  out.flagged[last] = true;
  if (isHung) out.hangRight[last] = hangAtRight('-') * width;
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
  footnotes: Map<number, number>;
  narrowBreaks: Set<number>;
  ties: Set<number>;
}

function emptyItems(): Mutable {
  return {
    kinds: [],
    widths: [],
    stretches: [],
    shrinks: [],
    penalties: [],
    flagged: [],
    content: [],
    hangLeft: [],
    hangRight: [],
    footnotes: new Map(),
    narrowBreaks: new Set(),
    ties: new Set(),
  };
}

function push(
  out: Mutable,
  kind: number,
  width: Pt,
  penalty: number,
  content: Fragment | BreakMark | undefined,
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
  const at = out.kinds.length - 1;
  const note = from.footnotes.get(i);
  if (note !== undefined) out.footnotes.set(at, note);
  if (from.narrowBreaks?.has(i)) out.narrowBreaks.add(at);
  if (from.ties?.has(i)) out.ties.add(at);
}
