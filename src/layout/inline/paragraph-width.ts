/** Widths that a paragraph asks for (CSS: min-content, max-content): the least, and the one at which it wraps nowhere. */
import { greatest, type Pt } from '../../model/length.ts';
import { BEFORE_UNIT, isForced, type Paragraph, PENALTY } from '../../model/paragraph.ts';
import { piecesOf } from './pieces.ts';

/** Widest line of a paragraph that breaks only where it must. */
export function widestForcedLine(paragraph: Paragraph): Pt {
  let widest = 0;
  let line = 0;
  for (let i = 0; i < paragraph.kinds.length; i++) {
    if (isForced(paragraph, i)) {
      widest = Math.max(widest, line);
      line = 0;
    } else if (paragraph.kinds[i] !== PENALTY) line += paragraph.widths[i]!;
  }
  return widest;
}

/** Widest piece of a paragraph that may not be broken. */
export function narrowestWidth(paragraph: Paragraph): Pt {
  return greatest(piecesOf(paragraph).map(({ width }) => width));
}

/**
 * The same where a compound stands on one line, and a unit behind what it measures, unless they are wider than the limit:
 * then they may part at the hyphen or the space.
 */
export function compoundWidth(paragraph: Paragraph, limit: Pt): Pt {
  const isBeforeUnit = (at: number) => (paragraph.breakKinds[at]! & BEFORE_UNIT) > 0;
  let widest = 0;
  let compound = 0;
  let space = 0;
  for (const { from, to, width } of piecesOf(paragraph)) {
    // A space is a piece of its own there, from the penalty on.
    if (isBeforeUnit(from)) {
      space = paragraph.widths[to]!;
      continue;
    }
    compound += space + width;
    space = 0;
    widest = Math.max(widest, width, compound <= limit ? compound : 0);
    if (!isOwnHyphen(paragraph, to) && !isBeforeUnit(to)) compound = 0;
  }
  return widest;
}

/** Nothing is drawn when a line ends there, for the hyphen is the word's. */
function isOwnHyphen({ kinds, flagged, content }: Paragraph, at: number): boolean {
  return kinds[at] === PENALTY && flagged[at] === 1 && content[at] === undefined;
}
