/**
 * A table: rows as boxes, the head repeated after a break. Beside a float it stands in one piece, or else below it.
 * A page never ends behind the head, and seldom behind a single row; a small table is seldom parted at all.
 */
import type { TableBlock } from '../../../model/block.ts';
import type { Frame } from '../../../model/frame.ts';
import { type Pt, total } from '../../../model/length.ts';
import { rectFrame } from '../../list/rect-frame.ts';
import {
  BETWEEN_ROWS,
  FORBIDDEN,
  HEAD_ALONE,
  INSIDE_ROW,
  INSIDE_SMALL_TABLE,
} from '../../page-prices.ts';
import { layInOnePiece, roomBeside } from '../beside-float.ts';
import type { Area } from '../builder/area.ts';
import type { Flow, LayoutContext } from '../builder/flow.ts';
import { destinationFrame } from '../destination.ts';
import { onTrial } from '../lay-area.ts';
import { recall } from '../memory/block-memory.ts';
import type { SetRow, SetTable } from '../memory/table-memory.ts';
import { setCells } from './table-cells.ts';
import { fitColumns, leastTableWidth } from './table-columns.ts';
import { setRow } from './table-rows.ts';

/** A head higher than this share of the page is not repeated. */
const TALLEST_REPEATED_HEAD = 1 / 3;
/** Rows that stay under the head, and together at the end, if they are no higher than this share of the page. */
const ROWS_KEPT = 3;
const TALLEST_KEPT = 1 / 3;
/** The same in a table of fewer rows than twice that, or one of five could not part at all. */
const FEW_ROWS_KEPT = 2;
/** A table no higher than this share of the page is read at a glance; one of half a page is parted as freely as longer ones. */
const SMALL_TABLE = 1 / 3;
const LONG_TABLE = 1 / 2;

export function layTable(block: TableBlock, area: Area, flow: Flow): void {
  const { exclusion } = flow;
  const beside = exclusion && tableBeside(block, area, flow);
  if (beside) {
    layInOnePiece(exclusion, flow, () =>
      laySet(block, setTable(block, beside.width, flow.context), beside, flow),
    );
    return;
  }
  flow.clear();
  // Where a box round it is parted between rows, both parts have its padding.
  laySet(block, setTable(block, area.width, flow.contextInBoxes), area, flow);
}

/**
 * Where a table can stand beside the float; nowhere, if it must be set smaller for that.
 * @param over height of what is yet to come over it, and stays with it
 */
export function tableBeside(
  block: TableBlock,
  area: Area,
  flow: Flow,
  over: Pt = 0,
): Area | undefined {
  const { context } = flow;
  return roomBeside(block, area, flow, over, (width) => {
    if (leastTableWidth(block, context) > width) return undefined;
    return setTable(block, width, onTrial(context)).height;
  });
}

function setTable(block: TableBlock, measure: Pt, context: LayoutContext): SetTable {
  const { tables } = context.memory;
  return recall(tables, block, measure, context, (own) => setAnew(block, measure, own));
}

function setAnew(block: TableBlock, measure: Pt, given: LayoutContext): SetTable {
  const { needs, widths, fitting, isTooWide } = fitColumns(block, measure, given);
  const { table } = needs;
  // That the table is too wide is told once, not for every word.
  const context = isTooWide ? onTrial(given) : given;
  const { pageHeight } = context;
  const cells = setCells(needs, widths, context);
  const set = (index: number, limit: Pt) => {
    const isHead = index < block.headerRows;
    return setRow(table, cells[index]!, { widths, isHead, limit }, context);
  };
  const head = cells.slice(0, block.headerRows).map((_, i) => set(i, pageHeight));
  const headHeight = heightOf(head);
  const isHeadRepeated = headHeight > 0 && headHeight <= pageHeight * TALLEST_REPEATED_HEAD;
  const limit = isHeadRepeated ? pageHeight - headHeight : pageHeight;
  const rows = cells.map((_, i) => head[i] ?? set(i, limit));
  return {
    rows,
    width: total(widths),
    height: heightOf(rows),
    headHeight,
    isHeadRepeated,
    fitting,
  };
}

