/** Tables. Rows are filled up to the width of the header; what they lack and what is beyond it is reported. */
import type { Table, TableRow } from 'mdast';
import * as say from '../../diagnostics/catalogue/content.ts';
import { emptyBlock, tableWithoutRows } from '../../diagnostics/catalogue/content-empty.ts';
import type { ContentBlock, ContentCell } from '../../model/content.ts';
import { openingOf, type ParseState, rawText, spanOf } from '../state.ts';
import { trimInlines } from '../trim-inlines.ts';

export function handleTable(node: Table, state: ParseState): readonly ContentBlock[] {
  const [header, ...rows] = node.children;
  if (!header) return [];
  const width = header.children.length;
  const align = Array.from({ length: width }, (_, i) => node.align?.[i] ?? undefined);
  const head = handleRow(header, width, state);
  const body = rows.map((row) => handleRow(row, width, state));
  const { sink } = state.context;
  // A picture in a cell follows the table.
  if ([head, ...body].flat().every(({ children }) => children.length === 0)) {
    if (state.figures.length === 0) sink.report(emptyBlock(openingOf(state, node), 'table'));
    return [];
  }
  if (body.length === 0) sink.report(tableWithoutRows(openingOf(state, node)));
  return [{ type: 'table', span: spanOf(state, node), align, header: head, rows: body }];
}

function handleRow(row: TableRow, width: number, state: ParseState): readonly ContentCell[] {
  const rowSpan = spanOf(state, row);
  reportCells(row, width, state);
  return Array.from({ length: width }, (_, i) => {
    const cell = row.children[i];
    if (!cell) return { span: { ...rowSpan, start: rowSpan.end }, children: [] };
    const children = trimInlines(state.inlines(cell.children, state), state);
    return { span: spanOf(state, cell), children };
  });
}

function reportCells(row: TableRow, width: number, state: ParseState): void {
  const { sink } = state.context;
  const cells = row.children.length;
  const extra = row.children[width];
  if (extra) sink.report(say.extraCells(spanOf(state, extra), width));
  if (cells >= width) return;
  const hasBars = rawText(state, row).includes('|');
  sink.report(say.missingCells(spanOf(state, row), cells, width, hasBars));
}
