/** Blocks side by side. One box while they fit a page with their notes; taller ones are cut into page-high pieces, column by column. */
import type { ColumnsBlock } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import { greatest, type Pt } from '../../model/length.ts';
import type { Area } from './area.ts';
import { destinationFrame } from './destination.ts';
import { drawList } from './draw-list.ts';
import type { Flow } from './flow.ts';
import { type FinishedArea, layArea, notePiecesIn } from './lay-area.ts';
import { cutList } from './split-list.ts';
import type { VerticalList } from './vertical-list.ts';

interface SetColumn {
  readonly area: FinishedArea;
  readonly x: Pt;
}

export function layColumns(block: ColumnsBlock, area: Area, flow: Flow): void {
  flow.clear();
  flow.start(block.spaceBefore);
  const owner = flow.context.structure.owner(block);
  const columns = place(block, area, flow);
  flow.facts.movables.push(...columns.flatMap(({ area: { movables } }) => movables));
  const height = Math.max(0, ...columns.map(({ area: { height } }) => height));
  const { notes, pageHeight } = flow.context;
  const notePieces = columns.flatMap(({ area: column }) => notePiecesIn(column.list));
  if (height + notes.heightAtFoot(notePieces) <= pageHeight) {
    const draw = () => [
      ...destinationFrame(block, owner, area.x),
      ...columns.flatMap(
        ({ area: column, x }) =>
          drawList(column.list, x, offset(block.align, height - column.height)).frames,
      ),
    ];
    flow.box(height, draw, notePieces);
  } else {
    flow.mark(() => destinationFrame(block, owner, area.x));
    layPieces(columns, pageHeight, flow);
  }
  flow.askSpace(block.spaceAfter);
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
    const own = 'pt' in width ? width.pt : shares > 0 ? (free * width.share) / shares : 0;
    const placed = { area: layArea(children, own, flow.context), x };
    x += own + block.gap;
    return placed;
  });
}

function offset(align: ColumnsBlock['align'], free: Pt): Pt {
  if (align === 'middle') return free / 2;
  return align === 'bottom' ? free : 0;
}

/** Each piece leaves room for the notes called in it, as far as it is not more than half a page. */
function layPieces(columns: readonly SetColumn[], limit: Pt, flow: Flow): void {
  const { notes } = flow.context;
  let rest: readonly VerticalList[] = columns.map(({ area }) => area.list);
  let isFirst = true;
  while (rest.some((list) => list.length > 0)) {
    if (!isFirst) flow.mayBreak(0);
    isFirst = false;
    const whole = cutAll(rest, limit);
    const noteHeight = notes.heightAtFoot(whole.notePieces);
    const cut =
      whole.height + noteHeight <= limit
        ? whole
        : cutAll(rest, Math.max(limit - noteHeight, limit / 2));
    rest = cut.rests;
    const drawn = () =>
      cut.lists.flatMap((list, i): readonly Frame[] => drawList(list, columns[i]!.x, 0).frames);
    flow.box(cut.height, drawn, cut.notePieces);
  }
}

/** What of each column stands side by side. */
interface CutColumns {
  readonly lists: readonly VerticalList[];
  readonly rests: readonly VerticalList[];
  readonly height: Pt;
  readonly notePieces: readonly number[];
}

function cutAll(columns: readonly VerticalList[], limit: Pt): CutColumns {
  const cut = columns.map((list) => cutList(list, limit));
  return {
    lists: cut.map(({ piece }) => piece.list),
    rests: cut.map(({ rest }) => rest),
    height: greatest(cut.map(({ piece }) => piece.height)),
    notePieces: cut.flatMap(({ piece }) => notePiecesIn(piece.list)),
  };
}
