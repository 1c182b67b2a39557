/**
 * Running sums over a paragraph (Σw, Σy, Σz in Digital Typography, ch. 3), so that any line is measured by
 * subtraction, and the places where a line may end. In: a paragraph. Out: arrays that every pass over it reads.
 */
import { ColumnMemory } from '../../model/number-column.ts';
import {
  BEHIND_NUMBER,
  BEHIND_SHORT_WORD,
  BOX,
  fragmentAt,
  GLUE,
  hyphenWidth,
  isFill,
  isForbidden,
  isForced,
  LATE_HYPHEN,
  type Paragraph,
  PENALTY,
  sourceAt,
  TIE,
  WITHIN_SUM,
} from '../../model/paragraph.ts';

/**
 * Letters may be spaced by so many em at ratio 1, and closed up at −1. Nobody sees it; it takes a tenth off a loose
 * line's gaps, and a word that now finds room on a tight line spares a loose one elsewhere. By this breaks are judged; when a
 * loose line is set letters take up to four times as much (line-spread.ts).
 */
export const LETTER_STRETCH_EM = 0.003;
export const LETTER_SHRINK_EM = 0.002;

/** Bytes of an item in the sums: six columns of eight bytes and three of four. */
const SUM_BYTES = 6 * 8 + 3 * 4;

/** Sums of what stands before each item and, as the last, of all items. */
export interface ParagraphSums {
  readonly width: Float64Array;
  /**
   * Of spaces; where text is justified of glyphs and the room between them too: one ratio judges all that gives, where pdfTeX takes
   * what glyphs give off what the line lacks first.
   */
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  /** Stretch of spaces alone. */
  readonly spaceStretch: Float64Array;
  /** Width before a line that begins at an item, what hangs out of the measure there included. */
  readonly lineStart: Float64Array;
  /** Width up to the end of a line that ends at an item: with a hyphen drawn there, without what hangs out of the measure. */
  readonly lineEnd: Float64Array;
  /** Word spaces. */
  readonly spaces: Int32Array;
  /** Last box before an item; -1: none. */
  readonly lastBox: Int32Array;
  /** First box, forced break or fill of an empty line at or after an item: where a line may begin. */
  readonly firstBox: Int32Array;
  /** Items at which a line may end, on some measure at least. */
  readonly places: Int32Array;
}

/**
 * @param expansion share by which glyphs may be widened or narrowed (glyph-expansion.ts)
 * @param breaksTies lines may end at no-break spaces
 */
export function sumParagraph(
  paragraph: Paragraph,
  expansion: number,
  breaksTies: boolean,
): ParagraphSums {
  const { kinds, widths, stretches, shrinks, style, size } = paragraph;
  const count = kinds.length;
  const memory = new ColumnMemory(SUM_BYTES * (count + 1));
  const width = memory.floats(count + 1);
  const stretch = memory.floats(count + 1);
  const shrink = memory.floats(count + 1);
  const spaceStretch = memory.floats(count + 1);
  const lineStart = memory.floats(count + 1);
  const lineEnd = memory.floats(count + 1);
  const spaces = memory.integers(count + 1);
  const lastBox = memory.integers(count + 1);
  const firstBox = memory.integers(count + 1);
  lastBox[0] = -1;
  const isJustified = style.align === 'justify';
  for (let i = 0; i < count; i++) {
    const kind = kinds[i];
    width[i + 1] = width[i]!;
    stretch[i + 1] = stretch[i]!;
    shrink[i + 1] = shrink[i]!;
    spaceStretch[i + 1] = spaceStretch[i]!;
    spaces[i + 1] = spaces[i]!;
    lastBox[i + 1] = lastBox[i]!;
    if (kind === BOX) {
      width[i + 1]! += widths[i]!;
      lastBox[i + 1] = i;
      // An indent is a box without glyphs: nothing in it can be widened.
      const fragment = fragmentAt(paragraph, i);
      if (isJustified && fragment && !sourceAt(paragraph, i).isRigid) {
        const glyphs = fragment.to - fragment.from;
        stretch[i + 1]! += widths[i]! * expansion + glyphs * LETTER_STRETCH_EM * size;
        shrink[i + 1]! += widths[i]! * expansion + glyphs * LETTER_SHRINK_EM * size;
      }
    } else if (kind === GLUE) {
      width[i + 1]! += widths[i]!;
      stretch[i + 1]! += stretches[i]!;
      shrink[i + 1]! += shrinks[i]!;
      if (!isFill(paragraph, i)) {
        spaceStretch[i + 1]! += stretches[i]!;
        spaces[i + 1]! += 1;
      }
    }
  }
  findLineEdges(paragraph, { width, lastBox, lineStart, lineEnd });
  findFirstBoxes(paragraph, firstBox);
  return {
    width,
    stretch,
    shrink,
    spaceStretch,
    lineStart,
    lineEnd,
    spaces,
    lastBox,
    firstBox,
    places: breakPlaces(paragraph, breaksTies),
  };
}

/** A drawn hyphen has width, and hangs in place of the letter before it. */
function findLineEdges(
  paragraph: Paragraph,
  sums: Pick<ParagraphSums, 'width' | 'lastBox' | 'lineStart' | 'lineEnd'>,
): void {
  const { kinds, hangLeft, hangRight } = paragraph;
  const { width, lastBox, lineStart, lineEnd } = sums;
  for (let i = 0; i < kinds.length; i++) {
    const hyphen = hyphenWidth(paragraph, i);
    const hung = hyphen > 0 ? i : lastBox[i]!;
    lineStart[i] = width[i]! + hangLeft[i]!;
    lineEnd[i] = width[i]! + hyphen - (hung >= 0 ? hangRight[hung]! : 0);
  }
}

function findFirstBoxes(paragraph: Paragraph, firstBox: Int32Array): void {
  const { kinds } = paragraph;
  firstBox[kinds.length] = kinds.length;
  for (let i = kinds.length - 1; i >= 0; i--) {
    // An empty line is its fill glue and its forced break.
    const begins = kinds[i] === BOX || isForced(paragraph, i) || isFill(paragraph, i);
    firstBox[i] = begins ? i : firstBox[i + 1]!;
  }
}

/** Glue behind a box, and penalties that do not forbid it everywhere. @param breaksTies at no-break spaces, too */
export function breakPlaces(paragraph: Paragraph, breaksTies: boolean): Int32Array {
  const { kinds, breakKinds } = paragraph;
  const loose =
    BEHIND_SHORT_WORD | LATE_HYPHEN | (breaksTies ? TIE | WITHIN_SUM | BEHIND_NUMBER : 0);
  const found: number[] = [];
  for (let i = 0; i < kinds.length; i++) {
    const mayEnd =
      kinds[i] === GLUE
        ? kinds[i - 1] === BOX
        : kinds[i] === PENALTY && (!isForbidden(paragraph, i) || (breakKinds[i]! & loose) > 0);
    if (mayEnd) found.push(i);
  }
  return new Int32Array(found);
}
