/** Pictures inside of content. In: blocks; out: their figures in order, those in lists, quotations, notes and footnotes too. */
import type { ContentBlock, ContentFigure, ContentInline } from '../model/content.ts';

export function figuresIn(blocks: readonly ContentBlock[]): readonly ContentFigure[] {
  return blocks.flatMap((block): readonly ContentFigure[] => {
    switch (block.type) {
      case 'figure':
        return [block];
      case 'list':
        return block.items.flatMap((item) => figuresIn(item.children));
      case 'quote':
      case 'tableFloat':
        return figuresIn(block.children);
      case 'note':
        return [...figuresInInlines(block.label), ...figuresIn(block.children)];
      case 'paragraph':
      case 'heading':
        return figuresInInlines(block.children);
      case 'table':
        return [block.header, ...block.rows].flatMap((row) =>
          row.flatMap((cell) => figuresInInlines(cell.children)),
        );
      case 'code':
      case 'rule':
        return [];
      default:
        return block satisfies never;
    }
  });
}

function figuresInInlines(inlines: readonly ContentInline[]): readonly ContentFigure[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'footnoteReference') return figuresIn(inline.note);
    return 'children' in inline ? figuresInInlines(inline.children) : [];
  });
}
