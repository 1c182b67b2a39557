/** Blocks side by side. One box while they fit a page; taller ones are cut into page-high pieces, column by column. */
import type { ColumnsBlock } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import type { Area } from './area.ts';
import { destinationFrame } from './destination.ts';
import { drawList } from './draw-list.ts';
import type { Flow } from './flow.ts';
import { type FinishedArea, layArea, notePiecesIn } from './lay-area.ts';
import { splitList } from './split-list.ts';

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
  const limit = flow.context.pageHeight;
  if (height <= limit) {
    const draw = () => [
      ...destinationFrame(block, owner, area.x),
      ...columns.flatMap(
        ({ area: column, x }) =>
          drawList(column.list, x, offset(block.align, height - column.height)).frames,
      ),
    ];
    flow.box(
      height,
      draw,
      columns.flatMap(({ area: column }) => notePiecesIn(column.list)),
    );
  } else {
    flow.mark(() => destinationFrame(block, owner, area.x));
    layPieces(columns, limit, flow);
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

function layPieces(columns: readonly SetColumn[], limit: Pt, flow: Flow): void {
  const cut = columns.map(({ area, x }) => ({ x, pieces: splitList(area.list, limit) }));
  const rows = Math.max(...cut.map(({ pieces }) => pieces.length));
  for (let row = 0; row < rows; row++) {
    if (row > 0) flow.mayBreak(0);
    const drawn = () =>
      cut.flatMap(({ x, pieces }): readonly Frame[] => {
        const piece = pieces[row];
        return piece ? drawList(piece.list, x, 0).frames : [];
      });
    const height = Math.max(...cut.map(({ pieces }) => pieces[row]?.height ?? 0));
    const notePieces = cut.flatMap(({ pieces }) => notePiecesIn(pieces[row]?.list ?? []));
    flow.box(height, drawn, notePieces);
  }
}
