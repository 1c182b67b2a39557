/** A table set smaller: its cells and the room about them. */
import type { TableBlock } from '../../../model/block.ts';
import type { LayoutContext } from '../flow.ts';
import { scaleText } from './scale-text.ts';

/** @param gap of the room between columns, beside the scale */
export function scaleTable(
  block: TableBlock,
  scale: number,
  gap: number,
  structure: LayoutContext['structure'],
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
