/**
 * At which page's head a float over all columns may stand (LaTeX: `figure*`). In: the planned pages of the text before it, which
 * ends with its item. Out: pages of the band, from 0, the best first.
 */
import type { ColumnGroup } from './column-groups.ts';
import type { Slice } from './page-plan.ts';
import type { SegmentChoice } from './segments.ts';

/** More than one stand at a head where they leave so much of the page to the text (LaTeX: `\\dbltopfraction` of 0.7). */
export const LEAST_UNDER_SEVERAL = 0.3;

/**
 * Over the item, where that begins its page; else over what of the item stands on the next page; else on the page behind
 * its end.
 */
export function headsFor(groups: readonly ColumnGroup[]): readonly number[] {
  const pages = groups.map(({ group }) => group.flatMap(({ slices }) => slices.filter(holdsMore)));
  const item = Math.max(0, ...pages.flat().map(({ segment }) => segment));
  const holdsItem = pages.map((slices) => slices.some(({ segment }) => segment === item));
  const begin = holdsItem.indexOf(true);
  const end = holdsItem.lastIndexOf(true);
  const opensPage = pages[begin]?.[0]?.segment === item;
  return [...(opensPage ? [begin] : []), ...(end > begin ? [begin + 1] : []), end + 1];
}

function holdsMore({ from, to }: Slice<SegmentChoice>): boolean {
  return to > from;
}
