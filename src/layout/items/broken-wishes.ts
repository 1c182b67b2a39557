/** What an editor asked of a picture and did not get. In: how the picture was set. Out: the wishes not granted, with reasons. */
import type { FigureBlock } from '../../model/block.ts';
import type { WishFinding } from '../../model/finding.ts';
import { HAIR, mm, type Pt } from '../../model/length.ts';
import { greatestWidth } from '../flow/blocks/fit-figure.ts';
import type { MovableFact } from '../flow/builder/flow-facts.ts';

/** Nobody sees that a picture is wider or narrower than asked by this. */
export const WIDTH_SLACK: Pt = mm(1);

export function brokenWishes(movable: MovableFact, moved: number): readonly WishFinding[] {
  const { block, choice, limit } = movable;
  if (block.type !== 'figure') return [];
  const { isSideAsked, isPlaceAsked, after = 0, sides, sideAsked, wishSpans } = block.placement;
  const kind = 'wish-not-granted';
  const found: WishFinding[] = brokenWidth(block, movable);
  const side = sideAsked ?? sides[0];
  const isAsked = isSideAsked || sideAsked !== undefined;
  if (isAsked && side !== undefined && choice.side !== side) {
    const wish = { of: 'side', asked: side, given: choice.side, width: choice.width } as const;
    const reason =
      sideAsked === 'full' ? 'height' : limit === 'room' || sideAsked ? 'room' : 'pages';
    found.push({ kind, span: wishSpans?.side ?? block.span, wish, reason });
  }
  if (isPlaceAsked && moved !== 0) {
    const wish = { of: 'place', asked: after, moved } as const;
    found.push({ kind, span: wishSpans?.after ?? block.span, wish, reason: 'pages' });
  }
  return found;
}

/** A width that was not given: at the greatest height, at the measure, or for the pages' sake. */
function brokenWidth(block: FigureBlock, { choice, limit, highest }: MovableFact): WishFinding[] {
  const { isWidthAsked, width, widthBeyond, wishSpans } = block.placement;
  const given = choice.width;
  const asked = widthBeyond ?? width.wanted;
  const slack = WIDTH_SLACK + HAIR;
  if (!isWidthAsked || Math.abs(given - asked) <= slack) return [];
  // Whatever else was taken into account: what was asked could not be had on any page.
  const isTooHigh = highest !== undefined && asked > highest + slack;
  // What nearly takes the measure at its greatest height may take all of it (widthAtHeight).
  const room = choice.side === 'full' ? Math.max(given, width.wanted) : given;
  const isHighest =
    (isTooHigh && given >= highest - slack) ||
    (given < asked && given >= greatestWidth(block, room) - HAIR);
  const isWidest = limit === 'measure' || (given < asked && given >= width.wanted - HAIR);
  const reason = isHighest ? 'height' : isWidest ? 'measure' : 'pages';
  const most = isTooHigh ? { most: highest } : {};
  const wish = { of: 'width', asked, given, ...most } as const;
  const span = wishSpans?.width ?? wishSpans?.side ?? block.span;
  return [{ kind: 'wish-not-granted', span, wish, reason }];
}
