/** A paragraph set smaller, for tables that would not fit otherwise. */
import type { Inline, TextBlock } from '../../../model/block.ts';
import type { RunStyle } from '../../../model/style.ts';

const scaled = new WeakMap<TextBlock, Map<number, TextBlock>>();

/** The same paragraph at `scale` of its size; the same object for the same scale. */
export function scaleText(block: TextBlock, scale: number): TextBlock {
  if (scale === 1) return block;
  let known = scaled.get(block);
  if (!known) {
    known = new Map();
    scaled.set(block, known);
  }
  let found = known.get(scale);
  if (!found) {
    found = {
      ...block,
      style: { ...block.style, leading: block.style.leading * scale },
      children: block.children.map((inline) => scaleInline(inline, scale)),
    };
    known.set(scale, found);
  }
  return found;
}

function scaleInline(inline: Inline, scale: number): Inline {
  switch (inline.type) {
    case 'text':
    case 'folio':
      return { ...inline, style: scaleStyle(inline.style, scale) };
    case 'footnote':
      return {
        ...inline,
        mark: { ...inline.mark, style: scaleStyle(inline.mark.style, scale) },
      };
    case 'break':
      return inline;
  }
}

function scaleStyle(style: RunStyle, scale: number): RunStyle {
  return { ...style, size: style.size * scale, rise: style.rise * scale };
}
