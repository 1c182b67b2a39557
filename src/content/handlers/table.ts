/** Tables. Rows are filled up to the width of the header; what they lack and what is beyond it is reported. */
import type { Table, TableRow } from 'mdast';
import * as say from '../../diagnostics/catalogue/content.ts';
import type { ContentBlock, ContentCell } from '../../model/content.ts';
import { type ParseState, rawText, spanOf } from '../state.ts';
import { trimInlines } from '../trim-inlines.ts';

export function handleTable(node: Table, state: ParseState): readonly ContentBlock[] {
  const [header, ...rows] = node.children;
  if (!header) return [];
  const width = header.children.length;
  const align = Array.from({ length: width }, (_, i) => node.align?.[i] ?? undefined);
  return [
    {
      type: 'table',
      span: spanOf(state, node),
      align,
      header: handleRow(header, width, state),
      rows: rows.map((row) => handleRow(row, width, state)),
    },
  ];
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
