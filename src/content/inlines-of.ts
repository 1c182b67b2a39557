/** A text of blocks where one paragraph is wanted. In: blocks; out: the inlines of all of them, a line for each block. */
import type { ContentBlock, ContentInline } from '../model/content.ts';

export function inlinesOf(blocks: readonly ContentBlock[]): readonly ContentInline[] {
  const lines = blocks.flatMap(linesOf).filter((line) => line.length > 0);
  return lines.flatMap((line, i): readonly ContentInline[] => {
    const first = line[0];
    return i === 0 || !first ? line : [{ type: 'break', span: first.span }, ...line];
  });
}

function linesOf(block: ContentBlock): readonly (readonly ContentInline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children];
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(linesOf));
    case 'quote':
    case 'tableFloat':
      return block.children.flatMap(linesOf);
    case 'note':
      return [block.label, ...block.children.flatMap(linesOf)];
    case 'code':
      return [[{ type: 'inlineCode', span: block.span, value: block.value }]];
    case 'table':
      return [block.header, ...block.rows].flatMap((row) => row.map((cell) => cell.children));
    case 'figure':
    case 'rule':
      return [];
    default:
      return block satisfies never;
  }
}
