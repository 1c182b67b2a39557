/**
 * Blocks side by side. One box while they fit a page with their notes, but for what a column has under the others (one-goes-on.ts); taller
 * ones are cut into page-high pieces, column by column.
 */
import type { ColumnsBlock } from '../../../model/block.ts';
import type { Frame } from '../../../model/frame.ts';
import { fits, greatest, type Pt } from '../../../model/length.ts';
import { NO_SPACE } from '../../../model/style.ts';
import { drawList, UNSTRETCHED } from '../../list/draw-list.ts';
import { moveList } from '../../list/move-frames.ts';
import { cutOverleaf } from '../../list/split-list.ts';
import { notePiecesIn, type VerticalItem, type VerticalList } from '../../list/vertical-list.ts';
import type { Area } from '../builder/area.ts';
import type { Flow } from '../builder/flow.ts';
import type { NoteStore } from '../builder/note-store.ts';
import type { Padding } from '../builder/open-boxes.ts';
import { destinationFrame } from '../destination.ts';
import { type FinishedArea, layArea } from '../lay-area.ts';
import { oneGoesOn } from './one-goes-on.ts';

interface SetColumn extends FinishedArea {
  readonly x: Pt;
}

export function layColumns(block: ColumnsBlock, area: Area, flow: Flow): void {
  flow.clear();
  const page = pageFor(block, flow);
  flow.start(block.spaceBefore);
  const owner = flow.context.structure.owner(block);
  const columns = place(block, area, flow);
  flow.facts.movables.push(...columns.flatMap(({ facts }) => facts.movables));
  const lists = columns.map(({ list }) => list);
  const whole = greatest(columns.map(({ height }) => height));
  const mayPart = !lists.flat().some(isFill) && isPartable(block, whole, flow);
  const parted = mayPart ? oneGoesOn(lists) : undefined;
  const height = parted?.height ?? whole;
  const { notes } = flow.context;
  const notePieces = (parted?.lists ?? lists).flatMap(notePiecesIn);
  const foot = page.bottom + notes.heightAtFoot(notePieces);
  if (fits(page.top + height + foot, page.height)) {
    const draw = () => [
      ...destinationFrame(block, owner, area.x),
      ...columns.flatMap((column, i) =>
        parted
          ? drawList(parted.lists[i]!, column.x, 0).frames
          : drawWhole(column, height, block.align),
      ),
    ];
    flow.box(height, draw, notePieces);
    if (parted) flow.goOn(moveList(parted.rest, columns[parted.column]!.x));
  } else {
    flow.mark(() => destinationFrame(block, owner, area.x));
    layPieces(columns, page, flow);
  }
  flow.askSpace(block.spaceAfter);
}

/** @param highest of the columns: white that fills this one takes what that leaves it */
function drawWhole({ list, height, x }: SetColumn, highest: Pt, align: ColumnsBlock['align']) {
  const free = highest - height;
  const fills = list.filter(isFill).length;
  if (fills === 0) return drawList(list, x, offset(align, free)).frames;
  return drawList(list, x, 0, { ratio: UNSTRETCHED, fill: free / fills, reopened: [] }).frames;
}

/** Lower ones stand whole: white of so much at a page's foot is no harm. */
const LEAST_PARTED = 1 / 4;

/** Whether they may part where one of them goes on alone: none has a place of its own beside it, or a ground round both. */
function isPartable(block: ColumnsBlock, height: Pt, { boxes, context }: Flow): boolean {
  const { top, bottom } = boxes.padding;
  const isHigh = height > LEAST_PARTED * context.pageHeight;
  return isHigh && block.align === 'top' && top === 0 && bottom === 0;
}

function isFill(item: VerticalItem): boolean {
  return item.type === 'glue' && item.isFill === true;
}

function place(block: ColumnsBlock, area: Area, flow: Flow): readonly SetColumn[] {
  const gaps = block.gap * Math.max(0, block.columns.length - 1);
  let fixed = 0;
  let shares = 0;
  for (const { width } of block.columns) {
    if ('pt' in width) fixed += width.pt;
    else shares += width.share;
  }
  const free = Math.max(0, area.width - gaps - fixed);
  let x = area.x;
  return block.columns.map(({ width, children }) => {
    const own = 'pt' in width ? width.pt : (free * width.share) / shares;
    const placed = { ...layArea(children, own, flow.contextInBoxes), x };
    x += own + block.gap;
    return placed;
  });
}

function offset(align: ColumnsBlock['align'], free: Pt): Pt {
  if (align === 'middle') return free / 2;
  return align === 'bottom' ? free : 0;
}

/** The page that columns stand on. */
interface ColumnsPage {
  readonly height: Pt;
  /** Over the first piece of them, and under the last, stand the edges of the boxes round them. */
  readonly top: Pt;
  readonly bottom: Pt;
  /** The same where they are cut. */
  readonly atCut: Padding;
}

function pageFor(block: ColumnsBlock, flow: Flow): ColumnsPage {
  const { padding, paddingAtCut } = flow.boxes;
  const { top, bottom } = padding;
  const { pageHeight: height } = flow.context;
  // Under the edge of a box the space before them does not vanish.
  const over = top > 0 ? top + flow.spaceTo(block.spaceBefore) : 0;
  return { height, top: over, bottom, atCut: paddingAtCut };
}

function layPieces(columns: readonly SetColumn[], page: ColumnsPage, flow: Flow): void {
  let rest: readonly VerticalList[] = columns.map(({ list }) => list);
  let isFirst = true;
  while (rest.some((list) => list.length > 0)) {
    if (!isFirst) flow.start(NO_SPACE);
    const cut = cutPiece(
      rest,
      isFirst ? page : { ...page, top: page.atCut.top },
      flow.context.notes,
    );
    isFirst = false;
    rest = cut.rests;
    const drawn = () =>
      cut.lists.flatMap((list, i): readonly Frame[] => drawList(list, columns[i]!.x, 0).frames);
    flow.box(cut.height, drawn, cut.notePieces);
  }
}

/** What stands on the next page; where that is all, it leaves room for what is under the columns. */
function cutPiece(
  columns: readonly VerticalList[],
  { height, top, bottom, atCut }: ColumnsPage,
  notes: NoteStore,
): CutColumns {
  const cut = cutOverNotes(columns, height - top - atCut.bottom, notes);
  const used = top + cut.height + bottom + notes.heightAtFoot(cut.notePieces);
  const goesOn = cut.rests.some((list) => list.length > 0);
  return goesOn || fits(used, height) ? cut : cutOverNotes(columns, height - top - bottom, notes);
}

/** Leaves room for the notes called in it, but no more than half a page. */
function cutOverNotes(columns: readonly VerticalList[], limit: Pt, notes: NoteStore): CutColumns {
  const whole = cutAll(columns, limit);
  const noteHeight = notes.heightAtFoot(whole.notePieces);
  if (fits(whole.height + noteHeight, limit)) return whole;
  return cutAll(columns, Math.max(limit - noteHeight, limit / 2));
}

/** What of each column stands side by side. */
interface CutColumns {
  readonly lists: readonly VerticalList[];
  readonly rests: readonly VerticalList[];
  readonly height: Pt;
  readonly notePieces: readonly number[];
}

function cutAll(columns: readonly VerticalList[], limit: Pt): CutColumns {
  const cut = columns.map((list) => cutOverleaf(list, limit));
  return {
    lists: cut.map(({ piece }) => piece.list),
    rests: cut.map(({ rest }) => rest),
    height: greatest(cut.map(({ piece }) => piece.height)),
    notePieces: cut.flatMap(({ piece }) => notePiecesIn(piece.list)),
  };
}
