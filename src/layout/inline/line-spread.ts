/**
 * What a line lacks of its measure, or has too much, shared between its glyphs, the room between its letters and its spaces.
 * Breaks are judged without what is here given beyond ratio 1: it is a gain and no excuse.
 */
import { HAIR, type Pt } from '../../model/length.ts';
import {
  glyphExpansion,
  LARGEST_TRACKING_EM,
  looseExpansion,
  looseTracking,
} from './glyph-expansion.ts';
import { LETTER_SHRINK_EM, LETTER_STRETCH_EM } from './paragraph-sums.ts';
import { NATURAL_SPREAD, type Spread } from './run-builder.ts';

/**
 * From this ratio of its spaces on a line is seen to be loose: at 1 they are half as wide again. What it lacks beyond it glyphs give
 * first, then letters; few lines are so.
 */
const LOOSE_FROM = 0.9;

/** What of a line can be made wider or narrower; nothing of rigid runs (code). */
export interface FlexibleParts {
  /** Widths of its glyphs. */
  readonly boxes: Pt;
  readonly glyphs: number;
  /** What its spaces give at ratio 1, or −1. */
  readonly spaces: Pt;
  readonly size: Pt;
}

/**
 * @param lack of its measure; below 0 where it has too much
 * @param ratio that its breaks were judged by
 * @param isColumn it is of a column, or as narrow
 */
export function spreadOf(
  lack: Pt,
  { boxes, glyphs, spaces, size }: FlexibleParts,
  ratio: number,
  isColumn: boolean,
): Spread {
  // Glyphs give first, then the room between letters, for nobody sees either; gaps give what is lacking then.
  const tightened = Math.max(1, -ratio);
  const scaled = shareOf(lack, boxes, glyphExpansion(isColumn) * tightened);
  const tracked = shareOf(lack - boxes * scaled, glyphs, trackingAt(ratio) * size);
  const rest = lack - boxes * scaled - glyphs * tracked;
  // Without spaces a line is filled, or closed up, by its glyphs alone; one that is short all the same stays as it is.
  if (spaces <= 0) {
    return rest < HAIR ? { ratio: 0, scale: 1 + scaled, tracking: tracked } : NATURAL_SPREAD;
  }
  // Before gaps are seen glyphs give once more, and then letters.
  const seen = Math.max(0, rest - LOOSE_FROM * spaces);
  const scaledMore = shareOf(seen, boxes, looseExpansion(isColumn));
  const trackedMore = shareOf(
    seen - boxes * scaledMore,
    glyphs,
    looseTracking(isColumn) * size - tracked,
  );
  return {
    // An overfull line sticks out: spaces that shrank further would set its words over each other.
    ratio: Math.max(-tightened, (rest - boxes * scaledMore - glyphs * trackedMore) / spaces),
    scale: 1 + scaled + scaledMore,
    tracking: tracked + trackedMore,
  };
}

/**
 * What each of some parts gives of what a line lacks, or has too much.
 * @param most that one may give, either way
 */
function shareOf(lack: Pt, parts: number, most: number): number {
  return parts > 0 ? Math.max(-most, Math.min(most, lack / parts)) : 0;
}

/** The most that letters are spaced before a line is seen to be loose, or closed up, in em. */
function trackingAt(ratio: number): number {
  if (ratio <= 0) return -ratio * LETTER_SHRINK_EM;
  return Math.min(LARGEST_TRACKING_EM, ratio * LETTER_STRETCH_EM);
}
