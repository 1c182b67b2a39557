/**
 * What cannot flow round a float line by line, a box or a table, stands beside it in one piece at the narrower measure,
 * where there is room for it. In: an area and the height that the block takes at a width. Out: the narrower area, or
 * nothing where the block must go below the float.
 */
import { mm, type Pt } from '../../model/length.ts';
import type { Space } from '../../model/style.ts';
import { type Area, areaBeside, type Exclusion } from './builder/area.ts';
import type { Flow } from './builder/flow.ts';

/** Least room beside a float that is used: some thirty characters wide. */
const LEAST_WIDTH: Pt = mm(52);
/** The same as a share of a column, which may be hardly wider than that. */
const LEAST_SHARE = 0.6;
/** A block may reach below the float by this share of what stands beside it: more would look fallen out of place. */
const MOST_BELOW = 0.6;
/** One level with a float that nothing stands beside as yet: below it, it would leave all of that white. */
const MOST_BELOW_ALONE = 0.8;

/**
 * @param over height of what is yet to come over it, and stays with it
 * @param heightAt height of the block at a width; undefined where it cannot be so narrow
 */
export function roomBeside(
  { spaceBefore }: { readonly spaceBefore: Space },
  area: Area,
  flow: Flow,
  over: Pt,
  heightAt: (width: Pt) => Pt | undefined,
): Area | undefined {
  const { exclusion } = flow;
  if (!exclusion) return undefined;
  const narrow = areaBeside(area, exclusion);
  if (narrow.width < Math.min(LEAST_WIDTH, area.width * LEAST_SHARE)) return undefined;
  const height = heightAt(narrow.width);
  if (height === undefined) return undefined;
  const top = over > 0 ? over + spaceBefore.size : flow.spaceTo(spaceBefore, 'box');
  const rest = exclusion.bottom - flow.y - top;
  const below = height - rest;
  // What is over it stands beside the float in any case.
  const isAlone = over === 0 && flow.shadow.beginsAt(flow.y);
  return below <= rest * (isAlone ? MOST_BELOW_ALONE : MOST_BELOW) ? narrow : undefined;
}

/** Everything that `work` adds stands beside the float at its own measure, in one piece; it may reach below. */
export function layInOnePiece({ bottom }: Exclusion, flow: Flow, work: () => void): void {
  flow.shadow.occupy(() => flow.holds.unbreakable(work));
  flow.shadow.leaveUnder(flow.y - bottom);
}
