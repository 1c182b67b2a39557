/**
 * A table: columns as wide as their content asks (CSS 2.2, 17.5.2.2), rows as boxes, the head repeated after a break.
 * A table too wide for the measure wraps its cells, then is set smaller, then is reported.
 */
import type { TableBlock, TextBlock } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { decimalColumns } from './decimal-columns.ts';
import { destinationFrame } from './destination.ts';
import { drawList } from './draw-list.ts';
import type { Area, Flow, LayoutContext } from './flow.ts';
import { layArea, notesIn } from './lay-area.ts';
import { scaleText } from './scale-text.ts';
import { type Piece, splitList } from './split-list.ts';
import { narrowestWidth, naturalWidth } from './text-width.ts';

/** The smallest that a table is set. */
const SMALLEST_SCALE = 0.8;
/** A head that takes more of the page than this is not repeated. */
const TALLEST_REPEATED_HEAD = 1 / 3;

export function layTable(block: TableBlock, area: Area, flow: Flow): void {
  flow.clear();
  flow.start(block.spaceBefore);
  const { context } = flow;
  const { scale, widths } = fitColumns(block, area.width, flow);
  const { pageHeight } = context;
  const set = (row: readonly TextBlock[], index: number, limit: Pt) =>
    setRow(block, row, index, widths, scale, limit, context);
  const head = block.rows.slice(0, block.headerRows).map((row, i) => set(row, i, pageHeight));
  const headHeight = head.flat().reduce((sum, row) => sum + row.height, 0);
  const isRepeated = headHeight > 0 && headHeight <= pageHeight * TALLEST_REPEATED_HEAD;
  const limit = isRepeated ? pageHeight - headHeight : pageHeight;
  const rows = block.rows.map((row, i) => head[i] ?? set(row, i, limit));
  const owner = context.structure.owner(block);
  const width = widths.reduce((sum, column) => sum + column, 0);
  flow.facts.floats.push({ block, choice: { side: 'full', width } });
  const carry = isRepeated
    ? { height: headHeight, draw: () => headFrames(head.flat(), area.x).map(asArtifact) }
    : undefined;
  const topRule = (y: Pt): Frame => ruleFrame(block, area.x, y, width);
  rows.forEach((pieces, index) => {
    pieces.forEach((piece, part) => {
      if (part > 0) {
        flow.mayBreak(0, carry);
      } else if (index > 0) {
        // The first row stays with the head, the last with the one before it.
        const isHeld = index <= block.headerRows || index === rows.length - 1;
        flow.mayBreak(isHeld ? 1e7 : 30, carry);
      }
      const draw = () => [
        ...(index === 0 && part === 0
          ? [...destinationFrame(block, owner, area.x), topRule(0)]
          : []),
        ...piece.draw(area.x, 0),
        topRule(piece.height),
      ];
      flow.box(piece.height, draw, piece.notes);
    });
  });
  flow.end(block.spaceAfter);
}

/** A row, or a part of one that is taller than a page. */
interface SetRow {
  readonly height: Pt;
  readonly draw: (x: Pt, y: Pt) => readonly Frame[];
  /** Footnotes called in it. */
  readonly notes: readonly number[];
}

/** A cell, or the part of it that stands in a part of its row. */
interface SetCell extends Piece {
  /** How far its text stands in. */
  readonly shift: Pt;
}

function fitColumns(
  block: TableBlock,
  measure: Pt,
  flow: Flow,
): { readonly scale: number; readonly widths: readonly Pt[] } {
  const least = columnWidths(block, 1, narrowestWidth, flow.context);
  const sum = total(least);
  if (sum <= measure) return { scale: 1, widths: share(block, 1, least, measure, flow.context) };
  const scale = Math.max(SMALLEST_SCALE, measure / sum);
  const smaller = columnWidths(block, scale, narrowestWidth, flow.context);
  if (total(smaller) <= measure + 0.01) {
    return { scale, widths: share(block, scale, smaller, measure, flow.context) };
  }
  flow.context.findings.push({ kind: 'wide-table', span: block.span, text: '' });
  const factor = measure / total(smaller);
  return { scale, widths: smaller.map((width) => width * factor) };
}

