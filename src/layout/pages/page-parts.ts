/**
 * The part of the issue in which each page of a run begins, for its running header (TeX: \topmark). In: a run's furniture,
 * which names the parts by their destinations, and its pages. Out: one of those names for every page, none where no part is
 * named. What stands on a page before its first part belongs to the part before; where there is none, to that first part.
 */
import type { PlacedBlock } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { RunPage } from '../chapters/run-page.ts';

export function pageParts(
  furniture: readonly PlacedBlock[],
  pages: readonly RunPage[],
): readonly (string | undefined)[] {
  const named = new Set(furniture.flatMap(({ partOf }) => partOf ?? []));
  if (named.size === 0) return pages.map(() => undefined);
  let open: string | undefined;
  return pages.map(({ frames }) => {
    const starts = frames.flatMap((frame, at) =>
      frame.type === 'destination' && named.has(frame.name) ? [{ name: frame.name, at }] : [],
    );
    const [first] = starts;
    const opensPage = first && !frames.slice(0, first.at).some(isSeen);
    const part = opensPage ? first.name : (open ?? first?.name);
    open = starts.at(-1)?.name ?? open;
    return part;
  });
}

/** What belongs to a page that begins in a part. */
export function furnitureFor(
  furniture: readonly PlacedBlock[],
  part: string | undefined,
): readonly PlacedBlock[] {
  return furniture.filter(({ partOf }) => partOf === undefined || partOf === part);
}

/** The ground or the rule over a heading is the heading's own. */
function isSeen({ type }: Frame): boolean {
  return type === 'text' || type === 'image' || type === 'drawing';
}
