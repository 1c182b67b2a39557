/**
 * White at the foot of a page, or of a column, that no reader takes for intended, and what had no room there.
 * In: what stands on the next page or in the next column. Out: what an editor is told of it. The last page of a chapter is never told of,
 * nor one before the opener of a section.
 */
import type { Block } from '../../model/block.ts';
import { isItem } from '../../model/block-tree.ts';
import type { FootFinding } from '../../model/finding.ts';
import type { Pt } from '../../model/length.ts';
import type { VerticalItem } from '../list/vertical-list.ts';
import { INSIDE_SMALL_TABLE } from '../page-prices.ts';
import type { PagePlan } from '../paginate/page-plan.ts';
import { firstSpan, titleOf } from './block-source.ts';
import type { SegmentChoice } from './segments.ts';

/** White up to this share of the height is left on many pages, and is not told. */
const LEAST_TOLD = 1 / 5;

/** What begins the next page, or the next column. */
export type Displaced = Pick<FootFinding, 'of' | 'title' | 'isBegun' | 'span'>;

/** On a page whose number is not known yet. */
export type FootWhite = Omit<FootFinding, 'kind' | 'folio'>;

export function isToldWhite(white: Pt, height: Pt): boolean {
  return white > LEAST_TOLD * height;
}

/** What a page or a column begins with, up to where it could have ended first; nothing where that is a section. */
export function displacedIn({ slices }: PagePlan<SegmentChoice>): Displaced | undefined {
  const first = slices[0]!;
  const { list, choice } = first.variant;
  const { title, span, opensSection } = choice;
  const isBegun = first.from > 0;
  if (opensSection && !isBegun) return undefined;
  return { title, isBegun, span, of: 'text', ...findMarked(list.slice(first.from, first.to)) };
}

/** What blocks begin with. @param list they are set as, where it is known */
export function displacedBlocks(
  blocks: readonly Block[],
  list: readonly VerticalItem[] = [],
): Displaced {
  const item = blocks.find(isItem);
  const title = item ? titleOf(item) : '';
  const span = firstSpan(item ? [item] : blocks);
  return { title, isBegun: false, span, of: 'text', ...findMarked(list) };
}

/** The picture, table or box that stands before the first place at which a page ends gladly. */
function findMarked(list: readonly VerticalItem[]): Pick<Displaced, 'of' | 'span'> | undefined {
  let hasContent = false;
  for (const item of list) {
    if (item.type === 'penalty' && hasContent && item.cost < INSIDE_SMALL_TABLE) return undefined;
    if (item.type === 'box') {
      hasContent ||= item.height > 0;
      if (item.block) return { of: item.block.type, span: item.block.span };
    }
    if (item.type === 'open' && item.span) return { of: 'box', span: item.span };
  }
  return undefined;
}
