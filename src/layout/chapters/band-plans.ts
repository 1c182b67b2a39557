/** What planning works on: a band with what stands over its columns, and its pages as they are planned. */
import type { Block } from '../../model/block.ts';
import type { FinishedArea } from '../flow/lay-area.ts';
import type { Segment } from '../paginate/page-plan.ts';
import type { Band } from './bands.ts';
import type { ColumnGroup } from './column-groups.ts';
import { floatsOn, type PlacedFloat } from './float-heads.ts';
import type { SegmentChoice } from './segments.ts';

/** A band to be planned. */
export interface BandSetting {
  readonly blocks: readonly Block[];
  /** What leads to its columns. */
  readonly leading: FinishedArea | undefined;
  /** Over its columns, in their order. */
  readonly floats: readonly PlacedFloat[];
  /** What comes under its last columns. */
  readonly next: Band | undefined;
}

/** A band, and those that still follow: of these some may have joined it. */
export interface GrownBand {
  readonly band: BandSetting;
  /** Its columns, a page's at a time. They may be asked for once, unless they are an array. */
  readonly groups: Iterable<ColumnGroup>;
  readonly rest: readonly Band[];
}

/** A band under floats, all of whose pages are known. */
export interface SettledBand {
  readonly band: BandSetting;
  /** Its blocks, set once because they are planned several times. */
  readonly segments: readonly Segment<SegmentChoice>[];
  readonly groups: readonly ColumnGroup[];
}

/** What stands over the columns of a page of the band. */
export function standingOn(
  page: number,
  { leading, floats }: BandSetting,
): readonly FinishedArea[] {
  const over = floatsOn(page, floats);
  return page === 0 && leading ? [leading, ...over] : over;
}
