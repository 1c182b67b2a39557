/** A table set smaller: its cells and the room about them. */
import type { Inline, TableBlock, TextBlock } from '../../../model/block.ts';
import { remembered } from '../../../model/remembered.ts';
import type { RunStyle } from '../../../model/style.ts';
import type { Structure } from '../../structure.ts';

/** @param gap of the room between columns, beside the scale */
export function scaleTable(
  block: TableBlock,
  scale: number,
  gap: number,
  structure: Structure,
): TableBlock {
  if (scale === 1 && gap === 1) return block;
  const { top, right, bottom, left } = block.padding;
  return {
    ...block,
    rows: block.rows.map((row) =>
      row.map((cell) => {
        const text = scaleText(cell, scale);
        if (text !== cell) structure.adopt(cell, text);
        return text;
      }),
    ),
    padding: {
      top: top * scale,
      right: right * scale * gap,
      bottom: bottom * scale,
      left: left * scale * gap,
    },
  };
}

const scaled = new WeakMap<TextBlock, Map<number, TextBlock>>();

/** The same paragraph at `scale` of its size; the same object for the same scale. */
function scaleText(block: TextBlock, scale: number): TextBlock {
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