function columnWidths(
  block: TableBlock,
  scale: number,
  widthOf: typeof naturalWidth,
  context: LayoutContext,
): readonly Pt[] {
  const count = Math.max(0, ...block.rows.map((row) => row.length));
  const padding = block.padding.left + block.padding.right;
  const decimals = decimalColumns(block, scale, context);
  return Array.from({ length: count }, (_, column) =>
    Math.max(
      padding,
      ...block.rows.map((row, index) => {
        const cell = row[column];
        if (!cell) return padding;
        const numbers = index < block.headerRows ? undefined : decimals[column];
        if (numbers) return padding + 0.02 + numbers.width;
        const text = scaleText(cell, scale);
        return padding + 0.01 + widthOf(context.paragraph(text.children, text.style, text.span));
      }),
    ),
  );
}

/** Least widths and a share of what is left, by how much more each column could use. */
function share(
  block: TableBlock,
  scale: number,
  least: readonly Pt[],
  measure: Pt,
  context: LayoutContext,
): readonly Pt[] {
  const most = columnWidths(block, scale, naturalWidth, context);
  if (total(most) <= measure) {
    const rest = (measure - total(most)) / most.length;
    return most.map((width) => width + rest);
  }
  const wishes = most.map((width, i) => Math.max(0, width - least[i]!));
  const free = measure - total(least);
  const wanted = total(wishes) || 1;
  return least.map((width, i) => width + (free * wishes[i]!) / wanted);
}

function total(widths: readonly Pt[]): Pt {
  return widths.reduce((sum, width) => sum + width, 0);
}

function setRow(
  block: TableBlock,
  row: readonly TextBlock[],
  index: number,
  widths: readonly Pt[],
  scale: number,
  limit: Pt,
  context: LayoutContext,
): readonly SetRow[] {
  const { padding } = block;
  const edges = padding.top + padding.bottom;
  const decimals = index < block.headerRows ? [] : decimalColumns(block, scale, context);
  const cells = row.map((cell, column): readonly SetCell[] => {
    const text = scaleText(cell, scale);
    context.structure.adopt(cell, text);
    const inner = widths[column]! - padding.left - padding.right;
    const shift = decimals[column]?.shift(cell, inner) ?? 0;
    const area = layArea([text], inner - shift, context);
    const isTall = area.height + edges > limit;
    const pieces = isTall ? splitList(area.list, limit - edges) : [area];
    return pieces.map(({ list, height }) => ({ list, height, shift }));
  });
  const parts = Math.max(1, ...cells.map((pieces) => pieces.length));
  const ground = index < block.headerRows ? block.headerBackground : undefined;
  return Array.from({ length: parts }, (_, part) =>
    setPart(
      block,
      cells.map((pieces) => pieces[part]),
      widths,
      ground,
    ),
  );
}

/** The pieces of a row's cells that stand side by side. */
function setPart(
  block: TableBlock,
  cells: readonly (SetCell | undefined)[],
  widths: readonly Pt[],
  ground: string | undefined,
): SetRow {
  const { padding } = block;
  const inner = Math.max(0, ...cells.map((cell) => cell?.height ?? 0));
  const height = inner + padding.top + padding.bottom;
  return {
    height,
    notes: cells.flatMap((cell) => notesIn(cell?.list ?? [])),
    draw: (x, y) => {
      const frames: Frame[] = [];
      if (ground) {
        const owner = { artifact: 'layout' } as const;
        const width = total(widths);
        frames.push({ type: 'rect', owner, x, y, width, height, fill: ground, radius: 0 });
      }
      let left = x;
      cells.forEach((cell, column) => {
        if (cell) {
          const x = left + padding.left + cell.shift;
          frames.push(...drawList(cell.list, x, y + padding.top, 0).frames);
        }
        left += widths[column]!;
      });
      return frames;
    },
  };
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
  return {
    type: 'rect',
    owner: { artifact: 'layout' },
    x,
    y: y - block.ruleThickness / 2,
    width,
    height: block.ruleThickness,
    fill: block.ruleColour,
    radius: 0,
  };
}
