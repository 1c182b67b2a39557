/** A table of Markdown → elements: its head, its rows, and where the numbers of its columns stand. */
import type { TableBlock } from '../../model/block.ts';
import { isCellNumber, isWithoutNumber } from '../../model/cell-number.ts';
import type { ContentBlock, ContentTable } from '../../model/content.ts';
import { jsx, type Node } from '../jsx-runtime.ts';
import { plainInlines } from '../plain-text.ts';
import { contentInlines } from './content-inlines.ts';
import { isTableNote } from './paragraph-kind.ts';
import type { Scope } from './scope.ts';

/** Where the numbers of each column stand; undefined for columns of words, and for those that are asked to be flush left. */
function decimalsOf(block: ContentTable, scope: Scope): NonNullable<TableBlock['decimals']> {
  return block.header.map((_, column) => {
    // The first column names its rows, in figures too: years, numbers in a list.
    const align = block.align[column] ?? (column === 0 ? 'left' : 'right');
    const texts = block.rows.map((row) => plainInlines(row[column]?.children ?? []).trim());
    const given = texts.filter((text) => !isWithoutNumber(text));
    const isNumeric = given.length > 0 && given.every((text) => isCellNumber(text, scope.language));
    const isAskedLeft = block.align[column] === 'left';
    return isNumeric && !isAskedLeft ? align : undefined;
  });
}

/** @param next what stands under it: a note of its own stands nearer to it than text */
export function tableNode(block: ContentTable, next: ContentBlock | undefined, scope: Scope): Node {
  const isNoted = next?.type === 'paragraph' && isTableNote(next);
  const noteGap = isNoted ? scope.template.tables['note-gap'] : undefined;
  const decimals = decimalsOf(block, scope);
  const row = (cells: readonly ContentTable['header'][number][], isHead: boolean) =>
    jsx('tr', {
      children: cells.map((cell, i) =>
        jsx('td', {
          style: isHead ? 'table-head' : 'table-cell',
          span: cell.span,
          // Layout puts numbers in their places itself.
          textAlign: (isHead ? decimals[i] : decimals[i] && 'left') ?? block.align[i] ?? 'left',
          children: contentInlines(cell.children),
        }),
      ),
    });
  return jsx('table', {
    span: block.span,
    headerRows: 1,
    decimals,
    ...(noteGap === undefined ? {} : { marginBottom: noteGap }),
    children: [row(block.header, true), ...block.rows.map((cells) => row(cells, false))],
  });
}
