/** Widths that blocks ask for (CSS: min-content, max-content): the least, and the one at which nothing in them wraps. */
import type { Block, StackBlock } from '../../../model/block.ts';
import { NO_EDGES } from '../../../model/geometry.ts';
import { greatest, HAIR, type Pt } from '../../../model/length.ts';
import { narrowestWidth, widestForcedLine } from '../../inline/paragraph-width.ts';
import type { LayoutContext } from '../flow.ts';
import { indentOf, setMarkers } from './list-markers.ts';

/** The least measure at which no word of the blocks is cut; infinite where there is more than text. */
export function leastWidth(blocks: readonly Block[], context: LayoutContext): Pt {
  let least = 0;
  for (const block of blocks) least = Math.max(least, leastMeasureOf(block, context));
  return least;
}

function leastMeasureOf(block: Block, context: LayoutContext): Pt {
  switch (block.type) {
    case 'text': {
      const paragraph = context.paragraph(block.children, block.style, block.span);
      return narrowestWidth(paragraph) + (paragraph.style.hangingIndent ?? 0);
    }
    case 'stack':
      return paddingOf(block) + leastWidth(block.children, context);
    case 'list': {
      const indent = indentOf(block, setMarkers(block, context));
      return indent + greatest(block.items.map((i) => leastWidth(i.children, context)));
    }
    case 'rule':
    case 'space':
      return 0;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** At both sides. */
function paddingOf({ box }: StackBlock): Pt {
  const { left, right } = box?.padding ?? NO_EDGES;
  return left + right;
}

/** Of boxes that fit their content. @param limit of what is as wide as its place */
export function naturalWidth(blocks: readonly Block[], limit: Pt, context: LayoutContext): Pt {
  let widest = 0;
  for (const block of blocks) {
    switch (block.type) {
      case 'text':
        widest = Math.max(
          widest,
          widestForcedLine(context.paragraph(block.children, block.style, block.span)) + HAIR,
        );
        break;
      case 'stack':
        widest = Math.max(widest, paddingOf(block) + naturalWidth(block.children, limit, context));
        break;
      case 'image':
        widest = Math.max(widest, block.width === 'fill' ? limit : block.width);
        break;
      case 'drawing':
        widest = Math.max(widest, block.width);
        break;
      case 'space':
        break;
      default:
        return limit;
    }
  }
  return Math.min(widest, limit);
}
