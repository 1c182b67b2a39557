/** What an editor asked of a picture and did not get. In: how the picture was set. Out: the wishes not granted, with reasons. */
import type { WishFinding } from '../../model/finding.ts';
import { mm, type Pt } from '../../model/length.ts';
import type { FloatFact } from './flow-facts.ts';

/** Nobody sees that a picture is so much wider or narrower than asked. */
export const WIDTH_SLACK: Pt = mm(1);
/** For sums of rounded widths. */
const HAIR: Pt = 0.01;

export function brokenWishes(
  { block, choice, limit }: FloatFact,
  moved: number,
): readonly WishFinding[] {
  if (block.type !== 'figure') return [];
  const { isWidthAsked, isSideAsked, isPlaceAsked, sides, width } = block.placement;
  const finding = { kind: 'wish-not-granted', span: block.span, reason: limit ?? 'pages' } as const;
  const found: WishFinding[] = [];
  if (isWidthAsked && Math.abs(choice.width - width.wanted) > WIDTH_SLACK + HAIR) {
    found.push({ ...finding, wish: { of: 'width', asked: width.wanted, given: choice.width } });
  }
  const side = sides[0];
  if (isSideAsked && side !== undefined && choice.side !== side) {
    found.push({ ...finding, wish: { of: 'side', asked: side, given: choice.side } });
  }
  if (isPlaceAsked && moved !== 0) {
    found.push({ ...finding, reason: 'pages', wish: { of: 'place', moved } });
  }
  return found;
}
