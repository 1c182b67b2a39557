/** Blocks one under another, with or without a painted box round them. */
import type { BoxStyle, StackBlock } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import { destinationFrame } from './destination.ts';
import type { Area, Flow } from './flow.ts';
import { textWidth } from './text-width.ts';

export function layStack(block: StackBlock, area: Area, flow: Flow): void {
  if (block.box) flow.clear();
  const work = () => {
    if (block.box) layBoxed(block, block.box, area, flow);
    else layPlain(block, area, flow);
  };
  if (block.isUnbreakable) flow.unbreakable(work);
  else work();
}

function layPlain(block: StackBlock, area: Area, flow: Flow): void {
  flow.end(block.spaceBefore);
  const owner = flow.context.structure.owner(block);
  if (block.destination !== undefined) {
    flow.mark(() => destinationFrame(block, owner, area.x));
  }
  flow.layBlocks(block.children, area);
  flow.end(block.spaceAfter);
}

/** A box keeps at least its first and last line with its padding; it may part in between. */
function layBoxed(block: StackBlock, box: BoxStyle, area: Area, flow: Flow): void {
  const { context } = flow;
  const { padding } = box;
  flow.start(block.spaceBefore);
  const owner = context.structure.owner(block);
  const sides = padding.left + padding.right;
  const inner = area.width - sides;
  const width: Pt =
    box.width === 'fit'
      ? Math.min(area.width, textWidth(block.children, inner, context) + sides)
      : area.width;
  flow.open(
    {
      type: 'open',
      box,
      x: area.x,
      width,
      owner,
      ...(box.link && {
        link: { id: context.structure.linkId(box.link), contents: linkContents(block) },
      }),
    },
    padding.top,
  );
  if (block.destination !== undefined) {
    flow.mark(() => destinationFrame(block, owner, area.x));
  }
  flow.layBlocks(block.children, { x: area.x + padding.left, width: width - sides });
  flow.clear();
  flow.close(padding.bottom);
  flow.end(block.spaceAfter);
}

function linkContents(block: StackBlock): string {
  const words: string[] = [];
  const collect = (children: StackBlock['children']) => {
    for (const child of children) {
      if (child.type === 'text') {
        for (const inline of child.children) if (inline.type === 'text') words.push(inline.value);
      } else if (child.type === 'stack' || child.type === 'placed') {
        collect(child.children);
      } else if (child.type === 'columns') {
        for (const column of child.columns) collect(column.children);
      }
    }
  };
  collect(block.children);
  const link = block.box?.link;
  const text = words.join(' ').replace(/\s+/g, ' ').trim();
  return link && 'url' in link ? `${text}: ${link.url}` : text;
}
