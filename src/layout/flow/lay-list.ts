/** A list: markers hang in the indent, on the first line of their item. */
import type { ListBlock, ListEntry } from '../../model/block.ts';
import type { Frame } from '../../model/frame.ts';
import type { Pt } from '../../model/length.ts';
import { baselineIn, lineFrames } from '../inline/line-frame.ts';
import { breakParagraph } from '../inline/linebreak.ts';
import { setLines } from '../inline/set-lines.ts';
import { partsOf } from '../structure.ts';
import type { Area, Flow } from './flow.ts';

export function layListBlock(block: ListBlock, area: Area, flow: Flow): void {
  flow.end(block.spaceBefore);
  const inner = { x: area.x + block.indent, width: area.width - block.indent };
  block.items.forEach((entry, index) => {
    if (index > 0) flow.end(block.gap);
    layEntryOfList(entry, block.indent, area, inner, flow);
  });
  flow.end(block.spaceAfter);
}

function layEntryOfList(entry: ListEntry, indent: Pt, area: Area, inner: Area, flow: Flow): void {
  const first = entry.children[0];
  const leading = first?.type === 'text' ? first.style.leading : entry.markerStyle.leading;
  flow.mark((exclusion) => {
    const shift = exclusion?.side === 'left' ? exclusion.width : 0;
    return markerFrames(entry, area.x + shift, indent, leading, flow);
  });
  flow.layBlocks(entry.children, inner);
}

function markerFrames(
  entry: ListEntry,
  x: Pt,
  indent: Pt,
  leading: Pt,
  flow: Flow,
): readonly Frame[] {
  const { context } = flow;
  const paragraph = context.paragraph(entry.marker, entry.markerStyle, entry.span);
  const result = breakParagraph(paragraph, () => 1e4);
  const line = setLines(
    paragraph,
    result,
    () => 1e4,
    () => 0,
  )[0];
  if (!line) return [];
  const gap = paragraph.size * 0.5;
  const left = entry.markerAlign === 'right' ? Math.max(0, indent - gap - line.width) : 0;
  // On the baseline of the item's first line, whatever the leadings are.
  const first = entry.children[0];
  const baseline =
    first?.type === 'text'
      ? baselineIn(context.paragraph(first.children, first.style, first.span))
      : (leading + paragraph.capHeight) / 2;
  const y = baseline - baselineIn(paragraph);
  return lineFrames(line, paragraph, context.structure.owner(partsOf(entry).label), x + left, y);
}
