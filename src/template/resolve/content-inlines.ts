/** Inlines of Markdown → inline elements. The words were mended already and go through as they are. */
import type { ContentBlock, ContentInline } from '../../model/content.ts';
import { jsx, type Node } from '../jsx-runtime.ts';
import { withAllSpaces } from './kept-spaces.ts';

const MARK_STYLES = { strong: 'strong', delete: 'deleted' } as const;

export function contentInlines(inlines: readonly ContentInline[]): readonly Node[] {
  return inlines.map(contentInline);
}

function contentInline(inline: ContentInline): Node {
  switch (inline.type) {
    case 'text':
      return jsx('mended', { value: inline.value, span: inline.span });
    case 'emphasis':
      return jsx('emphasis', { children: contentInlines(inline.children) });
    case 'strong':
    case 'delete':
      return jsx('span', {
        style: MARK_STYLES[inline.type],
        children: contentInlines(inline.children),
      });
    case 'inlineCode':
      return jsx('span', {
        style: 'inline-code',
        verbatim: true,
        children: jsx('mended', { value: withAllSpaces(inline.value), span: inline.span }),
      });
    case 'raised':
    case 'lowered':
      return jsx('shifted', { as: inline.type, value: inline.value, span: inline.span });
    case 'link':
      return jsx('hyperlink', {
        to: inline.url,
        ...(inline.isAutolink ? { verbatim: true } : {}),
        children: contentInlines(inline.children),
      });
    case 'break':
      return jsx('break', {});
    case 'footnoteReference':
      return jsx('footnote', {
        number: inline.number,
        span: inline.note[0]?.span,
        children: footnote(inline.number, inline.note),
      });
    default: {
      const rest: never = inline;
      return rest;
    }
  }
}

/**
 * The note opens with its number, and a space that no line stretches: of notes one under another all begin alike. Over what is
 * no paragraph, a list or a picture, the number stands alone.
 */
function footnote(number: number, note: readonly ContentBlock[]): Node {
  const [first, ...others] = note;
  const mark = jsx('note-number', { number });
  if (first?.type !== 'paragraph') {
    const alone = { style: 'footnote', span: first?.span, keepWithNext: true, children: mark };
    return [jsx('text', alone), jsx('markdown', { blocks: note, style: 'footnote' })];
  }
  return [
    jsx('text', {
      style: 'footnote',
      span: first.span,
      children: [mark, '\u202F', ...contentInlines(first.children)],
    }),
    jsx('markdown', { blocks: others, style: 'footnote' }),
  ];
}
