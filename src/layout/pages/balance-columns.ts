/** The last columns of a band made of like height: the least height at which their content needs no more columns. */
import type { Pt } from '../../model/length.ts';
import { trimGlue } from '../flow/lay-area.ts';
import { FORBIDDEN, naturalHeight, type VerticalItem } from '../flow/vertical-list.ts';
import { type PagePlan, type PageSize, paginate, type SegmentVariant } from './paginate.ts';

/** Columns are balanced to this fineness. */
const STEP: Pt = 1;

export function balanceColumns<Choice>(
  plans: readonly PagePlan<Choice>[],
  columns: number,
  room: Pt,
  size: Omit<PageSize, 'heads'>,
): readonly PagePlan<Choice>[] {
  if (columns === 1) return plans;
  const variants = plans.flatMap((plan) => plan.slices.map(sliceAsVariant));
  const whole = variants.reduce((sum, variant) => sum + naturalHeight(variant.list), 0);
  const segments = variants.map((variant) => ({ variants: [variant] }));
  let best = plans;
  let low = whole / columns / 2;
  let high = room;
  while (high - low > STEP) {
    const height = (low + high) / 2;
    const found = paginate(segments, { ...size, height, heads: [] });
    if (found.length <= columns && found.every((plan) => isSound(plan, height))) {
      best = found;
      high = height;
    } else {
      low = height;
    }
  }
  return best;
}

function sliceAsVariant<Choice>({
  variant,
  from,
  to,
  carry,
}: PagePlan<Choice>['slices'][number]): SegmentVariant<Choice> {
  // A slice that started a column may start one again.
  const start: readonly VerticalItem[] = from > 0 ? [{ type: 'penalty', cost: 0 }] : [];
  const head: readonly VerticalItem[] = carry
    ? [{ type: 'box', height: carry.height, draw: carry.draw }]
    : [];
  const items = variant.list.slice(from, to);
  return { ...variant, list: [...start, ...head, ...(carry ? trimGlue(items) : items)], cost: 0 };
}

/** Nothing is cut where it may not be, and nothing runs over. */
function isSound<Choice>(plan: PagePlan<Choice>, height: Pt): boolean {
  const content = trimGlue(
    plan.slices.flatMap(({ variant, from, to }) => variant.list.slice(from, to)),
  );
  if (naturalHeight(content) > height + 0.01) return false;
  const last = plan.slices.at(-1);
  const end = last?.variant.list[last.to];
  return end?.type !== 'penalty' || end.cost < FORBIDDEN;
}
