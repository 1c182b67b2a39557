/**
 * The last resort for a word wider than its line: hyphens in a style that has none, then break places between its glyphs.
 * In: a paragraph and the narrowest measure. Out: a paragraph in which every box fits, and the words that were cut.
 */
import type { Pt } from '../../model/length.ts';
import {
  BOX,
  type Fragment,
  fragmentAt,
  hyphenWidth,
  isFill,
  isForbidden,
  type Paragraph,
  PENALTY,
  sourceAt,
} from '../../model/paragraph.ts';
import { ItemColumns } from '../../text/item-columns.ts';
import { CUT_PENALTIES, TIE_PENALTIES } from '../../text/line-prices.ts';
import { hangAtRight } from '../../text/protrusion.ts';
import { breakParagraph } from './break-paragraph.ts';
import { isOverfull, type LineBreaks } from './line-breaks.ts';
import {
  type BreakingEngine,
  type CutPlace,
  type LongWord,
  PlaceFinder,
} from './long-word-places.ts';
import type { ParShape } from './par-shape.ts';
import { piecesOf, widthBetween } from './pieces.ts';

/** A word without a right place to break, which was cut between letters. */
export interface CutWord {
  readonly text: string;
  /** It is an address or code, in which no hyphen may be drawn. */
  readonly isVerbatim: boolean;
}

/** A paragraph as it is broken. */
export interface BrokenParagraph {
  /** With words parted, and spaces fixed, as its measures ask. */
  readonly paragraph: Paragraph;
  readonly result: LineBreaks;
  /** Words that were cut for it. */
  readonly cuts: readonly CutWord[];
}

/** Most paragraphs need none. */
export const NO_CUTS: readonly CutWord[] = [];

/**
 * A paragraph with its breaks; where they leave a line overfull, broken again with its long words split.
 * @param isBeside see breakParagraph
 */
export function splitIfOverfull(
  paragraph: Paragraph,
  result: LineBreaks,
  shape: ParShape,
  engine: BreakingEngine,
  isBeside = false,
): BrokenParagraph {
  if (!isOverfull(result)) return { paragraph, result, cuts: NO_CUTS };
  const split = splitLongWords(paragraph, Math.min(...shape), engine);
  const again = breakParagraph(split.paragraph, shape, isBeside);
  return { paragraph: split.paragraph, result: again, cuts: split.words };
}

/**
 * The paragraph with every word parted that is wider than the measure, and with ties that may give way where a piece is.
 * @returns it, and the words that had to be cut between letters
 */
export function splitLongWords(
  paragraph: Paragraph,
  measure: Pt,
  engine: BreakingEngine,
): { readonly paragraph: Paragraph; readonly words: readonly CutWord[] } {
  const words: CutWord[] = [];
  const out: Rebuilt = {
    items: new ItemColumns(paragraph.kinds.length + 1),
    footnotes: new Map(),
  };
  const finder = new PlaceFinder(paragraph, measure, engine);
  for (const { from, to, width } of piecesOf(paragraph)) {
    let i = from;
    while (i < to) {
      const end = endOfWord(paragraph, i, to);
      if (end > i && widthBetween(paragraph, i, end) + hyphenWidth(paragraph, end) > measure) {
        const word = finder.find(i, end);
        pushWord(paragraph, i, end, word, out);
        const { text, isVerbatim } = word;
        if ([...word.places.values()].includes('letter')) words.push({ text, isVerbatim });
        i = end;
        continue;
      }
      copy(paragraph, i, out);
      if (width > measure && isNoBreak(paragraph, i) && i > from) {
        out.items.penalty(TIE_PENALTIES.noBreakSpace, paragraph.flagged[i] === 1);
      }
      i++;
    }
  }
  const { items, footnotes } = out;
  return { paragraph: items.take({ ...paragraph, footnotes }), words };
}

/** A space that holds two words together; no line follows the fill at a paragraph's end. */
function isNoBreak(paragraph: Paragraph, i: number): boolean {
  const isBehindWord = paragraph.kinds[i - 1] === BOX;
  return isBehindWord && isForbidden(paragraph, i) && !isFill(paragraph, i + 1);
}

/** Behind the last of the boxes that stand side by side; the item itself where it is no box. */
function endOfWord({ kinds }: Paragraph, from: number, to: number): number {
  let end = from;
  while (end < to && kinds[end] === BOX) end++;
  return end;
}

/** The boxes of a word, parted at its places. */
function pushWord(
  paragraph: Paragraph,
  from: number,
  to: number,
  { glyphs, places, hyphen }: LongWord,
  out: Rebuilt,
): void {
  let k = 0;
  for (let box = from; box < to; box++) {
    const fragment = fragmentAt(paragraph, box);
    if (!fragment) {
      copy(paragraph, box, out);
      continue;
    }
    let start = fragment.from;
    for (; k < glyphs.length && glyphs[k]!.box === box; k++) {
      const place = places.get(k);
      if (place === undefined) continue;
      const { glyph } = glyphs[k]!;
      pushPart(paragraph, box, { ...fragment, from: start, to: glyph }, out);
      // A hyphen looks like the word's beginning.
      out.items.beginSource(sourceAt(paragraph, glyphs[0]!.box));
      pushPlace(place, hyphen, paragraph.style.hangingPunctuation, out);
      start = glyph;
    }
    pushPart(paragraph, box, { ...fragment, from: start }, out);
    const note = paragraph.footnotes.get(box);
    if (note !== undefined) out.footnotes.set(out.items.count - 1, note);
  }
}

/** A part of a box. */
function pushPart(paragraph: Paragraph, box: number, part: Fragment, { items }: Rebuilt): void {
  const { word, from, to } = part;
  if (to === from) return;
  const { content, hangLeft, hangRight } = paragraph;
  const whole = content[box]!;
  let width = 0;
  for (let glyph = from; glyph < to; glyph++) width += word.advances[glyph]!;
  items.beginSource(sourceAt(paragraph, box));
  items.add(BOX, width, part);
  items.hang(from === whole.from ? hangLeft[box]! : 0, to === whole.to ? hangRight[box]! : 0);
}

function pushPlace(
  place: CutPlace,
  hyphen: Fragment | undefined,
  isHung: boolean,
  { items }: Rebuilt,
): void {
  if (place !== 'hyphen' || !hyphen) {
    items.addPenalty(CUT_PENALTIES[place]);
    return;
  }
  const width = hyphen.word.advances[0]!;
  items.add(PENALTY, width, hyphen);
  items.penalty(CUT_PENALTIES.hyphen, true);
  if (isHung) items.hang(0, hangAtRight('-') * width);
}

/** The items of a paragraph anew, and the footnotes called at them by their place. */
interface Rebuilt {
  readonly items: ItemColumns;
  readonly footnotes: Map<number, number>;
}

function copy(from: Paragraph, i: number, out: Rebuilt): void {
  const at = out.items.count;
  out.items.copy(from, i);
  const note = from.footnotes.get(i);
  if (note !== undefined) out.footnotes.set(at, note);
}