function heightOf(rows: readonly (readonly SetRow[])[]): Pt {
  return total(rows.flat().map(({ height }) => height));
}

function laySet(block: TableBlock, table: SetTable, area: Area, flow: Flow): void {
  flow.start(block.spaceBefore, 'box');
  const { rows, width, headHeight, fitting } = table;
  const owner = flow.context.structure.owner(block);
  flow.facts.movables.push({ block, choice: { side: 'full', width }, fitting });
  const head = rows.slice(0, block.headerRows).flat();
  const headAgain = () => headFrames(head, area.x).map(asArtifact);
  const carryOver = (gap: Pt) =>
    table.isHeadRepeated ? { height: headHeight + gap, draw: headAgain } : undefined;
  const rule = (y: Pt): Frame => ruleFrame(block, area.x, y, width);
  const parting = partingCost(table.height / flow.context.pageHeight);
  const breaks = breaksOf(block, rows, flow.context.pageHeight, parting);
  const insideRow = Math.max(INSIDE_ROW, parting);
  rows.forEach((parts, index) => {
    parts.forEach((part, i) => {
      if (i > 0) flow.mayBreak(insideRow, carryOver(block.padding.top));
      else if (index > 0) flow.mayBreak(breaks[index]!, carryOver(0));
      const top = () => [...destinationFrame(block, owner, area.x), rule(0)];
      const draw = () => [
        ...(index === 0 && i === 0 ? top() : []),
        ...part.draw(area.x, 0),
        ...(part.isEnd ? [rule(part.height)] : []),
      ];
      flow.box(part.height, draw, part.notePieces, carryOver(0)?.height);
      if (index === 0 && i === 0) flow.markAs(block);
    });
  });
  flow.askSpace(block.spaceAfter);
}

/** What it costs to end a page between two rows: less and less, the higher the table is. @param share of the page's height */
function partingCost(share: number): number {
  const size = (LONG_TABLE - share) / (LONG_TABLE - SMALL_TABLE);
  return BETWEEN_ROWS + Math.min(1, Math.max(0, size)) * (INSIDE_SMALL_TABLE - BETWEEN_ROWS);
}

/** What it costs to end a page before each row. The head never stands without a row, a row seldom alone with it. */
function breaksOf(
  { headerRows }: TableBlock,
  rows: readonly (readonly SetRow[])[],
  pageHeight: Pt,
  parting: number,
): readonly number[] {
  const isLow = (from: number, to: number) =>
    heightOf(rows.slice(from, to)) <= pageHeight * TALLEST_KEPT;
  const kept = rows.length - headerRows < 2 * ROWS_KEPT ? FEW_ROWS_KEPT : ROWS_KEPT;
  const isOpeningKept = isLow(0, headerRows + kept);
  const isEndKept = isLow(rows.length - kept, rows.length);
  return rows.map((_, index) => {
    if (index <= headerRows) return HEAD_ALONE;
    const isKept =
      (isOpeningKept && index < headerRows + kept) || (isEndKept && index > rows.length - kept);
    return isKept ? FORBIDDEN : parting;
  });
}

function headFrames(head: readonly SetRow[], x: Pt): readonly Frame[] {
  const frames: Frame[] = [];
  let y = 0;
  for (const row of head) {
    frames.push(...row.draw(x, y));
    y += row.height;
  }
  return frames;
}

/** A repeated head is decoration: a reader has heard it already. */
function asArtifact(frame: Frame): Frame {
  return { ...frame, owner: { artifact: 'pagination' } };
}

function ruleFrame(block: TableBlock, x: Pt, y: Pt, width: Pt): Frame {
  const height = block.ruleThickness;
  return rectFrame({ x, y: y - height / 2, width, height }, block.ruleColour);
}
