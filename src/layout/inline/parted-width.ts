/**
 * The least width of a paragraph whose long words are hyphenated. In: a paragraph, and into how many parts a word may be
 * parted. Out: a width at which no word is cut. Pieces with figures stay whole: half a number is another number.
 */
import { greatest, type Pt } from '../../model/length.ts';
import { BOX, fragmentAt, hyphenWidth, type Paragraph, sourceAt } from '../../model/paragraph.ts';
import { type BreakingEngine, type LongWord, PlaceFinder } from './long-word-places.ts';
import { piecesOf, type UnbreakablePiece, widthBetween } from './pieces.ts';

/** `halves`: a long word stands on two lines at most; `syllables`: all words on as many as their hyphens give. */
export type Parts = 'halves' | 'syllables';

/** Letters of a long word. Halves of shorter ones say little: «зна-чение», «кла-стеров». */
const FEWEST_HALVED = 10;

export function partedWidth(paragraph: Paragraph, parts: Parts, engine: BreakingEngine): Pt {
  const finder = new PlaceFinder(paragraph, Number.POSITIVE_INFINITY, engine);
  return greatest(
    piecesOf(paragraph).map((piece) => {
      if (holdsFigure(paragraph, piece)) return piece.width;
      const words = wordsOf(paragraph, piece);
      const first = words[0]?.[0] ?? piece.to;
      return greatest(
        words.map(([from, to]) =>
          wordWidth(
            finder.find(from, to),
            {
              mark: hyphenWidth(paragraph, to),
              before: widthBetween(paragraph, first, from),
              behind: widthBetween(paragraph, to, piece.to),
            },
            parts,
          ),
        ),
      );
    }),
  );
}

/** Width of the widest unbreakable piece that holds figures. */
export function widestNumber(paragraph: Paragraph): Pt {
  return greatest(
    piecesOf(paragraph).map((piece) => (holdsFigure(paragraph, piece) ? piece.width : 0)),
  );
}

/** An address with figures is no number. */
function holdsFigure(paragraph: Paragraph, { from, to }: UnbreakablePiece): boolean {
  for (let i = from; i < to; i++) {
    const fragment = fragmentAt(paragraph, i);
    if (!fragment || sourceAt(paragraph, i).isVerbatim) continue;
    const clusters = fragment.word.clusters.slice(fragment.from, fragment.to);
    if (clusters.some((cluster) => /\p{N}/u.test(cluster))) return true;
  }
  return false;
}

/** Boxes that stand side by side: words that no-break spaces hold together part before a word does. */
function wordsOf(
  { kinds }: Paragraph,
  { from, to }: UnbreakablePiece,
): readonly (readonly [number, number])[] {
  const words: [number, number][] = [];
  for (let i = from; i < to; i++) {
    if (kinds[i] !== BOX) continue;
    const last = words.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else words.push([i, i + 1]);
  }
  return words;
}

/** What stands round a word in a piece. */
interface Surroundings {
  /** The hyphen drawn where a line ends behind the word. */
  readonly mark: Pt;
  /** Widths of what no-break spaces hold to the word: a long one parts before these do («Протяжён-ность, м»). */
  readonly before: Pt;
  readonly behind: Pt;
}

function wordWidth(
  { glyphs, places, hyphen, text }: LongWord,
  { mark, before, behind }: Surroundings,
  parts: Parts,
): Pt {
  const drawn = hyphen?.word.advances[0] ?? 0;
  const ends: Pt[] = [];
  let width = 0;
  glyphs.forEach(({ fragment, glyph }, i) => {
    if (places.has(i)) ends.push(width);
    width += fragment.word.advances[glyph]!;
  });
  if (parts === 'halves') {
    const isLong = text.replace(/\P{L}/gu, '').length >= FEWEST_HALVED;
    if (!isLong || ends.length === 0) return width + mark;
    const rest = Math.max(mark, behind);
    const halves = ends.map((end) => Math.max(before + end + drawn, width - end + rest));
    return Math.min(before + width + rest, ...halves);
  }
  const last = width - (ends.at(-1) ?? 0) + mark;
  return greatest([last, ...ends.map((end, i) => end - (ends[i - 1] ?? 0) + drawn)]);
}
