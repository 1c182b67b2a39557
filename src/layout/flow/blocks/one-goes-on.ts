/**
 * Columns side by side of which one is much higher than the others: where these have ended it goes on like any text, and pages may
 * end in it. In: columns as they are set. Out: what of each stands in one piece, and the rest of the highest; nothing where
 * they end too near to one another.
 */
import { HAIR, type Pt } from '../../../model/length.ts';
import { naturalHeight, type VerticalList } from '../../list/vertical-list.ts';
import { FORBIDDEN } from '../../page-prices.ts';

/** A rest of fewer lines is not worth the price of a page's end in it. */
const LEAST_REST: Pt = 60;

export interface OneGoesOn {
  /** Those that stand in one piece, the highest as far as the others reach. */
  readonly lists: readonly VerticalList[];
  readonly height: Pt;
  /** The column that goes on, and its rest. */
  readonly column: number;
  readonly rest: VerticalList;
}

export function oneGoesOn(lists: readonly VerticalList[]): OneGoesOn | undefined {
  const heights = lists.map(naturalHeight);
  const highest = Math.max(...heights);
  const column = heights.indexOf(highest);
  const others = Math.max(0, ...heights.filter((_, i) => i !== column));
  if (highest - others < LEAST_REST) return undefined;
  const list = lists[column]!;
  const at = firstBreakBelow(list, others);
  if (at === undefined) return undefined;
  const piece = list.slice(0, at);
  const height = naturalHeight(piece);
  if (highest - height < LEAST_REST) return undefined;
  return { lists: lists.with(column, piece), height, column, rest: list.slice(at) };
}

/** Where a page may end first at a height or under it, in no painted box. */
function firstBreakBelow(list: VerticalList, least: Pt): number | undefined {
  let height = 0;
  let open = 0;
  for (const [at, item] of list.entries()) {
    if (item.type === 'box') height += item.height;
    else if (item.type === 'glue') height += item.size;
    else if (item.type === 'open') open += 1;
    else if (item.type === 'close') open -= 1;
    else if (open === 0 && item.cost < FORBIDDEN && height >= least - HAIR) return at;
  }
  return undefined;
}
