/** A page run → its pages' frames, before folios and furniture are known. */
import type { PageRun } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { Rect } from '../../model/geometry.ts';
import type { LayoutContext } from '../flow/flow.ts';
import type { GroupOpen } from '../flow/vertical-list.ts';
import { type DrawnPage, drawPage } from './draw-page.ts';
import { type NoteAreas, noteAreas } from './notes.ts';
import { type PagePlan, paginate } from './paginate.ts';
import { type Chapter, chapters, type SegmentChoice } from './segments.ts';

export interface RunPage {
  readonly frames: readonly Frame[];
  /** Share of the type area used, of every column. */
  readonly fills: readonly number[];
  /** What was chosen for what stands on it, for the explanation. */
  readonly choices: readonly SegmentChoice[];
  /** Last page of its chapter: it may be short. */
  readonly isLast: boolean;
}

export function layRun(run: PageRun, context: LayoutContext): readonly RunPage[] {
  const columns = columnRects(run);
  const first = columns[0]!;
  const notes = noteAreas(run.master, first.width, context);
  const found: RunPage[] = [];
  for (const chapter of chapters(run.children, { x: 0, width: first.width }, context)) {
    found.push(...layChapter(chapter, columns, notes));
  }
  return found;
}

function layChapter(
  chapter: Chapter,
  columns: readonly Rect[],
  notes: NoteAreas,
): readonly RunPage[] {
  const { height } = columns[0]!;
  const plans = paginate(chapter, { height, noteHeight: notes.heightOf, noteGap: notes.gap });
  const pages: RunPage[] = [];
  let open: readonly GroupOpen[] = [];
  for (let at = 0; at < plans.length; at += columns.length) {
    const drawn: DrawnPage[] = [];
    const group = plans.slice(at, at + columns.length);
    group.forEach((plan, i) => {
      const isLast = at + i === plans.length - 1;
      const page = drawPage(plan, columns[i]!, isLast, open, notes);
      open = page.open;
      drawn.push(page);
    });
    pages.push({
      frames: drawn.flatMap((page) => page.frames),
      fills: drawn.map((page) => page.fill),
      choices: group.flatMap(choicesOf),
      isLast: at + columns.length >= plans.length,
    });
  }
  return pages;
}

/** Choices of the segments that start on a page. */
function choicesOf(plan: PagePlan<SegmentChoice>): readonly SegmentChoice[] {
  return plan.slices
    .filter((slice) => slice.from === 0 && slice.to > 0 && slice.variant.choice.title)
    .map((slice) => slice.variant.choice);
}

function columnRects(run: PageRun): readonly Rect[] {
  const { width, height, margins, columns, gutter } = run.master;
  const whole = width - margins.left - margins.right;
  const own = (whole - gutter * (columns - 1)) / columns;
  return Array.from({ length: columns }, (_, i) => ({
    x: margins.left + i * (own + gutter),
    y: margins.top,
    width: own,
    height: height - margins.top - margins.bottom,
  }));
}
