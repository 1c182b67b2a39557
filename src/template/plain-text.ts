/** The words of content without its marks. */
import type { ContentBlock, ContentInline } from '../model/content.ts';

/** Text of inlines without their marks. */
export function plainInlines(inlines: readonly ContentInline[]): string {
  return inlines.map(plainInline).join('');
}

function plainInline(inline: ContentInline): string {
  switch (inline.type) {
    case 'text':
    case 'inlineCode':
    case 'raised':
    case 'lowered':
      return inline.value;
    case 'break':
      return '\n';
    case 'footnoteReference':
      return '';
    default:
      return plainInlines(inline.children);
  }
}

/** Text of blocks, a line for each. */
export function plainBlocks(blocks: readonly ContentBlock[]): string {
  return blocks.map(plainBlock).join('\n');
}

function plainBlock(block: ContentBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainInlines(block.children);
    case 'list':
      return plainBlocks(block.items.flatMap(({ children }) => children));
    case 'quote':
    case 'note':
    case 'tableFloat':
      return plainBlocks(block.children);
    case 'code':
      return block.value;
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => row.map((cell) => plainInlines(cell.children)).join(' '))
        .join('\n');
    case 'figure':
    case 'rule':
      return '';
    default: {
      const rest: never = block;
      return rest;
    }
  }
}
