/** A paragraph set smaller, for tables that would not fit otherwise. */
import type { Inline, TextBlock } from '../../../model/block.ts';
import { remembered } from '../../../model/remembered.ts';
import type { RunStyle } from '../../../model/style.ts';

const scaled = new WeakMap<TextBlock, Map<number, TextBlock>>();

/** The same paragraph at `scale` of its size; the same object for the same scale. */
export function scaleText(block: TextBlock, scale: number): TextBlock {
  if (scale === 1) return block;
  const byScale = remembered(scaled, block, () => new Map<number, TextBlock>());
  return remembered(byScale, scale, () => ({
    ...block,
    style: { ...block.style, leading: block.style.leading * scale },
    children: block.children.map((inline) => scaleInline(inline, scale)),
  }));
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
